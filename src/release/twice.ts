// `build --twice`: the same commit once more, on another machine as far as one machine can be another.

import { firstDifference } from '../archive/first-difference.js';
import { docsPage } from '../core/about.js';
import type { Strictness } from '../core/outcome.js';
import { plural } from '../core/plural.js';
import type { Artifact, Finding, Host, Produced, Release, Stage } from '../core/types.js';
import { kindOf } from '../ecosystems/kinds.js';
import { differentTools } from '../plan/tools.js';
import type { Opened } from '../workspace/open.js';
import { buildStage } from './build.js';
import { runStages } from './pipeline.js';

/** A day ahead of most, and letters that fold otherwise. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const SIDES = { there: 'in the first build', here: 'in the second' };

/** @param open the release again, in a clone of its own */
export function twiceStage(open: (host: Host) => Promise<Opened>, options: Strictness): Stage {
  return {
    title: 'twice',
    scope: 'release',
    async run(release, host): Promise<Produced> {
      const other: Host = { ...host, env: { ...host.env, ...ELSEWHERE } };
      const opened = await open(other);
      const again = await runStages([buildStage], { ...opened.release, tag: release.tag }, other, options);
      const first = release.artifacts.filter(({ kind }) => kindOf(kind) !== undefined);
      const findings = await Promise.all(first.map((one) => compared(one, again)));
      const differ = findings.flat();
      const same = first.length - differ.length;
      return { findings: differ, lines: [`${same} of ${plural(first.length, 'file')} byte-identical`] };
    },
  };
}

async function compared(first: Artifact, { artifacts }: Release): Promise<readonly Finding[]> {
  const second = artifacts.find(({ file }) => file === first.file);
  if (second?.sha256 === first.sha256) return [];
  const about = {
    rule: 'build/not-reproducible',
    level: 'warning',
    project: first.project,
    artifact: first.file,
  } as const;
  if (second === undefined) {
    const names = artifacts.map(({ file }) => file).join(', ');
    const made = names === '' ? 'no file' : names;
    return [
      { ...about, message: `The second build of the same commit created no ${first.file}, but ${made}.`, hint: HINT },
    ];
  }
  const words = (await firstDifference(first.path, second.path, SIDES)) ?? 'what differs could not be determined';
  const other = differentTools(first.madeWith ?? {}, second.madeWith ?? {});
  const tools = other === undefined ? '' : ` Made with ${other.there} ${SIDES.there}, ${other.here} ${SIDES.here}.`;
  return [
    {
      ...about,
      message: `The second build of the same commit, in another folder, time zone and locale, has other bytes: ${words}. SHA-256 ${first.sha256} ${SIDES.there}, ${second.sha256} ${SIDES.here}.${tools}`,
      hint: HINT,
    },
  ];
}

const HINT = `Make the build depend on the commit alone: SOURCE_DATE_EPOCH for times, fixed permissions, sorted lists, no absolute paths. What each build backend does: ${docsPage('reproducible.md')}`;
