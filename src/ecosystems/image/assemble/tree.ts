// What a package becomes in an image: its files and those of its dependencies, and the command that starts it.

import { StageFailure } from '../../../core/errors.js';
import type { Artifact, Host, Project, Release } from '../../../core/types.js';
import type { ImageManifest } from '../detect.js';
import type { Base } from './base.js';
import type { Contents } from './layer.js';

/** Where the package is in the image. */
export const APP = `opt/${'app'}`;

/** A package laid out for one platform. */
export interface Tree {
  readonly contents: Contents;
  readonly entrypoint: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly license?: string | undefined;
}

/** What a layout is made of. */
export interface Laying {
  readonly artifact: Artifact;
  readonly base: Base;
  /** `linux/arm64`. */
  readonly platform: string;
  readonly project: Project<ImageManifest>;
  readonly release: Release;
  readonly host: Host;
}

export type Lay = (laying: Laying) => Promise<Tree>;

/** The failure of an image that cannot be put together. */
export function cannot(
  { project, platform }: Pick<Laying, 'project' | 'platform'>,
  why: string,
  hint: string,
  quote: readonly string[] = [],
): StageFailure {
  return new StageFailure({
    ...{ rule: 'build/image', level: 'error', project: project.name, file: project.manifest.file },
    message: `The image for ${platform} cannot be put together: ${why}.`,
    hint,
    quote,
  });
}

/** The failure of a base that cannot run the package. @param what `Python` */
export function lacks(laying: Pick<Laying, 'project' | 'platform'>, what: string): StageFailure {
  return cannot(
    laying,
    `its base ${laying.project.manifest.base} has no ${what}`,
    'Name another one in [image] base, or write a Dockerfile and remove [image] from and base.',
  );
}
