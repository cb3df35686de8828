/** What an item of a list is called by: a tool or prompt by its name, a resource by its address; undefined where it has neither. */
export function itemName(item: Readonly<Record<string, unknown>>): unknown {
  return item['name'] ?? item['uri'] ?? item['uriTemplate'];
}
