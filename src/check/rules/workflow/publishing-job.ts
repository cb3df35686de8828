// Which job of this repository publishes: its file and its environment are what registries are told to trust.

import { posix } from 'node:path';
import type { Files } from '../../../core/types.js';
import { ourPart, publishes } from './kinds.js';
import { type Job, workflowsOf } from './read.js';

/** A job that publishes, as a registry compares it. */
export interface PublishingJob {
  /** File name of the workflow. */
  readonly workflow: string;
  /** Its path in the repository. */
  readonly path: string;
  /** Empty where the job has none. */
  readonly environment: string;
}

/** The job that publishes with this program, else the first one that publishes; undefined where none does. */
export function publishingJob(files: Files): PublishingJob | undefined {
  const all = workflowsOf(files).flatMap(({ file, jobs }) => jobs.map((job) => ({ file, job })));
  const ours = all.find(({ job }) => job.steps.some((step) => /^(publish|release)$/.test(ourPart(step) ?? '')));
  const found = ours ?? all.find(({ job }) => job.steps.some(publishes));
  if (found === undefined) return undefined;
  return { workflow: posix.basename(found.file), path: found.file, environment: environmentOf(found.job) };
}

function environmentOf({ all }: Job): string {
  const stated = all.table?.get('environment');
  return stated?.text ?? stated?.table?.get('name')?.text ?? '';
}
