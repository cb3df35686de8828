// git as users, machines and repositories configure it: nothing of it changes what is read or cloned, and no program starts.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changedPaths } from '../../../src/repository/changed-paths.js';
import { cloneSource } from '../../../src/repository/clone.js';
import { readFiles } from '../../../src/repository/files.js';
import { git, readGitFacts, readHead } from '../../../src/repository/git.js';
import { testHost } from '../../support/host.js';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'git-settings-')));
const canary = join(top, 'canary');
/** A program that says it was here, then does what a filter does. */
const EVIL = join(top, 'evil');
const LFS_CONTENT = 'a large picture\n';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(LFS_CONTENT)}\nsize ${LFS_CONTENT.length}\n`;
const template = join(top, 'template');
const hidden = join(top, 'hidden');

afterAll(() => rmSync(top, { recursive: true, force: true }));

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sh(folder: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.example',
  };
  const env = { PATH: process.env['PATH'], HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...identity };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeAll(() => {
  writeFileSync(EVIL, `#!/bin/sh\necho "$0 $*" >> ${canary}\ncat\n`);
  chmodSync(EVIL, 0o755);
  mkdirSync(join(template, 'hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
    cpSync(EVIL, join(template, 'hooks', hook));
  }
  put(hidden, 'ignore', '*.md\n');
  put(hidden, 'attributes', '* filter=evil diff=evil text eol=crlf\n');
  put(hidden, 'config', `[core]\n\tfsmonitor = ${EVIL}\n[filter "evil"]\n\tclean = ${EVIL}\n\tsmudge = ${EVIL}\n`);
});

/** A repository with two tags on HEAD, attributes that name filters, other ends of lines, LFS, and a change in the tree. */
function makeRepository(folder: string): void {
  mkdirSync(folder, { recursive: true });
  sh(folder, 'init', '-q', '-b', 'main');
  put(
    folder,
    '.gitattributes',
    '*.flt filter=evil diff=evil\n*.bin filter=lfs -text\n*.auto text=auto\n*.crlf text eol=crlf\n',
  );
  put(folder, 'a.flt', 'plain\n');
  put(folder, 'b.auto', 'one\ntwo\n');
  put(folder, 'c.crlf', 'one\ntwo\n');
  put(folder, 'd.txt', 'as\r\nit is\n');
  put(folder, 'pic.bin', POINTER);
  put(folder, 'é/ name "x".md', '# Name\n');
  put(folder, 'readme.md', '# Name\n');
  sh(folder, 'add', '-A');
  sh(folder, '-c', 'core.autocrlf=false', 'commit', '-q', '-m', 'one');
  sh(folder, 'tag', 'v1.9.0');
  sh(folder, 'tag', '-a', '-m', 'ten', 'v1.10.0');
  sh(folder, 'remote', 'add', 'origin', 'https://me:key@github.com/octo/weather.git');
  // As it lies after a checkout with LFS, and long after the index was written.
  put(folder, 'pic.bin', LFS_CONTENT);
  put(folder, 'a.flt', 'changed\n');
  put(folder, 'new.txt', 'new\n');
}

/** Everything that is read of a repository, the clone's files and refs with it. */
async function everything(root: string, env: Record<string, string | undefined>) {
  const host = testHost({ cwd: root, env: { PATH: process.env['PATH'], ...env } });
  try {
    const head = await readHead(host, join(root, 'é'));
    const clone = await cloneSource(host, head, { tags: ['v2.0.0'], overlay: false });
    const files = readdirSync(clone, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(join(clone, '.git/')))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return `${path.slice(clone.length)} ${JSON.stringify(readFileSync(path, 'utf8'))}`;
      })
      .sort();
    return {
      head: { ...head, root: head.root.slice(root.length) },
      facts: await readGitFacts(host, root),
      listed: (await readFiles(root, { host })).all,
      changed: await changedPaths(host, root, undefined),
      files,
      refs: await git(host, clone, 'for-each-ref', '--format=%(refname) %(objecttype)'),
      clean: await changedPaths(host, clone, undefined),
      described: sh(clone, 'describe', '--dirty', '--tags', '--match', 'v2*').trim(),
      origin: sh(clone, 'config', 'remote.origin.url').trim(),
      hooks: existsSync(join(clone, '.git/hooks')),
    };
  } finally {
    await host.close();
  }
}

