// The packages whose code a bundler put into what is shipped, and the files of which that is not known.

import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { walkArchive } from '../../archive/archive.js';
import { decoded } from '../../core/decoded.js';
import type { Bundled, Component } from '../../core/types.js';
import { concludedLicense } from '../../repository/license-files.js';
import { readInside } from '../../repository/regular-file.js';
import type { Workshop } from './build-context.js';
import { isMinified, mapOf, metafileIn, sourcesOf, tracesIn } from './bundle-traces.js';
import { describePackage, parsed, purlOf } from './components.js';
import type { NodeManifest } from './manifest.js';
import { plainTsc } from './plain-tsc.js';
import { usesBundler } from './rules/rule.js';

/** Maps and bundles that are larger are not read: then it is not known what is in them. Bytes. */
const LARGEST = 64 * 1024 * 1024;
/** What is smaller only starts something else. Characters. */
const SMALL = 2_000;
const LARGEST_MANIFEST = 1024 * 1024;
/** At the top of a package `node_modules` is what npm bundles: that is read where it is installed. */
const NESTED = /^(?!node_modules\/)(.+\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/;
const SCRIPT = /\.[cm]?js$/;
const NAME = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i;

/** Where it was built: the project's folder and its workspace. Nothing outside of the workspace is read. */
type Place = Pick<Workshop, 'folder' | 'root'>;

/** What is in one file: absolute paths of sources, and names that a legal comment states. */
interface Content {
  readonly sources: readonly string[];
  readonly named: readonly string[];
  /** Whether it may contain more. */
  readonly open: boolean;
}

/** What was packed: its file, and whether all of it is in one folder. */
interface Packed {
  readonly file: string;
  readonly inFolder: boolean;
}

/** Reads what was packed beside the tree that it was built in; undefined where no code of others is in it. */
export async function bundledIn(packed: Packed, manifest: NodeManifest, place: Place): Promise<Bundled | undefined> {
  const { texts, nested } = await contentsIn(packed);
  const metafiles = await metafilesNear([...texts.keys()], place);
  const byBundler = usesBundler(manifest) && plainTsc(manifest.scripts, 'build') === undefined;
  const found = new Map(nested);
  const unknown = new Set<string>();
  for (const [file, text] of texts) {
    if (!SCRIPT.test(file)) continue;
    const { sources, named, open } = contentOf(file, text, { texts, metafiles, place, byBundler });
    const taken = [
      ...sources.flatMap((path) => inPackage(path, place)),
      ...named.flatMap((name) => byName(name, place)),
    ];
    for (const one of taken) {
      const inside = [...new Set([...(found.get(one.purl)?.inside ?? []), file])];
      found.set(one.purl, { ...one, inside });
    }
    if (open || taken.some(({ version }) => version === '')) unknown.add(file);
  }
  if (found.size === 0 && unknown.size === 0) return undefined;
  return { components: [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)), unknown: [...unknown].sort() };
}

interface Around {
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Sources of each output that a metafile lists, both absolute. */
  readonly metafiles: ReadonlyMap<string, readonly string[]>;
  readonly place: Place;
  readonly byBundler: boolean;
}

function contentOf(file: string, text: string | undefined, { texts, metafiles, place, byBundler }: Around): Content {
  if (text === undefined) return { sources: [], named: [], open: true };
  const traces = tracesIn(text);
  const listed = metafiles.get(join(place.folder, file)) ?? mappedSources(file, text, texts, place);
  const licenses = texts.get(`${file}.LICENSE.txt`);
  const sources = listed ?? traces.sources.map((path) => resolve(place.folder, path));
  const made = traces.bundled || isMinified(text) || (byBundler && text.length > SMALL);
  return {
    sources,
    named: [...traces.named, ...(licenses === undefined ? [] : tracesIn(licenses).named)],
    open: made && listed === undefined && !traces.whole,
  };
}

/** What the source map of a file lists: in the file, beside it in the package, or left in the tree. */
function mappedSources(
  file: string,
  text: string,
  texts: Around['texts'],
  { folder, root }: Place,
): readonly string[] | undefined {
  const stated = mapOf(text) ?? `${file.slice(file.lastIndexOf('/') + 1)}.map`;
  const [, encoding, data = ''] = /^data:application\/json[^,]*?(;base64)?,(.*)$/.exec(stated) ?? [];
  const at = resolve(folder, dirname(file), data === '' ? (decoded(stated) ?? stated) : '.');
  const map =
    data === ''
      ? (texts.get(at.slice(folder.length + 1)) ?? readInside(root, at, LARGEST).bytes?.toString('utf8'))
      : encoding === undefined
        ? (decoded(data) ?? data)
        : Buffer.from(data, 'base64').toString('utf8');
  const base = data === '' ? dirname(at) : at;
  return map === undefined ? undefined : sourcesOf(map)?.map((source) => absolute(source, base, folder));
}

