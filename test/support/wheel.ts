// A wheel made by hand in a moment, for tests that are about what is in it and not about how it was built.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeZip } from '../../src/archive/write-zip.js';
import { digestFile } from '../../src/core/digest.js';
import type { Artifact } from '../../src/core/types.js';

export interface WheelContent {
  readonly name?: string;
  readonly version?: string;
  readonly requires?: readonly string[];
  readonly extras?: readonly string[];
  readonly requiresPython?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  /** Further entry points by group and name. */
  readonly entryPoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tag?: string;
  /** Text by path in site-packages. */
  readonly files: Readonly<Record<string, string>>;
}

/** Writes a wheel into `folder`. */
export async function makeWheel(folder: string, content: WheelContent): Promise<Artifact> {
  const { name = 'weather-mcp', version = '1.2.3', requires = [], scripts = {}, tag = 'py3-none-any' } = content;
  const flat = name.replace(/[-_.]+/g, '_');
  const info = `${flat}-${version}.dist-info`;
  const files: Record<string, string> = {
    ...content.files,
    [`${info}/METADATA`]: [
      'Metadata-Version: 2.4',
      `Name: ${name}`,
      `Version: ${version}`,
      ...(content.requiresPython === undefined ? [] : [`Requires-Python: ${content.requiresPython}`]),
      ...(content.extras ?? []).map((extra) => `Provides-Extra: ${extra}`),
      ...requires.map((line) => `Requires-Dist: ${line}`),
      '',
    ].join('\n'),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
    [`${info}/entry_points.txt`]: Object.entries({ console_scripts: scripts, ...content.entryPoints })
      .map(([group, points]) => [`[${group}]`, ...Object.entries(points).map((pair) => pair.join(' = '))].join('\n'))
      .join('\n\n'),
  };
  const record = Object.entries(files).map(([path, text]) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
  });
  files[`${info}/RECORD`] = `${[...record, `${info}/RECORD,,`].join('\n')}\n`;
  const file = `${flat}-${version}-${tag}.whl`;
  const path = join(folder, file);
  const members = Object.entries(files).map(([entry, text]) => ({
    path: entry,
    mode: 0o644,
    bytes: Buffer.from(text),
  }));
  await writeZip(path, members, 1_767_323_045);
  return { kind: 'wheel', file, path, ...(await digestFile(path)), project: name, identity: { name, version } };
}
