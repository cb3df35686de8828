// Which file each installed distribution came from: uv resolves the same versions again, and the tags tell the file.

import { normalName } from '../../core/names.js';
import type { Host, Sandbox } from '../../core/types.js';
import { readToml } from '../../formats/toml.js';
import { isPypiFile } from '../../registries/pypi/upload-rules.js';
import { uvConfigFile } from '../../registries/pypi/user-indexes.js';
import { uvEnv } from '../../tools/uv-env.js';
import type { Distribution } from './components.js';

export interface InstalledFile {
  /** On PyPI; undefined: from another index. */
  readonly url: string | undefined;
  /** Lower-case hex. */
  readonly sha256: string;
}

interface Listed {
  readonly name: string;
  readonly wheels?: readonly File[];
  readonly sdist?: File;
}
interface File {
  readonly name?: string;
  readonly url?: string;
  readonly hashes?: { readonly sha256?: string };
}

/** Files by normal name; a distribution whose file cannot be told is left out. */
export async function installedFiles(
  distributions: readonly Distribution[],
  venv: string,
  uv: string,
  sandbox: Sandbox,
  host: Host,
): Promise<ReadonlyMap<string, InstalledFile>> {
  const indexed = distributions.filter(({ direct }) => !direct);
  const [config, env] = await Promise.all([uvConfigFile(host), uvEnv(host, sandbox, 'install')]);
  const options = ['--quiet', '--config-file', config, '--no-deps', '--no-header', '--format', 'pylock.toml'];
  const { code, stdout, stderr } = await host.run({
    command: [uv, 'pip', 'compile', ...options, '-'],
    cwd: sandbox.cwd,
    env: { ...env, VIRTUAL_ENV: venv },
    input: indexed.map(({ name, version }) => `${name}==${version}\n`).join(''),
    timeoutMs: 120_000,
    installs: true,
    keep: 16 * 1024 * 1024,
  });
  if (code !== 0)
    host.log.warn(`The SBOM has no digests of dependencies: uv reported ${stderr.trim().split('\n').at(-1)}`);
  const listed = code === 0 ? ((readToml(stdout).value['packages'] ?? []) as readonly Listed[]) : [];
  const byName = new Map(listed.map((one) => [normalName(one.name), one]));
  return new Map(
    indexed.flatMap((distribution) => {
      const file = choose(distribution, byName.get(normalName(distribution.name)));
      const sha256 = file?.hashes?.sha256;
      if (file?.url === undefined || !URL.canParse(file.url) || sha256 === undefined) return [];
      return [[normalName(distribution.name), { url: publicUrl(file.url), sha256 }] as const];
    }),
  );
}

/** The wheel with the very tags that were installed; where none fits it was built from the sdist. */
function choose(distribution: Distribution, listed: Listed | undefined): File | undefined {
  const wanted = [...distribution.tags].sort().join(' ');
  const wheel = listed?.wheels?.find((file) => tagsOf(file).sort().join(' ') === wanted);
  return wheel ?? listed?.sdist;
}

/** An SBOM is public: the address of a private index, or a password in it, is nobody's business. */
function publicUrl(address: string): string | undefined {
  return isPypiFile(new URL(address)) ? address : undefined;
}

/** `name-1.0-py2.py3-none-any.whl` → `py2-none-any`, `py3-none-any`. */
function tagsOf(file: File): string[] {
  const name = file.name ?? file.url?.split('/').at(-1) ?? '';
  const [platforms = '', abis = '', pythons = ''] = name
    .replace(/\.whl$/, '')
    .split('-')
    .reverse();
  return pythons
    .split('.')
    .flatMap((python) =>
      abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)),
    );
}
