// Imports of what is shipped, and the ends of what the metadata promises.

import type { ErrorDocs } from './index.js';

export const BOUNDS: ErrorDocs = {
  'bounds/lowest': [
    'With the lowest versions that its dependencies allow, the server does not start.',
    'Raise the lower bound to the version that the finding names: it is the lowest one that was seen to work.',
  ],
  'bounds/newest': [
    'The server does not start with the newest versions, and does with the lowest ones.',
    'Bound the dependency that the error speaks of, or move to its newer version.',
  ],
  'bounds/runtime': [
    'The server does not start on a Python or Node that its metadata lets in.',
    'State the range that holds, as the finding shows it, or make the server start there.',
  ],
  'imports/missing': [
    'Something that is shipped imports what a fresh installation does not have. Imports in functions count too: they fail when the function is called.',
    'Declare the dependency, bound the one that took the module away, or catch ImportError where it may be missing.',
  ],
  'imports/syntax': [
    'A Python that requires-python lets in cannot read a file of the package.',
    'Raise `requires-python`, or write the file as that Python has it.',
  ],
  'imports/transitive': [
    'An import is only there because another dependency happens to bring it.',
    'Declare it: the other dependency may stop bringing it in any release.',
  ],
  'tool/node-version': [
    'A Node that the metadata lets in is neither here nor can be fetched: that row of the table is not measured.',
    'Nothing has to be done. To measure it, let npm reach its registry, or install that Node with a version manager.',
  ],
  'tool/python': [
    'A Python that the metadata lets in is neither here nor can be fetched: that row of the table is not measured.',
    'Nothing has to be done. To measure it: `uv python install 3.10`, or actions/setup-python.',
  ],
};
