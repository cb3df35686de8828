// An oracle of its own for what redaction left: it looks for every part of a secret in every form, slowly.

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Fewer characters of a secret are an accident; of a long one, whose claims are ordinary words in base64, more are. */
const shortest = (secret: string): number => (secret.length > 100 ? 12 : 7);

/** The longest part of the secret, of {@link shortest} characters or more, that can still be read in a text; `` when there is none. */
export function leaked(shown: string, secret: string): string {
  const texts = [shown, shown.replaceAll(/\s|\\n/g, '')];
  const coded = [0, 1, 2].map((n) => base64('x'.repeat(n) + secret));
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const written = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), html];
  const forms = [...written, ...coded, Buffer.from(secret).toString('hex')];
  const readable = (size: number): string | undefined =>
    forms.flatMap((form) => partsOf(form, size)).find((part) => texts.some((text) => text.includes(part)));
  // A part that can be read has shorter ones that can: the longest is found by halving.
  const least = shortest(secret);
  let found = readable(least);
  let [low, high] = [least, Math.max(...forms.map(({ length }) => length))];
  while (found !== undefined && low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = readable(middle);
    if (part === undefined) high = middle - 1;
    else [found, low] = [part, middle];
  }
  return found ?? '';
}

/** Every part of this size; its first and last two characters may be those of another text. */
function partsOf(form: string, size: number): readonly string[] {
  const count = Math.max(0, form.length - 3 - size);
  return Array.from({ length: count }, (_, at) => form.slice(at + 2, at + 2 + size));
}
