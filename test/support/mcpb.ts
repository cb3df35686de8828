// The official program for MCP bundles and a strict reader of zip, as judges of what we pack.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ran } from './program.js';

const MCPB = join(process.cwd(), 'node_modules/.bin/mcpb');

/** What it prints. @throws with that where it ends with another code than 0 */
async function mcpb(...args: readonly string[]): Promise<string> {
  const env = { HOME: '/nonexistent' };
  const { code, stdout, stderr } = await ran([MCPB, ...args], { cwd: '/', env });
  if (code !== 0) throw new Error(`mcpb ${args.join(' ')}: ${code}\n${stdout}${stderr}`);
  return stdout;
}

/** Both read it whole, and agree on it. @param folder where it is unpacked, new @returns its manifest and the paths in it */
export async function judgeBundle(bundle: string, folder: string) {
  const info = await mcpb('info', bundle);
  await mcpb('unpack', bundle, folder);
  const verdict = await mcpb('validate', join(folder, 'manifest.json'));
  const zip = await yauzl.openPromise(bundle, { strictFileNames: true, validateEntrySizes: true });
  const paths: string[] = [];
  for await (const entry of zip.eachEntry()) {
    paths.push(entry.fileName);
    const inside = await text(await zip.openReadStreamPromise(entry));
    if (inside !== (await readFile(join(folder, entry.fileName), 'utf8'))) throw new Error(`${entry.fileName} differs`);
  }
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, never>;
  return { info, verdict, paths, manifest };
}
