// Rules whose hint is no line to write and no command to type, and why; a new rule is followed, or has its reason here.

import type { CheckOptions } from '../../unit/check/rules/suite.js';

/** What a rule needs to know beside the files. */
export const CONTEXT: Readonly<Record<string, CheckOptions>> = {};

const AUTHOR = 'only the author knows the right value';
const TREE = 'it is about files to move or to write';
const WORLD = 'its fixture needs a tag, a repository or several projects, which its own suite gives';

export const WORDS: Readonly<Record<string, string>> = {
  'manifest-readable': 'what is not TOML can be meant in several ways',
  'setup-only': TREE,
  'project-valid': AUTHOR,
  'version-source': AUTHOR,
  'version-tag-pattern': AUTHOR,
  'entry-point-no-arguments': AUTHOR,
  'top-level-names': TREE,
  'readme-type': AUTHOR,
  'removed-module': 'several ways lead out',
  'dependencies-publishable': AUTHOR,
  'sdk-name-removed': 'several ways lead out',
  'private-classifier': 'several ways lead out',
  'node-manifest-readable': 'what is not JSON can be meant in several ways',
  'node-publish-config': AUTHOR,
  'node-bin-target': AUTHOR,
  'node-main-target': AUTHOR,
  'node-publint': 'publint says what to do on its own pages',
  'node-module-type': 'it is about the source',
  'node-workspace-protocol': AUTHOR,
  'node-git-dependency': AUTHOR,
  'node-prerelease-dependency': AUTHOR,
  'node-main-guard': 'its code is followed in the suite of starts',
  'node-install-scripts': AUTHOR,
  'node-install-script-runs': AUTHOR,
  'node-repository': WORLD,
  'layout-readme': WORLD,
  'layout-sources': WORLD,
  'layout-tests': WORLD,
  'layout-changelog': WORLD,
  'code-package-entry': AUTHOR,
  'code-package-start': AUTHOR,
  'code-package-file-name': WORLD,
  'code-package-size': 'it is about what an archive holds',
  'code-package-from-scripts': 'several ways lead out',
  'tag-is-version': 'a tag is set by its author',
  'version-placeholder': AUTHOR,
  'version-dynamic': WORLD,
  'version-shallow-clone': WORLD,
  'shipped-secret': 'a secret is revoked where it was issued',
  'portable-names': TREE,
  'hidden-characters': 'what is meant is not to be seen',
  'lookalike-names': 'what is meant is not to be seen',
  'same-project-name': WORLD,
  'server-json-shape': AUTHOR,
  'server-json-name': WORLD,
  'server-json-description': AUTHOR,
  'server-json-version': AUTHOR,
  'server-json-image': AUTHOR,
  'server-json-bundle': AUTHOR,
  'server-json-transport': AUTHOR,
  'server-json-arguments': AUTHOR,
  'server-json-twice': AUTHOR,
  'mcpb-manifest': AUTHOR,
  'workflow-pypi-called': 'jobs are made anew',
  'workflow-head-built': 'jobs are made anew',
  'workflow-build-secrets': 'jobs are made anew',
  'workflow-one-publisher': AUTHOR,
  'workflow-tag-filter': WORLD,
  'workflow-unpinned': 'the commit is asked of the other repository',
};

/** What stages find, and why no hint of it is followed in the suite of starts. */
export const STAGES: readonly (readonly [id: RegExp, reason: string])[] = [
  [/^bounds\//, 'the versions that it names were started: test/integration/start/bounds'],
  [
    /^(?:build|doctor|github|handover|install|check|oidc|preflight|project|publish|pypi|runner|sbom|tag|verify)\//,
    'it is about a machine, a registry or a release, not about a line',
  ],
  [/^calls\//, 'its hint records again, which is followed: test/integration/start/golden.test.ts'],
  [/^contract\//, 'only the author knows what was meant'],
  [/^imports\/syntax$/, 'it is about the source'],
  [
    /^start\/(?:all-interfaces|crashed|does-not-end|duplicate|entry-point|flood|huge-list|list-cursor|never-there|origin|ping|protected|redirect|resource-uri|schema|slow|sse|stdout|unknown-method|writes)$/,
    'it is about the source',
  ],
  [
    /^start\/(?:changed|files|install.*|native-module|port-busy|shebang|module-type|unpack|unstarted|other-command|no-program)$/,
    'it is about a machine, or a choice among several',
  ],
  [/^start\/main-guard$/, 'it has the hint of node-main-guard, which is followed'],
  [/^start\/import$/, 'a library has the hints of the import that failed'],
  [/^start\/arguments-lost$/, 'the versions that lose and keep them were measured: test/real/sdks.mjs'],
  [/^start\/hang$/, 'what it needs, more time or HTTP, only the author knows'],
];
