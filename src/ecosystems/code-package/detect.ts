// Recognises a code package: a folder that is shipped as it stands, unpacked, installed and started.

import { join, posix } from 'node:path';
import type { Files, Project, ProjectSettings } from '../../core/types.js';
import { folderName } from '../../repository/repository-name.js';
import { detectNode, isCodePackage } from '../node/detect.js';
import { usedManager } from '../node/used-manager.js';
import { detectPython } from '../python/detect.js';
import { type CodeManifest, ENTRIES, readCodeManifest, viewOf } from './manifest.js';

/** A web page, or a worker in a cloud, is started with one of these; it is no server of its own. */
const FRONT_END =
  /(^|\s|\/)(react-scripts|react-native|vite|next|nuxt|ng|webpack(-dev-server)?|parcel|gatsby|astro|expo|electron|docusaurus|vue-cli-service|remix|storybook|http-server|live-server|wrangler|vercel|netlify|firebase|serverless)(\s|$)/;

/** The code package in `folder` (`.` for the root), or undefined. Never throws for bad input: rules report it. */
export function detectCodePackage(
  folder: string,
  files: Files,
  settings: ProjectSettings,
): Project<CodeManifest> | undefined {
  if (settings.ecosystem !== undefined && settings.ecosystem !== 'code-package') return undefined;
  const view = viewOf(files, folder);
  const manifest = withManager(readCodeManifest(view), folder, files);
  if (settings.ecosystem === undefined && !looksLikeOne(folder, files, settings, manifest)) return undefined;
  const absolute = join(files.root, folder);
  const named = manifest.packageJson?.name;
  const manifestFile = ['package.json', 'requirements.txt', 'mcp.json', ...ENTRIES].find((path) => view.has(path));
  return {
    name: settings.name ?? named ?? folderName(files.root, folder),
    ecosystem: 'code-package',
    path: folder,
    folder: absolute,
    manifestFile: posix.join(folder, manifestFile ?? 'requirements.txt'),
    version: settings.version ?? manifest.packageJson?.version,
    settings,
    manifest,
  };
}

/** What hints tell its author to type. */
function withManager(manifest: CodeManifest, folder: string, files: Files): CodeManifest {
  const { packageJson } = manifest;
  if (packageJson === undefined) return manifest;
  const { manager } = usedManager({ project: { path: folder, manifest: packageJson }, files });
  return { ...manifest, packageJson: { ...packageJson, manager } };
}

/** Without a word in the configuration: an entry file, requirements.txt or mcp.json and no other manifest, or scripts.start alone. */
function looksLikeOne(folder: string, files: Files, settings: ProjectSettings, manifest: CodeManifest): boolean {
  const has = (name: string): boolean => files.has(posix.join(folder, name));
  if (has('go.mod') || has('Cargo.toml')) return false;
  if (detectPython(folder, files, settings) !== undefined) return false;
  const { packageJson } = manifest;
  if (packageJson !== undefined) {
    // A workspace's root starts its members while they are worked on.
    const root = packageJson.workspaces !== undefined || has('pnpm-workspace.yaml') || has('lerna.json');
    if (root || !packageJson.readable || !isCodePackage(packageJson)) return false;
    if (FRONT_END.test(packageJson.scripts['start'] ?? '')) return false;
    return detectNode(folder, files, settings) === undefined;
  }
  return manifest.entry !== undefined || manifest.requirements || manifest.servers !== undefined;
}
