// Whole contracts: tools, resources, prompts and the server itself; and schemas that are made to take for ever.

import { describe, expect, test } from '@jest/globals';
import { diffContracts } from '../../../../src/contract/diff/diff.js';
import { diffSchemas } from '../../../../src/contract/diff/schema/schema-diff.js';
import { newBudget } from '../../../../src/contract/diff/schema/work.js';
import type { ContractChange } from '../../../../src/core/types.js';
import { makeContract, type Seen } from '../../../../src/mcp/contract.js';

const EMPTY: Seen = {
  protocolVersions: ['2025-11-25'],
  serverInfo: { name: 'weather', version: '1.0.0' },
  capabilities: { tools: {} },
  tools: [],
  resources: [],
  resourceTemplates: [],
  prompts: [],
};

function diff(before: Partial<Seen>, after: Partial<Seen>): readonly ContractChange[] {
  return diffContracts(makeContract({ ...EMPTY, ...before }), makeContract({ ...EMPTY, ...after }));
}

function brief(before: Partial<Seen>, after: Partial<Seen>): readonly string[] {
  return diff(before, after).map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`);
}

const forecast = {
  name: 'forecast',
  description: 'Weather of tomorrow',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};

test('the same server is the same', () => {
  const all: Partial<Seen> = {
    tools: [forecast],
    resources: [{ uri: 'a://b', name: 'b' }],
    prompts: [{ name: 'p', arguments: [{ name: 'q' }] }],
    instructions: 'Ask.',
  };
  expect(diff(all, structuredClone(all))).toEqual([]);
  // Its version is not a change.
  expect(diff(all, { ...all, serverInfo: { name: 'weather', version: '2.0.0' } })).toEqual([]);
});

describe('tools', () => {
  test('removed, new, renamed', () => {
    expect(brief({ tools: [forecast] }, { tools: [{ ...forecast, name: 'get_forecast' }] })).toEqual([
      'breaking /tools/0: Tool forecast was removed; get_forecast is new and similar: renamed?',
      'feature /tools/0: Tool get_forecast is new.',
    ]);
  });

  test('a new spelling is told, tools without arguments have no likeness', () => {
    const bare = (...names: string[]) => ({ tools: names.map((name) => ({ name, inputSchema: { type: 'object' } })) });
    expect(brief(bare('getTinyImage'), bare('get-tiny-image'))[0]).toContain('get-tiny-image is new and similar');
    expect(brief(bare('one'), bare('two'))[0]).toBe('breaking /tools/0: Tool one was removed.');
  });

  test('an input schema that clients refuse says nothing of what was sent', () => {
    const refused = { ...forecast, inputSchema: { $schema: 'http://json-schema.org/draft-07/schema#' } };
    expect(brief({ tools: [refused] }, { tools: [forecast] })).toEqual([
      'cannot-tell /tools/0/inputSchema: The input schema of tool forecast had no "type": "object", which clients reject: what they sent is unknown.',
    ]);
    expect(brief({ tools: [forecast] }, { tools: [refused] })).toEqual([
      'breaking /tools/0/inputSchema: The input schema of tool forecast no longer has "type": "object", so clients reject it.',
    ]);
    expect(brief({ tools: [refused] }, { tools: [{ ...refused, inputSchema: {} }] })).toHaveLength(1);
  });

  test('an argument has its place, before and after', () => {
    const inputSchema = {
      type: 'object',
      properties: { city: { type: ['string', 'null'] }, days: { type: 'integer' } },
      required: ['city', 'days'],
    };
    expect(
      diff(
        { tools: [forecast] },
        {
          tools: [
            { name: 'a', inputSchema: {} },
            { ...forecast, inputSchema },
          ],
        },
      ),
    ).toEqual([
      {
        kind: 'breaking',
        pointer: '/tools/1/inputSchema/properties/days',
        message: 'Argument days of forecast is new and required.',
        after: { type: 'integer' },
      },
      { kind: 'feature', pointer: '/tools/0', message: 'Tool a is new.', after: { name: 'a', inputSchema: {} } },
      {
        kind: 'feature',
        pointer: '/tools/1/inputSchema/properties/city',
        message: 'Argument city of forecast changed from string to string or null.',
        before: { type: 'string' },
        after: { type: ['string', 'null'] },
      },
    ]);
  });

  test.each([
    [{}, { readOnlyHint: true }, 'fix'],
    [{ readOnlyHint: true }, {}, 'cannot-tell'],
    [{ readOnlyHint: true }, { readOnlyHint: false }, 'cannot-tell'],
    [{ destructiveHint: false }, {}, 'cannot-tell'],
    [{ destructiveHint: true }, {}, 'none'],
    [{ idempotentHint: true }, { idempotentHint: false }, 'cannot-tell'],
    [{ openWorldHint: false }, { openWorldHint: true }, 'fix'],
    [{ readOnlyHint: true, destructiveHint: true }, { readOnlyHint: true }, 'none'],
    [{ title: 'A' }, { title: 'B' }, 'docs'],
    [{}, { sparkle: true }, 'docs'],
    [{ sparkle: true }, {}, 'cannot-tell'],
  ])('annotations %j → %j: %s', (before, after, kind) => {
    const [first] = diff(
      { tools: [{ ...forecast, annotations: before }] },
      { tools: [{ ...forecast, annotations: after }] },
    );
    expect(first?.kind ?? 'none').toBe(kind);
  });

  test('output schema removed, added; tasks; words', () => {
    const outputSchema = { type: 'object' };
    expect(brief({ tools: [{ ...forecast, outputSchema }] }, { tools: [forecast] })).toEqual([
      'fix /tools/0/outputSchema: Tool forecast no longer has an output schema.',
    ]);
    const promising = { tools: [{ ...forecast, outputSchema: { ...outputSchema, required: ['celsius'] } }] };
    expect(brief(promising, { tools: [forecast] })).toEqual([
      'breaking /tools/0/outputSchema: Tool forecast no longer has an output schema, which promised "celsius".',
    ]);
    expect(diff({ tools: [forecast] }, { tools: [{ ...forecast, outputSchema }] })[0]?.kind).toBe('feature');
    const tasks = (taskSupport: string) => ({ tools: [{ ...forecast, execution: { taskSupport } }] });
    expect(diff({ tools: [forecast] }, tasks('optional'))[0]?.kind).toBe('feature');
    expect(diff(tasks('optional'), tasks('required'))[0]?.kind).toBe('breaking');
    expect(brief({ tools: [forecast] }, { tools: [{ ...forecast, description: 'Tomorrow' }] })).toEqual([
      'docs /tools/0/description: The description of tool forecast changed.',
    ]);
  });
});

test('resources and templates', () => {
  expect(
    brief(
      {
        resources: [{ uri: 'a://1', name: 'one', mimeType: 'text/plain' }],
        resourceTemplates: [{ uriTemplate: 'a://{x}', name: 't' }],
      },
      {
        resources: [{ uri: 'a://1', name: 'one', mimeType: 'text/html' }],
        resourceTemplates: [{ uriTemplate: 'a://{y}', name: 't' }],
      },
    ),
  ).toEqual([
    'breaking /resources/0/mimeType: Resource a://1 changed from "text/plain" to "text/html".',
    'breaking /resourceTemplates/0: Resource template a://{x} was removed; a://{y} is new and similar: renamed?',
    'feature /resourceTemplates/0: Resource template a://{y} is new.',
  ]);
});

test('prompts and their arguments', () => {
  const prompt = (...list: object[]) => ({ prompts: [{ name: 'p', arguments: list }] });
  expect(
    brief(prompt({ name: 'a' }, { name: 'b', required: true }), prompt({ name: 'a', required: true }, { name: 'c' })),
  ).toEqual([
    'breaking /prompts/0/arguments/1: Argument b of prompt p was removed.',
    'breaking /prompts/0/arguments/0/required: Argument a of prompt p is required now.',
    'feature /prompts/0/arguments/1: Argument c of prompt p is new.',
  ]);
  expect(brief({ prompts: [{ name: 'p' }] }, {})).toEqual(['breaking /prompts/0: Prompt p was removed.']);
});

test('protocols, capabilities, instructions', () => {
  expect(brief({ protocolVersions: ['2025-06-18'] }, { protocolVersions: ['2025-11-25'] })).toEqual([
    'fix /protocolVersions: The server negotiates protocol 2025-11-25 instead of 2025-06-18.',
  ]);
  expect(brief({ protocolVersions: ['2025-06-18', '2026-07-28'] }, { protocolVersions: ['2026-07-28'] })).toEqual([
    'breaking /protocolVersions: The server no longer supports protocol "2025-06-18".',
  ]);
  expect(brief({}, { protocolVersions: ['2025-11-25', '2026-07-28'] })).toEqual([
    'feature /protocolVersions: The server now also supports protocol "2026-07-28".',
  ]);
  expect(
    brief(
      {
        capabilities: { tools: {}, logging: {}, prompts: {}, resources: { subscribe: true } },
        resources: [{ uri: 'a://b' }],
      },
      {
        capabilities: { tools: { listChanged: true }, completions: {}, resources: {} },
        resources: [{ uri: 'a://b' }],
        instructions: 'x',
      },
    ),
  ).toEqual([
    'feature /capabilities/completions: Capability completions is new.',
    'fix /capabilities/logging: Capability logging was removed.',
    'fix /capabilities/prompts: Capability prompts was removed.',
    'fix /capabilities/resources/subscribe: Capability resources.subscribe changed from true to false.',
    'fix /capabilities/tools/listChanged: Capability tools.listChanged changed from false to true.',
    'docs /instructions: The instructions of the server is new.',
  ]);
});

describe('schemas that are made to take for ever', () => {
  /** One pair may spend 20,000, and its last step goes over it by what one part of a schema holds. */
  const MOST_STEPS = 40_000;
  const within = (before: unknown, after: unknown): readonly ContractChange[] => {
    const budget = newBudget();
    const all = budget.left;
    diffSchemas({ position: 'input', owner: 't', before, after, beforeAt: '', afterAt: '' }, budget);
    expect(all - budget.left).toBeLessThan(MOST_STEPS);
    const tool = (inputSchema: unknown) => ({ ...EMPTY, tools: [{ name: 't', inputSchema }] });
    return diffContracts(makeContract(tool(before)), makeContract(tool(after)));
  };
  const deep = (depth: number, end: unknown): unknown => {
    let schema = end;
    for (let index = 0; index < depth; index += 1) schema = { type: 'object', properties: { x: schema } };
    return schema;
  };

  test('deep ones', () => {
    expect(within(deep(300, { type: 'string' }), deep(300, { type: 'integer' }))[0]?.kind).toBe('cannot-tell');
    expect(within(deep(40, { type: 'string' }), deep(40, { type: 'integer' }))[0]?.kind).toBe('breaking');
  });

  test('references that double at each step', () => {
    const doubling = (last: unknown) => {
      const $defs: Record<string, unknown> = { d30: last };
      for (let index = 0; index < 30; index += 1) {
        const next = { $ref: `#/$defs/d${index + 1}` };
        $defs[`d${index}`] = { allOf: [{ properties: { a: next, b: next } }, { anyOf: [next, { type: 'null' }] }] };
      }
      return { $ref: '#/$defs/d0', $defs };
    };
    expect(within(doubling({ type: 'object' }), doubling({ type: 'object', required: ['x'] }))[0]?.kind).toBe(
      'cannot-tell',
    );
  });

  test('alternatives that multiply', () => {
    const choices = (n: number) => ({
      allOf: Array.from({ length: n }, (_, index) => ({
        anyOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
      })),
    });
    expect(within(choices(30), choices(31))[0]?.kind).toBe('cannot-tell');
  });

  test('recursions of different lengths, and a reference to itself', () => {
    const ring = (length: number) => ({
      $ref: '#/$defs/n0',
      $defs: Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `n${index}`,
          { type: 'object', properties: { next: { $ref: `#/$defs/n${(index + 1) % length}` } } },
        ]),
      ),
    });
    expect(within(ring(5), ring(7))[0]?.kind).toBe('docs');
    expect(within(ring(31), ring(37))[0]?.kind).toBe('cannot-tell');
    const itself = { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/a' }] } } };
    expect(within(itself, { type: 'object' })[0]?.kind).toBe('cannot-tell');
  });

  describe('very many tools, each of them hard', () => {
    const schema = (choices: number, n: number) => ({
      type: 'object',
      allOf: Array.from({ length: choices }, (_, index) => ({
        anyOf: [{ required: [`a${index}${n}`] }, { required: [`b${index}`] }],
      })),
    });

    test('spend one budget, and little beyond it', () => {
      const budget = newBudget();
      const all = budget.left;
      for (let at = 0; at < 500; at += 1) {
        const [before, after] = [schema(6, 1), schema(6, 2)];
        diffSchemas({ position: 'input', owner: 't', before, after, beforeAt: '', afterAt: '' }, budget);
      }
      expect(budget.left).toBeLessThan(0);
      expect(all - budget.left).toBeLessThan(3 * all);
    });

    test('one of them can be compared, the last of many cannot', () => {
      const tooLarge = (count: number) => {
        const [old, young] = [1, 2].map((n) => {
          const tools = Array.from({ length: count }, (_, at) => ({ name: `t${at}`, inputSchema: schema(3, n) }));
          return makeContract({ ...EMPTY, tools });
        });
        return diffContracts(old!, young!).filter(({ message }) => message.includes('too large to compare')).length;
      };
      expect(tooLarge(1)).toBe(0);
      expect(tooLarge(500)).toBeGreaterThan(0);
    });
  });

  test('what is no schema at all', () => {
    for (const odd of [
      null,
      5,
      'x',
      [],
      { type: 5 },
      { properties: [] },
      { required: 'x' },
      { enum: 3 },
      { items: [1] },
    ]) {
      expect(() => within(odd, { type: 'object' })).not.toThrow();
      expect(() => within({ type: 'object' }, odd)).not.toThrow();
    }
  });
});

