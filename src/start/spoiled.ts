// Files of an artifact that are not what their names say: they are missed only when a tool reads them.

import { buffer } from 'node:stream/consumers';
import { isArchive, walkArchive } from '../archive/archive.js';
import { plural } from '../core/plural.js';
import type { Artifact, Finding } from '../core/types.js';
import { isLfsPointer, LONGEST_POINTER } from '../repository/lfs.js';

/** No file of these formats is empty. */
const NEVER_EMPTY =
  /\.(?:json|wasm|node|so|dll|dylib|pyd|png|jpe?g|gif|webp|zip|gz|onnx|safetensors|npy|npz|parquet|pdf)$/i;
/** Samples, and what others have packed. */
const NOT_OURS = /(?:^|\/)(?:tests?|__tests__|fixtures?|node_modules|[^/]+\.dist-info)\//;
const TOLD = 5;

/** A finding for each kind of them. */
export async function spoiledFiles({
  file,
  path,
}: Pick<Artifact, 'file' | 'path'>): Promise<
  readonly Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote'>[]
> {
  if (!isArchive(file)) return [];
  const [pointers, empty]: [string[], string[]] = [[], []];
  await walkArchive(path, async (entry, read) => {
    if (entry.type !== 'file' || NOT_OURS.test(entry.path)) return;
    if (entry.size === 0 && NEVER_EMPTY.test(entry.path)) empty.push(entry.path);
    if (entry.size === 0 || entry.size > LONGEST_POINTER) return;
    if (isLfsPointer((await buffer(await read())).toString('latin1'))) pointers.push(entry.path);
  });
  const tell = (paths: readonly string[], what: string, hint: string) => {
    const [first] = paths;
    if (first === undefined) return [];
    const more =
      paths.length === 1 ? '' : ` So ${paths.length === 2 ? 'is' : 'are'} ${plural(paths.length - 1, 'other file')}.`;
    const message = `${first} in ${file} is ${what}: whatever reads it fails, though the server starts.${more}`;
    const quote = paths.length === 1 ? {} : { quote: paths.slice(0, TOLD) };
    return [{ rule: 'build/data-missing', level: 'warning' as const, message, hint, ...quote }];
  };
  return [
    ...tell(
      pointers,
      'a pointer of Git LFS, not the file itself',
      'Commit the file itself; or, if Git LFS has it, name it in .gitattributes (git lfs track), so that the build gets its content.',
    ),
    ...tell(empty, 'empty, which no file of that format is', 'Commit the file with its content, or leave it out.'),
  ];
}
