// The shape of mcp-drydock.toml: the zod schema that values are checked with and the JSON Schema for editors comes from.

import { z } from 'zod';
import { CLIENT_IDS, OPT_IN } from '../clients/rules.js';
import { LEVELS } from '../core/level.js';
import { PLACES } from '../core/notes-template.js';
import { gnuFamily, isExpression } from '../core/spdx-expression.js';
import { about } from '../core/table-key.js';
import type { Table, Zod } from '../core/types.js';
import { compareVersions } from '../core/version-order.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { OLDEST } from '../host/tools.js';
import { isEncrypted } from '../registries/origin.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { calls, smoke } from './schema-start.js';
import { command } from './schema-values.js';

const build = z
  .strictObject({
    install: about(command, 'Replaces the installation of dependencies before the build.'),
    command: about(command, 'Replaces the build; for a code package it runs before packing.'),
  })
  .describe('Commands that replace the built-in ones.');
const packing = z
  .strictObject({
    format: about(z.enum(['zip', 'tar', 'tar.gz']), 'Format of the code package; default zip.'),
    layout: about(z.enum(['folder', 'flat']), 'One top folder named after the project, or none; default folder.'),
    include: about(z.array(z.string()), 'Globs of further files, such as build outputs.'),
    exclude: about(z.array(z.string()), 'Globs of files to exclude.'),
  })
  .describe('Which files a code package contains.');
const rules = z.record(
  z.string(),
  z.strictObject({
    level: z.enum([...LEVELS, 'off']).describe('Level of the rule in this project.'),
    reason: z.string().min(1).describe('Why, for the next person who reads this.'),
    paths: about(z.array(z.string()), 'Globs of the files this applies to, relative to this file; default all.'),
  }),
);
const { array, boolean, enum: choice, int, record, string, url } = z;
const ZOD: Zod = { array, boolean, enum: choice, int, record, string, url };
const tableOf = ({ about: text, keys }: Table, more: Table['keys'] = {}): z.ZodType =>
  z
    .strictObject({ ...more, ...keys })
    .optional()
    .describe(text);
/** The tables of ecosystems. */
const ofEcosystems: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  ECOSYSTEMS.flatMap(({ tables }) => Object.entries(tables?.(ZOD) ?? {})).map(([name, table]) => [
    name,
    tableOf(table),
  ]),
);
/** Their names. */
export const ECOSYSTEM_TABLES: readonly string[] = Object.keys(ofEcosystems);
const project = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .describe('Its folder, relative to this file; with --config, to the root of the repository.'),
    name: about(z.string().min(1), 'Its name, if no manifest states it.'),
    version: about(z.string().min(1), 'Its version, if neither tag nor manifest states it.'),
    kind: about(
      z.enum(['server', 'library']),
      'library: a package that others use. It is imported instead of started; or, a command line tool, run with the [smoke] command, which must exit with 0. Default server.',
    ),
    ecosystem: about(z.enum(ECOSYSTEMS.map(({ id }) => id)), 'Its ecosystem, if detection is not enough.'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    ...ofEcosystems,
    rules: about(rules, 'Rules with another level for this project.'),
    call: calls.optional(),
  })
  .describe('One project; with such tables, only these are projects.');
const required = about(z.boolean(), 'false: a failure does not stop the other targets.');

/** `[<target>]`: the keys of each target, and `required`. */
const ofTargets: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  TARGETS.map((target: Target) => [target.id, tableOf(target.table(ZOD), { required })]),
);
/** `[<evidence>]`: the keys of each kind of evidence that has some. */
const proofs: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  (EVIDENCE as readonly Evidence[]).flatMap(({ id, table }) => {
    if (table === undefined) return [];
    const { about: text, keys } = table(ZOD);
    return [[id, about(z.strictObject(keys), text)]];
  }),
);

/** The whole file. */
export const CONFIG_SCHEMA = z.strictObject({
  strict: about(z.boolean(), 'Treat warnings as errors.'),
  targets: about(
    z.array(z.enum(TARGETS.map(({ id }) => id))),
    'Where to publish; default: that of the input `targets`.',
  ),
  baseline: about(
    z.string().min(1),
    'File of known findings, relative to this one, that `check` counts but does not show. A release ignores it.',
  ),
  rules: about(
    rules,
    'Findings with another level, by the id that they show: [rules.open-sdk-bound], [rules."start/stdout"]. docs/errors.md lists those that keep theirs.',
  ),
  smoke: smoke.optional(),
  build: build.optional(),
  tools: about(
    z.strictObject({
      uv: about(
        z
          .string()
          .regex(/^\d+\.\d+\.\d+$/, { error: 'is not an exact version such as "0.9.10"', abort: true })
          .refine(
            (version) => compareVersions(version, OLDEST['uv']!) >= 0,
            `is older than ${OLDEST['uv']}, the oldest that works`,
          ),
        'The exact version of uv that builds Python projects: the one on PATH if it is this one, else downloaded from the package index and compared with the SHA-256 published there.',
      ),
    }),
    'Programs that make the files.',
  ),
  package: packing.optional(),
  call: calls.optional(),
  contract: about(
    z.strictObject({
      gate: about(
        z.enum(['error', 'warning', 'off']),
        'Level of the finding if the version number does not admit what changed for clients; default error. off: nothing is compared.',
      ),
    }),
    'What clients see, compared with the previous version.',
  ),
  notes: about(
    z.strictObject({
      template: about(
        z.string().min(1),
        `Markdown file for the text of the GitHub release, relative to this one, with the places ${Object.keys(PLACES)
          .map((name) => `{{${name}}}`)
          .join(', ')}.`,
      ),
    }),
    'The text of a release.',
  ),
  sbom: about(
    z.strictObject({
      deny: about(
        z.array(z.string().refine((id) => isExpression(gnuFamily(id)), 'is not an SPDX license identifier')),
        'SPDX identifiers of licenses that nothing in a release or installed with it may be under; `GPL-3.0` covers `-only` and `-or-later`.',
      ),
      vulnerabilities: about(
        z.enum(['warn', 'off']),
        'warn: ask OSV (osv.dev) for known vulnerabilities of what is shipped and installed with it; default off.',
      ),
      osv: about(
        z.url().refine((text) => isEncrypted(new URL(text)), 'is not a URL that begins with https://'),
        'Address of another OSV API; default https://api.osv.dev.',
      ),
      embed: about(
        z.boolean(),
        'true: before it is started, a wheel gets an SBOM of itself in `.dist-info/sboms/` (PEP 770), and a container image in `/usr/share/doc/<name>/`.',
      ),
    }),
    'What an SBOM may contain, and where it goes.',
  ),
  clients: about(
    z.strictObject({
      targets: about(
        z.array(z.enum(CLIENT_IDS)).min(1),
        `Clients and providers whose rules count; default all but ${OPT_IN.join(' and ')}.`,
      ),
    }),
    'Which clients the server is meant for.',
  ),
  ...ofEcosystems,
  ...ofTargets,
  ...proofs,
  project: z.array(project).optional(),
});
export type ConfigFile = z.infer<typeof CONFIG_SCHEMA>;

/** The JSON Schema that editors complete and check the file with (`#:schema` in its first line). */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}
