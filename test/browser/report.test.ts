// The report as a person has it: in a real browser, with a keyboard, on a phone, in the dark.

import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Release } from '../../src/core/types.js';
import { renderPage } from '../../src/render/page/page.js';
import { hostilePage } from '../support/hostile-page.js';
import { scratch } from '../support/program.js';

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

const place = scratch('report');
const noticed: string[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumOf(process.env.PATH ?? ''), args: QUIET });
});
beforeEach(() => {
  noticed.length = 0;
});
afterAll(async () => {
  await browser?.close();
  place.remove();
});

function chromiumOf(path: string): string {
  const found = path
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find(existsSync);
  if (found === undefined) throw new Error('chromium is not on PATH: apt-get install chromium');
  return found;
}

/** Opens a page; what it asks for, says or tries is in `noticed`. */
async function open(text: string, options: BrowserContextOptions = {}): Promise<Page> {
  const file = join(place.folder, 'report.html');
  writeFileSync(file, text);
  const page = await browser.newPage(options);
  page.on('dialog', (dialog) => {
    noticed.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => noticed.push(message.text()));
  page.on('pageerror', ({ message }) => noticed.push(message));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) noticed.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** A release with packages enough to search in. */
function usual(): string {
  const packages = ['httpx', 'mcp', 'pydantic'].map((name, index) => ({
    ...{ name, version: `${index}.0`, purl: `pkg:pypi/${name}`, hashes: {}, dependsOn: [] },
    license: index === 0 ? 'BSD-3-Clause' : 'MIT',
  }));
  const tools = ['search', 'forecast'].map((name) => ({ name, description: `Does ${name}.`, inputSchema: {} }));
  const lists = { tools, resources: [], resourceTemplates: [], prompts: [] };
  const contract = { ...lists, protocolVersions: [], serverInfo: { name: 'weather', version: '1' } };
  const started = [{ project: 'weather', artifact: 'w.whl', contract, components: packages, direct: [] }];
  const release = { commit: 'abc', projects: [], artifacts: [], started } as unknown as Release;
  const inside = [{ kind: 'process', title: 'uv build --wheel', lines: [], from: 1, ms: 8, inside: [] }] as const;
  const spans = [{ kind: 'step', title: 'build', lines: [], from: 0, ms: 9, inside }] as const;
  const took = { began: new Date(0), ms: 10, spans };
  return renderPage({ title: 'weather 1', findings: [], releases: [release] }, took, (text) => text);
}

test('nothing of strangers runs, and nothing is fetched', async () => {
  const page = await open(hostilePage());
  await page.hover('h1');
  await page.locator('summary').first().focus();
  expect(noticed).toEqual([]);
});

test('a script that got in all the same is stopped by the policy', async () => {
  const page = await open(usual().replace('<main', '<script>document.title = "taken"</script><main'));
  expect(await page.title()).toBe('weather 1');
  expect(noticed.join()).toContain('Content Security Policy');
});

test('search narrows what is shown, a license is a click, Escape brings all back', async () => {
  const page = await open(usual());
  const rows = page.locator('#packages tbody tr:visible');
  await page.getByLabel('Search packages and licenses').fill('MIT pyd');
  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('pydantic')]);
  expect(await page.locator('#packages output').textContent()).toBe('1 of 3');
  await page.keyboard.press('Escape');
  expect(await rows.count()).toBe(3);
  await page.getByRole('button', { name: 'BSD-3-Clause' }).press('Enter');
  expect(await rows.count()).toBe(1);
  await page.getByLabel('Search tools, arguments and changes').fill('forecast');
  expect(await page.locator('#contract .item:visible').count()).toBe(1);
  await page.getByLabel('Search steps and commands').fill('uv build');
  expect(await page.getByText('uv build --wheel').isVisible()).toBe(true);
  expect(noticed).toEqual([]);
});

test('everything can be reached with the keyboard', async () => {
  const page = await open(usual());
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('/');
  expect(await page.evaluate('document.activeElement.type')).toBe('search');
  const tool = page.locator('#contract .item').first();
  await tool.locator('summary').first().press('Enter');
  expect(await tool.getByText('JSON').isVisible()).toBe(true);
});

test.each([320, 390, 1200])('at %d pixels nothing is cut off', async (width) => {
  for (const text of [usual(), hostilePage()]) {
    const page = await open(text, { viewport: { width, height: 800 } });
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  }
});

test('light and dark, as the reader has it', async () => {
  const brightness = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const page = await open(usual(), { colorScheme });
    const color = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
    return Math.max(...[...color.matchAll(/\d+/g)].map(Number));
  };
  expect(await brightness('light')).toBeGreaterThan(200);
  expect(await brightness('dark')).toBeLessThan(60);
});

test('without scripts it is all there, and no search that does nothing', async () => {
  const page = await open(usual(), { javaScriptEnabled: false });
  expect(await page.locator('#packages tbody tr:visible').count()).toBe(3);
  expect(await page.locator('input:visible').count()).toBe(0);
});
