// Issues and comments that a workflow keeps in step: found again by a mark, and only where no stranger wrote them.

import { z } from 'zod';

/** What GitHub says of whoever wrote one. */
export const WRITTEN = {
  body: z.string().nullish(),
  user: z.looseObject({ type: z.string() }).nullish(),
  author_association: z.string().optional(),
};

/** Whoever writes the mark into a text of their own is not answered there. @param mark what the text begins with */
export function isOwn({ body, user, author_association: by = '' }: z.infer<z.ZodObject<typeof WRITTEN>>, mark: string) {
  return body?.startsWith(mark) === true && (user?.type === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(by));
}
