// What the files of a release are called that no ecosystem makes. Several parts of a tag have one GitHub release, whose assets are flat.

import type { Part } from '../core/types.js';

/** The plan. */
export const PLAN_FILE = 'release.json';

/** Kinds of files that are written beside what the ecosystems make: by id, in the order in which they are listed for people. */
export const BESIDE = {
  contract: /\.contract\.json$/,
  sbom: /\.(cdx|spdx)\.json$/,
  checksums: /^(.+\.)?SHA256SUMS$/,
} as const;

export type BesideKind = keyof typeof BESIDE;

/** Asset name of the plan. */
export function planAsset(part: Pick<Part, 'name'> | undefined): string {
  return ofPart(part, PLAN_FILE);
}

/** Whether a file of a release is a plan: of the whole of it, or of a part. */
export function isPlanAsset(file: string): boolean {
  return file === PLAN_FILE || file.endsWith(`.${PLAN_FILE}`);
}

/** File name of the checksums of a release, or of a part of it. */
export function checksumsFile(part: Part | undefined): string {
  return ofPart(part, 'SHA256SUMS');
}

/** Asset name of the receipts that a run leaves: of the first one, and of each that has something to add. */
export function receiptsAsset(part: Part | undefined, run: number): string {
  return ofPart(part, run === 1 ? 'receipts.jsonl' : `receipts.${run}.jsonl`);
}

function ofPart(part: Pick<Part, 'name'> | undefined, file: string): string {
  return part === undefined ? file : `${part.name}.${file}`;
}

/** Whether an asset is such receipts: they are written after the release, so no plan and no signature is about them. */
export function isReceipts(file: string): boolean {
  return /^(.+\.)?receipts(\.\d+)?\.jsonl$/.test(file);
}
