// npm's provenance: the bundle of the release, else npm signs what a public repository's workflow publishes, with an id-token
// that opens nothing else.

import { readFile } from 'node:fs/promises';
import hosted from 'hosted-git-info';
import type { Finding, Host, PublishFile } from '../../core/types.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { readVisibility } from '../../registries/npm/packument.js';
import { claimsOf, textOf } from '../../registries/trusted-publishing.js';
import { type NpmInput, type NpmSettings, readerOf, registryOf } from './index.js';
import type { Held } from './inspect.js';

/** What npm is given to sign with, or why there is no provenance and what would have to change. */
export type Provenance =
  | { readonly env: Readonly<Record<string, string>>; readonly why?: undefined }
  | { readonly env?: undefined; readonly why: string; readonly hint: string };

/** What the statement says about the run; npm reads it from its environment. */
const ABOUT_RUN =
  /^GITHUB_(?:ACTIONS|REPOSITORY(?:_ID|_OWNER_ID)?|REF|SHA|WORKFLOW_REF|SERVER_URL|EVENT_NAME|RUN_ID|RUN_ATTEMPT)$|^RUNNER_ENVIRONMENT$/;

/**
 * Whether npm can sign this tarball here, by the conditions that the registry holds a statement to
 * (docs.npmjs.com/generating-provenance-statements).
 * @param access what the package is published as
 */
export async function provenanceFor(
  held: Held,
  input: NpmInput,
  access: 'public' | 'restricted' | undefined,
  host: Host,
): Promise<Provenance> {
  const registry = registryOf(input);
  if (!isNpmOrg(registry))
    return { why: `${registry.host} is not npm’s own registry`, hint: 'Only that one accepts provenance.' };
  if (input.settings.provenance === false) return { why: '[npm] provenance is false', hint: 'Remove it.' };
  if (!mayAskIdToken(host.env)) {
    return {
      why: 'this job has no id-token',
      hint: 'Publish in GitHub Actions, and add to the publish job: permissions: { id-token: write }.',
    };
  }
  const here = host.env['GITHUB_REPOSITORY'];
  const said = hosted.fromUrl(held.manifest.repository?.url ?? '');
  if (said?.type !== 'github' || `${said.user}/${said.project}` !== here) {
    return {
      why: `repository in package.json is not ${here}`,
      hint: `Set "repository": { "type": "git", "url": "git+https://github.com/${here}.git" }.`,
    };
  }
  // Not asked where it is known: the answer may need more rights than a publication does.
  const isPublic = access === 'public' || !held.name.startsWith('@') || (held.known?.attested.length ?? 0) > 0;
  if (!isPublic && !(await readVisibility(registry, held.name, readerOf(input), host))) {
    return {
      why: `${held.name} is not public`,
      hint: 'Set "publishConfig": { "access": "public" } if everyone may install it.',
    };
  }
  const token = await host.idToken('sigstore');
  host.mask(token);
  const claims = claimsOf(token);
  if (textOf(claims, 'repository_visibility') !== 'public') {
    return { why: `${here} is not a public repository`, hint: 'npm accepts provenance of public repositories only.' };
  }
  if (textOf(claims, 'runner_environment') !== 'github-hosted') {
    return {
      why: 'this runner is self-hosted',
      hint: 'Run the publish job on a runner of GitHub: runs-on: ubuntu-latest.',
    };
  }
  const about = Object.entries(host.env).filter(
    (entry): entry is [string, string] => ABOUT_RUN.test(entry[0]) && entry[1] !== undefined,
  );
  // npm wants to see that there is a place to ask for tokens; it is given the one token that it needs, and not the right to ask.
  const asked = { CI: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/', SIGSTORE_ID_TOKEN: token };
  return { env: { ...Object.fromEntries(about), ...asked } };
}

/**
 * The bundle that the release already has for this tarball: given to npm, it is the same in every attempt and every run, and in
 * the log once. Undefined where npm signs itself: there is none, one of another instance than npm trusts, or publishConfig in the
 * tarball says so, which npm lets nothing overrule but `--provenance=false`, and that excludes a file.
 */
export async function bundleFor({ evidence = [], sha256 }: PublishFile, held: Held): Promise<PublishFile | undefined> {
  const bundle = evidence.find(({ file }) => file.endsWith('.sigstore.json'));
  if (bundle === undefined || held.manifest.publishConfig?.['provenance'] === true) return undefined;
  const [{ instanceOf }, { verifyBundle }] = await Promise.all([
    import(/* webpackChunkName: "sigstore" */ '../../evidence/sigstore/instance.js'),
    import(/* webpackChunkName: "sigstore" */ '../../evidence/sigstore/verify.js'),
  ]);
  const { root } = await instanceOf(undefined);
  return verifyBundle(await readFile(bundle.path, 'utf8'), { sha256 }, {}, root).ok ? bundle : undefined;
}

/** A package whose last release has provenance must not lose it: some clients refuse such an update (pnpm's trustPolicy). */
export function lostProvenance(
  file: string,
  { name, known, manifest }: Held,
  provenance: Provenance,
  { provenance: wanted }: NpmSettings,
): readonly Finding[] {
  if (provenance.why === undefined) return [];
  const { why, hint } = provenance;
  const last = known?.tags['latest'];
  const had = last !== undefined && known?.attested.includes(last) === true;
  if (!had && manifest.publishConfig?.['provenance'] !== true) return [];
  return [
    {
      rule: 'preflight/npm-provenance',
      // Who says so in the configuration knows.
      level: had && wanted !== false ? 'error' : 'warning',
      artifact: file,
      project: name,
      message: had
        ? `${name} ${last} has provenance, but this release would not: ${why}. Package managers that watch for it then refuse the update.`
        : `publishConfig of ${name} asks for provenance, but there will be none: ${why}.`,
      hint: had && wanted !== false ? `${hint} If it is meant to end, set [npm] provenance = false.` : hint,
    },
  ];
}
