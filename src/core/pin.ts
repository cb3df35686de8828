// The commit that the workflows we hand out pin this Action to; `npm run pin` moves it and renders them again.
// It is the last release; before the first one, an ancestor commit that has the sub-folder actions. CI checks both.

/** Full commit id, and the version that stands beside it as a comment. */
export const PIN = { commit: '81299228d1c8f2b64d85fef75f0c0643166a4985', version: 'v0.1.0' } as const;
