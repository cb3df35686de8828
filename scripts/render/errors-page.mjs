// docs/errors.md: every id that an error or a finding of a stage can have, found in the sources, so that none is left out. What it says
// of each is in docs/errors/, a file for each area: `## id`, a paragraph that says what it means, one that says what to do.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What looks like an id and is none: media types, MCP methods, files of an image. */
const NO_ID = /^(application|bin|text|multipart|tools|resources|prompts|server|notifications|etc)\//;

/** The ids in the program's own sources. */
function idsIn(folder) {
  const ids = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    if (entry.name === 'repository.ts') continue;
    for (const line of readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n')) {
      if (/\bfrom '|import\(|^\s*(\*|\/\*|\/\/)/.test(line)) continue;
      for (const [, id] of line.matchAll(/'([a-z][a-z-]*\/[a-z][a-z0-9-]+)'/g)) ids.add(id);
      // An id with a part that is known at run time only: `publish/${target}-conflict` is `publish/*-conflict`.
      for (const [, id] of line.matchAll(/`([a-z][a-z-]*\/(?:[a-z0-9-]|\$\{[\w.]+\})+)`/g))
        ids.add(id.replace(/\$\{.*?\}/g, '*'));
    }
  }
  const areas = new Set([...ids].filter((id) => !id.includes('*')).map(areaOf));
  return [...ids].filter((id) => !NO_ID.test(id) && areas.has(areaOf(id)));
}

const areaOf = (id) => id.split('/')[0];

/** Whether an id in the sources, which may have parts left open, stands for this one. */
function covers(used, id) {
  return used === id || (used.includes('*') && new RegExp(`^${used.replaceAll('*', '[a-z0-9-]+')}$`).test(id));
}

/** What docs/errors/ says: `[what it means, what to do]` by id, and what has another form. */
function textsIn(folder) {
  const texts = new Map();
  const problems = [];
  for (const name of readdirSync(folder)) {
    // The page is one folder above: so are its links.
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('](../', '](');
    for (const part of text.split(/^## /m).slice(1)) {
      const [id, means, fix, ...more] = part.trim().split(/\n\s*\n/);
      if (fix === undefined || more.length > 0) problems.push(`docs/errors/${name}: ${id} needs two paragraphs`);
      if (texts.has(id)) problems.push(`docs/errors/${name}: ${id} is there twice`);
      texts.set(id, [means, fix]);
    }
  }
  return { texts, problems };
}

/** `start/stdout` → `start-stdout`, the anchor that messages point at. */
function section(id, [means, fix]) {
  return `### <a id="${id.replace('/', '-')}"></a>\`${id}\`\n\n${means} ${/^`/.test(fix) ? 'What to do: ' : ''}${fix}\n\n`;
}

const listed = (ids) => ids.map((id) => `\`${id}\``).join(' ');

/** The page, and what is missing for it: ids without a text and texts without an id. */
export function errorsPage(root, { JUDGED_IDS, FIRM_IDS }) {
  const used = idsIn(join(root, 'src'));
  const { texts, problems: misshapen } = textsIn(join(root, 'docs/errors'));
  const known = [...texts.keys()];
  const problems = [
    ...misshapen,
    ...used.filter((open) => !known.some((id) => covers(open, id))).map((id) => `docs/errors: no text for ${id}`),
    ...known
      .filter((id) => !used.some((open) => covers(open, id)))
      .map((id) => `docs/errors: a text for ${id}, which nothing says`),
  ].sort();
  const groups = Map.groupBy(known.sort(), areaOf);
  const text = [
    '<!-- Rendered by npm run docs; edit docs/errors/. -->\n# Errors\n\n',
    'What stages and commands can stop with. What rules find is in [rules.md](rules.md).\n\n',
    'A finding of these ids can get another level, or be switched off, with a reason: `[rules."start/stdout"]` in `mcp-drydock.toml`. ',
    'If it is why something could not be built or started, it stays an error.\n\n',
    `${listed(JUDGED_IDS)}\n\n`,
    'These keep their level. They mean that nothing was built, installed or started, or that a file is not the one that was checked, ',
    'and nothing is published then. A server that cannot be started here is published with a warning if `[smoke] unstarted` says why.\n\n',
    `${listed(FIRM_IDS)}\n\n`,
    ...[...groups].map(([name, ids]) => `## ${name}\n\n${ids.map((id) => section(id, texts.get(id))).join('')}`),
  ].join('');
  return { text: `${text.trimEnd()}\n`, problems };
}
