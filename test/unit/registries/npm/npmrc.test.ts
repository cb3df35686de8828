import { describe, expect, test } from '@jest/globals';
import { publishedTo, registriesIn, withoutLogins } from '../../../../src/registries/npm/npmrc.js';

const NPMRC = `# ours
registry = https://mirror.example.com/
@corp:registry=https://npm.example.com/
@late:registry=\${NPM_HOST}
//npm.example.com/:_authToken=\${NPM_TOKEN}
//npm.example.com/:username=me
email=me@example.com
engine-strict=true
`;

test('registries, but for those that a variable decides', () => {
  expect(registriesIn(NPMRC)).toEqual({
    registry: 'https://mirror.example.com/',
    '@corp:registry': 'https://npm.example.com/',
  });
});

test('logins are left out, line by line', () => {
  expect(withoutLogins(NPMRC)).toBe(`# ours
registry = https://mirror.example.com/
@corp:registry=https://npm.example.com/
@late:registry=\${NPM_HOST}
engine-strict=true
`);
});

describe('where npm publishes', () => {
  const registries = { registry: 'https://a.example/', '@corp:registry': 'https://b.example/' };
  test.each([
    ['weather', {}, 'https://a.example/'],
    ['weather', { registry: 'https://c.example/' }, 'https://c.example/'],
    ['@corp/weather', {}, 'https://b.example/'],
    // A scope's own registry wins over the one for everything, wherever they are named.
    ['@corp/weather', { registry: 'https://c.example/' }, 'https://b.example/'],
    ['@corp/weather', { '@corp:registry': 'https://d.example/' }, 'https://d.example/'],
    ['@other/weather', {}, 'https://a.example/'],
  ])('%s with publishConfig %j: %s', (name, config, registry) => {
    expect(publishedTo(name, registries, config)).toBe(registry);
  });
  test('nowhere else than usual', () => expect(publishedTo('weather', {}, { access: 'public' })).toBeUndefined());
});
