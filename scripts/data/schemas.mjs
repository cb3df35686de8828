// Refreshes src/data/server-json.json and src/data/mcpb-manifest.json, the published JSON Schemas: those of server.json lie in the Go module of the
// MCP registry, those of bundles in the npm package of the `mcpb` program. `node scripts/data/schemas.mjs [REGISTRY_VERSION [MCPB_VERSION]]`

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refresh } from './lib/data-file.mjs';

const [, , registry = 'latest', mcpb = 'latest'] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
const run = (program, args) =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

const ANNOTATIONS = new Set(['$comment', 'default', 'description', 'example', 'examples', 'title']);
/** Keywords whose keys are names, not keywords. */
const NAMES = new Set(['definitions', 'properties']);

/** A schema without what says nothing about validity: two thirds of it, and nothing reads it here. */
function bare(schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map((one) => bare(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => areNames || !ANNOTATIONS.has(key))
      .map(([key, value]) => [key, bare(value, !areNames && NAMES.has(key))]),
  );
}

try {
  const module = JSON.parse(
    run('go', ['mod', 'download', '-json', `github.com/modelcontextprotocol/registry@${registry}`]),
  );
  const dated = join(module.Dir, 'internal/validators/schemas');
  const newest = readdirSync(dated)
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort()
    .at(-1);
  refresh('server-json.json', {
    source: `github.com/modelcontextprotocol/registry ${module.Version} (Go module), annotations left out`,
    licence: 'Apache-2.0 and MIT, Model Context Protocol contributors',
    refresh: 'scripts/data/schemas.mjs',
    version: newest.slice(0, -'.json'.length),
    schema: bare(read(dated, newest)),
  });

  const [pack] = Object.values(JSON.parse(run('npm', ['pack', '--json', '--silent', `@anthropic-ai/mcpb@${mcpb}`])));
  run('tar', ['-xzf', pack.filename]);
  const schemas = readdirSync(join(folder, 'package/schemas')).flatMap((name) => {
    const version = /^mcpb-manifest-v([\d.]+)\.schema\.json$/.exec(name)?.[1];
    return version === undefined ? [] : [[version, bare(read(folder, 'package/schemas', name))]];
  });
  refresh('mcpb-manifest.json', {
    source: `@anthropic-ai/mcpb ${pack.version} (npm), annotations left out`,
    licence: `${read(folder, 'package/package.json').license}, Anthropic, PBC`,
    refresh: 'scripts/data/schemas.mjs',
    schemas: Object.fromEntries(schemas),
  });
  console.log(`server.json ${newest}, bundles ${schemas.map(([version]) => version).join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
