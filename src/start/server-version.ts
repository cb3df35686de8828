// The version a server states is what people name when they report a fault: it should be the package's.

import type { Component, Contract, Finding, Project } from '../core/types.js';
import { sameVersion } from '../core/version.js';

/** What is judged: the server's own words beside what was started. */
export interface Stated {
  readonly contract: Contract;
  /** The version in the archive; undefined where it states none. */
  readonly version: string | undefined;
  readonly components: readonly Component[];
  readonly project: Project;
  /** File name of what was started. */
  readonly artifact: string;
}

const SDKS = ['fastmcp', 'mcp', '@modelcontextprotocol/sdk', '@modelcontextprotocol/server'];

/** A warning where they differ, with the line to add for the SDK that the server uses. */
export function versionFinding({ contract, version, components, project, artifact }: Stated): readonly Finding[] {
  const said = contract.serverInfo.version;
  if (version === undefined || same(said, version)) return [];
  const filled = SDKS.flatMap((name) => components.find((one) => one.name === name) ?? []).find((one) =>
    same(one.version, said),
  );
  const message =
    filled !== undefined
      ? `The server calls itself version ${said}, which is that of ${filled.name}; the package is ${version}.`
      : `The server ${said === '' ? 'states no version of its own' : `calls itself version ${said}`}; the package is ${version}. People who report a fault name the version they see.`;
  const hint = project.ecosystem === 'node' ? NODE : pythonLine(project, components);
  return [{ rule: 'start/version', level: 'warning', project: project.name, artifact, message, hint }];
}

function same(a: string, b: string): boolean {
  return a === b || (a !== '' && sameVersion(a, b));
}

const NODE = [
  'Take it from package.json where the server is made:',
  '  const { version } = createRequire(import.meta.url)("../package.json");',
  '  new McpServer({ name, version })',
].join('\n');

/** Only FastMCP of SDK 1 takes no version: there it is set on the server inside. */
function pythonLine({ name, ecosystem }: Project, components: readonly Component[]): string {
  if (ecosystem !== 'python') return 'State the version of the package where the server is made.';
  const read = `version("${name}")`;
  const has = (sdk: string): Component | undefined => components.find((one) => one.name === sdk);
  const line =
    has('fastmcp') !== undefined
      ? `mcp = FastMCP(…, version=${read})`
      : has('mcp')?.version.startsWith('1.') === true
        ? `mcp._mcp_server.version = ${read}    # FastMCP of mcp 1 takes no version; Server(…, version=${read}) does`
        : `mcp = MCPServer(…, version=${read})`;
  return `Give it where the server is made:\n  from importlib.metadata import version\n  ${line}`;
}
