// docs/inputs.md: every input as the Action, the command line and the environment take it, and every output.

const HEADER = '<!-- Rendered by `npm run docs` from src/config/inputs.ts and src/config/outputs.ts. -->\n';

function flagOf(name, { type, value, variable: alsoVariable }) {
  if (name === 'path') return '`[path…]`';
  if (name === 'release-dir') return '`[release-dir]`';
  if (name === 'version') return '`<version>`';
  const variable = `MCP_DRYDOCK_${name.toUpperCase().replaceAll('-', '_')}`;
  if (type === 'secret') return `\`${variable}\` or \`--${name}-file <file>\``;
  return `\`--${name}${value === undefined ? '' : ` ${value}`}\`${alsoVariable ? ` or \`${variable}\`` : ''}`;
}

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

/** The page. Secret inputs are no flags: an argument can be read by every process of the machine. */
export function inputsPage({ INPUTS, OUTPUTS }) {
  const inputs = Object.entries(INPUTS).map(([name, spec]) =>
    row([spec.flagOnly ? '–' : `\`${name}\``, flagOf(name, spec), spec.about, spec.commands.join(', ')]),
  );
  const outputs = Object.entries(OUTPUTS).map(([name, spec]) =>
    row([`\`${name}\``, spec.about, spec.commands.join(', ')]),
  );
  return [
    HEADER,
    '# Inputs and outputs\n\n',
    'The Action and the command line take the same inputs. Secrets are not flags, because every process on a machine\n',
    "can read another one's arguments: the Action takes them as inputs, the command line from a variable or a file.\n",
    'In the Action, a list has one value per line. Flags that have no input, such as `--format` and `--verbose`, are in `mcp-drydock COMMAND --help`.\n\n',
    '## Inputs\n\n',
    row(['Action', 'Command line', 'What it is', 'Commands']),
    row(['---', '---', '---', '---']),
    ...inputs,
    '\n## Outputs of the Action\n\n',
    row(['Output', 'What it is', 'Commands']),
    row(['---', '---', '---']),
    ...outputs,
  ].join('');
}
