// Where code packages are uploaded to, and what stands in the placeholders of an address.

import { CONFIG_FILE } from '../../core/about.js';
import { ReleaseError, usageError } from '../../core/errors.js';
import type { PublishFile } from '../../core/types.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { isLoopback } from '../../host/loopback.js';
import { plannedFor } from '../../plan/own.js';
import { trustedUrl } from '../../registries/origin.js';
import type { UploadInput, UploadSettings } from './index.js';

/** What the platform's own upload call ends with: whoever copies it means the platform. */
const PLATFORM_CALL = /\/market\/code\/upload\/?$/;

/** The address as it was given, placeholders and all, and how it is talked to. */
export interface Destination {
  readonly template: string;
  readonly style: UploadSettings['style'];
}

/**
 * The destination from inputs and configuration.
 * @throws ReleaseError exit 2 where there is none, or it is no https address
 */
export function destinationOf({
  inputs,
  settings,
  rehearsed,
}: Pick<UploadInput, 'rehearsed' | 'settings'> & {
  readonly inputs: Pick<UploadInput['inputs'], 'uploadUrl'>;
}): Destination {
  const template = inputs.uploadUrl ?? settings.url;
  if (template === undefined) {
    throw usageError(
      'upload/no-url',
      'The target upload has no URL.',
      `Set upload-url, or [upload] url = "https://…" in ${CONFIG_FILE}.`,
    );
  }
  const url = trustedUrl(
    fill(template, () => 'x'),
    'upload-url',
  );
  if (rehearsed && !isLoopback(url)) {
    throw new ReleaseError('rehearsal/outside', `The rehearsal tried to upload to ${url.origin}.`);
  }
  const style = styleOf(settings, url);
  if (style === 'generic' && isAsked(settings)) {
    throw usageError(
      'upload/platform-only',
      `[upload] ${settings.keep === undefined ? 'redeploy' : 'keep'} is for the code-package platform, and ${url.host} is used as any other endpoint.`,
      `Set [upload] style = "code-package-platform" in ${CONFIG_FILE}, or remove the key.`,
    );
  }
  return { template, style };
}

/** Whether something follows an upload: instances move on, old packages go. */
export function isAsked({ keep, redeploy }: Pick<UploadSettings, 'keep' | 'redeploy'>): boolean {
  return keep !== undefined || Object.keys(redeploy ?? {}).length > 0;
}

function styleOf(settings: UploadSettings, url: URL): UploadSettings['style'] {
  const plain = settings.method === 'PUT' && settings.body === 'raw';
  return plain && PLATFORM_CALL.test(url.pathname) ? 'code-package-platform' : settings.style;
}

/** The address of one file: placeholders filled in; an address that ends with `/` is a folder. */
export function addressOf(template: string, publishFile: PublishFile, input: UploadInput, what: string): URL {
  const filled = fill(template, (name) => encodeURIComponent(placeholderValue(name, publishFile, input)));
  const url = trustedUrl(filled, what);
  if (url.pathname.endsWith('/') && !template.includes('{file}')) url.pathname += encodeURIComponent(publishFile.file);
  return url;
}

/** A header's value with its placeholders filled in. */
export function headerOf(text: string, publishFile: PublishFile, input: UploadInput): string {
  return fill(text, (name) => placeholderValue(name, publishFile, input));
}

const PLACEHOLDERS = ['name', 'version', 'file', 'sha256', 'size'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

function fill(text: string, value: (name: Placeholder) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return PLACEHOLDERS.includes(name as Placeholder) ? value(name as Placeholder) : whole;
  });
}

function placeholderValue(name: Placeholder, publishFile: PublishFile, { plan }: UploadInput): string {
  if (name === 'file') return publishFile.file;
  if (name === 'name') return archiveName(publishFile.project);
  if (name === 'sha256') return publishFile.sha256;
  if (name === 'size') return String(publishFile.size);
  return plannedFor(publishFile.file, plan)?.version ?? '';
}
