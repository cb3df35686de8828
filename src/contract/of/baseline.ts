// The contract of the version before: from its GitHub release, else from the last published package, started now. Only public
// reads, without any credential: this happens where the project's own scripts have run.

import { ReleaseError, StageFailure } from '../../core/errors.js';
import { flatName } from '../../core/names.js';
import type { Contract, Host, Project, Release } from '../../core/types.js';
import { isPrerelease, parseTag, sameVersion } from '../../core/version.js';
import { compareVersions, highestVersion } from '../../core/version-order.js';
import { trustedUrl } from '../../registries/origin.js';
import { parseContract } from './file.js';
import { contractOfPublished, publishedVersions, registriesOf } from './published.js';
import { namesRepository } from './same-repository.js';

/** An earlier version and what clients saw of it. */
export interface Baseline {
  readonly version: string;
  /** `GitHub release v1.3.2`, `PyPI`, `npm`. */
  readonly source: string;
  readonly contract: Contract;
}

/** What there is to compare with, or why there is nothing. */
export interface Baselines {
  readonly found: readonly Baseline[];
  /** Why the comparison is not complete: offline, a limit, a version that does not start any more. */
  readonly troubles: readonly string[];
}

/** Asking must not take longer than the release itself. Milliseconds. */
const ASK = { timeoutMs: 10_000, budgetMs: 15_000, retry: 'never' } as const;
const START_MS = 60_000;
const PAGES = 3;

/**
 * The nearest lower stable version, and for a pre-release the nearest lower pre-release too where it is higher than that.
 * @param version what is released now
 */
export async function findBaselines(
  release: Release,
  project: Project,
  version: string,
  host: Host,
): Promise<Baselines> {
  const { repository } = release;
  if (repository === undefined) return { found: [], troubles: [] };
  const troubles: string[] = [];
  const attempt = async (find: () => Promise<readonly Baseline[]>): Promise<readonly Baseline[]> => {
    try {
      return await find();
    } catch (error) {
      host.signal.throwIfAborted();
      if (!(error instanceof ReleaseError || error instanceof StageFailure)) throw error;
      troubles.push(error.message.split('\n')[0] ?? '');
      return [];
    }
  };
  const released = await attempt(() => onGitHub(repository, project, version, host));
  const found =
    released.length > 0 ? released : await attempt(() => published(release, project, version, host, troubles));
  return { found, troubles: found.length > 0 ? [] : troubles };
}

/** Versions to compare with: the last stable one below, for a pre-release also the last pre-release above that. */
export function nearestLower(version: string, all: readonly string[]): readonly string[] {
  const lower = all.filter((one) => compareVersions(one, version) < 0);
  const stable = highestVersion(lower.filter((one) => !isPrerelease(one)));
  const before = isPrerelease(version) ? highestVersion(lower.filter(isPrerelease)) : undefined;
  const later = before !== undefined && (stable === undefined || compareVersions(before, stable) > 0);
  return [stable, later ? before : undefined].filter((one) => one !== undefined);
}

interface Asset {
  readonly version: string;
  readonly tag: string;
  readonly url: string;
}

async function onGitHub(
  repository: string,
  project: Project,
  version: string,
  host: Host,
): Promise<readonly Baseline[]> {
  const base = trustedUrl(host.env['GITHUB_API_URL'] || 'https://api.github.com', 'GITHUB_API_URL');
  const assets: Asset[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const url = `${base.href.replace(/\/$/, '')}/repos/${repository}/releases?per_page=100&page=${page}`;
    const answer = await host.http({ url, headers: { accept: 'application/vnd.github+json' }, ...ASK });
    // A private repository shows nothing to those who do not say who they are.
    if (answer.status === 404) return [];
    if (answer.status !== 200) throw notRead(`GitHub answered ${answer.status} when asked for the releases.`);
    const releases = answer.json();
    if (!Array.isArray(releases)) throw notRead('GitHub answered with no list of releases.');
    assets.push(...releases.flatMap((one: unknown) => contractAsset(one, project)));
    if (releases.length < 100) break;
  }
  const wanted = nearestLower(
    version,
    assets.map((one) => one.version),
  );
  return Promise.all(
    wanted.map(async (lower): Promise<Baseline> => {
      const asset = assets.find((one) => one.version === lower)!;
      const shown = `the contract of ${asset.tag}`;
      const answer = await host.http({ url: trustedUrl(asset.url, 'GitHub').href, maxBytes: 64 * 1024 * 1024, ...ASK });
      if (answer.status !== 200) throw notRead(`GitHub answered ${answer.status} when asked for ${shown}.`);
      return { version: lower, source: `GitHub release ${asset.tag}`, contract: parseContract(answer.body, shown) };
    }),
  );
}

/** The contract of this project among the files of a release: `<name>-<version>.contract.json`. */
function contractAsset(release: unknown, project: Project): readonly Asset[] {
  const { tag_name: tag, draft, assets } = (release ?? {}) as Record<string, unknown>;
  if (typeof tag !== 'string' || draft === true || !Array.isArray(assets)) return [];
  const parts = parseTag(tag, [project.name]);
  if (parts === undefined) return [];
  const names = [`${project.name}-${project.ecosystem}`, project.name].map(flatName);
  for (const asset of assets as readonly Record<string, unknown>[]) {
    const { name: file, browser_download_url: url } = asset;
    if (typeof file !== 'string' || typeof url !== 'string' || !file.endsWith('.contract.json')) continue;
    const stem = file.slice(0, -'.contract.json'.length);
    // A package may be called weather and another weather-2: what follows the name has to be the tag's version.
    const mine = names.some(
      (name) => stem.startsWith(`${name}-`) && sameVersion(stem.slice(name.length + 1), parts.version),
    );
    if (mine) return [{ version: parts.version, tag, url }];
  }
  return [];
}

/** From the registry; only a package that names this repository is installed and started: others may own the name. */
async function published(
  { repository, contract }: Release,
  project: Project,
  version: string,
  host: Host,
  troubles: string[],
): Promise<readonly Baseline[]> {
  if (project.ecosystem === 'code-package' || project.isPrivate === true) return [];
  const from = project.ecosystem === 'node' ? 'npm' : 'pypi';
  const registries = registriesOf(contract ?? {});
  const bounded: Host = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
  const all = (await publishedVersions(from, project.name, registries, bounded)) ?? [];
  const found: Baseline[] = [];
  for (const lower of nearestLower(version, all)) {
    const what = { from, name: project.name, version: lower } as const;
    const shown = from === 'npm' ? 'npm' : 'PyPI';
    if (!(await namesRepository(what, repository ?? '', registries, bounded))) {
      troubles.push(`${project.name} ${lower} on ${shown} does not name ${repository} as its repository.`);
      continue;
    }
    const done = host.log.busy(`start ${project.name} ${lower} from ${shown}`);
    const contractThen = await contractOfPublished(what, registries, bounds(project), host).finally(done);
    found.push({ version: lower, source: shown, contract: contractThen });
  }
  return found;
}

function bounds({ settings }: Project): Project['settings'] {
  const { smoke } = settings;
  return { ...settings, smoke: { ...smoke, installTimeoutMs: Math.min(smoke.installTimeoutMs, START_MS) } };
}

function notRead(message: string): ReleaseError {
  return new ReleaseError('contract/not-compared', message);
}
