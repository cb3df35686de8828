// What init offers: targets that the projects could go to and nobody chose. Who says yes gets everything that it takes written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixAll } from '../check/fix/fix.js';
import { type Change, draftOf, rewrite } from '../check/fix/overlay.js';
import { checkProject } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/settings.js';
import { givenTo } from '../config/target-input.js';
import type { Files, Host } from '../core/types.js';
import { readFiles } from '../repository/files.js';
import { ALL_TARGETS } from '../targets/index.js';
import type { Offer, Target, Trusting } from '../targets/types.js';
import { type Survey, survey } from '../workspace/open.js';
import { agrees, says } from './ask.js';
import { CONFIG_HEAD } from './first-config.js';

/** One that was taken, with what the person said. */
interface Taken {
  readonly target: Target;
  readonly offer: Offer;
  /** Texts of new files by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What became of the offers. */
export interface Offers {
  readonly taken: readonly Taken[];
  /** How a person does by hand what was not asked. */
  readonly told: readonly string[];
  /** The tables of the configuration as they will be. */
  readonly tables: Settings['publish']['tables'];
}

/** Asks about each; what is usual is no. Nothing is written. */
export async function askOffers(
  { projects, files }: Pick<Survey, 'projects' | 'files'>,
  { targets, publish }: Settings,
  inputs: Inputs,
  trusting: Trusting,
  host: Host,
): Promise<Offers> {
  const taken: Taken[] = [];
  const told: string[] = [];
  for (const target of ALL_TARGETS.filter(({ id }) => targets?.includes(id) ?? true)) {
    const given = givenTo(target, inputs, publish.tables);
    const offer = (await target.load()).offer?.({ ...given, projects, files, trusting });
    if (offer === undefined) continue;
    if (host.ask === undefined || offer.question === undefined) told.push(offer.told);
    else if (await agrees(host, offer.question, false)) {
      const texts = new Map<string, string>();
      for (const one of offer.documents ?? [])
        texts.set(one.file, one.textFor(await says(host, one.question, one.usual)));
      taken.push({ target, offer, texts });
    }
  }
  const own = taken.map(({ target }) => [target.id, target.settingsOf({})]);
  return { taken, told, tables: { ...publish.tables, ...Object.fromEntries(own) } };
}

/**
 * What is to be written of what was taken; nothing is yet.
 * @param config the configuration, relative to the root; it may be missing
 * @param drafted what is to be written there anyway
 */
export async function planOffers(
  { taken }: Offers,
  root: string,
  { config, drafted }: { readonly config: string; readonly drafted: string | undefined },
  inputs: Inputs,
  host: Host,
): Promise<readonly Change[]> {
  if (taken.length === 0) return [];
  const files = await readFiles(root, { host });
  const [rules, before] = [taken.flatMap(({ offer }) => offer.rules ?? []), textAt(join(root, config))];
  const tables = taken.map(({ offer }) => offer.table ?? '').join('\n');
  const own = drafted ?? before;
  const head = own === undefined ? CONFIG_HEAD : own.endsWith('\n') ? own : `${own}\n`;
  const added = new Map([...taken.flatMap(({ texts }) => [...texts]), [config, `${head}\n${tables}`]]);
  const changes = new Map(
    [...added].map(([file, after]): [string, Change] => [
      file,
      rewrite(file, file === config ? before : undefined, after),
    ]),
  );
  const marked = await fixAll(draftOf(files, changes), async (state: Files) => {
    const { projects } = await survey(host, root, inputs, { git: false, from: root, files: state });
    const found = await Promise.all(
      projects.map((one) => checkProject(one, state, { tag: undefined, repository: undefined })),
    );
    return { findings: found.flat().filter(({ rule }) => rules.includes(rule)) };
  });
  return [...changes.values(), ...marked.changes];
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
