// What a dry run shows: each file at each target, what is there, and what publish would do about it.

import type { Action, TargetId } from '../core/types.js';
import type { TargetPlan } from './publication.js';

/** One line of the table. */
export interface Intended extends Pick<Action, 'target' | 'state' | 'there' | 'url'> {
  readonly file: string;
  readonly sha256: string;
  /** `skip`: it would be left as it is, and `why` says so. */
  readonly verb: Action['verb'] | 'skip';
  readonly why?: string;
}

/** What would be done, in the order of the targets. */
export function intended(plans: readonly TargetPlan[]): readonly Intended[] {
  return plans.flatMap(({ actions, left, closed }) =>
    actions.map(({ target, publishFile: { file, sha256 }, state, verb, there, url }): Intended => {
      const why = left ? 'not named in only' : closed ? 'nothing may be sent there' : undefined;
      return {
        ...{ target, file, sha256, state },
        ...(why !== undefined && verb === 'publish' ? { verb: 'skip', why } : { verb }),
        ...(there === undefined ? {} : { there }),
        ...(url === undefined ? {} : { url }),
      };
    }),
  );
}

/** Targets that this run leaves as they are. */
export function leftOf(plans: readonly TargetPlan[]): readonly TargetId[] {
  return plans.filter(({ left }) => left).map(({ target }) => target.id);
}

/** Targets whose files are made of what others serve: what is sent there is known then. */
export function laterOf(plans: readonly TargetPlan[]): readonly TargetId[] {
  return plans
    .filter(({ target, left, closed }) => target.generate !== undefined && !left && !closed)
    .map(({ target }) => target.id);
}
