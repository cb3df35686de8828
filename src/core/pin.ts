// The commit that the workflows we hand out pin this Action to; `npm run pin` moves it and renders them again.
// It is the last release; before the first one, an ancestor commit that has the sub-folder actions. CI checks both.

/** Full commit id, and the version that stands beside it as a comment. */
export const PIN = { commit: '26a36a1a171b8e0adf0310e0111ddde9342fedc6', version: 'v0.1.0' } as const;
