// No form of a secret reaches an output, whole or in pieces; and no ordinary word is taken for one.

import { describe, expect, test } from '@jest/globals';
import { maskInput } from '../../../src/config/read-inputs.js';
import type { Host } from '../../../src/core/types.js';
import { createMasks, hiding } from '../../../src/host/masks.js';
import { testHost } from '../../support/host.js';
import { leaked } from '../../support/leaked.js';

const SECRETS = {
  'a token': 'npm_Zq8rT4vXw2YbN6mKj1HsLp9DfGcAe5Uo3IiR',
  'a token of PyPI': 'pypi-AgEIcHlwaS5vcmcCJDU4ZjE2YzQ3LWJhNzYtNDc1Mi1iOWM2LTk',
  'a password with everything': `p&s"s<w>o'r/d\\ +%41=?{é}$9`,
  'a passphrase': 'correct horse battery staple',
  'eight characters': 'xK9$fQ2!',
} as const;
const CASES = Object.entries(SECRETS);

const url = (text: string) => encodeURIComponent(text);
const html = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const wrap = (text: string, width: number, between = '\n') =>
  text.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g'))!.join(between);
const json = (text: string) => JSON.stringify(text).slice(1, -1);

/** How an endpoint, a program or a log may print it. Each gives a text with the secret in the middle. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (s) => `the token ${s} is bad`,
  'in an address': (s) => `https://me:${url(s)}@host.example/?token=${url(s)}`,
  'percent, lower case': (s) => url(s).replaceAll(/%../g, (code) => code.toLowerCase()),
  'percent, every character': (s) =>
    [...Buffer.from(s)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'percent, twice': (s) => url(url(s)),
  'as a form': (s) => new URLSearchParams({ token: s }).toString(),
  JSON: (s) => JSON.stringify({ error: `no ${s}` }),
  'JSON in JSON': (s) => JSON.stringify({ body: JSON.stringify({ token: s }) }),
  'JSON of PHP': (s) => JSON.stringify(s).replaceAll('/', '\\/'),
  'JSON, ASCII only': (s) =>
    json(s).replaceAll(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON, escaped throughout': (s) =>
    s.replaceAll(/[\s\S]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  HTML: (s) => `<p title="${html(s)}">${html(s)}</p>`,
  'HTML by numbers': (s) => [...s].map((c) => `&#x${c.codePointAt(0)!.toString(16)};`).join(''),
  'HTML of JSON': (s) => html(JSON.stringify({ token: s })),
  'basic, user of 0': (s) => `Authorization: Basic ${base64(`:${s}`)}`,
  'basic, user of 4': (s) => `Authorization: Basic ${base64(`octo:${s}`)}`,
  'basic, user of 5': (s) => `Authorization: Basic ${base64(`octos:${s}`)}`,
  'base64 inside of a longer text': (s) => base64(`POST / HTTP/1.1\r\nauthorization: Bearer ${s}\r\n\r\nbody`),
  base64url: (s) => Buffer.from(`x:${s}`).toString('base64url'),
  'base64 wrapped at 76': (s) => wrap(base64(`${'x'.repeat(50)}${s}${'y'.repeat(50)}`), 76),
  'base64 wrapped at 76, CRLF': (s) => wrap(base64(`${'x'.repeat(51)}${s}${'y'.repeat(50)}`), 76, '\r\n'),
  'base64 in JSON': (s) => JSON.stringify({ seen: wrap(base64(`octo:${s}`), 20) }),
  'base64 in an address': (s) => url(base64(`oct:${s}`)),
  hex: (s) => Buffer.from(s).toString('hex'),
  HEX: (s) => Buffer.from(`ab${s}`).toString('hex').toUpperCase(),
  'split at a line’s end': (s) => `npm error ${s.slice(0, 5)}\n${s.slice(5)}`,
  'wrapped by npm': (s) => `npm error code E401\nnpm error ${s.slice(0, 7)}\nnpm error ${s.slice(7)}`,
  'coloured in the middle': (s) => `${s.slice(0, 6)}\u001b[31m${s.slice(6)}\u001b[0m`,
  'with characters nobody sees': (s) => `${s.slice(0, 6)}\u200b${s.slice(6)}`,
};

describe.each(CASES)('%s', (_, secret) => {
  const masks = createMasks();
  masks.add('another-secret-of-somebody');
  masks.add(secret);

  test.each(Object.entries(FORMS))('%s', (_name, form) => {
    const shown = masks.redact(`before ${form(secret)} after`);
    expect(shown).toContain('***');
    expect(shown).toMatch(/^before [\s\S]* after$/);
    expect(leaked(shown, secret)).toBe('');
  });
});

describe('pieces of a long one', () => {
  const secret = SECRETS['a token'];
  const masks = createMasks();
  masks.add(secret);

  test('a text that is cut in it, at either end', () => {
    for (let at = 1; at < secret.length; at += 1) {
      const [head, tail] = [
        masks.redact(`it said ${secret.slice(0, at)}`),
        masks.redact(`${secret.slice(at)} it said`),
      ];
      expect(leaked(head, secret)).toBe('');
      expect(leaked(tail, secret)).toBe('');
    }
    expect(masks.redact(`"${secret.slice(0, 20)}", and more`)).toBe('"***", and more');
  });

  test.each(['…', '...', ' …', '[cut]', '"', '\\', '='])(
    'a text that is cut in it, with %j where it was cut',
    (mark) => {
      for (let at = 1; at < secret.length; at += 1) {
        const head = masks.redact(`it said: Bearer ${secret.slice(0, at)}${mark}`);
        const middle = masks.redact(`it said: ${mark}${secret.slice(3, at)}${mark}`);
        expect(leaked(head, secret).length).toBeLessThan(/[=\\]/.test(mark) ? 12 : 1);
        expect(leaked(middle, secret).length).toBeLessThan(12);
      }
    },
  );

  test('lines of a log that are written one after the other', () => {
    const lines = wrap(`${'a'.repeat(10)}${secret}${'b'.repeat(10)}`, 14).split('\n');
    expect(leaked(lines.map((line) => masks.redact(line)).join(''), secret)).toBe('');
    const coded = wrap(base64(`${'x'.repeat(60)}${secret}`), 76).split('\n');
    expect(leaked(coded.map((line) => masks.redact(line)).join(''), secret)).toBe('');
  });
});

test('each line of a private key, and nothing of its frame', () => {
  const body = [
    'lQdGBGb0aQABEADKf0aQABEADKq8ZzY5vXw2YbN6mKj1HsLp9DfGcAe5Uo3IiRww',
    'Zq8rT4vXw2YbN6mKj1HsLp9DfGcAe5Uo3IiRabcd==',
  ];
  const key = [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
    'Comment: of the release',
    '',
    ...body,
    '=aB3d',
    '-----END PGP PRIVATE KEY BLOCK-----',
  ].join('\n');
  const masks = createMasks();
  masks.add(key);
  expect(masks.redact(JSON.stringify({ key }))).toBe(
    '{"key":"-----BEGIN PGP PRIVATE KEY BLOCK-----\\nComment: of the release\\n\\n***\\n***\\n=aB3d\\n-----END PGP PRIVATE KEY BLOCK-----"}',
  );
  expect(masks.redact(`gpg: ${body[1]}`)).toBe('gpg: ***');
  expect(masks.redact(base64(key))).not.toContain(base64(body[0]!).slice(4, 30));
});

describe('no false masks', () => {
  const text =
    'release v1.2.3 of weather: test ok in 1.0 s, a test of testing; not hing, the fore, sha256 abc123de is 1234';
  test.each(['', ' ', 'a', 'ok', 'test', 'weather', 'release', '1.2'])('the secret "%s" hides nothing', (secret) => {
    const masks = createMasks();
    masks.add(secret);
    expect(masks.redact(text)).toBe(text);
  });

  test('words that only together are a secret stay', () => {
    const masks = createMasks();
    for (const secret of ['nothing,', 'therefore', 'testoktest']) masks.add(secret);
    expect(masks.redact(text)).toBe(text);
  });

  test('a short one that is no word is hidden where it stands alone', () => {
    const masks = createMasks();
    masks.add('1234');
    expect(masks.redact('pin 1234, 12345 and a1234')).toBe('pin ***, 12345 and a1234');
  });

  test('what is said of it', () => {
    expect([hiding('weather'), hiding('1234'), hiding('12345678'), hiding('')]).toEqual([
      'never',
      'alone',
      'everywhere',
      'never',
    ]);
  });

  test('JSON stays JSON', () => {
    const masks = createMasks();
    for (const secret of Object.values(SECRETS)) masks.add(secret);
    const value = Object.values(SECRETS).map((secret) => ({
      [`key ${secret}`]: [secret, `${secret} and ${url(secret)}`, 7],
    }));
    expect(JSON.stringify(JSON.parse(masks.redact(JSON.stringify(value, null, 2))))).toBe(
      JSON.stringify(value.map(() => ({ 'key ***': ['***', '*** and ***', 7] }))),
    );
  });
});

test('markdown', () => {
  const masks = createMasks();
  masks.add('npm_Zq8*T4v[w2]N6mKj1');
  expect(masks.redact('**npm\\_Zq8\\*T4v\\[w2\\]N6mKj1** is no token')).toBe('******* is no token');
});

test('an input that is too short to be hidden is named', () => {
  const said: string[] = [];
  const host = { mask: () => {}, log: { warn: (line: string) => void said.push(line) } } as unknown as Host;
  for (const secret of ['weather', '12-34', 'long enough']) maskInput(host, 'gpg-passphrase', secret);
  expect(said).toEqual([
    expect.stringMatching(/^gpg-passphrase has fewer than 8 characters: it is not hidden in the log\./),
    expect.stringMatching(/^gpg-passphrase has fewer than 8 characters: .* only as a separate word\./),
  ]);
});

test('secrets of the environment: a proxy’s password, the token that asks for id-tokens', async () => {
  const env = { HTTPS_PROXY: 'http://me:pro%40xy-pass@proxy:1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyJ0eXAiOiJKV1QiLCJ' };
  const host = testHost({ env });
  host.log.info('pro@xy-pass pro%40xy-pass eyJ0eXAiOiJKV1QiLCJ');
  expect(host.progress()).toBe('*** *** ***\n');
  await host.close();
});
