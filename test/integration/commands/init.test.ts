import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { init } from '../../../src/commands/init.js';
import { run } from '../../../src/commands/run.js';
import { readSettings } from '../../../src/config/load.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { lightServer } from '../../support/light-server.js';
import { caSettings, git, ROOT, scratch } from '../../support/program.js';

let place: ReturnType<typeof scratch>;
let root: string;
let host: OpenHost;
beforeEach(async () => {
  place = scratch('init');
  root = await lightServer(join(place.folder, 'repository'));
  await git(root, 'remote', 'add', 'origin', 'git@github.com:octo/readability.git');
  // Nobody's own settings, but the tools that were downloaded once.
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const env = { PATH: process.env['PATH'], HOME: place.folder, XDG_CACHE_HOME: cache, ...caSettings() };
  host = createLocalHost({ env, cwd: root, stderr: { write() {} } });
});
afterEach(async () => {
  await host.close();
  place.remove();
});

test('writes the caller workflow and says what PyPI must be told', async () => {
  const { exit, json, text } = await init(readInputs('init', {}), host, { format: 'text' });
  expect(exit).toBe(0);
  const files = ['.github/workflows/release.yml', '.github/workflows/pull-request.yml'];
  expect(json).toMatchObject({ written: files, kept: [], left: [] });
  expect(text).toContain(`git add ${files.join(' ')} && git commit`);
  const checks = readFileSync(join(root, '.github/workflows/pull-request.yml'), 'utf8');
  expect(checks).toBe(readFileSync(join(ROOT, 'workflows/pull-request.yml'), 'utf8'));
  const written = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  expect(written).toBe(readFileSync(join(ROOT, 'workflows/release.yml'), 'utf8'));
  const steps = (json['next'] as string[]).join('\n');
  for (const value of ['readability-mcp', 'octo', 'readability', 'release.yml', 'release']) {
    expect(steps).toMatch(new RegExp(`^  (project|owner|repository|workflow|environment) +${value}$`, 'm'));
  }
  expect(text).toContain('git tag v0.1.0 && git push origin v0.1.0');
});

test('what is to be typed fits the folder that it is typed in', async () => {
  mkdirSync(join(root, 'docs'), { recursive: true });
  const below = createLocalHost({ env: host.env, cwd: join(root, 'docs'), stderr: { write() {} } });
  const { json } = await init(readInputs('init', {}), below, { format: 'text' }).finally(() => below.close());
  const next = (json['next'] as string[]).join('\n');
  expect(next).toMatch(/^ {2}git -C \.\. add \.github\S+ \S+ && git -C \.\. commit/m);
  expect(next).toContain('git -C .. tag v0.1.0 && git -C .. push origin v0.1.0');
});

test('in a repository with tags without v, the workflow waits for such a tag and names one', async () => {
  await git(root, 'tag', '0.0.9');
  const { text } = await init(readInputs('init', {}), host, { format: 'text' });
  expect(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')).toContain("tags: ['[0-9]*']");
  expect(text).toContain('git tag 0.1.0 && git push origin 0.1.0');
});

test('a version that has a tag is to be raised first', async () => {
  await git(root, 'tag', 'v0.1.0');
  const { text } = await init(readInputs('init', {}), host, { format: 'text' });
  expect(text).toContain('# readability-mcp 0.1.0 has a tag: set the version to 0.1.1 and commit it');
  expect(text).toContain('git tag v0.1.1 && git push origin v0.1.1');
});

const OLDER = `on: { push: { tags: ['v*'] } }
jobs:
  p:
    runs-on: ubuntu-latest
    steps:
      - uses: pypa/gh-action-pypi-publish@release/v1
`;
const OLDER_FILE = '.github/workflows/publish.yml';

test('an older workflow that publishes the same tags: shown as a patch, deleted when asked to', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, OLDER_FILE), OLDER);
  const first = async (typed: boolean) => {
    const { person } = answering('n', typed ? 'y' : 'n', 'n');
    const { json } = await init(readInputs('init', {}), person, { format: 'text' });
    return [(json['next'] as string[])[0] ?? '', json['removed']];
  };
  // It is the only copy: git does not have it.
  expect(await first(true)).toEqual([
    expect.stringMatching(/^Let one workflow publish[\s\S]*publish\.yml[\s\S]*not committed/),
    [],
  ]);
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'An older workflow');
  const [said, removed] = await first(false);
  expect(said).toMatch(/init --yes deletes it:\n[\s\S]*-on: \{ push/);
  expect([removed, existsSync(join(root, OLDER_FILE))]).toEqual([[], true]);
  const [next, gone] = await first(true);
  expect([gone, existsSync(join(root, OLDER_FILE))]).toEqual([[OLDER_FILE], false]);
  expect(next).toContain(`git add ${OLDER_FILE} && git commit`);
  expect((await first(true))[1]).toEqual([]);
  // Made in the browser, a release pushes the tag and starts both.
  writeFileSync(join(root, OLDER_FILE), OLDER.replace(/{ push.*/, '{ release: { types: [published] } }'));
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'One for releases');
  expect((await first(true))[1]).toEqual([OLDER_FILE]);
});

