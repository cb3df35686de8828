// How names are spelled: as indexes compare them, and in the files beside an artifact, flat as GitHub's assets are.

/** `@scope/name` → `scope-name`; other names stay as they are, less what no file name should hold. */
export function flatName(name: string): string {
  return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** A Python project's name as indexes spell and compare it (PEP 503): `Weather.MCP` → `weather-mcp`. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `<project>-<version><suffix>`, such as `weather-mcp-1.4.0.cdx.json`. */
export function besideName(project: string, version: string, suffix: string): string {
  return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}

/** Whether the MCP Registry may know a server by this name: a namespace, one slash and a name. */
export function isServerName(name: unknown): name is string {
  return typeof name === 'string' && /^[A-Za-z0-9.-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(name);
}

/** A name or version as a message shows it: nobody reads more of it. */
export function shortName(name: string): string {
  return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}
