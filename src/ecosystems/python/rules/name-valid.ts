// name-valid: the name is one that package indexes take (PEP 508).

import { normalName, shortName } from '../../../core/names.js';
import { STDLIB } from '../../../languages/python/standard-library.js';
import { at, pythonRule, toPypi } from './rule.js';

const VALID = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** What PyPI refuses beside the names of standard modules: people type these by mistake. */
const PROHIBITED = new Set(['requirements-txt', 'rrequirements-txt', 'requirements-txt-', 'none', 'main']);

export const nameValid = pythonRule({
  id: 'name-valid',
  title: 'The package name is valid on package indexes.',
  level: 'error',
  check(input) {
    const { name, base } = input.project.manifest;
    if (name === undefined) return [];
    const place = at(input, [...base, 'name']);
    if (!VALID.test(name)) {
      const better = name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[._-]+|[._-]+$/g, '')
        .toLowerCase();
      const message = `${JSON.stringify(shortName(name))} is not a valid package name: use only letters, digits, dots, dashes and underscores, with a letter or digit first and last.`;
      return {
        message,
        hint: better === '' || better.length > 200 ? undefined : `Write name = "${better}".`,
        ...place,
      };
    }
    const plain = normalName(name);
    const standard = [...STDLIB].some((module) => normalName(module) === plain);
    if (!toPypi(input) || !(standard || PROHIBITED.has(plain))) return [];
    const why = standard ? 'the name of a standard library module' : 'a reserved name';
    return {
      message: `PyPI rejects ${name}: it is ${why}.`,
      hint: `Write name = "${plain}-mcp", for example.`,
      ...place,
    };
  },
});
