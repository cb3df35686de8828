// What runs in a browser: Chromium has to be here, so it is a run of its own (`npm run test:browser`).
import base, { folder } from './jest.config.js';

/** @type {import('jest').Config} */
export default { ...base, projects: [folder('browser')] };
