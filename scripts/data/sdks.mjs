// Refreshes src/data/sdks.json: `node scripts/data/sdks.mjs` installs the last version of each major of the Python SDKs afresh, drops what the
// file says wrongly, prints what is gone and not in it (write down what servers use, then run this again), and notes newer majors.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { current, refresh } from './lib/data-file.mjs';

const ASK = fileURLToPath(new URL('lib/sdk.py', import.meta.url));
const data = current('sdks.json');
const folder = mkdtempSync(join(tmpdir(), 'sdks-'));

/** Installs a requirement into an environment of its own and asks it for names. One pip serves all, and compiles nothing: each takes a minute else. */
function offered(requirement, names, options = []) {
  const sdk = /^[a-z]+/.exec(requirement)[0];
  const home = join(folder, requirement.replaceAll(/\W/g, '-'));
  const python = join(home, 'bin/python');
  const run = (program, args, input) =>
    execFileSync(program, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1e8 });
  run('python3', ['-m', 'venv', '--without-pip', home]);
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--python', python, 'install', '--quiet', '--no-compile'];
  run('python3', [...pip, ...options, requirement]);
  const answer = JSON.parse(run(python, ['-B', ASK, sdk], JSON.stringify(names)).trim().split('\n').at(-1));
  return { ...answer, has: new Set(answer.has), found: new Set(answer.found), modules: new Set(answer.modules) };
}

const dotted = ({ modules, names }) => [
  ...modules,
  ...Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`)),
];

try {
  const measured = [];
  const { python } = data;
  for (const [sdk, removals] of Object.entries(python.removals)) {
    // Of all that were measured: an older Python gets an older one.
    const minors = [];
    for (const removal of removals) {
      const names = dotted(removal);
      const before = offered(`${sdk}<${removal.major}`, names);
      const after = offered(`${sdk}>=${removal.major},<${removal.major + 1}`, [...names, ...before.own]);
      minors.push(before.minor, after.minor);
      measured.push(`${sdk} ${before.version} and ${after.version}`);
      // A package may have a function where a module was: `fastmcp.tools.tool`.
      const isIn = (side, name) => (removal.modules.includes(name) ? side.modules : side.has).has(name);
      const wrong = new Set(names.filter((name) => !before.found.has(name) || isIn(after, name)));
      const gone = before.own.filter((name) => /^[\w.]+$/.test(name) && !after.has.has(name));
      const isTold = (name) => names.some((one) => name === one || name.startsWith(`${one}.`));
      for (const name of wrong) console.log(`wrong   ${sdk} ${removal.major}: ${name}`);
      for (const name of gone) if (!isTold(name)) console.log(`lacking ${sdk} ${removal.major}: ${name}`);
      removal.newest = after.version;
      removal.modules = removal.modules.filter((name) => !wrong.has(name));
      for (const [module, list] of Object.entries(removal.names))
        removal.names[module] = list.filter((name) => !wrong.has(`${module}.${name}`));
      if (sdk === 'mcp' && removal.major === 2)
        python.serverMethods = python.serverMethods.filter(
          (name) => before.methods.includes(name) && !after.methods.includes(name),
        );
    }
    python.minors[sdk] = Math.min(...minors);
  }
  for (const sdk of Object.keys(python.majors))
    python.majors[sdk] = Number.parseInt(offered(sdk, [], ['--no-deps']).version, 10);
  refresh('sdks.json', {
    ...data,
    source: `${measured.join(', ')} (PyPI), each installed afresh and asked for its modules and names`,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
