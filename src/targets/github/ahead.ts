// GitHub before anything is built: the token, the tag, what is released under it, and who may move it.

import picomatch from 'picomatch';
import { z } from 'zod';
import { ENV_PREFIX } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import type { Host, TargetAnswer } from '../../core/types.js';
import { serverOf } from '../../host/github-server.js';
import { type Api, openApi, refused } from '../../registries/github/api.js';
import { listOf, peekAnswer, readAnswer } from '../../registries/remote-answer.js';
import { permissionOf } from '../ask-trust.js';
import type { AheadInput } from '../types.js';
import { attestationsAhead } from './attest.js';
import type { GithubInputs, GithubSettings } from './index.js';
import { RELEASE, REPOSITORY } from './shapes.js';
import { taggedCommit, tagProblem } from './tag.js';

type Input = AheadInput<GithubInputs, GithubSettings>;

const PUBLISHED = RELEASE.extend({ published_at: z.string().nullish() });
const RULESETS = listOf(
  z.looseObject({ id: z.int(), target: z.string().optional(), enforcement: z.string().optional() }),
);
const PATTERNS = z.array(z.string()).optional();
const RULESET = z.looseObject({
  name: z.string(),
  conditions: z.looseObject({ ref_name: z.looseObject({ include: PATTERNS, exclude: PATTERNS }).optional() }).nullish(),
  rules: z.array(z.looseObject({ type: z.string() })).optional(),
});
const MOST_RULESETS = 10;

/** The answers of GitHub. */
export async function githubAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const api = openApi({ repository: input.repository, token: input.inputs.githubToken }, host);
  const page = `${serverOf(host.env).origin}/${api.repository}`;
  const own = [await askToken(api, input, host), ...(await askAttestations(api, input, page, host))];
  if (input.tag === undefined || input.built === true) return own;
  const { tag } = input;
  return [
    ...own,
    await askTag(api, tag, input, page),
    await askRelease(api, tag, page),
    await askProtection(api, tag, page),
  ];
}

function askToken(api: Api, input: Input, host: Host): Promise<TargetAnswer> {
  const { page, values } = permissionOf(host.env, 'contents: write') ?? {
    page: `${serverOf(host.env).origin}/settings/personal-access-tokens/new`,
    values: { 'Repository access': api.repository, Permissions: 'Contents: Read and write' },
  };
  return ask({ id: 'preflight/github-token', what: 'github-token', page, values }, async () => {
    const hint = `Set ${ENV_PREFIX}GITHUB_TOKEN; in Actions: with: { github-token: ... } and permissions: { contents: write }.`;
    if (!api.signedIn) {
      return input.sends
        ? { state: 'wrong', message: 'No token for GitHub is set, so no release can be created.', hint }
        : { state: 'unknown', message: 'Not looked at: no token is set here. The workflow has one of its own.' };
    }
    const answer = await api.call('GET', '');
    if (answer.status !== 200) throw refused(answer, 'read the repository', api.repository);
    const { permissions } = readAnswer(answer, REPOSITORY, `the repository ${api.repository}`);
    if (permissions?.push === true) return { state: 'ok', message: `The token may write to ${api.repository}.` };
    if (input.inputs.githubToken?.startsWith('ghs_') === true) {
      const message = `The token can read ${api.repository}; whether this job has contents: write shows at the first write only.`;
      const denied = permissions?.push === false;
      const hint = 'Write: permissions: { contents: write }.';
      return { state: 'unknown', message, ...(denied ? { id: 'preflight/github-rights', hint } : {}) };
    }
    const message = `The token cannot push to ${api.repository}, so it cannot see drafts or create a release.`;
    return { state: 'wrong', message, hint: 'Grant the token Contents: write for this repository.' };
  });
}

/** Only of who wants them. */
async function askAttestations(api: Api, input: Input, page: string, host: Host): Promise<readonly TargetAnswer[]> {
  if (input.settings.attestations !== true) return [];
  const place = permissionOf(host.env, 'attestations: write, contents: write, id-token: write') ?? {
    page: `${page}/attestations`,
    values: { permissions: 'attestations: write' },
  };
  const answer = await ask({ id: 'github/attestations', what: 'attestations on GitHub', ...place }, async () => {
    const seen = await api.call('GET', '');
    const repository = seen.status === 200 ? peekAnswer(seen, REPOSITORY) : undefined;
    const problem = attestationsAhead(repository?.private === true, host);
    if (problem !== undefined) return problem;
    return { state: 'unknown', message: 'Whether this job has attestations: write shows at the first one only.' };
  });
  return [answer];
}

