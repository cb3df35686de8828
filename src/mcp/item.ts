// Something that a server lists, as it came: nobody has checked its shape.

/** A tool, prompt, resource or resource template. */
export type Item = Readonly<Record<string, unknown>>;

/** What it is called by: a tool or prompt by its name, a resource by its address; undefined where it has neither. */
export function itemName(item: Item): unknown {
  return item['name'] ?? item['uri'] ?? item['uriTemplate'];
}
