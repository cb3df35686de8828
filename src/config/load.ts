// mcp-drydock.toml: which one holds, found and read.

import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { sha256 } from '../core/digest.js';
import { usageError } from '../core/errors.js';
import { PLACES, unknownPlace } from '../core/notes-template.js';
import type { Host } from '../core/types.js';
import { LARGEST_CONFIG, readNamed, unread } from '../repository/regular-file.js';
import type { Inputs } from './inputs.js';
import { parseConfig } from './parse.js';
import { type Settings, toSettings } from './settings.js';

/** The file that was named, absolute; undefined where none was. */
export function namedConfig({ config }: Pick<Inputs, 'config'>, { cwd }: Pick<Host, 'cwd'>): string | undefined {
  return config === undefined ? undefined : resolve(cwd, config);
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
    const file = join(at, CONFIG_FILE);
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
    throw usageError(
      'config/absent',
      `The configuration file ${shown} ${unread(why)}.`,
      'Pass another one with --config FILE.',
    );
  }
  const parsed = parseConfig(bytes, shown);
  const settings = toSettings(parsed, file, sha256(bytes), folder);
  const named = parsed.notes?.template;
  return named === undefined ? settings : { ...settings, template: readTemplate(named, file, root) };
}

/** @throws ReleaseError exit 2 `config/template` where it cannot be read, or names what there is not */
function readTemplate(named: string, file: string, root: string | undefined): string {
  const { bytes, why } = readNamed(resolve(dirname(file), named), LARGEST_CONFIG, root);
  if (bytes === undefined) {
    throw usageError(
      'config/template',
      `[notes] template: ${named} ${unread(why)}.`,
      `Commit it next to ${CONFIG_FILE}, or correct the path.`,
    );
  }
  const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
  const unknown = unknownPlace(text);
  if (unknown === undefined) return text;
  throw usageError(
    'config/template',
    `${named}:${unknown.line} has {{${cleanLine(unknown.name)}}}, which is not a known name.`,
    `Use one of these: ${Object.keys(PLACES).join(', ')}.`,
  );
}
