// What README and docs tell people to run of packages and images.

import { memo } from '../../../core/memo.js';
import type { Files } from '../../../core/types.js';
import { placesIn } from '../../../formats/position.js';
import { type Launch, launchOf } from './launch.js';
import { type Told, toldIn } from './told.js';

export interface Snippet extends Launch, Told {
  readonly file: string;
  place(offset: number): { readonly line: number; readonly column: number };
}

const DOCS = /^(?:[^/]+\/)*README[^/]*\.(md|mdx|markdown)$|^(?:.*\/)?docs?\/.*\.(md|mdx|markdown)$|^llms-install\.md$/i;
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|vendor|third_party|\.(?!github\/)[^/]+)\//i;
const MOST_FILES = 200;
const LARGEST = 500_000;

/** Every launch of a package or image in README and docs. */
export const snippets = memo(
  (files: Files) => [files],
  (files): readonly Snippet[] =>
    files.all
      .filter((path) => DOCS.test(path) && !ASIDE.test(path))
      .slice(0, MOST_FILES)
      .flatMap((path) => inFile(path, files.text(path) ?? '')),
);

function inFile(file: string, text: string): readonly Snippet[] {
  if (
    text.length > LARGEST ||
    !/\b(npx|bunx|uvx|dlx|pipx|tool run|docker|podman|go (install|run))\b|[?&]config=/.test(text)
  )
    return [];
  const place = placesIn(text);
  return toldIn(text).flatMap((told): Snippet[] => {
    const launch = launchOf(told.words);
    return launch === undefined ? [] : [{ ...told, ...launch, file, place }];
  });
}
