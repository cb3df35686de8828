// The npm registry before anything is built: names and versions that are there, the token, what trusted publishing would compare.

import { ask } from '../../core/answer.js';
import type { Answer, Credential, Host } from '../../core/types.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { readPackage } from '../../registries/npm/packument.js';
import { askTrust } from '../ask-trust.js';
import { askVersion, type Named, thereSince, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { credentialFor, loginOf, type NpmInputs, type NpmLogin, type NpmSettings, registryOf } from './index.js';
import { checkLogin } from './preflight.js';

type Input = AheadInput<NpmInputs, NpmSettings>;

/** The answers of the registry. */
export async function npmAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const registry = registryOf(input);
  const login = loginOf(input.inputs);
  const reader = credentialFor(login, registry);
  const names = await Promise.all(input.projects.map((project) => askPackage(project, registry, reader, host)));
  const versions = names.map(({ answer }) => answer);
  if (login !== undefined) return [...versions, await askLogin(registry, login, host)];
  // Nothing is minted for a version that is there.
  const coming = names.filter(({ isThere }) => !isThere);
  const trust = coming.map(({ name, isNew }) =>
    isNew && !name.startsWith('@') && registry.href === NPM_REGISTRY
      ? noPackage(registry, name, input.sends || mayAskIdToken(host.env))
      : askPublisher(registry, name, input, host),
  );
  return [...versions, ...(await Promise.all(trust)).flatMap((answer) => answer ?? [])];
}

function askLogin(registry: URL, login: NpmLogin, host: Host): Promise<Answer> {
  return ask({ id: 'preflight/npm-token', what: 'npm-token' }, async () => {
    await checkLogin(registry, login, host);
    return {
      state: 'ok',
      message: `${registry.host} knows the ${login.kind === 'user' ? 'user' : 'token'}; what it may publish shows at the publication only.`,
    };
  });
}

/** @param here whether it is published from here, without a token: a workflow may have one that nobody sees from outside */
async function noPackage(registry: URL, name: string, here: boolean): Promise<Answer> {
  return {
    id: 'preflight/npm-first-version',
    what: `trusted publishing of ${name}`,
    state: here ? 'wrong' : 'unknown',
    message: `${registry.host} has no package ${name} yet, but trusted publishing requires an existing package.`,
    hint: 'Publish the first version with a token (npm-token), then set up trusted publishing.',
    page: 'https://www.npmjs.com/settings/~/tokens',
  };
}

function askPublisher(registry: URL, name: string, input: Input, host: Host): Promise<Answer | undefined> {
  return askTrust(
    {
      id: 'preflight/npm-publisher',
      what: `trusted publishing of ${name}`,
      audience: async () => `npm:${registry.hostname}`,
      token: 'npm-token',
      claim: 'workflow_ref',
      githubOnly: registry.href === NPM_REGISTRY ? registry.host : undefined,
      page:
        registry.href === NPM_REGISTRY ? `https://www.npmjs.com/package/${name}/access` : new URL(name, registry).href,
      fields: ({ owner, repository, workflow, environment }) => ({
        ...{ Publisher: 'GitHub Actions', 'Organization or user': owner, Repository: repository },
        ...{ 'Workflow filename': workflow, 'Environment name': environment || '(leave empty)' },
        ...(registry.href === NPM_REGISTRY ? { 'Allowed actions': 'npm publish' } : {}),
      }),
      first: undefined,
    },
    input,
    host,
  );
}

function askPackage(
  { name, version }: Input['projects'][number],
  registry: URL,
  credential: Credential | undefined,
  host: Host,
): Promise<Named> {
  return askVersion({ id: 'preflight/npm-version', what: `${name} on ${registry.host}` }, name, async () => {
    const known = await readPackage(registry, name, credential, host);
    if (known === undefined && credential === undefined && name.startsWith('@')) {
      const message = `No ${name} is shown to a request without a token: it is new, or private.`;
      return { isNew: true, state: 'unknown', message };
    }
    if (known === undefined) return unknownName(name);
    if (version === undefined || !known.versions.includes(version)) {
      return { state: 'ok', message: `It is there, and ${version ?? 'this version'} is not.` };
    }
    return thereSince(version, known.times[version], '. Whether it is the same file is known after the build.');
  });
}
