// The ids that the tests know: in the sources they are texts, held to the lists where they come in.

export type EcosystemId = 'python' | 'node' | 'image' | 'code-package';
export type TargetId = 'github' | 'pypi' | 'npm' | 'oci' | 'upload' | 'mcp-registry';
