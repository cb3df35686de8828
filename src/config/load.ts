// mcp-drydock.toml: found, read, checked and turned into settings; every problem of the file is told at once.

import { lstatSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CONFIG_FILE } from '../core/about.js';
import { nearest } from '../core/did-you-mean.js';
import { sha256 } from '../core/digest.js';
import { usageError } from '../core/errors.js';
import type { ProjectSettings, RuleSetting, SbomSettings, TargetId } from '../core/types.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { readToml, type Toml } from '../formats/toml.js';
import { LARGEST_CONFIG, readNamed } from '../repository/regular-file.js';
import { TARGETS } from '../targets/index.js';
import type { PublishSettings, Target } from '../targets/types.js';
import { readCall } from './calls.js';
import { CONFIG_SCHEMA, type ConfigFile } from './schema.js';

const CONFIG_NAME = CONFIG_FILE;

/** Everything a configuration file says, with the defaults of what it leaves open. */
export interface Settings {
  /** The file it was read from; undefined when there is none. */
  readonly file: string | undefined;
  /** sha256 of the file: the publish half must see the same configuration as the build. */
  readonly digest: string | undefined;
  readonly strict: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** File of known findings, absolute. */
  readonly baseline: string | undefined;
  /** How much a version weighs that denies what changed for clients. */
  readonly gate: 'error' | 'warning' | 'off';
  readonly sbom: SbomSettings;
  /** Targets that were named; undefined: what the artifacts are for. */
  readonly targets: readonly TargetId[] | undefined;
  readonly publish: Omit<PublishSettings, 'targets'>;
  /** Settings of projects that have no `[[project]]` table. */
  readonly project: ProjectSettings;
  /** `[[project]]` tables by folder, relative to the configuration file. */
  readonly projects: ReadonlyMap<string, ProjectSettings>;
}

/** Whether two configurations publish to the same places in the same way. */
export function sameDestinations(a: Settings, b: Settings): boolean {
  const where = ({ targets, publish: { tables } }: Settings) => ({ targets, tables });
  return isDeepStrictEqual(where(a), where(b));
}

/**
 * The configuration in force for a folder: `explicit`, else the nearest mcp-drydock.toml from `folder` up to `root`.
 * @param shownRoot what `root` is called in messages
 * @param read the files that were read already: many projects have one
 * @throws ReleaseError exit 2 that lists every problem with its line
 */
export function loadSettings(
  folder: string,
  root: string,
  explicit?: string,
  shownRoot = root,
  read: Map<string, Settings> = new Map(),
): Settings {
  if (explicit !== undefined) return readSettings(explicit);
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
      const settings =
        read.get(file) ??
        readSettings(file, join(shownRoot, relative(root, file)), relative(root, at).split(sep).join('/'), root);
      read.set(file, settings);
      return settings;
    }
    if (at === root || dirname(at) === at) return toSettings({}, undefined, undefined, '');
  }
}

/**
 * Reads one configuration file.
 * @param shown what it is called in messages (a private clone stands for the checkout it was made from)
 * @param root of the repository that it was found in: it must not lead out of it
 * @param folder its folder relative to the repository's root, which globs of rules begin at; empty for the root
 */
export function readSettings(file: string, shown = file, folder = '', root?: string): Settings {
  const { bytes, why } = readNamed(file, LARGEST_CONFIG, root);
  if (bytes === undefined) {
    const words = why === undefined ? 'does not exist' : `cannot be read: it is ${why}`;
    throw usageError(
      'config/absent',
      `The configuration file ${shown} ${words}.`,
      'Pass another one with --config FILE.',
    );
  }
  return toSettings(parseConfig(bytes, shown), file, sha256(bytes), folder);
}

function parseConfig(bytes: Buffer, file: string): ConfigFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageError('config/encoding', `${file} is not UTF-8 text.`, 'Save it as UTF-8.');
  }
  const toml = readToml(text);
  if (toml.problems.length > 0) {
    const lines = toml.problems.map(
      ({ line, column, message }) => `${file}:${line}:${column}: not valid TOML: ${message}`,
    );
    throw usageError('config/toml', lines.join('\n'));
  }
  const checked = CONFIG_SCHEMA.safeParse(toml.value);
  if (checked.success) return checked.data;
  const lines = (checked.error.issues as readonly ConfigIssue[])
    .flatMap(sentences)
    .map(({ path, says }) => `${file}:${lineOf(toml, path)}: ${says}`);
  throw usageError('config/invalid', lines.join('\n'), 'docs/configuration.md lists every key.');
}

/** The line of a key, or of the nearest table around it. */
function lineOf(toml: Toml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const place = toml.at(path.slice(0, length));
    if (place !== undefined) return place.line;
  }
  return 1;
}

/** The part of a zod issue that is used here. */
interface ConfigIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function sentences(issue: ConfigIssue): readonly { path: readonly PropertyKey[]; says: string }[] {
  const table = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, says: `${table}: ${issue.message}` }];
  return (issue.keys ?? []).map((key) => {
    const near = nearest(key, knownKeys(issue.path));
    const where = table === '' ? '' : ` in [${table}]`;
    return {
      path: [...issue.path, key],
      says: `unknown key ${key}${where}${near === undefined ? '' : `; did you mean ${near}?`}`,
    };
  });
}

