// requirements.txt, read line by line: what is declared, where, and whether something is in it that cannot be told by name.

import { posix } from 'node:path';
import { normalName } from '../../core/names.js';
import { requirementProblem, splitRequirement } from '../python/pep508.js';
import type { Stated } from '../python/why-missing.js';
import { REQUIREMENTS, type View } from './manifest.js';

export interface Requirement {
  /** As package indexes compare names. */
  readonly name: string;
  /** Lower case. */
  readonly extras: readonly string[];
  /** Without the options behind it. */
  readonly text: string;
  /** Relative to the package's folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface Requirements {
  readonly declared: readonly Requirement[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  /** It installs something whose name is not written: a folder, an address. */
  readonly open: boolean;
}

/** More levels of `-r` than this are a circle. */
const DEEPEST = 10;

/** How dependencies are stated in requirements.txt. */
export const IN_REQUIREMENTS: Stated = {
  bound: (stated, version, bounded) =>
    bounded === undefined
      ? `${stated} is ${version}: name a version in ${REQUIREMENTS} that the server works with.`
      : `Write in ${REQUIREMENTS}:\n  ${bounded}\nor adapt the server to ${version}.`,
  add: (distribution, module) =>
    `Add ${distribution ?? `the distribution that provides ${module}`} to ${REQUIREMENTS}, with the versions you need. A module of your own must be in the package, next to the script.`,
};

/** Reads requirements.txt and what it includes with `-r`; never throws. */
export async function readRequirements(view: View): Promise<Requirements> {
  const declared: Requirement[] = [];
  const problems: Requirements['problems'][number][] = [];
  const seen = new Set<string>();
  let open = false;
  const read = async (
    file: string,
    depth: number,
    from?: { readonly file: string; readonly line: number },
  ): Promise<void> => {
    if (seen.has(file) || depth > DEEPEST) return;
    seen.add(file);
    const text = view.text(file);
    if (text === undefined) {
      const where = from ?? { file, line: 1 };
      const why = view.has(file) ? 'cannot be read: it is not UTF-8 text' : 'does not exist';
      problems.push({ ...where, message: `${file} ${why}.` });
      open = true;
      return;
    }
    for (const { line, words } of logicalLines(text)) {
      const option = /^(?:-r|--requirement)[\s=]*(\S.*)$/.exec(words);
      if (option !== null) {
        await read(posix.normalize(posix.join(posix.dirname(file), option[1]!.trim())), depth + 1, { file, line });
        continue;
      }
      if (/^(-e|--editable)\b/.test(words)) open = true;
      if (words.startsWith('-')) continue;
      // Per-requirement options such as --hash stand behind it.
      const text = words.replace(/\s--[a-z-]+[\s=].*$/, '').trim();
      const found = await parse(text);
      if (found === 'open') open = true;
      else if (typeof found === 'string') problems.push({ file, line, message: found });
      else declared.push({ ...found, text, file, line });
    }
  };
  if (view.has(REQUIREMENTS)) await read(REQUIREMENTS, 0);
  return { declared, problems, open };
}

/** Lines without comments, joined where one ends with a backslash. */
function logicalLines(text: string): readonly { readonly line: number; readonly words: string }[] {
  const found: { line: number; words: string }[] = [];
  let held: { line: number; words: string } | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const bare = raw.replace(/(^|\s)#.*$/, '');
    const goesOn = bare.endsWith('\\');
    const words = `${held?.words ?? ''}${goesOn ? bare.slice(0, -1) : bare}`;
    held = { line: held?.line ?? index + 1, words };
    if (goesOn) continue;
    if (words.trim() !== '') found.push({ line: held.line, words: words.trim() });
    held = undefined;
  }
  if (held !== undefined && held.words.trim() !== '') found.push({ line: held.line, words: held.words.trim() });
  return found;
}

/** A requirement by name, `open` for one without a name, or words why it is none. */
async function parse(bare: string): Promise<Pick<Requirement, 'name' | 'extras'> | string> {
  if (/^(\.|\/|[a-z+]+:\/\/)/i.test(bare) || /\.(whl|zip|tar\.gz)$/.test(bare)) return 'open';
  const problem = await requirementProblem(bare);
  if (problem !== undefined) return `${JSON.stringify(bare.slice(0, 80))} is not a valid requirement: ${problem}.`;
  const { name = '', extras = [] } = splitRequirement(bare) ?? {};
  return { name: normalName(name), extras: extras.map((extra) => extra.toLowerCase()) };
}
