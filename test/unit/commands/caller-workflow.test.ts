import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { planWorkflow, WORKFLOW_PATH, workflowText, writePlanned } from '../../../src/commands/caller-workflow.js';
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

  const GITHUB = { permission: 'contents', why: 'The GitHub release' } as const;
  test.each([
    ['the usual ones', [GITHUB, { permission: 'id-token', why: 'Trusted publishing to npm' }], undefined],
    ['of code packages only', [GITHUB], 'permissions: { contents: write } # the GitHub release'],
    [
      'with a signature',
      [GITHUB, { permission: 'id-token', why: 'Signing with Sigstore' }],
      'permissions: { contents: write, id-token: write } # the GitHub release, signing with Sigstore',
    ],
    [
      'with attestations',
      [GITHUB, { permission: 'attestations', why: '[github] attestations' }],
      'permissions: { attestations: write, contents: write } # the GitHub release, [github] attestations',
    ],
  ] as const)('permissions %s, each with its reason', (_, needs, line) => {
    const template = readFileSync('workflows/release.yml', 'utf8');
    const expected = line === undefined ? template : template.replace(/permissions: \{ contents: write.*/, line);
    expect(workflowText(['v'], needs)).toBe(expected);
  });

  test('of code packages only is the file that people copy', () => {
    const [, ...copied] = readFileSync('workflows/release-code-package.yml', 'utf8').split('\n');
    expect(workflowText(['v'], [GITHUB]).split('\n')).toEqual(copied);
  });

  test('on GitHub Enterprise Server hands the release over by its own steps, to the digest of the build', () => {
    const { env, jobs } = parse(readFileSync('workflows/release-ghes.yml', 'utf8'));
    expect(env).toEqual({ MCP_DRYDOCK_HANDOVER: 'none' });
    const [upload, download] = [jobs.build.steps.at(-1), jobs.publish.steps.at(-2)];
    expect([upload.with, download.with]).toEqual([download.with, { name: 'release', path: 'release' }]);
    expect(jobs.publish.steps.at(-1).with).toMatchObject({
      'release-dir': 'release',
      'plan-digest': '$' + '{{ needs.build.outputs.plan-digest }}',
    });
    expect(jobs.publish.permissions).toEqual({ contents: 'write' });
  });

  test('both halves get a configuration that is not found by itself', () => {
    const { jobs } = parse(workflowText(['v'], [], '.github/mcp-drydock.toml'));
    for (const job of [jobs.build, jobs.publish]) expect(job.steps[1].with.config).toBe('.github/mcp-drydock.toml');
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

describe('whatever a stranger calls a tag, a project or a file, it is the same workflow', () => {
  const usual = parse(workflowText(['v']));
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          "'",
          '"',
          ']',
          '}',
          '{{',
          '$' + '{{',
          '#',
          ': ',
          '\n',
          '\r',
          '\u2028',
          '$&',
          'v',
          '1.0.0',
          '@',
          '-v',
        ),
      )
      .map((parts) => parts.join('')),
  );
  const same = (text: string): void => {
    const { on, jobs, ...rest } = parse(text);
    for (const tag of on.push.tags) expect(tag).toMatch(/^[\w./@*[\]-]+$/);
    const { on: usualOn, jobs: usualJobs, ...usualRest } = usual;
    expect([{ ...on, push: { tags: ['v*'] } }, jobs, rest]).toEqual([usualOn, usualJobs, usualRest]);
    expect(text.trimEnd().split('\n').length).toBe(workflowText(['v']).trimEnd().split('\n').length);
  };

  test('tags and names', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), hostile, hostile, (tags, name, version) => {
        const project = { name, version };
        const all = [...tags, `${name}-v1.0.0`, `${name}@1.0.0`, `${tags[0] ?? ''}1.0.0`];
        same(workflowText([tagPrefix(all, project)]));
        same(workflowText([tagPrefix(all, project), 'v']));
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  test('anything but plain characters is put in nowhere', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const isPlain = /^[\w./@*[\]-]*$/.test(value);
        const texts = () => [workflowText([value]), workflowText(['v'], [], value)];
        if (!isPlain) expect(() => workflowText([value])).toThrow(TypeError);
        if (!isPlain) expect(() => workflowText(['v'], [], value)).toThrow(TypeError);
        if (isPlain) for (const text of texts()) parse(text);
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  test('a reason is one comment', () => {
    fc.assert(
      fc.property(hostile, (why) => {
        same(
          workflowText(
            ['v'],
            [
              { permission: 'contents', why },
              { permission: 'id-token', why: 'Signing' },
            ],
          ),
        );
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});

describe('planWorkflow', () => {
  const keeps = (): boolean => false;
  const wanted = { path: WORKFLOW_PATH, text: 'a\n' };

  test('nothing is written before all of it is planned; then what is the same is kept', async () => {
    const { changes, kept } = await planWorkflow(root, wanted, keeps);
    expect([changes.map(({ file }) => file), kept, existsSync(join(root, '.github'))]).toEqual([
      [WORKFLOW_PATH],
      [],
      false,
    ]);
    writePlanned(root, changes);
    expect(await planWorkflow(root, wanted, keeps)).toEqual({ changes: [], kept: [WORKFLOW_PATH] });
  });

  test('leaves a differing file alone, unless somebody who has seen the patch says otherwise', async () => {
    const file = join(root, WORKFLOW_PATH);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'mine\n');
    await expect(planWorkflow(root, wanted, keeps)).rejects.toMatchObject({ code: 'init/differs', quote: undefined });
    await expect(planWorkflow(root, wanted, () => undefined)).rejects.toMatchObject({
      code: 'init/differs',
      exit: 2,
      quote: expect.arrayContaining(['-mine']),
    });
    const seen: string[] = [];
    const { changes } = await planWorkflow(root, wanted, (patch) => seen.push(patch) > 0);
    expect(seen).toEqual([expect.stringMatching(/^-mine\n\+a$/m)]);
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
    writePlanned(root, changes);
    expect(readFileSync(file, 'utf8')).toBe('a\n');
  });

  test('says so when it can not write', async () => {
    writeFileSync(join(root, '.github'), 'a file where a folder belongs');
    const { changes } = await planWorkflow(root, wanted, keeps);
    expect(() => writePlanned(root, changes)).toThrow(
      expect.objectContaining({
        code: 'init/unwritable',
        exit: 2,
        hint: expect.stringContaining('.github/workflows/'),
      }),
    );
  });
});
