// Archives that the code-package platform would refuse, or take and then not be able to start: told by the name, before there is a file.

import { CONFIG_FILE } from '../../core/about.js';

/** Why it does not go there, and what to write; undefined for a zip. */
export function formatRefused(file: string): { readonly message: string; readonly hint: string } | undefined {
  const hint = `[package] format = "zip" in ${CONFIG_FILE}.`;
  if (/\.tar\.gz$|\.tgz$/.test(file)) {
    const message = `The platform lists .tar.gz as accepted but fails to unpack it, so ${file} would be rejected.`;
    return { message, hint };
  }
  if (!file.endsWith('.tar')) return undefined;
  const message = `The platform accepts ${file}, but an instance unpacks only zip files and would not start.`;
  return { message, hint };
}
