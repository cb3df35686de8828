// The MCP Registry before anything is built: whether it answers, whose the name is, and whether the version is there.

import type { Answer, Host } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { isEnterpriseServer, serverOf } from '../../host/github-server.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { askVersion, thereSince } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { readEntry } from './api.js';
import { type Base, basesOf } from './document.js';
import { type RegistryInputs, type RegistrySettings, registryOf } from './index.js';

type Input = AheadInput<RegistryInputs, RegistrySettings>;

/** The answers of the registry, for each server of the release. */
export async function registryAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const projects = input.projects.map((one) => ({ path: '.', ...one, version: one.version ?? '' }));
  const bases = basesOf(projects, input);
  const names = await Promise.all(bases.map((base) => askServer(base, input, host)));
  return [...names.flat(), askLogin(input, host)];
}

async function askServer(base: Base, input: Input, host: Host): Promise<readonly Answer[]> {
  const registry = registryOf(input);
  const name = String(base.value['name']);
  const version = toSemver(base.project.version) ?? base.project.version;
  const { answer } = await askVersion(
    { id: 'preflight/mcp-registry-version', what: `${name} on ${registry.host}` },
    name,
    async () => {
      const there = await readEntry(registry, name, version === '' ? 'latest' : version, host);
      if (version === '') return { state: 'unknown', message: 'Its version is known after the build.' };
      if (there === undefined) return { state: 'ok', message: `${version} is not there yet.` };
      return thereSince(
        version,
        there.publishedAt,
        '. Whether it says the same is known after the packages are published.',
      );
    },
  );
  return [answer, ...ownerAnswer(name, base, input)];
}

/** What a workflow's identity is good for: the owner of the repository, letter by letter. */
function ownerAnswer(name: string, { from }: Base, { settings, inputs, repository }: Input): readonly Answer[] {
  if (settings.login !== 'github' || inputs.mcpRegistryToken !== undefined || repository === undefined) return [];
  const [owner = ''] = repository.split('/');
  const about = { id: 'mcp-registry/namespace', what: `the name ${name}` };
  const space = `io.github.${owner}/`;
  if (name.startsWith(space)) return [{ ...about, state: 'ok', message: `It is in the namespace of ${repository}.` }];
  const own = name.split('/')[1] ?? '';
  const cased = name.toLowerCase().startsWith(space.toLowerCase());
  const message = `A workflow of ${repository} may publish ${space}* only${cased ? ', and case counts' : ''}.`;
  const hint = name.toLowerCase().startsWith('io.github.')
    ? `Write "name": "${space}${own}" in ${from}, and the same as mcpName or mcp-name in the package.`
    : `Prove the domain with [mcp-registry] login = "dns" or "http", or write "name": "${space}${own}" in ${from}.`;
  return [{ ...about, state: 'wrong', message, hint }];
}

function askLogin({ settings, inputs, sends }: Input, host: Host): Answer {
  const about = { id: 'mcp-registry/login', what: 'the login to the MCP Registry' };
  const secret = settings.login === 'github' ? inputs.mcpRegistryToken : inputs.mcpRegistryKey;
  if (settings.login === 'none') return { ...about, state: 'ok', message: 'This registry asks for none.' };
  if (secret !== undefined) {
    return { ...about, state: 'unknown', message: 'It is set; the registry tells when it is used.' };
  }
  if (settings.login !== 'github') {
    const hint = 'Set mcp-registry-key to the private Ed25519 key of the domain, as 64 hex digits.';
    return { ...about, state: sends ? 'wrong' : 'unknown', message: 'No key for the domain is set.', hint };
  }
  if (isEnterpriseServer(host.env)) {
    const message = `The MCP Registry trusts github.com alone, and this is ${serverOf(host.env).host}.`;
    const hint = 'Set mcp-registry-token to a token of github.com, or prove a domain: [mcp-registry] login = "dns"';
    return { ...about, state: sends ? 'wrong' : 'unknown', message, hint };
  }
  if (!sends && !mayAskIdToken(host.env))
    return { ...about, state: 'unknown', message: 'Not looked at: the workflow proves its identity by itself.' };
  if (mayAskIdToken(host.env)) return { ...about, state: 'ok', message: 'The job may prove its identity.' };
  const hint = 'Publish from GitHub Actions with permissions: { id-token: write }, or set mcp-registry-token.';
  const message = 'This job has no identity that the registry would accept.';
  return { ...about, state: 'wrong', message, hint };
}
