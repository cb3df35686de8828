import { expect, test } from '@jest/globals';
import { nextVersion, tagFor } from '../../../src/workspace/tag-form.js';

test.each([
  ['the manifest, without tags', [], '0.1.0', '0.1.0'],
  ['the manifest, above the newest tag', ['v0.0.9'], '0.1.0', '0.1.0'],
  ['the patch after a manifest that has a tag', ['v0.1.0', 'v0.0.9'], '0.1.0', '0.1.1'],
  ['the patch after the newest tag, with a version that comes from tags', ['v1.1.8', 'v1.1.10'], undefined, '1.1.11'],
  ['the release after a pre-release', ['v2.0.0-rc.1'], undefined, '2.0.0'],
  [
    'nor do those without a name, beside its own, that are above its version',
    ['v1.0.30', 'weather-mcp@0.5.8'],
    '0.5.8',
    '0.5.9',
  ],
  ['a name that was given up', ['weather-mcp-v1.0.0', 'v2.0.0'], '2.0.0', '2.0.1'],
  ['tags of another project do not count', ['other-v3.0.0'], undefined, '1.0.0'],
])('%s', (_, tags, version, next) => {
  expect(nextVersion(tags, { name: 'weather-mcp', version })).toBe(next);
});

test.each([
  ['v1.0.0 where there is none', [], 1, 'v1.0.0'],
  ['no v where the tags have none', ['0.8.0', '0.9.0'], 1, '1.0.0'],
  ['the name where the tags have it', ['weather-mcp-v0.9.0'], 1, 'weather-mcp-v1.0.0'],
  ['the name for one of several', ['v0.9.0'], 2, 'weather-mcp@1.0.0'],
  ['the name beside tags of another one', ['v1.0.30', 'weather-mcp@0.9.0'], 2, 'weather-mcp@1.0.0'],
  ['the form with the name that one of several has', ['weather-mcp/v0.9.0'], 2, 'weather-mcp/v1.0.0'],
])('the tag of a version: %s', (_, tags, projects, tag) => {
  expect(tagFor(tags, { name: 'weather-mcp', version: '1.0.0' }, '1.0.0', projects)).toBe(tag);
});
