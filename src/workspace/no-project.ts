// What is said where no project was found: what is here all the same, and what makes a project of it.

import { posix } from 'node:path';
import { CONFIG_FILE } from '../core/about.js';
import { firstFew } from '../core/cut.js';
import { type ReleaseError, usageError } from '../core/errors.js';
import { projectTable } from '../core/project-table.js';
import type { Files, Project } from '../core/types.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';

const UNSUPPORTED: Readonly<Record<string, string>> = { 'go.mod': 'Go', 'Cargo.toml': 'Rust' };
export const UNSUPPORTED_MARKERS = Object.keys(UNSUPPORTED);
/** What is released without having been asked for: of the others a manifest alone makes no project. */
const UNASKED = ECOSYSTEMS.filter(({ isAsked }) => isAsked !== true);

/** The language of a server that is recognised and not supported. */
export function unsupported(files: Files): string | undefined {
  return files.all.map((path) => UNSUPPORTED[posix.basename(path)]).find((language) => language !== undefined);
}

/**
 * The error for it.
 * @param folders those that have a manifest
 * @param named those that somebody named
 */
export function noProject(files: Files, folders: ReadonlySet<string>, named: readonly string[]): ReleaseError {
  const manifest = unsupported(files) === undefined ? passedOver(files, folders) : undefined;
  return usageError('project/none', whatIsHere(files, named, manifest), nextStep(files, manifest));
}

/** The error where there are several projects, and each is private: which of them is the server, nobody here can know. */
export function allPrivate(projects: readonly Project[]): ReleaseError {
  const names = firstFew(projects, 3, ({ name, manifestFile }) => `${name} (${manifestFile})`);
  return usageError(
    'project/none',
    `All ${projects.length} projects in this repository are private, so none is released: ${names}.`,
    `Remove "private" from the manifest of the server, or release its folder as it is, in ${CONFIG_FILE}:\n${projectTable('…', 'ecosystem = "code-package"')}`,
  );
}

function whatIsHere(files: Files, named: readonly string[], manifest: string | undefined): string {
  const folders = named.filter((folder) => folder !== '.').join(', ');
  const titles = new Intl.ListFormat('en', { type: 'disjunction' }).format(UNASKED.map(({ title }) => title));
  const message = `No ${titles} project was found in ${folders || 'this repository'}.`;
  const language = unsupported(files);
  if (language !== undefined) return `${message} ${language} servers are not supported yet.`;
  if (manifest === undefined) return message;
  return `${message} ${manifest} is here, but declares nothing that looks like an MCP server.`;
}

/** A manifest that no ecosystem takes for a project; the one nearest to the root. */
function passedOver(files: Files, folders: ReadonlySet<string>): string | undefined {
  const markers = UNASKED.flatMap((one) => one.markers);
  return [...folders]
    .sort((a, b) => a.length - b.length)
    .flatMap((folder) => markers.map((marker) => posix.join(folder, marker)))
    .find((path) => files.has(path));
}

/** What makes a project of what is here: a table of the configuration where that is enough. */
function nextStep(files: Files, manifest: string | undefined): string {
  if (manifest !== undefined) {
    const ecosystem = UNASKED.find(({ markers }) => markers.includes(posix.basename(manifest)));
    const table = `path = "${posix.dirname(manifest)}" and ecosystem = "${ecosystem?.id}"`;
    return `If it is one, say so in ${CONFIG_FILE}: a [[project]] table with ${table}.`;
  }
  for (const { id, title, isAsked, markers } of ECOSYSTEMS) {
    const marker = isAsked === true ? markers.find((name) => files.has(name)) : undefined;
    if (marker !== undefined) return `Its ${marker} can be released as a ${title}: write [${id}] into ${CONFIG_FILE}.`;
  }
  const manifests = UNASKED.map(({ title, markers }) => `${title}: ${markers.join(', ')}`).join('; ');
  return `Add a manifest (${manifests}), or declare the folder with [[project]] in ${CONFIG_FILE}.`;
}
