// What the code-package platform lists, page by page, and which of its packages are versions of a project.

import { z } from 'zod';
import { toPep440, toSemver } from '../../core/version.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { listOf } from '../../registries/remote-answer.js';
import { type Enveloped, failedCall, type PlatformApi, readData } from './platform-api.js';

const PAGE = 100;

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Ids are strings; a platform may say them as numbers. */
export const ID = z.union([z.string(), z.number()]).transform(String);
const PACKAGE = z.looseObject({ id: ID, name: z.string(), size: z.number() });

/** Packages with this in their name, or with this id; newest first. */
export function listPackages(api: PlatformApi, name: string): Promise<readonly Listed[]> {
  const asked = { doing: 'list its packages', what: `the packages called ${name}`, idOf: ({ id }: Listed) => id };
  return everyPage(PACKAGE, asked, (page, pageSize) => {
    const query = new URLSearchParams({ page: String(page), pageSize: String(pageSize), name });
    return api.call(`/market/code/packages?${query}`);
  });
}

/** The version in the name of a package of this project: `weather-1.4.0.zip`; undefined: it is not one. */
export function versionIn(file: string, project: string): string | undefined {
  const start = `${archiveName(project)}-`;
  const version = file.startsWith(start)
    ? /^(\d+\..+)\.(zip|tar|tar\.gz)$/.exec(file.slice(start.length))?.[1]
    : undefined;
  return version !== undefined && (toPep440(version) ?? toSemver(version)) !== undefined ? version : undefined;
}

/**
 * All of a list: until a page is empty, or as many are there as the platform counts. Without a hit it gives null.
 * @param idOf tells the items apart: a list that grows meanwhile shows some of them again
 * @param ask one page of it
 * @throws ReleaseError `upload/platform` where a page shows nothing new and more are counted: what is not listed may be in use
 */
export async function everyPage<T>(
  shape: z.ZodType<T>,
  { doing, what, idOf }: { readonly doing: string; readonly what: string; idOf(item: T): string },
  ask: (page: number, pageSize: number) => Promise<Enveloped>,
): Promise<readonly T[]> {
  const listed = z.looseObject({ list: listOf(shape).nullable(), total: z.coerce.number().optional() });
  const found = new Map<string, T>();
  for (let page = 1; ; page += 1) {
    const answered = await ask(page, PAGE);
    if (!answered.ok) throw failedCall(answered, doing);
    const { list, total } = readData(answered, listed, what);
    const before = found.size;
    for (const item of list ?? []) found.set(idOf(item), item);
    const isEnd = list === null || list.length === 0 || found.size === total;
    if (isEnd || (found.size === before && total === undefined)) return [...found.values()];
    if (found.size > before) continue;
    const words = `page ${page} repeats an earlier one: ${found.size} of ${total} ${what}`;
    throw failedCall({ ...answered, message: words }, `${doing} completely`);
  }
}
