import { expect, test } from '@jest/globals';
import { bounds } from '../../../../src/ecosystems/python/pep508.js';

test.each<[string, string, string | undefined]>([
  ['mcp', '2.3.0', 'mcp<2'],
  ['mcp[cli]>=1.2', '2.3.0', 'mcp[cli]>=1.2,<2'],
  ['mcp (>=1.2)', '2.3.0', 'mcp>=1.2,<2'],
  ['mcp>=2.1', '2.3.0', 'mcp>=2.1,<2.3'],
  ['mcp>=1,<3', '2.3.0', 'mcp>=1,<2'],
  ['mcp~=2.1', '2.3.0', 'mcp>=2.1,<2.3'],
  ['starlette', '0.41.2', 'starlette<0.41'],
  ['mcp!=1.5,>=1', '2.0.0', 'mcp!=1.5,>=1,<2'],
  ['mcp==2.3.0', '2.3.0', undefined],
  ['mcp @ https://example.org/mcp.whl', '2.3.0', undefined],
])('%s without %s is %s', (requirement, version, expected) => {
  expect(bounds(requirement, version, 0)[0]).toBe(expected);
});

test.each<[string, string, readonly string[]]>([
  ['pydantic', '2.14.4', ['pydantic<2', 'pydantic<2.14', 'pydantic<2.13', 'pydantic<2.12']],
  ['pydantic>=2.7', '2.14.4', ['pydantic>=2.7,<2.14', 'pydantic>=2.7,<2.13', 'pydantic>=2.7,<2.12']],
  ['mcp>=1.2', '2.1.0', ['mcp>=1.2,<2', 'mcp>=1.2,<2.1']],
  ['mcp==2.3.0', '2.3.0', []],
])('bounds of %s without %s are %j', (requirement, version, expected) => {
  expect(bounds(requirement, version, 3)).toEqual(expected);
});
