// A container registry: images are pushed by digest, and tags are set last. A tag that stands for something else is left alone.

import type { Action, Finding, PublishFile } from '../../core/types.js';
import type { TargetWork } from '../types.js';
import { ociAhead } from './ahead.js';
import { addressOf, applyOci, standing } from './apply.js';
import { companionsOf, isAttached } from './attach.js';
import type { OciInputs, OciSettings } from './index.js';
import { type Held, inspectOci, type OciRemote } from './inspect.js';
import { withdrawOci } from './withdraw.js';

export type { OciRemote } from './inspect.js';

export const work: TargetWork<OciInputs, OciSettings, OciRemote> = {
  inspect: inspectOci,
  ahead: ociAhead,
  withdraw: withdrawOci,

  preflight: async (remote) => clashes(remote),

  plan: (publishFiles, remote, { settings }) =>
    publishFiles.map((publishFile) => actionFor(publishFile, heldOf(publishFile, remote), settings)),

  apply: ({ publishFile }, remote, input, host) => applyOci(publishFile, heldOf(publishFile, remote), input, host),
};

function heldOf({ file }: PublishFile, remote: OciRemote) {
  const held = remote.get(file);
  if (held === undefined) throw new Error(`${file} was not inspected`);
  return held;
}

function actionFor(publishFile: PublishFile, held: Held, { attach }: OciSettings): Action {
  const { layout, places } = held;
  const { digest } = layout.index;
  const [first] = places;
  const base = { target: 'oci' as const, publishFile, ...(first && { url: addressOf(first, digest) }) };
  const other = places.find(({ there }) => there !== undefined && there !== digest);
  if (other?.there !== undefined)
    return { ...base, state: 'different', verb: 'conflict', there: standing(other, other.there) };
  const companions = attach ? companionsOf(publishFile, held.sboms) : [];
  const whole = places.every(
    ({ there, behind, referrers }) =>
      there === digest && behind.length === 0 && isAttached(companions, layout, referrers),
  );
  return whole ? { ...base, state: 'identical', verb: 'keep' } : { ...base, state: 'absent', verb: 'publish' };
}

/** Two images of one release under one tag: the second would take the first one's place. */
function clashes(remote: OciRemote): readonly Finding[] {
  const by = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [file, { places }] of remote) {
    for (const { repository, tag } of places) {
      const other = by.get(`${repository.shown}:${tag}`);
      by.set(`${repository.shown}:${tag}`, file);
      if (other === undefined) continue;
      findings.push({
        rule: 'preflight/oci-image',
        level: 'error',
        artifact: file,
        message: `${other} and ${file} would both be ${repository.shown}:${tag}.`,
        hint: `Give each project a repository of its own: images = ["${repository.registry}/<owner>/{name}"]`,
      });
    }
  }
  return findings;
}
