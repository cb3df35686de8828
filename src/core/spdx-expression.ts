// SPDX license expressions: whether a text is one, and which one was probably meant.

import spdxCorrect from 'spdx-correct';
import parse from 'spdx-expression-parse';

const OPERATORS = /(\s+(?:and|or|with)\s+|[()])/i;

/** The expression as SPDX spells it; letters' case does not matter. Undefined when it is none. */
export function canonicalLicense(text: string): string | undefined {
  if (text.length > 1000) return undefined;
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
  if (text.length > 1000) return undefined;
  try {
    return canonicalLicense(text) ?? spdxCorrect(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function sameButCase(part: string): string {
  const id = part.trim();
  try {
    const corrected = spdxCorrect(id);
    return corrected !== null && corrected.toLowerCase() === id.toLowerCase() ? part.replace(id, corrected) : part;
  } catch {
    return part;
  }
}

/** True for `MIT` and `MIT OR Apache-2.0`, false for `mit`, `MIT License` and whatever makes the parser fail (SPDX 2.3, annex D). */
export function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    // Not only its own errors: an unfinished expression ends in a TypeError.
    return false;
  }
}
