// What --help says beside the flags: what each command is about, commands to type, and the page that says more.

import { HOME } from './core/about.js';
import type { Command } from './core/input-spec.js';
import { TYPED } from './host/typed.js';

interface Help {
  readonly about: string;
  /** Arguments to type, and in a few words what they do. */
  readonly examples: readonly (readonly [args: string, does: string])[];
  /** The page that says more, relative to the repository. */
  readonly page: string;
}

/** Every command; what an example types is a flag that the command has (a test holds it). */
export const HELP: Readonly<Record<Command, Help>> = {
  check: {
    about: 'Check the sources against every rule, without building; for pull requests.',
    examples: [
      ['', 'the project you are in'],
      ['--fix --dry-run', 'a patch of what --fix would change'],
      ['--format sarif', 'for code scanning'],
    ],
    page: 'docs/rules.md',
  },
  build: {
    about: 'Check, build, start the built files and write SBOMs into a release folder for publish.',
    examples: [
      ['', 'into release/'],
      ['--tag v1.2.3 --out /tmp/release', ''],
      ['--from dist/*', 'what your build made'],
    ],
    page: 'README.md#release-with-it',
  },
  publish: {
    about: 'Publish what build prepared; run it again to resume.',
    examples: [
      ['--dry-run', 'what is there, and what would be sent'],
      ['', 'publish release/, or what is left of it'],
      ['--only github', 'the draft of the GitHub release first'],
    ],
    page: 'docs/recovery.md',
  },
  release: {
    about: 'Run build and publish in one job.',
    examples: [['--tag v1.2.3', 'build and publish it from this machine']],
    page: 'docs/recovery.md',
  },
  rehearse: {
    about: 'Run the whole release against stand-in registries on this machine; publishes nothing.',
    examples: [
      ['', 'what the next tag would do'],
      ['./weather-mcp', 'one project of several'],
      ['--report report.html', 'a page about the run'],
    ],
    page: 'README.md',
  },
  matrix: {
    about: 'Print the projects that a tag releases, as JSON for a job matrix in Actions.',
    examples: [['--tag v1.2.3', '']],
    page: 'docs/several-projects.md',
  },
  contract: {
    about:
      'Print what clients see of a server, compare it (contract diff A B), record a golden session, or write the README.',
    examples: [
      ['--format text', 'the project you are in'],
      ['diff pypi:weather-mcp .', 'published, and here'],
      ['--since main', 'what your branch changes'],
      ['record', 'results of calls'],
      ['-- node server.js', 'a command'],
    ],
    page: 'docs/contract.md',
  },
  init: {
    about: 'Write the workflows of releases and pull requests for this repository, and rehearse.',
    examples: [
      ['', 'ask, write, and print what is left to do'],
      ['--yes', 'ask nothing, rehearse'],
    ],
    page: 'README.md#release-with-it',
  },
  preflight: {
    about: 'Ask every target, before anything is built, what would stop the release; writes nothing.',
    examples: [['--tag v1.2.3', 'about a tag that need not exist yet']],
    page: 'docs/trusted-publishing.md',
  },
  doctor: {
    about: 'Ask what preflight asks, and check the programs, the network and the proxies of this machine.',
    examples: [['', 'each answer with what to do about it']],
    page: 'docs/github-enterprise.md#runners-of-your-own',
  },
  withdraw: {
    about: 'Mark a published version as one that nobody should use; deletes nothing.',
    examples: [['1.2.3 --reason "Loses notes; use 1.2.4." --dry-run', '']],
    page: 'docs/recovery.md',
  },
  watch: {
    about: 'Start published versions as users get them today, and compare them with what was released.',
    examples: [
      ['pypi:weather-mcp npm:weather-mcp', ''],
      ['pypi:weather-mcp==1.2.3 --repository octo/weather-mcp', ''],
    ],
    page: 'docs/watch.md',
  },
  verify: {
    about: 'Show what is proven of released files, and by whom; exits with 1 if something is wrong.',
    examples: [
      ['', ''],
      ['github:octo/weather-mcp@v1.2.3', ''],
      ['pypi:weather-mcp==1.2.3 --policy policy.toml', ''],
    ],
    page: 'docs/verify.md',
  },
  version: {
    about: 'Set a new version everywhere the project states one, and in the changelog.',
    examples: [
      ['1.4.0 --dry-run', 'the patch, nothing written'],
      ['minor --tag', '1.3.2 to 1.4.0, committed and tagged'],
    ],
    page: 'docs/terminal.md',
  },
  explain: {
    about: 'Explain a rule or the id of a finding: why it is there, and how to repair it.',
    examples: [
      ['open-sdk-bound', ''],
      ['start/stdout', 'what a stage finds'],
      ['', 'every id'],
    ],
    page: 'docs/terminal.md',
  },
  config: {
    about: 'Show the configuration that is in effect, and where each value comes from.',
    examples: [
      ['--show', 'the project you are in'],
      ['--show --verbose', 'with every default'],
    ],
    page: 'docs/terminal.md',
  },
};

/** What stands below the flags of a command. */
export function moreHelp(command: Command): string {
  const { examples, page } = HELP[command];
  const typed = examples.map(([args, does]) => [`${TYPED} ${command} ${args}`.trim(), does] as const);
  const width = Math.max(...typed.map(([line]) => line.length));
  const lines = typed.map(([line, does]) => `  ${does === '' ? line : `${line.padEnd(width)}   ${does}`}`);
  return `\nExamples:\n${lines.join('\n')}\n\n${pageOf(page)}`;
}

/** What stands below the list of commands. */
export const START = [
  '\nStart here:',
  `  ${TYPED} rehearse   the whole release on this machine; publishes nothing`,
  `  ${TYPED} init       the workflow, and what to enter at the registries`,
  `\n${pageOf('README.md')}`,
].join('\n');

function pageOf(page: string): string {
  return `Docs: ${HOME}/blob/main/${page}`;
}
