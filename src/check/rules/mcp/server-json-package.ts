// server-json-package: the packages in server.json are those that this repository publishes.

import type { Project, RepositoryInput } from '../../../core/types.js';
import { isOf, type PackageEntry } from '../../../formats/server-json.js';
import { canonicalName, namesHere } from './published.js';
import { entryRule, isOpen } from './rule.js';
import { isMeant, orRename } from './same-name.js';

const TYPES = ['npm', 'pypi', 'nuget', 'oci', 'mcpb', 'cargo'];
const WITH_VERSION = ['npm', 'pypi', 'nuget', 'cargo'];

export const serverJsonPackage = entryRule(
  {
    id: 'server-json-package',
    title: 'The packages in server.json are published by this repository.',
  },
  (entry, server, input) => {
    const { type, identifier, path, value } = entry;
    if (type === undefined || isOpen(type)) return [];
    if (!TYPES.includes(type)) {
      const message = `"${type}" is not a registryType of the MCP Registry.`;
      return { message, hint: `Use one of ${TYPES.join(', ')}.`, ...server.place(...path, 'registryType') };
    }
    if (identifier !== undefined && /\s/.test(identifier)) {
      const message = `The identifier "${identifier}" contains a space, which the MCP Registry rejects.`;
      return { message, hint: 'Use only the package name.', ...server.place(...path, 'identifier') };
    }
    if (type === 'npm' && value['fileSha256'] !== undefined) {
      const message = 'The MCP Registry rejects fileSha256 for npm packages: npm has its own digests.';
      return { message, hint: 'Remove "fileSha256".', ...server.place(...path, 'fileSha256') };
    }
    const meant = otherName(entry, input);
    if (meant !== undefined) {
      return {
        message: `${server.file} names ${identifier} on ${type === 'npm' ? 'npm' : 'PyPI'}, but this repository publishes ${meant.name}.`,
        hint: `Write "identifier": "${meant.name}".${orRename(identifier, meant)}`,
        ...server.place(...path, 'identifier'),
      };
    }
    if (identifier === undefined || value['version'] !== undefined || !WITH_VERSION.includes(type)) return [];
    const message = `The package ${identifier} has no version, which the MCP Registry needs to look it up.`;
    return { message, hint: 'Add "version" with the version of the package.', ...server.place(...path, 'identifier') };
  },
);

/** The project that is plainly meant by an entry that names none of them. */
function otherName(entry: PackageEntry, input: RepositoryInput): Project | undefined {
  const { type = '', identifier } = entry;
  const candidates = input.projects.filter((project) => input.ecosystemOf(project).purlType === type);
  const own = (project: Project): boolean => isOf(entry, project, input.ecosystemOf(project));
  if (identifier === undefined || isOpen(identifier) || candidates.some(own)) {
    return undefined;
  }
  // A package of this repository that is no project of its own, or not asked about.
  if (namesHere(input, type).has(canonicalName(input, type, identifier))) return undefined;
  return candidates.find(({ name }) => isMeant(identifier, name));
}
