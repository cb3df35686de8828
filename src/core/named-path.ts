// Where in a document something is, in words for people: items of a list by their name, not by their place in it.

type Path = readonly (string | number)[];

/** What an item is called by, the first that it has. */
const NAMES = ['name', 'identifier', 'uri', 'uriTemplate', 'url', 'valueHint', 'value', 'src'];
/** What an item of a list is. */
const WORDS: Readonly<Record<string, string>> = {
  packages: 'package',
  remotes: 'remote',
  environmentVariables: 'environment variable',
  packageArguments: 'argument',
  runtimeArguments: 'argument',
  arguments: 'argument',
  headers: 'header',
  icons: 'icon',
  tools: 'tool',
  prompts: 'prompt',
  resources: 'resource',
  resourceTemplates: 'resource template',
};
const ORDINALS = ['first', 'second', 'third'];
const LONGEST_NAME = 100;

/** `["packages", 0, "transport", "url"]` → `"transport.url" of the package weather-mcp`. */
export function namedPath(path: Path, document: unknown): string {
  const at = path.findLastIndex((part) => typeof part === 'number');
  const inner = path.slice(at + 1).join('.');
  if (at === -1) return `"${inner}"`;
  const item = itemAt(path.slice(0, at + 1), document);
  return inner === '' ? item : `"${inner}" of ${item}`;
}

/** @param path ends with a number */
function itemAt(path: Path, document: unknown): string {
  const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
  const outer = list.findLastIndex((part) => typeof part === 'number');
  const word = WORDS[String(list.at(-1))];
  const key = `"${list.slice(outer + 1).join('.')}"`;
  const name = nameOf(valueAt(path, document))?.slice(0, LONGEST_NAME);
  const unnamed = `the ${ORDINALS[index] ?? `${index + 1}th`} ${word ?? `entry of ${key}`}`;
  const named = word === undefined ? `${name} in ${key}` : `the ${word} ${name}`;
  const shown = name === undefined ? unnamed : named;
  return outer === -1 ? shown : `${shown} of ${itemAt(list.slice(0, outer + 1), document)}`;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item === '' ? undefined : JSON.stringify(item);
  const names = NAMES.map((key) => (item as Readonly<Record<string, unknown>> | null)?.[key]);
  return names.find((name): name is string => typeof name === 'string' && name !== '');
}

/** The value at a place of a document; undefined where there is none. */
export function valueAt(path: readonly PropertyKey[], document: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    document,
  );
}
