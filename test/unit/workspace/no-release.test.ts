import { expect, test } from '@jest/globals';
import type { Project } from '../../../src/core/types.js';
import { howToRelease, nextTag, whyNoRelease } from '../../../src/workspace/no-release.js';

const project = { name: 'weather-mcp', version: '1.4.0' } as Project;

test('changes are named before the tag that is missing', () => {
  expect(whyNoRelease(undefined, 'server.py')).toBe('the working tree differs from the commit: server.py');
  expect(whyNoRelease(undefined, '')).toBe('there is no tag on this commit');
  expect(whyNoRelease('v1.4.0', '')).toBeUndefined();
});

test('what to type has the tag that is there, or the one that would come next', () => {
  expect(howToRelease('v1.4.0', 'v1.4.1')).toMatch(/^To release v1\.4\.0 without the changes, .*: git stash/);
  expect(howToRelease(undefined, nextTag(['1.3.0'], [project]))).toBe(
    'Commit everything and tag the commit: git tag 1.4.0.',
  );
  expect(howToRelease(undefined, nextTag(['v1.4.0'], [project]))).toContain('git tag v1.4.1');
  expect(howToRelease(undefined, nextTag([], [project, project]))).toBe('Commit everything and tag the commit.');
});
