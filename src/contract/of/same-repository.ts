// Whether a published package says that it comes from this repository.

import { join } from 'node:path';
import type { Host } from '../../core/types.js';
import { type Metadata, parseMetadata } from '../../ecosystems/python/metadata.js';
import { readWheel } from '../../ecosystems/python/wheel.js';
import { fileVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { nodeManifest, type Published, type Registries } from './published.js';

/** A larger one says elsewhere who made it. */
const LARGEST_WHEEL = 64 * 1024 * 1024;

/** @param repository `owner/name` */
export async function namesRepository(
  { from, name, version = '' }: Published,
  repository: string,
  registries: Registries,
  host: Host,
): Promise<boolean> {
  const said =
    from === 'npm' ? await ofNode(name, version, registries, host) : await ofPython(name, version, registries, host);
  return said.some((address) => names(address, repository));
}

function names(address: string, repository: string): boolean {
  const [, found = ''] = /github(?:\.com)?[/:]+([\w.-]+\/[\w.-]+)/i.exec(address) ?? [];
  return found.replace(/\.git$/, '').toLowerCase() === repository.toLowerCase();
}

async function ofNode(name: string, version: string, { npm }: Registries, host: Host): Promise<readonly string[]> {
  const text = await nodeManifest(name, version, npm, host);
  if (text === undefined) return [];
  const { repository, homepage, bugs } = JSON.parse(text) as Record<string, unknown>;
  const address = (value: unknown): string =>
    typeof value === 'string' ? value : String((value as { url?: unknown } | null | undefined)?.url ?? '');
  return [repository, homepage, bugs].map(address).map((one) => one.replace(/^([\w.-]+\/[\w.-]+)$/, 'github:$1'));
}

/** From the metadata that indexes show beside a wheel (PEP 658), else from the wheel. */
async function ofPython(name: string, version: string, { pypi }: Registries, host: Host): Promise<readonly string[]> {
  const files = (await readIndex(pypi, name, [], host)) ?? [];
  const wheel = files.find(({ file }) => file.endsWith('.whl') && fileVersion(file, name) === version);
  if (wheel === undefined) return [];
  const answer = await host.http({ url: `${wheel.url.replace(/#.*$/, '')}.metadata` });
  const metadata = answer.status === 200 ? parseMetadata(answer.text()) : await inside(wheel.url, wheel.file, host);
  return metadata === undefined ? [] : [...metadata.all('Project-URL'), ...metadata.all('Home-page')];
}

async function inside(url: string, file: string, host: Host): Promise<Metadata | undefined> {
  const path = join(await host.tempDir('wheel'), file);
  const answer = await host.http({ url, saveTo: path, maxBytes: LARGEST_WHEEL });
  return answer.status === 200 ? (await readWheel(path)).metadata : undefined;
}
