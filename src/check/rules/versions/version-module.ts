// version-module: __version__ and VERSION constants state the version that is released.

import { posix } from 'node:path';
import type { Files, Project, Rule } from '../../../core/types.js';
import { constant } from '../../../ecosystems/node/server-version.js';
import { dynamicVersion } from '../../../ecosystems/python/dynamic-version.js';
import { layoutOf } from '../../../ecosystems/python/layout.js';
import type { PyManifest } from '../../../ecosystems/python/manifest.js';
import { placeOf } from '../../../formats/encoding.js';
import { asPep440, asSemver, type Stated, truthOf, unlike } from './expected-version.js';
import { sourcesOf } from './sources.js';

export const versionModule: Rule = {
  id: 'version-module',
  title: 'The version in the source is the one that is released.',
  level: 'warning',
  docs: {
    why: 'People read __version__ to find out what they run, and put it in bug reports. A second place that states the version by hand is forgotten sooner or later.',
    wrong: '# pyproject.toml says 1.4.0, weather_mcp/__init__.py:\n__version__ = "1.3.2"',
    right: 'from importlib.metadata import version\n\n__version__ = version("weather-mcp")',
    fix: 'Read it from the installed package, or write the right one; `check --fix` writes it.',
  },
  check(input) {
    const truth = truthOf(input);
    if (truth === undefined) return [];
    const { project, files } = input;
    const isPython = project.ecosystem === 'python';
    const places = isPython
      ? inPython(project as Project<PyManifest>, files)
      : project.ecosystem === 'node'
        ? inNode(project, files)
        : [];
    const wanted = isPython ? asPep440(truth) : asSemver(truth);
    return places.flatMap(({ name, start, end, ...place }) => {
      const fixes = [{ file: place.file, start, end, text: wanted }];
      const finding = unlike({ ...place, fixes }, truth, {
        what: `${name} in ${place.file}`,
        wanted,
        why: 'It is what people read to see which version they run.',
        hint: isPython
          ? `Write ${name} = "${wanted}", or read it: importlib.metadata.version("${project.name}").`
          : `Write "${wanted}", or read it from package.json.`,
      });
      return finding === undefined ? [] : [finding];
    });
  },
};

type Place = Stated & { readonly name: string; readonly start: number; readonly end: number };

const MODULES = /(^|\/)(__init__|_?version|__version__|__about__|_about)\.py$/;
const DUNDER = /^__version__(?::\s*[\w.[\]]+)?[ \t]*=[ \t]*(['"])([^'"\n]+)\1[ \t]*(?:#.*)?$/m;

/** Only in the top folder of the package: a sub-package may be somebody else's. */
function inPython(project: Project<PyManifest>, files: Files): readonly Place[] {
  const dynamic = dynamicVersion(project, files);
  const own = dynamic?.kind === 'stated' ? dynamic.file : undefined;
  return [...layoutOf(project, files).shipped].flatMap(([file, module]): Place[] => {
    if (file === own || !MODULES.test(file) || module.split('.').length > 2) return [];
    if (module.includes('.') && file.endsWith('/__init__.py')) return [];
    const text = (files.text(file) ?? '').slice(0, 200_000);
    const match = DUNDER.exec(text);
    if (match?.[2] === undefined) return [];
    const start = match.index + match[0].indexOf(`${match[1]}${match[2]}`) + 1;
    return [
      {
        name: '__version__',
        version: match[2],
        file,
        ...placeOf(text, match.index),
        start,
        end: start + match[2].length,
      },
    ];
  });
}

/** A file named version that holds the constant; API versions and the like have other names. */
function inNode(project: Project, files: Files): readonly Place[] {
  return sourcesOf(project, files, 'js').flatMap((file): Place[] => {
    if (!/^version\.[cm]?[jt]s$/.test(posix.basename(file))) return [];
    const text = (files.text(file) ?? '').slice(0, 200_000);
    const name = ['VERSION', 'version', 'PACKAGE_VERSION', 'SERVER_VERSION'].find(
      (one) => constant(one, text) !== undefined,
    );
    const found = name === undefined ? undefined : constant(name, text);
    if (name === undefined || found === undefined) return [];
    return [{ name, version: found.text, file, ...placeOf(text, found.start - 1), start: found.start, end: found.end }];
  });
}
