// The sources of a project in which a version may stand: its own code, not tests, examples or what a build made.

import { posix } from 'node:path';
import { memo } from '../core/memo.js';
import type { Files, Project } from '../core/types.js';
import { pathsBelow } from '../repository/subtree.js';

const ASIDE =
  /(^|\/)(node_modules|tests?|__tests__|testing|spec|e2e|bench(marks?)?|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|templates?|demos?|docs?|scripts?|tools?\/release|dist|build|out|lib-cov|vendor|third_party|site-packages|\.[^/]+)\//i;
const TEST = /(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$|\.(test|spec|stories|bench|d)\.[cm]?[jt]sx?$|\.min\.js$/;
const CODE = { py: /\.py$/, js: /\.([cm]?[jt]s|[jt]sx)$/ } as const;
/** A server is made in a file with such a name, nearly always: those are looked at first. */
const LIKELY = /(server|index|main|mcp|cli|app|stdio|http|transport|handler|init|proxy|version|about|const|config)/i;
/** A server is not hidden behind more files than this, and reading takes time. */
const MOST = 300;

/** Paths of the project's Python or JavaScript sources, the likeliest first, at most {@link MOST}. */
export const sourcesOf = memo(
  ({ path }: Pick<Project, 'path'>, files: Files, language: keyof typeof CODE) => [files, `${language}:${path}`],
  find,
);

function find({ path: folder }: Pick<Project, 'path'>, files: Files, language: keyof typeof CODE): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const inside = pathsBelow(files, folder);
  const others = inside
    .filter((path) => /(^|\/)(package\.json|pyproject\.toml)$/.test(path.slice(prefix.length)))
    .map((path) => `${posix.dirname(path)}/`)
    .filter((other) => other !== './' && other !== prefix);
  return inside
    .filter((path) => {
      if (!CODE[language].test(path) || TEST.test(path)) return false;
      return !ASIDE.test(path.slice(prefix.length)) && !others.some((other) => path.startsWith(other));
    })
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}

function rank(path: string): number {
  return (LIKELY.test(posix.basename(path)) ? 0 : 100) + path.split('/').length;
}
