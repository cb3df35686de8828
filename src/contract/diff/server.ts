// The server itself: who it says it is, what it says it can do, which protocol it speaks, what it tells models.

import { escapedKey } from '../../core/json-pointer.js';
import type { Contract, ContractChange } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { erasOf } from '../../mcp/eras.js';
import { wordChanges } from './lists.js';
import { type Json, textOf } from './schema/document.js';
import { listed, named, shown, sides } from './values.js';

export function diffServer(before: Contract, after: Contract): readonly ContractChange[] {
  const [old, young] = [before, after].map(({ serverInfo }) => ({ item: serverInfo as Json, at: '/serverInfo' }));
  return [
    ...diffProtocols(before.protocolVersions, after.protocolVersions),
    ...diffCapabilities(before, after),
    // Clients know a server by the name in their own configuration; its version is compared elsewhere.
    ...wordChanges(old!, young!, ['name', 'title', 'description', 'websiteUrl', 'icons'], 'the server'),
    ...wordChanges({ item: { ...before }, at: '' }, { item: { ...after }, at: '' }, ['instructions'], 'the server'),
  ];
}

function diffProtocols(before: readonly string[], after: readonly string[]): readonly ContractChange[] {
  const said = { pointer: '/protocolVersions', before, after };
  const [was, is] = [erasOf(before), erasOf(after)];
  const [old, young] = [was.legacy.at(-1), is.legacy.at(-1)];
  const gone = was.modern.filter((one) => !after.includes(one));
  const come = is.modern.filter((one) => !before.includes(one));
  const changes: ContractChange[] = [];
  if (old !== undefined && young !== undefined && old !== young) {
    // The older ones may still be there: a server that moved on is no break.
    const message = `The server negotiates protocol ${named(young)} instead of ${named(old)}.`;
    changes.push({ kind: young > old ? 'fix' : 'breaking', message, ...said });
  } else if (old !== young) {
    if (young === undefined) gone.unshift(old ?? '');
    else come.unshift(young);
  }
  if (gone.length > 0) {
    changes.push({ kind: 'breaking', message: `The server no longer supports protocol ${listed(gone)}.`, ...said });
  }
  if (come.length > 0) {
    changes.push({ kind: 'feature', message: `The server now also supports protocol ${listed(come)}.`, ...said });
  }
  return changes;
}

/** Capabilities whose list is empty change nothing: SDKs declare them or do not. */
const LISTS: Readonly<Record<string, readonly (keyof Contract)[]>> = {
  tools: ['tools'],
  resources: ['resources', 'resourceTemplates'],
  prompts: ['prompts'],
};

function diffCapabilities(before: Contract, after: Contract): readonly ContractChange[] {
  const [old, young] = [before.capabilities, after.capabilities];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .sort()
    .flatMap((name): ContractChange | readonly ContractChange[] => {
      const pointer = `/capabilities/${escapedKey(name)}`;
      const [a, b] = [old[name], young[name]];
      if (textOf(a) === textOf(b)) return [];
      if (a !== undefined && b !== undefined) return diffFlags(name, a, b, pointer);
      const holder = a === undefined ? after : before;
      const empty = LISTS[name]?.every((list) => (holder[list] as readonly unknown[]).length === 0) === true;
      const how = a === undefined ? 'is new' : 'was removed';
      // Clients ask for it in each session; what it gave access to is compared by itself.
      const kind = a !== undefined || empty || name === 'experimental' ? 'fix' : 'feature';
      return { kind, pointer, message: `Capability ${named(name)} ${how}.`, ...sides(a, b) };
    });
}

/** What a capability says beside being there. */
function diffFlags(name: string, a: unknown, b: unknown, pointer: string): readonly ContractChange[] {
  if (!isObject(a) || !isObject(b) || name === 'experimental') {
    const kind = name === 'experimental' ? 'fix' : 'cannot-tell';
    return [{ kind, pointer, message: `Capability ${named(name)} changed.`, ...sides(a, b) }];
  }
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((flag): ContractChange | [] => {
    const [x, y] = [a[flag], b[flag]];
    // False is what holds where nothing is said.
    if (textOf(x ?? false) === textOf(y ?? false)) return [];
    const lost = y === undefined || y === false;
    const message = `Capability ${named(name)}.${named(flag)} changed from ${shown(x ?? false)} to ${shown(y ?? false)}.`;
    const plain = lost || x === undefined || x === false;
    // Being told of changes is a comfort: clients that are not told ask again.
    const kind = !plain ? 'cannot-tell' : flag === 'listChanged' || lost ? 'fix' : 'feature';
    return { kind, pointer: `${pointer}/${escapedKey(flag)}`, message, ...sides(x, y) };
  });
}
