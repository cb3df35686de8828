// What kind of file each artifact is, by its name, its project's ecosystem and its content: a wheel that is called an SBOM would
// be published without having been started.

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseContract } from '../contract/of/file.js';
import { tolerated } from '../core/errors.js';
import type { ArtifactKind, EcosystemId, Finding, PublishFile } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { kindOf } from '../ecosystems/kinds.js';
import { BESIDE } from '../plan/file-names.js';
import { verifyFinding } from './findings.js';

/** Larger texts are none that we write. */
const MOST_BYTES = 64 * 1024 * 1024;

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
function kindNamed(file: string, ecosystem: EcosystemId): ArtifactKind | undefined {
  const made = Object.entries(ecosystemOf({ ecosystem }).kinds).map(
    ([kind, { fileName }]) => [kind, fileName] as const,
  );
  return [...Object.entries(BESIDE), ...made].find(([, name]) => name.test(file))?.[0];
}

/** `verify/kind` findings where a file is not what the plan calls it. What states its identity is opened for that. */
export async function checkKind(publishFile: PublishFile, ecosystem: EcosystemId): Promise<readonly Finding[]> {
  const kind = kindNamed(publishFile.file, ecosystem);
  const why =
    kind === publishFile.kind
      ? await contentProblem(publishFile)
      : `is listed as ${publishFile.kind}, but its name is that of ${kind ?? 'nothing that a release contains'}`;
  if (why === undefined) return [];
  const { file, project } = publishFile;
  return [verifyFinding('verify/kind', `${file} ${why}.`, 'Build again.', { artifact: file, project })];
}

async function contentProblem({ kind, path, file, size }: PublishFile): Promise<string | undefined> {
  const ours = kind === 'sbom' || kind === 'contract';
  if (ours && size > MOST_BYTES) return `is far too large for its kind: ${size} bytes`;
  try {
    if (kind === 'sbom') return sbomProblem(file, await readFile(path));
    if (kind === 'contract') parseContract(await readFile(path), file);
    else await kindOf(kind)?.checkContent?.(path);
    return undefined;
  } catch (error) {
    return `is not the ${kind} it is listed as: ${tolerated(error).message.replace(/\.$/, '')}`;
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
