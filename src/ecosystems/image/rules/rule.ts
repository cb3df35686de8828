// What the rules about images share.

import type { Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import type { ImageManifest } from '../detect.js';
import { type Dockerfile, type Instruction, lastStages } from '../dockerfile.js';

export type ImageInput = RuleInput<ImageManifest>;
export type ImageRule = Rule<ImageManifest>;

/** A finding on the line of an instruction. */
export function on({ project }: ImageInput, { line, column }: Instruction, message: string, hint: string): RuleFinding {
  return { message, hint, file: project.manifest.file, line, column };
}

/** What the image begins with, arguments of FROM filled in where the Dockerfile says so. */
export function baseOf(dockerfile: Dockerfile): { readonly base: string; readonly from: Instruction } | undefined {
  const [first] = lastStages(dockerfile);
  return first === undefined ? undefined : { base: filled(first.base, dockerfile), from: first.from };
}

/** Names after `$` replaced by what ARG gives them before the first FROM. */
export function filled(text: string, { instructions }: Dockerfile): string {
  const given = new Map(
    instructions
      .filter(({ name }) => name === 'ARG')
      .flatMap(({ rest }) => {
        const [, name, value] = /^(\w+)=["']?([^"'\s]*)/.exec(rest) ?? [];
        return name === undefined ? [] : [[name, value ?? ''] as const];
      }),
  );
  return text.replace(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (whole, braced, fallback, bare) => {
    return given.get(braced ?? bare) ?? fallback ?? whole;
  });
}
