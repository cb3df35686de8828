// What docs/errors.md says about each id: what it means and what to do. `npm run docs` fails when an id has no text here,
// or a text no id. The message that a person sees says more: it knows the file, the line and the remote's words.

import { ARCHIVE } from './archive.js';
import { BOUNDS } from './bounds.js';
import { BUILD } from './build.js';
import { CONTRACT } from './contract.js';
import { PLAN } from './plan.js';
import { PUBLISH } from './publish.js';
import { START } from './start.js';
import { TARGETS } from './targets.js';
import { USAGE } from './usage.js';

/** `[what it means, what to do]` by id. */
export type ErrorDocs = Readonly<Record<string, readonly [means: string, fix: string]>>;

export const ERROR_DOCS: ErrorDocs = {
  ...ARCHIVE,
  ...BOUNDS,
  ...BUILD,
  ...CONTRACT,
  ...START,
  ...PLAN,
  ...PUBLISH,
  ...TARGETS,
  ...USAGE,
};
