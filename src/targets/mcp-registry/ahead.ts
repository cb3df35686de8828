// The MCP Registry before anything is built: whether it answers, whose the name is, and whether the version is there.

import { CONFIG_FILE } from '../../core/about.js';
import type { Host, TargetAnswer } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { filePage, isEnterpriseServer, serverOf } from '../../host/github-server.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { permissionOf } from '../ask-trust.js';
import { askVersion, type Named, thereSince } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { readEntry, versionUrl } from './api.js';
import { type Base, basesOf } from './document.js';
import { type RegistryInputs, type RegistrySettings, registryOf } from './index.js';
import { domainOf, foreignName, publicKeyOf } from './login.js';

type Input = AheadInput<RegistryInputs, RegistrySettings>;

/** The answers of the registry, for each server of the release. */
export async function registryAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const projects = input.projects.map((one) => ({ path: '.', ...one, version: one.version ?? '' }));
  const bases = basesOf(projects, input);
  const names = await Promise.all(bases.map((base) => askServer(base, input, host)));
  const versions = input.built === true ? [] : names.map(({ answer }) => answer);
  // Where it is built, what is listed needs no login: releasing it again converges.
  const coming = input.built === true ? names.flatMap(({ isThere, base }) => (isThere ? [] : [base])) : bases;
  if (input.built === true && coming.length === 0) return [];
  return [...versions, ...coming.flatMap((base) => ownerAnswer(base, input, host)), askLogin(coming[0], input, host)];
}

async function askServer(base: Base, input: Input, host: Host): Promise<Named & { readonly base: Base }> {
  const registry = registryOf(input);
  const name = String(base.value['name']);
  const version = toSemver(base.project.version) ?? base.project.version;
  const page = versionUrl(registry, name, version === '' ? 'latest' : version);
  const about = {
    ...{ id: 'preflight/mcp-registry-version', what: `${name} on ${registry.host}`, page },
    values: { name, version: version === '' ? '(as built)' : version },
  };
  const named = await askVersion(about, name, async () => {
    const there = await readEntry(registry, name, version === '' ? 'latest' : version, host);
    if (version === '') return { state: 'unknown', message: 'Its version is known after the build.' };
    if (there === undefined) return { state: 'ok', message: `${version} is not there yet.` };
    return thereSince(
      version,
      there.publishedAt,
      '. Whether it says the same is known after the packages are published.',
    );
  });
  return { ...named, base };
}

/** What a workflow's identity is good for: the owner of the repository, letter by letter. */
function ownerAnswer(
  { from, value }: Base,
  { settings, inputs, repository }: Input,
  { env }: Host,
): readonly TargetAnswer[] {
  if (settings.login !== 'github' || inputs.mcpRegistryToken !== undefined || repository === undefined) return [];
  const name = String(value['name']);
  const [owner = ''] = repository.split('/');
  const space = `io.github.${owner}/`;
  const { message, hint, own } = foreignName(name, [`${space}*`], from);
  const page = filePage(env, repository, from.startsWith('[') ? CONFIG_FILE : from);
  const about = { id: 'mcp-registry/namespace', what: `the name ${name}`, page, values: { name: own } };
  if (name.startsWith(space)) return [{ ...about, state: 'ok', message: `It is in the namespace of ${repository}.` }];
  return [{ ...about, state: 'wrong', message, hint }];
}

function askLogin(base: Base | undefined, input: Input, host: Host): TargetAnswer {
  const { settings, inputs, sends } = input;
  const about = { id: 'mcp-registry/login', what: 'the login to the MCP Registry', ...loginPlace(base, input, host) };
  const secret = settings.login === 'github' ? inputs.mcpRegistryToken : inputs.mcpRegistryKey;
  if (settings.login === 'none') return { ...about, state: 'ok', message: 'This registry requires none.' };
  if (secret !== undefined) {
    return {
      ...about,
      state: 'unknown',
      message: 'It is set; whether the registry accepts it shows only when it is used.',
    };
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

/** Where a login is made good: the domain's own record or page, the workflow's permission, a token of GitHub. */
function loginPlace(
  base: Base | undefined,
  { settings, inputs }: Input,
  host: Host,
): Pick<TargetAnswer, 'page' | 'values'> {
  const { login } = settings;
  if (login === 'none') return { page: registryOf({ inputs, settings }).href, values: { login: 'none' } };
  if (login === 'github') {
    const own = inputs.mcpRegistryToken === undefined ? permissionOf(host.env, 'id-token: write') : undefined;
    const page = 'https://github.com/settings/tokens/new?scopes=read:org,read:user';
    return own ?? { page, values: { 'Select scopes': 'read:org, read:user' } };
  }
  const domain = domainOf(String(base?.value['name'] ?? ''));
  const record = `v=MCPv1; k=ed25519; p=${publicKeyOf(inputs.mcpRegistryKey) ?? '<public key>'}`;
  return login === 'dns'
    ? { page: `https://dns.google/query?name=${domain}&rr_type=TXT`, values: { [`TXT record of ${domain}`]: record } }
    : { page: `https://${domain}/.well-known/mcp-registry-auth`, values: { 'its only line': record } };
}
