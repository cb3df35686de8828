// docs/configuration.md and the JSON Schema for editors, from the one schema that the program checks the file with.

export function configurationFiles({ configJsonSchema, HOME }) {
  const schema = configJsonSchema();
  return [
    ['docs/mcp-drydock.schema.json', `${JSON.stringify({ ...schema, title: 'mcp-drydock.toml' }, null, 2)}\n`],
    ['docs/configuration.md', page(schema, HOME)],
  ];
}

function page(schema, home) {
  const tables = [];
  const top = [];
  for (const [key, value] of Object.entries(schema.properties)) {
    if (key === 'rules') tables.push(section('[rules."<id>"]', value, value.additionalProperties));
    else if (value.type === 'object') tables.push(section(`[${key}]`, value, value));
    else if (value.items?.type === 'object')
      tables.push(section(`[[${key}]]`, { ...value.items, ...value }, value.items));
    else top.push([key, value]);
  }
  return `<!-- Rendered by npm run docs; edit src/config/schema.ts. -->
# mcp-drydock.toml

This file is optional: it states what cannot be derived from the project. The nearest one from the project up to the root of the repository is
used, or the one passed with \`--config\`. An unknown key is an error that names the nearest known one.

\`\`\`toml
#:schema ${home}/raw/main/docs/mcp-drydock.schema.json

[smoke]
args = ["--stdio"]
env = { API_KEY = "not-a-real-key" }

[rules.open-sdk-bound]
level = "off"
reason = "we follow the SDK's main branch"
\`\`\`

Times are seconds, or strings such as "90s" and "2m".

## Top level

${rows(top)}
${tables.join('\n')}`;
}

function section(title, { description }, { properties }) {
  return `## ${title}\n\n${description}\n\n${rows(Object.entries(properties))}`;
}

function rows(properties) {
  const lines = properties.map(([key, value]) => `| \`${key}\` | ${type(value)} | ${value.description ?? ''} |`);
  return `| key | type | |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function type(value) {
  if (value.enum) return value.enum.map((one) => `"${one}"`).join(' or ');
  if (value.anyOf) return 'time';
  if (value.type === 'array') return `list of ${value.items.enum ? type(value.items) : `${type(value.items)}s`}`;
  if (value.type === 'object') return 'table';
  return value.type ?? 'time';
}
