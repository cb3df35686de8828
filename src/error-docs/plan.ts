// release.json, the release folder and what is signed.

import type { ErrorDocs } from './index.js';

export const PLAN: ErrorDocs = {
  'handover/service': ['The artifact service of GitHub failed.', 'Run the failed job again.'],
  'handover/absent': [
    'The publish job found nothing that the build job of this run handed over.',
    'Let both jobs be in one workflow, and pass `plan-digest` on.',
  ],
  'handover/folder': [
    'MCP_DRYDOCK_HANDOVER is set on GitHub; it is for local runners.',
    'Remove it: there the release travels as an artifact of the run.',
  ],
  'handover/none': ['Outside Actions there is no hand-over.', 'Name the folder: `mcp-drydock publish release/`.'],
  'out/changed': [
    'Another run wrote to the output folder while this one built. Its files stay; those of this run were not kept.',
    'Run again, and give runs at the same time a folder each with `--out`.',
  ],
  'out/no-folder': ['The output is a file or a link.', 'Name a folder.'],
  'out/not-empty': [
    'The output folder holds something else than one release of ours: no readable release.json, or files that it does not name.',
    'Name another folder with `--out`, or remove this one yourself.',
  ],
  'out/protected': [
    'The output folder is a repository, the folder that is worked in, or above it: it would be replaced as a whole.',
    'Name a folder of its own with `--out`, such as `release`.',
  ],
  'out/unwritable': ['The output folder cannot be written to.', 'Make room, or name another one with `--out`.'],
  'plan/absent': ['There is no release.json in the folder.', '`mcp-drydock build` makes one.'],
  'plan/foreign': ['release.json is not of this program.', '`mcp-drydock build` makes one.'],
  'plan/invalid': ['release.json does not have its own form: it was edited or made up.', 'Build again.'],
  'plan/newer': ['release.json was written by a newer version.', 'Update, or publish with the version that wrote it.'],
  'plan/no-json': ['release.json is damaged.', 'Build again.'],
  'publish/no-checkout': [
    'Publish runs where nothing is checked out; which projects there are, and where they go, is read from the commit.',
    'Add `actions/checkout` before publish, or run it in the repository.',
  ],
  'publish/path': [
    'The release holds some of the projects that the tag releases, and the configurations of the repository name different destinations: the plan would choose one.',
    'Give `publish` the same `path` as `build`.',
  ],
  'release/no-release': [
    'A dirty tree or a commit without a tag cannot be released.',
    'Commit and tag; `mcp-drydock rehearse` shows everything before.',
  ],
  'sign/failed': ['gpg could not sign.', 'Look whether the key is expired or may only encrypt.'],
  'sign/key': [
    '`gpg-key` is no single private key.',
    '`gpg --export-secret-keys --armor <id>` prints what belongs there.',
  ],
  'sign/passphrase': ['The passphrase does not open the key.', 'Set the one of this very key.'],
  'verify/changed': ['A file is not the one that was built and started.', 'Build again.'],
  'verify/checksums': ['SHA256SUMS does not say what release.json says.', 'Build again.'],
  'verify/identity': ['Name or version inside an archive differ from release.json.', 'Build again.'],
  'verify/kind': [
    'A file is not of the kind that release.json calls it, by its name or by its content.',
    'Build again.',
  ],
  'verify/missing': ['A file that release.json lists is not in the folder.', 'Build again.'],
  'verify/no-release': ['The plan is of a dirty tree, or of a commit without a tag.', 'Commit, tag, and build again.'],
  'verify/other-commit': ['The plan is of another commit.', 'Check out the tag, or build again.'],
  'verify/other-config': [
    'The configuration is not the one the release was built under.',
    'Check out the same commit in both jobs.',
  ],
  'verify/other-part': [
    'The plan is of another part of the tag than inputs and commit say.',
    'Give `publish` the same `path` and `matrix` as `build`.',
  ],
  'verify/other-project': [
    'The plan holds a project that the commit does not have there, or that the tag does not release.',
    'Build again from this commit; give `publish` the same `path` as `build`.',
  ],
  'verify/other-repository': ['The plan is of another repository.', 'Build again in this one.'],
  'verify/other-tag': ['The plan is of another tag.', 'Build again for this one.'],
  'verify/plan-digest': [
    'release.json is not the one that the build job reported, or nothing says which one that was.',
    'Run both jobs again.',
  ],
  'verify/tag': ['The tag’s version is not the one in release.json.', 'Build again for the right tag.'],
  'verify/unknown-file': ['Something lies in the release folder that was not built.', 'Remove it, or build again.'],
  'verify/unstarted': [
    'A file was never started, so nobody knows whether it works, and the configuration of the commit does not allow that.',
    'Build again; for a server that cannot be started here set `[smoke] unstarted`.',
  ],
};
