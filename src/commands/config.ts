// config: the configuration that is in effect, where each value comes from, and the projects that it is for.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { INPUTS, type InputSpec, type Inputs, variable } from '../config/inputs.js';
import { configJsonSchema } from '../config/schema.js';
import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { isObject } from '../formats/object.js';
import { readToml, type Toml } from '../formats/toml.js';
import { TYPED } from '../host/typed.js';
import { table } from '../render/table.js';
import { tryHead } from '../repository/git.js';
import { startOf, survey } from '../workspace/open.js';
import type { Result, RunOptions } from './result.js';

/** One value: where it was written, or what holds where nobody wrote one. */
interface Row {
  readonly key: string;
  /** As TOML has it; of a secret only that it is set. */
  readonly value: string;
  /** `mcp-drydock.toml:4`, a variable, or `default`. */
  readonly from: string;
}

export async function config(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const start = startOf(inputs, host);
  const head = await tryHead(host, start);
  const root = head?.root ?? start;
  const { settings, projects } = await survey(host, root, inputs, { git: head !== undefined, from: root });
  const file = settings.file === undefined ? undefined : relative(host.cwd, settings.file) || settings.file;
  const toml = settings.file === undefined ? undefined : readToml(readFileSync(settings.file, 'utf8'));
  const written = toml === undefined || file === undefined ? [] : rowsOf(toml, file);
  const given = [...written, ...variables(host)];
  const all = [...given, ...defaults(new Set(written.map(({ key }) => key)))];
  const shown = options.verbose === true ? all : given;
  const found = projects.map(({ name, version, ecosystem, path }) => ({ name, version, ecosystem, path }));
  return {
    exit: EXIT.done,
    json: { file: file ?? null, values: all, projects: found },
    text: [
      file === undefined ? `No ${CONFIG_FILE}: every value has its default.\n` : `${file}\n`,
      shown.length === 0 ? '' : `\n${table([['key', 'value', 'from'], ...shown.map(cells)])}`,
      `\n${table([['project', 'version', 'ecosystem', 'folder'], ...found.map((one) => [one.name, one.version ?? '', one.ecosystem, one.path])])}`,
      options.verbose === true ? '' : `\nWhat is not listed has its default: ${TYPED} config --show --verbose\n`,
    ].join(''),
  };
}

function cells({ key, value, from }: Row): readonly string[] {
  return [key, value, from];
}

/** Every value of the file, the tables as the keys in front of it. */
function rowsOf({ value, at }: Toml, file: string): readonly Row[] {
  const walk = (node: unknown, path: readonly (string | number)[]): readonly Row[] => {
    // A table without keys is written for what its being there does.
    if (isObject(node) && (Object.keys(node).length > 0 || path.length === 0))
      return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]));
    if (Array.isArray(node) && node.some(isObject))
      return node.flatMap((child, index) => walk(child, [...path, index]));
    const line = at(path)?.line;
    return [{ key: keyOf(path), value: JSON.stringify(node), from: line === undefined ? file : `${file}:${line}` }];
  };
  return walk(value, []);
}

/** `project[0].rules."start/slow".level` */
function keyOf(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return `${index === 0 ? '' : '.'}${/^[\w-]+$/.test(part) ? part : JSON.stringify(part)}`;
    })
    .join('');
}

/** Variables of ours that are set. A secret is never shown. */
function variables(host: Host): readonly Row[] {
  return Object.entries<InputSpec>(INPUTS).flatMap(([name, spec]) => {
    const value = host.env[variable(name)];
    const secret = spec.type === 'secret';
    if (!value || (!secret && spec.variable !== true)) return [];
    return [{ key: name, value: secret ? 'set' : JSON.stringify(cleanLine(value)), from: variable(name) }];
  });
}

/** What the descriptions of the keys say of the others. */
function defaults(written: ReadonlySet<string>): readonly Row[] {
  const { properties } = configJsonSchema() as { readonly properties: Readonly<Record<string, Property>> };
  return Object.entries(properties).flatMap(([key, property]) =>
    property.properties === undefined
      ? leaf(key, property, written)
      : Object.entries(property.properties).flatMap(([inner, one]) => leaf(`${key}.${inner}`, one, written)),
  );
}

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly items?: { readonly properties?: unknown };
  readonly additionalProperties?: unknown;
}

function leaf(key: string, { description = '', items, additionalProperties }: Property, written: ReadonlySet<string>) {
  const open = isObject(items?.properties) || (isObject(additionalProperties) && key === 'rules');
  if (open || written.has(key)) return [];
  const [, said] = /\bdefault:? (.*?)(?:[.;]\s|\.?$)/i.exec(description) ?? [];
  return [{ key, value: said ?? '', from: said === undefined ? 'not set' : 'default' }];
}
