// How a dependency is stated in pyproject.toml.

import type { Stated } from './why-missing.js';

export const IN_PYPROJECT: Stated = {
  bound: (name, version, requirement) =>
    requirement === undefined
      ? `${name} is a transitive dependency: add it to dependencies with an upper bound.`
      : below(requirement, version),
  older: (version, requirement) => bounded(requirement, version),
  add: (distribution) =>
    `Add the package that provides it to dependencies in pyproject.toml:\n  dependencies = [..., "${distribution}"]\nIf it is optional, catch ImportError.`,
};

function below(requirement: string, version: string): string {
  const stated = bounded(requirement, version);
  if (stated !== undefined) return `Use in dependencies:\n  "${stated}"\nor adapt the server to ${version}.`;
  return `${requirement.replace(/[()\s]/g, '')} allows ${version}: restrict it to the versions the server works with.`;
}

/** What to write instead of an open bound: below the major version that was installed and does not fit. */
function bounded(requirement: string, version: string): string | undefined {
  const plain = requirement.replace(/[()\s]/g, '');
  const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
  const [major = '0', minor = '0'] = version.split('.');
  const open = !/(<|~=|==)/.test(plain);
  // A bound below the major version helps only when the version that it asks for at least is older.
  const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
  if (!open) return undefined;
  const name = plain.replace(/[<>=!~].*$/, '');
  return plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
}
