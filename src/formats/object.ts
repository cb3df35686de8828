// Values out of JSON, YAML and the like, whose shape nobody has checked.

/** Whether the value is an object with keys, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
