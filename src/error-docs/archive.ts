// Archives and files that are read.

import type { ErrorDocs } from './index.js';

export const ARCHIVE: ErrorDocs = {
  'archive/absolute-path': [
    'An archive holds an absolute path and would write outside of where it is unpacked.',
    'Pack it anew from the project.',
  ],
  'archive/ambiguous': [
    'An archive can be read in more than one way: two statements of its name, several top folders, headers that disagree, data around it.',
    'Build it again with a current build tool. If it came from somewhere else, do not use it.',
  ],
  'archive/duplicate': [
    'An archive holds the same path twice: tools differ in which one they take.',
    'Pack it anew from the project.',
  ],
  'archive/link': ['An archive holds a link that leads out of it.', 'Replace the link by the file it points at.'],
  'archive/name-clash': [
    'Two paths in an archive differ in upper and lower case only: on many systems one replaces the other.',
    'Rename one of them.',
  ],
  'archive/no-identity': [
    'An archive states no name and version of its own.',
    'Build it again with a current build tool.',
  ],
  'archive/no-member': ['A file that must be in the archive is not.', 'Build it again.'],
  'archive/no-package': [
    'A file is no wheel, sdist or npm tarball.',
    'Build it again; leave only built files in the folder.',
  ],
  'archive/path-escape': ['An archive holds a path that leads out of it.', 'Pack it anew from the project.'],
  'archive/ratio': [
    'An archive unpacks to far more than it could honestly hold.',
    'Do not use it; pack it anew from the project.',
  ],
  'archive/reserved-name': ['A path in an archive cannot exist on every system.', 'Rename the file.'],
  'archive/special-file': ['An archive holds a device, a pipe or a socket.', 'Leave it out.'],
  'archive/too-large': ['An archive unpacks to more than is accepted.', 'Leave out what is not needed to run.'],
  'archive/too-many': ['An archive holds more files than is accepted.', 'Leave out what is not needed to run.'],
  'archive/unknown-format': ['A file is no zip and no tar archive.', 'Build it again.'],
  'archive/unreadable': [
    'An archive is damaged, or made so that it would unpack to other places or sizes than it says.',
    'Build it again. If it came from somewhere else, do not use it.',
  ],
  'archive/unsafe-name': [
    'A name in an archive is no UTF-8, holds control characters, or is longer than file systems take.',
    'Rename the file.',
  ],
  'files/no-folder': ['The folder is not there.', 'Name one that exists.'],
  'files/too-many': ['The folder holds very many files and is no git repository.', 'Run it in the project’s folder.'],
};
