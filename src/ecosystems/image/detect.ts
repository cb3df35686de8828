// Recognises a container image where the configuration says that images are released: by a Dockerfile, or by its package.

import { join, posix } from 'node:path';
import type { Files, Project, ProjectSettings } from '../../core/types.js';
import { jsonFile } from '../../formats/json-file.js';
import { asText, fieldsOf } from '../../formats/object.js';
import { packagesIn } from '../../formats/server-json.js';
import { repositoryIn } from '../../registries/oci/reference.js';
import { folderName } from '../../repository/repository-name.js';
import { detectCodePackage } from '../code-package/detect.js';
import { detectNode } from '../node/detect.js';
import { detectPython } from '../python/detect.js';
import { type Dockerfile, readDockerfile } from './dockerfile.js';

export const ID = 'image';
export const MARKERS = ['Dockerfile', 'Containerfile'] as const;
/** Not this machine's: the same commit gives the same image everywhere. */
const DEFAULT = ['linux', 'amd64'] as const;
const SERVER_JSON = 'server.json';
/** Whose packages an image is put together from. */
const MAKERS = { wheel: 'python', tarball: 'node', program: 'code-package' } as const;

export interface ImageManifest {
  /** Relative to the repository's root; it may be missing. */
  readonly file: string;
  readonly dockerfile: Dockerfile;
  /** `linux/amd64`. */
  readonly platforms: readonly string[];
  /** The name in server.json: what the MCP Registry looks for in the image. */
  readonly serverName: string | undefined;
  /** What server.json names: `ghcr.io/octo/weather:1.2.0`. */
  readonly identifier: string | undefined;
  /** That without its tag. */
  readonly repository: string | undefined;
  /** What is released from the same folder: the file that states the version. */
  readonly versionFile: string | undefined;
  readonly license: string | undefined;
  /** What it is put together from where no Dockerfile says it, and what it is put on. */
  readonly from: keyof typeof MAKERS | undefined;
  readonly base: string | undefined;
  /** Of `from = "program"`: the file of the code package for each platform. */
  readonly programs: Readonly<Record<string, string>> | undefined;
}

/** `[image]` as the schema has checked it. */
interface Table {
  readonly file?: string;
  readonly platforms?: readonly string[];
  readonly from?: ImageManifest['from'];
  readonly base?: string;
  readonly programs?: Readonly<Record<string, string>>;
}

/** The image of `folder` (`.` for the root): only where `[image]` is written, or the project's ecosystem is this one. */
export function detectImage(
  folder: string,
  files: Files,
  settings: ProjectSettings,
): Project<ImageManifest> | undefined {
  const stated = settings.tables?.[ID] as Table | undefined;
  const named = settings.ecosystem === ID;
  const from = stated?.from;
  const isOthers = settings.ecosystem !== undefined && (from === undefined || settings.ecosystem !== MAKERS[from]);
  if (!named && (stated === undefined || isOthers)) return undefined;
  const names = stated?.file === undefined ? MARKERS : [stated.file];
  const beside = besides(folder, files, settings, from);
  const file =
    from === undefined
      ? names.map((name) => posix.join(folder, name)).find((path) => files.has(path))
      : beside?.ecosystem === MAKERS[from]
        ? beside.manifestFile
        : undefined;
  // Where the table holds for several folders, those without its file have no image; where none has it, it is missed.
  const missed = beside !== undefined && !files.all.some((path) => names.some((name) => isCalled(path, name)));
  if (file === undefined && !named && !missed) return undefined;
  const server = serverIn(folder, files);
  const identifier = packagesIn(server).find(({ type }) => type === 'oci')?.identifier;
  const manifestFile = file ?? posix.join(folder, names[0] ?? MARKERS[0]);
  return {
    name: beside?.name ?? settings.name ?? folderName(files.root, folder),
    ecosystem: ID,
    path: folder,
    folder: join(files.root, folder),
    manifestFile,
    version: settings.version ?? beside?.version,
    settings,
    ...(from !== undefined && beside !== undefined && { madeFrom: { ecosystem: beside.ecosystem, path: folder } }),
    manifest: {
      file: manifestFile,
      dockerfile: readDockerfile(from === undefined ? (files.text(manifestFile) ?? '') : ''),
      ...{ from, base: stated?.base, programs: stated?.programs },
      platforms: stated?.platforms ?? platformsOf(stated?.programs),
      serverName: textAt(server, 'name'),
      identifier,
      repository: identifier === undefined ? undefined : repositoryIn(identifier),
      versionFile: settings.version === undefined ? beside?.manifestFile : undefined,
      license: licenseIn(folder, files),
    },
  };
}

function platformsOf(programs: Table['programs'] = {}): readonly string[] {
  const named = Object.keys(programs);
  return named.length === 0 ? [DEFAULT.join('/')] : named;
}

function isCalled(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

/** The package that the image is of: its name and version are the image's. */
function besides(
  folder: string,
  files: Files,
  settings: ProjectSettings,
  from: ImageManifest['from'],
): Project | undefined {
  const any = { ...settings, ecosystem: undefined };
  if (from === 'program') return detectCodePackage(folder, files, { ...settings, ecosystem: MAKERS.program });
  return detectPython(folder, files, any) ?? detectNode(folder, files, any);
}

function serverIn(folder: string, files: Files): Readonly<Record<string, unknown>> {
  const file = [posix.join(folder, SERVER_JSON), SERVER_JSON].find((path) => files.has(path));
  return file === undefined ? {} : fieldsOf(jsonFile(files, file).value);
}

function licenseIn(folder: string, files: Files): string | undefined {
  const file = posix.join(folder, 'package.json');
  return files.has(file) ? textAt(jsonFile(files, file).value, 'license') : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  return asText(fieldsOf(value)[key]) || undefined;
}
