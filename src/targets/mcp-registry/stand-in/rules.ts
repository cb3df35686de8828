// Which documents the registry takes: their shape, their words, and the packages they name.

import { misfits } from '../../../check/rules/mcp/published-schema.js';
import data from '../../../data/server-json.json' with { type: 'json' };
import { fieldsOf } from '../../../formats/object.js';
import { packagesIn } from '../../../formats/server-json.js';
import { isLoopback } from '../../../host/loopback.js';
import { NAMED } from '../document.js';
import type { Value } from '../index.js';
import type { Wrong } from './problem.js';

/** The keys of a document. */
const KEYS = [...Object.keys(data.schema.definitions.ServerDetail.properties), '$schema'];

/** What does not fit: 422, with the place of each. It asks for more than the schema says, and knows no other key. */
export function shapeProblems(value: Value): readonly Wrong[] {
  const at = (path: readonly (string | number)[]): string =>
    path.reduce<string>((all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${key}`), 'body');
  return [
    ...misfits(data.schema, value).map(({ path, message }) => ({ message, location: at(path) })),
    ...Object.keys(value)
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({ message: 'unexpected property', location: at([key]) })),
    ...['$schema', 'version']
      .filter((key) => value[key] === undefined || value[key] === '')
      .map((key) => ({ message: `expected ${key} to be present, and not empty`, location: at([key]) })),
  ];
}

const RANGE = /^\s*([\^~]|[<>]=?|=)\s*v?\d|\s-\s|\|\||^\s*(v?\d+|[xX*])(\.(\d+|[xX*])){1,2}\s*$/;
const isRange = (version: string): boolean => RANGE.test(version) && !/^\s*v?\d+(\.\d+){1,2}\s*$/.test(version);

/** What fits the schema and is no version, or no repository. */
export function wordProblems(value: Value): readonly string[] {
  const versions = [value['version'], ...packagesIn(value).map(({ version }) => version)];
  const wrong = versions.flatMap((version) => {
    if (typeof version !== 'string') return [];
    if (version === 'latest') return ["version string 'latest' is reserved and cannot be used"];
    return isRange(version) ? [`version must be a specific version, not a range: ${JSON.stringify(version)}`] : [];
  });
  const { repository } = value;
  const { url, source } = fieldsOf(repository);
  const known =
    source === 'gitlab'
      ? /^https?:\/\/(www\.)?gitlab\.com\/[\w.-]+(\/[\w.-]+)+\/?$/
      : /^https?:\/\/(www\.)?github\.com\/[\w.-]+\/[\w.-]+\/?$/;
  const isWrong = url !== undefined && (!['github', 'gitlab'].includes(String(source)) || !known.test(String(url)));
  return isWrong ? [...wrong, `invalid repository URL: ${String(url)}`] : wrong;
}

/** The first package that the registry would not look up, in its words; undefined where there is none. */
export function packageProblems(value: Value): string | undefined {
  return packagesIn(value)
    .map(({ type = '', identifier = '', version, value: entry }) => {
      if (type === 'mcpb') return bundleProblem(identifier, entry);
      if (type === 'oci') {
        if (version !== undefined)
          return "OCI packages must not have 'version' field - include version in 'identifier'";
        return undefined;
      }
      if (!NAMED.includes(type)) return `unsupported registry type: ${type}`;
      if (version === undefined) return `package version is required for ${type} packages`;
      if (entry['fileSha256'] !== undefined) return `${type} packages must not have 'fileSha256' field`;
      return undefined;
    })
    .find((words) => words !== undefined);
}

/** The release of the rehearsal is on this machine. */
function bundleProblem(identifier: string, entry: Value): string | undefined {
  if (entry['fileSha256'] === undefined) return 'must include a fileSha256 hash for integrity verification';
  const url = URL.canParse(identifier) ? new URL(identifier) : undefined;
  const known = url !== undefined && (['github.com', 'gitlab.com'].includes(url.hostname) || isLoopback(url));
  if (!known)
    return `MCPB packages must be hosted on allowlisted providers (GitHub or GitLab). Host '${url?.host}' is not allowed`;
  if (!/^\/[^/]+\/[^/]+\/releases\/download\/[^/]+\/[^/]+$/.test(url.pathname) && url.hostname !== 'gitlab.com')
    return "GitHub MCPB packages must be release assets following the pattern '/owner/repo/releases/download/tag/filename'";
  if (!/mcp/i.test(identifier)) return `MCPB package URL must contain 'mcp': ${identifier}`;
  return undefined;
}
