// The contract of a published version: `npm:name@version`, `pypi:name==version`; without a version the newest stable one.

import { ReleaseError, usageError } from '../../core/errors.js';
import type { CallResult, Contract, Ecosystem, Host, IndexOf, ProjectSettings, Published } from '../../core/types.js';
import { isPrerelease } from '../../core/version.js';
import { highestVersion } from '../../core/version-order.js';
import { ECOSYSTEMS } from '../../ecosystems/index.js';
import { openSandbox } from '../../host/sandbox.js';
import { startInstalled } from './start.js';

/** A published version as it was named. */
export interface Named {
  /** Scheme of its registry: `npm`. */
  readonly from: string;
  readonly name: string;
  readonly version: string | undefined;
}

type Listed = Ecosystem & { readonly published: Published };

const LISTED = ECOSYSTEMS.filter((one): one is Listed => one.published !== undefined);

/** What can be written to name a published version: `npm:name@1.2.3`. */
export const EXAMPLES: readonly string[] = LISTED.map(({ published }) => published.word('name', '1.2.3'));

/** Reads `npm:@scope/name@1.2.3` and `pypi:name==1.2.3`; undefined for other words. @throws ReleaseError exit 2 */
export function readPublished(word: string): Named | undefined {
  const colon = word.indexOf(':');
  const from = word.slice(0, Math.max(colon, 0));
  const published = LISTED.find((one) => one.published.scheme === from)?.published;
  if (published === undefined) return undefined;
  const named = published.parse(word.slice(colon + 1));
  if (named !== undefined) return { from, ...named };
  throw usageError('contract/what', `${word} does not name a package.`, `Use ${EXAMPLES.join(' or ')}.`);
}

/** The newest stable version of a package, or the newest one. @throws ReleaseError `contract/absent` where there is none */
export async function newestOf({ from, name }: Named, indexOf: IndexOf, host: Host): Promise<string> {
  const { published, installsFrom } = listedAs(from);
  return newest(published, name, indexOf(installsFrom.target), host);
}

/** How a version is named: `npm:name@1.2.3`. */
export function wordOf({ from, name, version = '' }: Named): string {
  return listedAs(from).published.word(name, version);
}

function listedAs(from: string): Listed {
  const ecosystem = LISTED.find(({ published }) => published.scheme === from);
  if (ecosystem === undefined) throw new Error(`no ecosystem is published as ${from}`);
  return ecosystem;
}

/** Installs the version as a user would and asks it. */
export async function contractOfPublished(
  { from, name, version }: Named,
  indexOf: IndexOf,
  settings: ProjectSettings,
  host: Host,
  golden: readonly CallResult[],
): Promise<Contract> {
  const ecosystem = listedAs(from);
  const { published, installsFrom } = ecosystem;
  const registry = indexOf(installsFrom.target);
  const wanted = version ?? (await newest(published, name, registry, host));
  const project = await published.project(name, wanted, registry, settings, host);
  if (project === undefined) throw absent(published, name, wanted);
  const source = { registries: { [installsFrom.target]: registry.href } };
  const sandbox = await openSandbox(host, name);
  const installed = await ecosystem.installPublished(project, project.version ?? wanted, source, sandbox, host);
  if (installed === undefined) throw absent(published, name, wanted);
  return startInstalled(host, installed, project, `${name} ${wanted}`, golden);
}

async function newest(published: Published, name: string, registry: URL, host: Host): Promise<string> {
  const all = (await published.versions(name, registry, host)) ?? [];
  const stable = all.filter((one) => !isPrerelease(one));
  const version = highestVersion(stable.length > 0 ? stable : all);
  if (version === undefined) throw absent(published, name, undefined);
  return version;
}

function absent({ place }: Published, name: string, version: string | undefined): ReleaseError {
  const what = [name, version].filter(Boolean).join(' ');
  return new ReleaseError('contract/absent', `There is no ${what} on ${place}.`);
}
