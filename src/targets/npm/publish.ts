// One publication by `npm publish`, in an empty folder with an empty home and an npmrc of ours: no file of the project has a say.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError } from '../../core/errors.js';
import type { Ended, Host, Parcel } from '../../core/types.js';
import { toolEnv, workspaceOf } from '../../host/environment.js';

/** How it ended, in npm's own words; only reading back says what is there. */
export interface Sent {
  /** `taken`: it said yes; `exists`: it holds this version; `again`: it may pass; `refused`: it said no. */
  readonly said: 'taken' | 'exists' | 'again' | 'refused';
  readonly words: readonly string[];
}

export interface Order {
  readonly parcel: Parcel;
  readonly name: string;
  readonly registry: URL;
  readonly token: string;
  readonly tag: string;
  readonly access: 'public' | 'restricted' | undefined;
}

const SEND_MS = 900_000;

/**
 * Sends one tarball. The token is only in a private npmrc, bound to the registry's own address.
 * @throws ReleaseError `npm/origin` where npm would send it elsewhere, `tool/npm`
 */
export async function sendTarball(order: Order, host: Host): Promise<Sent> {
  const { parcel, name, registry, tag, access } = order;
  const room = await host.tempDir('npm');
  const [home, work, config] = [join(room, 'home'), join(room, 'work'), join(room, 'npmrc')];
  await Promise.all([mkdir(home), mkdir(work)]);
  await copyFile(parcel.path, join(work, parcel.file));
  // An own package.json ends npm's search for a project above this folder.
  await writeFile(join(work, 'package.json'), '{"private":true}\n');
  await writeFile(config, '', { mode: 0o600 });
  const scope = name.startsWith('@') ? [`--${name.split('/')[0]}:registry=${registry.href}`] : [];
  const options = [
    `--registry=${registry.href}`,
    ...scope,
    `--userconfig=${config}`,
    `--globalconfig=${join(room, 'no-global-npmrc')}`,
    `--tag=${tag}`,
    ...(access === undefined ? [] : [`--access=${access}`]),
    // publishConfig in the tarball may ask for it; it is made elsewhere or not at all.
    '--provenance=false',
    '--ignore-scripts',
    '--workspaces=false',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--fetch-retries=0',
    '--loglevel=notice',
    `--cache=${join(room, 'cache')}`,
  ];
  const env = toolEnv(
    host.env,
    {
      HOME: home,
      USERPROFILE: home,
      APPDATA: home,
      LOCALAPPDATA: home,
      TMPDIR: home,
      XDG_CONFIG_HOME: home,
      NO_COLOR: '1',
    },
    workspaceOf(host.env, host.cwd),
  );
  const publish = (more: readonly string[]): Promise<Ended> =>
    host.run({
      command: [host.tool('npm'), 'publish', `./${parcel.file}`, ...options, ...more],
      cwd: work,
      env,
      timeoutMs: SEND_MS,
    });
  const dry = await publish(['--dry-run']);
  const known = judge(dry);
  if (known.said === 'exists' || known.said === 'again') return known;
  assertRegistry(dry, registry);
  const bare = `//${registry.host}${registry.pathname}`;
  await writeFile(config, `${bare}:_authToken=${order.token}\n`, { mode: 0o600 });
  try {
    return judge(await publish([]));
  } finally {
    await writeFile(config, '');
  }
}

/** What npm itself says it would publish to must be what we told it, before it is given the token. */
function assertRegistry(dry: Ended, registry: URL): void {
  const said = /Publishing to (\S+) with tag/.exec(dry.stderr)?.[1];
  if (
    dry.code === 0 &&
    said !== undefined &&
    URL.canParse(said) &&
    new URL(said).href.replace(/\/$/, '') === registry.href.replace(/\/$/, '')
  )
    return;
  throw new ReleaseError(
    'npm/origin',
    said === undefined
      ? 'npm did not say where it would publish to: nothing was sent.'
      : `npm would publish to ${said}, not to ${registry.href}: nothing was sent.`,
    {
      hint: 'Use npm 10 or newer; run npm --version on the machine that publishes.',
      quote: wordsOf(dry),
    },
  );
}

function judge(ended: Ended): Sent {
  const words = wordsOf(ended);
  if (ended.code === 0) return { said: 'taken', words };
  const text = ended.stderr;
  if (/cannot publish over|EPUBLISHCONFLICT|previously published version|already exists|code E409/i.test(text))
    return { said: 'exists', words };
  const transient =
    /code E(5\d\d|429|408)|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|socket hang up|network|EPIPE|Invalid response body|premature close/i.test(
      text,
    );
  return { said: ended.timedOut || transient ? 'again' : 'refused', words };
}

/** npm's own lines about the failure, without the ones about its log. */
function wordsOf(ended: Ended): readonly string[] {
  return ended.stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|_logs/.test(line))
    .map((line) => line.trimEnd())
    .slice(0, 8);
}
