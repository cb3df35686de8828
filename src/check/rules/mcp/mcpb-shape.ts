// What the manifest.json of an MCP bundle has to look like, for each version of the format; unknown keys are refused.

import { flag, listOf, type Shape, text, url } from './shape.js';

export type McpbVersion = '0.1' | '0.2' | '0.3' | '0.4';
export const MCPB_VERSIONS: readonly McpbVersion[] = ['0.1', '0.2', '0.3', '0.4'];

/** An object with these keys and no others; the ones whose names end in `!` have to be there. */
const only = (keys: Readonly<Record<string, Shape>>): Shape => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(keys).flatMap((key) => (key.endsWith('!') ? [key.slice(0, -1)] : [])),
  properties: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.replace(/!$/, ''), value])),
});
const mapOf = (value: Shape) => ({ type: 'object', additionalProperties: value }) as const;

const start = { args: listOf(text), env: mapOf(text) };
const config = only({
  'command!': text,
  ...start,
  platform_overrides: mapOf(only({ command: text, ...start })),
});
const option = only({
  'type!': { enum: ['string', 'number', 'boolean', 'directory', 'file'] },
  'title!': text,
  'description!': text,
  required: flag,
  default: { type: ['string', 'number', 'boolean', 'array'], items: text },
  multiple: flag,
  sensitive: flag,
  min: { type: 'number' },
  max: { type: 'number' },
});

/** The shape of one version of the format. */
export function mcpbShape(version: McpbVersion): Shape {
  const since = (first: McpbVersion, keys: Readonly<Record<string, Shape>>) => (version >= first ? keys : {});
  return only({
    $schema: text,
    manifest_version: text,
    dxt_version: text,
    'name!': text,
    display_name: text,
    'version!': text,
    'description!': text,
    long_description: text,
    'author!': only({
      'name!': text,
      email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$', words: 'an email address' },
      url,
    }),
    repository: only({ 'type!': text, 'url!': url }),
    homepage: url,
    documentation: url,
    support: url,
    icon: text,
    screenshots: listOf(text),
    'server!': only({
      'type!': { enum: ['python', 'node', 'binary', ...(version >= '0.4' ? ['uv'] : [])] },
      'entry_point!': text,
      'mcp_config!': config,
    }),
    tools: listOf(only({ 'name!': text, description: text })),
    tools_generated: flag,
    prompts: listOf(only({ 'name!': text, description: text, arguments: listOf(text), 'text!': text })),
    prompts_generated: flag,
    keywords: listOf(text),
    license: text,
    compatibility: only({
      claude_desktop: text,
      platforms: listOf({ enum: ['darwin', 'win32', 'linux'] }),
      runtimes: only({ python: text, node: text }),
    }),
    user_config: mapOf(option),
    ...since('0.2', { privacy_policies: listOf(url) }),
    ...since('0.3', {
      icons: listOf(
        only({
          'src!': text,
          'size!': { type: 'string', pattern: '^\\d+x\\d+$', words: 'a size such as 16x16' },
          theme: { type: 'string', minLength: 1 },
        }),
      ),
      localization: only({ 'resources!': text, 'default_locale!': text }),
      _meta: mapOf({ type: 'object' }),
    }),
  });
}
