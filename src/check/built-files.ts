// Looks for secrets in the files that were built, before any of them is started or written down: what a build makes or takes
// in, the rules about the sources cannot see. Installed packages inside of an archive and tests are not looked at.

import { createReadStream, existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isArchive, walkArchive } from '../archive/archive.js';
import type { Entry } from '../archive/entry.js';
import { ReleaseError } from '../core/errors.js';
import type { Artifact, Finding, Project, Release } from '../core/types.js';
import { kindOf } from '../ecosystems/kinds.js';
import { applyLevels, levelsOf } from './levels.js';
import { isTest, mayBeText } from './rules/safety/scanned-files.js';
import { secretFile } from './rules/safety/secret-files.js';
import { secretsIn } from './rules/safety/secrets-in.js';
import { SECRET_HINT, shippedSecret } from './rules/safety/shipped-secret.js';
import { shippedSecretFile } from './rules/safety/shipped-secret-file.js';

/** Bytes of one member, and of all of an archive, that are looked at. */
const MOST_OF_ONE = 5_000_000;
const MOST = 256_000_000;
const INSTALLED = /(^|\/)(node_modules|site-packages)\//;

/**
 * Findings of the rules `shipped-secret` and `shipped-secret-file` about built files, with the levels that the configuration
 * gives (its paths are matched with where the file lies in the project or, for what a build made, in the archive). What the
 * rules have told already about the sources is not told again. An archive that cannot be read to its end gives what was found
 * until there: its start says what is wrong with it.
 */
export async function findSecrets(
  artifacts: readonly Artifact[],
  project: Project,
  release: Release,
): Promise<readonly Finding[]> {
  const told = new Set(release.findings.map(key));
  const findings: Finding[] = [];
  for (const artifact of artifacts) {
    for (const finding of await findIn(artifact, project, release)) {
      if (told.has(key(finding))) continue;
      told.add(key(finding));
      findings.push(finding);
    }
  }
  const levels = levelsOf(project, release);
  return applyLevels(findings, levels).map((finding) => {
    const { file, line, column, ...rest } = finding;
    // A path in the archive only is no place in the repository.
    return file !== undefined && existsSync(join(release.root, file)) ? finding : rest;
  });
}

/** What an archive holds, or the file itself where it is none. */
type Member = Pick<Entry, 'path' | 'type' | 'size'>;

async function findIn(artifact: Artifact, project: Project, release: Release): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let read = 0;
  const look = async ({ path, type, size }: Member, open: () => Promise<Readable>): Promise<void> => {
    if (type !== 'file' || INSTALLED.test(path) || isTest(inside(path, artifact)) || !mayBeText(path)) return;
    read += size;
    if (size > MOST_OF_ONE || read > MOST) return;
    const text = decode(await buffer(await open()));
    const about = {
      artifact: artifact.file,
      project: project.name,
      secret: true,
      file: source(path, artifact, project, release),
    } as const;
    const named = secretFile(path, text);
    if (named !== undefined) {
      findings.push({
        ...about,
        rule: shippedSecretFile.id,
        level: named.sure ? 'error' : 'warning',
        message: `${artifact.file} ${path === artifact.file ? 'is' : `contains ${path}:`} ${named.what}.`,
        hint: 'Exclude it from the package, and revoke the credentials in it.',
        ...(named.line === undefined ? {} : { line: named.line, column: 1 }),
      });
      return;
    }
    for (const { what, shown, sure, line, column } of text === undefined ? [] : await secretsIn(text, path)) {
      findings.push({
        ...about,
        rule: shippedSecret.id,
        level: sure ? 'error' : 'warning',
        message: `${artifact.file} contains ${what} ${path === artifact.file ? 'in' : `in ${path},`} line ${line}: ${shown}.`,
        hint: SECRET_HINT,
        line,
        column,
      });
    }
  };
  if (!isArchive(artifact.file)) {
    await look({ path: artifact.file, type: 'file', size: artifact.size }, async () => createReadStream(artifact.path));
    return findings;
  }
  await walkArchive(artifact.path, look).catch((error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error;
  });
  return findings;
}

function key({ rule, file, line }: Finding): string {
  return `${rule}\0${file}\0${line}`;
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  return bytes.toString('utf8');
}

/** The member's path without the top folder that some formats have. */
function inside(path: string, { kind, project }: Artifact): string {
  return kindOf(kind)?.inProject?.(path, project) ?? path;
}

/** Where the member lies in the repository, else its path in the archive. */
function source(path: string, artifact: Artifact, project: Project, { root }: Release): string {
  const short = inside(path, artifact);
  const tries = [short, posix.join('src', short)].map((one) => posix.join(project.path, one));
  return tries.find((one) => existsSync(join(root, one))) ?? short;
}
