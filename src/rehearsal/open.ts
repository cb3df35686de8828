// Opens the stand-ins of a rehearsal, and a host and inputs that know no other place: with them nothing can be published for real.

import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { givenTo, givenToEvidence } from '../config/target-input.js';
import { camel } from '../core/input-spec.js';
import type { Host, Project, Receipt, Source, TargetId } from '../core/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { EVIDENCE } from '../evidence/index.js';
import type { PackageEntry } from '../formats/server-json.js';
import type { Head } from '../repository/git.js';
import { startOidc } from '../stand-in/oidc.js';
import type { Service } from '../stand-in/service.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { StandIn } from '../targets/types.js';
import { confined } from './confined.js';

/** A running rehearsal. */
export interface Rehearsal {
  /** The host for the publish half: no credential of the person's, and writes to this rehearsal only. */
  readonly host: Host;
  readonly inputs: Inputs;
  readonly repository: string;
  /** What takes the place of each target that takes part, by its id. */
  readonly standIns: ReadonlyMap<TargetId, StandIn>;
  /** Targets that take part though nobody configured them: what they refuse is worth knowing and stops nothing. */
  readonly implicitTargets: readonly TargetId[];
  /** The configuration with no address of its own left. */
  settings(settings: Settings): Settings;
  /** Where a user would install from, once these receipts were written. */
  source(receipts: readonly Receipt[]): Source;
  /** What clients find in the registries of servers among the targets. */
  listed(): Promise<readonly PackageEntry[]>;
  close(): Promise<void>;
}

export interface RehearsalOptions {
  readonly head: Head;
  readonly tags: readonly string[];
  readonly projects: readonly Project[];
  readonly settings: Settings;
}

const WORKFLOW = 'release.yml';

/** Starts every stand-in on the loopback address. */
export async function openRehearsal(host: Host, inputs: Inputs, options: RehearsalOptions): Promise<Rehearsal> {
  const { head, tags, projects, settings } = options;
  const repository = head.repository ?? `rehearsal/${projects[0]?.name.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'project'}`;
  const services: Service[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.close()));
  };
  try {
    const oidc = await startOidc({ repository, ref: `refs/tags/${tags[0]}`, sha: head.commit, workflow: WORKFLOW });
    services.push(oidc);
    const about = {
      host,
      repository,
      tags,
      commit: head.commit,
      projects,
      workflow: WORKFLOW,
      keys: oidc.keys,
      trustedRoot: undefined as unknown,
    };
    const proven: Readonly<Record<string, unknown>>[] = [];
    for (const evidence of EVIDENCE as readonly Evidence[]) {
      const given = givenToEvidence(evidence, inputs, settings.publish.tables);
      if (evidence.standIn === undefined || !evidence.isOn(given.inputs, given.settings)) continue;
      const { service, inputs: led, trustedRoot } = await evidence.standIn({ ...about, ...given, named: true });
      about.trustedRoot ??= trustedRoot;
      if (service !== undefined) services.push(service);
      proven.push(led as Readonly<Record<string, unknown>>);
    }
    const standIns = new Map<TargetId, StandIn>();
    for (const target of ALL_TARGETS) {
      const named = inputs.targets.includes(target.id) || settings.targets?.includes(target.id) === true;
      const given = givenTo(target, inputs, settings.publish.tables);
      const standIn = await target.standIn({ ...about, ...given, named });
      if (standIn === undefined) continue;
      services.push(standIn.service);
      standIns.set(target.id, standIn);
    }
    const implicitTargets = [...standIns].flatMap(([id, { implicit }]) => (implicit ? [id] : []));
    const env = Object.assign({}, ...[...standIns.values()].map((one) => one.env ?? {}), {
      GITHUB_REPOSITORY: repository,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    }) as Readonly<Record<string, string>>;
    return {
      host: confined(host, env, services),
      inputs: Object.assign(rehearsedInputs(inputs, standIns), ...proven) as Inputs,
      ...{ repository, standIns, implicitTargets, close },
      settings: (given) => ({
        ...given,
        publish: {
          optional: [...given.publish.optional, ...implicitTargets],
          tables: { ...given.publish.tables, ...rehearsedTables(given.publish.tables, standIns) },
        },
      }),
      source: (receipts) => sourceOf(receipts, standIns),
      listed: async () => (await Promise.all([...standIns.values()].map((one) => one.listed?.(host) ?? []))).flat(),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The inputs with those of every target leading to its stand-in, or nowhere. */
function rehearsedInputs(inputs: Inputs, standIns: Rehearsal['standIns']): Inputs {
  const own = ALL_TARGETS.flatMap(({ id, inputs: specs }) => {
    const led = standIns.get(id)?.inputs as Readonly<Record<string, unknown>> | undefined;
    return Object.keys(specs).map((name) => [camel(name), led?.[camel(name)]] as const);
  });
  return { ...inputs, ...Object.fromEntries(own) };
}

function rehearsedTables(
  tables: Readonly<Record<TargetId, unknown>>,
  standIns: Rehearsal['standIns'],
): Readonly<Record<TargetId, unknown>> {
  return Object.fromEntries(
    ALL_TARGETS.map((target) => {
      const standIn = standIns.get(target.id);
      const none = target.settingsOf(undefined);
      return [target.id, standIn === undefined ? none : standIn.settings(tables[target.id] ?? none)];
    }),
  );
}

/** Only what took the files: an index that nothing was sent to has nothing to install. */
function sourceOf(receipts: readonly Receipt[], standIns: Rehearsal['standIns']): Source {
  const there = receipts.filter(({ outcome }) => outcome === 'published' || outcome === 'identical');
  // The first target that has a file wins: the release that everybody sees, before an endpoint that may need an account.
  const sources = [...standIns].toReversed().flatMap(([id, standIn]) => {
    const took = there.filter(({ target }) => target === id);
    return took.length === 0 ? [] : [standIn.source(took)];
  });
  return {
    registries: Object.assign({}, ...sources.map((one) => one.registries ?? {})),
    assets: Object.assign({}, ...sources.map((one) => one.assets ?? {})),
  };
}
