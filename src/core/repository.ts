// Where this project lives: the one place that says so. Everything else is rendered from here.

/** `owner/name` on GitHub. */
export const REPOSITORY = 'mcp-drydock/mcp-drydock';
export const HOME = `https://github.com/${REPOSITORY}`;
export const ISSUES = `${HOME}/issues`;
