// Golden sessions: real requests to a server, and what is set down of their results.

/** A request that is made again at every start. */
export interface Call {
  readonly kind: 'tool' | 'prompt' | 'resource';
  /** Of the tool or the prompt; the URI of a resource. */
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The tool may be called although it does not declare that it only reads. */
  readonly write: boolean;
  /** It is called with the network. */
  readonly network: boolean;
  /** JSON pointers into the result whose values count too: `/data/unit`. */
  readonly values: readonly string[];
}

/** What values look like, in the words of JSON Schema. */
export interface Shape {
  readonly type: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  /** Properties that were always there. */
  readonly required?: readonly string[] | undefined;
  /** Of every item; undefined where no array had any. */
  readonly items?: Shape | undefined;
}

/** What came of a call: its shape, and the values that were named. */
export interface CallResult {
  readonly call: Call;
  /** Why it gave nothing; the rest is empty then. */
  readonly failed?: string | undefined;
  /** Kinds of content: `text`, `image`, `user text`, `text/csv`. */
  readonly content: readonly string[];
  /** `data`: structuredContent; `text`: what the text is, read as JSON where it is. The one that says the same is left out. */
  readonly shape: { readonly data?: Shape | undefined; readonly text?: Shape | undefined };
  readonly values: Readonly<Record<string, unknown>>;
  /** JSON pointers of what two fresh starts gave differently: not compared. */
  readonly volatile: readonly string[];
}
