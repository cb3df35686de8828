// Withdraws a version on npm: `npm deprecate` with the reason, which npm then shows to whoever installs it.

import semver from 'semver';
import { ReleaseError } from '../../core/errors.js';
import { shellWord } from '../../core/shell-word.js';
import type { Host } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { converge } from '../../registries/converge.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { type Known, readPackage, readVersion } from '../../registries/npm/packument.js';
import type { Withdrawing, Withdrawn } from '../types.js';
import { openNpm, scopeAt, withLogin } from './bench.js';
import { loginOf, type NpmInputs, type NpmSettings, readerOf, registryOf } from './index.js';
import { endOf, type Sent } from './publish.js';
import { pageAt } from './read-back.js';

const LOOKS_MS = [0, 300, 700, 1500];

/** Deprecates the version of each package that has it. */
export async function withdrawNpm(of: Withdrawing<NpmInputs, NpmSettings>, host: Host): Promise<readonly Withdrawn[]> {
  const done: Withdrawn[] = [];
  for (const { name } of of.projects) done.push(await withdrawPackage(name, of, host));
  return done;
}

async function withdrawPackage(name: string, of: Withdrawing<NpmInputs, NpmSettings>, host: Host): Promise<Withdrawn> {
  const { reason, dryRun } = of;
  // As it was published: of the tag v1.2.3rc1 that is 1.2.3-rc.1.
  const version = toSemver(of.version) ?? of.version;
  const registry = registryOf(of);
  const login = loginOf(of.inputs);
  const reader = readerOf(of);
  const what = `${name} ${version}`;
  const look = () => readVersion(registry, name, version, reader, host);
  const there = await look();
  if (there === undefined) return { what, outcome: 'absent' };
  const known = await readPackage(registry, name, reader, host);
  const base = { what, url: pageAt(registry, name, version), next: stillLatest(name, version, known) };
  if (there.deprecated === reason) return { ...base, outcome: 'already' };
  if (login === undefined) {
    // What a workflow's identity is exchanged for is good for publishing, for nothing else.
    const where = isNpmOrg(registry) ? '' : ` --registry ${registry.href}`;
    const line = `npm deprecate ${shellWord(`${name}@${version}`)} ${shellWord(reason)}${where}`;
    return { ...base, outcome: 'by hand', next: `Needs a token: set npm-token, or log in to npm and run: ${line}` };
  }
  if (dryRun) return { ...base, outcome: 'to withdraw' };
  return converge<Sent, boolean, Withdrawn>(
    {
      tries: 3,
      async send() {
        const npm = await openNpm(registry, host);
        const env = await withLogin(npm, registry, login);
        return endOf(await npm.run(['deprecate', ...scopeAt(name, registry), '--', `${name}@${version}`, reason], env));
      },
      looks: ({ said }) => (said === 'refused' ? [0] : LOOKS_MS),
      isAbsent: (seen) => !seen,
      look: async () => (await look())?.deprecated === reason,
      conclude({ said, words }, seen, last) {
        if (seen) return { ...base, outcome: 'withdrawn' };
        if (said === 'taken')
          return { ...base, outcome: 'withdrawn', next: 'npm accepted it but does not show it yet.' };
        if (said === 'refused' || last) throw refused(name, registry, words);
        return undefined;
      },
    },
    host,
  );
}

/** Whoever names no version gets what `latest` stands for, deprecated or not. */
function stillLatest(name: string, version: string, known: Known | undefined): string | undefined {
  if (known?.tags['latest'] !== version) return undefined;
  const others = known.versions.filter((one) => one !== version && semver.prerelease(one) === null);
  const [before] = semver.rsort(others.filter((one) => semver.valid(one) !== null));
  const back = before === undefined ? '' : `, or go back: npm dist-tag add ${shellWord(`${name}@${before}`)} latest`;
  return `${name} without a version is still this one: publish a newer one${back}`;
}

function refused(name: string, registry: URL, quote: readonly string[]): ReleaseError {
  return new ReleaseError('npm/deprecate', `${registry.host} did not allow ${name} to be deprecated.`, {
    hint: `npm-token needs read and write access to ${name}; a token that requires a one-time password cannot be used here.`,
    quote,
  });
}
