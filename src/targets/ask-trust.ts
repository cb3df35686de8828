// Trusted publishing before anything is built: what a registry would compare, field by field. No token is minted.

import { ask } from '../core/answer.js';
import { ReleaseError } from '../core/errors.js';
import type { Answer, Host } from '../core/types.js';
import { isEnterpriseServer, serverOf } from '../host/github-server.js';
import { mayAskIdToken } from '../host/id-token.js';
import { claimsOf, type Publisher, publisherIn, textOf } from '../registries/trusted-publishing.js';
import type { AheadInput } from './types.js';

/** How one registry is asked, and told. */
export interface TrustQuestion {
  readonly id: string;
  readonly what: string;
  /** Whom an id-token would be for. @throws ReleaseError where the registry exchanges none */
  audience(): Promise<string>;
  /** Which claim names the workflow that it compares. */
  readonly claim: 'workflow_ref' | 'job_workflow_ref';
  /** The host that never accepts a workflow of another repository. */
  readonly ownOnly?: string;
  /** The input that takes a token in its place. */
  readonly token: string;
  /** The host of a registry that trusts github.com alone. */
  readonly githubOnly?: string | undefined;
  /** Where a person enters the values. */
  readonly page: string;
  /** The values by the labels of that form. */
  fields(publisher: Publisher): Readonly<Record<string, string>>;
  /** What is different for a name that does not exist yet. */
  readonly first: string | undefined;
}

/** An index that answers that it has no trusted publishing. */
const NO_EXCHANGE = /^[a-z]+\/trusted$/;

/** The answer for one name; undefined where it is neither a job that may ask nor a checkout with a workflow that publishes. */
export async function askTrust(question: TrustQuestion, input: AheadInput, host: Host): Promise<Answer | undefined> {
  const { id, what } = question;
  const here = input.sends || mayAskIdToken(host.env);
  if (!here && input.trusting === undefined) return undefined;
  if (question.githubOnly !== undefined && isEnterpriseServer(host.env)) {
    const message = `${question.githubOnly} trusts github.com alone, and this is ${serverOf(host.env).host}.`;
    const hint = `Set a token: the input ${question.token}.`;
    return { id, what, state: input.sends ? 'wrong' : 'unknown', message, hint };
  }
  return ask({ id, what }, async () => {
    // A job that may not ask is told so, whether or not the registry answers.
    const audience =
      here && !mayAskIdToken(host.env) ? '' : await question.audience().catch((error) => none(error, input));
    if (typeof audience !== 'string') return audience;
    const publisher = here ? await publisherHere(audience, question, host) : stated(input);
    const { workflowIn, owner, repository } = publisher;
    const elsewhere = workflowIn !== '' && workflowIn.toLowerCase() !== `${owner}/${repository}`.toLowerCase();
    if (question.ownOnly !== undefined && elsewhere) {
      const message = `The publishing job runs in a workflow of ${workflowIn}, which ${question.ownOnly} never accepts.`;
      return { state: 'wrong', message, hint: 'Publish in a job of your own workflow.' };
    }
    const from = here
      ? 'GitHub sends these values for this job'
      : `The workflow ${publisher.workflow} will send these values`;
    const message = `${from}; whom the registry trusts it tells only when the release is published. ${question.first ?? 'Compare them there, letter by letter.'}`;
    return { state: 'unknown', message, page: question.page, values: question.fields(publisher) };
  });
}

/** A mirror or a private index exchanges nothing: a fault only for who publishes there now, without a token. */
function none(error: unknown, { sends }: AheadInput): Pick<Answer, 'state' | 'message' | 'hint'> {
  if (sends || !(error instanceof ReleaseError) || !NO_EXCHANGE.test(error.code)) throw error;
  return { state: 'unknown', message: error.message, hint: error.hint };
}

async function publisherHere(audience: string, { claim }: TrustQuestion, host: Host): Promise<Publisher> {
  const token = await host.idToken(audience);
  host.mask(token);
  const claims = claimsOf(token);
  const publisher = publisherIn(claims, claim);
  return textOf(claims, 'repository') === '' ? { ...publisher, owner: '(not in the token)' } : publisher;
}

/** What the checkout says: the workflow that publishes, its environment, and the repository. */
function stated({ trusting, repository }: AheadInput): Publisher {
  const [owner = '<owner>', name = '<repository>'] = repository?.split('/') ?? [];
  const { workflow = '', environment = '' } = trusting ?? {};
  return { owner, repository: name, workflow, workflowIn: '', environment };
}
