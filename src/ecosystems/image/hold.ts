// How tightly a container can be held: with every restriction, else with as few of them lifted as it needs to answer.

import { createInterface } from 'node:readline';
import { NAME } from '../../core/about.js';
import type { Host, Launch, SmokeSettings } from '../../core/types.js';
import { fieldsOf } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';

const NO_NETWORK = 'no network';
/** One restriction of `docker run`, and how it is called. */
const ALL: readonly { readonly held: string; readonly options: readonly string[] }[] = [
  { held: NO_NETWORK, options: ['--network', 'none'] },
  { held: 'read-only', options: ['--read-only', '--tmpfs', '/tmp'] },
  { held: 'no capabilities', options: ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'] },
];
const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: NAME, version: '1' } },
};

/** A way to start it. */
export interface Held {
  readonly launch: Launch;
  /** The restrictions by name. */
  readonly held: readonly string[];
}

/**
 * The tightest way in which it answers over stdio; where it never does, the loosest, so that the start says why.
 * @param launchWith makes the launch with these options
 */
export async function tightest(
  launchWith: (options: readonly string[]) => Launch,
  smoke: SmokeSettings,
  host: Host,
): Promise<Held> {
  const with_ = (mask: number): Held => {
    const some = ALL.filter((_, index) => (mask & (1 << index)) !== 0);
    const options = some.flatMap((one) => one.options);
    const launch = launchWith(options);
    const online = some.filter(({ held }) => held !== NO_NETWORK).flatMap((one) => one.options);
    return {
      launch: options.length === online.length ? launch : { ...launch, online: launchWith(online).command },
      held: some.map(({ held }) => held),
    };
  };
  const all = with_(2 ** ALL.length - 1);
  if (await answers(all.launch, smoke, host)) return all;
  const none = with_(0);
  if (!(await answers(none.launch, smoke, host))) return none;
  const between = [0b110, 0b101, 0b011, 0b100, 0b010, 0b001].map(with_);
  for (const one of between) if (await answers(one.launch, smoke, host)) return one;
  return none;
}

/** With a network that the engine publishes the port of, there is nothing to try. */
export function overNetwork(launchWith: (options: readonly string[]) => Launch, port: number): Held {
  const some = ALL.filter(({ held }) => held !== NO_NETWORK);
  const publish = ['--publish', `127.0.0.1:${port}:${port}`];
  return {
    launch: launchWith([...some.flatMap(({ options }) => options), ...publish]),
    held: some.map(({ held }) => held),
  };
}

/** Whether the first thing it prints is an answer to initialize. */
async function answers({ command, cwd, env }: Launch, { timeoutMs }: SmokeSettings, host: Host): Promise<boolean> {
  const running = host.start({ command, cwd, env, timeoutMs });
  try {
    running.stdin.write(`${JSON.stringify(INITIALIZE)}\n`);
    for await (const line of createInterface({ input: running.stdout })) {
      if (isAnswer(line)) return true;
    }
    return false;
  } finally {
    await running.end(500);
  }
}

function isAnswer(line: string): boolean {
  return fieldsOf(plainJson(line))['id'] === INITIALIZE.id;
}
