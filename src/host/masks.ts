// Secrets that must never reach a log, with the forms they are likely to be printed in.

/** A set of secrets and what hides them. Secrets under four characters are not hidden: they would hide everything. */
export interface Masks {
  add(secret: string): void;
  /** The text with each known secret, and its base64 and URL-encoded forms, replaced by `***`. */
  redact(text: string): string;
}

export function createMasks(): Masks {
  const known = new Set<string>();
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)]) {
        if (part.length < 4) continue;
        known.add(part);
        known.add(Buffer.from(part).toString('base64').replace(/=+$/, ''));
        known.add(encodeURIComponent(part));
      }
    },
    redact(text) {
      let result = text;
      for (const secret of known) if (result.includes(secret)) result = result.replaceAll(secret, '***');
      return result;
    },
  };
}
