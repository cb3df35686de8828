// A yank on PyPI is for a person to do: there is no API for it. Whether it is done is read from the index.

import { normalName } from '../../core/names.js';
import type { Host } from '../../core/types.js';
import { toPep440 } from '../../core/version.js';
import { ofVersion } from '../../registries/pypi/file-version.js';
import { readIndex } from '../../registries/pypi/simple-index.js';
import { isPypiOrg } from '../../registries/pypi/upload-rules.js';
import type { Withdrawing, Withdrawn } from '../types.js';
import { type PypiInputs, type PypiSettings, readPlace } from './index.js';

/** Says of each project whether its version is yanked, and where a person does it. */
export async function withdrawPypi(
  of: Withdrawing<PypiInputs, PypiSettings>,
  host: Host,
): Promise<readonly Withdrawn[]> {
  const index = readPlace(of);
  return Promise.all(
    of.projects.map(async ({ name }): Promise<Withdrawn> => {
      const what = `${name} ${of.version}`;
      const files = ofVersion((await readIndex(index, name, [], host)) ?? [], name, of.version);
      if (files.length === 0) return { what, outcome: 'absent' };
      if (files.every(({ yanked }) => yanked)) return { what, outcome: 'already' };
      if (!isPypiOrg(index)) {
        return {
          what,
          outcome: 'by hand',
          next: `Yank it in the way of ${index.host || index.pathname}, with the reason: ${of.reason}`,
        };
      }
      const page = `${index.origin}/manage/project/${normalName(name)}/release/${toPep440(of.version) ?? of.version}/`;
      const next = `Open the page as an owner of the project: Options → Yank, with the reason: ${of.reason}`;
      return { what, outcome: 'by hand', url: page, next };
    }),
  );
}
