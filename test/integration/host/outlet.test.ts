// Where text leaves the program: whatever strangers wrote, no line of it is a command, and JSON reads as the same values.

import { afterEach, describe, expect, test } from '@jest/globals';
import { contractColumns, contractMarkdown } from '../../../src/contract/render.js';
import { renderChanges } from '../../../src/contract/render-diff.js';
import { ReleaseError } from '../../../src/core/errors.js';
import { fenced } from '../../../src/core/markdown.js';
import type { Contract, Files, Finding, Project, Release } from '../../../src/core/types.js';
import { createMasks } from '../../../src/host/masks.js';
import { type Form, outgoing } from '../../../src/host/outlet.js';
import { splitLines } from '../../../src/host/output.js';
import { renderCheck } from '../../../src/render/check.js';
import { renderCheckSummary } from '../../../src/render/check-summary.js';
import { renderFailure, toFailure } from '../../../src/render/failure.js';
import { renderFindings } from '../../../src/render/findings.js';
import { renderAnnotations } from '../../../src/render/github.js';
import { renderBuilt, renderHeader, renderReceipts } from '../../../src/render/report.js';
import { renderSarif } from '../../../src/render/sarif.js';
import { testHost } from '../../support/host.js';
import { memoryFiles } from '../../unit/check/rules/memory-files.js';

const HOSTILE = [
  '::error::out',
  '   ::set-output name=x::y',
  '\u00a0\u3000::stop-commands::x',
  'a\n::warning file=a.js::b',
  'a\r::notice::b',
  'a\r\n\t::debug::b',
  'a\u2028::error::b',
  'a\u0085::error::b',
  '\u200b::error::b',
  ':\u200b:error::b',
  '\u001b[31m::error::b',
  '##[error]x',
  'words ##[group]x',
  '#\u200b#[add-path]/tmp',
  '##vso[task.setvariable variable=x]y',
  '\u001b]0;title\u0007x\u001b[2J\u001b[1;1H',
  '\u009b2J',
  '\u202egnp.exe',
  '\u2066a\u2069',
  'a\u0000\u0008\u007fb',
  'tag\u{e0041}\u{e0042}',
  'file\nname\twith\rall',
  '```\n::error::x\n```',
] as const;

/** What GitHub's runner takes for a command, as its own code looks for it (ActionCommand.TryParseV2 and TryParse). */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => /^[\s\u0085]*::/.test(line) || /##(\[|vso\[)/.test(line));
}

