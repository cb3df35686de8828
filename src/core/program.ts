// What this program is called and which version it is; a test holds it to package.json.

export const VERSION = '0.1.0';
