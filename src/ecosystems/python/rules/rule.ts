// What the rules about Python projects share: when they hold, and where a finding stands.

import type { Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import type { KeyPath } from '../../../formats/object.js';
import { isPypiOrg } from '../../../registries/pypi/upload-rules.js';
import type { PyManifest } from '../manifest.js';

export type PyInput = RuleInput<PyManifest>;
export type PyRule = Rule<PyManifest>;

/** A rule that looks at what setup.py states too. */
export function anyPythonRule(rule: PyRule): PyRule {
  return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}

/** A rule that only looks at projects whose metadata can be read: without them it would find what is not there. */
export function pythonRule(rule: PyRule): PyRule {
  return {
    ...rule,
    check: (input) => {
      const { readable, style } = input.project.manifest;
      return readable && (style === 'pyproject' || style === 'poetry') ? rule.check(input) : [];
    },
  };
}

/** File, line and column of the first of these keys that is there. */
export function at(input: PyInput, ...paths: readonly KeyPath[]): Pick<RuleFinding, 'file' | 'line' | 'column'> {
  const { manifest, manifestFile } = input.project;
  for (const path of paths) {
    const place = manifest.at(path);
    if (place !== undefined) return { file: manifestFile, ...place };
  }
  return { file: manifestFile };
}

/** Where the supported versions of Python are stated. */
export function requiresPythonAt(input: PyInput): ReturnType<typeof at> {
  return at(input, ['project', 'requires-python'], ['tool', 'poetry', 'dependencies', 'python']);
}

/** Whether this goes to PyPI: it does unless the targets are named and pypi is none of them, or another index is configured. */
export function toPypi({ targets, index }: PyInput): boolean {
  const at = index?.('pypi');
  return (targets === undefined || targets.includes('pypi')) && (at === undefined || isPypiOrg(at));
}
