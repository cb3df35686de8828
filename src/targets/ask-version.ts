// What a registry is asked of a name and a version before anything is built.

import { ask } from '../core/answer.js';
import type { Answer, TargetAnswer } from '../core/types.js';

/** What a registry has of a name. */
export interface Seen extends Pick<Answer, 'state' | 'message'> {
  /** It has no version of it. */
  readonly isNew?: true;
  /** It has this version. */
  readonly isThere?: true;
}

/** One name and the answer about it; neither new nor there where the registry could not be asked. */
export interface Named {
  readonly name: string;
  readonly isNew: boolean;
  readonly isThere: boolean;
  readonly answer: TargetAnswer;
}

/** @param look throws ReleaseError where the registry does not answer: that is the answer then */
export async function askVersion(
  about: Pick<TargetAnswer, 'id' | 'what' | 'page' | 'values'>,
  name: string,
  look: () => Promise<Seen>,
): Promise<Named> {
  const seen: Seen[] = [];
  const answer = await ask(about, async () => {
    const { state, message, ...more } = await look();
    seen.push({ state, message, ...more });
    return { state, message };
  });
  return { name, isNew: seen[0]?.isNew === true, isThere: seen[0]?.isThere === true, answer };
}

/** A name that a registry does not know. */
export function unknownName(name: string): Seen {
  return { isNew: true, state: 'ok', message: `There is no ${name} yet: this is its first release.` };
}

/** A version that is there. @param since ISO 8601; undefined where the registry does not say */
export function thereSince(version: string, since: string | undefined, more: string): Seen {
  const when = since === undefined ? '' : ` since ${since.slice(0, 10)}`;
  return { isThere: true, state: 'unknown', message: `${version} is there${when}${more}` };
}
