// Installs an MCP bundle as a client does: unpacked, and started by its own mcp_config with the variables that a client fills in.

import { join, sep } from 'node:path';
import { unpack } from '../archive/unpack.js';
import type { Artifact, Launch, Project, Sandbox } from '../core/types.js';
import { fieldsOf } from '../formats/object.js';
import { type Manifest, packedManifest, problem } from './bundle-manifest.js';

/** How a program that a manifest names is found on this machine; undefined: it is not one that clients bring. */
export type FindProgram = (name: string) => Promise<string | undefined>;

/** Everything of it but what the ecosystem knows. @throws StageFailure `bundle/manifest` where no client could start it */
export async function unpackedBundle(
  artifact: Artifact,
  project: Project,
  sandbox: Sandbox,
  find: FindProgram,
): Promise<{ readonly launch: Launch; readonly paths: readonly string[] }> {
  const folder = join(sandbox.folder, 'bundle');
  const entries = await unpack(artifact.path, folder);
  const manifest = await packedManifest(artifact.path);
  const config = configFor(manifest, process.platform);
  const values = valuesOf(manifest, folder, sandbox, project);
  const fill = (text: string): string => filled(text, values, project);
  const command = fill(config.command);
  const inside = command.includes('/') || command.includes(sep);
  const program = inside ? command : await find(command);
  if (program === undefined) {
    throw problem(project, {
      message: `mcp_config starts ${command}, which no client provides.`,
      hint: 'Start node, or uv for Python.',
    });
  }
  const args = config.args.map(fill);
  const env = Object.fromEntries(Object.entries(config.env).map(([name, text]) => [name, fill(text)]));
  const launch: Launch = {
    command: [program, ...args],
    shown: [command, ...args].join(' ').replaceAll(folder, '${__dirname}'),
    env: { ...sandbox.env, ...env },
    cwd: sandbox.cwd,
  };
  return { launch, paths: entries.map(({ path }) => path) };
}

interface Config {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What is started on a system: an override takes the place of what it names. @param platform as Node names it */
export function configFor({ server }: Manifest, platform: string): Config {
  const base = fieldsOf(fieldsOf(server)['mcp_config']) as Partial<Config> & {
    readonly platform_overrides?: Readonly<Record<string, Partial<Config>>>;
  };
  const over = base.platform_overrides?.[platform] ?? {};
  return {
    command: over.command ?? base.command ?? '',
    args: over.args ?? base.args ?? [],
    env: { ...base.env, ...over.env },
  };
}

/** A client's variables: its folders, and what the user was asked for: the default, else a value from `[smoke] env` of that variable. */
function valuesOf(
  manifest: Manifest,
  folder: string,
  { home }: Sandbox,
  { settings }: Project,
): ReadonlyMap<string, string> {
  const { smoke } = settings;
  const config = fieldsOf(fieldsOf(manifest['server'])['mcp_config']);
  const variables = Object.entries(fieldsOf(config['env']));
  const asked = Object.entries(fieldsOf(manifest['user_config']));
  const answers = asked.map(([key, about]): [string, string] => {
    const name = variables.find(([, text]) => text === `\${user_config.${key}}`)?.[0];
    const given = name === undefined ? undefined : smoke.env[name];
    const { default: usual, type = 'string' } = fieldsOf(about);
    return [`user_config.${key}`, given ?? String(usual ?? TRIAL[String(type)] ?? home)];
  });
  const folders = ['Desktop', 'Documents', 'Downloads'].map((one): [string, string] => [
    one.toUpperCase(),
    join(home, one),
  ]);
  return new Map([['__dirname', folder], ['HOME', home], ['pathSeparator', sep], ['/', sep], ...folders, ...answers]);
}

/** What a user might enter; a folder or file of theirs is in their home. */
const TRIAL: Readonly<Record<string, string>> = { string: 'trial', number: '1', boolean: 'false' };

function filled(text: string, values: ReadonlyMap<string, string>, project: Project): string {
  return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return value;
    throw problem(project, {
      message: `mcp_config contains ${whole}, which no client fills in.`,
      hint: `Use \${__dirname}, \${HOME}, or add "${name.replace(/^user_config\./, '')}" to "user_config".`,
    });
  });
}
