// The command line: commands and their flags from the one table of inputs.

import { Command as Commander, CommanderError } from 'commander';
import { completionCommand } from './completion.js';
import { COMMANDS } from './config/inputs.js';
import { NAME, VERSION } from './core/about.js';
import { EXIT, type ExitCode } from './core/errors.js';
import type { Flags } from './flags.js';
import { START } from './help.js';
import { outgoing } from './host/outlet.js';
import { subcommand } from './subcommand.js';

/** What was typed is repeated in messages about it, and may be a stranger's: a file name in a script. */
const OUTPUT = {
  writeOut: (text: string): unknown => process.stdout.write(outgoing(text, 'text', process.stdout)),
  writeErr: (text: string): unknown => process.stderr.write(outgoing(text, 'text', process.stderr)),
};

/** A terminal of 60 columns gets whole words too. */
const NARROW = { minWidthToWrap: 20 };

/** Runs the program with these arguments (without node and script) and gives its exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  // The words after -- are a command of the person's own: nothing in them is for us.
  const end = args[0] === 'contract' ? args.indexOf('--') : -1;
  const after = end < 0 ? [] : args.slice(end + 1);
  const program = new Commander(NAME)
    .description('Check, build, start and publish MCP servers: from a git tag to every place they are installed from.')
    .version(VERSION, '--version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', START)
    .showSuggestionAfterError()
    .configureOutput(OUTPUT)
    .configureHelp(NARROW)
    .exitOverride();
  for (const command of COMMANDS) {
    const sub = subcommand(command).configureOutput(OUTPUT).configureHelp(NARROW);
    sub.action(async (...given: readonly (readonly string[] | string | Flags | undefined)[]) => {
      const words = given.slice(0, -2).flatMap((word) => (word ?? []) as string | readonly string[]);
      const { execute } = await import('./execute.js');
      exit = await execute(command, words, given.at(-2) as Flags, after);
    });
    program.addCommand(sub);
  }
  program.addCommand(completionCommand(program, OUTPUT));
  try {
    await program.parseAsync(end < 0 ? [...args] : args.slice(0, end), { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}
