import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contractText, makeContract } from '../../../src/mcp/contract.js';
import { type Line, readLines } from '../../../src/mcp/lines.js';

function read(chunks: readonly Uint8Array[], longest = 1000): Line[] {
  const lines: Line[] = [];
  const reader = readLines(longest, (line) => lines.push(line));
  for (const chunk of chunks) reader.add(chunk);
  reader.end();
  return lines;
}

describe('lines', () => {
  test('are the same however the bytes were cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.nat(40), { maxLength: 50 }), (texts, cuts) => {
        const bytes = Buffer.from(texts.map((text) => `${text.replaceAll('\n', ' ')}\n`).join(''));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(bytes.subarray(at));
        expect(read(chunks, 1e6)).toEqual(read([bytes], 1e6));
        expect(read(chunks, 1e6)).toHaveLength(texts.length);
      }),
      { seed: 3 },
    );
  });

  test('one that is too long is told once, with its length, and the next one is read', () => {
    const chunks = [Buffer.alloc(700, 'a'), Buffer.alloc(700, 'a'), Buffer.from('a\nnext\n')];
    expect(read(chunks)).toEqual([
      { kind: 'too-long', text: 'a'.repeat(300), bytes: 1401 },
      { kind: 'text', text: 'next', whole: true },
    ]);
  });

  test('a byte order mark stays: JSON must not begin with one', () => {
    expect(read([Buffer.from('\ufeff{}\n')])).toEqual([{ kind: 'text', text: '\ufeff{}', whole: true }]);
  });

  test('bytes that are no UTF-8 are told', () => {
    expect(read([Buffer.from([0xff, 0x41, 0x0a])])).toEqual([{ kind: 'not-utf8', text: '\ufffdA' }]);
  });

  test('the last one may have no end', () => {
    expect(read([Buffer.from('a\nb')])).toEqual([
      { kind: 'text', text: 'a', whole: true },
      { kind: 'text', text: 'b', whole: false },
    ]);
  });
});

describe('the contract', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue());
  const shuffled = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shuffled)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffled(inner)]),
          )
        : value;

  test('is the same text whatever order the server answered in', () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 6 }), json, (tools, capabilities) => {
        const seen = {
          protocolVersions: ['2025-11-25'],
          serverInfo: { name: 'x', version: '1' },
          capabilities,
          tools,
          resources: tools,
          resourceTemplates: [],
          prompts: [],
        };
        const other = {
          ...seen,
          capabilities: shuffled(capabilities) as Record<string, unknown>,
          tools: tools.toReversed().map((tool) => shuffled(tool) as Record<string, unknown>),
          resources: tools.toReversed(),
        };
        const text = contractText(makeContract(seen));
        expect(contractText(makeContract(other))).toBe(text);
        expect(JSON.parse(text).tools).toHaveLength(tools.length);
        expect(text.endsWith('}\n')).toBe(true);
      }),
      { seed: 3 },
    );
  });

  test('a server that says neither name nor version has empty ones', () => {
    const seen = {
      protocolVersions: [],
      serverInfo: {},
      capabilities: {},
      tools: [],
      resources: [],
      resourceTemplates: [],
      prompts: [],
    };
    expect(makeContract(seen).serverInfo).toEqual({ name: '', version: '' });
  });
});
