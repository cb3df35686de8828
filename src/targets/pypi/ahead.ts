// A Python package index before anything is built: names and versions that are there, and what trusted publishing would compare.

import { ask } from '../../core/answer.js';
import type { Answer, Credential, Host } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { fileVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import { askTrust } from '../ask-trust.js';
import type { AheadInput } from '../types.js';
import { checkToken, type PypiInputs, type PypiSettings, placesOf, readerOf } from './index.js';
import { audienceOf } from './trusted.js';

type Input = AheadInput<PypiInputs, PypiSettings>;

/** The answers of the index. */
export async function pypiAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const { upload, index } = placesOf(input);
  const token = input.inputs.pypiToken;
  const names = await Promise.all(input.projects.map((project) => askVersion(project, index, readerOf(input), host)));
  if (token !== undefined) {
    const given = await ask({ id: 'preflight/pypi-token', what: 'pypi-token' }, async () => {
      checkToken(token, upload);
      const fresh = names.filter(({ isNew }) => isNew).map(({ name }) => name);
      const scope =
        fresh.length === 0
          ? ''
          : ` For ${fresh.join(', ')} it must be for the entire account: a project that does not exist has no token.`;
      return { state: 'unknown', message: `It is set; ${upload.host} tells only at an upload what it may.${scope}` };
    });
    return [...names.map(({ answer }) => answer), given];
  }
  // Files of a version that is there may be left to send: what is missing for that is told then.
  const trust = await Promise.all(
    names.map(async ({ name, isNew, isThere }) => {
      const answer = await askTrust(
        {
          id: 'preflight/pypi-publisher',
          what: `trusted publishing of ${name}`,
          audience: () => audienceOf(index, host),
          claim: 'job_workflow_ref',
          token: 'pypi-token',
          ownOnly: index.host,
          githubOnly: isPypiOrg(index) ? index.host : undefined,
          page: isNew
            ? `${index.origin}/manage/account/publishing/`
            : `${index.origin}/manage/project/${name}/settings/publishing/`,
          fields: ({ owner, repository, workflow, environment }) => ({
            ...(isNew ? { 'PyPI project name': name } : {}),
            ...{ Owner: owner, 'Repository name': repository, 'Workflow name': workflow },
            'Environment name': environment || '(leave empty)',
          }),
          first: isNew ? 'Add a pending publisher: it creates the project with the first upload.' : undefined,
        },
        input,
        host,
      );
      return isThere && answer?.state === 'wrong' ? { ...answer, state: 'unknown' as const } : answer;
    }),
  );
  return names.flatMap(({ answer }, at) => [answer, ...(trust[at] === undefined ? [] : [trust[at]])]);
}

interface Named {
  readonly name: string;
  readonly isNew: boolean;
  readonly isThere: boolean;
  readonly answer: Answer;
}

async function askVersion(
  { name, version }: Input['projects'][number],
  index: URL,
  credential: Credential | undefined,
  host: Host,
): Promise<Named> {
  let isNew = false;
  let isThere = false;
  const answer = await ask({ id: 'preflight/pypi-version', what: `${name} on ${index.host}` }, async () => {
    const files = await readIndex(index, name, [], host, credential);
    isNew = files === undefined;
    if (files === undefined) return { state: 'ok', message: `There is no ${name} yet: this is its first release.` };
    if (version === undefined)
      return { state: 'unknown', message: `It is there; its version is known after the build.` };
    const same = files.filter(({ file }) => sameVersion(fileVersion(file, name) ?? '', version));
    if (same.length === 0) return { state: 'ok', message: `It is there, and ${version} is not.` };
    isThere = true;
    const since = same.flatMap(({ uploaded }) => uploaded?.slice(0, 10) ?? []).sort()[0];
    const late = isPypiOrg(index) ? ' PyPI takes no further file for a version 14 days after its first.' : '';
    const message = `${version} is there${since === undefined ? '' : ` since ${since}`} (${same.map(({ file }) => file).join(', ')}). Whether the files are the same is known after the build.${late}`;
    return { state: 'unknown', message };
  });
  return { name, isNew, isThere, answer };
}
