// What is left to a person after init: commit, tell each registry whom to trust, rehearse, tag.

import type { VersionTool } from '../check/rules/workflow/version-tools.js';
import { NAME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import { shellLine, shellWord } from '../core/shell-word.js';
import type { Project } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import type { Target, Trusting } from '../targets/types.js';
import { nextVersion, tagFor } from '../workspace/tag-form.js';
import { ENVIRONMENT } from './caller-workflow.js';

/** What is known of the repository. */
export interface Known {
  /** Its root as it is seen from where the person is; empty: they are there. */
  readonly root: string;
  readonly projects: readonly Project[];
  /** The workflow as registries know it. */
  readonly trusted: Trusting;
  /** All of the repository: the next one is written as they are. */
  readonly tags: readonly string[];
  /** Targets that trust a workflow rather than a token. */
  readonly trusting: readonly Target[];
  /** Who makes the tag of a release, and what a person does for it; undefined: they tag. */
  readonly tagger: Pick<VersionTool, 'name' | 'release'> | undefined;
  /** How they get to targets that nobody chose. */
  readonly told: readonly string[];
}

const ENVIRONMENTS = 'GitHub → Settings → Environments.';
/** Projects whose tags are written out. */
const SHOWN = 5;

/**
 * @param changed what is to be committed
 * @param rehearsed whether that was done, and passed
 */
export function nextSteps(known: Known, changed: readonly string[], rehearsed: boolean): readonly string[] {
  const { projects, tags, root, tagger } = known;
  const git = root === '' ? 'git' : shellLine(['git', '-C', root]);
  const tagLines = projects.slice(0, SHOWN).flatMap((project) => tagLine(project, tags, projects.length, git));
  const others = projects.length - SHOWN;
  const more = others > 0 ? `\n  # and ${plural(others, 'other project')} in the same form` : '';
  return [
    ...(changed.length === 0
      ? []
      : [`Commit it:\n  ${git} add ${shellLine(changed)} && ${git} commit -m "Release with ${NAME}"`]),
    ...trust(known),
    ...known.told,
    tagger === undefined
      ? `Restrict the environment "${ENVIRONMENT}" to release tags, and to the default branch if you want to run the workflow by hand for an existing tag: ${ENVIRONMENTS}`
      : `Restrict the environment "${ENVIRONMENT}" to release tags and to the default branch, on which the workflow is started after ${tagger.name}: ${ENVIRONMENTS}`,
    ...(rehearsed ? [] : [`Rehearse the whole release on this machine; nothing is published:\n  ${TYPED} rehearse`]),
    tagger === undefined
      ? `Release:\n${tagLines.join('\n')}${more}`
      : `Release: ${tagger.name} makes the tag. For it, ${tagger.release}.`,
  ];
}

function tagLine(project: Project, tags: readonly string[], projects: number, git: string): readonly string[] {
  const version = nextVersion(tags, project);
  const word = shellWord(tagFor(tags, project, version, projects));
  const typed = `  ${git} tag ${word} && ${git} push origin ${word}`;
  if (project.version === undefined || project.version === version) return [typed];
  const had = `${cleanLine(project.name)} ${cleanLine(project.version)} has a tag`;
  return [`  # ${had}: set the version to ${version} and commit it`, typed];
}

/** What each target has to be told about the projects that go to it. */
function trust({ projects, trusted, trusting }: Known): readonly string[] {
  return trusting.flatMap((target) => {
    const names = projects.filter((one) => one.isPrivate !== true && target.serves(one)).map(({ name }) => name);
    return names.length === 0 ? [] : (target.trust?.(names, trusted) ?? []);
  });
}
