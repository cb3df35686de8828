// The forms in which a secret is printed by those who hold it: as it is, as base64 wherever it begins in a longer text, as hex.

import { plain } from './readings.js';

/** Shorter ones are not looked for inside of other words, nor in any other form: they would hide everything. */
export const SHORTEST = 8;

/** Every text that gives the secret away; escapes and white space are the reading's matter (readings.ts). */
export function formsOf(secret: string): readonly string[] {
  const raw = Buffer.from(secret, 'utf8');
  const hex = raw.toString('hex');
  const coded = [0, 1, 2].map((offset) => base64At(raw, offset));
  const all = [
    secret,
    // A secret that looks like an escape itself is resolved with the rest of a text.
    plain(secret),
    plain(plain(secret)),
    plain(plain(plain(secret))),
    secret.replaceAll(' ', '+'),
    ...coded,
    ...coded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
  return [...new Set(all.flatMap((form) => [form, form.replaceAll(/\s+/g, '')]))].filter(
    (form) => form.length >= SHORTEST,
  );
}

/**
 * The part of the base64 of a longer text that depends on the secret alone.
 * @param offset bytes before it, modulo 3: `user:` of a Basic pair may have any length
 */
function base64At(secret: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
  const begin = Math.ceil((offset * 8) / 6);
  return text.slice(begin, Math.floor(((offset + secret.length) * 8) / 6));
}
