// Which Python files a project's explicit configuration puts into the wheel; what the backend does by itself is judged when it is built.

import { posix } from 'node:path';
import { memo } from '../../../core/memo.js';
import type { Files, Project } from '../../../core/types.js';
import { setupArguments, setupPackages } from '../../../languages/python/setup-call.js';
import { filesBelow } from '../../../repository/subtree.js';
import { moduleNamed } from '../layout.js';
import type { PyManifest } from '../manifest.js';
import { hatchSelection } from './hatch.js';
import { flitSelection, maturinSelection, pdmSelection, poetrySelection, uvSelection } from './others.js';
import type { Given, Selection } from './selection.js';
import { setupSelection, setuptoolsSelection } from './setuptools.js';

const READERS: Readonly<Record<string, (given: Given) => Selection | undefined>> = {
  'setuptools.build_meta': setuptoolsSelection,
  'setuptools.build_meta:__legacy__': setuptoolsSelection,
  'hatchling.build': hatchSelection,
  'poetry.core.masonry.api': poetrySelection,
  'flit_core.buildapi': flitSelection,
  uv_build: uvSelection,
  'pdm.backend': pdmSelection,
  maturin: maturinSelection,
};

/** The explicit selection of a project; undefined where there is none, or where it cannot be told without building. */
export const selectionOf = memo((project: Project<PyManifest>, files: Files) => [files, project.manifestFile], read);

/** Arguments of setup(), and keys of setup.cfg, by which those choose packages. */
const CHOOSING = ['packages', 'py_modules', 'package_dir', 'cmdclass', 'ext_modules', '**'];

/** Whether setup.py or setup.cfg choose packages in a way that is only known when it is built. */
function choosesElsewhere(setup: string | undefined, cfg: string | undefined): boolean {
  if (cfg !== undefined && new RegExp(`^(${CHOOSING.slice(0, 4).join('|')})\\s*[=:]`, 'm').test(cfg)) return true;
  if (setup === undefined) return false;
  const given = setupArguments(setup);
  const computed = CHOOSING.slice(setupPackages(setup) === undefined ? 0 : 3);
  return given === undefined || computed.some((key) => given.has(key));
}

function read({ manifest, path, name }: Project<PyManifest>, files: Files): Selection | undefined {
  const backend = manifest.buildBackend ?? 'setuptools.build_meta';
  const reader = Object.hasOwn(READERS, backend) ? READERS[backend] : undefined;
  const [setup, cfg] = ['setup.py', 'setup.cfg'].map((file) => files.text(posix.join(path, file)));
  if (reader === undefined || choosesElsewhere(setup, cfg)) return undefined;
  const inside = filesBelow(files, path);
  const there = new Set(inside);
  for (const file of inside) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (there.has(folder)) break;
      there.add(folder);
    }
  }
  const listed = setup === undefined ? undefined : setupPackages(setup);
  const given: Given = {
    value: manifest.value,
    module: moduleNamed(name),
    files: inside,
    python: inside.filter((file) => file.endsWith('.py')),
    isThere: (one) => one === '.' || there.has(one),
  };
  const selection = reader(given);
  if (listed === undefined) return selection;
  // What pyproject.toml says too counts before it, in parts.
  if (reader !== setuptoolsSelection || selection !== undefined) return undefined;
  return setupSelection(given, listed, posix.join(path, 'setup.py'));
}
