// The examples around a server by hand: they are released the same, and no start has to install and load an SDK, which takes most
// of the time of a rehearsal. The one in Python is built by uv itself, which starts no interpreter for it.

import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINI_JS } from './npm-package.js';
import { git, ROOT } from './program.js';

const FIXTURES = join(ROOT, 'test/fixtures/python-servers');
const SERVER = `from importlib.metadata import version

from . import mini


def initialize(params):
    info = {"name": "readability-mcp", "version": version("readability-mcp")}
    return {**mini.initialize(params), "serverInfo": info}


def main():
    mini.serve({"initialize": initialize})
`;

/** What of an example is not copied, beside what lies in it after somebody has worked on it. */
const LEFT_OUT = {
  'python-server': /\/python-server\/tests$/,
  'node-server': /\/node-server\/(src|test|tsconfig\.json)$/,
  'code-package': /\/glossary\.(py|json)$/,
} as const;
type Example = keyof typeof LEFT_OUT;

/** Keys of package.json that go with it, and with the compiler. */
const OF_THE_SDK = new Set(['scripts', 'dependencies', 'devDependencies', 'types', 'exports']);

/** What makes the copy one without the SDK. */
const TAKE_OUT = {
  'python-server'(project: string) {
    change(project, 'pyproject.toml', (text) => text.replace(/^dependencies = .*$/m, 'dependencies = []'));
    buildWith(project, 'uv_build>=0.9,<1', 'uv_build');
    const package_ = join(project, 'src/readability_mcp');
    copyFileSync(join(FIXTURES, 'mini.py'), join(package_, 'mini.py'));
    writeFileSync(join(package_, 'server.py'), SERVER);
  },
  'node-server'(project: string) {
    const ours = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const rest = Object.fromEntries(Object.entries(ours).filter(([key]) => !OF_THE_SDK.has(key)));
    const manifest = { ...rest, bin: { [ours.name]: 'index.js' }, files: ['index.js', 'mini.js', 'CHANGELOG.md'] };
    const { name, version, license, engines } = ours;
    const packages = { '': { name, version, license, bin: manifest.bin, engines } };
    writeJson(project, 'package.json', manifest);
    writeJson(project, 'package-lock.json', { name, version, lockfileVersion: 3, requires: true, packages });
    const said = MINI_JS.replace("name: 'mini', version: '1.2.3'", `name: '${name}', version: '${version}'`);
    writeFileSync(join(project, 'mini.js'), said);
    const start = "#!/usr/bin/env node\nimport { serve } from './mini.js';\nserve();\n";
    writeFileSync(join(project, 'index.js'), start, { mode: 0o755 });
  },
  'code-package'(project: string) {
    writeFileSync(join(project, 'requirements.txt'), '');
    copyFileSync(join(FIXTURES, 'mini.py'), join(project, 'mini.py'));
    copyFileSync(join(FIXTURES, 'http_server.py'), join(project, 'server.py'));
  },
} as const satisfies Record<Example, (project: string) => void>;

/** Copies an example and takes its SDK out. */
export function lightExample(example: Example, to: string): void {
  const filter = (path: string): boolean =>
    !/\/(node_modules|dist|\.venv|__pycache__)(\/|$)/.test(path) && !LEFT_OUT[example].test(path);
  cpSync(join(ROOT, 'examples', example), to, { recursive: true, filter });
  TAKE_OUT[example](to);
}

/** A repository of the one in Python, or of another: committed and, when given, tagged. */
export async function lightServer(to: string, tag?: string, example: Example = 'python-server'): Promise<string> {
  lightExample(example, to);
  await git(to, 'init', '-q', '-b', 'main');
  await git(to, 'add', '-A');
  await git(to, 'commit', '-q', '-m', 'without the SDK');
  if (tag !== undefined) await git(to, 'tag', tag);
  return to;
}

/** Gives a project in Python another build backend. */
export function buildWith(project: string, requires: string, backend: string): void {
  const system = `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n\n`;
  change(project, 'pyproject.toml', (text) =>
    text.replace(/^\[build-system\][\s\S]*?(?=^\[)/m, system).replace(/^\[tool\.hatch[\s\S]*?(?=^\[)/gm, ''),
  );
}

function change(project: string, file: string, by: (text: string) => string): void {
  writeFileSync(join(project, file), by(readFileSync(join(project, file), 'utf8')));
}

function writeJson(project: string, file: string, value: unknown): void {
  writeFileSync(join(project, file), `${JSON.stringify(value, null, 2)}\n`);
}
