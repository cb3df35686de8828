// The shape of mcp-drydock.toml: the zod schema that values are checked with and the JSON Schema for editors comes from.

import { z } from 'zod';
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
    ecosystem: about(z.enum(['python', 'node', 'code-package']), 'What it is, where that is not plain.'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    rules: rules.optional().describe('Rules with another level for this project.'),
  })
  .describe('One project; with such tables nothing else is looked for.');
const required = about(z.boolean(), 'false: its failure does not stop the other targets.');

/** The whole file. */
export const CONFIG_SCHEMA = z.strictObject({
  strict: about(z.boolean(), 'Warnings stop the release too.'),
  targets: about(
    z.array(z.enum(['github', 'pypi', 'npm', 'upload'])),
    'Where to publish; default: what the files are for.',
  ),
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
  github: z.strictObject({ required }).optional().describe('The GitHub release.'),
  pypi: z
    .strictObject({
      required,
      url: about(z.url(), 'Upload address; default PyPI.'),
      'index-url': about(z.url(), 'Simple index to read back from; default: the one that belongs to url.'),
    })
    .optional()
    .describe('The Python package index.'),
  npm: z
    .strictObject({
      required,
      registry: about(z.url(), 'Registry to publish to; default npm.'),
      access: about(z.enum(['public', 'restricted']), 'Access of a scoped package.'),
      tag: about(z.string().min(1), 'dist-tag; default: latest, or next for a pre-release.'),
    })
    .optional()
    .describe('The npm registry.'),
  upload: z
    .strictObject({
      required,
      style: about(
        z.enum(['generic', 'code-package-platform']),
        'One HTTP request, or the platform with its own calls.',
      ),
      url: about(z.string().min(1), 'Address; may hold {name}, {version}, {file}, {sha256}, {size}.'),
      method: about(z.enum(['PUT', 'POST']), 'Default PUT.'),
      body: about(z.enum(['raw', 'multipart']), 'Default raw.'),
      field: about(z.string().min(1), 'Form field of the file; default file.'),
      headers: about(z.record(z.string(), z.string()), 'Further headers. No secrets.'),
      auth: about(z.enum(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
      username: about(z.string(), 'User for basic, or for the login of the platform.'),
      'expected-status': about(z.array(z.int()), 'Answers that mean done; default 200, 201, 202, 204.'),
      'read-back-url': about(z.string(), 'Where the file can be read back, with the same placeholders.'),
      overwrite: about(
        z.enum(['refuse', 'conditional', 'harmless']),
        'Where nothing tells whether a file is already there: refuse (default) sends nothing; conditional sends a PUT with If-None-Match: *, for an endpoint that honours it; harmless sends even if that replaces a file.',
      ),
    })
    .optional()
    .describe('The upload endpoint for code packages.'),
  project: z.array(project).optional(),
});
export type ConfigFile = z.infer<typeof CONFIG_SCHEMA>;

/** The JSON Schema that editors complete and check the file with (`#:schema` in its first line). */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any' });
}
