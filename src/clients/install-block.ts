// The block of release notes and summaries that adds a released server to clients: one fold for each server, in the forms that
// src/data/clients.json dates.

import { stringify } from 'smol-toml';
import { fenced } from '../core/markdown.js';
import { shellLine } from '../core/shell-word.js';
import table from '../data/clients.json' with { type: 'json' };
import { blank, type Setting, type Setup } from './setup.js';

interface Form {
  readonly client: string;
  readonly form: 'command' | 'json' | 'profile' | 'toml';
  readonly file?: string;
  readonly key?: string;
  /** It asks for the values of variables when the server is added. */
  readonly asks?: boolean;
  readonly link?: string;
}

const FORMS = table.setups as readonly Form[];
/** GitHub takes 125,000 characters of a text; most of them are for what is new. */
const MOST_CHARACTERS = 20_000;

/** The folds, one for each server; empty where none is started by one command. What does not fit is left out. */
export function installBlocks(setups: readonly Setup[]): string {
  let left = MOST_CHARACTERS;
  return setups
    .map(installBlock)
    .filter((text) => {
      left -= text.length;
      return left >= 0;
    })
    .join('');
}

/** How anybody verifies the release. @param commands empty where that is not known */
export function verifying(commands: readonly string[]): string {
  return commands.length === 0 ? '' : `### Check it yourself\n\n${fenced(commands.join('\n'), 'sh')}\n`;
}

function installBlock(setup: Setup): string {
  const links = FORMS.flatMap(({ client, link, asks }) =>
    link === undefined ? [] : [`[Add to ${client}](${linkTo(link, setup, asks)})`],
  );
  // Clients that read the same text share a block.
  const blocks = new Map<string, string[]>();
  for (const form of FORMS) {
    const text = textFor(form, setup);
    if (text === undefined) continue;
    blocks.set(text, [
      ...(blocks.get(text) ?? []),
      form.file === undefined ? form.client : `${form.client} (\`${form.file}\`)`,
    ]);
  }
  return [
    `<details><summary>Add ${setup.key} to a client</summary>\n\n${links.join(' · ')}\n\n`,
    ...[...blocks].map(([text, clients]) => `${clients.join(', ')}\n\n${text}\n`),
    notes(setup),
    '</details>\n\n',
  ].join('');
}

/** Undefined where that client cannot add it. */
function textFor({ form, key = '', asks }: Form, setup: Setup): string | undefined {
  if (form === 'profile') return setup.image === undefined ? undefined : fenced(profile(setup.key, setup.image), 'sh');
  if (form === 'command') {
    const env = setup.env.flatMap((one) => ['--env', `${one.name}=${one.value ?? blank(one.name)}`]);
    // The transport between them: --env takes all words up to the next option.
    const words = [
      'claude',
      'mcp',
      'add',
      ...env,
      '--transport',
      'stdio',
      setup.key,
      '--',
      setup.command,
      ...setup.args,
    ];
    return fenced(shellLine(words), 'sh');
  }
  const servers = { [key]: { [setup.key]: configOf(setup, asks) } };
  if (form === 'toml') return fenced(stringify(servers), 'toml');
  const inputs = asks === true ? inputsOf(setup) : [];
  return fenced(jsonOf(inputs.length === 0 ? servers : { inputs, ...servers }, 2), 'json');
}

/** A profile of its own: one of that name may not be there. */
function profile(key: string, image: string): string {
  const [create, add] = [
    ['docker', 'mcp', 'profile', 'create', '--name', key],
    ['docker', 'mcp', 'profile', 'server', 'add', key, '--server', `docker://${image}`],
  ];
  return `${shellLine(create)}\n${shellLine(add)}`;
}

/** @param asks the client asks for what only the user knows */
function configOf({ command, args, env }: Setup, asks = false) {
  const own = ({ name, value }: Setting): string => value ?? (asks ? `\${input:${name}}` : blank(name));
  return {
    command,
    args,
    ...(env.length === 0 ? {} : { env: Object.fromEntries(env.map((one) => [one.name, own(one)])) }),
  };
}

function inputsOf({ env }: Setup) {
  return env
    .filter(({ value }) => value === undefined)
    .map(({ name, isSecret }) => ({ type: 'promptString', id: name, description: name, password: isSecret }));
}

/** GitHub shows links of https only, so both lead through a page of the client's own. */
function linkTo(link: string, setup: Setup, asks?: boolean): string {
  const config = jsonOf(configOf(setup, asks));
  const inputs = inputsOf(setup);
  const parts: Readonly<Record<string, string>> = {
    name: setup.key,
    config,
    inputs: jsonOf(inputs),
    base64: Buffer.from(config).toString('base64'),
  };
  const asked = inputs.length === 0 ? link.replace('&inputs={inputs}', '') : link;
  return asked.replace(/\{(\w+)\}/g, (_, part: string) => inLink(parts[part] ?? ''));
}

/** A part of an address that no Markdown ends. */
function inLink(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** JSON in which nothing looks like markup, whatever is in it. */
function jsonOf(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll('<', '\\u003c');
}

function notes({ env, args, optional }: Setup): string {
  const own = [...env.flatMap(({ value, name }) => (value === undefined ? [blank(name)] : [])), ...args].filter(
    (word) => word.includes('YOUR_'),
  );
  const code = (names: readonly string[]): string => names.map((name) => `\`${name.replaceAll('`', '')}\``).join(', ');
  return [
    own.length === 0 ? '' : `Replace ${code(own)} with your own.\n\n`,
    optional.length === 0 ? '' : `It also reads ${code(optional)}.\n\n`,
  ].join('');
}
