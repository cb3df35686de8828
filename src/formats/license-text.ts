// Which license a text is, word for word: the SPDX texts in src/data/, compared by SPDX's matching guidelines (SPDX 2.3, annex B).

import { createHash } from 'node:crypto';
import data from '../data/license-texts.json' with { type: 'json' };

const IDS: Readonly<Record<string, string>> = data.texts;

/** What precedes the terms, on lines of its own: the name of the license and whose it is. */
const TITLE =
  /^\(?(?:the )?(?:[\w.-]+ ){0,6}licen[cs]e(?: \([\w. -]+\)| agreement)?\)?:?$|^all rights reserved\.?$|^=+$/;
/** A notice, not a sentence of the terms that wraps at this word. */
const COPYRIGHT =
  /^(?:portions )?(?:copyright(?!s?,?\s+(?:notices?|holders?|owners?|laws?|licen[cs]es?|interest|and|or|in|patent|statement|treaty)\b|\w)|\(c\)\s*\d|©)/;

/** Names that a text leaves to whoever uses it, and spellings that do not count. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/licence/g, 'license'],
  [/^(?:the )?(?:\S+ ){1,3}license copyright .{1,100}? (?=permission is|redistribution and)/, ''],
  [/copyright (?:owners?|holders?)/g, 'copyright holder'],
  [/neither the names? of .{1,120}? nor the names/g, 'neither the name nor the names'],
  [/in no event shall .{1,80}? be liable/g, 'in no event shall they be liable'],
  [/this software is provided by .{1,80}? [^\w\s]{0,2}as is/g, 'this software is provided as is'],
  [/ and (?:isc|the authors?) disclaims? /g, ' and the author disclaims '],
  [/modify, and\/or distribute/g, 'modify, and distribute'],
  [/https?:/g, ''],
  [/(?<!\w)(?:\(?[0-9ivx]{1,4}[.)]|\([a-z]\)|[a-z]\))(?!\w)/g, ' '],
  [/[^a-z0-9]+/g, ' '],
];

/** The words of a license that count: without titles, notices of copyright, bullets, addresses and the form of its quotes. */
function licenseWords(text: string): string {
  const lines = text
    .toLowerCase()
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s>#*/-]+/, '').trim());
  const kept = lines.filter((line) => line !== '' && !COPYRIGHT.test(line) && !TITLE.test(line));
  const [terms = ''] = kept.join(' ').split(/\bend of terms and conditions\b|\bhow to apply these terms to your new/);
  return SAME.reduce((words, [form, same]) => words.replace(form, same), terms).trim();
}

/** What stands for a text in the table: half of the SHA-256 of its words. */
export function licenseKey(text: string): string {
  return createHash('sha256').update(licenseWords(text)).digest('hex').slice(0, 32);
}

/** The license with exactly this text, as `MIT`, `GPL-3.0` (a GNU text does not say whether a later version will do); else undefined. */
export function licenseOfWords(text: string): string | undefined {
  const key = licenseKey(text);
  return Object.hasOwn(IDS, key) ? IDS[key] : undefined;
}
