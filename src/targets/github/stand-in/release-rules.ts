// What a release may be: the types of its fields, its tag, its target, and when it can be published.

import type { Refusal } from '../../../stand-in/reply.js';
import { badRequest, invalid, type Problem } from './errors.js';
import { BRANCH, type State } from './state.js';

/** The body of create, change and generate-notes, as GitHub names the fields. */
export interface Fields {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: 'true' | 'false' | 'legacy';
  readonly previous_tag_name?: string;
}

const TYPES: Readonly<Record<string, 'string' | 'boolean'>> = {
  tag_name: 'string',
  target_commitish: 'string',
  name: 'string',
  body: 'string',
  draft: 'boolean',
  prerelease: 'boolean',
  make_latest: 'string',
  previous_tag_name: 'string',
};

/** Checks the types; null counts as not given, unknown fields are ignored as GitHub does. */
export function checkFields(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('Body should be a JSON object');
  }
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(body)) {
    const type = TYPES[key];
    if (type === undefined || value === null) continue;
    if (typeof value !== type) throw badRequest(`For 'properties/${key}', ${JSON.stringify(value)} is not a ${type}.`);
    fields[key] = value;
  }
  const latest = fields.make_latest;
  if (latest !== undefined && !['true', 'false', 'legacy'].includes(latest as string)) {
    throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
  }
  const text = fields.body as string | undefined;
  if (text !== undefined && text.length > 125_000) {
    throw invalid({
      resource: 'Release',
      code: 'custom',
      field: 'body',
      message: 'body is too long (maximum is 125000 characters)',
    });
  }
  return fields;
}

/** What git takes as the name of a tag. */
export function checkTag(tag: string): void {
  if (/[\s~^:?*[\\]|\.\.|^-|^\/|\/$|\.lock$|@\{/.test(tag) || tag === '') {
    throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' });
  }
}

/** The rules at the moment a release becomes public: `self` is the release that is changed. */
export function checkPublish(state: State, tag: string, target: string | undefined, self: number | undefined): void {
  const problems: Problem[] = [];
  const taken = [...state.releases.values()].some((one) => !one.draft && one.tag === tag && one.id !== self);
  if (taken) problems.push({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  else if (state.burned.has(tag)) {
    problems.push({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    });
  }
  const known = target === undefined || target === BRANCH || /^[0-9a-f]{40}$/.test(target);
  if (!state.tags.has(tag) && !known) {
    problems.push(
      { resource: 'Release', code: 'invalid', field: 'target_commitish' },
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
    );
  }
  if (problems.length > 0) throw invalid(...problems);
}

/** What of an immutable release cannot be changed. */
export function stateFrozen(): Refusal {
  return invalid({
    resource: 'Release',
    code: 'custom',
    field: 'state',
    message: 'state cannot be changed when release is immutable',
  });
}
