// workflow-tag-filter: a tag of this repository starts the workflow that releases.

import type { RepositoryInput, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { parseTag, tagFits } from '../../../core/version.js';
import { publishes } from './kinds.js';
import { type Workflow, workflowsOf } from './read.js';
import { startsOn, startsOtherwise, tagFilters } from './triggers.js';

export const workflowTagFilter: RepositoryRule = {
  id: 'workflow-tag-filter',
  title: 'The tags of the repository start the workflow that releases.',
  level: 'warning',
  check(input) {
    const tags = newest(input);
    if (tags.length === 0) return [];
    const publishing = workflowsOf(input.files).filter(({ jobs }) => jobs.some(({ steps }) => steps.some(publishes)));
    // A release that a branch, a schedule or a page of GitHub starts makes tags, and waits for none.
    if (publishing.some(startsOtherwise)) return [];
    const waiting = publishing.filter((workflow) => tagFilters(workflow).length > 0);
    // Several may share the tags between them; that none takes one is a fault.
    const missed = tags.filter((tag) => !waiting.some((workflow) => startsOn(tag, workflow)));
    const [only, another] = waiting;
    const [tag] = missed;
    if (only === undefined || tag === undefined || missed.length < tags.length) return [];
    return [judge(only, another !== undefined, tag, input)];
  },
};

/** The tag that is checked, else the newest ones that release something here. */
function newest({ tag, git, projects }: RepositoryInput): readonly string[] {
  if (tag !== undefined) return projects.some((project) => tagFits(tag, project)) ? [tag] : [];
  return (git?.tags ?? []).filter((one) => projects.some((project) => tagFits(one, project))).slice(-20);
}

function judge(workflow: Workflow, several: boolean, tag: string, { projects }: RepositoryInput): RuleFinding {
  const names = projects.map(({ name }) => name);
  const version = parseTag(tag, names)?.version ?? '';
  const prefix = tag.endsWith(version) ? tag.slice(0, tag.length - version.length) : '';
  const filter = prefix === '' ? '[0-9]*' : `${prefix}*`;
  const list = tagFilters(workflow).join(', ');
  const place = workflow.on.get('push')?.table?.get('tags')?.place ?? workflow.onPlace;
  return {
    message: `The tag ${tag} does not start this workflow, which waits for ${list}${several ? ', and no other that publishes' : ''}: nothing would be released.`,
    hint: `Add the pattern: tags: ['${filter}']`,
    file: workflow.file,
    ...place,
  };
}
