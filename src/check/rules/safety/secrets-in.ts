// Finds secrets in one text. What it gives back never holds one.

import { plural } from '../../../core/plural.js';
import { placeOf } from '../../../formats/position.js';
import { hasPassword, isPlaceholder, LIBRARY_FORMS, MORE_FORMS, type SecretForm, TELLTALE } from './known-secrets.js';

/** A secret, without saying it. */
export interface Secret extends SecretForm {
  /** Its first characters and its length, as far as that helps to find it: `ghp_… (40 characters)`. */
  readonly shown: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Longer texts are data, and would take seconds. */
const LARGEST = 5_000_000;

/** Every secret in a text, in order, each once. @param path for rules that hold for some kinds of files only */
export async function secretsIn(text: string, path: string): Promise<readonly Secret[]> {
  if (text.length > LARGEST || !TELLTALE.test(text)) return [];
  const found = new Map<number, Secret>();
  const ends: [number, number][] = [];
  const add = (form: SecretForm, start: number, end: number): void => {
    if (ends.some(([from, to]) => start < to && end > from)) return;
    ends.push([start, end]);
    const value = text.slice(start, end);
    const shown = /^-----|^\s*\{/.test(value)
      ? `${plural(value.length, 'character')}`
      : `${value.slice(0, 4)}… (${plural(value.length, 'character')})`;
    found.set(start, { ...form, shown, ...placeOf(text, start) });
  };
  for (const { pattern, isPublic = isPlaceholder, ...form } of MORE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (!isPublic(match[0])) add(form, match.index, match.index + match[0].length);
    }
  }
  const { lint } = await import('./secretlint.js');
  for (const { rule, start, end } of await lint(text, path)) {
    const form = LIBRARY_FORMS[rule] ?? { what: 'a secret', sure: false };
    if (isReal(rule, text.slice(start, end), text, start)) add(form, start, end);
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether what the library found is worth telling: no name of an account, no form in a manual, no variable. */
function isReal(rule: string, value: string, text: string, start: number): boolean {
  if (rule === 'basicauth' || rule === 'database-connection-string') {
    return hasPassword(/^\S*/.exec(text.slice(start, start + 600))?.[0] ?? '');
  }
  if (rule === 'npm' && !/^npm_/.test(value)) {
    const token = /_authToken=([^\r\n]*)/.exec(text.slice(start, start + 600))?.[1]?.trim() ?? '';
    return /^[\w+/=.-]{20,}$/.test(token) && !isPlaceholder(token);
  }
  if (rule === 'privatekey' || rule === 'gcp') return !/\.\.\.|…|example|dummy|placeholder/i.test(value);
  return !isPlaceholder(value);
}
