// Checks real servers without building them, and holds what is found to check-golden.json.
//
//   node test/real/check-golden.mjs CHECKOUTS LIST.json [--only TEXT] [--refresh]
//
// Each project is checked with a tag of its own version and no configuration, as its author would see it first. The golden file
// holds every error with the reason why it is right, how many warnings each rule has, and where each defect that LIST.json
// names is seen. A difference is shown as a diff and fails; --refresh writes what was seen and keeps reasons and places.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { inTurns, ownTag, readServers, runProgram } from './servers.mjs';

const GOLDEN = fileURLToPath(new URL('check-golden.json', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, refresh: { type: 'boolean', default: false } },
});
const [checkouts, list] = positionals;
if (checkouts === undefined || list === undefined) {
  console.error('usage: node test/real/check-golden.mjs CHECKOUTS LIST.json [--only TEXT] [--refresh]');
  process.exit(2);
}

const golden = JSON.parse(readFileSync(GOLDEN, 'utf8'));
const seen = {};
const problems = [];
const servers = readServers(checkouts, list, values.only).filter(({ missing }) => !missing);
await inTurns(servers, 2, async (server) => {
  const { name, root, path } = server;
  const { code, json, stderr } = await runProgram(['check', path, '--tag', ownTag(server)], {
    cwd: root,
    timeoutMs: 60_000,
  });
  if (json.findings === undefined && json.error === undefined) problems.push(`${name}: exit ${code}, ${stderr}`);
  seen[name] = entry(server, json, golden[name]);
});

const shown = (entries) => `${JSON.stringify(entries, null, 2)}\n`;
const kept = Object.fromEntries(Object.entries(golden).filter(([name]) => name.includes(values.only)));
const ordered = Object.fromEntries(servers.map(({ name }) => [name, seen[name]]));
for (const [name, { errors, defects }] of Object.entries(ordered)) {
  for (const { rule, why } of errors) if (!why) problems.push(`${name}: nobody said why ${rule} is right`);
  for (const [defect, where] of Object.entries(defects)) {
    if (where === '') problems.push(`${name}: nobody said where ${defect} is seen`);
  }
}
if (values.refresh) {
  writeFileSync(GOLDEN, shown({ ...golden, ...ordered }));
} else if (shown(ordered) !== shown(kept)) {
  problems.push(createTwoFilesPatch('check-golden.json', 'seen', shown(kept), shown(ordered), '', '', { context: 4 }));
}
for (const problem of problems) console.log(problem);
const errors = Object.values(ordered).reduce((sum, one) => sum + one.errors.length, 0);
console.log(`${servers.length} projects, ${errors} errors: ${problems.length === 0 ? 'as expected' : 'OTHER'}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What the golden file says of one project; reasons and places come from what it said before. */
function entry({ name, expect }, { findings = [], error }, before) {
  const stopped = error === undefined ? [] : [{ rule: error.code, message: error.message }];
  const errors = [...stopped, ...findings.filter(({ level }) => level === 'error')].map(
    ({ rule, file, line, message }) => ({
      rule,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      message,
      why: before?.errors.find((one) => one.rule === rule && one.file === file && one.message === message)?.why ?? '',
    }),
  );
  const warnings = {};
  for (const { rule, level } of findings) if (level === 'warning') warnings[rule] = (warnings[rule] ?? 0) + 1;
  const rules = new Set([...findings.map(({ rule }) => rule), error?.code]);
  const defects = {};
  for (const defect of expect.defects ?? []) {
    const where = before?.defects[defect] ?? '';
    defects[defect] = where;
    // `check: rule-id` is held here; `rehearse: rule-id` by corpus.mjs; anything else says why it is not to be seen.
    const rule = /^check: (\S+)$/.exec(where)?.[1];
    if (rule !== undefined && !rules.has(rule)) problems.push(`${name}: ${defect} is not found: no ${rule}`);
  }
  return { errors, warnings: Object.fromEntries(Object.entries(warnings).sort()), defects };
}
