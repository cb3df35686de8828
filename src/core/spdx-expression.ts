// SPDX license expressions: whether a text is one, and which one was probably meant.

import spdxCorrect from 'spdx-correct';
import parse, { type Info } from 'spdx-expression-parse';

/** The parser takes seconds for what nobody writes. */
const LONGEST = 1000;
const OPERATORS = /(\s+(?:and|or|with)\s+|[()])/i;

/** The expression as SPDX spells it; letters' case does not matter. Undefined when it is none. */
export function canonicalLicense(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (isExpression(text)) return text;
  // Python's tools take `mit`: compare each identifier regardless of case.
  const spelled = text
    .split(OPERATORS)
    .map((part) => (OPERATORS.test(part) ? part.toUpperCase() : sameButCase(part)))
    .join('');
  return isExpression(spelled) ? spelled : undefined;
}

/** The identifier that was probably meant by `The MIT License`; undefined when nothing comes near. */
export function suggestLicense(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return canonicalLicense(text) ?? spdxCorrect(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function sameButCase(part: string): string {
  const id = part.trim();
  // The corrector makes one of GNU's two spellings of both.
  const gnu = id.toUpperCase().replace(/-(?:ONLY|OR-LATER)$/, (end) => end.toLowerCase());
  if (isExpression(gnu)) return part.replace(id, gnu);
  try {
    const corrected = spdxCorrect(id);
    return corrected !== null && corrected.toLowerCase() === id.toLowerCase() ? part.replace(id, corrected) : part;
  } catch {
    return part;
  }
}

/** True for `MIT` and `MIT OR Apache-2.0`, false for `mit`, `MIT License` and whatever makes the parser fail (SPDX 2.3, annex D). */
export function isExpression(text: string): boolean {
  if (text.length > LONGEST) return false;
  try {
    parse(text);
    return true;
  } catch {
    // Not only its own errors: an unfinished expression ends in a TypeError.
    return false;
  }
}

/** `GPL-3.0-only`, `GPL-3.0-or-later` and `GPL-3.0+` → `GPL-3.0`: GNU texts do not say whether a later version will do. */
export function gnuFamily(id: string): string {
  return id.replace(/-(?:only|or-later)$|\+$/, '');
}

/** Every license that an expression names, once: `MIT OR Apache-2.0` → `MIT`, `Apache-2.0`; with an exception: `GPL-2.0-only WITH …`. */
export function licensesIn(expression: string): readonly string[] {
  const walk = (info: Info): readonly string[] =>
    'conjunction' in info ? [...walk(info.left), ...walk(info.right)] : [nameOf(info)];
  return isExpression(expression) ? [...new Set(walk(parse(expression)))] : [];
}

/** Whether whoever follows an expression has to accept one of `some`: of `A OR B` both must be among them. False for what is no expression. */
export function requiresOne(expression: string, some: (id: string) => boolean): boolean {
  const holds = (info: Info): boolean => {
    if (!('conjunction' in info)) return some(nameOf(info));
    if (info.conjunction === 'or') return holds(info.left) && holds(info.right);
    return holds(info.left) || holds(info.right);
  };
  return isExpression(expression) && holds(parse(expression));
}

function nameOf({ license, plus, exception }: Exclude<Info, { conjunction: string }>): string {
  return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}
