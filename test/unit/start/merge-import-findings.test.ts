// One import is told of once: by its subject, whatever the words are.

import { expect, test } from '@jest/globals';
import type { Finding, Subject } from '../../../src/core/types.js';
import { withImports } from '../../../src/start/merge-import-findings.js';

const start = (subject: Subject | undefined): Finding => ({
  rule: 'imports/missing',
  level: 'error',
  message: 'One thing.',
  subject,
});
const written = (subject: Subject): Finding => ({
  rule: 'imports/missing',
  level: 'error',
  message: 'Another thing.',
  subject,
  file: 'server.py',
  line: 3,
  column: 1,
});

test.each<[string, Subject | undefined, Subject, boolean]>([
  ['the same module', { module: 'yaml' }, { module: 'yaml' }, true],
  ['its first part, as a runtime names it', { module: 'yaml' }, { module: 'yaml.nodes' }, true],
  ['a package of a path', { module: '@a/b', package: '@a/b' }, { module: '@a/b/sub', package: '@a/b' }, true],
  ['another that begins alike', { module: 'yaml' }, { module: 'yamlish' }, false],
  ['another name of one module', { module: 'mcp', name: 'A' }, { module: 'mcp', name: 'B' }, false],
  ['the same name', { module: 'mcp', name: 'A' }, { module: 'mcp', name: 'A' }, true],
  ['nothing', undefined, { module: 'yaml' }, false],
])('%s', (_, missed, source, same) => {
  const all = withImports([start(missed)], [written(source)], false);
  expect(all.map(({ rule, line }) => [rule, line])).toEqual(
    same
      ? [['imports/missing', 3]]
      : [
          ['imports/missing', undefined],
          ['imports/missing', 3],
        ],
  );
});
