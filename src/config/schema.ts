// The shape of mcp-drydock.toml: the zod schema that values are checked with and the JSON Schema for editors comes from.

import { z } from 'zod';
import { CLIENT_IDS, OPT_IN } from '../clients/rules.js';
import { PLACES } from '../core/notes-template.js';
import { gnuFamily, isExpression } from '../core/spdx-expression.js';
import type { Table, Zod } from '../core/types.js';
import { compareVersions } from '../core/version-order.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { OLDEST } from '../host/tools.js';
import { isEncrypted } from '../registries/origin.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { readCall } from './calls.js';
import { parseDuration } from './duration.js';

const duration = z
  .union([z.number().positive(), z.string()])
  .transform((value, context) => {
    const ms = typeof value === 'number' ? value * 1000 : parseDuration(value);
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'write seconds as a number, or a time such as "90s" or "2m"' });
      return z.NEVER;
    }
    return ms;
  })
  .describe('Seconds, or a time such as "90s" or "2m".');
const command = z.array(z.string()).min(1).describe('Program and arguments, as an array.');

const about = <T extends z.ZodType>(type: T, text: string) => type.optional().describe(text);

/** A relative path without `..` and without backslashes; `~/` in front means the home. */
const INSIDE = /^(?:~\/)?(?!\/|~)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\0:]+(?<!\/)$/;

const smoke = z
  .strictObject({
    command: about(command, 'Program and arguments that start the server; replaces the script or bin.'),
    args: about(z.array(z.string()), 'Arguments for the script or bin.'),
    env: about(z.record(z.string(), z.string()), 'Variables the server needs to start. Test values, never secrets.'),
    transport: about(z.enum(['auto', 'stdio', 'http']), 'Transport of the server; default auto.'),
    port: about(z.int().min(1).max(65535), 'Port of an HTTP server; default 8080.'),
    path: about(z.string().regex(/^\//, 'has to begin with /'), 'Path of the MCP endpoint; default /mcp.'),
    timeout: about(duration, 'How long the server may take to answer; default 30 s.'),
    'install-timeout': about(duration, 'How long its installation may take; default 5 min.'),
    allow: about(
      z.array(z.enum(['tools', 'resources', 'prompts', 'keeps-running'])),
      'Declared lists that may fail; `keeps-running`: the server may keep running after its stdin was closed.',
    ),
    files: about(
      z.record(
        z.string().regex(INSIDE, 'write a path below the working folder, or below the home with ~/ in front'),
        z.string(),
      ),
      'Files the server needs to start, path = text: in its working folder, or in its home with ~/ in front.',
    ),
    headers: about(
      z.record(
        z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is not a header name'),
        z.string().regex(/^[^\r\n\0]*$/),
      ),
      'Headers for an HTTP server, such as a test token. Test values, never secrets.',
    ),
    bounds: about(
      z.enum(['newest', 'full']),
      'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full if there is a tag.',
    ),
    'bounds-timeout': about(
      duration,
      'How long those other ends may take together; default 3 min. What is left is shown as not measured.',
    ),
    conformance: about(
      z.boolean(),
      'true: checks of the official conformance suite that hold for any server are run too; npm fetches it. Default false.',
    ),
    passport: about(
      z.boolean(),
      'false: no further start in which hosts, files, programs and variables are observed; default true.',
    ),
    unstarted: about(
      z.string().min(1),
      'Why it cannot be started here; it is then published without a start check, with a warning.',
    ),
  })
  .describe('How the start check starts the built files.');
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
const calls = z
  .array(
    z
      .strictObject({
        tool: about(z.string().min(1), 'Name of the tool to call; or `prompt` or `resource`.'),
        prompt: about(z.string().min(1), 'Name of the prompt to get.'),
        resource: about(z.string().min(1), 'URI of the resource to read.'),
        arguments: about(z.record(z.string(), z.unknown()), 'Arguments of the tool or the prompt.'),
        write: about(z.boolean(), 'true: the tool may be called although it does not declare `readOnlyHint`.'),
        network: about(z.boolean(), 'true: the call has the network; default false.'),
        values: about(
          z.array(z.string().regex(/^\//, 'write a JSON pointer, which begins with /')),
          'JSON pointers of values that count too: `/data/…` in structuredContent, `/text/…` in text that is JSON.',
        ),
      })
      .refine((call) => readCall(call) !== undefined, 'needs one of tool, prompt and resource'),
  )
  .describe('Calls of the golden session: `contract record` records what their results look like.');
const bundle = z
  .strictObject({
    manifest: about(z.string().min(1), 'Its manifest, relative to the project; default manifest.json.'),
  })
  .describe('An MCP bundle (.mcpb) beside the package; with this table it is built.');
const rules = z.record(
  z.string(),
  z.strictObject({
    level: z.enum(['error', 'warning', 'note', 'off']).describe('Level of the rule in this project.'),
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
/** `[<ecosystem>]`: the keys of those that have some. */
const ofEcosystems: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  ECOSYSTEMS.flatMap(({ id, table }) => (table === undefined ? [] : [[id, tableOf(table(ZOD))]])),
);
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
      'library: a package that others use. It is imported instead of started; or, a command line tool, run with the [smoke] command, which has to exit with 0. Default server.',
    ),
    ecosystem: about(z.enum(ECOSYSTEMS.map(({ id }) => id)), 'Its ecosystem, if detection is not enough.'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    mcpb: bundle.optional(),
    ...ofEcosystems,
    rules: rules.optional().describe('Rules with another level for this project.'),
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
    return [[id, z.strictObject(keys).optional().describe(text)]];
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
  rules: rules
    .optional()
    .describe(
      'Findings with another level, by the id that they show: [rules.open-sdk-bound], [rules."start/stdout"]. docs/errors.md lists those that keep theirs.',
    ),
  smoke: smoke.optional(),
  build: build.optional(),
  tools: z
    .strictObject({
      uv: about(
        z
          .string()
          .regex(/^\d+\.\d+\.\d+$/, { error: 'is not an exact version such as "0.9.10"', abort: true })
          .refine(
            (version) => compareVersions(version, OLDEST['uv']!) >= 0,
            `is older than ${OLDEST['uv']}, the oldest that works`,
          ),
        'The exact version of uv that builds Python projects: the one on PATH if it is this one, else fetched from the index and held to the SHA-256 published there.',
      ),
    })
    .optional()
    .describe('Programs that make the files.'),
  package: packing.optional(),
  call: calls.optional(),
  mcpb: bundle.optional(),
  contract: z
    .strictObject({
      gate: about(
        z.enum(['error', 'warning', 'off']),
        'Level of the finding if the version number does not admit what changed for clients; default error. off: nothing is compared.',
      ),
    })
    .optional()
    .describe('What clients see, compared with the previous version.'),
  notes: z
    .strictObject({
      template: about(
        z.string().min(1),
        `Markdown file for the text of the GitHub release, relative to this one, with the places ${Object.keys(PLACES)
          .map((name) => `{{${name}}}`)
          .join(', ')}.`,
      ),
    })
    .optional()
    .describe('The text of a release.'),
  sbom: z
    .strictObject({
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
        'true: a wheel gets an SBOM of itself in `.dist-info/sboms/` (PEP 770) before it is started.',
      ),
    })
    .optional()
    .describe('What an SBOM may contain, and where it goes.'),
  clients: z
    .strictObject({
      targets: about(
        z.array(z.enum(CLIENT_IDS)).min(1),
        `Clients and providers whose rules count; default all but ${OPT_IN.join(' and ')}.`,
      ),
    })
    .optional()
    .describe('Which clients the server is meant for.'),
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
