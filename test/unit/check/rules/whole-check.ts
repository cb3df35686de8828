// A whole check of files that are in memory: every ecosystem, every rule, every form of the result, and what --fix would make of it.

import { expect } from '@jest/globals';
import { playRound } from '../../../../src/check/fix/select-fixes.js';
import { ALL_RULES, checkProject, checkRepository } from '../../../../src/check/stage.js';
import { ReleaseError } from '../../../../src/core/errors.js';
import type { Files, Finding, Project } from '../../../../src/core/types.js';
import { renderCheck } from '../../../../src/render/check.js';
import { renderAnnotations } from '../../../../src/render/github.js';
import { renderSarif } from '../../../../src/render/sarif.js';
import { findProjects } from '../../../../src/workspace/discover.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import type { World } from './worlds.js';

const CONTEXT = { tag: 'v1.4.0', repository: 'octo/weather-mcp' };

/** All that `check` does between listing the files and printing; each finding is held to what findings promise. */
export async function check(files: Files): Promise<readonly Finding[]> {
  const projects = projectsIn(files);
  const findings = [...(await checkRepository(projects, files, CONTEXT))];
  for (const project of projects) findings.push(...(await checkProject(project, files, CONTEXT)));
  playRound(findings, files, () => true);
  renderCheck(findings, { files, projects });
  renderAnnotations(findings);
  renderSarif(findings, { files, rules: ALL_RULES });
  for (const { message, file, line, column } of findings) {
    expect(message).toMatch(/\S/);
    expect([line ?? 1, column ?? 1].every((place) => Number.isInteger(place) && place > 0)).toBe(true);
    if (file !== undefined) expect(file).not.toMatch(/^\/|^\.\.(\/|$)/);
  }
  return findings;
}

function projectsIn(files: Files): readonly Project[] {
  try {
    return findProjects(files, [], () => SETTINGS, []).projects;
  } catch (error) {
    // Nothing that can be released is here: that is an answer.
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}

/** A world with one file changed. */
export const checkWith = (world: World, path: string, content: string | Uint8Array): Promise<readonly Finding[]> =>
  check(memoryFiles({ ...world, [path]: content }));
