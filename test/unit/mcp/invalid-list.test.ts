import { expect, test } from '@jest/globals';
import { invalidPlaces } from '../../../src/mcp/invalid-list.js';

const error = (issues: unknown): Error => new Error(`Invalid result for tools/list: ${JSON.stringify(issues)}`);

test('an issue is told by the name of the tool and the place in it', () => {
  const page = { tools: [{ name: 'ok' }, { name: 'run', outputSchema: {} }] };
  const issues = [{ path: ['tools', 1, 'outputSchema', 'type'], message: 'Invalid input: expected "object"' }];
  expect(invalidPlaces(error(issues), page)).toEqual([
    { item: 'run', pointer: '/outputSchema/type', why: 'Invalid input: expected "object"' },
  ]);
});

test.each<[string, unknown, unknown, object]>([
  ['the answer itself', { tools: [], nextCursor: null }, ['nextCursor'], { pointer: '/nextCursor' }],
  ['a tool without a name', { tools: [{}] }, ['tools', 0, 'name'], { pointer: '/tools/0/name' }],
  ['a resource', { resources: [{ uri: 'a://b' }] }, ['resources', 0, 'name'], { item: 'a://b', pointer: '/name' }],
  ['an answer that was not seen', undefined, ['tools', 3, 'description'], { pointer: '/tools/3/description' }],
])('%s', (_, page, path, place) => {
  expect(invalidPlaces(error([{ path, message: 'no' }]), page)).toEqual([{ ...place, why: 'no' }]);
});

test('any other error has no places', () => {
  expect(invalidPlaces(new Error('Method not found'), {})).toBeUndefined();
  expect(invalidPlaces(new Error('Invalid result for tools/list: [broken'), {})).toBeUndefined();
});
