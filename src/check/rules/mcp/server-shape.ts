// What a server.json has to look like: the shape that the MCP Registry publishes as its schema of 2025-12-11, in our words.

import { flag, listOf, type Shape, text, url } from './shape.js';

const httpUrl = {
  type: 'string',
  pattern: '^https?://[^\\s]+$',
  words: 'a URL that begins with https:// or http://',
} as const;

const input = {
  description: text,
  isRequired: flag,
  isSecret: flag,
  format: { enum: ['string', 'number', 'boolean', 'filepath'] },
  default: text,
  placeholder: text,
  value: text,
  choices: listOf(text),
} as const;
const withVariables = {
  ...input,
  variables: { type: 'object', additionalProperties: { type: 'object', properties: input } },
} as const;
const keyValue = {
  type: 'object',
  required: ['name'],
  properties: { ...withVariables, name: text },
} as const;
const argument = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  properties: withVariables,
  oneOf: [
    { required: ['name'], properties: { type: { const: 'named' }, name: text, isRepeated: flag } },
    { properties: { type: { const: 'positional' }, valueHint: text, isRepeated: flag } },
  ],
} as const;
const overHttp = (type: string) => ({
  required: ['url'],
  properties: { type: { const: type }, url: httpUrl, headers: listOf(keyValue) },
});
const transport = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [{ properties: { type: { const: 'stdio' } } }, overHttp('streamable-http'), overHttp('sse')],
} as const;
const remote = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  properties: { variables: { type: 'object', additionalProperties: { type: 'object', properties: input } } },
  oneOf: [overHttp('streamable-http'), overHttp('sse')],
} as const;

/** Lengths of the description and forms of versions are left out: rules of their own say more about them. */
export const SERVER_SHAPE: Shape = {
  type: 'object',
  required: ['name', 'description', 'version'],
  properties: {
    $schema: url,
    name: {
      type: 'string',
      minLength: 3,
      maxLength: 200,
      pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$',
      words: 'a namespace, one slash and a name: io.github.octo/weather-mcp',
    },
    title: { type: 'string', minLength: 1, maxLength: 100 },
    description: { type: 'string', minLength: 1 },
    version: { type: 'string', maxLength: 255 },
    websiteUrl: url,
    icons: listOf({
      type: 'object',
      required: ['src'],
      properties: {
        src: { ...url, maxLength: 255 },
        mimeType: { enum: ['png', 'jpeg', 'jpg', 'svg+xml', 'webp'].map((type) => `image/${type}`) },
        sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$', words: 'a size such as 48x48, or any' }),
        theme: { enum: ['light', 'dark'] },
      },
    }),
    repository: {
      type: 'object',
      required: ['url', 'source'],
      properties: { url, source: text, id: text, subfolder: text },
    },
    packages: listOf({
      type: 'object',
      required: ['registryType', 'identifier', 'transport'],
      properties: {
        registryType: text,
        identifier: text,
        version: { type: 'string', minLength: 1 },
        registryBaseUrl: url,
        fileSha256: {
          type: 'string',
          pattern: '^[a-f0-9]{64}$',
          words: 'a SHA-256 digest: 64 lowercase hexadecimal digits',
        },
        runtimeHint: text,
        runtimeArguments: listOf(argument),
        packageArguments: listOf(argument),
        environmentVariables: listOf(keyValue),
        transport,
      },
    }),
    remotes: listOf(remote),
    _meta: {
      type: 'object',
      properties: { 'io.modelcontextprotocol.registry/publisher-provided': { type: 'object' } },
    },
  },
};
