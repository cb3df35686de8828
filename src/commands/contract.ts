// contract: what clients see of a server, printed, compared, or written into its README.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { loadSettings, namedConfig } from '../config/load.js';
import { indexes } from '../config/target-choice.js';
import { atLeast, diffContracts } from '../contract/diff/diff.js';
import { type Context, contractOf, contractOfCommand } from '../contract/of/index.js';
import { sectionsOf, writeSections } from '../contract/readme.js';
import { contractColumns, contractMarkdown } from '../contract/render.js';
import { changesMarkdown, countedChanges, renderChanges } from '../contract/render-diff.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, usageError } from '../core/errors.js';
import { listed } from '../core/listed.js';
import { escapeMarkdown } from '../core/markdown.js';
import type { Contract, ContractChange, Host, ProjectSettings } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { PLAN_FILE } from '../plan/file-names.js';
import { readPlan } from '../plan/read.js';
import { passportMarkdown, type Shown } from '../render/passport.js';
import { renderClients, renderPassports } from '../render/report.js';
import { type ClientTable, worksWithMarkdown } from '../render/works-with.js';
import { readNamed, unread } from '../repository/regular-file.js';
import { writeWhole } from '../repository/write-whole.js';
import { readGolden } from '../start/golden/file.js';
import { recordGolden } from './contract-record.js';
import type { Result, RunOptions } from './result.js';

/** npm and PyPI show less. Bytes. */
const MOST_README = 10_000_000;

const FAIL_ON = ['never', 'breaking', 'feature'] as const;
/** Which changes end with 1. */
export type FailOn = (typeof FAIL_ON)[number];

/** What `contract` alone is given. */
export interface ContractOptions {
  /** Words before `--`: WHAT, or `diff A B`. */
  readonly what: readonly string[];
  /** The command after `--`: one of the servers. */
  readonly command: readonly string[];
  /** The README to write; undefined: none. */
  readonly readme?: string | undefined;
  /** Only say whether the README is what it would be. */
  readonly check: boolean;
}

/** Prints, compares or writes. Differences end with 0 unless `--fail-on` says what they end with 1 for. */
export async function contract(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  if (inputs.changes !== undefined) return (await since()).contractComment(inputs.changes, inputs, host);
  const asked = options.contract ?? { what: inputs.path, command: [], check: false };
  const failOn = readFailOn(inputs.failOn);
  if (inputs.since !== undefined)
    return (await since()).contractSince(inputs.since, asked.what, failOn, namedConfig(inputs, host), host);
  const context = contextOf(inputs, host);
  const [first, ...rest] = asked.what;
  if (first === 'record') return recordGolden(rest, context.config, host);
  if (first === 'diff') return compare(rest, { command: asked.command, failOn }, context, host, options.format);
  if (asked.what.length > 1)
    throw usageError('contract/what', `contract takes one argument, not ${asked.what.length}.`);
  if (asked.readme !== undefined) return writeReadme(asked, asked.readme, context, host);
  const found = await one(first, asked.command, context, host);
  const { passport } = found;
  const does: readonly Shown[] = passport === undefined ? [] : [{ server: found.serverInfo.name, passport }];
  const clients = [await clientTable(found, context.settings.clients)];
  const text =
    options.format === 'markdown'
      ? `${contractMarkdown(found)}\n${passportMarkdown(does)}${worksWithMarkdown(clients)}`
      : `${contractColumns(found)}${renderPassports(does)}${renderClients(clients)}`;
  return { exit: EXIT.done, json: { ...found }, text };
}

/** On demand: it speaks to GitHub. */
const since = (): Promise<typeof import('./contract-since.js')> => import('./contract-since.js');

/** @throws ReleaseError exit 2 `contract/fail-on` */
function readFailOn(word = 'never'): FailOn {
  const known = FAIL_ON.find((one) => one === word);
  if (known !== undefined) return known;
  throw usageError('contract/fail-on', `fail-on is ${word}; set ${listed(FAIL_ON)}.`);
}

/** What clients make of a tool list. */
async function clientTable(found: Contract, targets: ProjectSettings['clients']): Promise<ClientTable> {
  // On demand: it loads the schema validator.
  const { judgeClients } = await import('../clients/judge.js');
  const { worksWith } = await import('../clients/works-with.js');
  return { ...worksWith(judgeClients(found, { targets }), { targets }), server: found.serverInfo.name };
}

