// Code packages: how they are recognised, named and read.

import { basename, join } from 'node:path';
import { listArchive } from '../../archive/archive.js';
import { unpack } from '../../archive/unpack.js';
import type { Host, Kind, Project, ProjectSettings } from '../../core/types.js';
import { readFiles } from '../../repository/files.js';
import { bundleKind } from '../bundle-kind.js';
import { identifyBundle } from '../bundle-platform.js';
import { detectCodePackage } from './detect.js';

const codePackage: Kind = {
  installable: true,
  fileName: /\.(zip|tar|tar\.gz)$/,
  // Asked last: any other archive is one.
  recognise: (file) => /\.(zip|tar|tgz|tar\.gz)$/.test(file),
  async checkContent(path) {
    await listArchive(path);
  },
  inProject: (member, project) => (member.startsWith(`${project}/`) ? member.slice(project.length + 1) : member),
  projectOf: packed,
};

/** An MCP bundle of what is none of a package: a program. Asked last: any other bundle is one. */
const bundle: Kind = { ...bundleKind(), identify: identifyBundle };

export const CODE_PACKAGE_KINDS = { 'code-package': codePackage, 'code-mcpb': bundle } as const;

async function packed(path: string, settings: ProjectSettings, host: Host): Promise<Project | undefined> {
  const folder = join(await host.tempDir('contract'), 'package');
  await unpack(path, folder);
  const all = await readFiles(folder);
  const tops = new Set(all.all.map((name) => name.split('/')[0] ?? ''));
  const [top = '.'] = tops;
  const within = tops.size === 1 && all.all.every((name) => name.includes('/')) ? top : '.';
  const layout = within === '.' ? 'flat' : 'folder';
  const name = settings.name ?? basename(path).replace(/\.(zip|tar|tar\.gz|tgz)$/, '');
  return detectCodePackage(within, all, {
    ...settings,
    name,
    ecosystem: 'code-package',
    package: { ...settings.package, layout },
  });
}
