// The JSON that GitHub answers, made from what the stand-in holds; test/schemas/github-api.json checks each of them.

import { type Asset, assetsOf, BRANCH, type Release, type Rights, type State } from './state.js';

/** An id as GraphQL has it. */
export const node = (kind: string, id: number | string) => Buffer.from(`${kind}:${id}`).toString('base64url');

export function user(state: State, login: string, id: number): unknown {
  const url = `${state.urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: node('User', id),
    avatar_url: `${state.urls.web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${state.urls.web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

export const bot = (state: State) => user(state, 'github-actions[bot]', 41898282);

/** Address of a tag or a draft's stand-in for it, in `/releases/tag/` and `/releases/download/`. */
const tagPath = (release: Release) =>
  release.draft ? `untagged-${release.untagged}` : encodeURIComponent(release.tag).replaceAll('%2F', '/');

/** `release` as it will be, where the answer is about a change of it. */
export function assetJson(
  state: State,
  asset: Asset,
  release: Release = state.releases.get(asset.releaseId)!,
): unknown {
  const web = `${state.urls.web}/${state.options.repository}`;
  return {
    url: `${state.urls.api}/repos/${state.options.repository}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: node('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: bot(state),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.sha256 === undefined || state.options.enterprise === true ? null : `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: asset.at,
    updated_at: asset.at,
    browser_download_url: `${web}/releases/download/${tagPath(release)}/${encodeURIComponent(asset.name)}`,
  };
}

export function releaseJson(state: State, release: Release): unknown {
  const { api, uploads, web } = state.urls;
  const repo = state.options.repository;
  const url = `${api}/repos/${repo}/releases/${release.id}`;
  const archive = (kind: string) =>
    release.draft ? null : `${api}/repos/${repo}/${kind}/${encodeURIComponent(release.tag).replaceAll('%2F', '/')}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}/repos/${repo}/releases/${release.id}/assets{?name,label}`,
    html_url: `${web}/${repo}/releases/tag/${tagPath(release)}`,
    id: release.id,
    author: bot(state),
    node_id: node('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.publishedAt ?? release.createdAt,
    published_at: release.publishedAt,
    assets: assetsOf(state, release.id).map((asset) => assetJson(state, asset, release)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}

/** Of what nobody asks the times for. */
export const AT = '2026-01-01T00:00:00Z';

/** What the options say of a ruleset, with what each has. */
export function rulesetJson(
  state: State,
  ruleset: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const from = { source_type: 'Repository', source: state.options.repository };
  return {
    ...from,
    node_id: node('RepositoryRuleset', String(ruleset['id'])),
    created_at: AT,
    updated_at: AT,
    ...ruleset,
  };
}

/** The sub-addresses every repository answer lists: some are templates. */
const REPOSITORY_URLS = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const;

export function repositoryJson(state: State, rights: Rights, signedIn: boolean): unknown {
  const [owner, name] = state.options.repository.split('/') as [string, string];
  const url = `${state.urls.api}/repos/${state.options.repository}`;
  const web = `${state.urls.web}/${state.options.repository}`;
  const at = AT;
  const push = rights === 'admin' || rights === 'push';
  return {
    id: 1296269,
    node_id: node('Repository', 1296269),
    name,
    full_name: state.options.repository,
    private: state.options.private ?? false,
    visibility: state.options.private ? 'private' : 'public',
    owner: user(state, owner, 1),
    html_url: web,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, path]) => [`${key}_url`, url + path])),
    clone_url: `${web}.git`,
    git_url: `git:${web.slice(web.indexOf('//'))}.git`,
    ssh_url: `git@127.0.0.1:${state.options.repository}.git`,
    svn_url: web,
    homepage: null,
    mirror_url: null,
    language: null,
    license: null,
    ...{ archived: false, disabled: false, has_issues: true, has_projects: true, has_wiki: true },
    ...{ has_pages: false, has_discussions: false, forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0 },
    ...{ size: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, network_count: 0, subscribers_count: 0 },
    ...{ created_at: at, updated_at: at, pushed_at: at },
    default_branch: BRANCH,
    ...(signedIn
      ? { permissions: { admin: rights === 'admin', maintain: rights === 'admin', push, triage: push, pull: true } }
      : {}),
  };
}

export function refJson(state: State, ref: string, object: { type: 'commit' | 'tag'; sha: string }): unknown {
  const git = `${state.urls.api}/repos/${state.options.repository}/git`;
  return {
    ref,
    node_id: node('Ref', ref),
    url: `${git}/${encodeURIComponent(ref).replaceAll('%2F', '/')}`,
    object: { ...object, url: `${git}/${object.type === 'tag' ? 'tags' : 'commits'}/${object.sha}` },
  };
}

export function tagJson(state: State, tag: string, sha: string, commit: string): unknown {
  const git = `${state.urls.api}/repos/${state.options.repository}/git`;
  return {
    node_id: node('Tag', sha),
    sha,
    url: `${git}/tags/${sha}`,
    tagger: { name: 'A Maintainer', email: 'maintainer@example.com', date: '2026-01-01T00:00:00Z' },
    object: { sha: commit, type: 'commit', url: `${git}/commits/${commit}` },
    tag,
    message: `Release ${tag}\n`,
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
