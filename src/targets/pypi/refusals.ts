// What a package index means by its refusal, told by its own words: one status stands for all of them.

/** Words of PyPI (github.com/pypi/warehouse, warehouse/forklift/legacy.py) and what helps; the first that fits counts. */
const REFUSALS: readonly (readonly [sign: RegExp, hint: string])[] = [
  [
    /uploads? (are|is) (temporarily )?disabled|registration (is )?disabled|read-only mode/i,
    'Nothing is wrong with the release: the index accepts no files now. See https://status.python.org and run publish again later.',
  ],
  [
    /too similar to an existing project|name .* (isn't|is not) allowed|conflicts? with (a|the) .*(name|module)|name has been prohibited/i,
    'The index will never accept this name: choose another one in pyproject.toml and tag a new version. See https://pypi.org/help/#project-name',
  ],
  [
    /\b14 days\b|older than .{0,20}days|release is (too old|closed)/i,
    'The index accepts no further file for a version this long after its first one: release what is missing as a new version.',
  ],
  [
    /file ?name has already been used|previously used by a file/i,
    'A file of this name was uploaded and deleted, and a name is never free again: release a new version.',
  ],
  [
    /file too large|size limit|project size/i,
    'Ship fewer or smaller files, or ask for a higher limit: https://pypi.org/help/#file-size-limit',
  ],
  [/archived/i, 'The project is archived: unarchive it at the index (project → Settings), then run publish again.'],
  [
    /verified primary email|email address .*verif/i,
    'Verify the e-mail address of the account the token belongs to, then run publish again.',
  ],
  [
    /two[- ]factor|2FA/i,
    'Turn on two-factor authentication for the account the token belongs to, then run publish again.',
  ],
  [
    /non-user identities cannot create new projects|not allowed to upload to project|isn't allowed to upload|invalid or non-existent authentication|\b40[13]\b/i,
    'Check that the token is valid for this project; a token for one project cannot create another, and a trusted publisher creates one only if it was added as a pending publisher of this name.',
  ],
  [
    /description failed to render|invalid value for classifier|metadata|unsupported platform tag/i,
    'Correct what the index reports in the project’s metadata and release it as a new version.',
  ],
];

/** What to do about these words; undefined for ones that are not known. */
export function hintFor(words: string): string | undefined {
  return REFUSALS.find(([sign]) => sign.test(words))?.[1];
}
