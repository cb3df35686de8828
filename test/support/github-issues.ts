// GitHub on loopback with issues too, which no release needs: whoever may push writes them, everybody who may read sees them.

import type { Incoming } from '../../src/stand-in/incoming.js';
import type { Route } from '../../src/stand-in/service.js';
import { refuse } from '../../src/targets/github/stand-in/errors.js';
import {
  type GitHub as Bare,
  type GitHubOptions,
  startGitHub as start,
} from '../../src/targets/github/stand-in/service.js';
import { AT, bot, node, user } from '../../src/targets/github/stand-in/shapes.js';
import { needPush, page, rightsOf, type State } from '../../src/targets/github/stand-in/state.js';

interface Comment {
  readonly id: number;
  readonly body: string;
  /** Whether an app wrote it, as a job does; else a person without rights. */
  readonly bot: boolean;
}

/** An issue or, since GitHub keeps their comments in one place, a pull request. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly comments: readonly Comment[];
}

export interface GitHub extends Bare {
  /** All issues, in order of creation. */
  issues(): readonly Issue[];
  /** Somebody without rights opens a pull request, or comments on it. */
  openPull(number: number, ...comments: readonly string[]): void;
}

/** Starts it as a rehearsal does, with issues. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const issues: Issues = new Map();
  let nextComment = 500_001;
  const github = await start({ ...options, more: (state, at) => issueRoutes(state, at, issues, () => nextComment++) });
  return Object.assign(github, {
    issues: () => [...issues.values()],
    openPull: (number: number, ...bodies: readonly string[]) => {
      const comments = bodies.map((body) => ({ id: nextComment++, body, bot: false }));
      issues.set(number, { number, title: 'A change', body: '', state: 'open', comments });
    },
  });
}

type Issues = Map<number, Issue>;

interface Fields {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}

function issueRoutes(state: State, at: string, issues: Issues, nextId: () => number): Route[] {
  const json = (issue: Issue) => issueJson(state, issue);
  const found = (request: Incoming): Issue => {
    const issue = issues.get(Number(request.params['number']));
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
        const issue = [...issues.values()].find(({ comments }) => comments.some((one) => one.id === id));
        const { body = '' } = (await request.json()) as Fields;
        if (issue === undefined) throw refuse('not-found');
        const comments = issue.comments.map((one) => (one.id === id ? { ...one, body } : one));
        const changed = comments.find((one) => one.id === id) as Comment;
        return () => ({
          status: 200,
          json: commentJson(state, issue, changed),
          store: () => void issues.set(issue.number, { ...issue, comments }),
        });
      },
    },
    {
      method: 'GET',
      path: `${at}/issues`,
      handle(request) {
        rightsOf(state, request);
        const open = [...issues.values()].filter((issue) => issue.state === 'open');
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
          const issue: Issue = { number: issues.size + 1, title, body, state: 'open', comments: [] };
          return { status: 201, json: json(issue), store: () => void issues.set(issue.number, issue) };
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
          store: () => void issues.set(changed.number, changed),
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
          const comment: Comment = { id: nextId(), body, bot: true };
          const commented = { ...issue, comments: [...issue.comments, comment] };
          const store = (): void => void issues.set(issue.number, commented);
          return { status: 201, json: commentJson(state, issue, comment), store };
        };
      },
    },
  ];
}

function definedOf({ title, body, state }: Fields): Partial<Issue> {
  return { ...(title && { title }), ...(body && { body }), ...(state && { state }) };
}

function issueJson(state: State, { number, title, body, state: open, comments }: Issue): unknown {
  const { api, web } = state.urls;
  const repository = `${api}/repos/${state.options.repository}`;
  const url = `${repository}/issues/${number}`;
  const closed = open === 'closed';
  return {
    ...{ url, repository_url: repository, labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments` },
    ...{ events_url: `${url}/events`, html_url: `${web}/${state.options.repository}/issues/${number}` },
    ...{ id: 3_000_000 + number, node_id: node('Issue', number), number, title, body, user: bot(state), labels: [] },
    ...{ state: open, state_reason: closed ? 'completed' : null, closed_at: closed ? AT : null, locked: false },
    ...{ assignee: null, assignees: [], milestone: null, comments: comments.length, author_association: 'NONE' },
    ...{ created_at: AT, updated_at: AT },
  };
}

function commentJson(state: State, issue: Issue, { id, body, bot: ours }: Comment): unknown {
  const { api, web } = state.urls;
  const repository = `${api}/repos/${state.options.repository}`;
  return {
    ...{ id, node_id: node('IssueComment', id), body, author_association: 'NONE' },
    user: ours ? bot(state) : user(state, 'somebody', 2),
    ...{ url: `${repository}/issues/comments/${id}`, issue_url: `${repository}/issues/${issue.number}` },
    html_url: `${web}/${state.options.repository}/issues/${issue.number}#issuecomment-${id}`,
    ...{ created_at: AT, updated_at: AT },
  };
}
