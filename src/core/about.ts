// What this program is called, where it lives and which version it is: the one place that says so. Everything else is rendered
// from here, package.json and the documents too (`npm run docs`); a test looks for the name elsewhere.

/** Command, npm package, and the stem of every name of ours. */
export const NAME = 'mcp-drydock';
/** As package.json has it. */
export const VERSION = '0.1.0';
/** The configuration file of a project. */
export const CONFIG_FILE = `${NAME}.toml`;
/** In front of every environment variable of ours. */
export const ENV_PREFIX = `${NAME.toUpperCase().replaceAll('-', '_')}_`;

/** `owner/name` on GitHub. */
export const REPOSITORY = `${NAME}/${NAME}`;
export const HOME = `https://github.com/${REPOSITORY}`;
export const ISSUES = `${HOME}/issues`;

/** A page of the documentation. @param page `signing.md`, `configuration.md#pypi` */
export function docsPage(page: string): string {
  return `${HOME}/blob/main/docs/${page}`;
}

/** Where the documentation tells of a rule, or of an id that a stage gives: its heading has a dash for the slash. */
export function pageOfId(id: string, kind: 'rule' | 'stage'): string {
  return docsPage(kind === 'rule' ? `rules.md#${id}` : `errors.md#${id.replace('/', '-')}`);
}