/** The keys that a table may hold, from the schema itself. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = CONFIG_SCHEMA;
  for (const part of path) at = typeof part === 'number' ? inner(at, 'element') : shapeOf(at)[String(part)];
  return Object.keys(shapeOf(at));
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const bare = inner(schema, 'innerType') ?? schema;
  return (bare as { shape?: Record<string, unknown> } | undefined)?.shape ?? {};
}

function inner(schema: unknown, key: 'innerType' | 'element'): unknown {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  const next = definition?.[key];
  return key === 'element' && next === undefined ? inner(definition?.['innerType'], 'element') : next;
}

function toSettings(file: ConfigFile, path: string | undefined, digest: string | undefined, folder: string): Settings {
  return {
    file: path,
    digest,
    strict: file.strict ?? false,
    baseline: file.baseline === undefined || path === undefined ? undefined : resolve(dirname(path), file.baseline),
    rules: toRules(file.rules, folder),
    gate: file.contract?.gate ?? 'error',
    sbom: {
      deny: file.sbom?.deny ?? [],
      embed: file.sbom?.embed ?? false,
      vulnerabilities: file.sbom?.vulnerabilities === 'warn',
      osv: file.sbom?.osv?.replace(/\/+$/, ''),
    },
    targets: file.targets,
    publish: {
      optional: TARGETS.filter(({ id }) => tableOf(file, id)?.['required'] === false).map(({ id }) => id),
      tables: Object.fromEntries(
        [...TARGETS, ...EVIDENCE].map((one: Target | Evidence) => [one.id, one.settingsOf?.(tableOf(file, one.id))]),
      ),
    },
    project: toProjectSettings(file, undefined, folder),
    projects: new Map(
      (file.project ?? []).map((table) => [
        posix.normalize(table.path).replace(/\/$/, ''),
        toProjectSettings(file, table, folder),
      ]),
    ),
  };
}

/** An extension's own table, as the schema has checked it. */
function tableOf(file: object | undefined, id: string): Readonly<Record<string, unknown>> | undefined {
  return (file as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined)?.[id];
}

/** The tables of ecosystems that somebody wrote, for all projects or for this one. */
function ecosystemTables(file: ConfigFile, table: object | undefined): ProjectSettings['tables'] {
  const written = ECOSYSTEMS.flatMap(({ id }) => {
    const [common, own] = [tableOf(file, id), tableOf(table, id)];
    return common === undefined && own === undefined ? [] : [[id, { ...common, ...own }] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function toRules(rules: ConfigFile['rules'], folder: string): Settings['rules'] {
  const fromRoot = (glob: string): string =>
    glob.startsWith('!') ? `!${posix.join(folder, glob.slice(1))}` : posix.join(folder, glob);
  return Object.fromEntries(
    Object.entries(rules ?? {}).map(([id, rule]) => [id, { ...rule, paths: (rule.paths ?? []).map(fromRoot) }]),
  );
}

/** Settings of one project: its own `[[project]]` table over the file's common tables. */
function toProjectSettings(
  file: ConfigFile,
  table: NonNullable<ConfigFile['project']>[number] | undefined,
  folder: string,
): ProjectSettings {
  const smoke = { ...file.smoke, ...table?.smoke };
  const build = { ...file.build, ...table?.build };
  const packing = { ...file.package, ...table?.package };
  const calls = (table?.call ?? file.call ?? []).flatMap((call) => readCall(call) ?? []);
  const bundle = table?.mcpb ?? file.mcpb;
  const tables = ecosystemTables(file, table);
  return {
    name: table?.name,
    version: table?.version,
    ecosystem: table?.ecosystem,
    ...(table?.kind === 'library' ? { isLibrary: true } : {}),
    ...(tables === undefined ? {} : { tables }),
    smoke: {
      command: smoke.command,
      args: smoke.args ?? [],
      env: smoke.env ?? {},
      transport: smoke.transport ?? 'auto',
      port: smoke.port ?? 8080,
      path: smoke.path ?? '/mcp',
      timeoutMs: smoke.timeout ?? 30_000,
      installTimeoutMs: smoke['install-timeout'] ?? 300_000,
      allow: smoke.allow ?? [],
      files: smoke.files,
      headers: smoke.headers,
      bounds: smoke.bounds,
      boundsTimeoutMs: smoke['bounds-timeout'],
      unstarted: smoke.unstarted,
    },
    build: { install: build.install, command: build.command },
    rules: { ...toRules(file.rules, folder), ...toRules(table?.rules, folder) },
    ...(calls.length === 0 ? {} : { calls }),
    ...(bundle === undefined ? {} : { bundle }),
    ...(file.clients?.targets === undefined ? {} : { clients: file.clients.targets }),
    package: {
      format: packing.format ?? 'zip',
      layout: packing.layout ?? 'folder',
      include: packing.include ?? [],
      exclude: packing.exclude ?? [],
    },
  };
}
