// What is asked of the files of a release: their sizes and contents are known after the build only, so of those that are here.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import prettyBytes from 'pretty-bytes';
import type { Inputs } from '../config/inputs.js';
import { indexes } from '../config/target-choice.js';
import { plural } from '../core/plural.js';
import type { Answer, Host } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { type ReadPlan, readPlan } from '../plan/read.js';
import { refusedBy } from '../release/refusals.js';
import type { Target } from '../targets/types.js';
import type { Coming } from './ask-release.js';
import { wrong } from './ask-source.js';

/** Whether a target would refuse a file of the release folder here, where that is of this commit. */
export async function askFiles(
  { files: { root }, projects, commit, settings }: Coming,
  targets: readonly Target[],
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const about = { id: 'preflight/files', what: 'sizes of the files' };
  const release = await builtHere([join(host.cwd, 'release'), join(root, 'release')], commit);
  if (release === undefined) {
    const message = 'They are known after the build only, and there is no release folder of this commit here.';
    const hint = `To ask before the tag: ${TYPED} build, then ${TYPED} preflight`;
    return [{ ...about, state: 'unknown', message, hint }];
  }
  const { folder, plan } = release;
  const planned = plan.projects.flatMap(({ artifacts }) => artifacts);
  // One that is not here as it was built is publish's to judge.
  const files = planned
    .map((one) => ({ ...one, path: join(folder, one.file) }))
    .filter(({ path, size }) => lstatSync(path, { throwIfNoEntry: false })?.size === size);
  const to = targets.map(({ id }) => id);
  const sources = { root, projects };
  const found = await refusedBy(to, files, indexes(inputs, settings.publish.tables), { sources, host });
  const largest = prettyBytes(Math.max(0, ...files.map(({ size }) => size)));
  const message = `No target rejects any of ${plural(files.length, 'file')} in ${folder}; the largest has ${largest}.`;
  if (found.length === 0) return [{ ...about, state: 'ok', message }];
  return found.map((one) => {
    const answer = { ...wrong(one), what: one.artifact ?? about.what };
    return one.level === 'error' ? answer : { ...answer, state: 'unknown' as const };
  });
}

async function builtHere(
  folders: readonly string[],
  commit: string,
): Promise<(ReadPlan & { readonly folder: string }) | undefined> {
  for (const folder of folders) {
    const read = await readPlan(folder).catch(() => undefined);
    if (read?.plan.commit === commit) return { ...read, folder };
  }
  return undefined;
}
