// contract record: the calls of a golden session, made on two fresh starts of what is built here, and written beside the project.

import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sameCall } from '../config/calls.js';
import { buildFolder } from '../contract/of/folder.js';
import { withoutAnswer } from '../contract/of/start.js';
import { CONFIG_FILE } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { plural } from '../core/plural.js';
import { systemWords } from '../core/system-error.js';
import type { Call, Host } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { during } from '../host/during.js';
import { openSandbox } from '../host/sandbox.js';
import { writeWhole } from '../repository/write-whole.js';
import { GOLDEN_FILE, goldenText, readParts } from '../start/golden/file.js';
import { resultDrafts } from '../start/golden/findings.js';
import { askable, recordCalls } from '../start/golden/record.js';
import { tryServer } from '../start/try-server.js';
import type { Result } from './result.js';

/** Records the calls of `[[call]]` and those that are recorded already; without any, what can be asked without arguments. */
export async function recordGolden(words: readonly string[], config: string | undefined, host: Host): Promise<Result> {
  const [word = '.', more] = words;
  const folder = resolve(host.cwd, word);
  if (more !== undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw usageError('contract/what', `contract record takes the folder of one project, not ${words.join(' ')}.`);
  }
  const { artifact, project } = await buildFolder(realpathSync(folder), config, host);
  const sandbox = await openSandbox(host, project.name);
  const installed = await during(host, `installing ${artifact.file}`, () =>
    ecosystemOf(project).install(artifact, project, sandbox, host),
  );
  const { talked, findings } = await tryServer(host, installed, project, artifact.file, { quick: true });
  const { contract } = talked;
  if (contract === undefined || talked.outcome === 'protected' || findings.some(({ level }) => level === 'error')) {
    throw withoutAnswer(artifact.file, findings);
  }
  const parts = readParts(project.folder, project.path);
  const isIn = (call: Call, some: readonly Call[]): boolean => some.some((one) => sameCall(one, call));
  const ofFile = (own: boolean): readonly Call[] =>
    parts
      .filter(({ file }) => (file === GOLDEN_FILE) === own)
      .flatMap(({ results }) => results.map(({ call }) => call));
  // What a file written by hand expects is its author's.
  const [known, expected] = [ofFile(true), ofFile(false)];
  const stated = [...(project.settings.calls ?? []), ...parts.flatMap(({ open }) => open)];
  const wanted = [...stated, ...known].filter((call) => !isIn(call, expected));
  const asked = wanted.filter((call, index) => !isIn(call, wanted.slice(0, index)));
  const calls = asked.length > 0 || expected.length > 0 ? asked : askable(contract);
  if (calls.length === 0) throw nothing();
  const recording = await during(host, `${plural(calls.length, 'call')}, each on two starts`, () =>
    recordCalls(host, installed, project, calls, talked),
  );
  const { results, failures, sessions } = recording;
  const path = join(folder, GOLDEN_FILE);
  if (results.length > 0) write(path, goldenText(results), folder);
  const [{ network, answers }] = sessions;
  const warnings = resultDrafts(answers, project.settings.clients).map(
    ({ message, hint }) => `  ${cleanLine(message)}\n    ${hint ?? ''}`,
  );
  const lines = [
    results.length === 0
      ? `Nothing was recorded.${known.length === 0 ? '' : ` ${GOLDEN_FILE} is as it was: delete it if these calls are gone for good.`}`
      : `Wrote ${join(word === '.' ? '' : word, GOLDEN_FILE)}: commit it.`,
    ...(network === undefined ? [] : [`The calls had the network, since ${network}.`]),
    ...results.map(
      ({ call, volatile }) =>
        `  ${named(call)}${volatile.length === 0 ? '' : `; not compared, since two starts differ: ${volatile.join(', ')}`}`,
    ),
    ...(failures.length === 0 ? [] : ['Not recorded:', ...failures.map((line) => `  ${cleanLine(line)}`), ADVICE]),
    ...(warnings.length === 0 ? [] : ['Clients lose some of it:', ...warnings]),
  ];
  // What was only tried because it may be asked may fail.
  const exit = results.length === 0 || (asked.length > 0 && failures.length > 0) ? EXIT.failed : EXIT.done;
  return { exit, json: { file: path, recorded: results, failures }, text: `${lines.join('\n')}\n` };
}

const ADVICE = `A call that needs the network needs network = true in its [[call]] in ${CONFIG_FILE}, a tool that may write needs write = true.`;

function write(path: string, text: string, folder: string): void {
  try {
    writeWhole(path, text, folder, 'make');
  } catch (error) {
    throw usageError(
      'calls/unwritable',
      `${GOLDEN_FILE} cannot be written: ${systemWords(error) ?? (error as Error).message}.`,
      `Move away what is in its place, or check who owns ${dirname(GOLDEN_FILE)}/; then record again.`,
    );
  }
}

function named({ kind, name, arguments: given }: Call): string {
  return cleanLine(`${kind} ${name}${Object.keys(given).length === 0 ? '' : ` ${JSON.stringify(given).slice(0, 80)}`}`);
}

function nothing(): ReleaseError {
  return new ReleaseError(
    'calls/none',
    'There is nothing to record: no tool that declares readOnlyHint: true takes no arguments, and there are no prompts and resources.',
    { hint: `State a call in ${CONFIG_FILE}:\n  [[call]]\n  tool = "forecast"\n  arguments = { city = "Berlin" }` },
  );
}