test('a release.yml that does more than publish stays, and the workflow of releases gets another name', async () => {
  const file = '.github/workflows/release.yml';
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  const text = `${OLDER}      - run: helm upgrade weather\n`;
  writeFileSync(join(root, file), text);
  const { json } = await init(readInputs('init', {}), host, { format: 'text' });
  const [first, ...more] = json['next'] as string[];
  expect(json['written']).toEqual(['.github/workflows/release-mcp.yml', '.github/workflows/pull-request.yml']);
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  expect(first).toMatch(/^Let one workflow publish[\s\S]*release\.yml:6 +PyPI +for the same tags \(not committed\)$/m);
  expect(more.join('\n')).toMatch(/^ {2}workflow +release-mcp\.yml$/m);
  const again = await init(readInputs('init', {}), host, { format: 'text' });
  expect(again.json['written']).toEqual([]);
  const forced = await init(readInputs('init', {}), host, { format: 'text', force: true });
  expect(forced.json['written']).toEqual([file]);
});

test('with --yes a committed release.yml that only publishes is replaced', async () => {
  const file = '.github/workflows/release.yml';
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, file), OLDER);
  await git(root, 'rm', '-q', 'pyproject.toml');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'No project to rehearse');
  await git(root, 'checkout', '-q', 'HEAD^', '--', 'pyproject.toml');
  const { json } = await init(readInputs('init', {}), host, { format: 'text', yes: true });
  expect(json['written']).toContain(file);
});

test('a workflow that is for more than publishing is never deleted', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  for (const on of ["{ push: { tags: ['v*'], branches: [main] } }", '[push, pull_request]'])
    writeFileSync(join(root, `.github/workflows/${on.length}.yml`), OLDER.replace(/{ push.*/, on));
  const pages = '  pages:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make pages\n';
  writeFileSync(join(root, '.github/workflows/pages.yml'), `${OLDER.trimEnd()}\n${pages}`);
  for (const step of [
    'run: kubectl apply -f server.yaml',
    'run: ./mcp-publisher publish',
    'run: curl -X POST https://hooks.example.com',
    'uses: docker/build-push-action@v6.1',
  ])
    writeFileSync(
      join(root, `.github/workflows/deploys-${step.length}.yml`),
      `${OLDER.replace(/{ push.*/, '{ release: { types: [published] } }').trimEnd()}\n      - ${step}\n`,
    );
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'Workflows');
  const { asked, person } = answering('n', 'n');
  const { json } = await init(readInputs('init', {}), person, { format: 'text' });
  expect(asked).toEqual([LISTS, expect.stringMatching(/^Rehearse/)]);
  const told = (json['next'] as string[]).filter((step) => step.startsWith('Let one workflow publish'));
  expect(told).toHaveLength(1);
  expect(told[0]?.match(/\/deploys-\S+:6 +PyPI +for the same tags$/gm)).toHaveLength(4);
});

const LISTS = 'List readability-mcp in the MCP Registry, where clients look servers up? [y/N] ';

/** A person who types these, and what they are asked. */
function answering(...typed: readonly string[]) {
  const asked: string[] = [];
  const left = [...typed];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return left.shift() ?? '';
  };
  return { asked, person: { ...host, ask } };
}

test('at a terminal only what cannot be known is asked, and Enter deletes nothing', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, OLDER_FILE), OLDER);
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'An older workflow');
  const usual = answering('', '', 'n');
  const { json } = await init(readInputs('init', {}), usual.person, { format: 'text' });
  expect(usual.asked).toEqual([
    LISTS,
    `Delete ${OLDER_FILE}, which publishes the same tags? [y/N] `,
    'Rehearse the release now? Nothing is published. [Y/n] ',
  ]);
  expect([json['removed'], json['rehearsal']]).toEqual([[], undefined]);
  const willing = answering('no', 'y', 'no');
  const second = await init(readInputs('init', {}), willing.person, { format: 'text' });
  expect(second.json).toMatchObject({ written: [], removed: [OLDER_FILE] });
  const third = answering('n', 'n');
  await init(readInputs('init', {}), third.person, { format: 'text' });
  expect(third.asked).toEqual([LISTS, 'Rehearse the release now? Nothing is published. [Y/n] ']);
});

