import { expect, test } from '@jest/globals';
import { hintFor } from '../../../../src/targets/pypi/refusals.js';

/** What PyPI was seen to answer; each is a 400 or 403. */
test.each([
  [
    'New uploads are temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
    'again later',
  ],
  ['New project registration disabled. See https://pypi.org/help/#admin-intervention', 'again later'],
  [
    "The name 'weather' is too similar to an existing project. See https://pypi.org/help/#project-name",
    'choose another',
  ],
  ["The name 'json' isn't allowed. See https://pypi.org/help/#project-name for more information.", 'choose another'],
  ['Uploading new files to releases older than 14 days is not allowed.', 'as a new version'],
  [
    'This filename has already been used, use a different version. See https://pypi.org/help/#file-name-reuse',
    'never free again',
  ],
  ["File too large. Limit for project 'x' is 100 MB. See https://pypi.org/help/#file-size-limit", 'higher limit'],
  [
    "The user 'octo' isn't allowed to upload to project 'weather'. See https://pypi.org/help/#project-name",
    'valid for this project',
  ],
  ['Non-user identities cannot create new projects.', 'pending publisher'],
  ['Invalid or non-existent authentication information.', 'valid for this project'],
  ["User 'octo' does not have a verified primary email address.", 'e-mail'],
  ['The description failed to render for text/x-rst.', 'metadata'],
])('%s', (words, hint) => {
  expect(hintFor(`Upload failed with status code 400 Bad Request. Server says: 400 ${words}`)).toContain(hint);
});

test('words that nobody knows get no advice of their own', () => {
  expect(hintFor('Upload failed with status code 400 Bad Request. Server says: 400 Because.')).toBeUndefined();
});
