// project-valid: [project] has the keys that the standard knows, with values that backends and PyPI take.

import { nearest } from '../../../core/did-you-mean.js';
import type { Found, RuleFinding } from '../../../core/types.js';
import { dig } from '../../../formats/object.js';
import { isTable, tableAt } from '../table.js';
import { at, type PyInput, pythonRule, toPypi } from './rule.js';

/** PEP 621, PEP 639 and PEP 794. */
const KEYS =
  `name version description readme requires-python license license-files authors maintainers keywords classifiers urls
  scripts gui-scripts entry-points dependencies optional-dependencies dynamic import-names import-namespaces`.split(
    /\s+/,
  );

/** What people write in [project], and where it belongs. */
const BELONGS: Readonly<Record<string, string>> = {
  homepage: 'Use [project.urls] with Homepage = "…".',
  repository: 'Use [project.urls] with Repository = "…".',
  documentation: 'Use [project.urls] with Documentation = "…".',
  'bug-tracker': 'Use [project.urls] with Issues = "…".',
  url: 'Use [project.urls] with Homepage = "…".',
  python: 'Use requires-python = ">=3.10".',
  author: 'Use authors = [{ name = "…", email = "…" }].',
  packages: 'Name packages in the table of the build backend, such as [tool.hatch.build.targets.wheel].',
  'dev-dependencies': 'Use [dependency-groups] with dev = […].',
  'extras-require': 'Use [project.optional-dependencies].',
  'build-backend': 'Move it to [build-system].',
  requires: 'Move it to [build-system].',
};

export const projectValid = pythonRule({
  id: 'project-valid',
  title: '[project] has only valid keys and values.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    if (manifest.style !== 'pyproject') return [];
    const backend = manifest.buildBackend ?? 'setuptools';
    const strict = /^(setuptools|flit_core)/.test(backend);
    const project = tableAt(manifest.value, ['project']);
    const found: RuleFinding[] = [];
    for (const key of Object.keys(project)) {
      // A list of packages with hyphens is told by hyphenated-package.
      if (KEYS.includes(key) || (key === 'packages' && JSON.stringify(project[key]).includes('-'))) continue;
      const plain = key.toLowerCase().replaceAll('_', '-');
      const near = plain.length > 60 ? undefined : nearest(plain, KEYS);
      found.push({
        message: `Unknown key ${key.slice(0, 60)} in [project]: ${strict ? `${backend.split(/[._]/)[0]} stops the build` : 'build backends ignore it'}.`,
        level: strict ? 'error' : 'warning',
        hint:
          (Object.hasOwn(BELONGS, plain) ? BELONGS[plain] : undefined) ??
          (near === undefined ? 'Move it to [tool.…], or remove it.' : `Write ${near} = ….`),
        ...at(input, ['project', key]),
      });
    }
    return [found, summary(input, backend), addresses(input)].flat();
  },
});

function summary(input: PyInput, backend: string): Found {
  const text = dig(input.project.manifest.value, ['project', 'description']);
  if (typeof text !== 'string') return [];
  const place = at(input, ['project', 'description']);
  const hint = 'Use one short line, and put the rest in the readme.';
  if (backend === 'uv_build' && text.trim().includes('\n')) {
    return { message: 'The description has more than one line: uv_build stops the build.', hint, ...place };
  }
  if (text.length <= 512 || !toPypi(input)) return [];
  return { message: `The description has ${text.length} characters; PyPI allows 512.`, hint, ...place };
}

function addresses(input: PyInput): RuleFinding[] {
  const urls = dig(input.project.manifest.value, ['project', 'urls']);
  if (!isTable(urls) || !toPypi(input)) return [];
  return Object.entries(urls).flatMap(([label, url]): Found => {
    const place = at(input, ['project', 'urls', label]);
    if (label.length > 32) {
      const message = `PyPI allows labels of up to 32 characters: ${JSON.stringify(label.slice(0, 60))} has ${label.length}.`;
      return { message, hint: 'Shorten it.', ...place };
    }
    if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
    const message = `${JSON.stringify(url.slice(0, 100))} is not a URL: PyPI rejects it.`;
    return { message, hint: `Write ${label} = "https://…".`, ...place };
  });
}
