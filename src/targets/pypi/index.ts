// A Python package index: where wheels and sdists go.

import type { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import { CHANGING, type InputSpecs, PUBLISHING, type ValuesOf } from '../../core/input-spec.js';
import { normalName } from '../../core/names.js';
import { about } from '../../core/table-key.js';
import type { Credential, Finding, PublishFile } from '../../core/types.js';
import { basic } from '../../host/credential.js';
import { plainUrl } from '../../registries/origin.js';
import { addressesOf } from '../../registries/pypi/addresses.js';
import { indexFolder } from '../../registries/pypi/folder-index.js';
import { isPypiOrg, MOST_BYTES, refusedMetadata, refusedName } from '../../registries/pypi/upload-rules.js';
import type { Given, Refusing, TargetInput, Zod } from '../types.js';
import { defineTarget } from '../types.js';
import type { PypiRemote } from './work.js';

const inputs = {
  'pypi-url': {
    type: 'text',
    about: 'Upload URL of the Python package index, or file:///… for a folder that is one; default: PyPI.',
    commands: CHANGING,
    value: '<url>',
  },
  'pypi-index-url': {
    type: 'text',
    about: 'Simple index URL to read versions from; default: that of pypi-url, else PyPI’s.',
    commands: [...CHANGING, 'contract', 'verify', 'watch'],
    value: '<url>',
  },
  'pypi-username': {
    type: 'text',
    about:
      'User name for the Python package index, with pypi-token as its password; default: __token__, as PyPI has it.',
    commands: PUBLISHING,
    value: '<name>',
    variable: true,
  },
  'pypi-token': {
    type: 'secret',
    about: 'Token, or password of pypi-username, for the Python package index; without it trusted publishing is used.',
    commands: PUBLISHING,
  },
} as const satisfies InputSpecs;

export type PypiInputs = ValuesOf<typeof inputs>;
export interface PypiSettings {
  readonly url?: string | undefined;
  readonly indexUrl?: string | undefined;
  readonly username?: string | undefined;
  readonly attestations?: boolean | undefined;
}
export type PypiInput = TargetInput<PypiInputs, PypiSettings>;

function keys(zod: Zod) {
  return {
    url: about(zod.url(), 'Upload address, or file:///… for a folder that is an index; default PyPI.'),
    'index-url': about(zod.url(), 'Simple index URL to read back from; default: the one of url.'),
    username: about(zod.string().min(1), 'User name that pypi-token is the password of; default __token__.'),
    attestations: about(
      zod.boolean(),
      'false: files go to PyPI without attestations, whatever earlier ones had; default: with them, if [sigstore] signs.',
    ),
  };
}
type Table = z.infer<z.ZodObject<ReturnType<typeof keys>>>;

/** Where files are sent and read. @throws ReleaseError exit 2 where one of them is no https address */
export function placesOf({ inputs: given, settings }: Given<PypiInputs, PypiSettings>) {
  return addressesOf({ url: given.pypiUrl ?? settings.url, indexUrl: given.pypiIndexUrl ?? settings.indexUrl });
}

/** Where it is seen what is there: of a folder the folder itself, wherever it is served. */
export function readPlace(given: Given<PypiInputs, PypiSettings>): URL {
  const { upload, index } = placesOf(given);
  const folder = new URL(upload);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return indexFolder(upload) === undefined ? index : folder;
}

/** The page that people look at of a project, or of one version of it. */
export function pageOf(index: URL, name: string, version?: string): string {
  if (!isPypiOrg(index)) return plainUrl(new URL(`${normalName(name)}/`, index));
  return `${index.origin}/project/${name}/${version === undefined ? '' : `${version}/`}`;
}

/** `__token__` is what PyPI and those like it call whoever has a token. */
export function userOf({ inputs: given, settings }: Given<PypiInputs, PypiSettings>): string {
  return given.pypiUsername ?? settings.username ?? '__token__';
}

/** A private index is read with what it is written with: at the origin of the upload, which that is for. PyPI is public. */
export function readerOf(input: Given<PypiInputs, PypiSettings>): Credential | undefined {
  const { upload } = placesOf(input);
  const { pypiToken } = input.inputs;
  if (indexFolder(upload) !== undefined) return undefined;
  return pypiToken === undefined || isPypiOrg(upload) ? undefined : basic(userOf(input), pypiToken, upload);
}

/** @throws ReleaseError `preflight/pypi-token` for what PyPI would take for no token of its own */
export function checkToken(token: string, upload: URL): void {
  if (!isPypiOrg(upload) || token.startsWith('pypi-')) return;
  throw new ReleaseError('preflight/pypi-token', 'pypi-token is not a PyPI token: those begin with pypi-.', {
    hint: 'Create one at pypi.org → Account settings → API tokens, or use trusted publishing.',
  });
}

export const pypi = defineTarget<typeof inputs, PypiSettings, PypiRemote>({
  id: 'pypi',
  title: 'PyPI',
  phase: 'registry',
  tools: ['uv'],
  accepts: ({ kind }) => kind === 'wheel' || kind === 'sdist',
  refuses,
  // PyPI takes attestations of trusted publishers only.
  attested: ({ inputs: given, settings }) => given.pypiToken === undefined && settings.attestations !== false,
  inputs,
  table: (zod) => ({ about: 'The Python package index.', keys: keys(zod) }),
  settingsOf: ({ url, 'index-url': indexUrl, username, attestations }: Table = {}) => ({
    ...{ url, indexUrl, username, attestations },
  }),
  isDefault: (kinds) => kinds.has('wheel') || kinds.has('sdist'),
  serves: ({ ecosystem }) => ecosystem === 'python',
  trust(names, { repository, workflow, environment }) {
    const [owner = '<owner>', repo = '<repository>'] = repository?.split('/') ?? [];
    return [
      'Let PyPI trust the workflow:',
      ...names.map((name) => `  https://pypi.org/manage/project/${name}/settings/publishing/`),
      '  or, for a project that is not on PyPI yet, https://pypi.org/manage/account/publishing/',
      ...names.map((name) => `  project      ${name}`),
      `  owner        ${owner}`,
      `  repository   ${repo}`,
      `  workflow     ${workflow}`,
      `  environment  ${environment}`,
    ].join('\n');
  },
  needs: [
    {
      permission: 'id-token',
      why: 'Trusted publishing to PyPI',
      without: (given) => given('pypi-token') !== undefined || given('pypi-url') !== undefined,
      ownWorkflow: true,
    },
  ],
  index: (given) => placesOf(given).index,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openPypi(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});

const ELSEWHERE = 'If it goes to another index, name that: [pypi] url.';

async function refuses(
  { file, path, size }: Pick<PublishFile, 'file' | 'path' | 'size'>,
  { index, made }: Refusing,
): Promise<Finding | undefined> {
  if (!isPypiOrg(index())) return undefined;
  if (file.includes('+')) {
    const message = `PyPI rejects ${file}: its version has a local part (+…).`;
    return refusal('pypi/local-version', message, `Release a version without it. ${ELSEWHERE}`);
  }
  const tag = refusedName(file);
  if (tag !== undefined) {
    const message = `PyPI rejects ${file}: it was built for this machine's own Linux, not for every Linux.`;
    const hint = `Build it with cibuildwheel, or repair it with auditwheel: then its tag is manylinux or musllinux. ${ELSEWHERE}`;
    return refusal('pypi/platform-tag', message, hint, tag);
  }
  if (size > MOST_BYTES) return tooLarge(file, size);
  if (file.endsWith('.whl')) {
    const { indexObjection } = await import(/* webpackChunkName: "targets" */ '../../archive/index-rules.js');
    const objection = await indexObjection(path);
    if (objection !== undefined) {
      const message = `PyPI rejects ${file}: a reader of streams could see other files in it than one that reads its list.`;
      const hint = `Let the build backend write it: a wheel that another tool zipped again has such parts. ${ELSEWHERE}`;
      return refusal('pypi/zip', message, hint, objection);
    }
  }
  const { readIndexed } = await import(/* webpackChunkName: "targets" */ '../../ecosystems/python/wheel.js');
  const { version, type, readme } = await readIndexed(path);
  const metadata = refusedMetadata(version, type);
  if (metadata !== undefined) {
    const message = `PyPI rejects ${file}: its metadata has a value that PyPI does not know.`;
    const hint =
      'Correct it in pyproject.toml: readme = { file = "README.md", content-type = "text/markdown" }; for the metadata version, use a newer build backend.';
    return refusal('pypi/metadata', message, hint, metadata);
  }
  if (made === undefined) return undefined;
  const { refusedReadme } = await import(/* webpackChunkName: "targets" */ './readme.js');
  return refusedReadme(readme, type, made.sources, made.host);
}

/** @param words PyPI's own */
function refusal(rule: string, message: string, hint: string, words?: string): Finding {
  return { rule, level: 'error', message, hint, ...(words === undefined ? {} : { quote: [words] }) };
}

/** No error: for some projects PyPI has raised the limit, and it does not say for which. */
function tooLarge(file: string, size: number): Finding {
  return {
    rule: 'pypi/file-size',
    level: 'warning',
    message: `${file} has ${size} bytes; PyPI allows ${MOST_BYTES} (100 MiB), unless it has raised the limit for this project.`,
    hint: 'Exclude what is not needed at run time, or ask for a higher limit before the release: https://pypi.org/help/#file-size-limit',
  };
}
