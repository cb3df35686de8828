// code-package-manifest: what the server needs is written in requirements.txt or package.json, and they can be read.

import { isBuiltin } from 'node:module';
import type { Found, RuleFinding } from '../../../core/types.js';
import { packageOf, readSource } from '../../../languages/javascript/imports.js';
import { REQUIREMENTS } from '../manifest.js';
import { reachPython } from '../reach-python.js';
import { readRequirements } from '../requirements.js';
import { type CodeInput, type CodeRule, packed, packedView, place, script } from './input.js';

export const manifest: CodeRule = {
  id: 'code-package-manifest',
  title: 'requirements.txt or package.json lists the dependencies.',
  level: 'error',
  async check(input) {
    const { manifest: read } = input.project;
    const view = packedView(input);
    const findings: RuleFinding[] = [
      ...(await readRequirements(view)).problems.map(({ file, line, message }) => ({
        message,
        file: place(input, file),
        line,
        // A requirement is a whole line.
        column: 1,
        hint: 'Write one requirement per line: mcp>=2.3,<3',
      })),
      ...(read.packageJson?.problems ?? []).map((problem) => ({ ...problem, file: place(input, 'package.json') })),
      ...(read.servers?.problems ?? []).map((problem) => ({
        ...problem,
        file: place(input, 'mcp.json'),
        level: 'warning' as const,
      })),
    ];
    return [...findings, absent(input)].flat();
  },
};

/** A finding where nothing is declared; how much it weighs depends on whether anything is needed. */
function absent(input: CodeInput): Found {
  const view = packedView(input);
  const file = script(input);
  const isPython = file?.endsWith('.py') === true;
  const wanted = isPython ? REQUIREMENTS : 'package.json';
  if (file === undefined || view.has(wanted)) return [];
  const text = view.text(file) ?? '';
  // An inline table of dependencies (PEP 723) is one too, for whoever starts it with uv run.
  if (isPython && /^# \/\/\/ script\s*$/m.test(text)) return [];
  const needs = isPython
    ? reachPython(file, view, packed(input))
        .outside.filter(({ found }) => found.guard === undefined)
        .map(({ top, file: where, found }) => ({ name: top, where, line: found.line, column: found.column }))
    : readSource(text, file).imports.flatMap(({ module, typeOnly, guarded, line, column }) => {
        const name = packageOf(module);
        return name === undefined || typeOnly || guarded || isBuiltin(module)
          ? []
          : { name, where: file, line, column };
      });
  const names = [...new Set(needs.map(({ name }) => name))];
  const first = needs.find(({ where }) => where === file);
  if (names.length === 0)
    return {
      level: 'note',
      file: place(input, file),
      message: `There is no ${wanted}: no dependencies are installed.`,
    };
  return {
    file: place(input, file),
    ...(first === undefined ? {} : { line: first.line, column: first.column }),
    message: `${file} imports ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}, but there is no ${wanted}: no dependencies would be installed.`,
    hint: isPython
      ? 'Add requirements.txt with version bounds: mcp>=2.3,<3'
      : 'Run npm init -y, npm install the packages it needs, and commit package.json and package-lock.json.',
  };
}
