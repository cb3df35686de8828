// Asks every target of a release, before anything is built, what would stop it there. Nothing is written.

import type { Inputs } from '../config/inputs.js';
import { givenTo, hostOf } from '../config/target-input.js';
import { CONFIG_FILE, docsPage } from '../core/about.js';
import { ask } from '../core/answer.js';
import type { Answer, Host, Project, TargetId } from '../core/types.js';
import type { AheadInput, Target } from '../targets/types.js';

/** What is known of a release before it is built. */
export interface Ahead extends Omit<AheadInput, 'inputs' | 'settings' | 'projects'> {
  readonly projects: readonly (Project & { readonly version: string | undefined })[];
  readonly inputs: Inputs;
  /** What each target made of its own table, by its id. */
  readonly tables: Readonly<Record<TargetId, unknown>>;
}

/** The answers of these targets, in their order; each sees its own inputs and credentials alone. */
export async function askTargets(targets: readonly Target[], known: Ahead, host: Host): Promise<readonly Answer[]> {
  const all = await Promise.all(targets.map((target) => askTarget(target, known, host)));
  return all.flat();
}

async function askTarget(target: Target, known: Ahead, host: Host): Promise<readonly Answer[]> {
  const { inputs, tables, projects, ...rest } = known;
  const input = { ...rest, ...givenTo(target, inputs, tables), projects: projects.filter((one) => target.serves(one)) };
  let answers: readonly Answer[] = [];
  const about = {
    ...{ id: `preflight/${target.id}`, what: target.title },
    ...{ page: docsPage(`configuration.md#${target.id}`), values: { [CONFIG_FILE]: `[${target.id}]` } },
  };
  const failed = await ask(about, async () => {
    const { ahead } = await target.load();
    answers = (await ahead?.(input, hostOf(target, inputs, host))) ?? [];
    return { state: 'ok', message: '' };
  });
  const said = failed.message === '' ? answers : [failed];
  return said.map((answer) => ({ ...answer, target: target.id }));
}
