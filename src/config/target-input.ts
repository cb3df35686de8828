// What a target is given of a release: of inputs, configuration and environment what is its own, and the files that it takes.

import { camel, type InputSpecs, type ValuesOf, variable } from '../core/input-spec.js';
import type { Host, PublishFile } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import type { Given, PublishInput, Target, TargetInput } from '../targets/types.js';
import { INPUTS, type InputSpec, type Inputs } from './inputs.js';

/** Whether a target is given a file. What was generated is in its own input only. */
export function takes(target: Target, publishFile: Pick<PublishFile, 'kind'>): boolean {
  return publishFile.kind === 'generated' || target.accepts(publishFile);
}

/** A target's part of what is published. */
export function inputOf(target: Target, given: PublishInput): TargetInput {
  const { plan, tag, commit, repository, part, rehearsed, dryRun, folder, told, publishFiles, inputs, settings } =
    given;
  return {
    ...{ plan, tag, commit, repository, part, rehearsed, dryRun, folder, told },
    publishFiles: publishFiles.filter((publishFile) => takes(target, publishFile)),
    wait: inputs.wait,
    ...givenTo(target, inputs, settings.tables),
  };
}

/** Why no evidence goes along with what is sent to a target; undefined: some does. */
export async function whyUnattested(
  target: Target,
  { inputs, settings: { tables } }: PublishInput,
  host: Host,
): Promise<TargetInput['unattested']> {
  if (target.attested?.(givenTo(target, inputs, tables)) !== true) return {};
  const on = (EVIDENCE as readonly Evidence[])
    .map((evidence) => ({ evidence, given: givenToEvidence(evidence, inputs, tables) }))
    .filter(
      ({ evidence, given }) => evidence.goesTo?.includes(target.id) && evidence.isOn(given.inputs, given.settings),
    );
  const why = await Promise.all(
    on.map(({ evidence, given }) => evidence.whyNone?.(given.inputs, given.settings, host)),
  );
  return on.length > 0 && why.includes(undefined) ? undefined : { why: why[0] };
}

/** What inputs and configuration say about one target. @param tables by target id, as {@link Target.settingsOf} made them */
export function givenTo(
  target: Target,
  inputs: Partial<Inputs>,
  tables: Readonly<Record<string, unknown>> = {},
): Given<ValuesOf<InputSpecs>> {
  return {
    inputs: ownInputs(inputs, target.inputs) as ValuesOf<InputSpecs>,
    settings: tables[target.id] ?? target.settingsOf(undefined),
  };
}

/** What inputs and configuration say about one kind of evidence. @param tables by id, as `settingsOf` made them */
export function givenToEvidence(
  { id, tableOf, inputs: specs }: Evidence,
  inputs: Partial<Inputs>,
  tables: Readonly<Record<string, unknown>> = {},
): Given<ValuesOf<InputSpecs>> {
  return { inputs: ownInputs(inputs, specs) as ValuesOf<InputSpecs>, settings: tables[tableOf ?? id] };
}

/**
 * The host without the credentials of everybody else: no variable that another secret input is read from, and none with the
 * value of one, whatever it is called.
 */
export function hostOf(target: Target, inputs: Partial<Inputs>, host: Host): Host {
  const all = inputs as Readonly<Record<string, unknown>>;
  const secret = Object.entries<InputSpec>(INPUTS).filter(([, { type }]) => type === 'secret');
  const others = secret.map(([name]) => name).filter((name) => !(name in target.inputs));
  const names = new Set(others.flatMap((name) => [variable(name), `INPUT_${name.toUpperCase()}`]));
  const values = others.map((name) => all[camel(name)]).filter((one) => typeof one === 'string' && one.trim() !== '');
  const own = Object.keys(target.inputs).map((name) => all[camel(name)]);
  const foreign = values.filter((value) => !own.includes(value)) as readonly string[];
  const env = Object.entries(host.env).filter(
    ([name, text = '']) => !names.has(name.toUpperCase()) && !foreign.some((value) => text.includes(value)),
  );
  return { ...host, env: Object.fromEntries(env) };
}

/** The values of these inputs only, by their camel-case names: whoever owns them is given no others. */
export function ownInputs(
  inputs: Partial<Inputs>,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(own).map(camel);
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}
