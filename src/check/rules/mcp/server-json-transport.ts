// server-json-transport: transports in server.json are ones that the MCP Registry takes.

import { namedPath } from '../../../core/named-path.js';
import type { Found } from '../../../core/types.js';
import { fieldsOf, isObject, type KeyPath, listOf } from '../../../formats/object.js';
import type { PackageEntry, ServerJson } from '../../../formats/server-json.js';
import { serverRule } from './rule.js';

const LOCAL = /^[a-z]+:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\]|[^/]*\.local(host)?)(:\d+)?([/?#]|$)/i;

export const serverJsonTransport = serverRule(
  {
    id: 'server-json-transport',
    title: 'Transports in server.json are reachable by a client.',
  },
  (server) => {
    const { remotes } = server.value;
    return [
      ...server.packages.flatMap((entry) => ofPackage(entry, server)),
      ...listOf(remotes).flatMap((remote: unknown, index) =>
        isObject(remote) ? ofRemote(remote, ['remotes', index], server) : [],
      ),
    ];
  },
);

function ofPackage({ value, path }: PackageEntry, server: ServerJson): Found {
  const { transport } = value;
  const url = fieldsOf(transport)['url'];
  if (!isObject(transport) || typeof url !== 'string') return [];
  const place = server.place(...path, 'transport', 'url');
  const owner = namedPath(path, server.value);
  if (transport['type'] === 'stdio') {
    if (url === '') return [];
    return {
      message: `The stdio transport of ${owner} must not have a url: the MCP Registry rejects it.`,
      hint: 'Remove "url".',
      ...place,
    };
  }
  const lists = ['runtimeArguments', 'packageArguments', 'environmentVariables'].map((key) => value[key]);
  const known = lists.flat().flatMap((one) => (isObject(one) ? [one['name'], one['valueHint']] : []));
  const bare = known.map((name) => String(name).replace(/^-+/, ''));
  const missing = variablesIn(url).find((name) => !known.includes(name) && !bare.includes(name));
  if (missing === undefined) return [];
  const message = `{${missing}} in the url is neither an argument nor an environment variable of ${owner}: no client can fill it in.`;
  return { message, hint: `Add an environment variable or argument named ${missing}.`, ...place };
}

function ofRemote(remote: Readonly<Record<string, unknown>>, path: KeyPath, server: ServerJson): Found {
  const { url, variables } = remote;
  if (typeof url !== 'string') return [];
  const place = server.place(...path, 'url');
  if (LOCAL.test(url)) {
    const message = `${url} points to the user’s own machine, and the MCP Registry rejects it as a remote.`;
    const hint = 'Use the public URL, or describe how to start the server under "packages".';
    return { message, hint, ...place };
  }
  const missing = variablesIn(url).find((name) => !isObject(variables) || variables[name] === undefined);
  if (missing === undefined) return [];
  const message = `{${missing}} in the url ${url} is not defined: no client can fill it in.`;
  return { message, hint: `Add "variables": { "${missing}": { "description": "…" } } to the remote.`, ...place };
}

function variablesIn(url: string): readonly string[] {
  return [...url.matchAll(/(?<![${])\{([\w.-]+)\}/g)].map(([, name = '']) => name);
}
