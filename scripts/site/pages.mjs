// docs/ and the README as a site: one page each, a list of all of them beside it, light and dark, no script.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';
import { STYLE } from './style.mjs';

/** The pages by what people look for; what is in none of these groups is listed last. */
const GROUPS = [
  ['Start', ['README.md', 'docs/migrating.md', 'docs/own-build.md', 'docs/workflows.md', 'docs/comparison.md']],
  [
    'Publish',
    [
      'docs/trusted-publishing.md',
      'docs/several-projects.md',
      'docs/mcp-registry.md',
      'docs/notes.md',
      'docs/recovery.md',
    ],
  ],
  [
    'Artifacts',
    ['docs/mcpb.md', 'docs/containers.md', 'docs/code-package-platform.md', 'docs/reproducible.md', 'docs/sbom.md'],
  ],
  ['Users', ['docs/contract.md', 'docs/report.md', 'docs/verify.md', 'docs/watch.md', 'docs/signing.md']],
  ['Company', ['docs/private-registries.md', 'docs/github-enterprise.md', 'SECURITY.md']],
  ['Reference', ['docs/terminal.md', 'docs/inputs.md', 'docs/configuration.md', 'docs/rules.md', 'docs/errors.md']],
];
/** For those who work on the program: the repository has them. */
const NOT_OURS = new Set(['docs/style-guide.md']);
const LAST = 'More';

/** Where a page of the repository is on the site. */
function placeOf(path) {
  return path === 'README.md' ? 'index.html' : `${posix.basename(path, '.md').toLowerCase()}.html`;
}

/** Every page of the site by its path, and the files that are copied. */
export function site(root, repository) {
  const paths = ['README.md', 'SECURITY.md', ...globSync('docs/*.md', { cwd: root }).toSorted()].filter(
    (path) => !NOT_OURS.has(path),
  );
  const grouped = new Set(GROUPS.flatMap(([, list]) => list));
  const groups = [...GROUPS, [LAST, paths.filter((path) => !grouped.has(path))]];
  const read = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const titles = new Map([...read].map(([path, text]) => [path, path === 'README.md' ? 'Start' : titleOf(text)]));
  const pages = [...read].map(([path, text]) => [
    placeOf(path),
    pageOf({ path, title: titles.get(path), body: bodyOf(text, path, read, root, repository), groups, titles }),
  ]);
  const copied = globSync('docs/*.{png,svg}', { cwd: root }).map((path) => [posix.basename(path), path]);
  return { pages, copied };
}

function titleOf(text) {
  return (/^# (.+)$/m.exec(text)?.[1] ?? '').replaceAll('`', '');
}

/** The HTML of a page's text: headings as GitHub names them, links to pages of the site, the others to the repository. */
function bodyOf(text, path, read, root, repository) {
  const slugger = new GithubSlugger();
  const to = (href) => target(href, path, read, root, repository);
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const shown = this.parser.parseInline(tokens);
        const plain = this.parser.parseInline(tokens, this.parser.textRenderer);
        return `<h${depth} id="${slugger.slug(decoded(plain))}">${shown}</h${depth}>\n`;
      },
      table(token) {
        const html = Object.getPrototypeOf(this).table.call(this, token);
        return `<div class="wide">${html}</div>\n`;
      },
      link(token) {
        // `npm:name@1.2.3` is nobody's address.
        if (token.href.startsWith('mailto:')) return escaped(token.text);
        return Object.getPrototypeOf(this).link.call(this, token);
      },
      html({ text: own }) {
        // Notes for who renders a page are for nobody who reads it.
        return own.replace(/<!--[\s\S]*?-->\n?/g, '');
      },
    },
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = to(token.href);
    },
  });
  return marked.parse(text);
}

function decoded(text) {
  const names = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (name) => names[name]);
}

function target(href, path, read, root, repository) {
  if (/^[a-z][a-z+.-]*:/i.test(href) || href.startsWith('#')) return href;
  const [file = '', anchor] = href.split('#');
  const inRepository = posix.normalize(posix.join(posix.dirname(path), file));
  if (read.has(inRepository)) return `${placeOf(inRepository)}${anchor === undefined ? '' : `#${anchor}`}`;
  if (/^docs\/[^/]+\.(png|svg)$/.test(inRepository)) return posix.basename(inRepository);
  if (!existsSync(join(root, inRepository))) throw new Error(`${path}: ${href} does not exist`);
  return `https://github.com/${repository}/blob/main/${inRepository}`;
}

function pageOf({ path, title, body, groups, titles }) {
  const list = groups
    .filter(([, paths]) => paths.length > 0)
    .map(([name, paths]) => {
      const links = paths.map((one) => {
        const here = one === path ? ' aria-current="page"' : '';
        return `<li><a href="${placeOf(one)}"${here}>${escaped(titles.get(one) ?? one)}</a></li>`;
      });
      return `<h2>${name}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
    });
  const name = path === 'README.md' ? 'mcp-drydock' : `${title} · mcp-drydock`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<nav aria-label="Pages"><details open><summary>Pages</summary>
${list.join('\n')}
</details></nav>
<main id="main">
${body}</main>
</body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
