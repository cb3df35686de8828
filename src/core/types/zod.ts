// What the tables of mcp-drydock.toml are made of, where an extension has one of its own.

import type { z } from 'zod';

/** The whole of zod, given as a value, would lie in the bundle with all its languages. */
export type Zod = Pick<typeof z, 'array' | 'boolean' | 'enum' | 'int' | 'record' | 'string' | 'url'>;

/** A table: a sentence about it, and its keys. */
export interface Table {
  readonly about: string;
  readonly keys: z.core.$ZodShape;
}
