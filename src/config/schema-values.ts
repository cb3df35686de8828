// Values that several tables of mcp-drydock.toml have.

import { z } from 'zod';
import { parseDuration } from './duration.js';

export const duration = z
  .union([z.number().positive(), z.string()])
  .transform((value, context) => {
    const ms = typeof value === 'number' ? value * 1000 : parseDuration(value);
    if (ms === undefined) {
      context.addIssue({ code: 'custom', message: 'write seconds as a number, or a time such as "90s" or "2m"' });
      return z.NEVER;
    }
    return ms;
  })
  .describe('Seconds, or a time such as "90s" or "2m".');
export const command = z.array(z.string()).min(1).describe('Program and arguments, as an array.');
