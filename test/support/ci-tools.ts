// Foreign programs that .ci/run puts into its cache folder.

import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, test } from '@jest/globals';

const { XDG_CACHE_HOME: xdg, MCP_DRYDOCK_CI_CACHE: stated } = process.env;

/** The cache folder of .ci/run. */
export const CI_CACHE = stated ?? join(xdg ?? join(homedir(), '.cache'), 'mcp-drydock-ci');

/** Each of them has to be here, as .ci/run says; else what needs one that is missing says so and is skipped. */
export const REQUIRED = process.env['MCP_DRYDOCK_REQUIRE_ALL'] === '1';

/** The folders of PATH. */
export const ON_PATH: readonly string[] = (process.env['PATH'] ?? '').split(delimiter);

/** Absolute path of a program in the first of these folders that has it; undefined when it is in none. */
export function findProgram(name: string, folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, name)).find(runnable);
}

/**
 * `describe` of what needs programs, given as name → absolute path.
 * Where one is missing it is skipped, or fails when they are required.
 */
export function describeWith<Name extends string>(
  title: string,
  programs: Readonly<Record<Name, string | undefined>>,
  suite: (programs: Readonly<Record<Name, string>>) => void,
): void {
  const found = (given: typeof programs): given is Readonly<Record<Name, string>> =>
    !Object.values(given).includes(undefined);
  if (found(programs)) {
    describe(title, () => suite(programs));
    return;
  }
  const missing = (Object.keys(programs) as Name[]).filter((name) => programs[name] === undefined).join(', ');
  if (REQUIRED) {
    test(title, () => {
      throw new Error(`not on PATH, and required: ${missing}`);
    });
  } else test.skip(`${title}: ${missing} not found; .ci/run installs it`, () => {});
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
