// The instructions of a Dockerfile, each with its place: no build, no variables.

import { plainJson } from '../../formats/plain-json.js';

/** One instruction. */
export interface Instruction {
  /** In upper case: `FROM`. */
  readonly name: string;
  /** What follows it, without line breaks. */
  readonly rest: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** From one FROM to the next. */
export interface Stage {
  readonly from: Instruction;
  /** `python:3.13-slim@sha256:…`, as it stands there. */
  readonly base: string;
  readonly alias: string | undefined;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** Every instruction, those before the first FROM too. */
  readonly instructions: readonly Instruction[];
}

/** As BuildKit reads them: a word of its own, neither `<<<text` nor `1<<2`, and of these instructions only. */
const WITH_HEREDOC = /^(?:RUN|COPY|ADD|ONBUILD)$/i;
const HEREDOC = /(?<!\S)\d*<<(-?)["']?([^\s<"']+)["']?/g;

/** Reads it; what is no instruction is none here. Never throws. */
export function readDockerfile(text: string): Dockerfile {
  const instructions = instructionsIn(text);
  const stages: { from: Instruction; base: string; alias: string | undefined; instructions: Instruction[] }[] = [];
  for (const one of instructions) {
    if (one.name === 'FROM') {
      const words = one.rest.split(/\s+/).filter((word) => !word.startsWith('--'));
      const alias = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
      stages.push({ from: one, base: words[0] ?? '', alias, instructions: [] });
    } else stages.at(-1)?.instructions.push(one);
  }
  return { stages, instructions };
}

/** The stages that the image is made from: the last one and those that it begins with. */
export function lastStages({ stages }: Dockerfile): readonly Stage[] {
  const found: Stage[] = [];
  for (let at = stages.length - 1; at >= 0; ) {
    const stage = stages[at];
    if (stage === undefined) break;
    found.unshift(stage);
    const name = stage.base.toLowerCase();
    at = stages.slice(0, at).findLastIndex(({ alias }) => alias === name);
  }
  return found;
}

/** The last instruction of a name that holds in the image; undefined where only the base may have one. */
export function lastOf(dockerfile: Dockerfile, name: string): Instruction | undefined {
  return lastStages(dockerfile)
    .flatMap(({ instructions }) => instructions)
    .findLast((one) => one.name === name);
}

/** The words of the exec form, `["python", "-m", "weather"]`; undefined for the shell form. */
export function execForm({ rest }: Instruction): readonly string[] | undefined {
  if (!rest.trimStart().startsWith('[')) return undefined;
  const value = plainJson(rest);
  return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
}

function instructionsIn(text: string): readonly Instruction[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const continued = /^#\s*escape\s*=\s*`\s*$/im.test(text.slice(0, 500)) ? /`[ \t]*$/ : /\\[ \t]*$/;
  const found: Instruction[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] ?? '';
    const [, indent = '', name = '', begun = ''] = /^([ \t]*)([A-Za-z]+)(?:[ \t]+(.*))?$/.exec(first) ?? [];
    if (name === '') continue;
    const line = at + 1;
    let rest = begun;
    while (continued.test(rest) && at + 1 < lines.length) {
      at += 1;
      const next = lines[at] ?? '';
      // Comments and empty lines between do not end an instruction.
      rest = /^\s*(#.*)?$/.test(next) ? rest : `${rest.replace(continued, ' ')}${next.trim()}`;
    }
    const heredocs = WITH_HEREDOC.test(name) ? rest.matchAll(HEREDOC) : [];
    for (const [, dash, word] of heredocs) {
      const ends = (candidate: string): boolean => (dash === '-' ? candidate.replace(/^\t+/, '') : candidate) === word;
      while (at + 1 < lines.length && !ends(lines[at + 1] ?? '')) at += 1;
      at += 1;
    }
    found.push({ name: name.toUpperCase(), rest: rest.replace(continued, '').trim(), line, column: indent.length + 1 });
  }
  return found;
}
