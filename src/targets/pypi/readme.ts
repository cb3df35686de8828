// A readme that PyPI would not render, which it refuses: told with the place in its file. Markdown and plain text always render.

import { posix } from 'node:path';
import { memo } from '../../core/memo.js';
import type { Finding, Host, Project, TargetAnswer } from '../../core/types.js';
import type { PyManifest } from '../../ecosystems/python/manifest.js';
import { type Rendered, renderRst } from '../../ecosystems/python/readme-renderer.js';
import { isTable } from '../../ecosystems/python/table.js';
import { dig } from '../../formats/object.js';
import { isRst } from '../../registries/pypi/upload-rules.js';
import { readInside } from '../../repository/regular-file.js';
import type { AheadInput, Sources } from '../types.js';

const LARGEST = 2_000_000;
const PAGE = 'https://pypi.org/help/#description-content-type';
/** Words of docutils about what it knows nothing of, and what cures. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [
    /Unknown interpreted text role|Unknown directive type/,
    'PyPI knows the roles and directives of docutils, not those of Sphinx: write ``code`` or a link instead.',
  ],
  [/"(include|raw)" directive disabled/, 'PyPI includes no file and no HTML: write the text itself.'],
  [/No content rendered/, 'Add a paragraph: a title alone is no content to PyPI.'],
];

/** What PyPI would say of this readme, and where it is in the sources; the same one is told once. @param type as it is declared */
export function refusedReadme(
  text: string,
  type: string | undefined,
  sources: Sources,
  host: Host,
): Promise<Finding | undefined> {
  return isRst(type) && text.trim() !== '' ? find(text, type, sources, host) : Promise.resolve(undefined);
}

/** Of a readme that lies in the commit as it is published: known before the build. Nothing of one that is made by it. */
export async function askReadmes({ sources, projects }: AheadInput, host: Host): Promise<readonly TargetAnswer[]> {
  const asked = pythonOf(sources?.projects ?? []).map(async (project): Promise<readonly TargetAnswer[]> => {
    if (sources === undefined || !projects.some(({ name }) => name === project.name)) return [];
    const file = rstOf(project);
    const text = file === undefined ? undefined : textOf(sources.root, file);
    if (file === undefined || text === undefined) return [];
    const found = await refusedReadme(text, 'text/x-rst', sources, host);
    const about = { id: 'pypi/readme', what: file, page: PAGE, values: { 'Description-Content-Type': 'text/x-rst' } };
    if (found === undefined) return [{ ...about, state: 'ok', message: 'It renders as PyPI renders it.' }];
    const { level, message, hint, quote, line } = found;
    return [
      {
        ...about,
        what: line === undefined ? file : `${file}:${line}`,
        state: level === 'error' ? 'wrong' : 'unknown',
        message,
        hint,
        quote,
        file,
        line,
      },
    ];
  });
  return (await Promise.all(asked)).flat();
}

const find = memo(
  (text: string, type: string | undefined, _sources: Sources, host: Host) => [host, `${type}\n${text}`],
  async (text, type, sources, host) => {
    const rendered = await renderRst(text, host);
    return 'renders' in rendered && rendered.renders ? undefined : finding(rendered, text, type, sources);
  },
);

function finding(
  rendered: Exclude<Rendered, { readonly renders: true }>,
  text: string,
  type: string | undefined,
  sources: Sources,
): Finding {
  const place = placeOf(text, sources);
  if ('unchecked' in rendered) {
    const message = 'Not checked: whether PyPI can render the readme; it rejects one that it cannot.';
    return { rule: 'pypi/readme', level: 'note', message, file: place?.file, quote: [rendered.unchecked] };
  }
  const line = rendered.line === undefined || place === undefined ? undefined : rendered.line + place.before;
  const as =
    type === undefined
      ? 'has no content type, and does not render as reStructuredText'
      : 'does not render as reStructuredText';
  return {
    rule: 'pypi/readme',
    level: 'error',
    message: `The readme ${as}, so PyPI rejects the upload.`,
    hint: cure(rendered.words.join('\n'), type, place?.file),
    ...{ file: place?.file, line, quote: rendered.words },
  };
}

function cure(words: string, type: string | undefined, file = 'README.md'): string {
  if (/\.(md|markdown)$/i.test(file) || (type === undefined && !/\.rst$/i.test(file)))
    return `Declare that it is Markdown: readme = { file = "${posix.basename(file)}", content-type = "text/markdown" } in pyproject.toml; in setup.py long_description_content_type="text/markdown".`;
  return (
    CURES.find(([sign]) => sign.test(words))?.[1] ?? 'Correct that line: PyPI stops at the first warning of docutils.'
  );
}

/** The file that it was made from, and how many lines of that are before it. */
function placeOf(
  text: string,
  { root, projects }: Sources,
): { readonly file: string; readonly before: number } | undefined {
  const core = plain(text).trim();
  for (const { path, manifest } of pythonOf(projects)) {
    const named = (manifest as PyManifest).readme;
    for (const name of [...(named === undefined ? [] : [named]), 'README.rst', 'README.md', 'README.txt', 'README']) {
      const file = posix.normalize(posix.join(path, name));
      const at = textOf(root, file)?.indexOf(core) ?? -1;
      if (at === -1) continue;
      const above = (textOf(root, file) ?? '').slice(0, at).split('\n').length;
      return { file, before: above - plain(text).split(core)[0]!.split('\n').length };
    }
  }
  return undefined;
}

/** The reStructuredText of a project that its manifest names; undefined where it has another, or the build makes it. */
function rstOf({ path, manifest }: Project): string | undefined {
  const { readme, dynamic, value, base } = manifest as PyManifest;
  if (readme === undefined || dynamic.includes('readme')) return undefined;
  const stated = dig(value, [...base, 'readme']);
  const type = isTable(stated) ? stated['content-type'] : undefined;
  const is = typeof type === 'string' ? isRst(type) : /\.rst$/i.test(readme);
  return is ? posix.normalize(posix.join(path, readme)) : undefined;
}

function pythonOf(projects: readonly Project[]): readonly Project[] {
  return projects.filter(({ ecosystem }) => ecosystem === 'python');
}

function textOf(root: string, file: string): string | undefined {
  const bytes = readInside(root, file, LARGEST).bytes;
  return bytes === undefined ? undefined : plain(bytes.toString('utf8'));
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
