// The settings of an image as they are released: labels of the release, times of the commit, nothing of the machine that built it.

import { byCodeUnit } from '../../core/by-code-unit.js';
import { isoTime } from '../../core/iso-time.js';
import type { Project, Release } from '../../core/types.js';
import type { ImageManifest } from './detect.js';
import { SERVER_NAME, TITLE, VERSION } from './kinds.js';
import type { Saved } from './saved.js';

const OCI = 'org.opencontainers.image.';
/** What says how it was built, not what it is. */
const KEPT = ['architecture', 'os', 'os.version', 'os.features', 'variant', 'author', 'config', 'rootfs', 'history'];

/** Labels and annotations that say what this is and where it comes from. */
export function labelsOf(
  { name, manifest }: Project<ImageManifest>,
  version: string,
  release: Pick<Release, 'commit' | 'commitTime' | 'repository'>,
  origin: string,
): Readonly<Record<string, string>> {
  const { repository, commit, commitTime } = release;
  return {
    [TITLE]: name,
    [VERSION]: version,
    [`${OCI}revision`]: commit,
    [`${OCI}created`]: isoTime(commitTime),
    ...(repository === undefined ? {} : { [`${OCI}source`]: `${origin}/${repository}` }),
    ...(manifest.license === undefined ? {} : { [`${OCI}licenses`]: manifest.license }),
    ...(manifest.serverName === undefined ? {} : { [SERVER_NAME]: manifest.serverName }),
  };
}

/** The settings that are written. */
export function settingsOf({ config, layers }: Saved, labels: Readonly<Record<string, string>>, time: number): object {
  const kept = Object.fromEntries(KEPT.flatMap((key) => (config[key] === undefined ? [] : [[key, config[key]]])));
  const {
    Labels: stated,
    Hostname: _host,
    Image: _image,
    ...run
  } = (config['config'] ?? {}) as Record<string, unknown>;
  const history = (Array.isArray(config['history']) ? config['history'] : []) as readonly Record<string, unknown>[];
  return {
    created: isoTime(time),
    ...kept,
    config: { ...run, Labels: sorted({ ...(stated as Record<string, string> | null), ...labels }) },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: history.map(({ comment, ...one }) => ({
      ...one,
      // Podman names its images of the steps, which are others in each build.
      ...(comment === undefined || /^FROM [0-9a-f]{12}$/.test(String(comment)) ? {} : { comment }),
      ...(isLater(one['created'], time) ? { created: isoTime(time) } : {}),
    })),
  };
}

function isLater(created: unknown, time: number): boolean {
  return typeof created === 'string' && Date.parse(created) > time * 1000;
}

function sorted(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => byCodeUnit(a, b)));
}
