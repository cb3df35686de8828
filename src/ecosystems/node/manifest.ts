// package.json as data: values of the right type, everything that has the wrong one as a problem with its place.

import { type JsonProblem, readJson } from '../../formats/json.js';
import { asText, fieldsOf, isObject, type KeyPath, textsOf } from '../../formats/object.js';
import type { Position } from '../../formats/position.js';
import type { ManagerName } from './package-manager.js';

export const DEPENDENCY_KINDS = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];
/** What users install with a package. */
export const INSTALLED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;
type Texts = Readonly<Record<string, string>>;

/** What package.json says, as far as it has the right type; the rest is in `problems`. */
export interface NodeManifest extends Readonly<Record<DependencyKind, Texts>> {
  readonly problems: readonly JsonProblem[];
  /** Whether it is a JSON object at all. */
  readonly readable: boolean;
  /** Where a key stands. */
  readonly at: (...path: KeyPath) => Position;
  /** The whole object as it was read; empty when unreadable. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly private: boolean;
  readonly type: 'module' | 'commonjs';
  /** Command → file as written; the string form is named as the package without its scope, and so is a scoped key. */
  readonly bin: Texts;
  readonly main: string | undefined;
  readonly module: string | undefined;
  readonly types: string | undefined;
  readonly exports: unknown;
  readonly files: readonly string[] | undefined;
  readonly scripts: Texts;
  readonly engines: Texts;
  readonly bundled: readonly string[];
  readonly packageManager: string | undefined;
  /** Globs of the workspace's members, when this is a workspace's root. */
  readonly workspaces: readonly string[] | undefined;
  readonly publishConfig: Readonly<Record<string, unknown>> | undefined;
  readonly repository: { readonly url: string; readonly directory?: string | undefined } | undefined;
  readonly license: string | undefined;
  readonly mcpName: string | undefined;
  /** The registries that its npmrc names, as `registry` and `@scope:registry`. */
  readonly registries: Texts;
  /** What installs its dependencies. */
  readonly manager: ManagerName;
}

/** Reads package.json; `text` is undefined when the file is not UTF-8. Never throws. */
export function readNodeManifest(text: string | undefined): NodeManifest {
  const document = readJson(text);
  const problems: JsonProblem[] = [...document.problems];
  const readable = isObject(document.value);
  if (document.value !== undefined && !readable)
    problems.push({ message: 'package.json is not a JSON object.', line: 1, column: 1 });
  const raw = fieldsOf(document.value);

  const wrong = (path: KeyPath, wanted: string): void => {
    problems.push({ message: `"${path.join('.')}" must be ${wanted}.`, ...document.at(...path) });
  };
  const text1 = (key: string): string | undefined => {
    const value = raw[key];
    if (value === undefined || typeof value === 'string') return value;
    wrong([key], 'a string');
    return undefined;
  };
  const texts = (key: string): Texts => textTable(raw[key], [key], wrong);
  const list = (key: string): readonly string[] | undefined => {
    const value = raw[key];
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    wrong([key], 'an array of strings');
    return undefined;
  };
  const name = text1('name');
  if (raw['private'] !== undefined && typeof raw['private'] !== 'boolean') wrong(['private'], 'true or false');
  const type = text1('type');
  if (type !== undefined && type !== 'module' && type !== 'commonjs') wrong(['type'], '"module" or "commonjs"');
  const publishConfig = raw['publishConfig'];
  if (publishConfig !== undefined && !isObject(publishConfig)) wrong(['publishConfig'], 'an object');

  const kinds = Object.fromEntries(DEPENDENCY_KINDS.map((kind) => [kind, texts(kind)])) as Record<
    DependencyKind,
    Texts
  >;
  return {
    ...kinds,
    readable,
    at: document.at,
    raw,
    name,
    version: text1('version'),
    private: raw['private'] === true || raw['private'] === 'true',
    type: type === 'module' ? 'module' : 'commonjs',
    bin: binOf(raw['bin'], name, wrong),
    main: text1('main'),
    module: text1('module'),
    types: text1('types') ?? text1('typings'),
    exports: raw['exports'],
    files: list('files'),
    scripts: texts('scripts'),
    engines: Array.isArray(raw['engines']) ? {} : texts('engines'),
    bundled: bundledOf(raw['bundleDependencies'] ?? raw['bundledDependencies'], kinds.dependencies),
    packageManager: text1('packageManager'),
    workspaces: workspacesOf(raw['workspaces'], wrong),
    publishConfig: isObject(publishConfig) ? publishConfig : undefined,
    repository: repositoryOf(raw['repository'], wrong),
    license: licenseOf(raw['license']),
    mcpName: text1('mcpName'),
    registries: {},
    manager: 'npm',
    problems,
  };
}

/** The protocol of a range that only the repository it stands in can resolve; undefined for any other range. */
export function localProtocol(range: string): string | undefined {
  return /^(workspace|catalog|file|link|portal):/.exec(range)?.[1];
}

/** `@scope/name` → `name`; as npm names the command of a package with one. */
export function withoutScope(name: string): string {
  return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}

type Wrong = (path: KeyPath, wanted: string) => void;

function textTable(value: unknown, path: readonly string[], wrong: Wrong): Texts {
  if (value === undefined) return {};
  if (!isObject(value)) {
    wrong(path, 'an object of strings');
    return {};
  }
  const kept = Object.entries(value).filter(([key, item]) => {
    if (typeof item === 'string') return true;
    wrong([...path, key], 'a string');
    return false;
  });
  return Object.fromEntries(kept) as Texts;
}

function binOf(value: unknown, name: string | undefined, wrong: Wrong): Texts {
  if (typeof value === 'string') return name === undefined || value === '' ? {} : { [withoutScope(name)]: value };
  // npm links a scoped key by the part after the slash.
  const named = Object.entries(textTable(value, ['bin'], wrong)).map(([key, file]) => [withoutScope(key), file]);
  return Object.fromEntries(named) as Texts;
}

function workspacesOf(value: unknown, wrong: Wrong): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const globs = isObject(value) ? value['packages'] : value;
  if (Array.isArray(globs) && globs.every((item) => typeof item === 'string')) return globs;
  if (isObject(value) && globs === undefined) return undefined;
  wrong(['workspaces'], 'an array of globs');
  return undefined;
}

function repositoryOf(value: unknown, wrong: Wrong): NodeManifest['repository'] {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { url: value };
  const { url, directory } = fieldsOf(value);
  if (typeof url === 'string') return { url, directory: asText(directory) };
  wrong(['repository'], 'a string or an object with "url"');
  return undefined;
}

function licenseOf(value: unknown): string | undefined {
  return asText(value) ?? asText(fieldsOf(value)['type']);
}

function bundledOf(value: unknown, dependencies: Texts): readonly string[] {
  return value === true ? Object.keys(dependencies) : textsOf(value);
}
