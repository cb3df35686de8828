// Where a rehearsal sends code packages: a stand-in in the style that the configuration names, and settings that lead there.

import { randomBytes } from 'node:crypto';
import { linksOf } from '../../links.js';
import type { RehearsalOf, StandIn } from '../../types.js';
import { destinationOf } from '../address.js';
import { type UploadInputs, type UploadSettings, upload } from '../index.js';
import { startCodePackagePlatform, startUploadEndpoint } from './service.js';

/**
 * Starts it where there are code packages. Without an `[upload]` table it is the code-package platform, so that a release says
 * what that would refuse.
 */
export async function openUpload({
  projects,
  settings: wanted,
  named,
}: RehearsalOf<UploadInputs, UploadSettings>): Promise<StandIn<UploadInputs, UploadSettings> | undefined> {
  if (!projects.some(upload.serves)) return undefined;
  const token = randomBytes(24).toString('hex');
  const { service, settings } = await (styleOf(wanted) === 'generic' ? endpoint : platform)(wanted, token);
  const asked = wanted.configured === true || named;
  return {
    service,
    settings: () => settings,
    inputs: { uploadUrl: settings.url, uploadToken: token, uploadBack: false },
    ...(asked ? {} : { implicit: true }),
    source: (receipts) => ({ assets: linksOf(receipts) }),
  };
}

/** With a user name the token is its password, and the login is rehearsed too. */
async function platform(wanted: UploadSettings, token: string) {
  const { username } = wanted;
  const service = await startCodePackagePlatform(
    username === undefined ? { users: {}, tokens: [token] } : { users: { [username]: token } },
  );
  // Each instance is one there too, so that a rehearsal moves it.
  for (const id of Object.values(wanted.redeploy ?? {}).flat()) service.addInstance(id);
  const style = 'code-package-platform' as const;
  return { service, settings: { ...wanted, style, url: service.url, readBackUrl: undefined } };
}

async function endpoint(wanted: UploadSettings, token: string) {
  const service = await startUploadEndpoint({
    ...authOf(wanted, token),
    // What is filled in for each file is not the same each time.
    headers: Object.fromEntries(Object.entries(wanted.headers).filter(([, value]) => !/\{\w+\}/.test(value))),
    ...(wanted.body === 'multipart' ? { field: wanted.field } : {}),
    status: wanted.expectedStatus.includes(201) ? 201 : (wanted.expectedStatus[0] ?? 201),
  });
  const folder = `${service.url}/{name}/{version}`;
  const file = `${folder}/{file}`;
  // Where the real endpoint could not be read back, the stand-in is not either: the release would be refused, and so is this.
  const readable = wanted.readBackUrl !== undefined || (wanted.method === 'PUT' && wanted.body === 'raw');
  const url = wanted.body === 'multipart' ? folder : file;
  return { service, settings: { ...wanted, url, readBackUrl: readable ? file : undefined } };
}

function styleOf(wanted: UploadSettings): UploadSettings['style'] {
  if (wanted.configured !== true) return 'code-package-platform';
  if (wanted.url === undefined) return wanted.style;
  return destinationOf({ inputs: { uploadUrl: undefined }, settings: wanted, rehearsed: false }).style;
}

function authOf({ auth, username }: UploadSettings, token: string) {
  if (auth === 'none') return {};
  return { auth: auth === 'bearer' ? { bearer: token } : { basic: [username ?? '', token] as const } };
}
