// Starts what was installed, and gives what a client sees of it, or everything that stands against that.

import { StageFailure } from '../../core/errors.js';
import type { CallResult, Contract, Finding, Host, Installed } from '../../core/types.js';
import { makeContract } from '../../mcp/contract.js';
import type { Subject } from '../../start/draft.js';
import { repeated } from '../../start/golden/golden.js';
import { observed } from '../../start/passport/observe.js';
import { tryServer } from '../../start/try-server.js';

/**
 * The contract of an installed server.
 * @param shown what is named in findings
 * @param golden calls that are made too: what their results are is a part of it
 * @throws StageFailure with what kept it from answering
 */
export async function startInstalled(
  host: Host,
  installed: Pick<Installed, 'launch' | 'runtime'> & Partial<Installed>,
  project: Subject,
  shown: string,
  golden: readonly CallResult[] = [],
): Promise<Contract> {
  const whole: Installed = { packages: 0, components: async () => ({ components: [], direct: [] }), ...installed };
  const { talked, findings, launch } = await tryServer(host, whole, project, shown);
  if (talked.contract !== undefined && talked.outcome !== 'protected') {
    const results = golden.length === 0 ? undefined : (await repeated(host, whole, project, golden, talked)).results;
    const passport = await observed(host, whole, launch, project, talked, results);
    return makeContract({ ...talked.contract, results, passport });
  }
  throw withoutAnswer(shown, findings);
}

/** What kept a server from listing what it has: what stands against it, or that it requires authentication. */
export function withoutAnswer(shown: string, findings: readonly Finding[]): StageFailure {
  const against = findings.filter(({ level }) => level === 'error');
  if (against.length > 0) return new StageFailure(against);
  return new StageFailure({
    rule: 'contract/no-answer',
    level: 'error',
    message: `${shown} started but requires authentication, so its capabilities cannot be listed.`,
    hint: 'Set [smoke] headers or env to a test token that the server accepts.',
  });
}
