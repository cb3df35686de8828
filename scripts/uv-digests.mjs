// Renders src/tools/uv-digests.ts: `node scripts/uv-digests.mjs [VERSION]` asks the Python index for uv's wheels, downloads the
// one for each platform we serve, compares it with the digest the index states, and writes down that and the program's own.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import yauzl from 'yauzl';

const target = new URL('../src/tools/uv-digests.ts', import.meta.url);
const old = await readFile(target, 'utf8').catch(() => '');
const version = process.argv[2] ?? /UV_VERSION = '([^']+)'/.exec(old)?.[1] ?? '0.13.8';
const index = process.env.UV_DEFAULT_INDEX ?? process.env.PIP_INDEX_URL ?? 'https://pypi.org/simple/';

/** Our name of a platform (`process.platform`-`process.arch`, with the C library on Linux) → the platform tag of the wheel. */
const PLATFORMS = {
  'linux-x64-gnu': /^manylinux\w*_x86_64/,
  'linux-x64-musl': /musllinux\w*_x86_64$/,
  'linux-arm64-gnu': /^manylinux\w*_aarch64/,
  'linux-arm64-musl': /musllinux\w*_aarch64$/,
  'darwin-x64': /^macosx\w*_x86_64$/,
  'darwin-arm64': /^macosx\w*_arm64$/,
  'win32-x64': /^win_amd64$/,
};

const page = new URL('uv/', index.endsWith('/') ? index : `${index}/`);
const answer = await fetch(page, {
  headers: { accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.1' },
});
if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
const text = await answer.text();
const files = (answer.headers.get('content-type') ?? '').includes('json')
  ? JSON.parse(text).files.map((file) => ({ url: new URL(file.url, answer.url), sha256: file.hashes.sha256 }))
  : [...text.matchAll(/href="([^"#]+)#sha256=([0-9a-f]{64})"/g)].map(([, url, sha256]) => ({
      url: new URL(url, answer.url),
      sha256,
    }));

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function member(bytes, wanted) {
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== wanted) continue;
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  throw new Error(`no ${wanted} in the wheel`);
}

const rows = [];
for (const [platform, tag] of Object.entries(PLATFORMS)) {
  const named = files.map((file) => ({ ...file, name: file.url.pathname.split('/').at(-1) }));
  const found = named.find(
    ({ name }) =>
      name.startsWith(`uv-${version}-py3-none-`) && tag.test(name.slice(`uv-${version}-py3-none-`.length, -4)),
  );
  if (found === undefined) throw new Error(`uv ${version} has no wheel for ${platform}`);
  const bytes = Buffer.from(await (await fetch(found.url)).arrayBuffer());
  if (sha256(bytes) !== found.sha256) throw new Error(`${found.name} is not what the index states`);
  const program = `uv-${version}.data/scripts/${platform.startsWith('win32') ? 'uv.exe' : 'uv'}`;
  const digest = sha256(await member(bytes, program));
  rows.push(`  '${platform}': {
    wheel: '${found.name}',
    sha256: '${found.sha256}',
    member: '${program}',
    program: '${digest}',
  },`);
  process.stderr.write(`${platform}  ${found.name}\n`);
}

await writeFile(
  target,
  `// Which uv is fetched where there is none, and its digests. Rendered by scripts/uv-digests.mjs: do not edit.

export const UV_VERSION = '${version}';

/** What one platform's uv is made of; digests are sha256, lower-case hex. */
export interface UvPin {
  /** File name of its wheel. */
  readonly wheel: string;
  readonly sha256: string;
  /** The program inside the wheel, and the digest of its bytes. */
  readonly member: string;
  readonly program: string;
}

/** By platform and processor as Node names them, with the C library on Linux. */
export const UV_PINS: Readonly<Record<string, UvPin>> = {
${rows.join('\n')}
};
`,
);
