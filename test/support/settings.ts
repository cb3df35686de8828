// Project settings as they are without a configuration file.

import type { ProjectSettings } from '../../src/core/types.js';

export const SETTINGS: ProjectSettings = {
  smoke: {
    args: [],
    env: {},
    transport: 'auto',
    port: 8080,
    path: '/mcp',
    timeoutMs: 30_000,
    installTimeoutMs: 300_000,
    allow: [],
    // A further start, in tests of something else.
    passport: false,
  },
  build: {},
  package: { format: 'zip', layout: 'folder', include: [], exclude: [] },
};
