// What users are told to type, run against the registry of a rehearsal: docker run, and podman run where Podman is what is here.

import { StageFailure } from '../../core/errors.js';
import type { Ecosystem, Host, Project } from '../../core/types.js';
import { named } from '../../registries/oci/reference.js';
import { clearAway, newLabel } from './clear-away.js';
import type { ImageManifest } from './detect.js';
import { type Engine, findEngine } from './engine.js';

/** Options that give a container nothing of this machine. */
const ALONE =
  /^(?:-[it]{1,2}|--interactive|--tty|--rm|--init|--quiet|-q|--env=.*|-e\w+(?:=.*)?|--pull=\w+|--read-only)$/;
const TAKING = /^(?:-e|--env|--pull)$/;
const TERMINAL = /input device is not a TTY/i;

export const typedImage: NonNullable<Ecosystem<ImageManifest>['typed']> = async (
  words,
  source,
  _sandbox,
  host,
  project,
) => {
  const repository = source.registries?.['oci'];
  if (repository === undefined) return 'published to no container registry';
  const [program = '', run, ...rest] = words;
  const at = imageIn(rest);
  if (run !== 'run' || at === undefined) return 'with files, ports or rights of one machine';
  const engine = await engineHere(host, project);
  if (engine === undefined) return 'for a container engine, and none answers here';
  if (!program.endsWith(engine.name)) return `for ${program}, and ${engine.name} answers here`;
  const tag = /:([\w.-]+)$/.exec(rest[at] ?? '')?.[1] ?? 'latest';
  const image = `${named(repository, project.name)}:${tag}`;
  const label = newLabel();
  const pulled = await engine.run(['pull', image]);
  if (pulled.code !== 0) return `not to be had here as ${tag}`;
  clearAway(engine, label, [image], host);
  const command = [engine.program, 'run', '--label', label, ...rest.slice(0, at), image, ...rest.slice(at + 1)];
  const terminal = 'it asks for a terminal (-t), and a client gives it none';
  return {
    command,
    env: engine.env,
    elsewhere: true,
    failure: (said) => (TERMINAL.test(said) ? { wrong: terminal, byClient: true } : undefined),
  };
};

/** Which word is the image; undefined behind an option that would give the container more than its input. */
function imageIn(words: readonly string[]): number | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return at;
    if (TAKING.test(word)) at += 1;
    else if (!ALONE.test(word)) return undefined;
  }
  return undefined;
}

async function engineHere(host: Host, { name }: Project): Promise<Engine | undefined> {
  try {
    return await findEngine(host, name);
  } catch (error) {
    if (error instanceof StageFailure) return undefined;
    throw error;
  }
}