function expectNeutral(text: string, form: Form = 'text'): void {
  const left = form === 'annotations' ? text.replace(/^::(error|warning|notice) .*$/gm, '') : text;
  expect(commandsIn(left)).toEqual([]);
  expect(text).not.toMatch(/##\[|##vso\[/);
  expect(text).not.toMatch(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u,
  );
}

const PLAIN = { write: () => true };
const leaves = (text: string, form: Form = 'text'): string => outgoing(text, form, PLAIN);

function findingOf(evil: string): Finding {
  return {
    rule: `x/${evil}`,
    level: 'error',
    message: `It says ${evil}\n${evil}`,
    file: evil,
    line: 1,
    column: 1,
    project: evil,
    artifact: evil,
    quote: [evil, evil],
    facts: { [evil]: evil },
    hint: evil,
  };
}

function contractOf(evil: string): Contract {
  const item = {
    name: evil,
    description: evil,
    uri: evil,
    uriTemplate: evil,
    inputSchema: { properties: { [evil]: {} } },
  };
  return {
    format: 1,
    protocolVersions: [evil],
    serverInfo: { name: evil, version: evil },
    capabilities: {},
    tools: [item],
    resources: [item],
    resourceTemplates: [item],
    prompts: [{ ...item, arguments: [{ name: evil }] }],
  };
}

function releaseOf(evil: string): Release {
  const started = { outcome: 'unstarted', reason: evil, runtime: evil };
  return {
    out: evil,
    tag: evil,
    noRelease: evil,
    commit: '0'.repeat(40),
    projects: [{ name: evil, version: evil }],
    artifacts: [{ file: evil, size: 1, sha256: '0'.repeat(64), started }],
    started: [],
    compatibility: [1, 2].map(() => ({ project: evil, artifact: evil, runtime: evil, dependencies: evil, sdk: evil })),
  } as unknown as Release;
}

describe.each(HOSTILE)('%j', (evil) => {
  const finding = findingOf(evil);
  const files: Files = memoryFiles({ [evil]: `${evil} = 1\n` });
  const projects = [{ name: evil, version: evil } as Project];

  test.each<[string, Form, () => string]>([
    ['check', 'text', () => renderCheck([finding], { files, projects })],
    ['findings', 'text', () => renderFindings([finding, findingOf(`${evil}2`)], { files })],
    ['annotations', 'annotations', () => renderAnnotations([finding])],
    ['SARIF', 'json', () => renderSarif([finding], { files })],
    ['JSON', 'json', () => `${JSON.stringify({ findings: [finding], [evil]: evil }, null, 2)}\n`],
    ['compact JSON', 'json', () => JSON.stringify([evil])],
    ['failure', 'text', () => renderFailure(failureOf(evil), PLAIN)],
    ['header', 'text', () => renderHeader(releaseOf(evil))],
    ['built', 'text', () => renderBuilt(releaseOf(evil), 'd'.repeat(64))],
    [
      'receipts',
      'text',
      () => renderReceipts([{ target: evil, outcome: 'failed', file: evil, detail: evil, url: evil } as never]),
    ],
    ['contract', 'text', () => contractColumns(contractOf(evil))],
    ['contract as Markdown', 'text', () => contractMarkdown(contractOf(evil))],
    [
      'changes',
      'text',
      () => renderChanges([{ kind: 'breaking', message: evil, pointer: evil, before: evil, after: { [evil]: evil } }]),
    ],
    ['summary', 'text', () => renderCheckSummary([finding], { projects })],
  ])('%s', (_, form, render) => {
    const before = render();
    const after = leaves(before, form);
    expectNeutral(after, form);
    if (form === 'json') expect(JSON.parse(after)).toEqual(JSON.parse(before));
  });

  test('tables keep their lines: a name makes none of its own', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    expect(lines(leaves(renderHeader(releaseOf(evil))))).toBe(1);
    expect(lines(leaves(renderBuilt(releaseOf(evil), 'd'.repeat(64))))).toBe(
      lines(leaves(renderBuilt(releaseOf('plain'), 'd'.repeat(64)))),
    );
  });

  test('everything that is logged, and what a child prints with --verbose', async () => {
    const host = testHost({ verbose: true });
    try {
      host.log.info(evil);
      host.log.warn(evil);
      host.log.debug(evil);
      host.log.step(evil, [evil, evil], 1);
      host.log.busy(evil)();
      const script = 'process.stdout.write(process.argv[1] + "\\n"); process.stderr.write(process.argv[1])';
      const printed = evil.replaceAll('\u0000', '');
      const command = [process.execPath, '-e', script, printed];
      await host.run({ command, cwd: '/', env: {}, timeoutMs: 60_000, onLine: (line) => host.log.debug(line) });
      expectNeutral(host.progress());
    } finally {
      await host.close();
    }
  });
});

function failureOf(evil: string) {
  const error = new ReleaseError('x/y', `It said ${evil}`, { hint: evil, quote: [evil, evil] });
  return toFailure(error, new AbortController().signal);
}

