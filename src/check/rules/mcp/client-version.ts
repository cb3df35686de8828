// client-version: a version that README and docs tell people to run is the one that is published.

import { normalName } from '../../../core/names.js';
import type { Found, RepositoryRule } from '../../../core/types.js';
import { isPrerelease, ownTagVersion, sameVersion } from '../../../core/version.js';
import { spelled, truthOf } from '../versions/expected-version.js';
import type { Launch } from './launch.js';
import { type Published, published, publishedAs } from './published.js';
import { snippets } from './snippets.js';

/** Words by which a text says that the version stands for any, or that it is an old one on purpose. */
const ON_PURPOSE =
  /\b(pin(ned|ning)?|specific|particular|certain|older|previous|earlier|downgrad\w*|roll\s*back|legacy|deprecated|upgrad\w*|migrat\w*|before|until|since|e\.g\.|for example|such as|instead of|beta|nightly|canary|preview)\b/i;

export const clientVersion: RepositoryRule = {
  id: 'client-version',
  title: 'Versions in the README and docs match the published version.',
  level: 'warning',
  check(input) {
    const all = published(input);
    return snippets(input.files).flatMap((snippet): Found => {
      const found = publishedAs(snippet, all) ?? asImage(snippet, all);
      // The tag of an image may say more: v1.4.0-alpine.
      const form = snippet.kind === 'image' ? /^v?(\d+\.\d+\.\d+)(?![\w.])/ : /^(\d+\.\d+(?:\.\d+)?\S*)$/;
      const version = form.exec(snippet.version ?? '')?.[1];
      if (found === undefined || version === undefined) return [];
      if (ON_PURPOSE.test(snippet.before)) return [];
      const { project, ecosystem } = found;
      const tagVersion = ownTagVersion(input.tag, project.name);
      const truth = truthOf({ project, ecosystem, files: input.files, tag: input.tag, tagVersion });
      if (truth === undefined || isPrerelease(truth.version) || sameVersion(version, truth.version)) return [];
      const isImage = snippet.kind === 'image';
      const what = isImage ? `${snippet.package}:${snippet.version}` : `${project.name} ${version}`;
      const wanted = spelled(truth, { ecosystem });
      return {
        message: `${snippet.file} says to run ${what}, but ${truth.by} says ${truth.version}.`,
        hint: isImage ? `Use the tag of ${wanted}.` : `Write ${project.name}@latest, or ${wanted}.`,
        file: snippet.file,
        ...snippet.place(snippet.offset),
      };
    });
  },
};

/** The project that an image is made of: it bears its name, below somebody's own. */
function asImage({ kind, package: image }: Launch, all: readonly Published[]): Published | undefined {
  const last = image.split('/').pop() ?? '';
  if (kind !== 'image' || !image.includes('/')) return undefined;
  return all.find(({ project }) => normalName(project.name.replace(/^@[^/]+\//, '')) === normalName(last));
}
