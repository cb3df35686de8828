// Which imports of a project name what newer versions of its MCP SDK do not have, and whether a fresh installation gets those.

import type { Files, Project } from '../../core/types.js';
import type { Declared } from './declared.js';
import { flatModules, layoutOf } from './layout.js';
import { lockOf } from './lock.js';
import type { PyManifest } from './manifest.js';
import { removedMethod, SERVERS } from './sdk-methods.js';
import { goneNames, type Removed, removedIn } from './sdk-removals.js';
import { isCertain } from './source.js';
import { surelyBrings } from './transitive-deps.js';

/** An import of something that is gone, or a decorator that is. */
export interface RemovedUse extends Removed {
  /** `imports` or `uses`. */
  readonly how: 'imports' | 'uses';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whether it is met as soon as the server starts, with nothing around it that catches the failure. */
  readonly atStart: boolean;
}

/** Names that say that a distribution may well depend on an MCP SDK, and hold it at an older version. */
const RELATED =
  /mcp|agent|lang|llama|llm|crew|autogen|pydantic-ai|strands|smol|dspy|semantic-kernel|google-adk|gradio|litellm|openai/;

/** The first import, or else decorator, that a version up to `major` does not satisfy: one at the start before any other. */
export function removedUse(
  sdk: string,
  major: number,
  project: Project<PyManifest>,
  files: Files,
): RemovedUse | undefined {
  const layout = layoutOf(project, files);
  const gone = goneNames(sdk, major);
  let later: RemovedUse | undefined;
  // Where no build backend would find a package, modules beside the manifest are what is meant to be shipped.
  const looked = layout.shipped.size > 0 ? layout.shipped.keys() : flatModules(project, files);
  for (const file of looked) {
    if (!gone.some(layout.skim(file).mayImport)) continue;
    for (const one of layout.source(file).imports) {
      if (one.dots > 0 || !isCertain(one)) continue;
      const removed = removedIn(sdk, major, one);
      if (removed === undefined) continue;
      const atStart = one.guard === undefined && layout.loaded.has(file);
      const use = { how: 'imports' as const, ...removed, file, line: one.line, column: one.column, atStart };
      if (atStart) return use;
      later ??= use;
    }
  }
  // A server without its handlers is none: the function they stand in is called, whoever calls it.
  const methods =
    sdk === 'mcp' && major >= 2 ? [...layout.shipped.keys()].filter((file) => layout.loaded.has(file)) : [];
  for (const file of methods) {
    if (!SERVERS.some(layout.skim(file).mayImport)) continue;
    const used = removedMethod(files.text(file) ?? '', layout.source(file));
    if (used === undefined) continue;
    const { method, ...place } = used;
    const what = `@Server.${method} (mcp.server)`;
    return { how: 'uses', what, major: 2, instead: undefined, file, ...place, atStart: true };
  }
  return later;
}

/** Whether another dependency may hold the SDK at an older version than its own line allows. */
export function mayBeHeld(sdk: Declared, project: Project<PyManifest>, files: Files): boolean {
  const others = project.manifest.declared.filter(({ extra, name }) => extra === undefined && name !== sdk.name);
  const lock = lockOf(project, files);
  if (lock !== undefined) return others.some((one) => lock.closure(one).has(sdk.name));
  return others.some((one) => surelyBrings(one.name, one.extras, sdk.name) ?? RELATED.test(one.name));
}
