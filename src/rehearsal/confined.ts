// The host of a rehearsal: this machine without its rights. No credential is left, and nothing but a read leaves loopback.

import { ENV_PREFIX } from '../core/about.js';
import { ReleaseError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { requestIdToken } from '../host/id-token.js';
import { isRead } from '../host/is-read.js';
import type { Service } from '../stand-in/service.js';

/** Environment variables that say where things are or hold rights, and so stay outside a rehearsal. */
const OUTSIDE = new RegExp(
  `^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|${ENV_PREFIX}|GH_|PYPI_|TWINE_|UV_PUBLISH_)|^npm_config_.*(registry|auth|otp)|TOKEN|SECRET|PASSWORD`,
  'i',
);

/**
 * The same machine, less its rights.
 * @param env takes the place of what is left out; holds the addresses of the stand-ins
 * @param services the only places that may be written to
 */
export function confined(host: Host, env: Readonly<Record<string, string>>, services: readonly Service[]): Host {
  const origins = new Set(services.flatMap(({ urls }) => urls));
  const kept = Object.fromEntries(Object.entries(host.env).filter(([name]) => !OUTSIDE.test(name)));
  return {
    ...host,
    kind: 'local',
    env: { ...kept, ...env },
    async http(request) {
      if (!isRead(request) && !origins.has(new URL(request.url).origin)) {
        throw new ReleaseError('rehearsal/outside', `The rehearsal tried to write to ${new URL(request.url).origin}.`);
      }
      return host.http(request);
    },
    idToken: (audience) => requestIdToken({ env, http: host.http }, audience),
    async summary() {},
    async output() {},
    annotate() {},
  };
}
