// The example in Python around a server by hand: it is released the same, and no start has to install and load an SDK.

import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, ROOT, repository } from './program.js';

const SERVER = `from importlib.metadata import version

from . import mini


def initialize(params):
    info = {"name": "readability-mcp", "version": version("readability-mcp")}
    return {**mini.initialize(params), "serverInfo": info}


def main():
    mini.serve({"initialize": initialize})
`;

/** A repository of it, committed and, when given, tagged. */
export async function lightServer(to: string, tag?: string): Promise<string> {
  await repository(join(ROOT, 'examples/python-server'), to);
  takeSdkOut(to);
  await git(to, 'add', '-A');
  await git(to, 'commit', '-q', '-m', 'without the SDK');
  if (tag !== undefined) await git(to, 'tag', tag);
  return to;
}

/** Makes it of a copy of the example. */
export function takeSdkOut(project: string): void {
  const manifest = join(project, 'pyproject.toml');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/^dependencies = .*$/m, 'dependencies = []'));
  const package_ = join(project, 'src/readability_mcp');
  copyFileSync(join(ROOT, 'test/fixtures/python-servers/mini.py'), join(package_, 'mini.py'));
  writeFileSync(join(package_, 'server.py'), SERVER);
  rmSync(join(project, 'tests'), { recursive: true });
}
