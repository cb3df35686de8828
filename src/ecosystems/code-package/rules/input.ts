// What the rules about code packages share: the files that would be packed, how it is started, where a finding stands.

import { posix } from 'node:path';
import { memo } from '../../../core/memo.js';
import type { Rule, RuleInput } from '../../../core/types.js';
import { filesBelow } from '../../../repository/subtree.js';
import { fileOf, type Start, startOf } from '../command.js';
import { selectContent } from '../content.js';
import { type CodeManifest, type View, viewOf } from '../manifest.js';

export type CodeInput = RuleInput<CodeManifest>;
export type CodeRule = Rule<CodeManifest>;

/** Everything in the project's folder, relative to it. */
export function present({ project, files }: CodeInput): readonly string[] {
  return filesBelow(files, project.path);
}

/** What would be packed as it lies there now, relative to the project's folder; what a build adds is not known yet. */
export const packed = memo(
  ({ files, project }: CodeInput) => [files, project.path],
  (input): readonly string[] => selectContent(present(input), input.project.settings.package),
);

/** The packed files as a view. */
export function packedView(input: CodeInput): View {
  const names = new Set(packed(input));
  const view = viewOf(input.files, input.project.path);
  return { has: (path) => names.has(path), text: (path) => (names.has(path) ? view.text(path) : undefined) };
}

/** Whether a build is configured: then files may appear that are not there now. */
export function isBuilt({ project }: CodeInput): boolean {
  return project.settings.build.command !== undefined || project.settings.build.install !== undefined;
}

/** How it is started, as far as that is known. */
export function start({ project, files }: CodeInput): Start | undefined {
  return startOf(project.manifest, viewOf(files, project.path), project.settings.smoke, project.name);
}

/** The file of the package that is run first, where it is there: of the command, else the entry file. */
export function script(input: CodeInput): string | undefined {
  const { has } = packedView(input);
  const begun = start(input);
  if (begun === undefined) return undefined;
  const named = fileOf(begun)?.tries.find(has);
  if (named !== undefined) return named;
  // `fastmcp run server.py`, `uvicorn server:app`: the file stands in an argument.
  const argument = begun.words
    .slice(1)
    .flatMap((word) => [word.replace(/:\w+$/, ''), `${word.replace(/:\w+$/, '').replaceAll('.', '/')}.py`])
    .map((word) => posix.join(begun.cwd, word))
    .find((word) => /\.(py|[cm]?js)$/.test(word) && has(word));
  return argument ?? (begun.from === '[smoke] command' ? undefined : input.project.manifest.entry);
}

/** A path of the project as a path of the repository. */
export function place({ project }: CodeInput, path: string): string {
  return posix.join(project.path, path);
}
