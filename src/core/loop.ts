// The one loop that runs the steps of a list. It owns titles, times, skip reasons and what becomes of a failure; a step only does
// its work and hands back what it produced.

import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { StageFailure, withFound } from './errors.js';
import type { Entry, Finding, Host, Project, Shown, Step } from './types.js';

/** What both halves collect. */
interface Found {
  readonly findings: readonly Finding[];
}

/** What the loop asks of the half that it runs. */
export interface Half<S, P extends Shown> {
  projects(state: S): readonly Project[];
  /** The state with what was produced, or found when a step failed. */
  add(state: S, produced: P | Shown, project?: Project): S;
  /** Whether nothing further is done. Asked before each step of the release. */
  stops(state: S): boolean;
  /** Whether nothing further is done for one project. */
  stopsProject?(state: S, project: Project): boolean;
  /** Watches over a step that `label` names; what it finds is added. */
  watch?<T>(label: string, work: () => Promise<T>): Promise<{ result: T; findings: readonly Finding[] }>;
}

/**
 * Runs a list and gives the state with everything its steps produced. Steps of one project run in order, projects side by side;
 * a project whose step failed goes no further, the others do, and steps of the release need all of them.
 * @throws what is no StageFailure, and the reason of an abort
 */
export async function runSteps<S extends Found, P extends Shown>(
  list: readonly Entry<S, P>[],
  start: S,
  host: Host,
  half: Half<S, P>,
): Promise<S> {
  let state = start;
  const add = (produced: P | Shown, project?: Project): void => {
    state = half.add(state, produced, project);
  };

  /** @returns whether the step did its work; what it found wrong stops the release, not the look at what comes after */
  async function run(entry: Entry<S, P>, project?: Project): Promise<boolean> {
    const several = project !== undefined && half.projects(state).length > 1;
    const title = several ? `${entry.title} ${project.name}` : entry.title;
    const named = several ? [project.name] : [];
    const reason = 'steps' in entry ? undefined : entry.skip?.(state, project);
    if (reason !== undefined) {
      host.log.debug(`${title}: skipped, ${reason}`);
      return true;
    }
    const since = host.now();
    const done = host.log.busy(title);
    const show = (lines: readonly string[]): void => {
      done();
      host.log.step(entry.title, lines, host.now() - since);
    };
    try {
      if ('steps' in entry) {
        for (const step of entry.steps) await quietly(step);
        show(entry.lines(state));
        return true;
      }
      const produced = await entry.run(state, host, project);
      add(produced, project);
      // One that has nothing to say is no line of its own.
      if (produced.lines === undefined) done();
      else show([...named, ...produced.lines]);
      return true;
    } catch (error) {
      done();
      host.signal.throwIfAborted();
      if (!(error instanceof StageFailure)) throw withFound(error, state.findings);
      add({ findings: error.findings, failed: true }, project);
      show([several ? `${project.name} failed` : 'failed']);
      return false;
    }
  }

  /** One step of a group: its title and time are for those who look closer. */
  async function quietly(step: Step<S, P>): Promise<void> {
    const reason = step.skip?.(state);
    if (reason !== undefined) return host.log.debug(`${step.title}: skipped, ${reason}`);
    const since = host.now();
    add(await step.run(state, host));
    host.log.debug(`${step.title}: ${host.now() - since} ms`);
  }

  async function watched(entry: Entry<S, P>, project?: Project): Promise<boolean> {
    if (half.watch === undefined) return run(entry, project);
    const label = project === undefined ? entry.title : `${entry.title} of ${project.name}`;
    const { result, findings } = await half.watch(label, () => run(entry, project));
    if (findings.length > 0) add({ findings }, project);
    return result;
  }

  /** Takes one project as far as it goes, after the one that it is made from: that one comes first in the list, so it has begun. */
  async function take(
    project: Project,
    steps: readonly Entry<S, P>[],
    taken: Map<Project, Promise<void>>,
  ): Promise<void> {
    const first = [...taken.keys()].find((other) => isMadeFrom(project, other));
    if (first !== undefined) {
      await taken.get(first);
      if (failed.has(first)) failed.add(project);
    }
    for (const step of steps) {
      if (failed.has(project) || half.stopsProject?.(state, project) === true) return;
      if (!(await watched(step, project))) failed.add(project);
    }
  }

  const failed = new Set<Project>();
  for (const steps of sideBySide(list)) {
    if (steps[0]?.scope === 'project') {
      const limit = pLimit(availableParallelism());
      const taken = new Map<Project, Promise<void>>();
      for (const project of half.projects(state)) taken.set(project, limit(take, project, steps, taken));
      await Promise.all(taken.values());
      continue;
    }
    for (const step of steps) {
      if (half.stops(state) || !(await watched(step))) return state;
    }
  }
  return state;
}

/** Whether one project is made from what the other one releases. */
export function isMadeFrom({ madeFrom }: Project, { ecosystem, path }: Project): boolean {
  return madeFrom !== undefined && madeFrom.ecosystem === ecosystem && madeFrom.path === path;
}

/** Runs of steps of the same scope, in order, cut where a step waits for all projects. */
function sideBySide<S, P extends Shown>(list: readonly Entry<S, P>[]): readonly (readonly Entry<S, P>[])[] {
  const runs: Entry<S, P>[][] = [];
  for (const entry of list) {
    const last = runs.at(-1);
    const waits = 'afterAll' in entry && entry.afterAll === true;
    if (last?.[0]?.scope === entry.scope && !waits) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
