// readme-type: the index knows what kind of text the readme is, and what it shows is there for readers of the index too.

import { posix } from 'node:path';
import { plural } from '../../../core/plural.js';
import type { Found } from '../../../core/types.js';
import { dig } from '../../../formats/object.js';
import { placeOf } from '../../../formats/position.js';
import { isTable } from '../table.js';
import { at, type PyInput, pythonRule } from './rule.js';

const TYPES = ['text/markdown', 'text/x-rst', 'text/plain'];
const IMAGE = /!\[[^\]\n]{0,300}\]\(\s*<?([^)\s>]{1,500})|<img\b[^>]{0,500}?\bsrc\s*=\s*["']([^"'\n]{1,500})["']/gi;

export const readmeType = pythonRule({
  id: 'readme-type',
  title: 'The readme has a supported content type.',
  level: 'error',
  check(input) {
    const { manifest, path } = input.project;
    if (manifest.style !== 'pyproject' || manifest.dynamic.includes('readme')) return [];
    const readme = dig(manifest.value, ['project', 'readme']);
    const backend = (manifest.buildBackend ?? 'setuptools').split('.')[0] ?? '';
    const place = at(input, ['project', 'readme', 'content-type'], ['project', 'readme']);
    if (isTable(readme)) {
      const type = readme['content-type'];
      const write = `Write content-type = "${/\.rst$/i.test(String(readme['file'])) ? 'text/x-rst' : 'text/markdown'}".`;
      if (type === undefined) {
        return { message: 'The readme table has no content-type, so build backends stop.', hint: write, ...place };
      }
      if (typeof type !== 'string') return [];
      if (TYPES.includes(type.split(';')[0]?.trim().toLowerCase() ?? '')) return images(input, type);
      const message = `${JSON.stringify(type.slice(0, 100))} is not a content type that PyPI supports: it rejects the package.`;
      return { message, hint: write, ...place };
    }
    if (typeof readme !== 'string') return [];
    const extension = posix.extname(readme).toLowerCase();
    if (['.md', '.rst', '.txt'].includes(extension)) return images(input, extension);
    // Measured: without any extension setuptools and Poetry go on, with an unknown one only Poetry does.
    const goesOn = backend === 'poetry' || (extension === '' && backend === 'setuptools');
    const known = ['.md', '.rst', '.txt'].find((one) => input.files.has(posix.join(path, `README${one}`)));
    return {
      message: `The content type of ${readme} is unknown: ${goesOn ? 'PyPI reads it as reStructuredText' : 'the build stops'}.`,
      level: goesOn ? 'warning' : 'error',
      hint:
        known === undefined
          ? 'Set readme = { file = "…", content-type = "text/markdown" }, or rename it to README.md.'
          : `Write readme = "README${known}".`,
      ...place,
    };
  },
});

/** Pictures that are named by a path in the repository: shown on GitHub, broken on the index. */
function images(input: PyInput, kind: string): Found {
  const { manifest, path } = input.project;
  const file = manifest.readme === undefined ? '' : posix.normalize(posix.join(path, manifest.readme));
  const text = input.files.text(file);
  if (text === undefined || !/md|markdown/.test(kind) || text.length > 1_000_000) return [];
  const found = [...text.matchAll(IMAGE)].flatMap((match) => {
    const [, markdown, html] = match;
    const target = (markdown ?? html ?? '').split(/[?#]/)[0] ?? '';
    const there = !/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target) && target !== '';
    return there && input.files.has(posix.normalize(posix.join(posix.dirname(file), target.replace(/^\//, ''))))
      ? { target, at: match.index }
      : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const which =
    found.length === 1
      ? `The image ${first.target} has a relative path and will not show on PyPI.`
      : `${plural(found.length, 'image')}, the first is ${first.target}, have relative paths and will not show on PyPI.`;
  return {
    message: which,
    level: 'note',
    hint: 'Use an absolute URL: https://raw.githubusercontent.com/OWNER/REPOSITORY/HEAD/…',
    file,
    ...placeOf(text, first.at),
  };
}
