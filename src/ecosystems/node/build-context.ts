// Where a Node project is built: its workspace, its package manager and the environment its scripts see.

import { realpathSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { delimiter, join, relative, sep } from 'node:path';
import type { Host, Project, Release } from '../../core/types.js';
import { cacheFolder } from '../../host/cache-folder.js';
import { openSandbox } from '../../host/sandbox.js';
import { configuredCache, npmEnvironment, writeUserConfig } from '../../registries/npm/user-settings.js';
import { readFiles } from '../../repository/files.js';
import { commitVariables } from '../commit-variables.js';
import { ensureManager, type Manager } from './fetch-manager.js';
import type { NodeManifest } from './manifest.js';
import { type Choice, chooseManager } from './package-manager.js';
import { findWorkspace, manifestIn, type Workspace } from './workspace.js';

export interface Workshop {
  /** The project's folder in the tree that is built, absolute. */
  readonly folder: string;
  /** Where it is installed from: the workspace's root, or the project's own folder. */
  readonly root: string;
  readonly workspace: Workspace | undefined;
  readonly choice: Choice;
  readonly manager: Manager;
  readonly env: Readonly<Record<string, string>>;
}

/** Finds out how this project is built and prepares a private home for it. */
export async function openWorkshop(project: Project<NodeManifest>, release: Release, host: Host): Promise<Workshop> {
  const folder = join(release.root, project.path);
  const workspace = await findWorkspace(release.root, folder);
  const root = workspace?.root ?? folder;
  const rootManifest = workspace?.manifest ?? (await manifestIn(root)) ?? project.manifest;
  const files = await readFiles(release.root, { host });
  const at = (place: string): string => relative(files.root, realpathSync(place)).split(sep).join('/') || '.';
  const atRoot = chooseManager(files, at(root), rootManifest);
  // A member may keep its own lock file although its root has none.
  const choice =
    atRoot.lock === undefined && atRoot.pin === undefined && root !== folder
      ? chooseManager(files, at(folder), project.manifest)
      : atRoot;
  const manager = await ensureManager(host, choice);
  const own = choice !== atRoot && choice.lock !== undefined;
  return {
    folder,
    root: own ? folder : root,
    workspace: own ? undefined : workspace,
    choice,
    manager,
    env: await buildEnvironment(host, release, manager),
  };
}

/** An allow-list of variables, a private home, the registry settings, and what identifies the commit. */
async function buildEnvironment(host: Host, release: Release, manager: Manager): Promise<Record<string, string>> {
  const sandbox = await openSandbox(host, 'build');
  const npm = await npmEnvironment(host);
  // On somebody's machine their caches make it fast; in Actions what is built shares nothing with what is started.
  const shared = host.kind === 'local';
  const caches = await cacheFolder(host, 'installs');
  const config = await writeUserConfig(host, sandbox.folder);
  // bun reads none but this one.
  await copyFile(config, join(sandbox.home, '.npmrc'));
  const cache = shared ? ((await configuredCache(host)) ?? npm.npm_config_cache!) : join(caches, 'npm');
  return {
    ...sandbox.env,
    ...npm,
    PATH: manager.path === undefined ? sandbox.env['PATH']! : `${manager.path}${delimiter}${sandbox.env['PATH']}`,
    npm_config_userconfig: config,
    npm_config_cache: cache,
    npm_config_update_notifier: 'false',
    npm_config_store_dir: join(caches, 'pnpm-store'),
    YARN_CACHE_FOLDER: join(caches, 'yarn'),
    YARN_GLOBAL_FOLDER: join(caches, 'yarn-berry'),
    BUN_INSTALL_CACHE_DIR: join(caches, 'bun'),
    YARN_ENABLE_TELEMETRY: '0',
    DO_NOT_TRACK: '1',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    ...ciVariables(release),
  };
}

/** What tells a build that nobody watches it, and which commit it builds. */
export function ciVariables(release: Release): Record<string, string> {
  return { CI: 'true', ...commitVariables(release) };
}
