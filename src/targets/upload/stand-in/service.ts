// The code-package platform on loopback, its limits and its known faults included.

import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { type Service, startService } from '../../../stand-in/service.js';
import { instanceRoutes, newInstance } from './platform/instances.js';
import { loginRoutes } from './platform/login.js';
import { packageRoutes } from './platform/packages.js';
import type { CodePackage, Instance, PlatformOptions, State } from './platform/state.js';

export { startUploadEndpoint, type UploadEndpointOptions } from './endpoint.js';
export type { CodePackage, PlatformOptions } from './platform/state.js';

export interface CodePackagePlatform extends Service {
  /** Every package there is, oldest first. */
  packages(): readonly CodePackage[];
  /** Adds an instance that runs this package, if any; what it needs and is not given it gets. */
  addInstance(instanceId: string, packageId?: string, more?: Partial<Instance>): void;
  instances(): readonly Instance[];
  /** Adds a template with this package. */
  addTemplate(packageId: string): void;
  /** Ends every login now. */
  expireLogins(): void;
}

/** Starts it; `url` is the platform's address, its routes lie below `/api`. */
export async function startCodePackagePlatform(options: PlatformOptions): Promise<CodePackagePlatform> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const state: State = {
    options,
    packages: new Map(),
    instances: new Map(),
    templates: [],
    tokens: new Map((options.tokens ?? []).map((token) => [token, Number.POSITIVE_INFINITY])),
    key: { private: pair.privateKey, pem: String(pair.publicKey.export({ type: 'spki', format: 'pem' })) },
    keyIds: new Set(),
    folder: '',
  };
  const service = await startService([...loginRoutes(state), ...packageRoutes(state), ...instanceRoutes(state)], {
    missing: () => ({ status: 404, json: { code: 1003, message: 'not found', data: null } }),
  });
  state.folder = service.folder;
  return Object.assign(service, {
    packages: () => [...state.packages.values()],
    addInstance: (instanceId: string, packageId = '', more: Partial<Instance> = {}) =>
      void state.instances.set(instanceId, newInstance(instanceId, packageId, more)),
    instances: () => [...state.instances.values()],
    addTemplate: (packageId: string) => void state.templates.push(packageId),
    expireLogins: () => state.tokens.clear(),
  });
}
