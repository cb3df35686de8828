// The shape of mcp-drydock.toml: the zod schema that values are checked with and the JSON Schema for editors comes from.

import { z } from 'zod';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import { TARGETS } from '../targets/index.js';
import type { Target, Zod } from '../targets/types.js';
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
    transport: about(z.enum(['auto', 'stdio', 'http']), 'How it is talked to; default auto.'),
    port: about(z.int().min(1).max(65535), 'Port of an HTTP server; default 8080.'),
    path: about(z.string().startsWith('/'), 'Path of the MCP endpoint; default /mcp.'),
    timeout: about(duration, 'How long the server may take to answer; default 30 s.'),
    'install-timeout': about(duration, 'How long its installation may take; default 5 min.'),
    allow: about(
      z.array(z.enum(['tools', 'resources', 'prompts', 'keeps-running'])),
      'Declared lists that may fail; `keeps-running`: it may go on after its input was closed.',
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
        z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is no name of a header'),
        z.string().regex(/^[^\r\n\0]*$/),
      ),
      'Headers for an HTTP server, such as a test token. Test values, never secrets.',
    ),
    bounds: about(
      z.enum(['newest', 'full']),
      'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full where there is a tag.',
    ),
    'bounds-timeout': about(
      duration,
      'How long those other ends may take together; default 3 min. What is left is shown as not measured.',
    ),
    unstarted: about(
      z.string().min(1),
      'Why it cannot be started here; it is then published unstarted, and said so loudly.',
    ),
  })
  .describe('How the built files are started to be tried.');
const build = z
  .strictObject({
    install: about(command, 'Replaces the installation of dependencies before the build.'),
    command: about(command, 'Replaces the build; for a code package it runs before packing.'),
  })
  .describe('Commands that replace ours.');
const packing = z
  .strictObject({
    format: about(z.enum(['zip', 'tar', 'tar.gz']), 'Form of the code package; default zip.'),
    layout: about(z.enum(['folder', 'flat']), 'One top folder named as the project, or none; default folder.'),
    include: about(z.array(z.string()), 'Globs of further files, such as what the build made.'),
    exclude: about(z.array(z.string()), 'Globs of files to leave out.'),
  })
  .describe('What goes into a code package.');
const rules = z.record(
  z.string(),
  z.strictObject({
    level: z.enum(['error', 'warning', 'note', 'off']).describe('The level it has here.'),
    reason: z.string().min(1).describe('Why, for the next reader.'),
    paths: about(z.array(z.string()), 'Globs of the files this holds for, relative to this file; default all.'),
  }),
);
const project = z
  .strictObject({
    path: z.string().min(1).describe('Its folder, relative to this file.'),
    name: about(z.string().min(1), 'Its name, where no manifest says it.'),
    version: about(z.string().min(1), 'Its version, where neither tag nor manifest says it.'),
    ecosystem: about(z.enum(ECOSYSTEMS.map(({ id }) => id)), 'What it is, where that is not plain.'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    rules: rules.optional().describe('Rules with another level for this project.'),
  })
  .describe('One project; with such tables nothing else is looked for.');
const required = about(z.boolean(), 'false: its failure does not stop the other targets.');

const { array, boolean, enum: choice, int, record, string, url } = z;
const ZOD: Zod = { array, boolean, enum: choice, int, record, string, url };
/** `[<target>]`: the keys of each target, and `required`. */
const tables: Readonly<Record<never, z.ZodType>> = Object.fromEntries(
  TARGETS.map((target: Target) => {
    const { about: text, keys } = target.table(ZOD);
    return [
      target.id,
      z
        .strictObject({ required, ...keys })
        .optional()
        .describe(text),
    ];
  }),
);

/** The whole file. */
export const CONFIG_SCHEMA = z.strictObject({
  strict: about(z.boolean(), 'Warnings stop the release too.'),
  targets: about(z.array(z.enum(TARGETS.map(({ id }) => id))), 'Where to publish; default: what the files are for.'),
  baseline: about(
    z.string().min(1),
    'File of known findings, relative to this one, that `check` counts and does not show. A release knows no baseline.',
  ),
  rules: rules.optional().describe('Rules with another level, by rule id: [rules.open-sdk-bound].'),
  smoke: smoke.optional(),
  build: build.optional(),
  package: packing.optional(),
  contract: z
    .strictObject({
      gate: about(
        z.enum(['error', 'warning', 'off']),
        'How much it weighs when the version denies what changed for clients since the last one; default error. off: nothing is compared.',
      ),
    })
    .optional()
    .describe('What clients see, compared with the version before.'),
  ...tables,
  project: z.array(project).optional(),
});
export type ConfigFile = z.infer<typeof CONFIG_SCHEMA>;

/** The JSON Schema that editors complete and check the file with (`#:schema` in its first line). */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any' });
}
