// Every rule about images: its fixture has exactly its fault, the sound one has none, its documentation is whole.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/core/types.js';
import { IMAGE_RULES } from '../../../../src/ecosystems/image/rules/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import { checkFiles, type Fault, holdToFixtures } from './suite.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/rules/', import.meta.url));
const settings = { ...SETTINGS, tables: { image: {} } };
const check = async (name: string): Promise<readonly Finding[]> =>
  checkFiles(await readFiles(`${FIXTURES}${name}`), { ecosystem: 'image', settings });

const FAULTS: Readonly<Record<string, Fault>> = {
  'image-file': ['Dockerfile', undefined, 'error', 'FROM'],
  'image-exec-form': ['Dockerfile', 4, 'warning', 'Write ENTRYPOINT ["python", "/app/weather.py"].'],
  'image-user': ['Dockerfile', 1, 'warning', 'USER 65532'],
  'image-base-pinned': ['Dockerfile', 1, 'warning', 'FROM python:3.13-slim@sha256:'],
  'image-health-check': ['Dockerfile', 3, 'warning', 'HEALTHCHECK NONE'],
  'image-secret-arguments': ['Dockerfile', 3, 'warning', 'docker run -e WEATHER_API_KEY'],
  'image-ignore-file': ['Dockerfile', 2, 'warning', '.dockerignore'],
  'image-server-name': ['Dockerfile', 3, 'error', 'io.github.octo/weather'],
};

holdToFixtures(IMAGE_RULES, FAULTS, check);

test('the sound image has nothing wrong', async () => {
  expect(await check('sound-image')).toEqual([]);
});

const SOUND = `FROM python:3.13-slim@sha256:${'0'.repeat(64)}
USER 65532
ENTRYPOINT ["weather"]
`;

async function found(
  dockerfile: string,
  more: Readonly<Record<string, string>> = {},
  table = {},
): Promise<readonly string[]> {
  const files = memoryFiles({ Dockerfile: dockerfile, ...more });
  const findings = await checkFiles(files, { ecosystem: 'image', settings: { ...settings, tables: { image: table } } });
  return findings.filter(({ rule }) => rule.startsWith('image-')).map(({ rule, line }) => `${rule}:${line}`);
}

describe('is sound', () => {
  test.each([
    ['as it is', SOUND],
    [
      'a base that is a stage before it',
      `FROM a@sha256:${'1'.repeat(64)} AS base\nUSER 1000\nFROM base\nENTRYPOINT ["x"]\n`,
    ],
    ['nothing as the base', 'FROM scratch\nCOPY x /x\nUSER 65532\nENTRYPOINT ["/x"]\n'],
    [
      'a base with a user of its own',
      `FROM gcr.io/distroless/static:nonroot@sha256:${'1'.repeat(64)}\nENTRYPOINT ["/x"]\n`,
    ],
    ['a base that is given', 'ARG BASE\nFROM $BASE\nUSER 1\nENTRYPOINT ["/x"]\n'],
    ['a base that an argument pins', `ARG BASE=a@sha256:${'1'.repeat(64)}\nFROM \${BASE}\nUSER 1\nENTRYPOINT ["/x"]\n`],
    ['a user behind a variable', SOUND.replace('USER 65532', 'USER $UID')],
    ['a check of a server over HTTP', `${SOUND}EXPOSE 8080\nHEALTHCHECK CMD curl localhost:8080\n`],
    ['a check that a server over HTTP is told', `${SOUND}HEALTHCHECK CMD x\nCMD ["--transport", "http"]\n`],
    ['no check', `${SOUND}HEALTHCHECK NONE\n`],
    ['a variable without a value', `${SOUND}ENV API_KEY=\nENV TOKEN=""\n`],
    ['a variable about tokens', `${SOUND}ENV MAX_TOKENS=100 TOKEN_LIMIT=3\n`],
    ['a folder from a stage before', `${SOUND}COPY --from=build . /app\n`],
    ['a comment and a heredoc', `${SOUND}# USER root\nRUN <<EOF\nUSER root\nFROM python\nEOF\n`],
    [
      'two heredocs of one COPY',
      SOUND.replace('USER', "COPY <<a.txt <<-'B' /x/\nUSER root\na.txt\nUSER root\n\tB\nUSER"),
    ],
    ['a here-string and a shift before the user', SOUND.replace('USER', 'RUN cat <<<WORD; echo $((1<<N))\nUSER')],
    ['two less-than signs in a label before the user', SOUND.replace('USER', 'LABEL note="a <<b"\nUSER')],
    ['a label in a variable', `${SOUND}LABEL io.modelcontextprotocol.server.name=$NAME\n`],
    ['a shell form in a stage that is left', `FROM a@sha256:${'1'.repeat(64)} AS build\nENTRYPOINT x y\n${SOUND}`],
  ])('%s', async (_, dockerfile) => {
    expect(await found(dockerfile, { 'server.json': '{"name":"io.github.octo/weather"}' })).toEqual([]);
  });
});

test('what is wrong has its line, over continued lines and comments', async () => {
  const wrong = `# syntax=docker/dockerfile:1
FROM python:3.13 AS build
RUN pip install \\
    # a comment
    weather

FROM python:3.13
USER root
ENV A=1 \\
    B_TOKEN=abc
CMD python -m weather
`;
  expect([...(await found(wrong))].sort()).toEqual([
    'image-base-pinned:2',
    'image-base-pinned:7',
    'image-exec-form:11',
    'image-secret-arguments:9',
    'image-user:8',
  ]);
});

test('a Dockerfile that is named and missing is said, beside the package that it would be of', async () => {
  const files = memoryFiles({ 'pyproject.toml': '[project]\nname = "weather"\nversion = "1.4.0"\n' });
  const findings = await checkFiles(files, { ecosystem: 'image', settings });
  expect(findings.filter(({ rule }) => rule === 'image-file')).toMatchObject([{ file: 'Dockerfile', level: 'error' }]);
});

test('an image that is put together needs a base, and no Dockerfile', async () => {
  const files = memoryFiles({ 'pyproject.toml': '[project]\nname = "weather"\nversion = "1.4.0"\n' });
  const base = `python:3.13-slim@sha256:${'0'.repeat(64)}`;
  const checked = async (table: Readonly<Record<string, unknown>>) =>
    (await checkFiles(files, { ecosystem: 'image', settings: { ...settings, tables: { image: table } } })).filter(
      ({ rule }) => rule.startsWith('image-'),
    );
  expect(await checked({ from: 'wheel', base })).toEqual([]);
  expect(await checked({ from: 'wheel' })).toMatchObject([
    { rule: 'image-file', file: 'pyproject.toml', hint: expect.stringContaining('python:3.13-slim@sha256:') },
  ]);
  // A program is made by the build: it is in no manifest.
  expect(await checked({ from: 'program', programs: { 'linux/amd64': 'dist/weather' } })).toEqual([]);
  expect(await checked({ from: 'program' })).toMatchObject([
    { rule: 'image-file', hint: expect.stringContaining('programs =') },
  ]);
  // A tarball is of package.json, which is not here.
  expect(await checked({ from: 'tarball', base })).toMatchObject([{ rule: 'image-file' }]);
});
