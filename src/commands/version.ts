// version: a new version in every place that states one, and its heading in the changelog; with --tag a commit and its tag.

import { changelogHeading } from '../check/fix/changelog-heading.js';
import { fixAll } from '../check/fix/fix.js';
import { writeChanges } from '../check/fix/write.js';
import { tagIsVersion } from '../check/rules/tag-is-version.js';
import { VERSIONS_RULES } from '../check/rules/versions/index.js';
import { checkProject } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT, usageError } from '../core/errors.js';
import { plural } from '../core/plural.js';
import { shellLine, shellWord } from '../core/shell-word.js';
import type { Files, Finding, Host, Project } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { renderFindings } from '../render/findings.js';
import { commitAndTag } from '../repository/commit-and-tag.js';
import { readGitFacts, tryHead } from '../repository/git.js';
import { startOf, survey } from '../workspace/open.js';
import { tagFor } from '../workspace/tag-form.js';
import { versionAfter } from '../workspace/version-after.js';
import type { Result, RunOptions } from './result.js';

const CHANGELOG = 'version-changelog';
const RULES: ReadonlySet<string> = new Set([tagIsVersion, ...VERSIONS_RULES].map(({ id }) => id));

/** Without git, versions are set all the same. */
export async function version(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const { next: wanted, tag: tags } = options.release ?? { next: '', tag: false };
  const start = startOf(inputs, host);
  const head = await tryHead(host, start);
  const root = head?.root ?? start;
  const [here, git] = await Promise.all([
    survey(host, root, inputs, { git: head !== undefined, from: root }),
    head === undefined ? undefined : readGitFacts(host, root),
  ]);
  const project = theOne(here.projects, wanted);
  const next = versionAfter(project, wanted);
  const tag = tagFor(git?.tags ?? [], project, next, here.projects.length);
  if (git?.tags.includes(tag) === true) {
    throw usageError('version/released', `The tag ${tag} exists.`, `The next one: ${TYPED} version patch`);
  }
  const look = async (files: Files) => {
    const found = files === here.files ? here : await survey(host, root, inputs, { git: false, from: root, files });
    const now = found.projects.find(({ path }) => path === project.path) ?? project;
    const all = await checkProject(now, files, { tag, repository: head?.repository, git });
    const heading = changelogHeading(files, project.path, next, today(host));
    const findings = all.filter(({ rule }) => RULES.has(rule) && rule !== CHANGELOG);
    return { findings: [...findings, ...(heading === undefined ? [] : [undated(heading)])] };
  };
  const fixed = await fixAll(here.files, look);
  const { changes, last } = fixed;
  const files = changes.map(({ file }) => file);
  if (!inputs.dryRun) await writeChanges(here.files, changes);
  const made = tags && !inputs.dryRun && head !== undefined;
  if (made && last.findings.length === 0) await commitAndTag(host, root, { files, message: `Release ${next}`, tag });
  const stopped = last.findings.length > 0;
  return {
    exit: stopped ? EXIT.failed : EXIT.done,
    json: { version: next, tag, files, tagged: made && !stopped, findings: last.findings.map(bare) },
    text: [
      inputs.dryRun && files.length > 0 ? `${(await import('../check/fix/diff.js')).diffOf(changes)}\n` : '',
      files.length === 0 ? '' : `${files.map((file) => `  ${cleanLine(file)}\n`).join('')}\n`,
      `${said(project, next, files.length, inputs.dryRun)}\n`,
      stopped ? `\n${renderFindings(last.findings, { files: here.files })}` : following(files, next, tag, made),
    ].join(''),
  };
}

function said(project: Project, next: string, count: number, dryRun: boolean): string {
  if (count === 0) return `Every file of ${project.name} says ${next}.`;
  return `${project.name} ${dryRun ? 'would be' : 'is'} ${next} in ${plural(count, 'file')}.${dryRun ? ' Nothing was written.' : ''}`;
}

/** What is left to type. */
function following(files: readonly string[], next: string, tag: string, made: boolean): string {
  if (made) return `Committed and tagged ${tag}. Release it: git push origin HEAD ${tag}\n`;
  const words = shellLine(files);
  const commit = files.length === 0 ? '' : `git add ${words} && git commit -m "Release ${next}" && `;
  return `\nNext:\n  ${commit}git tag ${tag} && git push origin HEAD ${tag}\n`;
}

function theOne(projects: readonly Project[], wanted: string): Project {
  const [only, another] = projects;
  if (only !== undefined && another === undefined) return only;
  throw usageError(
    'version/which',
    `There are ${plural(projects.length, 'project')}: ${projects.map(({ name }) => name).join(', ')}.`,
    `Name the folder of one: ${TYPED} version ${shellWord(wanted)} ${shellWord(projects[0]?.path ?? 'FOLDER')}`,
  );
}

function undated({ file, line, fix }: NonNullable<ReturnType<typeof changelogHeading>>): Finding {
  return {
    ...{ rule: CHANGELOG, level: 'warning', file, line, fixes: [fix] },
    message: `${file} has no section for this version.`,
  };
}

function today(host: Host): string {
  return new Date(host.now()).toISOString().slice(0, 10);
}

function bare({ fixes: _, ...finding }: Finding) {
  return finding;
}
