// What npm itself reads in a tarball, asked before anything is written anywhere: it decides what is published, not we.

import semver from 'semver';
import { cleanLine } from '../../core/clean-text.js';
import type { Finding, Host, PublishFile } from '../../core/types.js';
import { NOWHERE } from '../publisher-env.js';
import { openBench } from './bench.js';
import type { Own } from './inspect.js';
import { wordsOf } from './publish.js';

/**
 * Compares name, version and digest as we read them with npm's own dry run, which gets no token and no registry.
 * @returns `preflight/npm-identity` findings
 */
export async function readingFindings(publishFile: PublishFile, own: Own, host: Host): Promise<readonly Finding[]> {
  const bench = await openBench(publishFile, NOWHERE, host);
  const ended = await bench.publish(['--dry-run', '--json', '--offline', '--tag=dry-run']);
  const theirs = ended.code === 0 ? parse(ended.stdout) : undefined;
  const base = {
    rule: 'preflight/npm-identity',
    level: 'error',
    artifact: publishFile.file,
    project: publishFile.project,
  } as const;
  if (theirs === undefined) {
    return [
      {
        ...base,
        message: `npm cannot read ${publishFile.file}, so it would not publish it.`,
        hint: 'Build it again with npm pack, and with npm 10 or newer on the machine that publishes.',
        quote: wordsOf(ended),
      },
    ];
  }
  const version = semver.clean(own.version, { loose: true }) ?? own.version;
  if (theirs.name === own.name && theirs.version === version && theirs.integrity === own.integrity) return [];
  return [
    {
      ...base,
      message: `npm reads ${publishFile.file} differently. Nothing was sent.`,
      facts: {
        'we read': `${own.name} ${version} ${own.integrity}`,
        'npm reads': `${theirs.name} ${theirs.version} ${theirs.integrity}`,
      },
      hint: 'Do not publish this file. Build it again with npm pack; if the result is the same, report it.',
    },
  ];
}

interface Reading {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** npm 11 puts it below the package's name, earlier ones do not. */
function parse(stdout: string): Reading | undefined {
  try {
    const value = JSON.parse(stdout) as Record<string, unknown>;
    const one = typeof value['integrity'] === 'string' ? value : (Object.values(value)[0] as Record<string, unknown>);
    const [name, version, integrity] = ['name', 'version', 'integrity'].map((key) => cleanLine(String(one[key])));
    return { name: name ?? '', version: version ?? '', integrity: integrity ?? '' };
  } catch {
    return undefined;
  }
}
