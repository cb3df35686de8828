// code-package-imports: everything that is imported is declared in requirements.txt or package.json.

import type { Found, RuleFinding } from '../../../core/types.js';
import { LARGEST_LOCK, readJson } from '../../../formats/json.js';
import { fieldsOf, isObject } from '../../../formats/object.js';
import { provides } from '../../../languages/python/import-names.js';
import { onlyWhile } from '../../missed.js';
import { addCommand } from '../../node/package-manager.js';
import { providedBy } from '../../node/provided.js';
import { reach } from '../../node/reach.js';
import { isProvided, knownDistribution, sharesWord, supplyOf } from '../../python/provided.js';
import { isCertain } from '../../python/source.js';
import { isEverywhere, isWellKnown } from '../../python/transitive-deps.js';
import { REQUIREMENTS, type View } from '../manifest.js';
import { type Outside, reachPython } from '../reach-python.js';
import { IN_REQUIREMENTS, type Requirements, readRequirements } from '../requirements.js';
import { type CodeInput, type CodeRule, packed, packedView, place, script } from './input.js';

export const imports: CodeRule = {
  id: 'code-package-imports',
  title: 'Every imported package is declared.',
  level: 'error',
  check(input) {
    const file = script(input);
    if (file === undefined) return [];
    return file.endsWith('.py') ? pythonFindings(file, input) : nodeFindings(file, input);
  },
};

async function pythonFindings(file: string, input: CodeInput): Promise<readonly RuleFinding[]> {
  const view = packedView(input);
  if (!view.has(REQUIREMENTS)) return [];
  const requirements = await readRequirements(view);
  // A folder or an address may bring anything.
  if (requirements.open) return [];
  const { outside } = reachPython(file, view, packed(input));
  const used = new Set(outside.map(({ top }) => top));
  const missing = new Map<string, Outside>();
  for (const one of outside) {
    if (!isCertain(one.found)) continue;
    if (isProvided(one.top, requirements.declared)) continue;
    const known = missing.get(one.top);
    const sooner = known?.found.guard !== undefined && one.found.guard === undefined;
    if (known === undefined || sooner) missing.set(one.top, one);
  }
  return [...missing.values()].map((one) => judge(one, requirements, used, input));
}

function judge(
  { file, top, found }: Outside,
  { declared }: Requirements,
  used: ReadonlySet<string>,
  input: CodeInput,
): RuleFinding {
  const { names, wanted, bringers, unknown } = supplyOf(top, declared);
  const base = {
    subject: { module: top },
    file: place(input, file),
    line: found.line,
    column: found.column,
    hint: IN_REQUIREMENTS.add(bringers.length === 0 ? knownDistribution(top) : wanted, top),
  };
  if (bringers.length > 0) {
    const message = `${top} is imported but not declared: ${onlyWhile(
      bringers.map(({ name }) => name),
      wanted,
    )}`;
    return { ...base, message, level: 'warning' };
  }
  if (found.guard === 'function') {
    const message = `${top} is imported but not declared: code that uses it fails with ModuleNotFoundError.`;
    return { ...base, message, level: 'warning' };
  }
  // What the table does not know may bring it, and a name that nobody knows may belong to a requirement that seems unused:
  // then the start has to show.
  const idle = declared.some(({ name }) => ![...used].some((one) => provides(name, one)) || sharesWord(name, top));
  const unsure = (unknown.length > 0 && names.some(isEverywhere)) || (idle && !names.some(isWellKnown));
  const message = `${top} is imported when the server starts, but nothing in ${REQUIREMENTS} provides it: the server exits with ModuleNotFoundError.`;
  return { ...base, message, ...(unsure ? { level: 'warning' as const } : {}) };
}

function nodeFindings(file: string, input: CodeInput): readonly RuleFinding[] {
  const { packageJson } = input.project.manifest;
  if (packageJson === undefined || !packageJson.readable) return [];
  const view = packedView(input);
  const { packages, missing } = reach([file], view);
  const { devDependencies } = packageJson;
  const provided = providedBy(packageJson);
  const told = new Set<string>();
  const locked = lockedPackages(view);
  const undeclared = packages.flatMap(({ name, file: where, import: asked }): Found => {
    if (provided.has(name) || asked.guarded || told.has(name)) return [];
    told.add(name);
    const dev = Object.hasOwn(devDependencies, name);
    const brought = locked?.has(name);
    const how = dev
      ? `${name} is imported but only listed in devDependencies, which users do not install.`
      : `${name} is imported but not declared in package.json.`;
    return {
      message: brought === true ? `${how} It is available only while another dependency installs it.` : how,
      hint: `Run: ${addCommand(packageJson.manager, name, dev ? 'moved' : 'users')}`,
      file: place(input, where),
      line: asked.line,
      column: asked.column,
      // Only a lock file says for certain what is not installed; without one the start shows it.
      ...(asked.how === 'dynamic' || brought !== false ? { level: 'warning' as const } : {}),
    };
  });
  const lost = missing
    .filter(({ import: asked }) => !asked.guarded && asked.how !== 'dynamic')
    .map(
      ({ file: where, import: asked, nearest }): RuleFinding => ({
        message: `${asked.module} is imported but not in the package.`,
        hint:
          nearest === undefined
            ? 'Commit the file, or configure the build that creates it.'
            : `Use the full file name: ${nearest}`,
        file: place(input, where),
        line: asked.line,
        column: asked.column,
      }),
    );
  return [...undeclared, ...(input.project.settings.build.command === undefined ? lost : [])];
}

/** Packages that package-lock.json installs at the top without development ones; undefined where there is no lock file. */
function lockedPackages(view: View): ReadonlySet<string> | undefined {
  const { value } = readJson(view.text('package-lock.json') ?? view.text('npm-shrinkwrap.json') ?? '', LARGEST_LOCK);
  const packages = fieldsOf(value)['packages'];
  if (!isObject(packages)) return undefined;
  const top = Object.entries(packages).filter(
    ([at, one]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(at) && isObject(one) && one['dev'] !== true,
  );
  return new Set(top.map(([at]) => at.slice('node_modules/'.length)));
}
