// Markup in which every value is text: strangers' words can be in any place of a page and are never markup.

import { cleanText } from '../../core/clean-text.js';
import { escapeHtml } from '../../core/html.js';

/** A piece of a page: what we wrote as it is, and texts that are escaped when the page is written. */
export interface Markup {
  readonly parts: readonly (string | { readonly text: string })[];
}

/** What may stand in a template: absent values are nothing, lists are one after the other. */
export type Content = Markup | string | number | undefined | readonly Content[];

/** Our own markup around values. An attribute's value stands in double quotes. */
export function html(ours: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { parts: ours.flatMap((part, at) => [part, ...partsOf(values[at])]) };
}

function partsOf(value: Content): Markup['parts'] {
  if (value === undefined) return [];
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value) }];
  return 'parts' in value ? value.parts : value.flatMap(partsOf);
}

/** Text that we wrote ourselves and that needs no escape: the style, the script. */
export function ours(text: string): Markup {
  return { parts: [text] };
}

/** A link where the address is one of the web, else only the words. */
export function link(url: string | undefined, shown: Content): Markup {
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return html`${shown}`;
  return html`<a href="${url}" rel="noreferrer noopener">${shown}</a>`;
}

/** The page as text. @param redact removes secrets, before anything is escaped */
export function written({ parts }: Markup, redact: (text: string) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : escapeHtml(redact(cleanText(part.text))))).join('');
}
