// node-lock-in-step: the lock file was written for this package.json.

import { posix } from 'node:path';
import semver from 'semver';
import type { RuleFinding } from '../../../core/types.js';
import { isObject } from '../../../formats/object.js';
import { npmLock, pnpmLock, yarnLock } from './locks.js';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** One dependency that the lock file does not hold as package.json asks for it. */
interface Gap {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  readonly range: string;
  /** What the lock file has instead; undefined for nothing. */
  readonly has: string | undefined;
}

export const nodeLockInStep: NodeRule = nodeRule({
  id: 'node-lock-in-step',
  title: 'The lock file matches package.json.',
  level: 'warning',
  check: (input) => {
    const npm = npmLock(input);
    if (npm !== undefined)
      return told(
        input,
        npm.file,
        'npm install',
        npmGaps(input, (name) => npm.installed(name)?.version),
      );
    const pnpm = pnpmLock(input);
    if (pnpm !== undefined) {
      const { specifiers, overridden } = pnpm;
      const gaps =
        overridden || isObject(input.project.manifest.raw['pnpm'])
          ? []
          : asked(input).flatMap((one): Gap[] => {
              const has = specifiers.get(one.name);
              return has === one.range ? [] : [{ ...one, has }];
            });
      return told(input, pnpm.file, 'pnpm install', gaps);
    }
    const yarn = yarnLock(input);
    if (yarn === undefined) return [];
    const members = membersOf(input);
    const gaps = asked(input).flatMap((one): Gap[] => {
      const key = `${one.name}@${yarn.berry ? 'npm:' : ''}${one.range}`;
      const plain = semver.validRange(one.range) !== null && !members.has(one.name);
      return !plain || yarn.keys.has(key) ? [] : [{ ...one, has: undefined }];
    });
    return told(input, yarn.file, 'yarn', gaps);
  },
});

function told(input: NodeInput, file: string, command: string, gaps: readonly Gap[]): readonly RuleFinding[] {
  const [first, ...more] = gaps;
  if (first === undefined) return [];
  const lock = posix.basename(file);
  const instead = first.has === undefined ? 'does not contain' : `has ${first.has} for`;
  const others = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'does' : 'do'} not match`;
  return [
    {
      message: `${lock} ${instead} ${first.name} "${first.range}"${others}: the installation for a release would fail.`,
      hint: `Run ${command} and commit ${file}.`,
      ...place(input, first.kind, first.name),
    },
  ];
}

/** What npm ci refuses: what is not installed, and what is installed in a version that does not fit. */
function npmGaps(input: NodeInput, installed: (name: string) => string | undefined): readonly Gap[] {
  const { raw } = input.project.manifest;
  return asked(input).flatMap((one): Gap[] => {
    if (isObject(raw['overrides']) && JSON.stringify(raw['overrides']).includes(one.name)) return [];
    // Aliases, tags, addresses and workspaces are npm's to judge.
    if (semver.validRange(one.range) === null) return [];
    const has = installed(one.name);
    if (has !== undefined && (semver.valid(has) === null || semver.satisfies(has, one.range))) return [];
    return [{ ...one, has }];
  });
}

function asked({ project: { manifest } }: NodeInput): readonly Omit<Gap, 'has'>[] {
  const replaced = JSON.stringify(manifest.raw['resolutions'] ?? '');
  return KINDS.flatMap((kind) =>
    Object.entries(manifest[kind])
      // Of a name that stands twice one counts: which one differs between package managers.
      .filter(([name]) => KINDS.filter((other) => Object.hasOwn(manifest[other], name)).length === 1)
      .filter(([name]) => !replaced.includes(name))
      .map(([name, range]) => ({ kind, name, range })),
  );
}

/** Names of packages in this repository: yarn links them without writing them down. */
function membersOf({ files }: NodeInput): ReadonlySet<string> {
  const names = files.all
    .filter((path) => posix.basename(path) === 'package.json')
    .map((path) => /"name"\s*:\s*"([^"]+)"/.exec(files.text(path) ?? '')?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}
