// The schemas of a bundle's manifest as they are published, by version of the format, the oldest first.

import data from '../../../data/mcpb-manifest.json' with { type: 'json' };
import type { Schema } from './chosen-by-type.js';

export const MCPB_SCHEMAS: ReadonlyMap<string, Schema> = new Map(Object.entries(data.schemas));
