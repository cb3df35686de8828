// The ids of what stages find, beside those of the rules: which of them [rules.<id>] may give another level, and which it may not.

/** Findings about something that was built and started: whoever releases it may weigh them otherwise, and say why. */
export const JUDGED_IDS: readonly string[] = `
  bounds/contract bounds/lowest bounds/runtime
  bundle/native
  build/data-missing build/not-needed build/not-reproducible build/scripts-off build/wheel-differs
  calls/changed calls/content-differs calls/not-read-only calls/rejected calls/too-large calls/unrecorded
  check/baseline-outdated
  conformance/failed conformance/not-run
  contract/behavior contract/breaking contract/cannot-tell contract/feature contract/no-baseline contract/not-compared
  image/license
  imports/missing imports/syntax
  install/readme
  project/private project/sibling project/skipped project/unlisted
  pypi/file-size pypi/local-version pypi/metadata pypi/platform-tag pypi/readme pypi/zip
  sbom/denied-license sbom/vulnerabilities-unknown sbom/vulnerability
  start/all-interfaces start/arguments-lost start/does-not-end start/duplicate start/entry-point start/flood start/huge-list
  start/library start/list-cursor start/list-failed start/memory start/offers-nothing start/origin start/other-command start/ping start/protected start/protocol-version start/redirect
  start/resource-uri start/schema start/slow start/sse start/stdout
  start/undeclared-list start/unknown-method start/which-command start/writes
  tag/other-name
  watch/changed watch/contract watch/not-compared`
  .trim()
  .split(/\s+/);

/**
 * Nothing was built, installed or started, or it is not what was checked: no configuration lets that be published. A `*` stands
 * for a part that is known at run time only.
 */
export const FIRM_IDS: readonly string[] = `
  build/command build/empty build/failed build/image build/install build/install-script build/missing-program build/name
  build/name-differs build/network build/no-such-package build/no-such-version build/own-script build/pack
  build/peer-conflict build/registry-auth build/timeout build/version build/version-differs
  bundle/manifest
  contract/no-answer
  doctor/network doctor/proxy
  github/attestations github/file-size github/tag
  handover/absent handover/ghes handover/no-service handover/quota
  image/engine image/load image/pull
  install/start
  mcp-registry/conflict mcp-registry/document mcp-registry/login mcp-registry/namespace mcp-registry/no-document mcp-registry/ownership
  npm/file-size npm/scope
  oidc/no-permission
  preflight/check preflight/checkout preflight/files preflight/github-protection preflight/github-release preflight/github-token
  preflight/mcp-registry-version preflight/oci-image preflight/oci-tag preflight/oci-token preflight/npm-first-version preflight/npm-token preflight/npm-version
  preflight/pypi-provenance preflight/pypi-token preflight/pypi-version preflight/sigstore preflight/cosign preflight/workflow
  preflight/github-rights preflight/npm-identity preflight/npm-platform preflight/npm-private preflight/npm-provenance preflight/npm-publish-config preflight/pypi-identity
  preflight/upload-*
  publish/*-conflict publish/*-failed publish/*-other-release publish/accepted publish/only publish/waits
  runner/command-file runner/file
  sign/sigstore
  start/changed start/crashed start/exited start/files start/hang start/import start/install start/install-failed start/install-script
  start/main-guard start/module-type start/native-module start/needs-arguments start/needs-file start/needs-service
  start/needs-variable start/never-there start/no-program start/port-busy start/refused start/shebang start/unpack
  start/unstarted start/wrong-port
  upload/instance
  verify/changed verify/checksums verify/identity verify/kind verify/missing verify/plan-digest verify/tag
  verify/unknown-file verify/unstarted`
  .trim()
  .split(/\s+/);

/** Ids of earlier releases, each with what its cause is called now. */
export const RENAMED: Readonly<Record<string, string>> = Object.fromEntries(
  `
  start/missing-module imports/missing
  start/changed-dependency imports/missing
  imports/transitive node-imports-declared
  build/no-shebang node-shebang
  build/publint node-publint
  build/engines node-engines
  build/workspace-protocol node-workspace-protocol
  build/script-target-missing entry-point-exists
  build/empty-wheel packages-there
  start/version version-server-info
  start/no-command entry-point-there`
    .trim()
    .split(/\n\s*/)
    .map((line) => line.split(' ')),
);

/** Whether this id is one of them. */
export function isFirm(id: string): boolean {
  return FIRM_IDS.some((firm) => fits(firm, id));
}

/** Whether this id is that one of ours: `*` in ours stands for a part that a target or an ecosystem fills in. */
export function fits(ours: string, id: string): boolean {
  return new RegExp(`^${ours.replaceAll('*', '[a-z0-9-]+')}$`).test(id);
}