describe('what may pass', () => {
  const { FORCE_COLOR } = process.env;
  afterEach(() => {
    if (FORCE_COLOR === undefined) delete process.env['FORCE_COLOR'];
    else process.env['FORCE_COLOR'] = FORCE_COLOR;
  });

  test('our annotations, and only in their own form', () => {
    const text = renderAnnotations([{ rule: 'a-b', level: 'warning', message: 'm', file: 'a.py', line: 3 }]);
    expect(leaves(text, 'annotations')).toBe(text);
    expect(leaves(text)).toMatch(/^: :warning /);
  });

  test('our colours on a terminal, nothing else of that kind', () => {
    delete process.env['FORCE_COLOR'];
    const text = '\u001b[31merror\u001b[39m  \u001b[2Jx\u001b[1mbold';
    expect(outgoing(text, 'text', { ...PLAIN, isTTY: true })).toBe('\u001b[31merror\u001b[39m  xbold');
    expect(leaves(text)).toBe('error  xbold');
  });

  test('colons, headings and ends of lines of sound text', () => {
    const text = 'std::vector, a::b\n# Title\n## [1.2.0] - 2026\r\n### x\nIt ends: here\n';
    expect(leaves(text)).toBe(text);
  });

  test('a secret that was split by what shows nothing is hidden after it was joined', () => {
    const redact = (text: string): string => text.replaceAll('topsecret', '***');
    expect(outgoing('a top\u200bsecret', 'text', PLAIN, redact)).toBe('a ***');
  });
});

test('the lines of a child that floods are bounded, and that is said once', () => {
  const lines: string[] = [];
  const reader = splitLines((line) => lines.push(line), 100);
  for (let at = 0; at < 1000; at += 1) reader.add(Buffer.from('0123456789\n'));
  reader.end();
  expect(lines.length).toBe(10);
  expect(lines.at(-1)).toBe('[the rest is omitted]');
});

test('a block of code ends where we end it', () => {
  const text = fenced('a\n```\n# b\n`````', 'text');
  expect(text).toBe('``````text\na\n```\n# b\n`````\n``````\n');
});

describe('a secret in JSON is hidden as it is in text', () => {
  const secret = 'pypi-AgEIcHlwaS5vcmcCJDE2ZmY0Yjk5LTk4';
  const masks = createMasks();
  masks.add(secret);
  const [head, middle, tail] = [secret.slice(0, 6), secret.slice(6, 12), secret.slice(12)];
  const split = (...between: readonly [string, string]) => `${head}${between[0]}${middle}${between[1]}${tail}`;

  test.each([
    ['lines with the margin of npm', split('\nnpm error ', '\nnpm error ')],
    ['lines with a bar', split('\n| ', '\n| ')],
    ['an OSC sequence', split('\u001b]0;x\u0007', '\u001b]8;;http://x\u001b\\')],
    ['NUL', split('\0', '\0')],
    ['zero width', split('\u200b', '\u2060')],
    ['quotes around and a line end', `"${split('\r\n', '\r\n')}"`],
  ])('split by %s', (_, words) => {
    for (const value of [{ error: words }, [words], { [words]: 1 }, { deep: [{ words: `a ${words} b` }] }]) {
      for (const text of [JSON.stringify(value), `${JSON.stringify(value, null, 2)}\n`]) {
        const shown = outgoing(text, 'json', {} as never, masks.redact);
        expect(JSON.parse(shown)).toBeDefined();
        const read = `${JSON.stringify(JSON.parse(shown))}`.replace(/\\u[0-9a-f]{4}/g, '');
        expect(shown).toContain('***');
        for (const piece of [middle, tail]) expect(read).not.toContain(piece);
      }
    }
  });

  test('every other value stays what it is', () => {
    const value = {
      a: 'x\u001b]0;t\u0007y\0z',
      b: 'tab\t\r\n"\\',
      c: 1,
      '\u200b': ['\u202e', null, true],
      secret: secret.slice(0, 5),
    };
    const shown = outgoing(`${JSON.stringify(value, null, 2)}\n`, 'json', {} as never, masks.redact);
    expect(JSON.parse(shown)).toEqual(value);
  });
});
