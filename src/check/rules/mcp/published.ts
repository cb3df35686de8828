// What this repository publishes, by the names that clients are told: packages, their commands, images.

import { memo } from '../../../core/memo.js';
import type { Ecosystem, Project, RepositoryInput } from '../../../core/types.js';
import type { Launch } from './launch.js';

export interface Published {
  readonly project: Project;
  readonly ecosystem: Ecosystem;
  /** Commands that come with it; undefined where that is known to a build only. */
  readonly commands: readonly string[] | undefined;
}

/** Every project, with what its installed package is started by. */
export function published({ projects, ecosystemOf }: RepositoryInput): readonly Published[] {
  return projects.map((project) => {
    const ecosystem = ecosystemOf(project);
    return { project, ecosystem, commands: ecosystem.commands(project) };
  });
}

/** The one that a launch names. */
export function publishedAs(launch: Launch, all: readonly Published[]): Published | undefined {
  return all.find(
    ({ ecosystem, project }) =>
      ecosystem.purlType === launch.kind &&
      ecosystem.canonicalName(project.name) === ecosystem.canonicalName(launch.package),
  );
}

/** Names of every package of this type that the repository has a manifest of, projects or not, as indexes compare them. */
export const namesHere = memo(
  ({ files }: RepositoryInput, purlType: string) => [files, purlType],
  ({ files, ecosystems }, purlType): ReadonlySet<string> => {
    const ecosystem = ecosystems.find((one) => one.purlType === purlType);
    const named = files.all.flatMap((path) => ecosystem?.namesIn?.(path, files) ?? []);
    return new Set(named.map((name) => ecosystem?.canonicalName(name) ?? name));
  },
);

/** A name as the index of this type compares it. */
export function canonicalName({ ecosystems }: RepositoryInput, purlType: string, name: string): string {
  return ecosystems.find((one) => one.purlType === purlType)?.canonicalName(name) ?? name;
}
