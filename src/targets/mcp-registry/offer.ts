// What it takes to list servers that are not listed yet: the table, a server.json for those that have none, and the mark in each package.

import { posix } from 'node:path';
import { CONFIG_FILE, docsPage } from '../../core/about.js';
import { jsonText } from '../../core/json-text.js';
import { listed } from '../../core/listed.js';
import type { Project } from '../../core/types.js';
import { bundleOf } from '../../ecosystems/bundle-table.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { TYPED } from '../../host/typed.js';
import type { Offer, Offering } from '../types.js';
import { type Base, basesOf, IMAGE, isAbout, NAMED, SCHEMA } from './document.js';
import type { RegistryInputs, RegistrySettings } from './index.js';

/** What they check is what the registry looks for in a package. */
const MARKS = ['node-mcp-name', 'mcp-name-marker'];
const TABLE = '[mcp-registry]';
const LONGEST_DESCRIPTION = 100;
/** Filled in at release. */
const OPEN = '0.0.0';

/** Undefined where they are listed already, or nothing of them can be. */
export function offerListing(about: Offering<RegistryInputs, RegistrySettings>): Offer | undefined {
  const { projects, settings, inputs, trusting } = about;
  const able = projects.filter(isInstalledByClients);
  if (settings.configured || inputs.mcpRegistryUrl !== undefined || able.length === 0) return undefined;
  const { repository, path } = trusting;
  const of = able.map((one) => ({ ...one, version: one.version ?? OPEN }));
  const bases = basesOf(of, { settings, repository });
  const bare = of.filter((one) => !bases.some((base) => isAbout(base, one)));
  const names = able.map(({ name }) => name);
  const shown = names.length > 5 ? `the ${names.length} servers` : listed([...new Set(names)]);
  const folders = [...new Set(bare.map((one) => one.path))];
  const isOurs = ({ value }: Base): boolean => String(value['name']).startsWith(spaceOf(repository));
  const isFree = folders.every((folder) => !about.files.has(fileIn(folder)));
  const isAsked = repository !== undefined && bases.every(isOurs) && isFree;
  const asks = isAsked ? `${TYPED} init in a terminal asks about it and writes what it takes. By hand: ` : '';
  const told = [
    `To list ${shown} in the MCP Registry too, which is optional: ${asks}${bare.length > 0 ? 'write server.json, and ' : ''}in ${CONFIG_FILE}`,
    `  ${TABLE}`,
    `${TYPED} check --fix then adds the mark that the registry looks for in a package. Nothing needs to be set up there for a name io.github.<owner>/…: ${path} proves whose it is. A name under a domain of your own needs a key: ${docsPage('mcp-registry.md')}`,
  ].join('\n');
  if (!isAsked) return { told };
  return {
    told,
    question: `List ${shown} in the MCP Registry, where clients look servers up?`,
    table: `# The MCP Registry lists each release.\n${TABLE}\n`,
    documents: folders.map((folder) => documentFor(folder, bare, about)),
    rules: MARKS,
  };
}

/** Whether clients can install it by an entry of the registry. */
function isInstalledByClients(project: Project): boolean {
  const { purlType } = ecosystemOf(project);
  if (project.isPrivate === true || project.settings.isLibrary === true) return false;
  return [...NAMED, IMAGE].includes(purlType) || bundleOf(project) !== undefined;
}

/** The names that the identity of a workflow is good for. */
function spaceOf(repository = ''): string {
  return `io.github.${repository.split('/')[0]}/`;
}

function fileIn(folder: string): string {
  return posix.join(folder, 'server.json');
}

/** The server.json of the projects in one folder: an image and bundles are added at release, when it is known where they are. */
function documentFor(
  folder: string,
  bare: readonly Project[],
  { files, trusting }: Offering<RegistryInputs, RegistrySettings>,
): NonNullable<Offer['documents']>[number] {
  const own = bare.filter(({ path }) => path === folder);
  const name = (own[0]?.name ?? '').replace(/^.*\//, '').replace(/[^\w.-]+/g, '-');
  const stated = own.flatMap((one) => ecosystemOf(one).describes?.(one, files) ?? [])[0];
  const packages = own.filter((one) => NAMED.includes(ecosystemOf(one).purlType)).map(packageFor);
  const repository = { url: `https://github.com/${trusting.repository}`, source: 'github' };
  return {
    file: fileIn(folder),
    question: `What ${name} does, for its users (at most ${LONGEST_DESCRIPTION} characters):`,
    usual: shortened(stated ?? `${name}, an MCP server`),
    textFor(description) {
      const value = {
        ...{ $schema: SCHEMA, name: `${spaceOf(trusting.repository)}${name}`, description: shortened(description) },
        repository: folder === '.' ? repository : { ...repository, subfolder: folder },
        version: OPEN,
        ...(packages.length === 0 ? {} : { packages }),
      };
      return jsonText(value);
    },
  };
}

/** Whole words, as many as fit. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DESCRIPTION ? line : line.slice(0, LONGEST_DESCRIPTION + 1).replace(/\W+\w*$/, '');
}

/** What a start needs here, users have to be asked for. */
function packageFor(project: Project): object {
  const variables = Object.keys(project.settings.smoke.env).map((name) => ({
    ...{ name, isRequired: true },
    ...(/KEY|TOKEN|SECRET|PASSWORD/i.test(name) ? { isSecret: true } : {}),
  }));
  return {
    registryType: ecosystemOf(project).purlType,
    identifier: project.name,
    version: OPEN,
    transport: { type: 'stdio' },
    ...(variables.length === 0 ? {} : { environmentVariables: variables }),
  };
}
