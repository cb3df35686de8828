// The entry points of a Python project, each taken apart: what is called, in which module, written where.

import type { KeyPath } from '../../formats/object.js';
import type { PyManifest } from './manifest.js';

export interface Entry {
  readonly name: string;
  /** As written, such as `weather_mcp.server:main`. */
  readonly text: string;
  /** Whether it becomes a command: those have to be callable without arguments. */
  readonly script: boolean;
  readonly path: KeyPath;
  /** Dotted, empty when the text has no such form. */
  readonly module: string;
  /** Dotted; undefined when the text names a module only or has no such form. */
  readonly object: string | undefined;
}

const FORM = /^\s*([\w-]+(?:\.[\w-]+)*)\s*(?::\s*([\w-]+(?:\.[\w-]+)*)\s*)?(?:\[[^\]]*\]\s*)?$/u;

/** Every entry point, scripts first. */
export function entriesOf(manifest: PyManifest): readonly Entry[] {
  const found = (script: boolean, path: KeyPath, table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([name, text]): Entry => {
      const match = FORM.exec(text);
      return { name, text, script, path: [...path, name], module: match?.[1] ?? '', object: match?.[2] };
    });
  return [
    ...found(true, [...manifest.base, 'scripts'], manifest.scripts),
    ...found(true, ['project', 'gui-scripts'], manifest.guiScripts),
    ...Object.entries(manifest.entryPoints).flatMap(([group, table]) =>
      found(false, ['project', 'entry-points', group], table),
    ),
  ];
}