test('who wants to be listed gets the table, server.json, the mark in the readme, and a job that may log in', async () => {
  const { asked, person } = answering('y', '');
  const { json, text } = await init(readInputs('init', {}), person, { format: 'text' });
  const description = 'An MCP server that says how hard a text is to read, and where.';
  expect(asked).toEqual([
    LISTS,
    `What readability-mcp does, for its users (at most 100 characters): [${description}] `,
  ]);
  const files = ['server.json', 'mcp-drydock.toml', 'README.md'];
  expect(json['written']).toEqual(expect.arrayContaining(files));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(JSON.parse(read('server.json'))).toMatchObject({
    ...{ name: 'io.github.octo/readability-mcp', description, version: '0.0.0' },
    repository: { url: 'https://github.com/octo/readability', source: 'github' },
    packages: [{ registryType: 'pypi', identifier: 'readability-mcp', transport: { type: 'stdio' } }],
  });
  expect(read('mcp-drydock.toml')).toMatch(
    /^#:schema .*\n\n# The MCP Registry lists each release\.\n\[mcp-registry\]\n$/,
  );
  expect(read('README.md')).toMatch(/\n\n<!-- mcp-name: io\.github\.octo\/readability-mcp -->\n$/);
  expect(read('.github/workflows/release.yml')).toContain('the login to the MCP Registry');
  expect(text).not.toContain('which is optional');
  expect(text).toMatch(/git add .*README\.md.* && git commit[\s\S]*mcp-drydock rehearse/);
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'Listed');
  const seen = await run('check', readInputs('check', {}), host, { format: 'text' });
  const rules = (seen.json['findings'] as { rule: string }[]).map(({ rule }) => rule);
  expect(rules.filter((rule) => /server-json|mcp-name|permissions/.test(rule))).toEqual([]);
  // It is listed: nothing is asked about it again.
  const again = answering('n');
  await init(readInputs('init', {}), again.person, { format: 'text' });
  expect(again.asked).toEqual([expect.stringMatching(/^Rehearse/)]);
});

test('a table is added to the configuration that is there, and only that where server.json is', async () => {
  const entry = { registryType: 'pypi', identifier: 'readability-mcp', version: '0.0.0' };
  writeFileSync(join(root, 'server.json'), JSON.stringify({ name: 'io.github.octo/r', packages: [entry] }));
  writeFileSync(join(root, 'README.md'), '<!-- mcp-name: io.github.octo/r -->\n');
  writeFileSync(join(root, 'mcp-drydock.toml'), '[sbom]\nembed = true');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'server.json');
  const { asked, person } = answering('y', 'n');
  const { json } = await init(readInputs('init', {}), person, { format: 'text' });
  expect(asked).toEqual([LISTS, expect.stringMatching(/^Rehearse/)]);
  expect(json['written']).toEqual(expect.arrayContaining(['mcp-drydock.toml']));
  expect(json['written']).not.toContain('server.json');
  expect(readFileSync(join(root, 'mcp-drydock.toml'), 'utf8')).toMatch(
    /^\[sbom\]\nembed = true\n\n#.*\n\[mcp-registry\]\n$/,
  );
});

