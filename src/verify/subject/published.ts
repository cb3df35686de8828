// A published version, `npm:name@1.2.3` or `pypi:name==1.2.3`: its files as the registry serves them, and what the GitHub
// release of the repository that is expected to have made it says of them.

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Named } from '../../contract/of/published.js';
import { digestFile } from '../../core/digest.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import { flatName } from '../../core/names.js';
import type { Host, IndexOf, Kept, PublishFile, Wanted } from '../../core/types.js';
import { ECOSYSTEMS } from '../../ecosystems/index.js';
import { EVIDENCE } from '../../evidence/index.js';
import { BESIDE, isPlanAsset, PLAN_FILE } from '../../plan/file-names.js';
import type { Asset } from '../../registries/github/assets.js';
import { download } from './download.js';
import { filesSubject } from './folder.js';
import { githubWitness, isFlat, releaseAssets } from './github.js';
import { type Subject, witness } from './subject.js';

/** @param repository `owner/name` that is expected to have released it; undefined: nobody named one */
export async function publishedSubject(
  { from, name, version }: Named,
  indexOf: IndexOf,
  repository: string | undefined,
  host: Host,
): Promise<Subject> {
  const ecosystem = ECOSYSTEMS.find(({ published }) => published?.scheme === from);
  const published = ecosystem?.published;
  if (ecosystem === undefined || published === undefined) throw new Error(`no ecosystem is published as ${from}`);
  const word = (one: string): string => published.word(name, one);
  if (version === undefined) {
    throw usageError('verify/what', `${from}:${name} names no version.`, `Name the version: ${word('1.2.3')}.`);
  }
  const registry = indexOf(ecosystem.installsFrom.target);
  const wanted = await published.files(name, version, registry, host);
  if (wanted.length === 0) {
    throw new ReleaseError('verify/absent', `There is no ${name} ${version} on ${published.place}.`, {
      hint: 'Check name and version; for a private registry pass registry-auth.',
    });
  }
  const folder = join(await host.tempDir('verify'), 'published');
  await mkdir(folder);
  await download(wanted.map(plain), word(version), folder, host);
  const stated = witness(
    published.shown,
    wanted.map(({ file, digests }) => [basename(file), digests] as const),
  );
  const attested = await keep(await published.evidence(name, version, registry, host), join(folder, '..', 'registry'));
  const release = repository === undefined ? undefined : await releaseOf(repository, name, version, wanted, host);
  if (release === undefined) {
    const files = await Promise.all(wanted.map((one) => asFile(one, name, folder)));
    const note =
      repository === undefined
        ? 'Pass --repository owner/name to compare it with the GitHub release of the repository that should have made it.'
        : `No release of ${repository} has a ${PLAN_FILE} for ${version}: what the registry states is all that is known.`;
    const here = new Map(files.map(({ file, path }) => [file, path]));
    return { files, here, attested, plans: [], witnesses: [stated], absent: [], notes: [note] };
  }
  const beside = besideOf(release.assets, wanted);
  await download(beside, `${repository} ${release.tag}`, folder, host);
  const subject = await filesSubject(
    folder,
    wanted.map(({ file }) => basename(file)),
  );
  const ofRelease = subject.witnesses.map((one) => ({ ...one, by: `${one.by} of ${repository} ${release.tag}` }));
  return { ...subject, attested, witnesses: [stated, ...ofRelease, githubWitness(release.assets)] };
}

/** Writes what the registry keeps, apart from the files: the release may have others of the same names. */
async function keep(kept: readonly Kept[], folder: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true });
  const written = kept.map(async ({ name, text }) => {
    const path = join(folder, basename(name));
    await writeFile(path, text);
    return [basename(name), path] as const;
  });
  return new Map(await Promise.all(written));
}

const plain = ({ file, url }: Wanted) => ({ file: basename(file), url });

/** What a release holds about these files, without the other files of it. */
function besideOf(assets: readonly Asset[], wanted: readonly Wanted[]): readonly Asset[] {
  const plans = assets.filter(({ file }) => isPlanAsset(file));
  const files = [...wanted, ...plans].map(({ file }) => basename(file));
  return assets
    .filter(isFlat)
    .filter(
      ({ file }) =>
        isPlanAsset(file) ||
        Object.values(BESIDE).some((name) => name.test(file)) ||
        files.some((one) => EVIDENCE.some(({ ending }) => file === `${one}${ending}`)),
    );
}

/**
 * The release of this version: which tag it has is not known, only how tags are written. One that has the files comes before
 * one that has others: v1.2.3 may be another project of the repository.
 */
async function releaseOf(repository: string, name: string, version: string, wanted: readonly Wanted[], host: Host) {
  const names = [...new Set([name, flatName(name)])];
  const prefixes = ['v', '', ...names.flatMap((one) => [`${one}@`, `${one}-v`, `${one}/v`, `${one}@v`])];
  let other: { readonly tag: string; readonly assets: readonly Asset[] } | undefined;
  for (const tag of prefixes.map((prefix) => `${prefix}${version}`)) {
    const assets = await releaseAssets(repository, tag, host);
    if (assets?.some(({ file }) => isPlanAsset(file)) !== true) continue;
    if (wanted.some((one) => assets.some(({ file }) => file === basename(one.file)))) return { tag, assets };
    other ??= { tag, assets };
  }
  return other;
}

async function asFile({ file, kind }: Wanted, project: string, folder: string): Promise<PublishFile> {
  const path = join(folder, basename(file));
  return { kind, file: basename(file), path, project, ...(await digestFile(path)) };
}
