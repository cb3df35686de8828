// Trusted publishing before anything is built: what a registry would compare, field by field. No token is minted.

import { ask } from '../core/answer.js';
import { ReleaseError } from '../core/errors.js';
import type { Host, Said, TargetAnswer } from '../core/types.js';
import { isEnterpriseServer, serverOf, workflowPage } from '../host/github-server.js';
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
  /** Where a token is made in its place, and what is chosen there. */
  readonly instead: Pick<TargetAnswer, 'page' | 'values'>;
  /** What is different for a name that does not exist yet. */
  readonly first: string | undefined;
}

/** An index that answers that it has no trusted publishing. */
const NO_EXCHANGE = /^[a-z]+\/trusted$/;

/** The answer for one name; undefined where it is neither a job that may ask nor a checkout with a workflow that publishes. */
export async function askTrust(
  question: TrustQuestion,
  input: AheadInput,
  host: Host,
): Promise<TargetAnswer | undefined> {
  const { id, what, instead } = question;
  const here = input.sends || mayAskIdToken(host.env);
  if (!here && input.trusting === undefined) return undefined;
  if (question.githubOnly !== undefined && isEnterpriseServer(host.env)) {
    const message = `${question.githubOnly} trusts github.com alone, and this is ${serverOf(host.env).host}.`;
    const hint = `Set a token: the input ${question.token}.`;
    return { id, what, state: input.sends ? 'wrong' : 'unknown', message, hint, ...instead };
  }
  // A job that may not ask is told so, whether or not the registry answers.
  if (here && !mayAskIdToken(host.env)) {
    const cure = permissionOf(host.env, 'id-token: write') ?? instead;
    return ask({ id, what, ...cure }, async () => told(await publisherHere('', question, host), question, here));
  }
  return ask({ id, what, page: question.page, values: question.fields(stated(input)) }, async () => {
    const audience = await question.audience().catch((error) => ({ ...none(error, input), ...instead }));
    if (typeof audience !== 'string') return audience;
    return told(here ? await publisherHere(audience, question, host) : stated(input), question, here);
  });
}

/** What the registry will compare, or why it never accepts it. */
function told(publisher: Publisher, { ownOnly, first, fields }: TrustQuestion, here: boolean): Said {
  const { workflowIn, owner, repository } = publisher;
  const elsewhere = workflowIn !== '' && workflowIn.toLowerCase() !== `${owner}/${repository}`.toLowerCase();
  const values = fields(publisher);
  if (ownOnly !== undefined && elsewhere) {
    const message = `The publishing job runs in a workflow of ${workflowIn}, which ${ownOnly} never accepts.`;
    return { state: 'wrong', message, hint: 'Publish in a job of your own workflow.', values };
  }
  const from = here
    ? 'GitHub sends these values for this job'
    : `The workflow ${publisher.workflow} will send these values`;
  const message = `${from}; whether the registry trusts them shows only when the release is published. ${first ?? 'Compare them there, letter by letter.'}`;
  return { state: 'unknown', message, values };
}

/** A mirror or a private index exchanges nothing: a fault only for who publishes there now, without a token. */
function none(error: unknown, { sends }: AheadInput): Said {
  if (!(error instanceof ReleaseError) || !NO_EXCHANGE.test(error.code)) throw error;
  const { code, message, hint, quote } = error;
  return sends ? { id: code, state: 'wrong', message, hint, quote } : { state: 'unknown', message, hint };
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
  const { workflow = '<file>.yml', environment = '' } = trusting ?? {};
  return { owner, repository: name, workflow, workflowIn: '', environment };
}

/** Where a permission that this job lacks is written; undefined where this is no job. */
export function permissionOf(env: Host['env'], line: string): Pick<TargetAnswer, 'page' | 'values'> | undefined {
  const page = workflowPage(env);
  return page === undefined ? undefined : { page, values: { permissions: `{ ${line} }` } };
}
