// Which targets a release goes to where nobody named any, and where published versions are read.

import type { Destination, Files, IndexOf, Project, PublishFile, TargetId } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import type { Inputs } from './inputs.js';
import { givenTo } from './target-input.js';

/** What files of these kinds go to. @param tables what each target made of its own table, by its id */
export function defaultTargets(
  kinds: ReadonlySet<PublishFile['kind']>,
  inputs: Partial<Inputs>,
  tables: Readonly<Record<TargetId, unknown>>,
): readonly TargetId[] {
  return ALL_TARGETS.filter((target) => target.isDefault(kinds, givenTo(target, inputs, tables))).map(({ id }) => id);
}

/** The targets that were named: by the input, else in the configuration; undefined where nobody named any. */
export function namedTargets(
  inputs: Pick<Inputs, 'targets'>,
  settings: { readonly targets: readonly TargetId[] | undefined },
): readonly TargetId[] | undefined {
  return inputs.targets.length > 0 ? inputs.targets : settings.targets;
}

/** The tables of the targets with what the commit itself says where those are silent: manifests, and other files of it. */
export function stated(
  tables: Readonly<Record<TargetId, unknown>>,
  projects: readonly Project[],
  files: Files,
): Readonly<Record<TargetId, unknown>> {
  const own = ALL_TARGETS.flatMap((target) => {
    if (target.stated === undefined) return [];
    return [[target.id, target.stated(tables[target.id] ?? target.settingsOf(undefined), projects, files)] as const];
  });
  return { ...tables, ...Object.fromEntries(own) };
}

/** What a release goes to whatever its files are. */
export const GOES_ANYWAY = defaultTargets(new Set(), {}, {});

/** The indexes that inputs and configuration name, each looked up when it is asked for. */
export function indexes(inputs: Partial<Inputs> = {}, tables: Readonly<Record<TargetId, unknown>> = {}): IndexOf {
  return (id) => {
    const target = ALL_TARGETS.find((one) => one.id === id);
    const index = target?.index?.(givenTo(target, inputs, tables));
    if (index === undefined) throw new Error(`nothing is read from the target ${id}`);
    return index;
  };
}

/** What publishing to each target, and signing, asks of the job that does it, for rules. */
export const DESTINATIONS: readonly Destination[] = [
  ...ALL_TARGETS.flatMap(asked),
  ...(EVIDENCE as readonly Evidence[]).flatMap(({ id, needs = [] }) =>
    needs.map(({ without, ...need }) => ({
      ...{ ...need, target: undefined, goes: () => true },
      without: (given: Given, tables: Tables) => without(given, tables[id]),
    })),
  ),
];

type Given = Parameters<Destination['without']>[0];
type Tables = Parameters<Destination['without']>[1];

function asked(target: Target): readonly Destination[] {
  const { id, needs = [] } = target;
  const goes = (projects: readonly Project[]): boolean =>
    GOES_ANYWAY.includes(id) || projects.some((one) => one.isPrivate !== true && target.serves(one));
  return needs.map(({ without, ...need }) => ({
    ...{ ...need, target: id, goes },
    without: (given, tables) => without(given, tables[id] ?? target.settingsOf(undefined)),
  }));
}
