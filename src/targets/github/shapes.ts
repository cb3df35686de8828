// What is used of GitHub's answers: anything else is no answer, and nothing is concluded from it.

import { z } from 'zod';
import { listOf } from '../../registries/remote-answer.js';

export const ASSET = z.looseObject({
  id: z.int().positive(),
  name: z.string().min(1),
  label: z.string().nullish(),
  state: z.string(),
  digest: z.string().nullish(),
  url: z.string(),
  browser_download_url: z.string(),
});
export type AssetJson = z.infer<typeof ASSET>;

export const RELEASE = z.looseObject({
  id: z.int().positive(),
  tag_name: z.string(),
  draft: z.boolean(),
  prerelease: z.boolean(),
  immutable: z.boolean().optional(),
  body: z.string().nullish(),
  html_url: z.string(),
  upload_url: z.string(),
  assets: listOf(ASSET).optional(),
});
export type ReleaseJson = z.infer<typeof RELEASE>;

/** A reference, or a tag object: what it points at. */
export const POINTER = z.looseObject({
  object: z.looseObject({ type: z.string(), sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected an id') }),
});

/** Whoever may not see its rights is not told of any. */
export const REPOSITORY = z.looseObject({
  private: z.boolean().optional(),
  permissions: z.looseObject({ push: z.boolean().optional() }).nullish(),
});

export const NOTES = z.looseObject({ body: z.string() });
/** What was made: everything else of it is read again. */
export const MADE = z.looseObject({ id: z.int().positive() });