function askTag(api: Api, tag: string, input: Input, page: string): Promise<TargetAnswer> {
  const values = { Tag: tag, Commit: input.commit };
  return ask({ id: 'github/tag', what: `the tag ${tag}`, page: `${page}/tags`, values }, async () => {
    const tagged = await taggedCommit(api, tag);
    const problem = tagProblem(tagged, { tag, commit: input.commit }, api.repository);
    if (problem === undefined) return { state: 'ok', message: `It is on GitHub at ${input.commit.slice(0, 12)}.` };
    // Who is not signed in is told of a private repository what is told of one that does not exist.
    if (tagged === undefined && !api.signedIn) {
      const message = `GitHub shows no tag ${tag} to a request without a token: it is not pushed, or the repository is private.`;
      return { state: 'unknown', message, hint: problem.hint };
    }
    return { state: 'wrong', ...problem };
  });
}

/** A tag is good for one release: a published one stays, and of a deleted immutable one the name is used up. */
function askRelease(api: Api, tag: string, page: string): Promise<TargetAnswer> {
  const about = { page: `${page}/releases`, values: { Tag: tag } };
  return ask({ id: 'preflight/github-release', what: `the release ${tag}`, ...about }, async () => {
    const found = await api.find(`/releases/tags/${encodeURIComponent(tag)}`, PUBLISHED, `the release ${tag}`);
    if (found !== undefined) {
      const { published_at, immutable } = found;
      const since = published_at == null ? '' : ` since ${published_at.slice(0, 10)}`;
      const frozen = immutable === true ? ' It is immutable: nothing can be added to it.' : '';
      const message = `${tag} is released${since}.${frozen} Whether it has the same files is known after the build.`;
      return { state: 'unknown', message, page: `${page}/releases/tag/${encodeURIComponent(tag)}` };
    }
    if (!api.signedIn) return { state: 'unknown', message: 'None is shown to a request without a token.' };
    const immutable = await api.call('GET', '/immutable-releases');
    if (immutable.status !== 200) return { state: 'ok', message: 'There is none yet.' };
    const message = `There is none, and immutable releases are on: if ${tag} was released once and deleted, GitHub never accepts that tag again, and says so only when the draft is published.`;
    return { state: 'unknown', message };
  });
}

/** Whether a ruleset keeps this very tag from being moved: the list names rulesets, each says itself what it is for. */
function askProtection(api: Api, tag: string, page: string): Promise<TargetAnswer> {
  const values = {
    'New ruleset': 'New tag ruleset',
    'Target tags': 'v*',
    Rules: 'Restrict updates, Restrict deletions',
  };
  const about = { page: `${page}/settings/rules`, values };
  return ask({ id: 'preflight/github-protection', what: 'protection of tags', ...about }, async () => {
    const answer = await api.call('GET', '/rulesets?targets=tag&per_page=100');
    const listed = answer.status === 200 ? peekAnswer(answer, RULESETS) : undefined;
    if (listed === undefined)
      return { state: 'unknown', message: `GitHub did not list the rulesets (${answer.status}).` };
    const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const read = await Promise.all(active.slice(0, MOST_RULESETS).map(({ id }) => api.call('GET', `/rulesets/${id}`)));
    const known = read.map((one) => (one.status === 200 ? peekAnswer(one, RULESET) : undefined));
    const guard = known.find((one) => one !== undefined && keeps(one, tag));
    if (guard !== undefined) {
      const message = `The ruleset ${guard.name} keeps ${tag} from being moved.`;
      return { state: 'ok', message, values: { Ruleset: guard.name } };
    }
    if (known.includes(undefined) || active.length > MOST_RULESETS) {
      const message = `GitHub lists rulesets for tags (${active.length}) and did not say whether one is for ${tag}.`;
      return { state: 'unknown', message };
    }
    const message = `No ruleset is for updates of ${tag}: whoever can push can move it.`;
    return { state: 'ok', message, hint: 'A ruleset keeps release tags where they are.' };
  });
}

/** Patterns are those of fnmatch, of the whole reference; `~ALL` is every one. */
function keeps({ conditions, rules }: z.infer<typeof RULESET>, tag: string): boolean {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {};
  const fits = (pattern: string): boolean => pattern === '~ALL' || picomatch.isMatch(`refs/tags/${tag}`, pattern);
  return rules?.some(({ type }) => type === 'update') === true && include.some(fits) && !exclude.some(fits);
}
