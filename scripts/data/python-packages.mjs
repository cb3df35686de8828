// Refreshes src/data/python-packages.json: `node scripts/data/python-packages.mjs` resolves every distribution of the table with pip, as a fresh
// installation would on this Python, and writes down what comes with it. Import names and what is everywhere stay as they are: edit them in the file.

import { execFileSync } from 'node:child_process';
import { current, refresh } from './lib/data-file.mjs';

const { majors } = current('sdks.json').python;
const data = current('python-packages.json');
const normal = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

/** Names of all that is installed with a requirement, without its own. */
function broughtBy(requirement, own) {
  const pip = ['-m', 'pip', '--disable-pip-version-check', 'install', '--quiet', '--dry-run', '--ignore-installed'];
  const report = execFileSync('python3', [...pip, '--report', '-', requirement], { encoding: 'utf8', maxBuffer: 1e9 });
  return JSON.parse(report)
    .install.map(({ metadata }) => normal(metadata.name))
    .filter((name) => name !== own);
}

for (const shown of Object.keys(data.brings)) {
  const own = shown.replace(/\[.*/, '');
  const requirements = own in majors && own === shown ? [shown, `${shown}<${majors[own]}`] : [shown];
  const brought = [...new Set(requirements.flatMap((one) => broughtBy(one, own)))].sort();
  const before = data.brings[shown].split(' ');
  for (const name of brought) if (!before.includes(name)) console.log(`new   ${shown}: ${name}`);
  for (const name of before) if (name !== '' && !brought.includes(name)) console.log(`gone  ${shown}: ${name}`);
  data.brings[shown] = brought.join(' ');
}
const version = execFileSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  encoding: 'utf8',
});
refresh('python-packages.json', { ...data, source: data.source.replace(/Python \d\.\d+/, `Python ${version.trim()}`) });
