// Wheels and sdists: how they are recognised, named and read.

import { normalName } from '../../core/names.js';
import type { Kind, Project, ProjectSettings } from '../../core/types.js';
import { sameVersion } from '../../core/version.js';
import { bundleKind } from '../bundle-kind.js';
import { type PyManifest, readPyManifest } from './manifest.js';
import { checkFileName, readReadme, readSdistIdentity, readWheelIdentity } from './wheel.js';

const wheel: Kind = {
  installable: true,
  fileName: /\.whl$/,
  recognise: (file) => file.endsWith('.whl'),
  identify: readWheelIdentity,
  checkName: checkFileName,
  installsAnywhere(file, { name, version }) {
    const [project = '', stated = ''] = file.split('-');
    const ours = normalName(project) === normalName(name) && sameVersion(stated, version);
    return ours && file.endsWith('-none-any.whl');
  },
  embed: async (...about) => (await import('./embed-sbom.js')).embedSbom(...about),
  unclaimed,
  projectOf: async (path, settings) => pythonProject((await readWheelIdentity(path)).name, settings),
};

const sdist: Kind = {
  installable: true,
  fileName: /\.tar\.gz$/,
  async recognise(file, members) {
    // Its top folder holds name and version.
    return /\.(tgz|tar\.gz)$/.test(file) && (await members()).some((path) => /^[^/]+-[^/]+\/PKG-INFO$/.test(path));
  },
  identify: readSdistIdentity,
  checkName: checkFileName,
  inProject: (member) => member.slice(member.indexOf('/') + 1),
  unclaimed,
  projectOf: async (path, settings) => pythonProject((await readSdistIdentity(path)).name, settings),
};

/** An MCP bundle with the sources of this package in it, which a client runs with uv. */
const bundle = bundleKind('pyproject.toml');

export const PYTHON_KINDS = { wheel, sdist, 'python-mcpb': bundle } as const;

/** The registry looks for the whole name: what follows it must not be a part of a longer one. */
async function unclaimed(path: string, server: string): Promise<string | undefined> {
  const mark = `mcp-name: ${server}`;
  const rest = (await readReadme(path)).split(mark).slice(1);
  const ends = rest.some((text) => !/^[\w./-]/.test(text) || /^--!?>/.test(text));
  return ends ? undefined : `Add to the readme, on a line of its own:\n  <!-- ${mark} -->`;
}

/** A Python project of which only the name is known: everything else is read from what is installed. */
export function pythonProject(name: string, settings: ProjectSettings): Project<PyManifest> {
  return {
    name,
    ecosystem: 'python',
    path: '.',
    folder: '/',
    manifestFile: 'pyproject.toml',
    version: undefined,
    settings,
    manifest: { ...readPyManifest(''), name },
  };
}
