// Which of a package's scripts build it, and which of them a package manager runs by itself.

import type { NodeManifest } from './manifest.js';
import type { ManagerName } from './package-manager.js';

/** Scripts that packing runs by itself. */
const ON_PACK = ['prepack', 'prepare'] as const;
/** Scripts that make what is packed, the first one that is there. */
const BUILDS = ['build', ...ON_PACK, 'prepublishOnly'] as const;
/** Scripts that every installation runs. */
export const INSTALL_HOOKS = ['preinstall', 'install', 'postinstall'] as const;

/** How the package is to be built. */
export interface BuildPlan {
  /** The script to run before packing; undefined: a hook builds it, or nothing needs to be built. */
  readonly script: string | undefined;
  /** Whether packing has to run its hooks: not when the installation has run the only one already. */
  readonly hooksOnPack: boolean;
}

/**
 * Decides what is to be run so that everything is built once.
 * @param installed whether the installation ran this package's own `prepare` script
 */
export function planBuild(manifest: NodeManifest, installed: boolean): BuildPlan {
  const { scripts } = manifest;
  const script =
    scripts['build'] !== undefined
      ? ON_PACK.some((hook) => reaches(scripts, hook, 'build'))
        ? undefined
        : 'build'
      : scripts['prepublishOnly'] !== undefined && ON_PACK.every((hook) => scripts[hook] === undefined)
        ? 'prepublishOnly'
        : undefined;
  const others = ['prepack', 'postpack'].some((hook) => scripts[hook] !== undefined);
  return { script, hooksOnPack: others || !installed };
}

/** The script that makes what is packed; undefined where it is packed as it lies. */
export function buildScript({ scripts }: Pick<NodeManifest, 'scripts'>): string | undefined {
  return BUILDS.find((name) => scripts[name] !== undefined);
}

/** Whether this manager's installation runs `prepare` of a workspace's members, or of the root alone. */
export function installRunsPrepare(manager: ManagerName, isRoot: boolean): boolean {
  if (manager === 'npm' || manager === 'pnpm') return true;
  return (manager === 'yarn-1' || manager === 'bun') && isRoot;
}

/** Whether running the script `from` runs the script `to`, directly, through other scripts or by the same words. */
export function reaches(scripts: Readonly<Record<string, string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (name: string): boolean => {
    const text = scripts[name];
    if (text === undefined || seen.has(name)) return false;
    seen.add(name);
    if (name === to || text.trim() === scripts[to]?.trim()) return true;
    return [`pre${name}`, `post${name}`, ...called(text, scripts)].some(visit);
  };
  return visit(from);
}

/** Whether packing builds something: a hook that does more than set up git hooks or check. */
export function buildsOnPack(manifest: NodeManifest): boolean {
  return ON_PACK.some((hook) => {
    const text = manifest.scripts[hook];
    return (
      text !== undefined &&
      !/^\s*(husky|simple-git-hooks|lefthook|is-ci|patch-package|node \.husky)\b[^&|;]*$/.test(text)
    );
  });
}

/** Names of scripts that a command line runs: `npm run build`, `pnpm build`, `yarn build`, `run-s clean build:*`. */
function called(text: string, scripts: Readonly<Record<string, string>>): readonly string[] {
  const words = text.split(/[\s;&|"']+/);
  const runs = /\b(npm|pnpm|yarn|bun|run-s|run-p|npm-run-all|node --run|turbo|nx|wireit)\b/.test(text);
  if (!runs) return [];
  return Object.keys(scripts).filter((name) =>
    words.some((word) => word === name || (word.endsWith('*') && name.startsWith(word.replace(/\*+$/, '')))),
  );
}
