// What a release needs of a person's machine beside its programs: the network to whatever would be asked, and proxy variables.

import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { givenTo } from '../config/target-input.js';
import { ask } from '../core/answer.js';
import { PRIVATE_AUTHORITY } from '../core/private-authority.js';
import type { Answer, Host } from '../core/types.js';
import { proxiesOf } from '../host/loopback.js';
import { apiUrl } from '../registries/github/reading.js';
import type { Target } from '../targets/types.js';

const REACH_MS = 10_000;

/** Whether the hosts of these targets answer, and whether the proxies are any. */
export async function askMachine(
  targets: readonly Target[],
  inputs: Inputs,
  { publish: { tables } }: Settings,
  host: Host,
): Promise<readonly Answer[]> {
  const places = targets.flatMap((target) => target.index?.(givenTo(target, inputs, tables)) ?? []);
  const remote = [apiUrl(host), ...places].filter(({ protocol }) => protocol !== 'file:');
  const origins = [...new Set(remote.map(({ origin }) => origin))];
  return [...(await Promise.all(origins.map((origin) => reach(origin, host)))), ...proxies(host)];
}

/** Whether a host answers anything at all. */
async function reach(origin: string, host: Host): Promise<Answer> {
  const { host: name } = new URL(origin);
  const answer = await ask({ id: 'doctor/network', what: name }, async () => {
    const { status } = await host.http({ url: `${origin}/`, method: 'HEAD', budgetMs: REACH_MS, timeoutMs: REACH_MS });
    return { state: 'ok', message: `It answers (${status}).` };
  });
  if (answer.state === 'ok') return answer;
  const proxy = 'Behind a proxy set HTTPS_PROXY=http://proxy.example:3128.';
  const hints = new Set([answer.hint, proxy, PRIVATE_AUTHORITY].filter((one) => one !== undefined));
  return { ...answer, id: 'doctor/network', state: 'wrong', hint: [...hints].join('\n') };
}

function proxies(host: Host): readonly Answer[] {
  return proxiesOf(host.env).map(({ name, value }): Answer => {
    const about = { id: 'doctor/proxy', what: name };
    if (/^no_proxy$/i.test(name)) return { ...about, state: 'ok', message: value };
    if (/^all_proxy$/i.test(name))
      return { ...about, state: 'ok', message: 'It is set; HTTP_PROXY and HTTPS_PROXY count here.' };
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:') return { ...about, state: 'ok', message: url.host };
    const message = 'It is not a URL that begins with http:// or https://.';
    return { ...about, state: 'wrong', message, hint: `export ${name}=http://proxy.example:3128` };
  });
}
