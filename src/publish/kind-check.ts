// What kind of file each artifact is, by its name, its project's ecosystem and its content: a wheel that is called an SBOM would
// be published without having been started.

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { listArchive } from '../archive/archive.js';
import { parseContract } from '../contract/of/file.js';
import { ReleaseError } from '../core/errors.js';
import type { ArtifactKind, EcosystemId, Finding, Parcel } from '../core/types.js';

/** Larger texts are none that we write. */
const MOST_BYTES = 64 * 1024 * 1024;

const MADE: Readonly<Record<EcosystemId, readonly (readonly [RegExp, ArtifactKind])[]>> = {
  python: [
    [/\.whl$/, 'wheel'],
    [/\.tar\.gz$/, 'sdist'],
  ],
  node: [[/\.tgz$/, 'npm-tarball']],
  'code-package': [[/\.(zip|tar|tar\.gz)$/, 'code-package']],
};
const BESIDE: readonly (readonly [RegExp, ArtifactKind])[] = [
  [/\.(cdx|spdx)\.json$/, 'sbom'],
  [/\.contract\.json$/, 'contract'],
  [/^(.+\.)?SHA256SUMS$/, 'checksums'],
];

const CYCLONEDX = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  components: z.array(z.looseObject({ name: z.string() })).optional(),
});
const SPDX = z.looseObject({
  spdxVersion: z.string().regex(/^SPDX-\d/),
  SPDXID: z.literal('SPDXRef-DOCUMENT'),
  packages: z.array(z.looseObject({ name: z.string() })),
});

/** What a file of this name is, in a project of this ecosystem; undefined for what no release holds. */
function kindOf(file: string, ecosystem: EcosystemId): ArtifactKind | undefined {
  return [...BESIDE, ...MADE[ecosystem]].find(([name]) => name.test(file))?.[1];
}

/** `verify/kind` findings where a file is not what the plan calls it. Wheels, sdists and tarballs are opened for their identity. */
export async function checkKind(parcel: Parcel, ecosystem: EcosystemId): Promise<readonly Finding[]> {
  const kind = kindOf(parcel.file, ecosystem);
  const why =
    kind === parcel.kind
      ? await contentProblem(parcel)
      : `is called ${parcel.kind}, and its name says ${kind ?? 'nothing that a release holds'}`;
  if (why === undefined) return [];
  return [
    {
      rule: 'verify/kind',
      level: 'error',
      message: `${parcel.file} ${why}.`,
      artifact: parcel.file,
      project: parcel.project,
      hint: 'Build again.',
    },
  ];
}

async function contentProblem({ kind, path, file, size }: Parcel): Promise<string | undefined> {
  if (kind !== 'code-package' && kind !== 'sbom' && kind !== 'contract') return undefined;
  if (kind !== 'code-package' && size > MOST_BYTES) return `is far too large for its kind: ${size} bytes`;
  try {
    if (kind === 'code-package') await listArchive(path);
    else if (kind === 'contract') parseContract(await readFile(path), file);
    else return sbomProblem(file, await readFile(path));
    return undefined;
  } catch (error) {
    if (error instanceof ReleaseError)
      return `is not the ${kind} that it is called: ${error.message.replace(/\.$/, '')}`;
    throw error;
  }
}

function sbomProblem(file: string, bytes: Uint8Array): string | undefined {
  const [form, schema] = file.endsWith('.cdx.json') ? (['CycloneDX', CYCLONEDX] as const) : (['SPDX', SPDX] as const);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return schema.safeParse(value).success ? undefined : `is not a ${form} document`;
  } catch {
    return `is not a ${form} document: it is not JSON`;
  }
}
