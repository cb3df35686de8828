// The artifact service of GitHub Actions; a module of its own because the library behind it is large.

import { DefaultArtifactClient } from '@actions/artifact';

/** The client that reads its address and token from the runner's environment. */
export function client(): DefaultArtifactClient {
  return new DefaultArtifactClient();
}
