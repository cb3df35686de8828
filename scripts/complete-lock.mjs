// Adds to package-lock.json the packages for other platforms that the registry in use does not have. npm leaves them out
// when it writes the lock, and `npm ci` then refuses it. They are optional and for another system, so they are not fetched.
// Run it after `npm install` where `npm ci` says "Missing: … from lock file". With a full registry it changes nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a package is for, as its name says: `@biomejs/cli-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const one = (known) => known.filter((word) => words.includes(word)).slice(0, 1);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const [os, cpu] = [one(OS), one(CPU)];
  if (os.length === 0 || cpu.length === 0) throw new Error(`${name} does not say which platform it is for`);
  return { os, cpu, ...(os[0] === 'linux' ? { libc: [libc] } : {}) };
}

/** The place in the lock where Node would find a package from another one's folder; undefined when it is nowhere. */
function find(packages, from, name) {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (at === '') return undefined;
  }
}

const file = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = {};
for (const [from, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (find(lock.packages, from, name) !== undefined) continue;
    if (!/^\d/.test(version))
      throw new Error(`${from} asks for ${name} ${version}: only a registry knows which that is`);
    added[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
  }
}
const [root, ...others] = Object.entries(lock.packages);
const sorted = [...others, ...Object.entries(added)].sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...sorted]);
if (Object.keys(added).length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages for other platforms added`);
