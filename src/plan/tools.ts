// The programs that files were made with, and which of them two builds of one commit do not have in common.

import type { Artifact, Tools } from '../core/types.js';
import type { Plan } from './plan.js';

/** Those of several files together, in one order; undefined where nothing is known. */
export function toolsOf(artifacts: readonly Pick<Artifact, 'madeWith'>[]): Tools | undefined {
  const all = artifacts.flatMap(({ madeWith = {} }) => Object.entries(madeWith));
  return all.length === 0 ? undefined : sorted(all);
}

/** What everything of a plan was made with: this program too, and what started the servers, which the SBOMs show. */
export function planTools({ tool, tools = {}, projects }: Plan): Tools {
  const runtimes = projects.flatMap(({ artifacts }) => artifacts.flatMap(({ started }) => started?.runtime ?? []));
  const started = runtimes.flatMap((runtime) => [...runtime.matchAll(/(\S+) (\d\S*?)(?:, |$)/g)]);
  const built = projects.flatMap((one) => Object.entries(one.tools ?? {}));
  return sorted([
    [tool.name, tool.version],
    ...Object.entries(tools),
    ...built,
    ...started.map(([, name, version]) => [name!, version!] as const),
  ]);
}

/** Each side's versions of what differs: `hatchling 1.26.0, uv 0.9.0`; undefined where all is the same. */
export function differentTools(there: Tools, here: Tools): { there: string; here: string } | undefined {
  const names = Object.keys({ ...there, ...here })
    .filter((name) => there[name] !== here[name])
    .sort();
  if (names.length === 0) return undefined;
  const shown = (tools: Tools): string => names.map((name) => `${name} ${tools[name] ?? '(none)'}`).join(', ');
  return { there: shown(there), here: shown(here) };
}

/** Several projects may be made with several versions of one program. */
function sorted(pairs: readonly (readonly [string, string])[]): Tools {
  const names = [...new Set(pairs.map(([name]) => name))].sort();
  const versions = (name: string): string =>
    [...new Set(pairs.filter(([other]) => other === name).map(([, version]) => version))].sort().join(' and ');
  return Object.fromEntries(names.map((name) => [name, versions(name)]));
}
