// Rehearses real servers and says, one line each, what was expected and what was seen.
//
//   node test/real/corpus.mjs CHECKOUTS LIST.json [--only TEXT] [--out FOLDER]
//
// CHECKOUTS holds a git checkout per repository, named owner__name. LIST.json says how each server is started and what is to
// be expected (repo, path, ecosystem, launch, expect). Nothing is changed but a configuration handed over by --config.
// These are strangers' programs: run this as a user without rights, in a throw-away place.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'smol-toml';

/** What the author of a server would have to write in mcp-release.toml, and the list cannot know. */
const CONFIGURED = {
  // Declares resources and refuses to list them.
  'e2b-dev/mcp-server/packages/js': { smoke: { allow: ['resources'] } },
  // Asks its own service for the list of tools.
  'supabase-community/supabase-mcp/packages/mcp-server-supabase': { smoke: { allow: ['tools'] } },
  // Both try for longer than the usual 30 s before they give up.
  'kiliczsh/mcp-mongo-server': { smoke: { timeout: '90s' } },
  'qdrant/mcp-server-qdrant': { smoke: { timeout: '3m' } },
  // The lock file names a version that the registry no longer has.
  'exa-labs/exa-mcp-server': { build: { install: ['npm', 'install', '--no-package-lock'] } },
};

const PROGRAM = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist/cli/index.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, out: { type: 'string' } },
});
const [checkouts, list] = positionals;
if (checkouts === undefined || list === undefined) {
  console.error('usage: node test/real/corpus.mjs CHECKOUTS LIST.json [--only TEXT] [--out FOLDER]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
let same = 0;
let other = 0;
for (const server of JSON.parse(readFileSync(list, 'utf8'))) {
  const name = `${server.repo}${server.path === '.' ? '' : `/${server.path}`}`;
  if (!name.includes(values.only)) continue;
  const root = join(checkouts, server.repo.replace('/', '__'));
  if (!existsSync(root)) {
    console.log(`?     ${name}: no checkout`);
    continue;
  }
  const since = Date.now();
  const ended = await rehearse(server, root);
  const seen = describe(ended);
  const fits = judge(server, ended);
  if (fits) same += 1;
  else other += 1;
  const seconds = ((Date.now() - since) / 1000).toFixed(0);
  console.log(
    `${fits ? 'as expected' : 'OTHER      '}  ${name}  expected: ${expected(server)}  seen: ${seen}  (${seconds} s)`,
  );
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(
      join(values.out, `${name.replaceAll('/', '__')}.txt`),
      `${ended.stdout}\n--- stderr\n${ended.stderr}`,
    );
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${same} as expected, ${other} other`);
process.exitCode = other === 0 ? 0 : 1;

/** Runs the program from its bundle, as a user would. */
async function rehearse(server, root) {
  const config = join(scratch, 'mcp-release.toml');
  writeFileSync(config, stringify(configuration(server)));
  const child = spawn(process.execPath, [PROGRAM, 'rehearse', server.path, '--config', config, '--format', 'json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((done) => child.on('close', done));
  let json;
  try {
    json = JSON.parse(stdout);
  } catch {
    json = {};
  }
  return { code, json, stdout, stderr };
}

/** What `mcp-release.toml` has to say about this server: how it is started, and what a manifest cannot know. */
function configuration({ repo, launch, ecosystem, path }) {
  const own = CONFIGURED[path === '.' ? repo : `${repo}/${path}`] ?? {};
  const smoke = {};
  if (launch?.args?.length && launch.bin !== 'node' && ecosystem !== 'archive') smoke.args = launch.args;
  if (launch?.env && Object.keys(launch.env).length > 0) smoke.env = launch.env;
  // A code package has no script to name, a package without a bin neither: the program is run as it lies there.
  if (launch?.bin && (ecosystem === 'archive' || launch.bin === 'node'))
    smoke.command = [...launch.bin.split(' '), ...(launch.args ?? [])];
  if (launch?.transport === 'http') smoke.transport = 'http';
  if (launch?.port) smoke.port = launch.port;
  if (launch?.path) smoke.path = launch.path;
  Object.assign(smoke, own.smoke);
  return {
    ...own,
    ...(Object.keys(smoke).length > 0 ? { smoke } : {}),
    ...(ecosystem === 'archive' ? { project: [{ path, ecosystem: 'code-package' }] } : {}),
  };
}

function expected({ expect, ecosystem }) {
  if (ecosystem === 'go' || ecosystem === 'rust') return 'not supported yet';
  if (expect.handshake === 'ok') return /^polluted/.test(expect.stdout ?? '') ? 'stopped for its stdout' : 'released';
  return `stopped: ${expect.reason ?? 'no build'}`;
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
    const polluted = /^polluted/.test(expect.stdout ?? '');
    return polluted ? ended.code === 1 && /start\/stdout/.test(shown) : ended.code === 0;
  }
  if (ended.code === 0) return false;
  // The cause must stand in an error, its quoted words included.
  const errors = JSON.stringify((ended.json.findings ?? []).filter(({ level }) => level === 'error'));
  const words = (expect.reason ?? '').replace(/\(.*?\)/g, '').match(/[A-Za-z_.]{5,}/g) ?? [];
  const hits = words.filter((word) => errors.includes(word));
  return hits.length >= Math.ceil(words.length * 0.6);
}
