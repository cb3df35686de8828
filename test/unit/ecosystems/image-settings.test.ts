import { expect, test } from '@jest/globals';
import { settingsOf } from '../../../src/ecosystems/image/settings.js';

test('the history says how it was built, and nothing of this build alone', () => {
  const history = [
    { created: '2030-01-01T00:00:00Z', created_by: 'COPY a', comment: 'FROM f558080d533c' },
    { created: '2020-01-01T00:00:00Z', created_by: 'COPY b', comment: 'buildkit.dockerfile.v0' },
    { created_by: 'USER 65532', empty_layer: true },
  ];
  const config = { os: 'linux', architecture: 'amd64', history, config: {} };
  expect(settingsOf({ config, layers: [] }, {}, Date.UTC(2026, 0, 1) / 1000)).toMatchObject({
    history: [
      { created: '2026-01-01T00:00:00Z', created_by: 'COPY a' },
      { created: '2020-01-01T00:00:00Z', created_by: 'COPY b', comment: 'buildkit.dockerfile.v0' },
      { created_by: 'USER 65532', empty_layer: true },
    ],
  });
  const [first] = (settingsOf({ config, layers: [] }, {}, 0) as { history: readonly object[] }).history;
  expect(first).not.toHaveProperty('comment');
});
