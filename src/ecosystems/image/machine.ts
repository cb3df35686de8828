// What the program of an image is compiled for: an image for a platform that is not this machine's is not started here.

import { posix } from 'node:path';
import type { ImageLayout, PlatformImage } from '../../archive/image-layout.js';
import type { Finding, Project } from '../../core/types.js';
import type { ImageManifest } from './detect.js';
import { lastOf } from './dockerfile.js';
import { headsIn } from './layer-files.js';

/** `e_machine` of ELF: how it is called, and the architectures of images that run it. */
const MACHINES: Readonly<Record<number, { readonly shown: string; readonly runsOn: readonly string[] }>> = {
  3: { shown: 'x86', runsOn: ['386', 'amd64'] },
  21: { shown: 'PowerPC', runsOn: ['ppc64', 'ppc64le'] },
  22: { shown: 'IBM Z', runsOn: ['s390x'] },
  40: { shown: '32-bit ARM', runsOn: ['arm', 'arm64'] },
  62: { shown: 'x86-64', runsOn: ['amd64'] },
  183: { shown: 'ARM64', runsOn: ['arm64'] },
  243: { shown: 'RISC-V', runsOn: ['riscv64'] },
};
const MAGIC = '\x7fELF';
const [BYTE_ORDER, MACHINE] = [5, 18] as const;

/** A program for another machine in the image of a platform; what is no program of its own, such as a script or a link, is not judged. */
export async function foreignPrograms(
  layout: ImageLayout,
  { name, manifest }: Project<ImageManifest>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const image of layout.images) {
    const { os, architecture } = image.platform;
    const heads = await headsIn(layout, image, programsOf(image));
    for (const [path, head] of heads) {
      const machine = MACHINES[machineOf(head) ?? -1];
      if (machine === undefined || machine.runsOn.includes(architecture)) continue;
      const place = lastOf(manifest.dockerfile, 'ENTRYPOINT') ?? lastOf(manifest.dockerfile, 'CMD');
      findings.push({
        ...{ rule: 'build/image', level: 'error', project: name, file: manifest.file },
        ...(place && { line: place.line, column: place.column }),
        message: `/${path} in the image for ${os}/${architecture} is compiled for ${machine.shown}.`,
        hint:
          manifest.from === 'program'
            ? `Compile it for ${os}/${architecture} (with Go: GOOS and GOARCH), or correct its path in [image] programs.`
            : `Compile it for the platform that is built (ARG TARGETARCH in its stage; with Go: GOARCH=$TARGETARCH), or remove ${os}/${architecture} from [image] platforms.`,
      });
    }
  }
  return findings;
}

/** Where the program may be that a container starts: the first word, and what a small init such as tini is given. */
function programsOf({ settings: { config = {} } }: PlatformImage): readonly string[] {
  const words = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  const after = words.indexOf('--');
  const named = [words[0], after < 0 ? undefined : words[after + 1]].filter((word) => word !== undefined);
  const path = (config.Env ?? []).find((one) => one.startsWith('PATH='))?.slice('PATH='.length) ?? '';
  return named
    .flatMap((word) =>
      word.includes('/')
        ? [posix.resolve('/', config.WorkingDir ?? '/', word)]
        : path.split(':').map((folder) => posix.resolve('/', folder, word)),
    )
    .map((one) => one.slice(1));
}

/** @param head the first bytes, one in each character */
function machineOf(head: string): number | undefined {
  if (!head.startsWith(MAGIC) || head.length < MACHINE + 2) return undefined;
  const [low, high] = [head.charCodeAt(MACHINE), head.charCodeAt(MACHINE + 1)];
  return head.charCodeAt(BYTE_ORDER) === 2 ? low * 256 + high : high * 256 + low;
}
