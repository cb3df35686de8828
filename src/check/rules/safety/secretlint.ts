// secretlint with its recommended rules: loaded only where a text needs a closer look.

import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/** One thing the library found. */
export interface Match {
  /** The end of the rule's id: `github`. */
  readonly rule: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const CONFIG = { rules: [{ id: creator.meta.id, rule: creator, options: {} }] };

/** What the library's rules find in a text. @param path decides on rules for some kinds of files */
export async function lint(text: string, path: string): Promise<readonly Match[]> {
  const ext = /\.[^./]+$/.exec(path)?.[0] ?? '';
  // The file itself is not opened under this name: it may lie in an archive.
  const { messages } = await lintSource({
    source: { filePath: path, content: text, ext: ext === '.p12' ? '' : ext, contentType: 'text' },
    options: { config: CONFIG, maskSecrets: true, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, range }) => ({
    rule: ruleId.replace(/^.*secretlint-rule-/, ''),
    start: range[0],
    end: range[1],
  }));
}
