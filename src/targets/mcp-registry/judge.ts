// What would stop a listing, found before the first file of the release is sent anywhere: the document, whose it is, what is there.

import { join } from 'node:path';
import { checkRepository } from '../../check/stage.js';
import { CONFIG_FILE, docsPage } from '../../core/about.js';
import { jsonText } from '../../core/json-text.js';
import type { Files, Finding, Host } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { kindOf } from '../../ecosystems/kinds.js';
import { isOf, packagesIn } from '../../formats/server-json.js';
import { readEntry, validate, versionUrl } from './api.js';
import { type Base, basesOf, imagesOf, imagesToAdd, rendered } from './document.js';
import { type RegistryInput, registryOf, type Value } from './index.js';
import { covers, foreignName, grantsOf, registryToken } from './login.js';
import { earlyDifference } from './same.js';

/** Every finding about what would be listed. */
export async function judgeListing(input: RegistryInput, host: Host): Promise<readonly Finding[]> {
  const bases = basesOf(input.plan.projects, input);
  if (bases.length === 0) return [nothingToList()];
  const coming = bases.map((base) => ({ base, value: rendered(base, input.plan.projects, promised(input)) }));
  const found: Finding[] = [];
  for (const { base, value } of coming) {
    const wrong = [...(await judgeDocument(base, value, input)), ...(await judgeOwners(base, value, input))];
    found.push(...wrong);
    if (wrong.length === 0) found.push(...(await askRegistry(base, value, input, host)));
  }
  return found;
}

function nothingToList(): Finding {
  return {
    rule: 'mcp-registry/no-document',
    level: 'error',
    message: 'The release goes to the MCP Registry, but no server.json of this commit is about what is released.',
    hint: `Set name and description in [mcp-registry] of ${CONFIG_FILE}, or write a server.json like that of ${docsPage('mcp-registry.md')}`,
  };
}

/** What will be served if all goes well: names and digests are known, and addresses on GitHub are by rule. */
function promised({ plan, tag, repository }: RegistryInput) {
  return plan.projects.flatMap(({ name, ecosystem, artifacts }) =>
    artifacts.map(({ file, sha256 }) => ({
      target: ecosystemOf({ ecosystem }).installsFrom.target,
      url: `https://github.com/${repository ?? '-/-'}/releases/download/${encodeURIComponent(tag)}/${file}`,
      ...{ file, project: name, sha256 },
    })),
  );
}

/** The rules that `check` has about a server.json, over the one that is published. */
async function judgeDocument({ from }: Base, value: Value, { repository }: RegistryInput): Promise<readonly Finding[]> {
  const text = jsonText(value);
  const files: Files = {
    ...{ root: '/', all: ['server.json'], has: (path) => path === 'server.json' },
    ...{ text: () => text, bytes: () => Buffer.from(text) },
  };
  const found = await checkRepository([], files, { tag: undefined, repository });
  // An old schema is a matter of the source: the registry says itself whether it still takes it.
  const wrong = found.filter(({ rule }) => rule.startsWith('server-json-') && rule !== 'server-json-schema');
  return wrong.map(({ message, hint }) => ({
    rule: 'mcp-registry/document',
    level: 'error',
    message: `The MCP Registry would refuse ${from}, completed for this release: ${message}`,
    hint,
  }));
}

/** The registry asks each package whether it belongs to the server; what is published cannot be changed afterwards. */
async function judgeOwners(base: Base, value: Value, { plan, folder }: RegistryInput): Promise<readonly Finding[]> {
  const { from } = base;
  const name = String(value['name']);
  const found: Finding[] = [];
  const entries = packagesIn(value);
  const all = plan.projects.filter((one) => ecosystemOf(one).purlType === 'oci');
  const named = imagesOf(entries, all).map(({ project }) => project.name);
  const added = imagesToAdd(base, all).map((one) => one.name);
  for (const project of plan.projects) {
    const isImage = all.includes(project) && [...named, ...added].includes(project.name);
    const isListed = isImage || entries.some((entry) => isOf(entry, project, ecosystemOf(project)));
    if (!isListed) continue;
    for (const { kind, file } of project.artifacts) {
      const missing = await kindOf(kind)?.unclaimed?.(join(folder, file), name);
      if (missing === undefined) continue;
      found.push({
        rule: 'mcp-registry/ownership',
        level: 'error',
        message: `${file} does not say that it is ${name}, as ${from} has it: the MCP Registry would refuse it, and what is published cannot be changed.`,
        hint: missing,
        project: project.name,
      });
    }
  }
  return found;
}

async function askRegistry(
  { from }: Base,
  value: Value,
  input: RegistryInput,
  host: Host,
): Promise<readonly Finding[]> {
  const registry = registryOf(input);
  const [name, version] = [String(value['name']), String(value['version'])];
  const words = await validate(registry, jsonText(value), host);
  if (words.length > 0) {
    const message = `${registry.host} does not accept ${from}, completed for this release.`;
    return [{ rule: 'mcp-registry/document', level: 'error', message, quote: words, hint: `Correct it in ${from}.` }];
  }
  const there = await readEntry(registry, name, version, host);
  if (there !== undefined) {
    const differs = earlyDifference(value, there.server);
    // What is there already is compared once more, whole, when it is its turn.
    if (differs === undefined) return [];
    return [
      {
        rule: 'mcp-registry/conflict',
        level: 'error',
        message: `${name} ${version} is in ${registry.host} already and says something else: ${differs}.`,
        hint: `A version there cannot be changed: release a new one. What is there: ${versionUrl(registry, name, version)}`,
      },
    ];
  }
  if (input.dryRun === true) return [];
  const grants = grantsOf(await registryToken(input, name, host));
  if (grants === undefined || grants.some((pattern) => covers(pattern, name))) return [];
  const { message, hint } = foreignName(name, grants, from);
  return [{ rule: 'mcp-registry/namespace', level: 'error', message, hint }];
}