test('a tool that chooses versions stays, what it publishes is named, and it makes the tag', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  mkdirSync(join(root, '.changeset'));
  const scripts = { release: 'npm run build && changeset publish', build: 'tsc' };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'x-mcp', version: '0.1.0', bin: 'x.js', scripts }));
  writeFileSync(join(root, '.changeset/config.json'), '{}');
  const file = '.github/workflows/versions.yml';
  const job = (step: string) =>
    `on: { push: { branches: [main] } }\njobs:\n  out:\n    runs-on: x\n    steps:\n      - ${step}\n`;
  const said = async (): Promise<string> => {
    const { json } = await init(readInputs('init', {}), host, { format: 'text' });
    return (json['next'] as string[]).join('\n');
  };
  for (const step of ['run: npm run release', '{ uses: changesets/action@v1, with: { publish: npm run release } }']) {
    writeFileSync(join(root, file), job(step));
    const next = await said();
    expect(next).toContain(`Keep changesets (${file}:6) for versions and tags. release.yml publishes`);
    expect(next).toMatch(/versions\.yml:6 +publishes to the npm registry; instead: npx changeset tag$/m);
    expect(next).toContain('gh workflow run release.yml -f tag=TAG');
    expect(next).toContain(
      'to release tags and to the default branch, on which the workflow is started after changesets',
    );
    expect(next).toContain('Release: changesets makes the tag. For it, merge its pull request.');
    expect(next).not.toMatch(/Let one workflow publish|git tag v/);
  }
  writeFileSync(join(root, file), job('{ uses: changesets/action@v1, with: { publish: npx changeset tag } }'));
  const tagged = await said();
  expect(tagged).toContain(`Keep changesets (${file}:6)`);
  expect(tagged).not.toContain('publishes to the npm registry');
  writeFileSync(join(root, file), job('run: semantic-release version && uv publish'));
  expect(await said()).toMatch(
    /python-semantic-release[\s\S]*versions\.yml:6 +publishes to PyPI too: remove that part$/m,
  );
  rmSync(join(root, file));
  expect(await said()).toContain('Keep changesets (.changeset/config.json) for versions and tags.');
});

test('with --yes nothing is asked, and the release is rehearsed', async () => {
  const { asked, person } = answering();
  const { exit, json, text } = await init(readInputs('init', {}), person, { format: 'text', yes: true });
  expect([asked, exit]).toEqual([[], 0]);
  expect(json['rehearsal']).toMatchObject({ outcome: 'done' });
  expect(text).toMatch(
    /^wrote [\s\S]*Nothing left this machine\. A tag v0\.1\.0 would release this to github and pypi\.[\s\S]*1\. Commit it/,
  );
  expect(text).not.toContain('mcp-drydock rehearse');
}, 120_000);

test('what stops the rehearsal stops nothing that was written', async () => {
  await git(root, 'rm', '-q', 'pyproject.toml');
  await git(root, 'commit', '-qm', 'No project');
  await git(root, 'checkout', '-q', 'HEAD^', '--', 'pyproject.toml');
  const { exit, json, text } = await init(readInputs('init', {}), host, { format: 'text', yes: true });
  expect(exit).toBe(2);
  expect(json['rehearsal']).toMatchObject({ error: { code: expect.stringMatching(/^project\//) } });
  expect(text).toMatch(/^wrote [\s\S]*error {2}project\/[\s\S]*mcp-drydock rehearse/);
  expect(existsSync(join(root, '.github/workflows/release.yml'))).toBe(true);
});

test('a release workflow that differs is overwritten where the person says so', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, '.github/workflows/release.yml'), 'name: mine\n');
  const { asked, person } = answering('n', 'y', 'n');
  const { json } = await init(readInputs('init', {}), person, { format: 'text' });
  expect(asked[1]).toBe('Overwrite .github/workflows/release.yml? [y/N] ');
  expect(json['written']).toContain('.github/workflows/release.yml');
});

test('the configuration says where it goes: no registry is to be told, and the workflow gets no identity', async () => {
  mkdirSync(join(root, '.github'), { recursive: true });
  writeFileSync(join(root, '.github/drydock.toml'), 'targets = ["github"]\n');
  const { text } = await init(readInputs('init', { config: join(root, '.github/drydock.toml') }), host, {
    format: 'text',
  });
  expect(text).not.toMatch(/PyPI|MCP Registry/);
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  expect(workflow).toContain('    permissions: { contents: write } # the GitHub release\n');
  expect(parse(workflow).jobs.publish.steps[1].with.config).toBe('.github/drydock.toml');
});

test('a configuration that no workflow can name is refused', async () => {
  writeFileSync(join(root, 'a b.toml'), '');
  await expect(
    init(readInputs('init', { config: join(root, 'a b.toml') }), host, { format: 'text' }),
  ).rejects.toMatchObject({ code: 'init/config', exit: 2 });
  expect(existsSync(join(root, '.github/workflows/release.yml'))).toBe(false);
});

test('variables that server.json requires are all that a configuration is written for', async () => {
  const environmentVariables = [
    { name: 'WEATHER_KEY', isRequired: true },
    { name: 'WEATHER_URL', isRequired: true },
    { name: 'UNITS' },
    { name: 'X"Y', isRequired: true },
  ];
  const entry = { registryType: 'pypi', identifier: 'readability-mcp', version: '0.1.0', environmentVariables };
  writeFileSync(join(root, 'server.json'), JSON.stringify({ name: 'io.github.octo/readability', packages: [entry] }));
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'server.json');
  const { json } = await init(readInputs('init', {}), host, { format: 'text' });
  expect(json['written']).toContain('mcp-drydock.toml');
  const text = readFileSync(join(root, 'mcp-drydock.toml'), 'utf8');
  expect(text).toMatch(
    /^#:schema https:.*\n# [\s\S]*\n\[smoke\.env\]\nWEATHER_KEY = "trial"\nWEATHER_URL = "https:\/\/example\.com"\n$/,
  );
  expect(readSettings(join(root, 'mcp-drydock.toml')).project.smoke.env).toEqual({
    WEATHER_KEY: 'trial',
    WEATHER_URL: 'https://example.com',
  });
  const again = await init(readInputs('init', {}), host, { format: 'text' });
  expect(again.json['written']).toEqual([]);
  rmSync(join(root, 'mcp-drydock.toml'));
  const { asked, person } = answering('n', '4"2', '', 'n');
  await init(readInputs('init', {}), person, { format: 'text' });
  expect(asked[1]).toMatch(/^WEATHER_KEY is required by server\.json.*: \[trial\] $/);
  expect(readSettings(join(root, 'mcp-drydock.toml')).project.smoke.env).toMatchObject({ WEATHER_KEY: '4"2' });
});

