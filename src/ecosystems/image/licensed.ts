// Whether the license of the project is in its image: whoever is given only the image is to have it.

import { posix } from 'node:path';
import type { ImageLayout } from '../../archive/image-layout.js';
import type { Finding, Project } from '../../core/types.js';
import { readInside } from '../../repository/regular-file.js';
import type { ImageManifest } from './detect.js';
import { filesIn } from './layer-files.js';
import { docFolder, LEGAL, legalNames } from './legal.js';

const LARGEST = 1_000_000;

/** A finding where none of the license files of the project is in it, wherever and however it is called there. */
export async function unlicensed(
  layout: ImageLayout,
  { name, path, manifest }: Project<ImageManifest>,
  root: string,
): Promise<readonly Finding[]> {
  const names = await legalNames(posix.join(root, path));
  const texts = names.flatMap((file) => {
    const { bytes } = readInside(root, posix.join(path, file), LARGEST);
    return bytes === undefined ? [] : [plain(bytes.toString('utf8'))];
  });
  const [image] = layout.images;
  // That the project has none is told where its files are looked at.
  if (texts.length === 0 || image === undefined) return [];
  const inside = await filesIn(layout, image, (file) => LEGAL.test(posix.basename(file)));
  if ([...inside.values()].some((text) => texts.includes(plain(text)))) return [];
  const [own = 'LICENSE'] = names;
  return [
    {
      ...{ rule: 'image/license', level: 'warning', project: name, file: manifest.file },
      message: `The image does not contain ${own}.`,
      hint: `Add to the last stage, and let .dockerignore include it:\nCOPY ${own} /${docFolder(name)}/`,
    },
  ];
}

/** A checkout may have other line ends. */
function plain(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}
