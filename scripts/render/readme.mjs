// The workflow that the README shows is the one that people copy.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** README.md with workflows/release.yml between its markers. */
export function readmeFile(root) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const workflow = readFileSync(join(root, 'workflows/release.yml'), 'utf8');
  const shown = `<!-- workflow -->\n\n\`\`\`yaml\n${workflow}\`\`\`\n\n<!-- /workflow -->`;
  return ['README.md', readme.replace(/<!-- workflow -->[\s\S]*<!-- \/workflow -->/, () => shown)];
}