/** As git spells it in a file: a section, perhaps with a name, and one key. */
type Key = readonly [section: string, key: string, value: string];
const KEYS: readonly Key[] = [
  ['log', 'showSignature', 'true'],
  ['log', 'date', 'relative'],
  ['log', 'follow', 'true'],
  ['gpg', 'program', EVIL],
  ['gpg "ssh"', 'program', EVIL],
  ['tag', 'gpgSign', 'true'],
  ['tag', 'forceSignAnnotated', 'true'],
  ['tag', 'sort', '-version:refname'],
  ['versionsort', 'suffix', '-rc'],
  ['commit', 'gpgSign', 'true'],
  ['protocol', 'allow', 'never'],
  ['protocol "file"', 'allow', 'never'],
  ['clone', 'defaultRemoteName', 'upstream'],
  ['clone', 'rejectShallow', 'true'],
  ['core', 'autocrlf', 'true'],
  ['core', 'autocrlf', 'input'],
  ['core', 'eol', 'crlf'],
  ['core', 'safecrlf', 'true'],
  ['core', 'fsmonitor', EVIL],
  ['core', 'fsmonitor', 'true'],
  ['core', 'untrackedCache', 'true'],
  ['core', 'hooksPath', join(template, 'hooks')],
  ['core', 'sshCommand', EVIL],
  ['core', 'gitProxy', EVIL],
  ['core', 'askPass', EVIL],
  ['core', 'editor', EVIL],
  ['core', 'alternateRefsCommand', EVIL],
  ['core', 'pager', EVIL],
  ['pager', 'show', EVIL],
  ['pager', 'status', 'true'],
  ['core', 'attributesFile', join(hidden, 'attributes')],
  ['core', 'quotePath', 'true'],
  ['core', 'precomposeUnicode', 'true'],
  ['core', 'ignoreCase', 'true'],
  ['core', 'symlinks', 'false'],
  ['core', 'bare', 'true'],
  ['core', 'worktree', '/nonexistent'],
  ['core', 'worktree', hidden],
  ['core', 'splitIndex', 'true'],
  ['core', 'sparseCheckout', 'true'],
  ['core', 'abbrev', '4'],
  ['core', 'warnAmbiguousRefs', 'true'],
  ['init', 'templateDir', template],
  ['init', 'defaultBranch', 'trunk'],
  ['init', 'defaultObjectFormat', 'sha256'],
  ['diff', 'external', EVIL],
  ['diff', 'noprefix', 'true'],
  ['diff', 'ignoreSubmodules', 'all'],
  ['diff', 'renames', 'copies'],
  ['diff "evil"', 'textconv', EVIL],
  ['diff "evil"', 'command', EVIL],
  ['merge "evil"', 'driver', EVIL],
  ['status', 'showUntrackedFiles', 'no'],
  ['status', 'short', 'true'],
  ['status', 'branch', 'true'],
  ['status', 'showStash', 'true'],
  ['status', 'relativePaths', 'true'],
  ['status', 'submoduleSummary', 'true'],
  ['submodule', 'recurse', 'true'],
  ['fetch', 'prune', 'true'],
  ['fetch', 'fsckObjects', 'true'],
  ['fetch', 'recurseSubmodules', 'true'],
  ['filter "evil"', 'clean', EVIL],
  ['filter "evil"', 'smudge', EVIL],
  ['filter "evil"', 'process', EVIL],
  ['filter "evil"', 'required', 'true'],
  ['filter "lfs"', 'clean', EVIL],
  ['filter "lfs"', 'process', EVIL],
  ['url "https://github.com/evil/"', 'insteadOf', 'https://me:key@github.com/octo/'],
  ['url "/nonexistent/"', 'insteadOf', '/'],
  ['include', 'path', join(hidden, 'config')],
  ['includeIf "gitdir:/"', 'path', join(hidden, 'config')],
  ['transfer', 'hideRefs', 'refs/tags'],
  ['transfer', 'fsckObjects', 'true'],
  ['uploadpack', 'hideRefs', 'refs/heads'],
  ['uploadpack', 'packObjectsHook', EVIL],
  ['credential', 'helper', EVIL],
  ['alias', 'status', `!${EVIL}`],
  ['alias', 'ls-files', `!${EVIL}`],
  ['color', 'ui', 'always'],
  ['column', 'ui', 'always'],
  ['i18n', 'logOutputEncoding', 'UTF-16'],
  ['format', 'pretty', 'fuller'],
  ['checkout', 'defaultRemote', 'upstream'],
  ['checkout', 'workers', '4'],
  ['index', 'version', '4'],
  ['trace2', 'normalTarget', canary],
  ['safe', 'bareRepository', 'explicit'],
  ['user', 'useConfigOnly', 'true'],
  ['feature', 'manyFiles', 'true'],
];
/** Where only a repository's own file says it, git itself must understand it first. */
const NOT_LOCAL = new Set(['safe', 'init']);

