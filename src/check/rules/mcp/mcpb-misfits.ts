// What in a bundle's manifest does not fit the published schema of the version that it names.

import { MCPB_SCHEMAS } from './mcpb-schemas.js';
import { type Misfit, misfits } from './published-schema.js';

/** Empty for one that fits. A version that is not known is a misfit: nobody could say whether a client reads it. */
export function mcpbMisfits(manifest: Readonly<Record<string, unknown>>): readonly Misfit[] {
  const version = manifest['manifest_version'] ?? manifest['dxt_version'];
  const schema = typeof version === 'string' ? MCPB_SCHEMAS.get(version) : undefined;
  if (schema !== undefined) return misfits(schema, manifest);
  const known = [...MCPB_SCHEMAS.keys()].join(', ');
  const message = `"manifest_version" is ${JSON.stringify(version) ?? 'missing'}; known versions are ${known}.`;
  return [{ path: ['manifest_version'], message, hint: 'Write "manifest_version": "0.3".', unknown: false }];
}
