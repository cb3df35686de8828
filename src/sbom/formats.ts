// The SBOM libraries in one module, so that only the stage that needs them loads them.

export { renderCycloneDx } from './cyclonedx.js';
export { deniedLicenses } from './denied.js';
export { contentsModel, sbomModel } from './model.js';
export { renderSpdx } from './spdx.js';
export { findVulnerabilities } from './vulnerabilities.js';
