// What is signed: an in-toto statement about one file, with SLSA provenance made of what the id-token claims about the run.

import { type Claims, textOf } from '../../registries/trusted-publishing.js';
import type { About } from '../evidence.js';
import { PROVENANCE } from './inputs.js';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** What the fields of the predicate mean: npm and its registry know this one. */
const BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';

export interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

export interface Statement {
  readonly _type: string;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/**
 * Where a file comes from: the workflow and the run that sign it, and the commit that is released. A run that only finishes a
 * release may be of another commit.
 */
export function provenanceOf(
  subject: readonly Subject[],
  claims: Claims,
  server: string,
  { tag, commit }: About,
): Statement {
  const claim = (name: string): string => textOf(claims, name);
  const repository = `${server}/${claim('repository')}`;
  const [path = '', ref = ''] = claim('workflow_ref')
    .slice(claim('repository').length + 1)
    .split('@');
  const attempt = `${claim('run_id')}/attempts/${claim('run_attempt')}`;
  return {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: {
          github: {
            event_name: claim('event_name'),
            repository_id: claim('repository_id'),
            repository_owner_id: claim('repository_owner_id'),
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@refs/tags/${tag}`, digest: { gitCommit: commit } }],
      },
      runDetails: {
        builder: { id: `https://github.com/actions/runner/${claim('runner_environment')}` },
        metadata: { invocationId: `${repository}/actions/runs/${attempt}` },
      },
    },
  };
}
