// check: every rule over every project; nothing is built, executed or downloaded. Works without git.

import { relative, resolve } from 'node:path';
import { EXIT, ReleaseError } from '../errors.js';
import { type Head, pushedTag, readGitFacts, readHead } from '../git.js';
import type { Inputs } from '../inputs.js';
import { stops } from '../pipeline.js';
import { releasedBy } from '../project.js';
import { startOf, survey } from '../release.js';
import { renderFormat } from '../render/format.js';
import type { Result, RunOptions } from '../run.js';
import { checkProject, checkRepository } from '../stages/check.js';
import type { Finding, Host } from '../types.js';

export async function check(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const start = startOf(inputs, host);
  const head = await tryHead(host, start);
  const root = head?.root ?? rootWithoutGit(inputs, host, start);
  const [found, git] = await Promise.all([
    survey(host, root, inputs, { git: head !== undefined, from: root }),
    head === undefined ? undefined : readGitFacts(host, root),
  ]);
  const tag = inputs.tag ?? pushedTag(host.env);
  const projects = inputs.tag === undefined ? found.projects : releasedBy(inputs.tag, found.projects);
  const context = {
    tag,
    repository: head?.repository,
    targets: found.settings.targets,
    levels: found.settings.rules,
    git,
  };
  const findings: Finding[] = [...found.findings, ...(await checkRepository(projects, found.files, context))];
  for (const project of projects) findings.push(...(await checkProject(project, found.files, context)));
  const strict = inputs.strict || found.settings.strict;
  const failed = stops(findings, { strict });
  for (const finding of findings) host.annotate(finding);
  return {
    exit: failed ? EXIT.failed : EXIT.done,
    json: {
      projects: projects.map(({ name, ecosystem, path, version }) => ({ name, ecosystem, path, version })),
      findings,
    },
    text: await renderFormat(options.format, findings, { files: found.files, projects }),
  };
}

async function tryHead(host: Host, folder: string): Promise<Head | undefined> {
  try {
    return await readHead(host, folder);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}

/** Without git the root is where we are, or the folder that was named when it lies elsewhere. */
function rootWithoutGit(inputs: Inputs, host: Host, start: string): string {
  return inputs.path.some((path) => relative(host.cwd, resolve(host.cwd, path)).startsWith('..')) ? start : host.cwd;
}
