import type { z } from 'zod';

/** A key of mcp-drydock.toml that may be left out, with what documentation and editors say of it. */
export const about = <T extends z.ZodType>(type: T, text: string) => type.optional().describe(text);
