// The kinds of files that are written beside what the ecosystems make, and how they are named.

/** By id, in the order in which they are listed for people. */
export const BESIDE = {
  contract: /\.contract\.json$/,
  sbom: /\.(cdx|spdx)\.json$/,
  checksums: /^(.+\.)?SHA256SUMS$/,
} as const;

export type BesideKind = keyof typeof BESIDE;
