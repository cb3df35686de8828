// What the rules about secrets look at: text files of a project, those that ship first, up to an amount that takes no time.

import type { RuleInput } from '../../../core/types.js';
import { inFolder } from '../../../repository/subtree.js';
import { shipsOf } from './packed-files.js';

/** Reading more would take longer than listing the repository; what is built is looked at as a whole later. */
const MOST_FILES = 2000;
const MOST_OTHERS = 1000;
const MOST_CHARACTERS = 12_000_000;

/** Formats that hold no text, and lock files, which programs write. */
const NO_TEXT =
  /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svg|woff2?|ttf|otf|eot|mp[34]|m4a|mov|webm|wav|ogg|flac|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|whl|jar|war|class|exe|dll|so|dylib|a|o|pyc|pyd|wasm|node|bin|dat|db|sqlite3?|parquet|arrow|npy|npz|pt|onnx|safetensors|gguf|pkl|docx?|xlsx?|pptx?|odt|lock|lockb|snap)$|(^|\/)(package-lock|npm-shrinkwrap)\.json$|(^|\/)(pnpm-lock\.yaml|go\.sum)$/i;
/** Tests and fixtures are full of keys that open nothing. */
const TEST =
  /(^|\/)(tests?|__tests__|testing|testdata|test[-_](data|fixtures?|files|resources)|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|evals?|integration[-_]tests?)\/|[._-](test|spec)\.[cm]?[jt]sx?$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$|_test\.go$/i;

/** Whether a file is there to try others with. */
export function isTest(path: string): boolean {
  return TEST.test(path);
}

/** Whether a file may hold text, by its name. */
export function mayBeText(path: string): boolean {
  return !NO_TEXT.test(path);
}

/** One file of the project. `text` is undefined for what is no text. */
export interface Looked {
  readonly path: string;
  readonly text: string | undefined;
  readonly ships: boolean;
}

/** The files of a project that are looked at; read as they are asked for. */
export function* lookedAt(input: RuleInput): Generator<Looked> {
  const { shipped, others } = shipsOf(input);
  let characters = 0;
  for (const [paths, ships] of [
    [shipped, true],
    [others, false],
  ] as const) {
    let files = 0;
    for (const path of paths) {
      if (isTest(inFolder(path, input.project.path)) || !mayBeText(path)) continue;
      if (ownedByAnother(input, path, ships)) continue;
      files += 1;
      if (files > (ships ? MOST_FILES : MOST_OTHERS) || characters > MOST_CHARACTERS) break;
      const text = input.files.text(path);
      characters += text?.length ?? 0;
      yield { path, text: text?.includes('\0') === true ? undefined : text, ships };
    }
  }
}

/** What is left out because of its name, a rule of the ecosystem speaks of. */
function ownedByAnother({ project, ecosystem }: RuleInput, path: string, ships: boolean): boolean {
  return !ships && ecosystem.leavesOut?.(inFolder(path, project.path)) === true;
}
