// A Python package index before anything is built: names and versions that are there, and what trusted publishing would compare.

import { ENV_PREFIX } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import type { Host, TargetAnswer } from '../../core/types.js';
import { ofVersion } from '../../registries/pypi/file-version.js';
import { indexFolder } from '../../registries/pypi/folder-index.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import { askTrust } from '../ask-trust.js';
import { askVersion, type Named, thereSince, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import {
  checkToken,
  type PypiInputs,
  type PypiSettings,
  pageOf,
  placesOf,
  readerOf,
  readPlace,
  userOf,
} from './index.js';
import { askReadmes } from './readme.js';
import { audienceOf } from './trusted.js';

type Input = AheadInput<PypiInputs, PypiSettings>;

/** The answers of the index. */
export async function pypiAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const { upload } = placesOf(input);
  const index = readPlace(input);
  const names: readonly Known[] = await Promise.all(
    input.projects.map((project) => (input.built === true ? project : askProject(project, index, input, host))),
  );
  const readmes = isPypiOrg(index) && input.built !== true ? await askReadmes(input, host) : [];
  const versions = [...names.flatMap(({ answer }) => answer ?? []), ...readmes];
  if (indexFolder(upload) !== undefined) return versions;
  if (input.inputs.pypiToken !== undefined) return [...versions, await askToken(upload, names, input)];
  // Files of a version that is there may be left to send: what is missing for that is told then.
  const trust = await Promise.all(names.map((one) => askPublisher(one, index, input, host)));
  return [...names.flatMap(({ answer }, at) => [answer ?? [], trust[at] ?? []].flat()), ...readmes];
}

/** A name, and what the index has of it where it was asked. */
type Known = Pick<Named, 'name'> & Partial<Named>;

/** Where a token is made that may upload, and what is chosen there. @param fresh names that the index does not know */
function tokenPage(upload: URL, input: Input, fresh: readonly string[] = []): Pick<TargetAnswer, 'page' | 'values'> {
  if (!isPypiOrg(upload)) {
    const variable = `${ENV_PREFIX}PYPI_TOKEN`;
    return { page: upload.origin, values: { 'pypi-username': userOf(input), [variable]: 'its password, or a token' } };
  }
  const [only, another] = input.projects;
  const whole = fresh.length > 0 || another !== undefined;
  const one =
    only === undefined ? '' : `Project: ${only.name}${input.built === true ? ', of a new one Entire account' : ''}`;
  const Scope = whole ? 'Entire account (all projects)' : one;
  return { page: `${upload.origin.replace('://upload.', '://')}/manage/account/token/`, values: { Scope } };
}

async function askToken(upload: URL, names: readonly Known[], input: Input): Promise<TargetAnswer> {
  const fresh = names.filter(({ isNew }) => isNew === true).map(({ name }) => name);
  const about = { id: 'preflight/pypi-token', what: 'pypi-token', ...tokenPage(upload, input, fresh) };
  return ask(about, async () => {
    checkToken(input.inputs.pypiToken ?? '', upload);
    const scope =
      fresh.length === 0
        ? ''
        : ` For ${fresh.join(', ')} it must be for the entire account: a project that does not exist has no token.`;
    return { state: 'unknown', message: `It is set; ${upload.host} shows only at an upload what it may do.${scope}` };
  });
}

async function askPublisher(
  { name, isNew = false, isThere = false }: Known,
  index: URL,
  input: Input,
  host: Host,
): Promise<TargetAnswer | undefined> {
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
      instead: tokenPage(placesOf(input).upload, input, isNew ? [name] : []),
      first: isNew ? 'Add a pending publisher: it creates the project with the first upload.' : undefined,
    },
    input,
    host,
  );
  return isThere && answer?.state === 'wrong' ? { ...answer, state: 'unknown' } : answer;
}

async function askProject(
  { name, version }: Input['projects'][number],
  index: URL,
  input: Input,
  host: Host,
): Promise<Named> {
  const about = {
    ...{ id: 'preflight/pypi-version', what: `${name} on ${index.host || index.pathname}`, page: pageOf(index, name) },
    values: { Project: name, Version: version ?? '(as built)' },
  };
  return askVersion(about, name, async () => {
    const files = await readIndex(index, name, [], host, readerOf(input));
    if (files === undefined) return unknownName(name);
    if (version === undefined)
      return { state: 'unknown', message: `It is there; its version is known after the build.` };
    const same = ofVersion(files, name, version);
    if (same.length === 0) return { state: 'ok', message: `It is there, and ${version} is not.` };
    const [since] = same.flatMap(({ uploaded }) => uploaded ?? []).sort();
    const late = isPypiOrg(index) ? ' PyPI accepts new files for a version until 14 days after its first.' : '';
    const names = same.map(({ file }) => file).join(', ');
    return thereSince(version, since, ` (${names}). Whether the files are the same is known after the build.${late}`);
  });
}
