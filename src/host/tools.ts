// Where programs are: looked up once, before anything of a stranger runs, and never inside the workspace.

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { NAME } from '../core/about.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import { isWithin } from './real-path.js';

/** Programs that we run ourselves, and where to get one that is not here. */
const GET: Readonly<Record<string, string | undefined>> = {
  docker: 'Install Docker 20.10 or newer and start it.',
  podman: 'Install Podman 4 or newer.',
  cosign: 'Install cosign 3 or newer and put it on PATH (in Actions: sigstore/cosign-installer).',
  git: 'Install Git 2.32 or newer and put it on PATH.',
  gpg: 'Install GnuPG 2.2 or newer and put it on PATH, or leave gpg-key unset.',
  'gpg-agent': undefined,
  'gpg-connect-agent': undefined,
  npm: 'Install Node.js with npm 10 or newer (in Actions: actions/setup-node).',
  node: 'Install Node.js 20.19 or newer (in Actions: actions/setup-node).',
  uv: `Install uv (pip install uv), or let ${NAME} download it.`,
};
/** The oldest version that is known to work; what is here without one is taken as it is. */
export const OLDEST: Readonly<Record<string, string>> = {
  git: '2.32',
  gpg: '2.2',
  npm: '10.0',
  node: '20.19',
  uv: '0.9.0',
};

/** How to get a program. */
export function howToGet(name: string): string {
  return GET[name] ?? `Install ${name} and put it on PATH.`;
}

/** Where programs are installed from, for people. */
const PAGES: Readonly<Record<string, string>> = {
  docker: 'https://docs.docker.com/engine/install/',
  podman: 'https://podman.io/docs/installation',
  cosign: 'https://docs.sigstore.dev/cosign/system_config/installation/',
  git: 'https://git-scm.com/downloads',
  gpg: 'https://gnupg.org/download/',
  npm: 'https://nodejs.org/en/download',
  node: 'https://nodejs.org/en/download',
  uv: 'https://docs.astral.sh/uv/getting-started/installation/',
};

/** The page that a program is installed from; undefined where there is no one page. */
export function pageOfTool(name: string): string | undefined {
  return PAGES[name];
}

const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];

export interface Tools {
  /** Absolute path of a program. @throws ReleaseError exit 2 `tool/…` that says how to get it */
  tool(name: string): string;
  /** Looks up what we run ourselves: a stranger may write to folders of PATH later. */
  settle(): void;
}

/**
 * @param path PATH, cleaned of what is not to be looked in
 * @param workspaces folders in which a program is never ours, not even at the end of a link
 * @param found is told of each program the first time
 */
export function createTools(
  path: string,
  workspaces: readonly string[],
  found: (name: string, file: string) => void,
): Tools {
  const known = new Map<string, string | undefined>();
  const look = (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, findTool(name, path, workspaces));
    return known.get(name);
  };
  const told = new Set<string>();
  let settled = false;
  return {
    tool(name) {
      const file = look(name);
      if (file === undefined) {
        throw new ReleaseError(`tool/${name}`, `${name} is required but not on PATH.`, {
          exit: EXIT.usage,
          hint: howToGet(name),
        });
      }
      if (!told.has(name)) found(name, file);
      told.add(name);
      return file;
    },
    settle() {
      if (settled) return;
      settled = true;
      for (const name of Object.keys(GET)) look(name);
    },
  };
}

function findTool(name: string, path: string, workspaces: readonly string[]): string | undefined {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const suffix of SUFFIXES) {
      const file = join(folder, name + suffix);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile() && !workspaces.some((one) => isWithin(file, one))) return file;
      } catch {
        // Not here: the next folder of PATH.
      }
    }
  }
  return undefined;
}
