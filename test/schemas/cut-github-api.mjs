// Cuts the paths that our GitHub stand-in answers out of GitHub's own description, as JSON Schema that ajv takes:
//   node test/schemas/cut-github-api.mjs <folder of @octokit/openapi>/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/attestations': ['post'],
  '/repos/{owner}/{repo}/attestations/{subject_digest}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/tags/{tag_sha}': ['get'],
  '/repos/{owner}/{repo}/immutable-releases': ['get', 'put', 'delete'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/releases': ['get', 'post'],
  '/repos/{owner}/{repo}/releases/assets/{asset_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/releases/generate-notes': ['post'],
  '/repos/{owner}/{repo}/releases/latest': ['get'],
  '/repos/{owner}/{repo}/releases/tags/{tag}': ['get'],
  '/repos/{owner}/{repo}/releases/{release_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/releases/{release_id}/assets': ['get', 'post'],
  '/repos/{owner}/{repo}/rulesets': ['get'],
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': ['get'],
};

const api = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schemas = {};

/** OpenAPI 3.0 → JSON Schema: `nullable` becomes a type, prose goes, components are collected. */
function convert(node) {
  if (Array.isArray(node)) return node.map(convert);
  if (node === null || typeof node !== 'object') return node;
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1);
    if (!(name in schemas)) {
      schemas[name] = {};
      schemas[name] = convert(api.components.schemas[name]);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (['description', 'example', 'examples', 'title', 'deprecated', 'nullable'].includes(key) && key !== 'properties')
      continue;
    out[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, convert(schema)]))
        : convert(value);
  }
  if (node.nullable && typeof out.type === 'string') out.type = [out.type, 'null'];
  if (node.nullable && out.enum && !out.enum.includes(null)) out.enum = [...out.enum, null];
  return out;
}

const content = (part) => part?.content && Object.values(part.content)[0]?.schema;
const resolve = (part) => (part?.$ref ? api.components.responses[part.$ref.split('/').at(-1)] : part);
const operations = {};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  for (const method of methods) {
    const operation = api.paths[path][method];
    const responses = {};
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = content(resolve(response));
      responses[status] = schema ? convert(schema) : null;
    }
    const request = operation.requestBody?.content?.['application/json']?.schema;
    operations[`${method.toUpperCase()} ${path}`] = { ...(request ? { request: convert(request) } : {}), responses };
  }
}
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const cut = { source: `@octokit/openapi ${api.info.version}`, operations, schemas: sorted };
writeFileSync(new URL('github-api.json', import.meta.url), `${JSON.stringify(cut, null, 1)}\n`);
