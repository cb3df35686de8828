// Which tool makes a Python project's version out of git tags, and what those tags have to look like.

import { dig } from '../../formats/object.js';
import type { PyManifest } from './manifest.js';
import { pythonPattern } from './python-pattern.js';
import { isTable } from './table.js';

export interface GitVersion {
  /** Such as `hatch-vcs`. */
  readonly tool: string;
  /** The key of pyproject.toml that says so. */
  readonly path: readonly string[];
  /** What a tag has to look like, in words with an example; undefined when it is not known. */
  readonly wants: string | undefined;
  /** Whether the tool reads a version out of this tag; true where that cannot be told. */
  reads(tag: string): boolean;
}

interface Tool {
  readonly name: string;
  /** Whether the project uses it. @param tool what is at a path below [tool] */
  isUsed(tool: (...path: string[]) => unknown, manifest: PyManifest): boolean;
  readonly paths: readonly (readonly string[])[];
  /** Key paths, below [tool], of a pattern that a tag has to match. */
  readonly patterns: readonly (readonly string[])[];
  /** What it reads where no pattern is given. */
  readonly standard?: { readonly pattern: RegExp; readonly wants: string };
}

/** dunamai, which two of the tools use, reads no tag without a `v` unless it is told so. */
const WITH_V = { pattern: /^v\d/, wants: 'a v and a version: v1.4.0' };
/** setuptools_scm, which hatch-vcs uses, takes one name and a dash before the version. */
const SCM = { pattern: /^(?:[\w-]+-)?[vV]?\d/, wants: 'a version, with v or name- before it: v1.4.0' };

const TOOLS: readonly Tool[] = [
  {
    name: 'poetry-dynamic-versioning',
    isUsed: (tool) => tool('poetry-dynamic-versioning', 'enable') === true,
    paths: [['tool', 'poetry-dynamic-versioning']],
    patterns: [['tool', 'poetry-dynamic-versioning', 'pattern']],
    standard: WITH_V,
  },
  {
    name: 'uv-dynamic-versioning',
    isUsed: (tool) => tool('hatch', 'version', 'source') === 'uv-dynamic-versioning',
    paths: [
      ['tool', 'uv-dynamic-versioning'],
      ['tool', 'hatch', 'version'],
    ],
    patterns: [['tool', 'uv-dynamic-versioning', 'pattern']],
    standard: WITH_V,
  },
  {
    name: 'hatch-vcs',
    isUsed: (tool) => tool('hatch', 'version', 'source') === 'vcs',
    paths: [['tool', 'hatch', 'version']],
    patterns: [
      ['tool', 'hatch', 'version', 'tag-pattern'],
      ['tool', 'hatch', 'version', 'raw-options', 'tag_regex'],
    ],
    standard: SCM,
  },
  {
    name: 'setuptools_scm',
    isUsed: (tool, { buildRequires }) =>
      isTable(tool('setuptools_scm')) ||
      (buildRequires.some((text) => /^setuptools[-_.]scm\b/i.test(text)) &&
        tool('setuptools', 'dynamic', 'version') === undefined),
    paths: [
      ['tool', 'setuptools_scm'],
      ['tool', 'setuptools-scm'],
    ],
    patterns: [['tool', 'setuptools_scm', 'tag_regex']],
    standard: SCM,
  },
  {
    name: 'pdm',
    isUsed: (tool) => tool('pdm', 'version', 'source') === 'scm',
    paths: [['tool', 'pdm', 'version']],
    patterns: [['tool', 'pdm', 'version', 'tag_regex']],
  },
  {
    name: 'versioningit',
    isUsed: (tool) => isTable(tool('versioningit')) || tool('hatch', 'version', 'source') === 'versioningit',
    paths: [['tool', 'versioningit']],
    patterns: [['tool', 'versioningit', 'tag2version', 'regex']],
  },
];

/** The tool that makes the version out of tags; undefined when none does. */
export function fromGit(manifest: PyManifest): GitVersion | undefined {
  const at = (...path: string[]): unknown => dig(manifest.value, ['tool', ...path]);
  const tool = TOOLS.find((one) => one.isUsed(at, manifest));
  if (tool === undefined) return undefined;
  const path = tool.paths.find((one) => manifest.at(one) !== undefined) ?? ['project', 'dynamic'];
  const given = tool.patterns.map((one) => dig(manifest.value, one)).find((one) => typeof one === 'string');
  const style = given ?? (tool.standard === undefined ? undefined : 'default');
  return { tool: tool.name, path, ...judge(style as string | undefined, tool, manifest) };
}

type Judged = Pick<GitVersion, 'wants' | 'reads'>;
const ANY: Judged = { wants: undefined, reads: () => true };

function judge(style: string | undefined, tool: Tool, { value }: PyManifest): Judged {
  // A prefix, a command or a function of one's own decides over which tags are seen at all.
  const own = [
    ['tool', tool.name, 'pattern-prefix'],
    ['tool', tool.name, 'format-jinja'],
    ['tool', tool.name, 'tag-dir'],
    ['tool', 'hatch', 'version', 'raw-options', 'parse'],
    ['tool', 'setuptools_scm', 'parse'],
  ];
  if (style === undefined || own.some((path) => dig(value, path) !== undefined)) return ANY;
  if (style === 'default') {
    const { pattern, wants } = tool.standard ?? { pattern: /\d/, wants: undefined };
    return { wants, reads: (tag) => pattern.test(tag) };
  }
  if (style === 'default-unprefixed') return { wants: 'a version: 1.4.0', reads: (tag) => /^v?\d/.test(tag) };
  const pattern = pythonPattern(style);
  if (pattern === undefined) return ANY;
  return { wants: `the pattern ${style}`, reads: (tag) => pattern.test(tag) };
}
