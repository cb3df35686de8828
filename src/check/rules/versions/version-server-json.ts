// version-server-json: server.json states the version that is released, for the server and for each package.

import type { Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import { parseTag } from '../../../core/version.js';
import { isOf, type PackageEntry, type ServerJson, serverJsons } from '../../../formats/server-json.js';
import { asSemver, spelled, type Truth, truthOf, unlike } from './expected-version.js';
import { filledIn, rewrittenBy } from './rewritten.js';

export const versionServerJson: Rule = {
  id: 'version-server-json',
  title: 'server.json has the released version.',
  level: 'warning',
  check(input) {
    const { files, project, ecosystem } = input;
    const truth = truthOf(input);
    if (truth === undefined || filledIn(files, 'server.json') || rewrittenBy(files, 'server.json') !== undefined)
      return [];
    return serverJsons(files).flatMap((server) => {
      const first = server.packages.findIndex((entry) => isOf(entry, project, ecosystem));
      if (first < 0) return [];
      // Where several projects share a server.json, the first entry's says what the whole is.
      const whole = server.packages.slice(0, first).every(({ type }) => type === 'oci' || type === 'mcpb');
      const judged = server.packages.map((entry) =>
        ofEntry(server, entry, truth, isOf(entry, project, ecosystem) ? input : undefined, whole),
      );
      return [...(whole ? [ofServer(server, truth)] : []), ...judged].filter((one) => one !== undefined);
    });
  },
};

function ofServer(server: ServerJson, truth: Truth): RuleFinding | undefined {
  if (server.version === undefined) return undefined;
  const wanted = asSemver(truth);
  const stated = {
    version: server.version,
    ...server.place('version'),
    fixes: server.replace(['version'], wanted),
  };
  return unlike(stated, truth, {
    what: server.file,
    wanted,
    why: 'The registry would list the wrong version.',
    hint: `Write "version": "${wanted}".`,
  });
}

/** @param own the rule's input where it is the project's own package; others are judged by what their identifier says */
function ofEntry(
  server: ServerJson,
  entry: PackageEntry,
  truth: Truth,
  own: RuleInput | undefined,
  whole: boolean,
): RuleFinding | undefined {
  if (own !== undefined && entry.version !== undefined) {
    const wanted = spelled(truth, own);
    const path = [...entry.path, 'version'];
    const stated = { version: entry.version, ...server.place(...path), fixes: server.replace(path, wanted) };
    return unlike(stated, truth, {
      what: `The package ${entry.identifier} in ${server.file}`,
      wanted,
      why: 'Clients would install that version.',
      hint: `Write "version": "${wanted}".`,
    });
  }
  if (!whole || entry.identifier === undefined) return undefined;
  const inside = insideOf(entry);
  if (inside === undefined) return undefined;
  const stated = { version: inside, ...server.place(...entry.path, 'identifier') };
  return unlike(stated, truth, {
    what: `The ${entry.type === 'oci' ? 'image' : 'bundle'} in ${server.file}`,
    wanted: asSemver(truth),
    why: 'Clients would install that version.',
    hint: `Use the one of ${truth.version} in "identifier".`,
  });
}

/** `ghcr.io/octo/weather:1.3.2`, `…/releases/download/v1.3.2/weather.mcpb` → `1.3.2`. */
function insideOf({ type, identifier = '' }: PackageEntry): string | undefined {
  if (type === 'oci') return /:v?(\d+\.\d+\.\d+[^@]*)(@|$)/.exec(identifier)?.[1];
  if (type !== 'mcpb') return undefined;
  const tag = /\/releases\/download\/([^/]+)\//.exec(identifier)?.[1];
  return tag === undefined ? undefined : parseTag(tag)?.version;
}
