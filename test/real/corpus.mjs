// Rehearses real servers and says, one line each, what was expected and what was seen.
//
//   node test/real/corpus.mjs CHECKOUTS LIST.json [--only TEXT] [--out FOLDER] [--bounds full] [--jobs 2] [--minutes 6]
//
// CHECKOUTS holds a git checkout per repository, named owner__name. LIST.json says how each server is started and what is to
// be expected (repo, path, ecosystem, launch, expect). Nothing is changed but a configuration handed over by --config.
// These are strangers' programs: run this as a user without rights, in a throw-away place.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'smol-toml';
import { configuration, inTurns, readServers, runProgram } from './servers.mjs';

/** Where the list tells the cause in words of its own: what has to be read in an error. */
const CAUSES = {
  'e2b-dev/mcp-server/packages/python': /installs no command, so no client can start it/,
  'containers/kubernetes-mcp-server/python': /Failed to download binary/,
  // Walls of the registry that is asked: what it does not serve is named.
  'wonderwhy-er/DesktopCommanderMCP': /typedarray\.prototype\.slice/,
  'mondaycom/mcp/packages/monday-api-mcp': /the registry does not have/,
  // Its parts of the workspace are a newer version than the published ones.
  'mongodb-js/mongodb-mcp-server/packages/mongodb-mcp-server':
    /packages of this repository that this release does not contain/,
};
/** Defects that only building and starting shows: `rehearse: rule-id` in the golden file of the check. */
const GOLDEN = JSON.parse(readFileSync(new URL('check-golden.json', import.meta.url), 'utf8'));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string' },
    bounds: { type: 'string', default: 'newest' },
    jobs: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '6' },
  },
});
const [checkouts, list] = positionals;
if (checkouts === undefined || list === undefined) {
  console.error('usage: node test/real/corpus.mjs CHECKOUTS LIST.json [--only TEXT] [--out FOLDER] [--bounds full]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
let same = 0;
let other = 0;
await inTurns(readServers(checkouts, list, values.only), Number(values.jobs), async (server) => {
  if (server.missing) {
    console.log(`?     ${server.name}: no checkout`);
    return;
  }
  const since = Date.now();
  const ended = await rehearse(server);
  const unseen = missing(server, ended);
  const fits = judge(server, ended) && unseen.length === 0;
  if (fits) same += 1;
  else other += 1;
  const seconds = ((Date.now() - since) / 1000).toFixed(0);
  console.log(
    `${fits ? 'as expected' : 'OTHER      '}  ${server.name}  expected: ${expected(server)}  seen: ${describe(ended)}${unseen.map((one) => ` NOT SEEN: ${one}`).join('')}  (${seconds} s)`,
  );
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(
      join(values.out, `${server.name.replaceAll('/', '__')}.txt`),
      `${ended.stdout}\n--- stderr\n${ended.stderr}`,
    );
  }
});
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${same} as expected, ${other} other`);
process.exitCode = other === 0 ? 0 : 1;

async function rehearse(server) {
  const config = join(mkdtempSync(join(scratch, 'config-')), 'mcp-drydock.toml');
  writeFileSync(config, stringify(configuration(server, values.bounds)));
  const timeoutMs = Number(values.minutes) * 60_000;
  return runProgram(['rehearse', server.path, '--config', config], { cwd: server.root, timeoutMs });
}

/** Defects of the list that should have been found, and were not. */
function missing({ name }, { json }) {
  const rules = new Set((json.findings ?? []).map(({ rule }) => rule));
  return Object.entries(GOLDEN[name]?.defects ?? {})
    .filter(([, where]) => where.startsWith('rehearse: ') && !rules.has(where.slice('rehearse: '.length)))
    .map(([defect, where]) => `${defect} (${where})`);
}

function expected({ expect, ecosystem }) {
  if (ecosystem === 'go' || ecosystem === 'rust') return 'not supported yet';
  if (expect.handshake === 'ok') {
    return { none: 'released', end: 'released, its stdout warned of', early: 'stopped for its stdout' }[
      pollution(expect)
    ];
  }
  return `stopped: ${expect.reason ?? 'no build'}`;
}

/** When a client sees lines that are no messages: a buffer may keep them back until the server ends. */
function pollution({ stdout = '' }) {
  if (!stdout.startsWith('polluted')) return 'none';
  return stdout.includes('only when the process ends') ? 'end' : 'early';
}

function describe({ code, json, stderr }) {
  if (code === 0) return 'released';
  const errors = (json.findings ?? []).filter(({ level }) => level === 'error');
  if (errors.length > 0) return errors.map(({ rule, message }) => `${rule}: ${message.split('\n')[0]}`).join(' | ');
  return json.error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit ${code}`;
}

/** Whether it ended as the list says: released, or stopped with words of the listed cause in what is shown. */
function judge(server, ended) {
  const { expect, ecosystem } = server;
  const shown = JSON.stringify(ended.json);
  if (ecosystem === 'go' || ecosystem === 'rust') return ended.code === 2 && /not supported yet/.test(shown);
  if (expect.handshake === 'ok') {
    const at = pollution(expect);
    const told = (ended.json.findings ?? []).find(({ rule }) => rule === 'start/stdout');
    if (at === 'none') return ended.code === 0 && told === undefined;
    return at === 'end' ? ended.code === 0 && told?.level === 'warning' : ended.code === 1 && told?.level === 'error';
  }
  if (ended.code === 0) return false;
  // The cause must stand in an error, its quoted words included.
  const errors = JSON.stringify((ended.json.findings ?? []).filter(({ level }) => level === 'error'));
  if (CAUSES[server.name] !== undefined) return CAUSES[server.name].test(errors);
  const words = (expect.reason ?? '').replace(/\(.*?\)/g, '').match(/[A-Za-z_.]{5,}/g) ?? [];
  const hits = words.filter((word) => errors.includes(word));
  return hits.length >= Math.ceil(words.length * 0.6);
}
