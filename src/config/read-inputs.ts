// Strings from flags, the environment or the runner → one frozen Inputs object, or every problem at once.

import { nearest } from '../core/did-you-mean.js';
import { usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { hiding } from '../host/masks.js';
import { SHORTEST } from '../host/secret-forms.js';
import { TYPED } from '../host/typed.js';
import { TARGETS } from '../targets/index.js';
import { parseDuration } from './duration.js';
import { type Command, camel, INPUTS, type InputName, type InputSpec, type Inputs } from './inputs.js';

const IDS: readonly string[] = TARGETS.map(({ id }) => id);

/**
 * @param raw what was given, by input name; empty strings count as not given
 * @throws ReleaseError exit 2 that lists every problem
 */
export function readInputs(command: Command, raw: Readonly<Record<string, string | undefined>>): Inputs {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(raw)) {
    if (!(name in INPUTS) && raw[name] !== undefined) problems.push(unknown('input', name, Object.keys(INPUTS)));
  }
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    const text = raw[name] === '' ? undefined : raw[name];
    if (text !== undefined && !spec.commands.includes(command)) {
      problems.push(`${command} has no input ${name}.`);
      continue;
    }
    values[camel(name)] = toValue(name as InputName, spec, text, problems);
  }
  if (problems.length > 0) throw usageError('inputs/invalid', problems.join('\n'), `${TYPED} ${command} --help`);
  return Object.freeze(values) as unknown as Inputs;
}

/** Keeps a secret input out of every output, and says so where it is too short for that. */
export function maskInput(host: Pick<Host, 'mask' | 'log'>, name: string, text: string): void {
  const spec: InputSpec | undefined = INPUTS[name as InputName];
  for (const secret of spec?.hides?.(text) ?? [text]) maskSecret(host, name, secret);
}

function maskSecret(host: Pick<Host, 'mask' | 'log'>, name: string, secret: string): void {
  host.mask(secret);
  const how = hiding(secret);
  if (how === 'everywhere') return;
  const where = how === 'alone' ? 'hidden in the log only as a separate word' : 'not hidden in the log';
  host.log.warn(`${name} has fewer than ${SHORTEST} characters: it is ${where}. Choose a longer one.`);
}

function toValue(name: InputName, spec: InputSpec, text: string | undefined, problems: string[]): unknown {
  switch (spec.type) {
    case 'boolean':
      if (text === undefined) return false;
      if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
      problems.push(`${name} is ${text}; set true or false.`);
      return false;
    case 'list': {
      const items = (text ?? '')
        .split(name === 'path' ? '\n' : /[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
      if (name === 'targets' || name === 'only') {
        for (const item of items) if (!IDS.includes(item)) problems.push(unknown('target', item, IDS));
      }
      return items;
    }
    case 'duration': {
      const ms = text === undefined ? undefined : parseDuration(text);
      if (text !== undefined && ms === undefined) problems.push(`${name} is ${text}; set a time such as 90s or 30m.`);
      return ms;
    }
    default:
      return text;
  }
}

/** `Unknown input tga; did you mean tag?` */
export function unknown(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `Unknown ${kind} ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
}
