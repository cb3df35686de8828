// Renders reStructuredText as PyPI does, which refuses what does not render: its own library, in its own versions, by digest.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import type { Host } from '../../core/types.js';
import data from '../../data/readme-renderer.json' with { type: 'json' };
import { program } from '../../host/program.js';
import { openSandbox } from '../../host/sandbox.js';
import { uvInstall } from '../../tools/uv-install.js';
import { openVenv } from './environment.js';

const INSTALL_MS = 120_000;
const RENDER_MS = 60_000;

/** Whether a text renders, with the library's own words; `unchecked`: why it could not be asked. */
export type Rendered =
  | { readonly renders: true }
  | { readonly renders: false; readonly words: readonly string[]; readonly line: number | undefined }
  | { readonly unchecked: string };

/** The same text is rendered once. */
export const renderRst = memo((text: string, host: Host) => [host, sha256(text)], render);

async function render(text: string, host: Host): Promise<Rendered> {
  try {
    const { python, ...place } = await environment(host);
    const command = [python, '-I', '-c', program(import.meta.url, './render-rst.py')];
    const { code, stdout, stderr } = await host.run({ command, ...place, input: text, timeoutMs: RENDER_MS });
    if (code !== 0) return { unchecked: lastLine(stderr) || `readme_renderer took longer than ${RENDER_MS / 1000} s` };
    const { renders, words } = JSON.parse(stdout) as { readonly renders: boolean; readonly words: string };
    if (renders) return { renders };
    const line = /^<string>:(\d+):/m.exec(words)?.[1];
    const said = words.trim().replaceAll('<string>:', 'line ').split('\n');
    return { renders, words: said.slice(0, 6), line: line === undefined ? undefined : Number(line) };
  } catch (error) {
    if (!(error instanceof ReleaseError) || host.signal.aborted) throw error;
    return { unchecked: error.message };
  }
}

/** A Python that has the library and nothing else. What it is made of is held to our digests, and no later run finds the folder. */
const environment = memo((host: Host) => [host], install, { again: true });

async function install(host: Host) {
  const sandbox = await openSandbox(host, 'readme');
  const { uv, config, env } = await uvInstall(host, sandbox);
  const venv = join(sandbox.folder, 'venv');
  const list = join(sandbox.folder, 'requirements.txt');
  const lines = data.requirements.map(({ name, version, sha256: hashes }) =>
    [`${name}==${version}`, ...hashes.map((one) => `--hash=sha256:${one}`)].join(' '),
  );
  await writeFile(list, `${lines.join('\n')}\n`);
  const strict = ['--no-deps', '--require-hashes', '--only-binary', ':all:'];
  const done = host.log.busy('fetching readme_renderer');
  try {
    for (const words of [
      ['venv', '--python', '>=3.10', venv],
      ['pip', 'install', '--python', venv, ...strict, '-r', list],
    ]) {
      const command = [uv, ...words, '--quiet', '--config-file', config];
      const ended = await host.run({ command, cwd: sandbox.cwd, env, timeoutMs: INSTALL_MS, installs: true });
      if (ended.code !== 0)
        throw new ReleaseError('tool/uv', `readme_renderer could not be installed: ${lastLine(ended.stderr)}`);
    }
  } finally {
    done();
  }
  const { python } = await openVenv(venv);
  return { python, cwd: sandbox.cwd, env: sandbox.env };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
