// Configuration, inputs, tags and the repository.

import type { ErrorDocs } from './index.js';

export const USAGE: ErrorDocs = {
  'baseline/absent': [
    'The baseline that is named is not there, or is no regular file of the repository.',
    'Correct the path, or write it: `mcp-drydock check --baseline FILE --write-baseline`.',
  ],
  'baseline/invalid': [
    'The file is no baseline: it was edited, or merged badly.',
    'Write it again: `mcp-drydock check --baseline FILE --write-baseline`.',
  ],
  'baseline/outside': [
    'The configuration names a baseline that is not in the repository.',
    'Name a file of the repository, or give another one with `--baseline FILE`.',
  ],
  'baseline/unnamed': [
    '`--write-baseline` needs to know the file.',
    'Add `--baseline FILE`, or `baseline = "FILE"` in mcp-drydock.toml.',
  ],
  'baseline/unwritable': [
    'The baseline cannot be written; nothing is written through a link.',
    'Name a regular file, or one that is not there yet, in a folder of yours.',
  ],
  'check/baseline-outdated': [
    'The baseline holds findings that no longer occur: they were repaired.',
    'Take them out: `mcp-drydock check --baseline FILE --write-baseline`.',
  ],
  'config/absent': ['The file that `--config` names is not there.', 'Correct the path, or leave the option out.'],
  'config/encoding': ['mcp-drydock.toml is not UTF-8 text.', 'Save it as UTF-8.'],
  'config/invalid': [
    'mcp-drydock.toml has an unknown key or a value of the wrong type.',
    'docs/configuration.md lists every key.',
  ],
  'config/toml': ['mcp-drydock.toml is no TOML.', 'Correct the line that is named.'],
  'config/unknown-rule': [
    '`[rules.<id>]` names a rule that does not exist.',
    'docs/rules.md lists every rule; the message names the nearest one.',
  ],
  'fix/changed': [
    'A file was changed by something else between being read and being written; nothing was written.',
    'Run it again.',
  ],
  'fix/unwritable': ['A file to repair cannot be written.', 'Check who owns the folder and what room is left.'],
  'git/failed': ['git ended with an error.', 'Its words are quoted: run the command by hand.'],
  'git/lfs-content': [
    'A committed file is kept by Git LFS, and its content is not on this machine: its pointer would have been released.',
    '`git lfs pull`; in Actions give actions/checkout `lfs: true`.',
  ],
  'git/no-commit': ['The repository has no commit.', '`git add -A && git commit`'],
  'git/ownership': [
    'The repository belongs to another user, and git does not read it: its settings could start programs as you.',
    'If you trust it, type the command that the message shows; else clone it as yourself.',
  ],
  'git/no-repository': [
    'The folder is in no git repository; a release is made from a commit.',
    '`git init`, then commit.',
  ],
  'init/differs': ['The workflow is there already and says something else.', 'Keep it, or `mcp-drydock init --force`.'],
  'init/unwritable': ['The workflow cannot be read or written.', 'Check who owns `.github/workflows`.'],
  'inputs/matrix': [
    'The input `matrix` is not what `mcp-drydock matrix` prints, or the project of this job does not stand in it.',
    'Give both the output `matrix` of one step: docs/several-projects.md shows the whole workflow.',
  ],
  'inputs/command': ['The Action’s input `command` names no command.', 'docs/inputs.md lists them.'],
  'inputs/invalid': [
    'An input is unknown, misspelt or has a value of the wrong kind.',
    'docs/inputs.md lists them all.',
  ],
  'inputs/secret-file': ['The file that should hold a secret cannot be read.', 'Check its path and rights.'],
  'project/no-folder': ['The folder is not in the repository.', 'Check the path.'],
  'project/none': [
    'There is nothing here that can be released.',
    'A manifest is needed: pyproject.toml, package.json, or a `[[project]]`.',
  ],
  'project/outside': ['The path leads out of the repository.', 'Name a folder inside it.'],
  'project/private': ['A project says that it is private, so it is left out.', 'Nothing, if that is meant.'],
  'project/skipped': ['A folder looks like a project and is none that can be released.', 'Nothing, if that is meant.'],
  'system/refused': [
    'The system refused something: no space, no permission, too large, a disk error. The message names the place.',
    'Make room or give rights there; `TMPDIR` names another temporary folder, `--out` another output folder.',
  ],
  'tag/no-project': [
    'The tag names a project that the repository does not have.',
    'Write the name as the manifest spells it: name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.',
  ],
  'tag/branch': [
    'The tag that an input names is the branch that started the workflow.',
    'Tag the commit and push the tag: releases are made of tags.',
  ],
  'tag/elsewhere': ['The tag that an input names is on another commit than the one checked out.', 'Check out the tag.'],
  'tag/no-version': [
    'The tag is no version.',
    '`v1.2.3`, `1.2.3`, `name-v1.2.3`, `name/v1.2.3` or `@scope/name@1.2.3`.',
  ],
};
