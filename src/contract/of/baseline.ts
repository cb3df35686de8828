// The contract of the version before: written down in a release of our own repository, else of a file that this repository is
// proven to have made, started now. What a package says about its own origin proves nothing: others may own the name.

import { indexes } from '../../config/target-choice.js';
import { ReleaseError, StageFailure } from '../../core/errors.js';
import type { Artifact, Contract, Host, Project, Release, TargetId } from '../../core/types.js';
import { isPrerelease } from '../../core/version.js';
import { compareVersions, highestVersion } from '../../core/version-order.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { during } from '../../host/during.js';
import { FILE } from '../../registries/github/assets.js';
import { trustedUrl } from '../../registries/origin.js';
import { readGolden } from '../../start/golden/file.js';
import { contractOfFile } from './artifact.js';
import { ASK, fetchVersion, notRead } from './asking.js';
import { parseContract } from './file.js';
import { fetchInstallable, type OwnRelease, ownReleases } from './own-releases.js';

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

const START_MS = 60_000;

/** Chooses of all versions there are. */
type Nearest = (all: readonly string[]) => readonly string[];

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
  const attempt = async <T>(find: () => Promise<readonly T[]>): Promise<readonly T[]> => {
    try {
      return await find();
    } catch (error) {
      host.signal.throwIfAborted();
      if (!(error instanceof ReleaseError || error instanceof StageFailure)) throw error;
      troubles.push((error instanceof StageFailure ? error.findings[0]?.message : error.message) ?? 'it failed');
      return [];
    }
  };
  const nearest = (all: readonly string[]): readonly string[] => nearestLower(version, all, release.tag === undefined);
  const releases = await attempt(() => ownReleases(repository, project, host));
  const ways: readonly (() => Promise<readonly Baseline[]>)[] = [
    () => written(releases, nearest, host),
    () => ofOwnRelease(release, project, releases, nearest, host),
    () => attested(release, project, repository, nearest, host, troubles),
  ];
  for (const way of ways) {
    const found = await attempt(way);
    if (found.length > 0) return { found, troubles: [] };
  }
  return { found: [], troubles };
}

/**
 * Versions to compare with: the last stable one below, for a pre-release also the last pre-release above that.
 * @param untagged what is built has no tag, so a release of the same version came before it
 */
export function nearestLower(version: string, all: readonly string[], untagged = false): readonly string[] {
  const lower = all.filter((one) => compareVersions(one, version) < (untagged ? 1 : 0));
  const stable = highestVersion(lower.filter((one) => !isPrerelease(one)));
  const before = isPrerelease(version) ? highestVersion(lower.filter(isPrerelease)) : undefined;
  const later = before !== undefined && (stable === undefined || compareVersions(before, stable) > 0);
  return [stable, later ? before : undefined].filter((one) => one !== undefined);
}

/** As a release of ours has it in a file: nothing is started. */
async function written(releases: readonly OwnRelease[], nearest: Nearest, host: Host): Promise<readonly Baseline[]> {
  const having = releases.flatMap(({ contract, ...one }) => (contract === undefined ? [] : [{ ...one, contract }]));
  const wanted = nearest(having.map((one) => one.version));
  return Promise.all(
    wanted.map(async (lower): Promise<Baseline> => {
      const { tag, contract } = having.find((one) => one.version === lower)!;
      const shown = `the contract of ${tag}`;
      const url = trustedUrl(contract.url, 'GitHub').href;
      const answer = await host.http({ url, headers: FILE, maxBytes: 64 * 1024 * 1024, ...ASK });
      if (answer.status !== 200) throw notRead(`GitHub answered ${answer.status} when asked for ${shown}.`);
      return { version: lower, source: `GitHub release ${tag}`, contract: parseContract(answer.body, shown) };
    }),
  );
}

/** The file that a release of ours holds, started. */
async function ofOwnRelease(
  release: Release,
  project: Project,
  releases: readonly OwnRelease[],
  nearest: Nearest,
  host: Host,
): Promise<readonly Baseline[]> {
  if (!publishesTo(release, 'github')) return [];
  const having = releases.filter(({ installable }) => installable !== undefined);
  const wanted = nearest(having.map((one) => one.version));
  const found: Baseline[] = [];
  for (const lower of wanted) {
    const one = having.find((other) => other.version === lower)!;
    const artifact = await fetchInstallable(one, project, host);
    if (artifact === undefined) continue;
    const source = `GitHub release ${one.tag}`;
    found.push({ version: lower, source, contract: await started(artifact, project, `${lower} of ${source}`, host) });
  }
  return found;
}

/** From the registry that this release goes to: only a file that is attested for this repository is fetched and started. */
async function attested(
  release: Release,
  project: Project,
  repository: string,
  nearest: Nearest,
  host: Host,
  troubles: string[],
): Promise<readonly Baseline[]> {
  const { name } = project;
  const { published, installsFrom } = ecosystemOf(project);
  if (published === undefined || project.isPrivate === true || !publishesTo(release, installsFrom.target)) return [];
  const { shown } = published;
  const indexOf = release.contract?.indexOf ?? indexes();
  const registry = indexOf(installsFrom.target);
  const bounded: Host = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
  const listed = await published.versions(name, registry, bounded);
  if (listed === undefined && published.hides(project, registry) && host.knows?.(registry.href) !== true) {
    troubles.push(
      `${registry.host} shows no ${name} without a credential: if it is private, pass registry-auth to build.`,
    );
    return [];
  }
  const all = listed ?? [];
  const found: Baseline[] = [];
  for (const lower of nearest(all)) {
    const wanted = await published.attested(name, lower, repository, registry, bounded);
    if (wanted === undefined) {
      troubles.push(
        `${name} ${lower} on ${shown} was not started: no release of ${repository} contains it, and it has no attestation for ${repository}.`,
      );
      continue;
    }
    const artifact = await fetchVersion(wanted, project, host);
    const contract = await started(artifact, project, `${lower} from ${shown}`, host);
    found.push({ version: lower, source: shown, contract });
  }
  return found;
}

/** Whether this release goes there; without a choice it goes to GitHub and where its files are for. */
function publishesTo({ targets }: Release, target: TargetId): boolean {
  return targets === undefined || targets.includes(target);
}

async function started(artifact: Artifact, project: Project, shown: string, host: Host): Promise<Contract> {
  const { settings } = project;
  const smoke = { ...settings.smoke, installTimeoutMs: Math.min(settings.smoke.installTimeoutMs, START_MS) };
  // The calls of today: how the version before answers them shows what changed.
  const golden = readGolden(project.folder, project.path);
  return during(host, `start ${project.name} ${shown}`, () =>
    contractOfFile(artifact.path, { ...settings, smoke }, host, golden),
  );
}
