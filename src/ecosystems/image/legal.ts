// The license files of a project, and where a system keeps those of its packages.

import { readdir } from 'node:fs/promises';

export const LEGAL = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** Names of those in a folder, sorted. */
export async function legalNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && LEGAL.test(one.name));
  return files.map(({ name }) => name).sort();
}

/** The folder in an image, without a slash in front. */
export function docFolder(name: string): string {
  return `usr/share/doc/${name.replace(/^.*\//, '')}`;
}
