// The second half of a release: a prepared folder is verified, copied where nobody else reaches it, and published from there.

import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/load.js';
import { StageFailure, usageError } from '../core/errors.js';
import type { ReleaseOutcome } from '../core/outcome.js';
import type { Finding, Host, Parcel, PublishInput, Receipt, TargetId } from '../core/types.js';
import type { Plan } from '../plan/plan.js';
import type { Expected } from '../publish/expected.js';
import { publishRelease } from '../publish/publish.js';
import { verifyPlan } from '../publish/verify.js';
import { TARGETS } from '../targets/index.js';

/** What became of a release. */
export interface Sent {
  readonly outcome: ReleaseOutcome;
  readonly receipts: readonly Receipt[];
  readonly findings: readonly Finding[];
  /** The plan that was published: the one handed over, or that of an earlier run; undefined when it was refused. */
  readonly plan: Plan | undefined;
  /** Whether an earlier run's release took the place of the one handed over. */
  readonly adopted: boolean;
}

/**
 * Verifies the release in `folder` and publishes it.
 * @param expected what may be released here, from the checkout and the event
 * @param settingsOf the configuration of the checkout that holds for these projects
 * @throws ReleaseError exit 2 for a plan that cannot be followed or another configuration than the build had
 */
export async function send(
  folder: string,
  expected: Expected,
  inputs: Inputs,
  settingsOf: (projects: Plan['projects']) => Settings,
  host: Host,
  rehearsed = false,
): Promise<Sent> {
  try {
    const { plan, tag, folder: copy, parcels } = await verifyPlan(folder, expected, host);
    const settings = settingsOf(plan.projects);
    checkConfig(plan, settings);
    const input: PublishInput = {
      plan,
      tag,
      commit: expected.commit,
      repository: expected.repository,
      rehearsed,
      folder: copy,
      parcels,
      inputs,
      settings: { ...settings.publish, targets: targetsFor(parcels, inputs, settings) },
    };
    return await publishRelease(input, TARGETS, host);
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    return { outcome: 'failed', receipts: [], findings: error.findings, plan: undefined, adopted: false };
  }
}

/** The targets in force: given, else configured, else GitHub and what the files are for. */
function targetsFor(
  parcels: readonly Pick<Parcel, 'kind'>[],
  inputs: Pick<Inputs, 'targets' | 'uploadUrl'>,
  settings: Settings,
): readonly TargetId[] {
  const named = inputs.targets.length > 0 ? (inputs.targets as readonly TargetId[]) : settings.targets;
  if (named !== undefined) return named;
  const has = (kind: Parcel['kind']): boolean => parcels.some((parcel) => parcel.kind === kind);
  const uploads = has('code-package') && (inputs.uploadUrl ?? settings.publish.upload.url) !== undefined;
  return [
    'github',
    ...(uploads ? (['upload'] as const) : []),
    ...(has('npm-tarball') ? (['npm'] as const) : []),
    ...(has('wheel') || has('sdist') ? (['pypi'] as const) : []),
  ];
}

/** Destinations come from the configuration, so publish must see the very one that the build saw. */
function checkConfig(plan: Plan, settings: Settings): void {
  if (plan.config === settings.digest) return;
  const seen = settings.file === undefined ? 'here there is none' : `${settings.file} is another one`;
  const built = plan.config === undefined ? 'without an mcp-drydock.toml' : 'with an mcp-drydock.toml';
  throw usageError(
    'verify/other-config',
    `The release was built ${built}, and ${seen}: where it goes must not change in between.`,
    'Check out the same commit in the publish job (actions/checkout), and give both jobs the same config.',
  );
}
