import { describe, expect, test } from '@jest/globals';
import { sectionsOf, writeSections } from '../../../src/contract/readme.js';
import { contractColumns } from '../../../src/contract/render.js';
import type { Compatibility } from '../../../src/core/types.js';
import { makeContract } from '../../../src/mcp/contract.js';

const CONTRACT = makeContract({
  protocolVersions: ['2025-11-25'],
  serverInfo: { name: 'weather', version: '1.4.0' },
  capabilities: { tools: {} },
  tools: [
    {
      name: 'forecast',
      description: 'Weather of tomorrow. And more.\n\nLong story.',
      inputSchema: { properties: { days: {}, city: {} }, required: ['city'] },
    },
    {
      name: 'evil`|<!-- /mcp-drydock:contract -->',
      description: '@octo ![x](http://a) <!-- /mcp-drydock:contract --> | \u202E',
    },
  ],
  resources: [{ uri: 'a://b', name: 'b' }],
  resourceTemplates: [],
  prompts: [{ name: 'p', arguments: [{ name: 'q', required: true }, { name: 'r' }] }],
});
const ROW: Compatibility = {
  project: 'weather',
  artifact: 'weather-1.4.0-py3-none-any.whl',
  runtime: 'Python 3.10.2',
  dependencies: 'lowest',
  sdk: 'mcp 1.20.0',
  outcome: 'failed',
  detail: 'mcp 1.20.0: ImportError',
};
const README = '# Weather\n\n<!-- mcp-drydock:contract -->\nold\n<!-- /mcp-drydock:contract -->\n\nText\n';

describe('what a README says', () => {
  const sections = sectionsOf(CONTRACT, [
    { ...ROW, outcome: 'started' },
    { ...ROW, runtime: 'Python 3.9', outcome: 'not-measured', detail: 'cannot be had' },
  ]);

  test('is written between the markers, and the same the second time', () => {
    const once = writeSections(README, sections, 'README.md');
    expect(once).toContain('| `forecast` | `city`, `days?` | Weather of tomorrow. |');
    expect(once).toContain('| `a://b` | b |');
    expect(once).toContain('| `p` | `q`, `r?` |  |');
    expect(once).not.toContain('old');
    expect(once.startsWith('# Weather\n\n<!-- mcp-drydock:contract -->\n')).toBe(true);
    expect(once.endsWith('\n<!-- /mcp-drydock:contract -->\n\nText\n')).toBe(true);
    expect(writeSections(once, sections, 'README.md')).toBe(once);
  });

  test('holds text of the server as text', () => {
    const once = writeSections(README, sections, 'README.md');
    expect(once.split('<!-- /mcp-drydock:contract -->')).toHaveLength(2);
    expect(once).not.toMatch(/(?<!\\)!\[|@octo|\u202E/);
  });

  test('has the measured table where there is a place for it', () => {
    const both = `${README}<!-- mcp-drydock:compatibility --><!-- /mcp-drydock:compatibility -->\n`;
    const once = writeSections(both, sections, 'README.md');
    expect(once).toContain('| Python 3.10.2 | lowest | mcp 1.20.0 | starts |');
    // It says something of the machine alone, so every other machine would call the README stale.
    expect(once).not.toContain('Python 3.9');
    // What was not measured now stays as it was.
    expect(writeSections(once, sectionsOf(CONTRACT, undefined), 'README.md')).toBe(once);
  });

  test('keeps the ends of lines', () => {
    const once = writeSections(README.replaceAll('\n', '\r\n'), sections, 'README.md');
    expect(once.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('needs its markers', () => {
    expect(() => writeSections('# Weather\n', sections, 'README.md')).toThrow(
      'has no markers for the generated tables',
    );
    expect(() => writeSections('<!-- mcp-drydock:contract -->', sections, 'README.md')).toThrow(
      'but no <!-- /mcp-drydock',
    );
  });
});

test('a contract in columns', () => {
  expect(contractColumns(CONTRACT)).toContain('weather 1.4.0, protocol 2025-11-25: 2 tools, 1 resource, 1 prompt');
  expect(contractColumns(CONTRACT)).toMatch(/\n {2}forecast\(city, days\?\) +Weather of tomorrow\.\n/);
});
