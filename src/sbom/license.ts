// Whether a package's licence text is an SPDX expression (spdx.github.io/spdx-spec, annex D).

import parse from 'spdx-expression-parse';

/** True for `MIT` and `MIT OR Apache-2.0`, false for `mit`, `MIT License` and whatever makes the parser fail. */
export function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
