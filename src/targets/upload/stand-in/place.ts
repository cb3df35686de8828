// Where a rehearsal sends code packages: a stand-in in the style that the configuration names, and settings that lead there.

import { randomBytes } from 'node:crypto';
import type { UploadSettings } from '../../../core/types.js';
import type { Service } from '../../../stand-in/service.js';
import { destinationOf } from '../address.js';
import { startCodePackagePlatform, startUploadEndpoint } from './service.js';

export interface UploadPlace {
  readonly service: Service;
  /** Takes the place of `upload-url`. */
  readonly url: string;
  readonly token: string;
  /** The configuration's own settings, with every address in them replaced. */
  readonly settings: UploadSettings;
}

/**
 * Starts it. Without an `[upload]` table it is the code-package platform, so that a release says what that would refuse.
 * @param wanted what the configuration says about uploads
 */
export async function startUploadPlace(wanted: UploadSettings): Promise<UploadPlace> {
  const token = randomBytes(24).toString('hex');
  if (styleOf(wanted) === 'code-package-platform') {
    const { username } = wanted;
    // With a user name the token is its password, and the login is rehearsed too.
    const service = await startCodePackagePlatform(
      username === undefined ? { users: {}, tokens: [token] } : { users: { [username]: token } },
    );
    const settings = { ...wanted, style: 'code-package-platform', url: service.url, readBackUrl: undefined } as const;
    return { service, url: service.url, token, settings };
  }
  const service = await startUploadEndpoint({
    ...authOf(wanted, token),
    // What is filled in for each file is not the same each time.
    headers: Object.fromEntries(Object.entries(wanted.headers).filter(([, value]) => !/\{\w+\}/.test(value))),
    ...(wanted.body === 'multipart' ? { field: wanted.field } : {}),
    status: wanted.expectedStatus.includes(201) ? 201 : (wanted.expectedStatus[0] ?? 201),
  });
  const folder = `${service.url}/{name}/{version}`;
  const readBackUrl = `${folder}/{file}`;
  const url = wanted.body === 'multipart' ? folder : readBackUrl;
  // Where the real endpoint could not be read back, the stand-in is not either: the release would be refused, and so is this.
  const readable = wanted.readBackUrl !== undefined || (wanted.method === 'PUT' && wanted.body === 'raw');
  return { service, url, token, settings: { ...wanted, url, readBackUrl: readable ? readBackUrl : undefined } };
}

function styleOf(wanted: UploadSettings): UploadSettings['style'] {
  if (wanted.configured !== true) return 'code-package-platform';
  if (wanted.url === undefined) return wanted.style;
  return destinationOf({ inputs: { uploadUrl: undefined }, settings: { upload: wanted }, rehearsed: false }).style;
}

function authOf({ auth, username }: UploadSettings, token: string) {
  if (auth === 'none') return {};
  return { auth: auth === 'bearer' ? { bearer: token } : { basic: [username ?? '', token] as const } };
}
