// An HTTP endpoint: where code packages go.

import type { z } from 'zod';
import { type InputSpecs, PUBLISHING, type ValuesOf } from '../../core/input-spec.js';
import { listed } from '../../core/listed.js';
import { about } from '../../core/table-key.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { formatRefused } from '../../ecosystems/code-package/platform-format.js';
import { defineTarget, type TargetInput, type Zod } from '../types.js';
import type { UploadRemote } from './work.js';

const inputs = {
  'upload-url': {
    type: 'text',
    about: 'URL of the upload endpoint for code packages.',
    commands: PUBLISHING,
    value: '<url>',
  },
  'upload-token': { type: 'secret', about: 'Bearer token for the upload endpoint.', commands: PUBLISHING },
  'upload-back': {
    type: 'boolean',
    about: 'Let the instances of [upload] redeploy go back to this version from a newer one.',
    commands: PUBLISHING,
  },
} as const satisfies InputSpecs;

export type UploadInputs = ValuesOf<typeof inputs>;
export type UploadInput = TargetInput<UploadInputs, UploadSettings>;

/** `[upload]`: how code packages reach an HTTP endpoint. */
export interface UploadSettings {
  /** Whether the configuration has an `[upload]` table: a rehearsal without one tries the platform all the same. */
  readonly configured?: boolean | undefined;
  /** `code-package-platform`: the platform's own upload, list and download calls; `generic`: one HTTP request. */
  readonly style: 'generic' | 'code-package-platform';
  /** May hold `{name}`, `{version}`, `{file}`, `{sha256}`, `{size}`. */
  readonly url?: string | undefined;
  readonly method: 'PUT' | 'POST';
  readonly body: 'raw' | 'multipart';
  /** Form field of the file in a multipart body. */
  readonly field: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: 'bearer' | 'basic' | 'none';
  readonly username?: string | undefined;
  readonly expectedStatus: readonly number[];
  /** Where the file can be read back, with the same placeholders. */
  readonly readBackUrl?: string | undefined;
  /**
   * What to do where nothing tells whether a file is already there. `refuse`, the default: send nothing; `conditional`: PUT
   * with `If-None-Match: *`, which this endpoint is known to honour; `harmless`: send, even if it replaces a file.
   */
  readonly overwrite?: 'refuse' | 'conditional' | 'harmless' | undefined;
  /** How many versions stay on the platform; undefined: all. */
  readonly keep?: number | undefined;
  /** Project → the instances of the platform that move to its new package. */
  readonly redeploy?: Readonly<Record<string, readonly string[]>> | undefined;
}

function keys(zod: Zod) {
  return {
    style: about(zod.enum(['generic', 'code-package-platform']), 'One HTTP request, or the API of the platform.'),
    url: about(zod.string().min(1), 'URL; may contain {name}, {version}, {file}, {sha256}, {size}.'),
    method: about(zod.enum(['PUT', 'POST']), 'Default PUT.'),
    body: about(zod.enum(['raw', 'multipart']), 'Default raw.'),
    field: about(zod.string().min(1), 'Form field of the file; default file.'),
    headers: about(zod.record(zod.string(), zod.string()), 'Further headers. No secrets.'),
    auth: about(zod.enum(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
    username: about(zod.string(), 'User for basic, or for the login of the platform.'),
    'expected-status': about(zod.array(zod.int()), 'Status codes that mean success; default 200, 201, 202, 204.'),
    'read-back-url': about(zod.string(), 'URL to read the file back from, with the same placeholders.'),
    overwrite: about(
      zod.enum(['refuse', 'conditional', 'harmless']),
      'If it cannot be told whether a file already exists: refuse (default) sends nothing; conditional sends a PUT with If-None-Match: *, for an endpoint that honors it; harmless sends even if that replaces a file.',
    ),
    keep: about(
      zod.int().min(1),
      'How many versions stay on the platform: older packages that no instance and no template uses are deleted; default all.',
    ),
    redeploy: about(
      zod.record(zod.string(), zod.array(zod.string().min(1))),
      'Project and the ids of the instances on the platform that move to its new package.',
    ),
  };
}
type Table = z.infer<z.ZodObject<ReturnType<typeof keys>>>;

function settingsOf(given: Table | undefined): UploadSettings {
  const table = given ?? {};
  return {
    configured: given !== undefined,
    style: table.style ?? 'generic',
    url: table.url,
    method: table.method ?? 'PUT',
    body: table.body ?? 'raw',
    field: table.field ?? 'file',
    headers: table.headers ?? {},
    auth: table.auth ?? 'bearer',
    username: table.username,
    expectedStatus: table['expected-status'] ?? [200, 201, 202, 204],
    readBackUrl: table['read-back-url'],
    overwrite: table.overwrite ?? 'refuse',
    keep: table.keep,
    redeploy: table.redeploy,
  };
}

export const upload = defineTarget<typeof inputs, UploadSettings, UploadRemote>({
  id: 'upload',
  title: 'the upload endpoint',
  phase: 'upload',
  accepts: ({ kind }) => kind === 'code-package',
  declines(
    {
      ecosystem,
      name,
      settings: {
        package: { format },
      },
    },
    { style },
  ) {
    if (ecosystem !== 'code-package' || style === 'generic') return undefined;
    const refused = formatRefused(`${archiveName(name)}.${format}`);
    return refused && { rule: 'preflight/upload-format', ...refused };
  },
  inputs,
  table: (zod) => ({ about: 'The upload endpoint for code packages.', keys: keys(zod) }),
  settingsOf,
  // Without an address nobody has asked for it.
  isDefault: (kinds, { inputs: { uploadUrl }, settings }) =>
    kinds.has('code-package') && (uploadUrl ?? settings.url) !== undefined,
  serves: ({ ecosystem }) => ecosystem === 'code-package',
  trust: (names, { path }) =>
    [
      `Where ${listed(names)} is uploaded to: name it in the publish step of ${path}, with the token as an environment secret:`,
      '  upload-url: https://…',
      `  upload-token: $\{{ secrets.UPLOAD_TOKEN }}`,
    ].join('\n'),
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openUpload(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
