// An oracle of its own for what redaction left: it looks for every part of a secret in every form, slowly.

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Fewer characters of a secret are an accident; of a long one, whose claims are ordinary words in base64, more are. */
const shortest = (secret: string): number => (secret.length > 100 ? 12 : 7);

/** The longest part of the secret, of {@link shortest} characters or more, that can still be read in a text; `` when there is none. */
export function leaked(shown: string, secret: string): string {
  return leaksIn(shown)(secret);
}

/** A secret as it can be written, without what may be that of another text: the first and last two characters of each form. */
function innerForms(secret: string): readonly string[] {
  const coded = [0, 1, 2].map((n) => base64('x'.repeat(n) + secret));
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const written = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), html];
  return [...new Set([...written, ...coded, Buffer.from(secret).toString('hex')])].map((form) => form.slice(2, -2));
}

/** Those of these secrets that a text or a file has whole, in any form: for what is too large for {@link leaksIn}. */
export function wholeIn(content: string | Buffer, secrets: readonly string[]): readonly string[] {
  // Of base64 up to four characters at an end are not the secret's own.
  return secrets.filter((secret) =>
    innerForms(secret).some((form) => content.includes(form.length < 16 ? form : form.slice(2, -2))),
  );
}

/** {@link leaked} for many secrets in one text: the text is taken apart once. */
export function leaksIn(shown: string): (secret: string) => string {
  const texts = [shown, shown.replaceAll(/\s|\\n/g, '')];
  const parts = new Map<number, ReadonlySet<string>>();
  const partsOfText = (size: number): ReadonlySet<string> => {
    const known = parts.get(size) ?? new Set(texts.flatMap((text) => partsOf(text, size)));
    parts.set(size, known);
    return known;
  };
  return (secret) => {
    const inner = innerForms(secret);
    const readable = (size: number): string | undefined => {
      const there = partsOfText(size);
      return inner.flatMap((form) => partsOf(form, size)).find((part) => there.has(part));
    };
    // A part that can be read has shorter ones that can: the longest is found by halving.
    const least = shortest(secret);
    let found = readable(least);
    let [low, high] = [least, Math.max(...inner.map(({ length }) => length))];
    while (found !== undefined && low < high) {
      const middle = Math.ceil((low + high) / 2);
      const part = readable(middle);
      if (part === undefined) high = middle - 1;
      else [found, low] = [part, middle];
    }
    return found ?? '';
  };
}

/** Every part of this size. */
function partsOf(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));
}
