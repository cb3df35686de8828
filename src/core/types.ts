// The nouns of a release and the interfaces between its parts, by area. Nothing here does anything.

export type * from './types/answer.js';
export type * from './types/calls.js';
export type * from './types/contract.js';
export type * from './types/ecosystem.js';
export type * from './types/finding.js';
export type * from './types/host.js';
export type * from './types/kind.js';
export type * from './types/passport.js';
export type * from './types/project.js';
export type * from './types/published.js';
export type * from './types/release.js';
export type * from './types/rule.js';
export type * from './types/settings.js';
export type * from './types/start.js';
export type * from './types/step.js';
export type * from './types/target.js';
export type * from './types/versions.js';
export type * from './types/zod.js';
