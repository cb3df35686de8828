// What release.json may hold: anything else is refused, since publishing follows it.

import { z } from 'zod';
import { CHANGE_KINDS } from '../core/change-kinds.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import { MADE } from '../ecosystems/kinds.js';
import { EVIDENCE } from '../evidence/index.js';
import { BESIDE, isPlanAsset } from './file-names.js';

/** The format that this version writes and reads. */
export const PLAN_FORMAT = 1;

/** Characters of a project's notes: GitHub shows them with those of others, and more is not read there. */
export const MOST_NOTES = 20_000;

/** Names that are one flat, visible file everywhere: no separator, no leading dot or dash, nothing a shell or GitHub changes. */
const FLAT = /^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/;
const MOST_CHARACTERS = 255;

/** Whether it is such a name, of a length that file systems take. */
export function isFlatName(name: string): boolean {
  return name.length <= MOST_CHARACTERS && FLAT.test(name);
}

const FILE = z
  .string()
  .max(MOST_CHARACTERS)
  .regex(FLAT, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
  .refine((name) => !name.includes('..'), 'must not contain two consecutive dots')
  .refine((name) => !isReserved(name.toLowerCase()), 'is a reserved name');
function isReserved(name: string): boolean {
  return isPlanAsset(name) || EVIDENCE.some(({ ending }) => name.endsWith(ending));
}
const LINE = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
/** A part's name stands in front of file names. */
const PART = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the name of a part');
const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest in 64 lowercase hexadecimal digits');
const FOLDER = LINE.refine(
  (path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'),
  'must be a folder of the repository',
);

/** A version stands in addresses, commands and outputs: what PEP 440 and semver are written with, and nothing else. */
const VERSION = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/, 'must be a version');

/** Versions by name. */
const TOOLS = z.record(LINE, LINE).refine((tools) => Object.keys(tools).length <= 500, 'must be at most 500 programs');

const SEEN = z.array(LINE).max(200).optional();

/** What a server does besides answering. */
export const PASSPORT = z.strictObject({ hosts: SEEN, files: SEEN, programs: SEEN, variables: SEEN });

const STARTED = z.discriminatedUnion('outcome', [
  z.strictObject({
    sha256: SHA256,
    runtime: LINE,
    outcome: z.literal('started'),
    protocols: z.array(LINE).max(50).optional(),
    protected: z.literal(true).optional(),
    transport: z.literal('http').optional(),
    passport: PASSPORT.optional(),
  }),
  z.strictObject({ sha256: SHA256, runtime: z.literal(''), outcome: z.literal('unstarted'), reason: LINE }),
]);

const ARTIFACT = z.strictObject({
  kind: z.enum([...MADE, ...Object.keys(BESIDE)]),
  file: FILE,
  sha256: SHA256,
  size: z.int().min(0),
  about: FILE.optional(),
  started: STARTED.optional(),
});

const PROJECT = z.strictObject({
  name: LINE,
  ecosystem: z.enum(ECOSYSTEMS.map(({ id }) => id)),
  path: FOLDER,
  version: VERSION,
  run: z.array(LINE).max(10).optional(),
  notes: z.string().min(1).max(MOST_NOTES).optional(),
  tools: TOOLS.optional(),
  artifacts: z.array(ARTIFACT).max(500),
});

const COMPATIBILITY = z.strictObject({
  project: LINE,
  artifact: FILE,
  runtime: z.union([LINE, z.literal('')]),
  dependencies: z.enum(['newest', 'lowest']),
  sdk: LINE.optional(),
  outcome: z.enum(['started', 'failed', 'not-measured']),
  detail: LINE.optional(),
  loses: LINE.optional(),
});

const COMPARED = z.strictObject({
  project: LINE,
  since: LINE,
  source: LINE,
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(CHANGE_KINDS),
        pointer: z.union([LINE, z.literal('')]),
        message: LINE,
      }),
    )
    .max(200),
});

export const PLAN_SCHEMA = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  tool: z.strictObject({ name: LINE, version: LINE }),
  tools: TOOLS.optional(),
  tag: LINE.optional(),
  commit: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
  repository: z
    .string()
    .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
    .optional(),
  noRelease: LINE.optional(),
  config: SHA256.optional(),
  part: z.strictObject({ name: PART, others: z.array(PART).min(1).max(255) }).optional(),
  created: z.iso.datetime(),
  projects: z.array(PROJECT).min(1).max(256),
  compatibility: z.array(COMPATIBILITY).max(5000).optional(),
  compared: z.array(COMPARED).max(512).optional(),
});
