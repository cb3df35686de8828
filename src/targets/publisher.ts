// A target at work in one release: what it does, bound to a host and inputs that hold nothing of the others.

import { givenTo, hostOf, inputOf, whyUnattested } from '../config/target-input.js';
import type { Action, Finding, Host, PublishFile, Receipt, TargetAnswer } from '../core/types.js';
import type { AheadInput, PublishInput, Served, Target, TargetWork } from './types.js';

/** A target and its work as the loop calls it: with the whole release, of which the work sees its own part. */
export interface Publisher<R = unknown> extends Target {
  /** What is asked of it in a release that is built. @see TargetWork.ahead */
  ahead(input: PublishInput): Promise<readonly TargetAnswer[]>;
  inspect(input: PublishInput): Promise<R>;
  preflight(remote: R, input: PublishInput): Promise<readonly Finding[]>;
  forbids(remote: R, input: PublishInput): Finding | undefined;
  plan(publishFiles: readonly PublishFile[], remote: R, input: PublishInput): readonly Action[];
  readonly generate?: (
    served: readonly Served[],
    input: PublishInput,
    folder: string,
  ) => Promise<readonly PublishFile[]>;
  readonly earlier?: (file: string, remote: R, input: PublishInput) => Promise<string | undefined>;
  open(remote: R, input: PublishInput): Promise<R>;
  apply(action: Action, remote: R, input: PublishInput): Promise<Receipt>;
  readonly record?: (receipts: readonly Receipt[], remote: R, input: PublishInput) => Promise<void>;
  readonly finish?: (remote: R, input: PublishInput) => Promise<readonly Receipt[]>;
  readonly settle?: (accepted: readonly Receipt[], input: PublishInput) => Promise<readonly Receipt[]>;
}

/** Loads what the target does. */
export async function publisherOf(target: Target, given: PublishInput, host: Host): Promise<Publisher> {
  const work: TargetWork = await target.load();
  const own = hostOf(target, given.inputs, host);
  const { earlier, record, finish, settle, generate } = work;
  return {
    ...target,
    ahead: async (input) => (await work.ahead?.(builtAhead(target, input), own)) ?? [],
    inspect: (input) => work.inspect(inputOf(target, input), own),
    async preflight(remote, input) {
      const unattested = await whyUnattested(target, input, host);
      return (await work.preflight?.(remote, { ...inputOf(target, input), unattested }, own)) ?? [];
    },
    forbids: (remote, input) => work.forbids?.(remote, inputOf(target, input)),
    plan: (publishFiles, remote, input) => work.plan(publishFiles, remote, inputOf(target, input)),
    open: async (remote, input) => (work.open === undefined ? remote : work.open(remote, inputOf(target, input), own)),
    apply: (action, remote, input) => work.apply(action, remote, inputOf(target, input), own),
    ...(generate && { generate: (served, input, folder) => generate(served, inputOf(target, input), folder) }),
    ...(earlier && { earlier: (file, remote, input) => earlier(file, remote, inputOf(target, input), own) }),
    ...(record && { record: (receipts, remote, input) => record(receipts, remote, inputOf(target, input), own) }),
    ...(finish && { finish: (remote, input) => finish(remote, inputOf(target, input), own) }),
    ...(settle && { settle: (accepted, input) => settle(accepted, inputOf(target, input), own) }),
  };
}

function builtAhead(target: Target, input: PublishInput): AheadInput {
  const { tag, commit, repository, plan, inputs, settings } = input;
  return {
    ...{ tag, commit, repository, projects: plan.projects.filter((one) => target.serves(one)) },
    ...{ trusting: undefined, sends: true, built: true },
    ...givenTo(target, inputs, settings.tables),
  };
}
