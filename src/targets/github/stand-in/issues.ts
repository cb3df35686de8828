// Issues: whoever may push writes them, everybody who may read sees them.

import type { Incoming } from '../../../stand-in/incoming.js';
import type { Route } from '../../../stand-in/service.js';
import { refuse } from './errors.js';
import { commentJson, issueJson } from './shapes.js';
import { type Comment, type Issue, needPush, page, rightsOf, type State } from './state.js';

interface Fields {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

/** Routes of the noun; `at` is `/repos/:owner/:repo`. */
export function issueRoutes(state: State, at: string): Route[] {
  const json = (issue: Issue) => issueJson(state, issue);
  const found = (request: Incoming): Issue => {
    const issue = state.issues.get(Number(request.params['number']));
    if (issue === undefined) throw refuse('not-found');
    return issue;
  };
  return [
    {
      method: 'GET',
      path: `${at}/issues/:number/comments`,
      handle(request) {
        rightsOf(state, request);
        const issue = found(request);
        return page(request, [...issue.comments], (comment) => commentJson(state, issue, comment));
      },
    },
    {
      method: 'PATCH',
      path: `${at}/issues/comments/:id`,
      async handle(request) {
        needPush(state, request);
        const id = Number(request.params['id']);
        const issue = [...state.issues.values()].find(({ comments }) => comments.some((one) => one.id === id));
        const { body = '' } = (await request.json()) as Fields;
        if (issue === undefined) throw refuse('not-found');
        const comments = issue.comments.map((one) => (one.id === id ? { ...one, body } : one));
        const changed = comments.find((one) => one.id === id) as Comment;
        return () => ({
          status: 200,
          json: commentJson(state, issue, changed),
          store: () => void state.issues.set(issue.number, { ...issue, comments }),
        });
      },
    },
    {
      method: 'GET',
      path: `${at}/issues`,
      handle(request) {
        rightsOf(state, request);
        const open = [...state.issues.values()].filter((issue) => issue.state === 'open');
        return page(request, open.reverse(), json);
      },
    },
    {
      method: 'POST',
      path: `${at}/issues`,
      async handle(request) {
        needPush(state, request);
        const { title = '', body = '' } = (await request.json()) as Fields;
        return () => {
          const issue: Issue = { number: state.issues.size + 1, title, body, state: 'open', comments: [] };
          return { status: 201, json: json(issue), store: () => void state.issues.set(issue.number, issue) };
        };
      },
    },
    {
      method: 'PATCH',
      path: `${at}/issues/:number`,
      async handle(request) {
        needPush(state, request);
        const changed = { ...found(request), ...definedOf((await request.json()) as Fields) };
        return () => ({
          status: 200,
          json: json(changed),
          store: () => void state.issues.set(changed.number, changed),
        });
      },
    },
    {
      method: 'POST',
      path: `${at}/issues/:number/comments`,
      async handle(request) {
        needPush(state, request);
        const issue = found(request);
        const { body = '' } = (await request.json()) as Fields;
        return () => {
          const comment: Comment = { id: state.nextId++, body, bot: true };
          const commented = { ...issue, comments: [...issue.comments, comment] };
          const store = (): void => void state.issues.set(issue.number, commented);
          return { status: 201, json: commentJson(state, issue, comment), store };
        };
      },
    },
  ];
}

function definedOf({ title, body, state }: Fields): Partial<Issue> {
  return { ...(title && { title }), ...(body && { body }), ...(state && { state }) };
}
