// The contract of a published version: `npm:name@version`, `pypi:name==version`; without a version the newest stable one.

import { z } from 'zod';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { Contract, Host, Project, ProjectSettings, Source } from '../../core/types.js';
import { isPrerelease } from '../../core/version.js';
import { highestVersion } from '../../core/version-order.js';
import { ECOSYSTEMS } from '../../ecosystems/index.js';
import { openRoom } from '../../host/sandbox.js';
import { packageUrl, readPackage, registryOf } from '../../registries/npm/packument.js';
import { addressesOf } from '../../registries/pypi/addresses.js';
import { fileVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { readAnswer, unread } from '../../registries/remote-answer.js';
import { nodeProject, pythonProject } from './artifact.js';
import { startInstalled } from './start.js';

/** Where published versions are read from: a simple index and a registry, both with a closing slash. */
export interface Registries {
  readonly pypi: URL;
  readonly npm: URL;
}

/** From `[pypi] index-url` and `[npm] registry`, or PyPI and npm. @throws ReleaseError exit 2 for no https address */
export function registriesOf(given: {
  readonly pypiUrl?: string | undefined;
  readonly pypiIndex?: string | undefined;
  readonly npmRegistry?: string | undefined;
}): Registries {
  const settings = { pypi: { url: given.pypiUrl, indexUrl: given.pypiIndex }, npm: { registry: given.npmRegistry } };
  const inputs = {} as Parameters<typeof addressesOf>[0]['inputs'];
  const input = { inputs, settings } as unknown as Parameters<typeof addressesOf>[0];
  return { pypi: addressesOf(input).index, npm: registryOf(input) };
}

/** A published version as it was named. */
export interface Published {
  readonly from: 'npm' | 'pypi';
  readonly name: string;
  readonly version: string | undefined;
}

const NPM = /^npm:((?:@[a-z0-9~-][\w.~-]*\/)?[a-zA-Z0-9~_-][\w.~-]*)(?:@([\w.+-]+))?$/;
const PYPI = /^pypi:([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:==?([\w.+!-]+))?$/;

/** Reads `npm:@scope/name@1.2.3` and `pypi:name==1.2.3`; undefined for other words. @throws ReleaseError exit 2 */
export function readPublished(word: string): Published | undefined {
  const [, from] = /^(npm|pypi):/.exec(word) ?? [];
  if (from !== 'npm' && from !== 'pypi') return undefined;
  const [, name, version] = (from === 'npm' ? NPM : PYPI).exec(word) ?? [];
  if (name !== undefined) return { from, name, version };
  throw usageError('contract/what', `${word} names no package.`, 'Write npm:name@1.2.3 or pypi:name==1.2.3.');
}

/** Installs the version as a user would and asks it. */
export async function contractOfPublished(
  { from, name, version }: Published,
  registries: Registries,
  settings: ProjectSettings,
  host: Host,
): Promise<Contract> {
  const wanted = version ?? (await newest(from, name, registries, host));
  const project =
    from === 'npm' ? await nodeOf(name, wanted, registries.npm, settings, host) : pythonProject(name, settings);
  const ecosystem = ECOSYSTEMS.find(({ id }) => id === project?.ecosystem);
  if (project === undefined || ecosystem === undefined) throw absent(from, name, wanted);
  const source: Source = from === 'npm' ? { npmRegistry: registries.npm.href } : { pypiIndex: registries.pypi.href };
  const room = await openRoom(host, name);
  const installed = await ecosystem.installPublished(project, project.version ?? wanted, source, room, host);
  if (installed === undefined) throw absent(from, name, wanted);
  return startInstalled(host, installed, project, `${name} ${wanted}`);
}

/** Every version that is there; undefined where there is no such package. */
export async function publishedVersions(
  from: 'npm' | 'pypi',
  name: string,
  registries: Registries,
  host: Host,
): Promise<readonly string[] | undefined> {
  if (from === 'npm') return (await readPackage(registries.npm, name, undefined, host))?.versions;
  const files = await readIndex(registries.pypi, name, [], host);
  return files?.flatMap(({ file }) => fileVersion(file, name) ?? []);
}

async function newest(from: 'npm' | 'pypi', name: string, registries: Registries, host: Host): Promise<string> {
  const all = (await publishedVersions(from, name, registries, host)) ?? [];
  const stable = all.filter((one) => !isPrerelease(one));
  const version = highestVersion(stable.length > 0 ? stable : all);
  if (version === undefined) throw absent(from, name, undefined);
  return version;
}

/** A version's package.json, as the registry shows it. */
async function nodeManifest(name: string, version: string, registry: URL, host: Host): Promise<string | undefined> {
  const answer = await host.http({ url: packageUrl(registry, name, version), headers: { accept: 'application/json' } });
  if (answer.status === 404) return undefined;
  const asked = `${name} ${version}`;
  if (answer.status !== 200) throw unread(answer, asked, 'it could not be read', { code: 'npm/registry' });
  readAnswer(answer, MANIFEST, asked, { code: 'npm/registry' });
  return answer.text();
}

const MANIFEST = z.looseObject({ name: z.string(), version: z.string() });

async function nodeOf(
  name: string,
  version: string,
  registry: URL,
  settings: ProjectSettings,
  host: Host,
): Promise<Project | undefined> {
  const text = await nodeManifest(name, version, registry, host);
  return text === undefined ? undefined : nodeProject(text, settings);
}

function absent(from: string, name: string, version: string | undefined): ReleaseError {
  const what = [name, version].filter(Boolean).join(' ');
  return new ReleaseError(
    'contract/absent',
    `There is no ${what} on ${from === 'npm' ? 'the npm registry' : 'the Python index'}.`,
  );
}
