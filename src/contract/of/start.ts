// Starts what was installed, and gives what a client sees of it, or everything that stands against that.

import { StageFailure } from '../../core/errors.js';
import type { Contract, Host, Installed } from '../../core/types.js';
import type { Subject } from '../../start/draft.js';
import { tryServer } from '../../start/try-server.js';

/**
 * The contract of an installed server.
 * @param shown what is named in findings
 * @throws StageFailure with what kept it from answering
 */
export async function startInstalled(
  host: Host,
  installed: Pick<Installed, 'launch' | 'runtime'> & Partial<Installed>,
  project: Subject,
  shown: string,
): Promise<Contract> {
  const whole: Installed = { packages: 0, components: async () => ({ components: [], direct: [] }), ...installed };
  const { talked, findings } = await tryServer(host, whole, project, shown);
  if (talked.contract !== undefined && talked.outcome !== 'protected') return talked.contract;
  const against = findings.filter(({ level }) => level === 'error');
  if (against.length > 0) throw new StageFailure(against);
  throw new StageFailure([
    {
      rule: 'contract/no-answer',
      level: 'error',
      message: `${shown} started but requires authentication, so its capabilities cannot be listed.`,
      hint: 'Set [smoke] headers or env to a test token that the server accepts.',
    },
  ]);
}
