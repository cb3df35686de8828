// What the rules of this folder share: they judge a manifest that can be read, and point into it.

import { posix } from 'node:path';
import type { Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import type { KeyPath } from '../../../formats/object.js';
import { filesBelow } from '../../../repository/subtree.js';
import { type NodeManifest, readNodeManifest } from '../manifest.js';
import { type ManagerName, REPLACES_FIELDS, WRITES_VERSIONS } from '../package-manager.js';
import { type Packing, packingOf } from '../packing.js';
import { modulesIn, type Sources } from '../reach.js';
import { usedManager } from '../used-manager.js';
import { isMember } from '../workspace.js';

export type NodeRule = Rule<NodeManifest>;
export type NodeInput = RuleInput<NodeManifest>;

/** A rule that says nothing about a package.json that is no JSON object: node-manifest-readable does. */
export function nodeRule(rule: NodeRule): NodeRule {
  return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}

/** The file and place of a key of package.json. */
export function place({ project }: NodeInput, ...keys: KeyPath): Pick<RuleFinding, 'file' | 'line' | 'column'> {
  return { file: project.manifestFile, ...project.manifest.at(...keys) };
}

/** The package's own files, by paths relative to it. */
export interface PackageFiles extends Sources {
  readonly all: readonly string[];
  /** Whether Node takes this file for an ES module. */
  isModule(path: string): boolean;
  /** Relative to the repository's root again. */
  full(path: string): string;
  /** A place in one of them. */
  place(path: string, at: Place): Place & { readonly file: string };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The files that lie in the project's folder. */
export function packageFiles({ project, files }: NodeInput): PackageFiles {
  const full = (path: string): string => posix.join(project.path, path);
  const text = (path: string): string | undefined => files.text(full(path));
  return {
    all: filesBelow(files, project.path),
    has: (path) => files.has(full(path)),
    text,
    isModule: modulesIn({ text }),
    full,
    place: (path, { line, column }) => ({ file: full(path), line, column }),
  };
}

/** What npm packs of this project. */
export function packingIn(input: NodeInput): Packing {
  return packingOf(input.project.manifest, { ...packageFiles(input), above: ignoredAbove(input) });
}

/** Ignore files of an npm workspace that hold for this member of it, from the root down; npm takes one of each folder. */
function ignoredAbove(input: NodeInput): readonly string[] {
  const { project, files } = input;
  const folders: string[] = [];
  if (project.path === '.' || packsWith(input, WRITES_VERSIONS)) return [];
  for (let folder = posix.dirname(project.path); ; folder = posix.dirname(folder)) {
    folders.unshift(folder);
    const text = files.text(posix.join(folder, 'package.json'));
    const globs = text === undefined ? undefined : readNodeManifest(text).workspaces;
    if (globs !== undefined && isMember(posix.relative(folder, project.path), globs)) break;
    if (folder === '.') return [];
  }
  return folders.flatMap((folder) => {
    const name = ['.npmignore', '.gitignore'].map((one) => posix.join(folder, one)).find(files.has);
    return name === undefined ? [] : [files.text(name) ?? ''];
  });
}

/** Whether a bundler makes what is shipped: it takes in what it imports, and may write a first line of its own. */
export function isBundled(input: NodeInput): boolean {
  return usesBundler(input.project.manifest);
}

/** Whether its scripts or tools are those of a bundler. */
export function usesBundler({ scripts, devDependencies }: NodeManifest): boolean {
  const words = Object.values(scripts).join('\n');
  const bundlers =
    /\b(esbuild|tsup|tsdown|rollup|rolldown|vite|webpack|ncc|parcel|unbuild|pkgroll|bunchee|microbundle|rspack|rslib|bun build|deno compile|zshy|obuild)\b/;
  return (
    bundlers.test(words) ||
    Object.keys(devDependencies).some((name) => /^(tsup|tsdown|@vercel\/ncc|unbuild|pkgroll|esbuild|zshy)$/.test(name))
  );
}

/** Fields that pnpm and yarn take from publishConfig when they pack. */
const REWRITTEN = ['bin', 'main', 'module', 'types', 'typings', 'exports', 'directory'] as const;

/** The fields of package.json that its publishConfig replaces when pnpm or yarn packs. */
export function replacedFields({ publishConfig }: NodeManifest): readonly string[] {
  return REWRITTEN.filter((key) => publishConfig?.[key] !== undefined);
}

/** Whether what is packed has other entries than package.json says: then only the tarball can be judged. */
export function isRewritten(input: NodeInput): boolean {
  return replacedFields(input.project.manifest).length > 0 && packsWith(input, REPLACES_FIELDS);
}

/** Whether the package manager that packs does this. */
export function packsWith(input: NodeInput, able: readonly ManagerName[]): boolean {
  return able.includes(usedManager(input).manager);
}
