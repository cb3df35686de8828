// What Node's last words say about a server that did not start, and what its author can do about it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnosis, Project } from '../../core/types.js';
import { packageOf } from '../../languages/javascript/imports.js';
import { mainGuard, RIGHT_GUARD } from '../../languages/javascript/main-guard.js';
import { firstSign } from '../last-words.js';
import { missingAtStart, needsVariable } from '../missed.js';
import type { Registry } from './ask-registry.js';
import { npxCommand } from './command.js';
import { readTree } from './components.js';
import type { NodeManifest } from './manifest.js';
import { boundHint, type Installation, notInstalled, othersFile, shorten, whyMissing } from './why-missing.js';

/**
 * Reads what a server wrote to stderr; undefined when it names no cause that is known.
 * @param prefix the folder it is installed in
 */
export async function diagnoseStart(
  stderr: string,
  { name, manifest, folder }: Pick<Project<NodeManifest>, 'name' | 'manifest' | 'folder'>,
  prefix: string,
  registry?: Registry,
): Promise<Diagnosis | undefined> {
  const installation: Installation = { tree: await readTree(prefix), manifest, folder, registry };
  return (
    (await missingModule(stderr, installation)) ??
    (await missingExport(stderr, installation)) ??
    unfit(stderr) ??
    unsetVariable(stderr) ??
    (stderr.trim() === '' ? await silentGuard(name, manifest, prefix) : undefined)
  );
}

/** Node shows the line that read it: `process.env.API_KEY.trim()`, and below it which member of undefined was read. */
function unsetVariable(stderr: string): Diagnosis | undefined {
  const [, line = '', member = ''] =
    /^(.{1,2000})\n[ \t]*\^+\n[\s\S]*?TypeError: Cannot read properties of undefined \(reading '(\w+)'\)/m.exec(
      stderr,
    ) ?? [];
  const reads = [...line.matchAll(/process\.env(?:\.([A-Z]\w*)|\[["']([A-Z]\w*)["']\])\.(\w+)/g)];
  const found = reads.find(([, , , read]) => read === member);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? undefined : needsVariable([name]);
}

/** With and without the resolver's new words. */
const MISSING = /Cannot find (?:package|module) '([^']+)'(?: imported from (\S+))?/;

/** What Node's words mean where nothing is known of the installation: a server of another kind started it. */
export function lastWords(output: string): Diagnosis | undefined {
  const [, asked] = MISSING.exec(output) ?? [];
  if (asked === undefined) return undefined;
  return missingAtStart(notInstalled(asked, {}), ' On your machine something else installs it.');
}

/** `Cannot find package 'zod' imported from …`, `Cannot find module './x'`. */
async function missingModule(stderr: string, installation: Installation): Promise<Diagnosis | undefined> {
  const [, asked, from] = MISSING.exec(stderr) ?? [];
  if (asked === undefined) return undefined;
  return missingAtStart(
    (from === undefined ? undefined : await othersFile(asked, from, installation)) ??
      (await whyMissing(asked, installation)),
    from === undefined ? '' : ` ${shorten(from)} imports it.`,
  );
}

/** A name or a path of a dependency that its installed version does not offer. */
async function missingExport(stderr: string, installation: Installation): Promise<Diagnosis | undefined> {
  const named =
    /The requested module '([^']+)' (?:does not provide an export named '([^']+)'|is a CommonJS module)/.exec(stderr);
  const path =
    /Package subpath '([^']+)' is not defined by "exports" in \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/package\.json/.exec(
      stderr,
    );
  const name = path?.[2] ?? (named?.[1] === undefined ? undefined : packageOf(named[1]));
  if (name === undefined) return undefined;
  const version = installation.tree?.[`node_modules/${name}`]?.version ?? '';
  const what = path?.[1] !== undefined ? `${name}${path[1].slice(1)}` : (named?.[2] ?? named?.[1] ?? '');
  const offers = version === '' ? 'the installed version' : version;
  const module = path === null ? (named?.[1] ?? name) : what;
  return missingAtStart({
    cause: 'gone',
    subject: { module, package: name },
    says: `needs ${what} of ${name}, which ${offers} does not provide. A fresh installation gets that version; a lock file hides it`,
    hint: await boundHint(name, version, { module, name: named?.[2] }, installation),
  });
}

/** It exited without a word: its program may run only where a comparison holds that is false through npx. */
async function silentGuard(name: string, manifest: NodeManifest, prefix: string): Promise<Diagnosis | undefined> {
  const command = npxCommand(manifest);
  const file = command === undefined ? undefined : manifest.bin[command];
  if (file === undefined) return undefined;
  const text = await readFile(join(prefix, 'node_modules', name, file), 'utf8').catch(() => '');
  const guard = mainGuard(text);
  if (guard?.fails !== 'link') return undefined;
  const line = text.slice(0, guard.index).split('\n').length;
  return {
    rule: 'start/main-guard',
    subject: { about: 'main-guard' },
    message: `The server exited without a word: ${file.replace(/^\.\//, '')} (line ${line}) compares import.meta.url with process.argv[1], which is a symbolic link when npx starts it, so main() never runs.`,
    hint: `Compare the URL of the real path, or call main() without a condition:\n${RIGHT_GUARD}`,
  };
}

/** What Node, or the shell in its place, says of a file that it cannot run. */
const UNFIT: readonly (Diagnosis & { readonly sign: RegExp })[] = [
  {
    sign: /(require|module|exports|__dirname|__filename) is not defined in ES module scope|ERR_REQUIRE_ESM|require\(\) of ES Module/,
    rule: 'start/module-type',
    message: 'The server uses require in what Node treats as an ES module.',
    hint: 'Use import, rename the file to .cjs, or change "type" in package.json.',
  },
  {
    sign: /Cannot use import statement outside a module|Unexpected token 'export'/,
    rule: 'start/module-type',
    message: 'The server uses import statements, but Node treats it as CommonJS.',
    hint: 'Add "type": "module" to package.json.',
  },
  {
    sign: /env: .?'?node\\?r?'?.*\r|node\\r|node\^M/,
    rule: 'start/shebang',
    message:
      'The first line of the program ends with a carriage return, so the system looks for a program named "node\\r".',
    hint: 'Save the file with LF line ends, and add "*.js text eol=lf" to .gitattributes.',
  },
  {
    sign: /(^|\n)\S+: (line )?\d+: (import|const|require|\/\/|\/\*|"use strict"|'use strict'|use strict|Syntax error)/,
    rule: 'start/shebang',
    message: 'A shell ran the JavaScript, because the file has no #! line for Node.',
    hint: 'Let the first line be: #!/usr/bin/env node',
  },
  {
    sign: /ERR_DLOPEN_FAILED|compiled against a different Node\.js version|Could not locate the bindings file|No native build was found/,
    rule: 'start/native-module',
    message: 'A dependency has a native addon that is missing for this system and this Node version.',
    hint: 'Choose a version with prebuilt binaries for it, or a package without native code.',
  },
];

function unfit(stderr: string): Diagnosis | undefined {
  const found = firstSign(UNFIT, stderr);
  if (found === undefined) return undefined;
  const { rule, message, hint } = found.known;
  return { rule, message, hint };
}
