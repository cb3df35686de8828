// A page of a folder that is a package index: HTML (PEP 503), which is the truth, and the same as JSON (PEP 691) beside it.
// Whoever adds to a page has it alone meanwhile: several projects share the first one.

import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../core/types.js';
import { absent, lists } from '../../registries/pypi/folder-index.js';
import { linksIn } from '../../registries/pypi/simple-page.js';

/** A link of a page. */
interface Link {
  /** Of the page, where it is a new one. */
  readonly title: string;
  readonly text: string;
  readonly attributes: string;
}

/** What indexes of static files call the JSON page: bandersnatch writes it, and web servers find it by what was accepted. */
const JSON_PAGE = 'index.v1_json';

/** Adds a link; a page keeps everything that is on it. @param project whose files are listed; undefined: projects are */
export function addLink(
  folder: string,
  { title, text, attributes }: Link,
  host: Host,
  project?: string,
): Promise<void> {
  const path = join(folder, 'index.html');
  return alone(`${path}.lock`, host, async () => {
    const before =
      (await readFile(path, 'utf8').catch(absent)) ??
      `<!DOCTYPE html>\n<html>\n<head><meta name="pypi:repository-version" content="1.0"><title>${title}</title></head>\n<body>\n</body>\n</html>\n`;
    const end = before.lastIndexOf('</body>');
    const at = end === -1 ? before.length : end;
    const added = `${before.slice(0, at)}<a ${attributes}>${text}</a><br>\n${before.slice(at)}`;
    const page = lists(before, text) ? before : added;
    const json = asJson(page, project);
    const there = await readFile(join(folder, JSON_PAGE), 'utf8').catch(absent);
    if (json !== there) await replace(join(folder, JSON_PAGE), json);
    // What a later run looks at comes last.
    if (page !== before) await replace(path, page);
  });
}

/** The same list as PEP 691 has it. */
function asJson(page: string, project?: string): string {
  const links = linksIn(page);
  const meta = { 'api-version': '1.0' };
  if (project === undefined) return `${JSON.stringify({ meta, projects: links.map(({ name }) => ({ name })) })}\n`;
  const files = links.map(({ name, of }) => {
    const [url = '', digest = ''] = (of('href') ?? '').split('#');
    const python = of('data-requires-python');
    const core = of('data-core-metadata') ?? of('data-dist-info-metadata');
    const yanked = of('data-yanked');
    return {
      ...{ filename: name, url, hashes: hashes(digest) },
      ...(python === undefined ? {} : { 'requires-python': python }),
      ...(core === undefined ? {} : { 'core-metadata': core.includes('=') ? hashes(core) : true }),
      ...(yanked === undefined ? {} : { yanked: yanked || true }),
    };
  });
  return `${JSON.stringify({ meta, name: project, files })}\n`;
}

/** `sha256=…`, as fragments and attributes have it. */
function hashes(text: string): Readonly<Record<string, string>> {
  const [, name, value] = /^([a-z0-9_]+)=([0-9a-f]+)$/i.exec(text) ?? [];
  return name === undefined || value === undefined ? {} : { [name]: value };
}

const PAUSE_MS = 50;
/** A page is written in milliseconds: whose lock stays this long was killed. */
const STALE_MS = 20_000;

/** Work that nobody else does at the same time, on this machine or on another that has the same folder. */
async function alone(lock: string, host: Host, work: () => Promise<void>): Promise<void> {
  const id = randomUUID();
  let seen: string | undefined;
  let since = 0;
  while (!(await take(lock, id))) {
    const holder = await readFile(lock, 'utf8').catch(absent);
    if (holder !== seen) [seen, since] = [holder, host.now()];
    else if (holder !== undefined && host.now() - since > STALE_MS) await breakLock(lock, holder);
    await host.sleep(PAUSE_MS);
  }
  try {
    await work();
  } finally {
    await breakLock(lock, id);
  }
}

async function take(lock: string, id: string): Promise<boolean> {
  try {
    await writeFile(lock, id, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Takes a lock away, if it is still this one's: it is moved aside first, which only one of several can do. */
async function breakLock(lock: string, holder: string): Promise<void> {
  const aside = unfinished(lock);
  const moved = await rename(lock, aside).then(() => true, absent);
  if (moved === undefined) return;
  if ((await readFile(aside, 'utf8')) !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

/** A name of its own: what a killed run left stands in nobody's way, though in a container the next has the same process id. */
export function unfinished(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}

/** Whole or not at all. */
export async function replace(path: string, content: string | Buffer): Promise<void> {
  const draft = unfinished(path);
  await writeFile(draft, content);
  await rename(draft, path);
}
