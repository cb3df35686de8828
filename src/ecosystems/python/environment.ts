// A virtual environment as it lies on disk: where its programs and packages are, and what one distribution brought.

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalName } from '../../core/names.js';
import { type Metadata, parseEntryPoints, parseMetadata, parseRecord } from './metadata.js';

/** `weather_mcp-1.4.0.dist-info`: name and version. */
const INFO = /^(.+)-([^-]*)\.dist-info$/;

/** A fresh virtual environment. */
export interface Venv {
  readonly folder: string;
  /** Where its programs are. */
  readonly bin: string;
  readonly python: string;
  readonly site: string;
  /** Such as `Python 3.13.1`, `PyPy 3.11.13`. */
  readonly runtime: string;
}

/** One distribution in it. */
export interface Distributed {
  readonly metadata: Metadata;
  readonly version: string;
  /** Console scripts: name → `module:function`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Programs that are files of it, which no entry point names: compiled ones. */
  readonly programs: readonly string[];
  /** Its files, relative to site-packages, `/`-separated. */
  readonly files: readonly string[];
  /** Names that can be imported from it. */
  readonly topLevel: readonly string[];
}

/** Looks at an environment that uv has made. */
export async function openVenv(folder: string): Promise<Venv> {
  const windows = existsSync(join(folder, 'Scripts'));
  const bin = join(folder, windows ? 'Scripts' : 'bin');
  const config = await readFile(join(folder, 'pyvenv.cfg'), 'utf8');
  const value = (key: string): string | undefined => new RegExp(`^${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(config)?.[1];
  const implementation = value('implementation') ?? 'CPython';
  const lib = windows ? join(folder, 'Lib') : join(folder, 'lib');
  const inner = windows ? '' : ((await readdir(lib)).find((entry) => /^(python|pypy)/.test(entry)) ?? 'python');
  return {
    folder,
    bin,
    python: join(bin, windows ? 'python.exe' : 'python'),
    site: join(lib, inner, 'site-packages'),
    runtime:
      `${implementation === 'CPython' ? 'Python' : implementation} ${value('version_info') ?? value('version') ?? ''}`.trim(),
  };
}

/** The absolute path of a console script, undefined when there is none of this name. */
export function programIn(venv: Venv, name: string): string | undefined {
  return [name, `${name}.exe`].map((file) => join(venv.bin, file)).find((path) => existsSync(path));
}

/** The folders of what is installed, `mcp-2.3.0.dist-info`, sorted. @param site site-packages */
export async function distInfos(site: string): Promise<readonly string[]> {
  return (await readdir(site)).filter((entry) => entry.endsWith('.dist-info')).sort();
}

/** Version of what is installed by normal name, as its folders state them. */
export async function installedVersions({ site }: Venv): Promise<Readonly<Record<string, string>>> {
  const pairs = (await distInfos(site)).flatMap((info) => {
    const [, name, version = ''] = INFO.exec(info) ?? [];
    return name === undefined ? [] : [[normalName(name), version] as const];
  });
  return Object.fromEntries(pairs);
}

/** Reads files of a `.dist-info` folder as text; empty for one that is not there. */
export function readerOf(venv: Venv, info: string): (file: string) => Promise<string> {
  return (file) => readFile(join(venv.site, info, file), 'utf8').catch(() => '');
}

/** What a distribution brought; undefined when it is not installed. */
export async function distribution(venv: Venv, name: string): Promise<Distributed | undefined> {
  const wanted = normalName(name);
  const info = (await distInfos(venv.site)).find((one) => normalName(INFO.exec(one)?.[1] ?? '') === wanted);
  if (info === undefined) return undefined;
  const text = readerOf(venv, info);
  const [metadata, points, record] = await Promise.all([text('METADATA'), text('entry_points.txt'), text('RECORD')]);
  const parsed = parseMetadata(metadata);
  const recorded = [...parseRecord(record).keys()];
  const files = recorded.filter((file) => !file.startsWith('../') && !file.startsWith(`${info}/`));
  const scripts = parseEntryPoints(points)['console_scripts'] ?? {};
  return {
    metadata: parsed,
    version: parsed.one('Version') ?? '',
    scripts,
    programs: recorded
      .flatMap((file) => /^(?:\.\.\/)+(?:bin|Scripts)\/([^/]+?)(?:\.exe)?$/.exec(file)?.[1] ?? [])
      .filter((program) => scripts[program] === undefined),
    files,
    topLevel: [...new Set(files.filter((file) => /\.(py|so|pyd)$/.test(file)).map(importName))].sort(),
  };
}

function importName(file: string): string {
  const [first = ''] = file.split('/');
  return first.replace(/\..*$/, '');
}