async function one(
  word: string | undefined,
  command: readonly string[],
  context: Context,
  host: Host,
): Promise<Contract> {
  if (command.length === 0) return contractOf(word ?? '.', context, host);
  if (word === undefined) return contractOfCommand(command, context, host);
  throw usageError('contract/what', `Give either ${word} or a command after --, not both.`);
}

async function compare(
  words: readonly string[],
  { command, failOn }: { readonly command: readonly string[]; readonly failOn: FailOn },
  context: Context,
  host: Host,
  format: RunOptions['format'],
): Promise<Result> {
  if (words.length + Math.min(command.length, 1) !== 2) {
    throw usageError(
      'contract/what',
      'contract diff compares two things: the older one, then the newer one.',
      `${TYPED} contract diff pypi:weather-mcp==1.3.2 .`,
    );
  }
  const before = await contractOf(words[0] ?? '', context, host);
  const after =
    words[1] === undefined
      ? await contractOfCommand(command, context, host)
      : await contractOf(words[1], context, host);
  const changes = diffContracts(before, after);
  const names = [before, after].map(({ serverInfo }) => cleanLine(`${serverInfo.name} ${serverInfo.version}`.trim()));
  const counted = countedChanges(changes);
  const needs = needed(changes);
  const closing = needs === undefined ? '' : `From 1.0 on, semantic versioning requires ${needs} release.\n`;
  return {
    exit: atLeast(changes, failOn) ? EXIT.failed : EXIT.done,
    json: { before: before.serverInfo, after: after.serverInfo, changes, needs: needs?.split(' ')[1] ?? 'none' },
    text:
      format === 'markdown'
        ? `**${names.map(escapeMarkdown).join(' → ')}**: ${counted}\n\n${changesMarkdown(changes)}`
        : `${names.join(' → ')}: ${counted}\n${changes.length === 0 ? '' : `\n${renderChanges(changes)}\n${closing}`}`,
  };
}

function needed(changes: readonly ContractChange[]): string | undefined {
  if (changes.length === 0) return undefined;
  if (atLeast(changes, 'breaking')) return 'a major';
  return atLeast(changes, 'feature') ? 'a minor' : 'a patch';
}

async function writeReadme(
  { what, command, check }: ContractOptions,
  readme: string,
  context: Context,
  host: Host,
): Promise<Result> {
  const path = resolve(host.cwd, readme);
  if (!existsSync(path)) throw usageError('contract/readme', `${readme} does not exist.`);
  // What a build left here was started and measured: it says more than another start would.
  const prepared = existsSync(join(host.cwd, 'release', PLAN_FILE)) ? 'release' : '.';
  const word = what[0] ?? (command.length > 0 ? undefined : prepared);
  const found = await one(word, command, context, host);
  const folder = word === undefined ? undefined : resolve(host.cwd, word);
  const planned = folder !== undefined && existsSync(join(folder, PLAN_FILE)) ? await readPlan(folder) : undefined;
  const { bytes, why } = readNamed(path, MOST_README, host.cwd);
  if (bytes === undefined) throw usageError('contract/readme', `${readme} ${unread(why)}.`);
  const before = bytes.toString();
  const after = writeSections(before, sectionsOf(found, planned?.plan.compatibility), readme);
  const stale = after !== before;
  if (stale && !check) {
    try {
      writeWhole(path, after, host.cwd);
    } catch (error) {
      throw usageError('contract/readme', `${readme} cannot be written: ${(error as Error).message}.`);
    }
  }
  const again = `${TYPED} contract ${word === undefined || word === '.' ? '' : `${word} `}--write-readme ${readme}`;
  const text = !stale ? `${readme} is up to date.\n` : check ? `${readme} is stale: ${again}\n` : `Wrote ${readme}.\n`;
  return { exit: stale && check ? EXIT.failed : EXIT.done, json: { readme, stale, written: stale && !check }, text };
}

function contextOf(inputs: Inputs, host: Host): Context {
  const config = namedConfig(inputs, host);
  const settings = loadSettings(host.cwd, host.cwd, config);
  return {
    settings: settings.project,
    config,
    indexOf: indexes(inputs, settings.publish.tables),
    golden: readGolden(host.cwd, '.'),
  };
}
