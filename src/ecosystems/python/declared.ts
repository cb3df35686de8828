// The dependencies a Python manifest declares, with the place of each: [project], its extras, and [tool.poetry].

import { normalName } from '../../core/names.js';
import { dig, type KeyPath } from '../../formats/object.js';
import { listAt, type Table, tableAt } from './table.js';

/** One declared dependency. */
export interface Declared {
  /** As package indexes compare names (PEP 503): lower case, single dashes. */
  readonly name: string;
  /** As it is written: a PEP 508 requirement, or for Poetry its constraint. */
  readonly text: string;
  readonly style: 'pep508' | 'poetry';
  /** Where it stands. */
  readonly path: KeyPath;
  /** Undefined for what every install brings. */
  readonly extra: string | undefined;
  /** Extras asked of it, lower case. */
  readonly extras: readonly string[];
}

const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;

/** The dependencies in a document. What is no requirement at all is left out: another rule says so. */
export function declaredIn(value: Table, poetry: boolean): readonly Declared[] {
  if (poetry) return poetryDependencies(value);
  const found = list(value, ['project', 'dependencies'], undefined);
  for (const extra of Object.keys(tableAt(value, ['project', 'optional-dependencies']))) {
    found.push(...list(value, ['project', 'optional-dependencies', extra], extra));
  }
  return found;
}

function list(value: Table, path: KeyPath, extra: string | undefined): Declared[] {
  return listAt(value, path).flatMap((text, index): Declared | [] => {
    const match = typeof text === 'string' ? NAME.exec(text) : null;
    if (typeof text !== 'string' || match?.[1] === undefined) return [];
    const extras = (match[2] ?? '').split(',').map((one) => one.trim().toLowerCase());
    return {
      name: normalName(match[1]),
      text,
      style: 'pep508',
      path: [...path, index],
      extra,
      extras: extras.filter((one) => one !== ''),
    };
  });
}

function poetryDependencies(value: Table): readonly Declared[] {
  const path = ['tool', 'poetry', 'dependencies'];
  const { python: _, ...needed } = tableAt(value, path);
  return Object.entries(needed).map(([name, spec]): Declared => {
    const version = dig(spec, ['version']);
    return {
      name: normalName(name),
      text: typeof spec === 'string' ? spec : typeof version === 'string' ? version : '',
      style: 'poetry',
      path: [...path, name],
      extra: dig(spec, ['optional']) === true ? 'optional' : undefined,
      extras: listAt(spec, ['extras']).filter((one) => typeof one === 'string'),
    };
  });
}
