// A readme that PyPI would not render: found by the library that PyPI renders it with, in its file, before anything is sent.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeZip } from '../../../../src/archive/write-zip.js';
import type { Artifact, Project, Release } from '../../../../src/core/types.js';
import { readPyManifest } from '../../../../src/ecosystems/python/manifest.js';
import { renderRst } from '../../../../src/ecosystems/python/readme-renderer.js';
import { refusals } from '../../../../src/release/refusals.js';
import { askReadmes } from '../../../../src/targets/pypi/readme.js';
import { startPypi } from '../../../../src/targets/pypi/stand-in/service.js';
import type { AheadInput } from '../../../../src/targets/types.js';
import { testHost } from '../../../support/host.js';
import { scratch } from '../../../support/program.js';

const place = scratch('readme');
const host = testHost();
afterAll(async () => {
  await host.close();
  place.remove();
});
let made = 0;

const TITLE = 'Weather\n=======\n\n';
const TABLE = '# Weather\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n';
const NOTHING = { projects: [], path: '' };

/** A project with this readme, and the wheel and the sdist-like wheel that were built of it. */
async function built(name: string, text: string, type: string | undefined, given = host) {
  const folder = join(place.folder, `project-${made++}`);
  mkdirSync(join(folder, 'server'), { recursive: true });
  writeFileSync(join(folder, 'server', name), text);
  const manifest = readPyManifest(`[project]\nname = "weather-mcp"\nversion = "1.0.0"\nreadme = "${name}"\n`);
  const project = { name: 'weather-mcp', path: 'server', ecosystem: 'python', manifest } as unknown as Project;
  const headers = `Metadata-Version: 2.4\n${type === undefined ? '' : `Description-Content-Type: ${type}\n`}\n`;
  const artifacts = await Promise.all(
    ['a', 'b'].map(async (tag): Promise<Artifact> => {
      const path = join(folder, `${tag}.whl`);
      const bytes = Buffer.from(`${headers}${text.trimStart()}`);
      await writeZip(path, [{ path: 'weather_mcp-1.0.0.dist-info/METADATA', mode: 0o644, bytes }], 1_767_323_045);
      return { kind: 'wheel', file: `weather_mcp-1.0.0-py3-none-${tag}.whl`, path, size: 1 } as Artifact;
    }),
  );
  const release = { ...NOTHING, root: folder, projects: [project] } as unknown as Release;
  return { folder, project, found: await refusals(artifacts, release, given) };
}

test.each([
  ['README.rst', `${TITLE}Uses \`\`code\`\`.\n`, 'text/x-rst'],
  ['README.rst', `${TITLE}Uses \`\`code\`\`.\n`, undefined],
  // Whatever is in it.
  ['README.md', TABLE, 'text/markdown'],
  ['README.txt', '**bold', 'text/plain'],
  ['README.rst', ' \n', 'text/x-rst'],
])('%s that renders: %j as %s', async (name, text, type) => {
  expect((await built(name, text, type)).found).toEqual([]);
});

test.each([
  [`\n\n${TITLE}See :ref:\`usage\`.\n`, 6, 'Unknown interpreted text role "ref"', /not those of Sphinx/],
  [`${TITLE}.. automodule:: weather\n`, 4, 'Unknown directive type "automodule"', /not those of Sphinx/],
  [`${TITLE}.. include:: CHANGES.rst\n`, 4, '"include" directive disabled', /write the text itself/],
  [TITLE, undefined, 'No content rendered', /Add a paragraph/],
  [`${TITLE}Some **bold text.\n`, 4, 'Inline strong start-string without end-string', /Correct that line/],
])('%j: its line, the words of docutils, a hint that cures; once for both files', async (text, line, words, hint) => {
  const { found } = await built('README.rst', text, 'text/x-rst');
  expect(found).toMatchObject([{ rule: 'pypi/readme', level: 'error', file: 'server/README.rst', line }]);
  expect(found[0]?.quote?.join('\n')).toContain(words);
  expect(found[0]?.hint).toMatch(hint);
});

test('Markdown without a content type is read as reStructuredText, as a setup.py that only opens it leaves it', async () => {
  const { found } = await built('README.md', TABLE, undefined);
  expect(found).toMatchObject([{ rule: 'pypi/readme', file: 'server/README.md', line: 4 }]);
  expect(found[0]?.message).toMatch(/has no content type/);
  expect(found[0]?.hint).toContain('content-type = "text/markdown"');
  expect((await built('README.md', TABLE, 'text/markdown')).found).toEqual([]);
});

test('asked of the commit before it is built, with its line', async () => {
  const about = async (name: string, text: string) => {
    const { folder, project } = await built(name, text, 'text/markdown');
    const input = { projects: [project], sources: { root: folder, projects: [project] } };
    return askReadmes(input as unknown as AheadInput, host);
  };
  expect(await about('README.rst', `${TITLE}|x|\n`)).toMatchObject([
    { id: 'pypi/readme', state: 'wrong', file: 'server/README.rst', line: 4 },
  ]);
  expect(await about('README.rst', `${TITLE}Tells it.\n`)).toMatchObject([{ state: 'ok' }]);
  expect(await about('README.md', TABLE)).toEqual([]);
});

test('where the library cannot be installed, it says so and stops nothing', async () => {
  const { PATH, HOME } = process.env;
  const offline = testHost({
    env: {
      PATH,
      HOME,
      UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple/',
      UV_HTTP_RETRIES: '0',
    },
  });
  try {
    const { found } = await built('README.rst', `${TITLE}|x|\n`, 'text/x-rst', offline);
    expect(found).toMatchObject([{ rule: 'pypi/readme', level: 'note' }]);
    expect(found[0]?.message).toMatch(/^Not checked/);
    expect(found[0]?.quote).toHaveLength(1);
  } finally {
    await offline.close();
  }
});

test('the index of a rehearsal refuses the same, in the words of PyPI', async () => {
  const renders = async (text: string) => {
    const rendered = await renderRst(text, host);
    return 'renders' in rendered && rendered.renders;
  };
  const pypi = await startPypi({ tokens: { 'pypi-all': '*' }, renders });
  const send = async (description: string, type: string | undefined) => {
    const form = new FormData();
    const fields = { ':action': 'file_upload', metadata_version: '2.1', name: 'weather-mcp', version: '1.0.0' };
    const all = { ...fields, filetype: 'bdist_wheel', description, ...(type && { description_content_type: type }) };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    form.append('content', new Blob(['no zip']), 'weather_mcp-1.0.0-py3-none-any.whl');
    const authorization = `Basic ${Buffer.from('__token__:pypi-all').toString('base64')}`;
    const { status, statusText } = await fetch(pypi.uploadUrl, {
      method: 'POST',
      body: form,
      headers: { authorization },
    });
    return `${status} ${statusText}`;
  };
  try {
    expect(await send('|x|', 'text/x-rst')).toContain("400 The description failed to render for 'text/x-rst'. See");
    expect(await send('|x|', undefined)).toContain('failed to render in the default format of reStructuredText. See');
    // The next thing that is wrong with it.
    for (const [text, type] of [
      ['|x|', 'text/markdown'],
      ['', undefined],
      [`${TITLE}x`, undefined],
    ] as const)
      expect(await send(text, type)).toContain('400 Invalid distribution file');
  } finally {
    await pypi.close();
  }
});
