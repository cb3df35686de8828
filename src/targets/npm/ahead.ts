// The npm registry before anything is built: names and versions that are there, the token, what trusted publishing would compare.

import { ask } from '../../core/answer.js';
import type { Credential, Host, TargetAnswer } from '../../core/types.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { readPackage } from '../../registries/npm/packument.js';
import { askTrust } from '../ask-trust.js';
import { askVersion, type Named, thereSince, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { credentialFor, loginOf, type NpmInputs, type NpmLogin, type NpmSettings, registryOf } from './index.js';
import { checkLogin } from './preflight.js';
import { pageAt } from './read-back.js';
import { firstVersion } from './trusted.js';

type Input = AheadInput<NpmInputs, NpmSettings>;

/** The answers of the registry. */
export async function npmAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const registry = registryOf(input);
  const login = loginOf(input.inputs);
  const reader = credentialFor(login, registry);
  const asked = input.built === true ? [] : input.projects;
  const names = await Promise.all(asked.map((project) => askPackage(project, registry, reader, host)));
  const versions = names.map(({ answer }) => answer);
  if (login !== undefined) return [...versions, await askLogin(registry, login, input, host)];
  // Nothing is minted for a version that is there.
  const coming = input.built === true ? input.projects : names.filter(({ isThere }) => !isThere);
  const trust = coming.map((one) =>
    'isNew' in one && one.isNew && !one.name.startsWith('@') && isNpmOrg(registry)
      ? noPackage(registry, one.name, input.sends || mayAskIdToken(host.env))
      : askPublisher(registry, one.name, input, host),
  );
  return [...versions, ...(await Promise.all(trust)).flatMap((answer) => answer ?? [])];
}

/** Where a token is made that may publish these, and what is chosen there. */
function tokenPage(registry: URL, names: readonly string[]): Pick<TargetAnswer, 'page' | 'values'> {
  const packages = names.join(', ');
  return isNpmOrg(registry)
    ? {
        page: 'https://www.npmjs.com/settings/~/tokens',
        values: { 'Generate new token': 'Granular Access Token', Permissions: 'Read and write', Packages: packages },
      }
    : { page: registry.href, values: { Permissions: 'read and publish', Packages: packages } };
}

function askLogin(registry: URL, login: NpmLogin, { projects }: Input, host: Host): Promise<TargetAnswer> {
  const names = projects.map(({ name }) => name);
  return ask({ id: 'preflight/npm-token', what: 'npm-token', ...tokenPage(registry, names) }, async () => {
    await checkLogin(registry, login, host);
    return {
      state: 'ok',
      message: `${registry.host} knows the ${login.kind === 'user' ? 'user' : 'token'}; what it may publish shows at the publication only.`,
    };
  });
}

/** @param here whether it is published from here, without a token: a workflow may have one that nobody sees from outside */
async function noPackage(registry: URL, name: string, here: boolean): Promise<TargetAnswer> {
  const { page, values } = tokenPage(registry, ['All packages: one that does not exist cannot be chosen']);
  return {
    id: 'preflight/npm-first-version',
    what: `trusted publishing of ${name}`,
    state: here ? 'wrong' : 'unknown',
    ...{ ...firstVersion(registry, name), page, values },
  };
}

function askPublisher(registry: URL, name: string, input: Input, host: Host): Promise<TargetAnswer | undefined> {
  const isNpm = isNpmOrg(registry);
  return askTrust(
    {
      id: 'preflight/npm-publisher',
      what: `trusted publishing of ${name}`,
      audience: async () => `npm:${registry.hostname}`,
      token: 'npm-token',
      claim: 'workflow_ref',
      githubOnly: isNpm ? registry.host : undefined,
      page: isNpm ? `${pageAt(registry, name)}/access` : pageAt(registry, name),
      fields: ({ owner, repository, workflow, environment }) => ({
        ...{ Publisher: 'GitHub Actions', 'Organization or user': owner, Repository: repository },
        ...{ 'Workflow filename': workflow, 'Environment name': environment || '(leave empty)' },
        ...(isNpm ? { 'Allowed actions': 'npm publish' } : {}),
      }),
      instead: tokenPage(registry, [name]),
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
  const about = {
    ...{ id: 'preflight/npm-version', what: `${name} on ${registry.host}`, page: pageAt(registry, name) },
    values: { Package: name, Version: version ?? '(as built)' },
  };
  return askVersion(about, name, async () => {
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