test('names that a shell or a workflow would run are words', async () => {
  const name = "weather'; $(touch x) `y`";
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name, version: '0.1.0', bin: 'x.js' }));
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'Two projects in one folder');
  for (const tag of ["it's-v0.0.1", '$(touch)x@0.0.2', '${{x}}-v0.0.3']) await git(root, 'tag', tag);
  await git(root, 'checkout', '-qb', '$(touch)`x`${{x}}');
  const { text } = await init(readInputs('init', {}), host, { format: 'text' });
  const typed = text.split('\n').filter((one) => one.includes('git tag') && one.includes('touch'));
  expect(typed.length).toBeGreaterThan(0);
  for (const line of typed) expect(line).toMatch(/git tag '.*' && git push origin '.*'$/);
  const workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  expect(workflow.on.push.tags.join()).not.toMatch(/touch|\{\{/);
});

test('a second time it keeps what it wrote', async () => {
  const inputs = readInputs('init', {});
  await init(inputs, host, { format: 'text' });
  const { json, text } = await init(inputs, host, { format: 'text' });
  expect(json).toMatchObject({
    written: [],
    kept: ['.github/workflows/release.yml', '.github/workflows/pull-request.yml'],
  });
  expect(text).not.toContain('git add');
});

test('a release workflow that differs is shown as a patch, and nothing is written', async () => {
  await init(readInputs('init', {}), host, { format: 'text' });
  const file = join(root, '.github/workflows/release.yml');
  const mine = readFileSync(file, 'utf8').replace('environment: release', 'environment: production');
  writeFileSync(file, mine);
  await expect(init(readInputs('init', {}), host, { format: 'text' })).rejects.toMatchObject({
    code: 'init/differs',
    quote: expect.arrayContaining(['-    environment: production', '+    environment: release']),
  });
  expect(readFileSync(file, 'utf8')).toBe(mine);
});

test('somebody’s own workflow of pull requests stays, and is no reason to stop', async () => {
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  const file = join(root, '.github/workflows/pull-request.yml');
  writeFileSync(file, 'name: mine\n');
  const { json, text } = await init(readInputs('init', {}), host, { format: 'text' });
  expect(json).toMatchObject({
    written: ['.github/workflows/release.yml'],
    left: ['.github/workflows/pull-request.yml'],
  });
  expect(text).toContain('pull-request.yml is your own and stays');
  expect(readFileSync(file, 'utf8')).toBe('name: mine\n');
  const forced = await init(readInputs('init', {}), host, { format: 'text', force: true });
  expect(forced.json).toMatchObject({ written: ['.github/workflows/pull-request.yml'] });
});

test.each(['.github', '.github/workflows'])('where %s is a file, one message says so and what to do', async (file) => {
  rmSync(join(root, '.github'), { recursive: true, force: true });
  if (file !== '.github') mkdirSync(join(root, '.github'));
  writeFileSync(join(root, file), 'mine');
  await expect(init(readInputs('init', {}), host, { format: 'text' })).rejects.toMatchObject({
    code: 'init/unwritable',
    exit: 2,
    message: `.github/workflows/release.yml cannot be written: ${join(host.cwd, file)} is not a folder.`,
    hint: expect.stringContaining('Move away'),
  });
  expect(readFileSync(join(root, file), 'utf8')).toBe('mine');
});
