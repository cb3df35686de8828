// What builds and runs images on this machine: Docker, else Podman. It is asked without the person's credentials.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Ended, Host } from '../../core/types.js';
import { homeOf } from '../../host/home.js';
import { openSandbox } from '../../host/sandbox.js';
import { toolOnPath } from '../../tools/tool-on-path.js';

export interface Engine {
  readonly name: 'docker' | 'podman';
  /** Absolute path of the program. */
  readonly program: string;
  /** Such as `Docker 28.2.2`. */
  readonly shown: string;
  /** For whatever is started with it: nothing of the person's but where the engine is. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  run(args: readonly string[], options?: { readonly timeoutMs?: number; readonly cwd?: string }): Promise<Ended>;
}

const ASK_MS = 30_000;
const WORK_MS = 20 * 60_000;
const NAMES = ['docker', 'podman'] as const;
/** The first version whose `docker build` is BuildKit without being told. */
const BUILDKIT_BY_DEFAULT = 23;

/** @throws StageFailure `image/engine` where none answers */
export async function findEngine(host: Host, project: string): Promise<Engine> {
  const failures: string[] = [];
  for (const name of NAMES) {
    const program = toolOnPath(name, host);
    if (program === undefined) continue;
    const engine = await opened(name, program, host);
    if (typeof engine !== 'string') return engine;
    failures.push(engine);
  }
  const why = failures.length === 0 ? 'neither docker nor podman is on PATH' : 'no container engine answers';
  throw new StageFailure({
    rule: 'image/engine',
    level: 'error',
    project,
    message: `An image is released, but ${why}.`,
    hint: 'Install Docker or Podman and start it. Runners of GitHub with Linux have both.',
    quote: failures,
  });
}

async function opened(name: Engine['name'], program: string, host: Host): Promise<Engine | string> {
  const { env: base, cwd, home } = await openSandbox(host, 'engine');
  const env = { ...base, ...(await leading(name, program, cwd, home, host)) };
  const run: Engine['run'] = (args, { timeoutMs = WORK_MS, cwd: at = cwd } = {}) =>
    host.run({ command: [program, ...args], cwd: at, env, timeoutMs, leavesNothing: true });
  const format =
    name === 'docker' ? '{{.Server.Version}} {{.Client.Version}}' : '{{.Client.Version}} {{.Client.Version}}';
  const asked = await run(['version', '--format', format], { timeoutMs: ASK_MS });
  const [version = '', client = ''] = asked.stdout.trim().split(' ');
  if (asked.code !== 0 || version === '') return (asked.stderr.trim() || `${name} did not answer`).slice(0, 300);
  const old = name === 'docker' && Number.parseInt(client, 10) < BUILDKIT_BY_DEFAULT;
  Object.assign(env, old ? { DOCKER_BUILDKIT: '1' } : {}, { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' });
  return { name, program, env, cwd, run, shown: `${name === 'docker' ? 'Docker' : 'Podman'} ${version}` };
}

/** Where the engine is, as the person's own client knows it; of its configuration nothing else, for that holds logins. */
async function leading(
  name: Engine['name'],
  program: string,
  cwd: string,
  home: string,
  host: Host,
): Promise<Readonly<Record<string, string>>> {
  const given = (...names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.flatMap((one) => (host.env[one] === undefined ? [] : [[one, host.env[one]]])));
  if (name === 'podman') {
    // It keeps images in the person's home, and would look for logins there.
    const none = join(home, 'auth.json');
    await writeFile(none, '{}');
    return { ...given('CONTAINER_HOST', 'XDG_RUNTIME_DIR', 'HOME'), REGISTRY_AUTH_FILE: none };
  }
  const certificates = given('DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH');
  const own = homeOf(host.env);
  const folder = host.env['DOCKER_CONFIG'] ?? join(own, '.docker');
  const config = join(home, '.docker');
  await mkdir(config, { recursive: true });
  await writeFile(join(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: [join(folder, 'cli-plugins')] }));
  if (certificates['DOCKER_HOST'] !== undefined) return certificates;
  const asked = await host.run({
    command: [program, 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
    cwd,
    env: { ...given('PATH', 'DOCKER_CONTEXT', 'DOCKER_CONFIG'), HOME: own },
    timeoutMs: ASK_MS,
    leavesNothing: true,
  });
  const endpoint = asked.stdout.trim();
  return asked.code === 0 && /^\w+:\/\//.test(endpoint) ? { DOCKER_HOST: endpoint } : {};
}
