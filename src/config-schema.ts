// The shape of mcp-release.toml: the zod schema that values are checked with and the JSON Schema for editors comes from.

import { z } from 'zod';
import { parseDuration } from './duration.js';

const seconds = z
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

const smoke = z.strictObject({
  command: command.optional(),
  args: z.array(z.string()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  transport: z.enum(['auto', 'stdio', 'http']).optional(),
  port: z.int().min(1).max(65535).optional(),
  path: z.string().startsWith('/').optional(),
  timeout: seconds.optional(),
  'install-timeout': seconds.optional(),
  allow: z.array(z.enum(['tools', 'resources', 'prompts'])).optional(),
  unstarted: z.string().min(1).optional(),
});
const build = z.strictObject({ install: command.optional(), command: command.optional() });
const packing = z.strictObject({
  format: z.enum(['zip', 'tar', 'tar.gz']).optional(),
  layout: z.enum(['folder', 'flat']).optional(),
  include: z.array(z.string()).optional(),
  exclude: z.array(z.string()).optional(),
});
const project = z.strictObject({
  path: z.string().min(1),
  name: z.string().min(1).optional(),
  version: z.string().min(1).optional(),
  ecosystem: z.enum(['python', 'node', 'code-package']).optional(),
  smoke: smoke.optional(),
  build: build.optional(),
  package: packing.optional(),
});
const required = z.boolean().optional();

/** The whole file. */
export const CONFIG_SCHEMA = z.strictObject({
  strict: z.boolean().optional(),
  targets: z.array(z.enum(['github', 'pypi', 'npm', 'upload'])).optional(),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        level: z.enum(['error', 'warning', 'note', 'off']),
        reason: z.string().min(1),
        paths: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  smoke: smoke.optional(),
  build: build.optional(),
  package: packing.optional(),
  github: z.strictObject({ required }).optional(),
  pypi: z.strictObject({ required, url: z.url().optional(), 'index-url': z.url().optional() }).optional(),
  npm: z
    .strictObject({
      required,
      registry: z.url().optional(),
      access: z.enum(['public', 'restricted']).optional(),
      tag: z.string().min(1).optional(),
    })
    .optional(),
  upload: z
    .strictObject({
      required,
      style: z.enum(['generic', 'code-package-platform']).optional(),
      url: z.string().min(1).optional(),
      method: z.enum(['PUT', 'POST']).optional(),
      body: z.enum(['raw', 'multipart']).optional(),
      field: z.string().min(1).optional(),
      headers: z.record(z.string(), z.string()).optional(),
      auth: z.enum(['bearer', 'basic', 'none']).optional(),
      username: z.string().optional(),
      'expected-status': z.array(z.int()).optional(),
      'read-back-url': z.string().optional(),
    })
    .optional(),
  project: z.array(project).optional(),
});
export type ConfigFile = z.infer<typeof CONFIG_SCHEMA>;
