// GitHub in a rehearsal: the repository with its tags, and a token that may push.

import { randomBytes } from 'node:crypto';
import { linksOf } from '../../links.js';
import type { RehearsalOf, StandIn } from '../../types.js';
import type { GithubInputs, GithubSettings } from '../index.js';
import { startGitHub } from './service.js';

export async function openGitHub({
  repository,
  tags,
  commit,
}: RehearsalOf<GithubInputs, GithubSettings>): Promise<StandIn<GithubInputs, GithubSettings>> {
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const service = await startGitHub({
    repository,
    tags: Object.fromEntries(tags.map((tag) => [tag, commit])),
    tokens: { [token]: 'push' },
  });
  return {
    service,
    inputs: { githubToken: token },
    settings: (given) => given,
    env: { GITHUB_API_URL: service.url, GITHUB_SERVER_URL: service.webUrl },
    source: (receipts) => ({ assets: linksOf(receipts) }),
  };
}
