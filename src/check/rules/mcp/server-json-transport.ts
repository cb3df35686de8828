// server-json-transport: transports in server.json are ones that the MCP registry takes.

import type { RuleFinding } from '../../../core/types.js';
import type { JsonPath } from '../../../formats/json-file.js';
import { isObject } from '../../../formats/object.js';
import { serverRule } from './rule.js';
import type { PackageEntry, ServerJson } from './server-json.js';

const LOCAL = /^[a-z]+:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\]|[^/]*\.local(host)?)(:\d+)?([/?#]|$)/i;

export const serverJsonTransport = serverRule(
  {
    id: 'server-json-transport',
    title: 'Transports in server.json say where a client finds the server.',
    docs: {
      why: 'The MCP registry refuses a url beside stdio, a remote on the local machine, and a {variable} in a url that nothing defines: no client could fill it in.',
      wrong: '{ "remotes": [{ "type": "streamable-http", "url": "http://localhost:8080/mcp" }] }',
      right: '{ "remotes": [{ "type": "streamable-http", "url": "https://weather.example.com/mcp" }] }',
      fix: 'Write the public address, and define each variable: among the arguments or environment variables of a package, or as "variables" of a remote.',
    },
  },
  (server) => {
    const { remotes } = server.value;
    return [
      ...server.packages.flatMap((entry) => ofPackage(entry, server)),
      ...(Array.isArray(remotes) ? remotes : []).flatMap((remote: unknown, index) =>
        isObject(remote) ? ofRemote(remote, ['remotes', index], server) : [],
      ),
    ];
  },
);

function ofPackage({ value, path }: PackageEntry, server: ServerJson): readonly RuleFinding[] {
  const { transport } = value;
  const url = isObject(transport) ? transport['url'] : undefined;
  if (!isObject(transport) || typeof url !== 'string') return [];
  const place = server.place(...path, 'transport', 'url');
  if (transport['type'] === 'stdio') {
    if (url === '') return [];
    return [
      { message: 'A stdio transport has no url: the MCP registry refuses it.', hint: 'Take "url" out.', ...place },
    ];
  }
  const lists = ['runtimeArguments', 'packageArguments', 'environmentVariables'].map((key) => value[key]);
  const known = lists.flat().flatMap((one) => (isObject(one) ? [one['name'], one['valueHint']] : []));
  const bare = known.map((name) => String(name).replace(/^-+/, ''));
  const missing = variablesIn(url).find((name) => !known.includes(name) && !bare.includes(name));
  if (missing === undefined) return [];
  const message = `{${missing}} in the url is no argument and no environment variable of the package: no client can fill it in.`;
  return [{ message, hint: `Add an environment variable or argument named ${missing}.`, ...place }];
}

function ofRemote(
  remote: Readonly<Record<string, unknown>>,
  path: JsonPath,
  server: ServerJson,
): readonly RuleFinding[] {
  const { url, variables } = remote;
  if (typeof url !== 'string') return [];
  const place = server.place(...path, 'url');
  if (LOCAL.test(url)) {
    const message = `${url} is the machine of whoever reads it, and the MCP registry refuses it as a remote.`;
    const hint = 'Write the public address, or describe how it is started under "packages".';
    return [{ message, hint, ...place }];
  }
  const missing = variablesIn(url).find((name) => !isObject(variables) || variables[name] === undefined);
  if (missing === undefined) return [];
  const message = `{${missing}} in the url is not defined: no client can fill it in.`;
  return [{ message, hint: `Add "variables": { "${missing}": { "description": "…" } } to the remote.`, ...place }];
}

function variablesIn(url: string): readonly string[] {
  return [...url.matchAll(/(?<![${])\{([\w.-]+)\}/g)].map(([, name = '']) => name);
}
