// How a dependency is stated in pyproject.toml.

import type { Stated } from './why-missing.js';

export const IN_PYPROJECT: Stated = {
  bound: (name, version, requirement) =>
    requirement === undefined
      ? `${name} comes in through another dependency: name it in dependencies with a bound of its own.`
      : below(requirement, version),
  add: (distribution) =>
    `Add the package that has it to dependencies in pyproject.toml:\n  dependencies = [..., "${distribution}"]\nWhere it may be missing, catch ImportError.`,
};

/** The line to write instead of an open bound: below the major version that was installed and does not fit. */
function below(requirement: string, version: string): string {
  const plain = requirement.replace(/[()\s]/g, '');
  const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
  const [major = '0', minor = '0'] = version.split('.');
  const open = !/(<|~=|==)/.test(plain);
  // A bound below the major version helps only when the version that it asks for at least is older.
  const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
  if (open) {
    const name = plain.replace(/[<>=!~].*$/, '');
    const stated = plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
    return `Write in dependencies:\n  "${stated}"\nor change the server to what ${version} offers.`;
  }
  return `${plain} lets ${version} in: narrow it to the versions the server works with.`;
}
