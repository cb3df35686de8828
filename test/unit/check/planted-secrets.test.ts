// Secrets of many kinds, made up when the test runs and the same in every run, are found in a finished wheel; real packages have hardly any.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { findSecrets } from '../../../src/check/built-files.js';
import { isTest, mayBeText } from '../../../src/check/rules/safety/scanned-files.js';
import { secretFile } from '../../../src/check/rules/safety/secret-files.js';
import { secretsIn } from '../../../src/check/rules/safety/secrets-in.js';
import type { Project } from '../../../src/core/types.js';
import { releaseOf } from '../../support/code-package.js';
import { ROOT, scratch } from '../../support/program.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const place = scratch('planted');
afterAll(() => place.remove());

const project = { name: 'weather-mcp', ecosystem: 'python', path: '.', folder: '', manifestFile: 'pyproject.toml', version: '1.2.3', settings: SETTINGS, manifest: {} } as Project; // biome-ignore format: one line

// Numbers that look random and are the same in every run: what a run finds, the next one finds.
let drawn = 0;
const draw = (): Buffer => createHash('sha256').update(`planted ${drawn++}`).digest();
const from = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[draw().readUInt32BE() % letters.length]).join('');
const bytes = (length: number): Buffer => Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, draw), length);
const AZ = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALNUM = `${AZ}${AZ.toLowerCase()}0123456789`;
const rsa = () =>
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const ec = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const jwt = (times: object = { iat: 1_767_323_045 }) => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: from(ALNUM, 12), ...times, role: 'service_role' };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${bytes(32).toString('base64url')}`;
};

/** Path and text of a file with one in it. */
const KINDS: Readonly<Record<string, () => readonly [string, string]>> = {
  'a GitHub token': () => ['a.py', `TOKEN = "ghp_${from(ALNUM, 36)}"`],
  'a GitHub token, fine-grained': () => ['a.py', `T = "github_pat_${from(ALNUM, 22)}_${from(ALNUM, 59)}"`],
  'an npm token': () => ['.npmrc', `//registry.npmjs.org/:_authToken=npm_${from(ALNUM, 36)}`],
  'a PyPI token': () => ['a.sh', `TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc${from(ALNUM, 140)} twine upload`],
  'an AWS key': () => ['a.json', `{"id": "AKIA${from(`${AZ}234567`, 16)}", "aws_secret_access_key": "${from(ALNUM, 40)}"}`], // biome-ignore format: one line
  'an RSA key': () => ['keys/server.pem', rsa()],
  'an EC key': () => ['a.py', `KEY = """${ec()}"""`],
  'a PGP key': () => ['a.asc', `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${bytes(600).toString('base64')}\n=aBcD\n-----END PGP PRIVATE KEY BLOCK-----\n`], // biome-ignore format: one line
  'an age key': () => ['a.txt', `AGE-SECRET-KEY-1${from('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`],
  'a Slack token': () => ['a.ts', `const slack = 'xoxb-${from('123456789', 12)}-${from('123456789', 13)}-${from(ALNUM, 24)}';`], // biome-ignore format: one line
  'an Anthropic key': () => ['a.ts', `const key = "sk-ant-api03-${from(ALNUM, 93)}AA";`],
  'an OpenAI key': () => ['a.py', `openai.api_key = "sk-proj-${from(ALNUM, 74)}T3BlbkFJ${from(ALNUM, 74)}"`],
  'a Stripe key': () => ['a.rb', `Stripe.api_key = 'sk_live_${from(ALNUM, 24)}'`],
  'a database password': () => [
    'a.yaml',
    `url: postgres://svc:${from(ALNUM, 16)}@db7.eu-west.rds.amazonaws.com:5432/w`,
  ],
  'a service account of Google': () => ['sa.json', JSON.stringify({ type: 'service_account', project_id: 'weather-prod', private_key_id: from('0123456789abcdef', 40), private_key: ec(), client_email: 'svc@weather-prod.iam.gserviceaccount.com' })], // biome-ignore format: one line
  'a JSON Web Token': () => ['a.ts', `const anon = '${jwt()}';`],
  'a .env file': () => ['.env', `DATABASE_PASSWORD=${from(ALNUM, 20)}\n`],
};

test.each(Object.keys(KINDS))('%s', async (kind) => {
  // Ten of each: what is found does not depend on luck.
  for (let round = 0; round < 10; round += 1) {
    const [path, text] = KINDS[kind]!();
    const wheel = await makeWheel(place.folder, { files: { [`weather_mcp/${path}`]: text } });
    const found = await findSecrets([wheel], project, releaseOf(place.folder, place.folder, project, {}));
    expect(found.map(({ rule }) => rule.replace(/-file$/, ''))).toEqual(['shipped-secret']);
    expect(found[0]?.level).toMatch(/error|warning/);
  }
});

test.each([
  [{ nbf: 1_742_476_695, exp: 1_742_476_995 }, 0],
  [{ iat: 1_742_476_695, exp: 1_742_480_295 }, 0],
  [{ iat: 1_742_476_695, nbf: 1_800_000_000, exp: 1_800_000_300 }, 1],
  [{ iat: 1_742_476_695, exp: 2_072_649_796 }, 1],
  [{ exp: 1_742_476_995 }, 1],
])('a JSON Web Token opens something as long as it lives: %j', async (times, found) => {
  expect(await secretsIn(`![demo](https://host/a.mp4?jwt=${jwt(times)})`, 'README.md')).toHaveLength(found);
});

test('in the files of real packages hardly anything is taken for one', async () => {
  const root = join(ROOT, 'node_modules');
  // A scanner has the forms of everything that it looks for.
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('secretlint'));
  let files = 0;
  const hits: string[] = [];
  for (const path of names) {
    const inside = path.slice(path.lastIndexOf('node_modules/') + 1);
    if (isTest(inside) || !mayBeText(inside)) continue;
    const facts = statSync(join(root, path), { throwIfNoEntry: false });
    if (facts?.isFile() !== true || facts.size > 1_000_000) continue;
    const bytes = readFileSync(join(root, path));
    const text = bytes.includes(0) ? undefined : bytes.toString('utf8');
    files += 1;
    if (secretFile(inside, text) !== undefined) hits.push(path);
    for (const { what } of text === undefined ? [] : await secretsIn(text, inside)) hits.push(`${path}: ${what}`);
  }
  expect(files).toBeGreaterThan(5000);
  expect(hits.length > files / 1000 ? hits : []).toEqual([]);
}, 120_000);

test('a word that shows a form counts where somebody wrote it, not where chance did', async () => {
  const secret = async (token: string) => (await secretsIn(`T = "${token}"`, 'a.py')).length > 0;
  const body = (middle: string, length: number) => {
    const text = from(ALNUM, length - middle.length);
    return text.slice(0, 20) + middle + text.slice(20);
  };
  for (const word of ['FAke', 'mOCk', 'your', 'XxxX']) {
    expect(await secret(`github_pat_${from(ALNUM, 22)}_${body(word, 59)}`)).toBe(true);
  }
  for (const word of ['fake', 'FAKE', 'mock', 'your', 'example', 'placeholder']) {
    const rest = from(ALNUM, 36 - word.length);
    expect(await secret(`ghp_${word}${rest}`)).toBe(false);
  }
  expect(await secret(`ghp_${'x'.repeat(36)}`)).toBe(false);
  expect(await secret(`ghp_${body('EXAMPLE', 36)}`)).toBe(false);
});
