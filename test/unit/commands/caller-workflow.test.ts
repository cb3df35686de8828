import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { placeWorkflow, WORKFLOW_PATH, workflowText } from '../../../src/commands/caller-workflow.js';
import { tagPrefix } from '../../../src/workspace/tag-form.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caller-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the caller workflow', () => {
  test('is the file that people copy, in at most 25 lines', () => {
    expect(workflowText(['v'])).toBe(readFileSync('workflows/release.yml', 'utf8'));
    expect(workflowText(['v']).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  test('gives rights to the publish job only, and runs only what is pinned', () => {
    const { permissions, jobs } = parse(workflowText(['v']));
    expect(permissions).toEqual({});
    expect(jobs.build.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
    const steps = [...jobs.build.steps, ...jobs.publish.steps];
    expect(steps.length).toBe(4);
    for (const { uses } of steps) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('may be started by hand for a tag that is there: every step then works on that tag', () => {
    const { on, jobs } = parse(workflowText(['v']));
    expect(on.workflow_dispatch.inputs.tag.required).toBe(true);
    const [checkout, build, again, publish] = [...jobs.build.steps, ...jobs.publish.steps];
    for (const { with: given } of [checkout, again]) expect(given.ref).toBe('$' + '{{ inputs.tag }}');
    for (const { with: given } of [build, publish]) expect(given.tag).toBe('$' + '{{ inputs.tag }}');
  });

  test('is started by tags with names where there are several projects', () => {
    expect(parse(workflowText(['v'])).on.push.tags).toEqual(['v*']);
    expect(parse(workflowText(['v', 'v'])).on.push.tags).toEqual(['v*', '**@*', '**/v*', '**-v*']);
    expect(parse(workflowText(['', 'weather-v'])).on.push.tags).toEqual(['[0-9]*', '**@*', '**/v*', '**-v*']);
    const own = ['weather-*', 'clock/*', '**@*', '**/v*', '**-v*'];
    expect(parse(workflowText(['weather-', 'clock/'])).on.push.tags).toEqual(own);
  });

  test.each([
    [[], 'v'],
    [['4.0.0', '4.1.0', '4.1.1'], ''],
    [['v1.0.0', '2.0.0'], ''],
    [['1.0.0', 'v2.0.0', 'v3', 'nightly'], 'v'],
    [['weather-v1.0.0', 'other-v2.0.0'], 'weather-v'],
    [['weather@1.0.0'], 'weather@'],
    [['release-1.0.0'], 'release-'],
  ])('tags %j: the workflow waits for more of their form', (tags, prefix) => {
    expect(tagPrefix(tags, { name: 'weather', version: '4.2.0' })).toBe(prefix);
    expect(parse(workflowText([prefix])).on.push.tags).toEqual([prefix === '' ? '[0-9]*' : `${prefix}*`]);
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
