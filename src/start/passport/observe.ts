// What a server does besides answering: seen at a start of its own, which nothing else is judged by. Python and Node report it
// themselves, through what they load before the server; of other programs only what they leave behind is seen.

import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallResult, Host, Installed, Launch, Passport } from '../../core/types.js';
import { during } from '../../host/during.js';
import { homeOf } from '../../host/home.js';
import { program } from '../../host/program.js';
import { realPath } from '../../host/real-path.js';
import { readNamed } from '../../repository/regular-file.js';
import type { Subject } from '../draft.js';
import { callSession, type Fresh, freshLaunch, type Spoken, visitOnce } from '../golden/session.js';
import { ownCode } from './own-code.js';
import { type Place, passportOf } from './seen.js';

/** The server may write there too: of a log that is longer, or is no longer a file, nothing counts. */
const MOST_BYTES = 16_000_000;
const MOST_FILES = 2000;
const LOOK_MS = 200;
const QUIET_LOOKS = 4;
const MOST_LOOKS = 30;

/**
 * Starts it twice more, lists, makes the calls of its golden session, and gives what it did meanwhile. Whatever goes wrong, nothing
 * is wrong with the server: then nothing was seen.
 * @param launch the one of `installed` that answered
 */
export async function observed(
  host: Host,
  installed: Pick<Installed, 'advice'>,
  launch: Launch,
  project: Subject,
  spoken: Spoken,
  golden: readonly CallResult[] = [],
): Promise<Passport | undefined> {
  if (project.settings.smoke.passport === false || launch.elsewhere === true) return undefined;
  try {
    return await during(host, 'observing what it does', () =>
      observe(host, installed, launch, project, spoken, golden),
    );
  } catch (error) {
    if (host.signal.aborted) throw error;
    host.log.debug(`Nothing was observed: ${String(error)}`);
    return undefined;
  }
}

async function observe(
  host: Host,
  installed: Pick<Installed, 'advice'>,
  launch: Launch,
  project: Subject,
  spoken: Spoken,
  golden: readonly CallResult[],
): Promise<Passport | undefined> {
  const own = realPath(await host.tempDir('observe'));
  // Twice, apart from each other: what is done only now and then would else look like a change.
  const visits = await Promise.all(
    ['first', 'second'].map(async (name) => {
      const folder = join(own, name);
      const watched = await withObservers(launch, folder);
      const fresh = await freshLaunch(host, watched, project);
      const log = join(folder, 'seen.txt');
      const linger = (): Promise<void> => quiet(log);
      const { outcome } = await visitOnce(host, fresh.launch, installed, project, [], spoken.transport, linger);
      return { ...fresh, watched, log, answers: outcome === 'answered' || outcome === 'protected' };
    }),
  );
  const [first] = visits;
  if (first === undefined || !visits.some(({ answers }) => answers)) return undefined;
  const calls = golden.map(({ call }) => call);
  const more =
    calls.length === 0
      ? []
      : (await callSession(host, { ...installed, launch: first.watched }, project, calls, spoken)).rooms;
  const rooms = [...visits.map(({ room }) => room), ...more];
  const left = await Promise.all(rooms.flatMap(({ home, tmp, cwd }) => [home, tmp, cwd].map(filesBelow)));
  const { smoke } = project.settings;
  const seen = visits.map(({ log }) => readNamed(log, MOST_BYTES).bytes?.toString() ?? '');
  return passportOf(seen.join('\n'), {
    left: left.flat(),
    places: [
      ...rooms.flatMap(({ home, tmp, cwd }): readonly Place[] => [
        { folder: home, shown: '~' },
        { folder: tmp, shown: '$TMPDIR' },
        { folder: cwd, shown: '.' },
      ]),
      { folder: first.launch.cwd, shown: '.' },
      ...installedPlace(launch, first),
      { folder: realPath(homeOf(host.env)), shown: '(home of the user)' },
    ],
    put: Object.keys(smoke.files ?? {}).map((path) => (path.startsWith('~/') ? path : `./${path}`)),
    env: Object.keys(smoke.env),
    parent: process.platform === 'win32' ? undefined : process.pid,
    own,
    isItsOwn: ownCode(project.name),
  });
}

/** The launch with what Python and Node load first; both write beside themselves. */
async function withObservers(launch: Launch, folder: string): Promise<Launch> {
  const node = join(folder, 'report.cjs');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'sitecustomize.py'), program(import.meta.url, './report.py'));
  await writeFile(node, program(import.meta.url, './report.cjs'));
  const { PYTHONPATH: path, NODE_OPTIONS: options } = launch.env;
  const env = {
    PYTHONPATH: [folder, ...(path ? [path] : [])].join(delimiter),
    NODE_OPTIONS: [`--require ${JSON.stringify(node)}`, ...(options ? [options] : [])].join(' '),
  };
  return { ...launch, env: { ...launch.env, ...env } };
}

/** Where it is installed: around the home that its launch was made with. */
function installedPlace({ env }: Launch, { room }: Fresh): readonly Place[] {
  const home = env['HOME'];
  return home === undefined || home === room.home ? [] : [{ folder: dirname(home), shown: '(installed)' }];
}

/** What is asked in the background comes later: waits until nothing more is reported for a while. */
async function quiet(log: string): Promise<void> {
  let size = -1;
  for (let looks = 0, same = 0; looks < MOST_LOOKS && same < QUIET_LOOKS; looks += 1) {
    await delay(LOOK_MS);
    const now = (await stat(log).catch(() => undefined))?.size ?? 0;
    same = now === size ? same + 1 : 0;
    size = now;
  }
}

/** Files and empty folders below one. */
async function filesBelow(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const left = [root];
  for (let at = left.pop(); at !== undefined && found.length < MOST_FILES; at = left.pop()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    if (entries.length === 0 && at !== root) found.push(at);
    for (const entry of entries.slice(0, MOST_FILES)) {
      if (entry.isDirectory()) left.push(join(at, entry.name));
      else found.push(join(at, entry.name));
    }
  }
  return found;
}