describe('what SDKs write, and what alternatives say', () => {
  const change = (before: object, after: object) =>
    brief(
      { tools: [{ name: 'search', inputSchema: { type: 'object', properties: { a: before } } }] },
      { tools: [{ name: 'search', inputSchema: { type: 'object', properties: { a: after } } }] },
    ).map((line) => line.replace(/ \S+:/, ':'));
  const item = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] };

  test('an argument that one alternative still lists was not removed', () => {
    const both = { anyOf: [item, { type: 'string' }, { type: 'object', additionalProperties: true }] };
    expect(change(item, both)).toEqual([
      'feature: Argument a of search changed from object to object or string.',
      'feature: Argument a.text of search is now optional.',
    ]);
  });

  test('free text that becomes the values it was described with', () => {
    const description = "Supported: 'pd' - a day, 'pw' - a week, or a range, e.g. 2022-04-01to2022-07-30";
    const range = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}to\\d{4}-\\d{2}-\\d{2}$' };
    const after = { description, anyOf: [{ type: 'string', enum: ['pd', 'pw'] }, range] };
    expect(change({ description, anyOf: [{ const: 'pd' }, { type: 'string' }] }, after)).toEqual([
      'feature: Argument a of search has limits now.',
    ]);
    // A value that stands for others was never one.
    expect(change({ description, enum: ['pd', 'pw', 'YYYY-MM-DDtoYYYY-MM-DD'] }, after)[0]).toMatch(/^feature: /);
    expect(change({ description, enum: ['pd', 'pw', 'py'] }, after)[0]).toBe(
      'breaking: Argument a of search no longer allows "py".',
    );
  });

  test('one change of type is told once', () => {
    expect(change({ type: 'string' }, { type: 'boolean' })).toEqual([
      'breaking: Argument a of search changed from string to boolean.',
    ]);
  });

  test('an example is said, and kept', () => {
    const [only, ...more] = diff(
      { tools: [{ name: 'search', inputSchema: { type: 'object', properties: { a: {}, b: {} } } }] },
      {
        tools: [
          {
            name: 'search',
            inputSchema: { type: 'object', properties: { a: {}, b: {} }, dependentRequired: { a: ['b'] } },
          },
        ],
      },
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'breaking', example: { a: 0 } });
    expect(only?.message).toBe('The input of search changed in dependentRequired: {"a":0} is now rejected.');
  });
});