/** `webpack://name/./src/a.ts` is written from the project's folder; others from where the map is. */
function absolute(source: string, base: string, folder: string): string {
  const plain = source.replace(/[?#].*$/s, '').replaceAll('\0', '');
  if (plain.startsWith('file://')) {
    const path = plain.slice('file://'.length);
    return decoded(path) ?? path;
  }
  const [, path] = /^[a-z][\w+.-]+:\/\/[^/]*\/(.*)$/.exec(plain) ?? [];
  return path === undefined ? resolve(base, plain) : resolve(folder, path);
}

/** Metafiles of esbuild in the folders of what is shipped. */
async function metafilesNear(files: readonly string[], { folder, root }: Place): Promise<Around['metafiles']> {
  const folders = [...new Set(['.', ...files.filter((file) => SCRIPT.test(file)).map((file) => dirname(file))])];
  const listed = await Promise.all(
    folders.map(async (at) => {
      const names = await readdir(join(folder, at)).catch(() => []);
      return names.filter((name) => /^meta(?:file)?\b.*\.json$/.test(name)).map((name) => join(folder, at, name));
    }),
  );
  const outputs = listed.flat().flatMap((path) => {
    const text = readInside(root, path, LARGEST).bytes?.toString('utf8');
    return text === undefined ? [] : [...metafileIn(text)];
  });
  return new Map(
    outputs.map(([output, inputs]) => [
      resolve(folder, output),
      inputs.map((input) => resolve(folder, input.replace(/^[\w-]+:/, ''))),
    ]),
  );
}

/** The package that a source is part of; none for one's own. */
function inPackage(path: string, place: Place): readonly Component[] {
  const [folder, name = ''] = /^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)(?=[/\\])/.exec(path) ?? [];
  const plain = name.replace('\\', '/');
  if (folder === undefined || !NAME.test(plain)) return [];
  const known = read(folder, plain, place);
  if (known !== undefined) return [known];
  // pnpm and bun write it into the path, yarn into the archive's name.
  const [, version = ''] =
    /[/\\]\.(?:pnpm|bun)[/\\][^/\\]*?[^/\\@]@(\d[^/\\_(+]*)/.exec(path) ??
    /-npm-(\d[^/\\]*)-[0-9a-f]{10}-[^/\\-]*\.zip$/.exec(archiveIn(path)) ??
    [];
  return [describePackage({}, { name: plain, version, purl: purlOf(plain, version) })];
}

/** The archive in yarn's cache that a path leads through: its segment before `node_modules`. */
function archiveIn(path: string): string {
  const parts = path.split(/[/\\]/);
  return (parts[parts.lastIndexOf('node_modules') - 1] ?? '').slice(-300);
}

/** A name in a legal comment counts where such a package was installed for the build. */
function byName(name: string, place: Place): readonly Component[] {
  if (!NAME.test(name)) return [];
  const found = read(join(place.folder, 'node_modules', name), name, place);
  return [found ?? read(join(place.root, 'node_modules', name), name, place)].filter((one) => one !== undefined);
}

function read(folder: string, name: string, { root }: Place): Component | undefined {
  const text = readInside(root, join(folder, 'package.json'), LARGEST_MANIFEST).bytes?.toString('utf8');
  const manifest = text === undefined ? undefined : parsed(text);
  const version = manifest?.['version'];
  if (manifest?.['name'] !== name || typeof version !== 'string') return undefined;
  const described = describePackage(manifest, { name, version, purl: purlOf(name, version) });
  return { ...described, concluded: concludedLicense(described.license, folder) };
}

/** What is in an archive of code that others may have written. */
interface Contents {
  /** Scripts, maps and license texts; undefined for one that is too large. What is bundled as packages is installed as such. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Whole packages in folders, such as `dist/node_modules/zod`, by purl, with those folders: npm neither installs nor lists them. */
  readonly nested: ReadonlyMap<string, Component>;
}

async function contentsIn({ file, inFolder }: Packed): Promise<Contents> {
  const texts = new Map<string, string | undefined>();
  const nested = new Map<string, Component>();
  let left = LARGEST;
  await walkArchive(file, async (entry, open) => {
    if (entry.type !== 'file') return;
    const path = inFolder ? entry.path.slice(entry.path.indexOf('/') + 1) : entry.path;
    const [, folder] = NESTED.exec(path) ?? [];
    if (folder !== undefined && entry.size <= LARGEST_MANIFEST) {
      const manifest = parsed((await buffer(await open())).toString('utf8'));
      const [name, version] = [manifest['name'], manifest['version']];
      // Others only say how the files beside them are to be read.
      if (typeof name !== 'string' || typeof version !== 'string' || !folder.endsWith(`/${name}`)) return;
      const purl = purlOf(name, version);
      const inside = [...(nested.get(purl)?.inside ?? []), folder].sort();
      nested.set(purl, { ...describePackage(manifest, { name, version, purl }), inside });
    }
    if (/(?:^|\/)node_modules\//.test(path) || !/\.(?:[cm]?js|map|LICENSE\.txt)$/.test(path)) return;
    left -= entry.size;
    texts.set(path, left < 0 ? undefined : (await buffer(await open())).toString('utf8'));
  });
  return { texts, nested };
}
