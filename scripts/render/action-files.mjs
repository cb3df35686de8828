// action.yml and the sub-folder actions, from the tables of inputs and outputs.

import { stringify } from 'yaml';

const NAME = 'mcp-drydock';
const HEADER = '# Rendered by `npm run docs` from src/config/inputs.ts and src/config/outputs.ts.\n';

/** The actions: where each lies, which command it runs and what the Marketplace and its users read first. */
const ACTIONS = [
  {
    folder: '.',
    name: NAME,
    command: 'release',
    commands: ['check', 'build', 'publish', 'release', 'rehearse', 'matrix', 'preflight', 'watch', 'contract'],
    about: 'Releases MCP servers: checked, built, started in an empty environment, published, and safe to run again.',
  },
  {
    folder: 'check',
    name: `${NAME}: check`,
    command: 'check',
    about: 'Applies every rule to the MCP servers of a repository without building; for pull requests.',
  },
  {
    folder: 'matrix',
    name: `${NAME}: matrix`,
    command: 'matrix',
    about: 'Lists the MCP servers of a repository that a tag releases, as a matrix with one job each.',
  },
  {
    folder: 'build',
    name: `${NAME}: build`,
    command: 'build',
    about:
      'Checks, builds and starts MCP servers, and hands the started files to the publish job. Needs no permissions.',
  },
  {
    folder: 'publish',
    name: `${NAME}: publish`,
    command: 'publish',
    about: 'Publishes the files of the build job, and nothing else. Run it again to finish an interrupted release.',
    defaults: { 'github-token': '$' + '{{ github.token }}' },
  },
  {
    folder: 'watch',
    name: `${NAME}: watch`,
    command: 'watch',
    about: 'Starts published versions as users get them today, or keeps one issue that says what is wrong with them.',
  },
  {
    folder: 'contract',
    name: `${NAME}: contract`,
    command: 'contract',
    about: 'Says what a pull request changes for clients: compares both sides, or keeps one comment about it.',
  },
  {
    folder: 'preflight',
    name: `${NAME}: preflight`,
    command: 'preflight',
    about: 'Asks every target, before anything is built, what would stop the release there; writes nothing.',
    defaults: { 'github-token': '$' + '{{ github.token }}' },
  },
];

function chosen(table, commands) {
  return Object.entries(table).filter(
    ([, spec]) => spec.flagOnly !== true && spec.commands.some((command) => commands.includes(command)),
  );
}

/** What is said of a value by its type. */
const KINDS = { secret: ' A secret.', list: ' One per line.' };

function render({ folder, name, command, commands = [command], about, defaults = {} }, inputs, outputs, author) {
  const described = chosen(inputs, commands).map(([input, { about: text, type }]) => [
    input,
    {
      description: `${text}${KINDS[type] ?? ''}`,
      required: false,
      ...(defaults[input] === undefined ? {} : { default: defaults[input] }),
    },
  ]);
  const which =
    commands.length > 1 ? `What to do: ${commands.join(', ')}.` : 'Leave it as it is: this action has one command.';
  const told = chosen(outputs, commands).map(([output, spec]) => [output, { description: spec.about }]);
  const action = {
    name,
    description: about,
    author,
    branding: { icon: 'package', color: 'blue' },
    inputs: {
      command: { description: which, required: false, default: command },
      ...Object.fromEntries(described),
    },
    ...(told.length === 0 ? {} : { outputs: Object.fromEntries(told) }),
    runs: { using: 'node24', main: folder === '.' ? 'dist/index.js' : '../dist/index.js' },
  };
  return HEADER + stringify(action, { lineWidth: 0 });
}

/** The files by path: action.yml at the root and in each sub-folder. */
export function actionFiles({ INPUTS, OUTPUTS, REPOSITORY }) {
  const author = REPOSITORY.split('/')[0];
  return ACTIONS.map((action) => [
    action.folder === '.' ? 'action.yml' : `${action.folder}/action.yml`,
    render(action, INPUTS, OUTPUTS, author),
  ]);
}
