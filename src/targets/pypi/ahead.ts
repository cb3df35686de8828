// A Python package index before anything is built: names and versions that are there, and what trusted publishing would compare.

import { ask } from '../../core/answer.js';
import type { Answer, Credential, Host } from '../../core/types.js';
import { ofVersion } from '../../registries/pypi/file-version.js';
import { indexFolder } from '../../registries/pypi/folder-index.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import { askTrust } from '../ask-trust.js';
import { askVersion, type Named, thereSince, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { checkToken, type PypiInputs, type PypiSettings, placesOf, readerOf, readPlace } from './index.js';
import { audienceOf } from './trusted.js';

type Input = AheadInput<PypiInputs, PypiSettings>;

/** The answers of the index. */
export async function pypiAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const { upload } = placesOf(input);
  const index = readPlace(input);
  const token = input.inputs.pypiToken;
  const names = await Promise.all(input.projects.map((project) => askProject(project, index, readerOf(input), host)));
  if (indexFolder(upload) !== undefined) return names.map(({ answer }) => answer);
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
            ...(isNew ? { 'Project Name': name } : {}),
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

function askProject(
  { name, version }: Input['projects'][number],
  index: URL,
  credential: Credential | undefined,
  host: Host,
): Promise<Named> {
  return askVersion(
    { id: 'preflight/pypi-version', what: `${name} on ${index.host || index.pathname}` },
    name,
    async () => {
      const files = await readIndex(index, name, [], host, credential);
      if (files === undefined) return unknownName(name);
      if (version === undefined)
        return { state: 'unknown', message: `It is there; its version is known after the build.` };
      const same = ofVersion(files, name, version);
      if (same.length === 0) return { state: 'ok', message: `It is there, and ${version} is not.` };
      const [since] = same.flatMap(({ uploaded }) => uploaded ?? []).sort();
      const late = isPypiOrg(index) ? ' PyPI takes new files for a version until 14 days after its first.' : '';
      const names = same.map(({ file }) => file).join(', ');
      return thereSince(version, since, ` (${names}). Whether the files are the same is known after the build.${late}`);
    },
  );
}
