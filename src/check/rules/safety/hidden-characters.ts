// hidden-characters: names and descriptions that a client shows to its model hold no characters that people cannot see.

import type { Rule, RuleFinding } from '../../../core/types.js';
import { placeOf } from '../../../formats/position.js';
import { sourcesOf } from './sources.js';
import { type ToolText, toolTexts } from './tool-texts.js';
import { mayHoldUnseen, type Unseen, unseenIn } from './unseen.js';

const MOST = 20;
/** In one file; each is held against every text of it. */
const MOST_UNSEEN = 1000;

export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  title: 'Tool names and descriptions have no invisible characters.',
  level: 'warning',
  check(input) {
    const findings: RuleFinding[] = [];
    for (const path of sourcesOf(input)) {
      const text = input.files.text(path);
      if (text === undefined || !mayHoldUnseen(text)) continue;
      const unseen = unseenIn(text).slice(0, MOST_UNSEEN);
      if (unseen.length === 0) continue;
      for (const shown of toolTexts(text, path)) {
        const inside = unseen.filter(({ at }) => at >= shown.start && at < shown.end);
        if (inside[0] !== undefined) findings.push(hidden(shown, inside, inside[0], text, path));
      }
    }
    return findings.slice(0, MOST);
  },
};

function hidden({ kind }: ToolText, all: readonly Unseen[], first: Unseen, text: string, path: string): RuleFinding {
  const more = all.length === 1 ? '' : ` and ${all.length - 1} more`;
  return {
    message: `This ${kind} contains ${first.name}${more}: models read it, users cannot see it.`,
    hint: 'Retype the line without it.',
    file: path,
    ...placeOf(text, first.at),
  };
}
