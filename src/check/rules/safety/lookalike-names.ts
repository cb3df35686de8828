// lookalike-names: names of tools and files are not written with letters of another script that look like Latin ones.

import { posix } from 'node:path';
import type { Rule, RuleFinding } from '../../../core/types.js';
import { placeOf } from '../../../formats/position.js';
import { shipsOf } from './packed-files.js';
import { sourcesOf } from './sources.js';
import { toolTexts } from './tool-texts.js';

/** Cyrillic, Greek and full-width letters that look like Latin ones: each with the one it looks like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  ['аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS', 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρp'].flatMap(
    (pairs) => pairs.match(/../gu)?.map((pair) => [...pair] as [string, string]) ?? [],
  ),
);
const ANY = new RegExp(`[${[...LOOKALIKES.keys()].join('')}\uFF21-\uFF3A\uFF41-\uFF5A]`, 'u');

export const lookalikeNames: Rule = {
  id: 'lookalike-names',
  title: 'Tool and file names do not mix Latin letters with lookalikes.',
  level: 'warning',
  check(input) {
    const findings: RuleFinding[] = [];
    for (const path of shipsOf(input).shipped) {
      const bad = ANY.test(path) ? mixed(posix.basename(path)) : undefined;
      if (bad !== undefined) {
        // A name of a file has no line.
        findings.push({ message: `The name of this file ${bad}.`, hint: 'Rename it with Latin letters.', file: path });
      }
    }
    for (const path of sourcesOf(input)) {
      const text = input.files.text(path);
      if (text === undefined || !ANY.test(text)) continue;
      for (const { kind, start, end } of toolTexts(text, path)) {
        const bad = kind === 'name' ? mixed(text.slice(start, end)) : undefined;
        if (bad === undefined) continue;
        findings.push({
          message: `This name ${bad}.`,
          hint: 'Retype it with Latin letters.',
          file: path,
          ...placeOf(text, start),
        });
      }
    }
    return findings;
  },
};

/** Says which letter of which word is of another script; undefined when no word mixes them. */
function mixed(name: string): string | undefined {
  for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
    if (!/[A-Za-z]/.test(word)) continue;
    const letter = [...word].find((one) => ANY.test(one));
    // Every letter of the other script has a Latin double: a word of two languages has others too.
    if (letter === undefined || [...word].some((one) => !/[A-Za-z]/.test(one) && !ANY.test(one))) continue;
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const like = LOOKALIKES.get(letter) ?? letter.normalize('NFKC');
    return `has the letter U+${code} in ${JSON.stringify(word)}, which looks like ${like} but is a different letter`;
  }
  return undefined;
}
