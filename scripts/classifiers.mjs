// Renders src/ecosystems/python/classifiers.generated.ts from the wheel of `trove-classifiers`, the list that PyPI itself uses:
// `node scripts/classifiers.mjs [VERSION]` takes the newest one, or the one that is named.

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import yauzl from 'yauzl';

const target = new URL('../src/ecosystems/python/classifiers.generated.ts', import.meta.url);
const index = process.env.UV_DEFAULT_INDEX ?? process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple/';

const page = new URL('trove-classifiers/', index.endsWith('/') ? index : `${index}/`);
const answer = await fetch(page);
if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
const wheels = [...(await answer.text()).matchAll(/href="([^"#]+\.whl)#sha256=([0-9a-f]{64})"/g)].map(
  ([, url, sha256]) => ({
    url: new URL(url, answer.url),
    sha256,
    version: /trove_classifiers-([\d.]+)-/.exec(url)?.[1] ?? '',
  }),
);
const order = (version) =>
  version
    .split('.')
    .map((part) => part.padStart(6, '0'))
    .join('.');
wheels.sort((a, b) => (order(a.version) < order(b.version) ? -1 : 1));
const wheel = process.argv[2] === undefined ? wheels.at(-1) : wheels.find(({ version }) => version === process.argv[2]);
if (wheel === undefined) throw new Error(`there is no wheel of trove-classifiers ${process.argv[2] ?? ''}`);
const bytes = Buffer.from(await (await fetch(wheel.url)).arrayBuffer());
if (createHash('sha256').update(bytes).digest('hex') !== wheel.sha256)
  throw new Error('the wheel is not what the index states');

async function source() {
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'trove_classifiers/__init__.py') continue;
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  }
  throw new Error('the wheel holds no list');
}

const text = await source();
const [, list = '', old = ''] =
  /sorted_classifiers: List\[str\] = \[\n(.*?)\n\]\n.*?deprecated_classifiers: Dict\[str, List\[str\]\] = \{\n(.*?)\n\}/s.exec(
    text,
  ) ?? [];
const names = [...list.matchAll(/^ {4}"(.*)",$/gm)].map(([, name]) => name);
const deprecated = [...old.matchAll(/^ {4}"(.*?)": \[(?:"(.*)")?\],$/gm)].map(([, name, other]) => [name, other ?? '']);
if (names.length < 800 || deprecated.length === 0) throw new Error('the list has another form than this script knows');

// A third of the size: a part that the line before has too is left out, its depth is the number of leading dots.
let before = [];
const lines = names.map((name) => {
  const parts = name.split(' :: ');
  let same = 0;
  while (same < parts.length - 1 && parts[same] === before[same]) same += 1;
  before = parts;
  return `${'.'.repeat(same)}${parts.slice(same).join(' :: ')}`;
});
if (names.some((name) => name.split(' :: ').some((part) => part.startsWith('.'))))
  throw new Error('a part begins with a dot');
const quoted = (one) => `'${one.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

await writeFile(
  target,
  `// The classifiers that PyPI knows, from trove-classifiers ${wheel.version}. Rendered by scripts/classifiers.mjs: do not edit.

/** A line each; leading dots stand for that many parts of the line before. */
export const CLASSIFIERS = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}
\`;

/** Classifiers that PyPI has taken back, and what to write instead (empty: nothing). */
export const DEPRECATED: ReadonlyMap<string, string> = new Map([
${deprecated.map(([name, other]) => `  [${quoted(name)}, ${quoted(other)}],`).join('\n')}
]);
`,
);
process.stderr.write(`${names.length} classifiers of trove-classifiers ${wheel.version}\n`);
