// How the sources of a package become what Node runs, where that can be told.

import { posix } from 'node:path';
import { memo } from '../../../core/memo.js';
import { buildScript } from '../build-hooks.js';
import { plainTsc } from '../plain-tsc.js';
import { type CompiledAs, compiledAs } from '../tsconfig.js';
import { isBundled, type NodeInput } from './rule.js';

/** The modules that `tsc` writes, when the build is `tsc` and nothing that changes them; undefined when that cannot be told. */
export const emitted = memo(({ files, project }: NodeInput) => [files, project.path], read);

function read(input: NodeInput): CompiledAs | undefined {
  const { project, files } = input;
  const { scripts } = project.manifest;
  if (project.settings.build.command !== undefined || isBundled(input)) return undefined;
  const script = buildScript(project.manifest);
  const configs = script === undefined ? undefined : plainTsc(scripts, script);
  if (configs?.length !== 1) return undefined;
  const wanted = posix.join(project.path, configs[0]!);
  const path = [wanted, posix.join(wanted, 'tsconfig.json')].find(files.has);
  return path === undefined ? undefined : compiledAs(path, files);
}

/** Whether Node takes what is compiled from this source for an ES module; undefined when that cannot be told. */
export function isModuleAfter(source: string, input: NodeInput): boolean | undefined {
  const made = emitted(input);
  if (made === undefined || made.kind === 'commonjs') return undefined;
  if (/\.mts$/.test(source)) return true;
  return /\.cts$/.test(source) ? false : input.project.manifest.type === 'module';
}
