import { describe, expect, test } from '@jest/globals';
import { notNeeded } from '../../../src/ecosystems/dev-files.js';

const about = (kind: 'sdist' | 'tarball') => ({ kind, tests: kind === 'tarball', hint: '-' });
const message = (kind: 'sdist' | 'tarball', ...paths: string[]) => notNeeded(paths, about(kind))?.message;

describe('what nobody needs who installs a package', () => {
  test('is counted by name', () => {
    expect(message('tarball', '.github/workflows/ci.yml', '.github/CODEOWNERS', 'CLAUDE.md', 'dist/index.js')).toBe(
      'The tarball holds what nobody needs who installs it: .github (2 files), CLAUDE.md. It is public for good.',
    );
  });

  test.each([
    ['tarball', 'dist/__tests__/a.js'],
    ['tarball', 'dist/weather.test.js'],
    ['sdist', 'agents/.claude/settings.json'],
  ] as const)('in a %s: %s', (kind, path) => {
    expect(notNeeded([path], about(kind))).toMatchObject({ rule: 'build/not-needed', level: 'note' });
  });

  test.each([
    ['sdist', 'tests/test_weather.py'],
    ['sdist', 'src/weather/__tests__/a.js'],
    ['sdist', '.gitignore'],
    ['tarball', 'dist/test.js'],
    ['tarball', 'dist/tests/index.js'],
    ['tarball', 'docs/github/index.md'],
    ['tarball', 'dist/templates/AGENTS.md.hbs'],
  ] as const)('not in a %s: %s', (kind, path) => {
    expect(message(kind, path)).toBeUndefined();
  });
});
