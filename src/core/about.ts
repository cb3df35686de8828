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
