// What a configuration file says, with the defaults of what it leaves open.

import { dirname, posix, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ProjectSettings, RuleSetting, SbomSettings, TargetId } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { TARGETS } from '../targets/index.js';
import type { PublishSettings, Target } from '../targets/types.js';
import { readCall } from './calls.js';
import { type ConfigFile, ECOSYSTEM_TABLES } from './schema.js';

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
  /** Text of the template of the release's text. */
  readonly template?: string | undefined;
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
 * @param path of the file; undefined: there is none
 * @param digest sha256 of it
 * @param folder its folder relative to the repository's root, which globs of rules begin at; empty for the root
 */
export function toSettings(
  file: ConfigFile,
  path: string | undefined,
  digest: string | undefined,
  folder: string,
): Settings {
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
  const written = ECOSYSTEM_TABLES.flatMap((name) => {
    const [common, own] = [tableOf(file, name), tableOf(table, name)];
    return common === undefined && own === undefined ? [] : [[name, { ...common, ...own }] as const];
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
      conformance: smoke.conformance,
      passport: smoke.passport,
      unstarted: smoke.unstarted,
    },
    build: { install: build.install, command: build.command, uv: file.tools?.uv },
    rules: { ...toRules(file.rules, folder), ...toRules(table?.rules, folder) },
    ...(calls.length === 0 ? {} : { calls }),
    ...(file.clients?.targets === undefined ? {} : { clients: file.clients.targets }),
    package: {
      format: packing.format ?? 'zip',
      layout: packing.layout ?? 'folder',
      include: packing.include ?? [],
      exclude: packing.exclude ?? [],
    },
  };
}