const ROUNDS = [0, 1, 2, 3, 4, 5].map((round) => KEYS.filter((_, index) => index % 6 === round));

describe('the same, whatever is configured', () => {
  let plain: Awaited<ReturnType<typeof everything>>;
  let root: string;
  const config = (): string => join(root, '.git', 'config');
  let original: string;

  beforeAll(async () => {
    root = join(top, 'repository');
    makeRepository(root);
    original = readFileSync(config(), 'utf8');
    plain = await everything(root, { HOME: join(top, 'no-home') });
  });

  test('what is read is right', () => {
    expect(plain.head).toMatchObject({ root: '', repository: 'octo/weather', tags: ['v1.10.0', 'v1.9.0'] });
    expect(plain.head.commitTime).toBeGreaterThan(1_700_000_000);
    expect(plain.facts).toEqual({ tags: ['v1.10.0', 'v1.9.0'], shallow: false, server: 'https://github.com' });
    expect(plain.changed).toEqual(['a.flt', 'new.txt']);
    expect(plain.clean).toEqual([]);
    expect(plain.described).toBe('v2.0.0');
    expect(plain.origin).toBe('https://github.com/octo/weather.git');
    expect(plain.hooks).toBe(false);
    expect(plain.refs.split('\n')).toEqual([
      'refs/heads/main commit',
      'refs/remotes/origin/main commit',
      'refs/tags/v1.10.0 tag',
      'refs/tags/v1.9.0 commit',
      'refs/tags/v2.0.0 commit',
    ]);
    expect(plain.files).toEqual(
      expect.arrayContaining([
        '/a.flt "plain\\n"',
        '/b.auto "one\\ntwo\\n"',
        '/c.crlf "one\\r\\ntwo\\r\\n"',
        '/d.txt "as\\r\\nit is\\n"',
        `/pic.bin ${JSON.stringify(LFS_CONTENT)}`,
      ]),
    );
  });

  // Several at once: each would show by itself, and a repository is read and cloned once for all of them.
  test.each(ROUNDS)('settings of a person and of a repository, round %#: %j', async (...keys) => {
    const text = (some: readonly Key[]): string =>
      some.map(([section, key, value]) => `[${section}]\n\t${key} = ${JSON.stringify(value)}\n`).join('');
    const home = mkdtempSync(join(top, 'home-'));
    writeFileSync(join(home, '.gitconfig'), text(keys));
    appendFileSync(config(), text(keys.filter(([section]) => !NOT_LOCAL.has(section))));
    try {
      expect(await everything(root, { HOME: home })).toEqual(plain);
    } finally {
      writeFileSync(config(), original);
    }
    expect(existsSync(canary)).toBe(false);
  });

  test('a filter whose name would end the name of a setting', async () => {
    appendFileSync(join(root, '.git/info/attributes'), '*.flt filter=a=b\n');
    appendFileSync(config(), `[filter "a=b"]\n\tclean = ${EVIL}\n\trequired = true\n`);
    try {
      expect(await everything(root, { HOME: join(top, 'no-home') })).toEqual(plain);
    } finally {
      writeFileSync(config(), original);
      rmSync(join(root, '.git/info/attributes'));
    }
    expect(existsSync(canary)).toBe(false);
  });

  test.each([
    ['ext', `ext::${EVIL}`],
    ['file', '/'],
    ['ssh', 'ssh://nowhere.example/x'],
  ])('an object that is missing is not fetched by %s, whatever the repository promises', async (protocol, url) => {
    const poor = join(top, `poor-${protocol}`);
    makeRepository(poor);
    const commit = sh(poor, 'rev-parse', 'HEAD').trim();
    rmSync(join(poor, '.git/objects', commit.slice(0, 2), commit.slice(2)));
    const promises = `partialClone = origin\n[core]\n\trepositoryFormatVersion = 1\n\tsshCommand = ${EVIL}\n`;
    const remote = `[remote "origin"]\n\tpromisor = true\n\turl = ${url}\n\tuploadpack = ${EVIL}\n`;
    const allowed = `[protocol "${protocol}"]\n\tallow = always\n`;
    writeFileSync(join(poor, '.git/config'), `[extensions]\n\t${promises}${remote}${allowed}`);
    await expect(everything(poor, { HOME: join(top, 'no-home') })).rejects.toMatchObject({ code: 'git/no-commit' });
    expect(existsSync(canary)).toBe(false);
  });

  test('hooks of the repository do not run', async () => {
    cpSync(join(template, 'hooks'), join(root, '.git/hooks'), { recursive: true });
    expect(await everything(root, { HOME: join(top, 'no-home') })).toEqual(plain);
    rmSync(join(root, '.git/hooks'), { recursive: true });
    expect(existsSync(canary)).toBe(false);
  });

  test('variables of the surroundings', async () => {
    const variables = Object.fromEntries([
      ['GIT_DIR', join(top, 'other.git')],
      ['GIT_WORK_TREE', '/'],
      ['GIT_INDEX_FILE', '/nonexistent'],
      ['GIT_OBJECT_DIRECTORY', '/nonexistent'],
      ['GIT_COMMON_DIR', '/nonexistent'],
      ['GIT_NAMESPACE', 'other'],
      ['GIT_CEILING_DIRECTORIES', '/'],
      ['GIT_CONFIG', join(hidden, 'config')],
      ['GIT_CONFIG_GLOBAL', join(hidden, 'config')],
      ['GIT_CONFIG_SYSTEM', join(hidden, 'config')],
      ['GIT_CONFIG_PARAMETERS', "'core.fsmonitor'='/nonexistent'"],
      ['GIT_EXEC_PATH', '/nonexistent'],
      ['GIT_TEMPLATE_DIR', template],
      ['GIT_EXTERNAL_DIFF', EVIL],
      ['GIT_PAGER', EVIL],
      ['PAGER', EVIL],
      ['GIT_EDITOR', EVIL],
      ['GIT_SSH_COMMAND', EVIL],
      ['GIT_ASKPASS', EVIL],
      ['GIT_PROXY_COMMAND', EVIL],
      ['GIT_TRACE', canary],
      ['GIT_TRACE2', canary],
      ['GIT_TRACE2_EVENT', canary],
      ['GIT_LITERAL_PATHSPECS', '1'],
      ['GIT_GLOB_PATHSPECS', '1'],
      ['GIT_REPLACE_REF_BASE', 'refs/tags'],
      ['GIT_SHALLOW_FILE', '/nonexistent'],
      ['GIT_DEFAULT_HASH', 'sha256'],
      ['GIT_ATTR_SOURCE', 'HEAD~5'],
      ['LC_ALL', 'de_DE.UTF-8'],
    ]);
    expect(await everything(root, { ...variables, HOME: join(top, 'no-home') })).toEqual(plain);
    expect(existsSync(canary)).toBe(false);
  });

  test('settings by GIT_CONFIG_COUNT', async () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: EVIL };
    expect(await everything(root, { HOME: join(top, 'no-home'), ...env })).toEqual(plain);
    expect(existsSync(canary)).toBe(false);
  });

  test('the canary sings where git is asked as usual: the table can fail', () => {
    execFileSync('git', ['-c', `core.fsmonitor=${EVIL}`, 'status', '--porcelain'], { cwd: root });
    expect(existsSync(canary)).toBe(true);
    rmSync(canary);
  });

  test('what a person ignores everywhere is no change of theirs', async () => {
    const home = mkdtempSync(join(top, 'home-'));
    put(home, '.config/git/ignore', 'new.txt\n');
    expect((await everything(root, { HOME: home })).changed).toEqual(['a.flt']);
    writeFileSync(join(home, '.gitconfig'), '[core]\n\texcludesFile = ~/mine\n');
    put(home, 'mine', '*.txt\n');
    expect((await everything(root, { HOME: home })).changed).toEqual(['a.flt']);
  });
});

