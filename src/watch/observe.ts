// One published version, started today as a user gets it, beside what was released.

import { readFile } from 'node:fs/promises';
import { diffContracts } from '../contract/diff/diff.js';
import { withKnown } from '../contract/diff/passport.js';
import { parseContract } from '../contract/of/file.js';
import { contractOfPublished, type Named } from '../contract/of/published.js';
import { countedChanges } from '../contract/render-diff.js';
import { NAME } from '../core/about.js';
import { ReleaseError, StageFailure, tolerated } from '../core/errors.js';
import type { Contract, Finding, Host, IndexOf, ProjectSettings } from '../core/types.js';
import { BESIDE } from '../plan/file-names.js';
import { judge } from '../verify/judge.js';
import type { Policy } from '../verify/policy.js';
import { publishedSubject } from '../verify/subject/published.js';
import type { Subject } from '../verify/subject/subject.js';

/** What all of them are looked at with. */
export interface Watching {
  readonly indexOf: IndexOf;
  readonly settings: ProjectSettings;
  readonly policy: Policy;
}

export interface Observed {
  /** `pypi:weather-mcp==1.2.3`. */
  readonly what: string;
  readonly findings: readonly Finding[];
}

/** Messages of one comparison that are shown. */
const MOST_CHANGES = 5;

/**
 * Downloads the files of a version, verifies them, installs the version with whatever it resolves to today, and starts it.
 * @param named with its version
 * @throws ReleaseError where it cannot be looked at: the registry does not answer, or has no such version
 */
export async function observe(what: string, named: Named, watching: Watching, host: Host): Promise<Observed> {
  const { indexOf, settings, policy } = watching;
  const subject = await publishedSubject(named, indexOf, policy.repository, host);
  const findings: Finding[] = [...(await changedFiles(what, subject, policy, host))];
  const released = await releasedContract(subject);
  try {
    const seen = await contractOfPublished(named, indexOf, settings, host, released?.results ?? []);
    findings.push(...compared(what, released, seen));
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    findings.push(...error.findings.map((finding) => ({ ...finding, message: `${what}: ${finding.message}` })));
  }
  return { what, findings };
}

/** Files that the registry serves and the release did not have, and signatures that do not hold any more. */
async function changedFiles(what: string, subject: Subject, policy: Policy, host: Host): Promise<readonly Finding[]> {
  const rows = await judge(subject, policy, host);
  const wrong = rows.filter(
    ({ state, claim }) => state === 'wrong' || (state === 'missing' && policy.require.includes(claim)),
  );
  // Of a file that is another one, nothing else can be right.
  const first = wrong.filter(({ file }, index) => wrong.findIndex((one) => one.file === file) === index);
  return first.map(({ file, claim, by, detail }) => ({
    rule: 'watch/changed',
    level: 'error',
    artifact: file,
    message: `${what}: ${claim} of ${file}: ${[by, detail].filter(Boolean).join(' ')}.`,
    hint: 'Find out who changed it, revoke the credentials that could, and withdraw the version.',
  }));
}

/** The contract that the release of the version has; undefined where there is none, or several. @throws ReleaseError for what is none */
async function releasedContract({ here }: Subject): Promise<Contract | undefined> {
  const [only, another] = [...here].filter(([file]) => BESIDE.contract.test(file));
  if (only === undefined || another !== undefined) return undefined;
  const [file, path] = only;
  try {
    return parseContract(await readFile(path), file);
  } catch (error) {
    // Nobody who watches has written it: no wrong usage, and other packages are looked at all the same.
    throw new ReleaseError('contract/file', tolerated(error).message, {
      hint: 'Replaced or cut since it was released? Find out who can write to the release.',
    });
  }
}

function compared(what: string, released: Contract | undefined, seen: Contract): readonly Finding[] {
  if (released === undefined) {
    return [
      {
        rule: 'watch/not-compared',
        level: 'note',
        message: `${what} starts. What clients see was not compared: no release with its contract was found.`,
        hint: `Pass --repository owner/name of the repository that released it with ${NAME}.`,
      },
    ];
  }
  const changes = diffContracts(released, { ...seen, passport: withKnown(released.passport, seen.passport) });
  if (changes.length === 0) return [];
  const breaking = changes.filter(({ kind }) => kind === 'breaking');
  const shown = breaking.length > 0 ? breaking : changes;
  return [
    {
      rule: 'watch/contract',
      level: breaking.length > 0 ? 'error' : 'warning',
      message: `${what}: ${changes.every(({ kind }) => kind === 'behavior') ? 'it does' : 'clients see'} something else than when it was released (${countedChanges(changes)}). ${shown
        .slice(0, MOST_CHANGES)
        .map(({ message }) => message)
        .join(' ')}`,
      hint: 'A dependency changed since: bound it below that version, and release a patch.',
    },
  ];
}
