// doctor: what a release needs of this machine: programs, the network to the registries that would be asked, proxy variables.

import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import { givenTo } from '../config/target-input.js';
import { ask } from '../core/answer.js';
import { ReleaseError } from '../core/errors.js';
import { PRIVATE_AUTHORITY } from '../core/private-authority.js';
import type { Answer, Host, Project } from '../core/types.js';
import { proxiesOf } from '../host/loopback.js';
import { apiUrl } from '../registries/github/reading.js';
import { tryHead } from '../repository/git.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { askTools } from '../tools/ask-tools.js';
import { startOf, survey } from '../workspace/open.js';
import { answered } from './answered.js';
import { targetsOf, toolsOf } from './ask-release.js';
import type { Result } from './result.js';

const REACH_MS = 10_000;

export async function doctor(inputs: Inputs, host: Host): Promise<Result> {
  const start = startOf(inputs, host);
  const root = (await tryHead(host, start))?.root;
  const projects = root === undefined ? [] : await projectsIn(root, inputs, host);
  const settings = loadSettings(start, root ?? start, namedConfig(inputs, host));
  // Without a project here the question is what any release would need.
  const targets: readonly Target[] = projects.length === 0 ? TARGETS : targetsOf(projects, inputs, settings);
  const tools = await askTools(toolsOf(projects, targets, inputs, settings), host);
  const places = targets.flatMap((target) => target.index?.(givenTo(target, inputs, settings.publish.tables)) ?? []);
  const remote = [apiUrl(host), ...places].filter(({ protocol }) => protocol !== 'file:');
  const origins = new Set(remote.map(({ origin }) => origin));
  const network = await Promise.all([...origins].map((origin) => reach(origin, host)));
  return answered(`This machine (${process.platform} ${process.arch})`, [...tools, ...network, ...proxies(host)], host);
}

async function projectsIn(root: string, inputs: Inputs, host: Host): Promise<readonly Project[]> {
  try {
    return (await survey(host, root, inputs, { git: true, from: root })).projects;
  } catch (error) {
    // A repository without a project, or with a broken one: `check` says what is wrong with it.
    if (error instanceof ReleaseError && inputs.path.length === 0) return [];
    throw error;
  }
}

/** Whether a host answers anything at all. */
async function reach(origin: string, host: Host): Promise<Answer> {
  const { host: name } = new URL(origin);
  const answer = await ask({ id: 'doctor/network', what: name }, async () => {
    const { status } = await host.http({ url: `${origin}/`, method: 'HEAD', budgetMs: REACH_MS, timeoutMs: REACH_MS });
    return { state: 'ok', message: `It answers (${status}).` };
  });
  if (answer.state === 'ok') return answer;
  const proxy = `Behind a proxy set HTTPS_PROXY=http://proxy.example:3128. ${PRIVATE_AUTHORITY}`;
  const hint = answer.hint === undefined ? proxy : `${answer.hint}\n${proxy}`;
  return { ...answer, id: 'doctor/network', state: 'wrong', hint };
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
