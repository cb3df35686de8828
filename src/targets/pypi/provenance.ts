// A project whose last version was attested (PEP 740) must not lose that without a word: who watches for it takes the next for a theft.

import { CONFIG_FILE } from '../../core/about.js';
import type { Finding, Host } from '../../core/types.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { type PypiInput, placesOf, readerOf } from './index.js';

/** Projects of this release that would lose it. */
export async function lostProvenance(input: PypiInput, host: Host): Promise<readonly Finding[]> {
  if (input.unattested === undefined) return [];
  const { why } = input.unattested;
  const { index } = placesOf(input);
  const projects = [...new Set(input.publishFiles.map(({ project }) => project))];
  const found = await Promise.all(
    projects.map(async (project): Promise<readonly Finding[]> => {
      const files = (await readIndex(index, project, [], host, readerOf(input))) ?? [];
      const own = input.publishFiles.filter((one) => one.project === project).map(({ file }) => file);
      // What is there already stays as it is.
      if (own.every((name) => files.some(({ file }) => file === name))) return [];
      const last = files
        .filter(({ file }) => !own.includes(file))
        .toSorted((a, b) => (a.uploaded ?? '').localeCompare(b.uploaded ?? ''))
        .at(-1);
      if (last?.provenance === undefined) return [];
      const token = input.inputs.pypiToken !== undefined;
      const meant = input.settings.attestations === false;
      const instead = token ? 'Publish without pypi-token, as a trusted publisher, and set' : 'Set';
      const sign = why === undefined ? 'public' : 'always';
      const because = token ? 'it is published with a token' : why;
      return [
        {
          rule: 'preflight/pypi-provenance',
          // Who says so in the configuration knows.
          level: meant ? 'warning' : 'error',
          project,
          message: `${last.file}, the last file of ${project} on ${index.host}, is attested, but this release would not be${because === undefined ? '' : `: ${because}`}.`,
          hint: meant
            ? `Remove attestations from [pypi] in ${CONFIG_FILE} if they should go on.`
            : `${instead} [sigstore] sign = "${sign}" in ${CONFIG_FILE}. If it is meant to end, set [pypi] attestations = false.`,
        },
      ];
    }),
  );
  return found.flat();
}