describe('Git LFS', () => {
  test('the content comes from where LFS stored it, and must be there', async () => {
    const root = join(top, 'lfs');
    makeRepository(root);
    sh(root, 'checkout', '-q', 'pic.bin');
    expect(readFileSync(join(root, 'pic.bin'), 'utf8')).toBe(POINTER);
    const env = { HOME: join(top, 'no-home') };
    await expect(everything(root, env)).rejects.toMatchObject({
      code: 'git/lfs-content',
      message: expect.stringContaining('pic.bin'),
      hint: expect.stringContaining('git lfs pull'),
    });
    const oid = sha256(LFS_CONTENT);
    put(root, `.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, LFS_CONTENT);
    expect((await everything(root, env)).files).toContain(`/pic.bin ${JSON.stringify(LFS_CONTENT)}`);
  });
});

describe('forms of a repository', () => {
  const env = { HOME: join(top, 'no-home') };

  test('a submodule with a change in it, whatever its own settings say', async () => {
    const [inner, outer] = [join(top, 'inner'), join(top, 'outer')];
    makeRepository(inner);
    sh(inner, 'checkout', '-q', '-f');
    rmSync(join(inner, 'new.txt'));
    mkdirSync(outer);
    sh(outer, 'init', '-q', '-b', 'main');
    sh(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'part');
    appendFileSync(join(outer, '.gitmodules'), '\tignore = all\n');
    sh(outer, 'add', '-A');
    sh(outer, 'commit', '-q', '-m', 'one');
    const host = testHost({ cwd: outer, env: { PATH: process.env['PATH'], ...env } });
    try {
      expect(await changedPaths(host, outer, undefined)).toEqual([]);
      appendFileSync(join(outer, '.git/modules/part/config'), `[core]\n\tfsmonitor = ${EVIL}\n`);
      put(outer, 'part/a.flt', 'other\n');
      expect(await changedPaths(host, outer, undefined)).toEqual(['part']);
      sh(join(outer, 'part'), '-c', 'core.fsmonitor=false', 'commit', '-q', '-a', '-m', 'two');
      expect(await changedPaths(host, outer, undefined)).toEqual(['part']);
      const clone = await cloneSource(host, await readHead(host, outer), { tags: [], overlay: false });
      expect(readFileSync(join(clone, 'part/a.flt'), 'utf8')).toBe('other\n');
    } finally {
      await host.close();
    }
    expect(existsSync(canary)).toBe(false);
  });

  test('a linked working tree and a shallow clone', async () => {
    const root = join(top, 'main-tree');
    makeRepository(root);
    sh(root, 'commit', '-q', '-a', '-m', 'two');
    sh(root, 'worktree', 'add', '-q', join(top, 'linked'), 'HEAD');
    const linked = await everything(join(top, 'linked'), env);
    expect(linked.head.commit).toBe(sh(root, 'rev-parse', 'HEAD').trim());
    expect(linked.clean).toEqual([]);
    sh(top, 'clone', '-q', '--depth=1', `file://${root}`, join(top, 'shallow'));
    const shallow = await everything(join(top, 'shallow'), env);
    expect(shallow.facts?.shallow).toBe(true);
    expect(shallow.files).toContain('/a.flt "changed\\n"');
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)('a repository of another user: its own message, until it is trusted', async () => {
    const root = join(top, 'foreign');
    makeRepository(root);
    execFileSync('chown', ['-R', 'nobody', root]);
    await expect(everything(root, env)).rejects.toMatchObject({
      code: 'git/ownership',
      exit: 2,
      hint: `If you trust it: git config --global --add safe.directory ${root}`,
    });
    const home = mkdtempSync(join(top, 'home-'));
    writeFileSync(join(home, '.gitconfig'), `[safe]\n\tdirectory = ${root}\n`);
    expect((await everything(root, { HOME: home })).head.repository).toBe('octo/weather');
    // Without trust a check still works: it reads the files as any others.
    const host = testHost({ cwd: root, env: { PATH: process.env['PATH'], ...env } });
    expect((await readFiles(root, { host })).has('readme.md')).toBe(true);
    await host.close();
  });

  test('a repository that git does not understand is told in its words', async () => {
    const root = join(top, 'future');
    makeRepository(root);
    appendFileSync(
      join(root, '.git/config'),
      '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tnewWays = true\n',
    );
    await expect(everything(root, env)).rejects.toMatchObject({
      code: 'git/failed',
      quote: expect.arrayContaining([expect.stringContaining('newways')]),
    });
  });
});

test('the release folder of an earlier build is no change; a folder that only has a release.json is', async () => {
  const root = join(top, 'built');
  mkdirSync(join(root, 'release'), { recursive: true });
  mkdirSync(join(root, 'notes'));
  sh(top, 'init', '-q', root);
  writeFileSync(join(root, 'a'), 'a');
  sh(root, 'add', 'a');
  sh(root, 'commit', '-q', '-m', 'one');
  for (const file of ['release/release.json', 'release/SHA256SUMS', 'release/a.tgz', 'notes/release.json']) {
    writeFileSync(join(root, file), '{}');
  }
  const host = testHost({ cwd: root, env: { PATH: process.env['PATH'] } });
  expect(await changedPaths(host, root, undefined)).toEqual(['notes/release.json']);
  await host.close();
});
