import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { placeWorkflow, WORKFLOW_PATH, workflowText } from '../../../src/commands/caller-workflow.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caller-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the caller workflow', () => {
  test('is the file that people copy, in at most 25 lines', () => {
    expect(workflowText(1)).toBe(readFileSync('workflows/release.yml', 'utf8'));
    expect(workflowText(1).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  test('gives rights to the publish job only, and runs only what is pinned', () => {
    const { permissions, jobs } = parse(workflowText(1));
    expect(permissions).toEqual({});
    expect(jobs.build.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
    const steps = [...jobs.build.steps, ...jobs.publish.steps];
    expect(steps.length).toBe(4);
    for (const { uses } of steps) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('is started by tags with names where there are several projects', () => {
    expect(parse(workflowText(1)).on.push.tags).toEqual(['v*']);
    expect(parse(workflowText(3)).on.push.tags).toEqual(['v*', '**@*', '**/v*', '**-v*']);
  });
});

describe('placeWorkflow', () => {
  test('writes, then keeps what is the same', () => {
    expect(placeWorkflow(root, 'a\n', false)).toEqual({ written: [WORKFLOW_PATH], kept: [] });
    expect(placeWorkflow(root, 'a\n', false)).toEqual({ written: [], kept: [WORKFLOW_PATH] });
  });

  test('leaves a differing file alone, unless it is forced', () => {
    const file = join(root, WORKFLOW_PATH);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'mine\n');
    expect(() => placeWorkflow(root, 'a\n', false)).toThrow(expect.objectContaining({ code: 'init/differs', exit: 2 }));
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
    expect(placeWorkflow(root, 'a\n', true).written).toEqual([WORKFLOW_PATH]);
    expect(readFileSync(file, 'utf8')).toBe('a\n');
  });

  test('says so when it can not write', () => {
    writeFileSync(join(root, '.github'), 'a file where a folder belongs');
    expect(() => placeWorkflow(root, 'a\n', false)).toThrow(
      expect.objectContaining({ code: 'init/unwritable', exit: 2 }),
    );
  });
});
