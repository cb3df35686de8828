// An oracle of its own for what redaction left: it looks for every part of a secret in every form, slowly.

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The longest part of the secret, of seven characters or more, that can still be read in a text; `` when there is none. */
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
  for (let size = secret.length; size >= 7; size -= 1) {
    for (const form of forms) {
      for (let at = 2; at + size <= form.length - 2; at += 1) {
        const part = form.slice(at, at + size);
        if (texts.some((text) => text.includes(part))) return part;
      }
    }
  }
  return '';
}
