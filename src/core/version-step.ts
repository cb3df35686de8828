/** What a person types for the next version of each size. Apart, since the command line knows it before it knows any project. */
export const VERSION_STEPS = ['patch', 'minor', 'major'] as const;
