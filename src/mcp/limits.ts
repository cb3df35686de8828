// How much of a server's answers is taken: what is beyond is a finding, and never fills our memory.

/** A message longer than this is none that clients take: the SDK's own limit. Bytes. */
export const LONGEST_MESSAGE = 10 * 1024 * 1024;
/** Everything one visit may read of a server; more is a flood. Bytes. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Nesting deeper than this breaks clients that walk a value; schemas of real servers stay below 30. */
export const DEEPEST = 200;
/** A tool or schema larger than this is not looked into: it is told of as it is. Characters. */
const LONGEST_SCHEMA = 1024 * 1024;
/** The validator compares the types of a list each with each: a list of so many says nothing and takes for ever. */
const LONG_TYPE = /"type":\[(?:"[^"]*",){100}/;

/** Whether a validator can look into this text of a schema, or of a tool with its schemas. */
export function isJudgeable(text: string): boolean {
  return text.length <= LONGEST_SCHEMA && !LONG_TYPE.test(text);
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Follows JSON as it comes and says whether it nests too deep, without parsing it; `reset` between two messages. */
export function depthMeter(): { tooDeep(chunk: Uint8Array): boolean; reset(): void } {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  return {
    tooDeep(chunk) {
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at];
        if (quoted) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) quoted = false;
        } else if (byte === QUOTE) quoted = true;
        else if (byte === OPEN || byte === OPEN_LIST) {
          depth += 1;
          if (depth > DEEPEST) return true;
        } else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
      }
      return false;
    },
    reset() {
      depth = 0;
      quoted = false;
      escaped = false;
    },
  };
}

/** Whether this text of JSON nests too deep. */
export function tooDeep(text: string): boolean {
  // Few texts hold so many brackets at all.
  let brackets = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN || code === OPEN_LIST) {
      brackets += 1;
      if (brackets > DEEPEST) return depthMeter().tooDeep(Buffer.from(text));
    }
  }
  return false;
}
