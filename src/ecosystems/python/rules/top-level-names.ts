// top-level-names: what is installed bears a name of its own, so that it does not overwrite other packages' modules.

import type { KeyPath } from '../../../formats/object.js';
import { inFolder } from '../../../repository/subtree.js';
import { entriesOf } from '../entries.js';
import { layoutOf, moduleNamed } from '../layout.js';
import { selectionOf } from '../packages/index.js';
import { at, pythonRule } from './rule.js';

/** Names that every second checkout has for its own folders and files. */
const GENERIC = new Set(
  `src lib app apps api main server client core common config settings utils util helpers helper tools tool models model
    services service handlers resources prompts schemas types tests test docs examples scripts database db auth logger logging_config`.split(
    /\s+/,
  ),
);

export const topLevelNames = pythonRule({
  id: 'top-level-names',
  title: 'Installed modules have a unique top-level name.',
  level: 'warning',
  check(input) {
    const { project, files } = input;
    const layout = layoutOf(project, files);
    const selection = selectionOf(project, files);
    const places = new Map<string, KeyPath>();
    for (const { module, path } of entriesOf(project.manifest)) {
      const top = module.split('.')[0] ?? '';
      if (layout.find(module) !== undefined && !places.has(top)) places.set(top, path);
    }
    const { ships } = selection ?? {};
    if (selection !== undefined && ships !== undefined) {
      for (const [file, module] of layout.shipped) {
        const top = module.split('.')[0] ?? '';
        if (!places.has(top) && ships(inFolder(file, project.path))) places.set(top, selection.key);
      }
    }
    const own = moduleNamed(project.name);
    const generic = [...places.keys()].filter((top) => GENERIC.has(top) && top !== own);
    const [first] = generic;
    const better = /^[a-z_]\w*$/.test(own) ? own : 'weather_mcp';
    if (first !== undefined) {
      const which = generic.length === 1 ? `a module named ${first}` : `modules named ${generic.join(', ')}`;
      const message = `The package installs ${which}: any other package with the same name overwrites ${generic.length === 1 ? 'it' : 'them'}.`;
      const hint =
        first === 'src'
          ? `Move the contents of src to src/${better}/, and import ${better} instead of src.`
          : `Move ${generic.length === 1 ? 'it' : 'them'} into a package: src/${better}/.`;
      return { message, hint, ...at(input, places.get(first) ?? []) };
    }
    if (places.size < 2) return [];
    const names = [...places.keys()];
    const message = `The package installs ${places.size} top-level modules: ${names.join(', ')}. Each of them may clash with another package.`;
    const hint = `Keep one, ${names.includes(own) ? own : (names[0] ?? own)}, and move the others into it.`;
    return { message, level: 'note', hint, ...at(input, places.get(names[1] ?? '') ?? []) };
  },
});
