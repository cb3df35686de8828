// The whole matrix of faults: minutes long, so it is no part of `npm test`, which runs a sample of it.
import base, { folder } from './jest.config.js';

/** @type {import('jest').Config} */
export default { ...base, projects: [folder('faults')] };
