// The Python index in a rehearsal: it trusts the workflow for every project, as one that was set up right.

import { renderRst } from '../../../ecosystems/python/readme-renderer.js';
import { isPypiOrg } from '../../../registries/pypi/upload-rules.js';
import type { RehearsalOf, StandIn } from '../../types.js';
import { type PypiInputs, type PypiSettings, placesOf } from '../index.js';
import { startPypi } from './service.js';

export async function openPypi({
  projects,
  repository,
  workflow,
  keys,
  trustedRoot,
  ...given
}: RehearsalOf<PypiInputs, PypiSettings>): Promise<StandIn<PypiInputs, PypiSettings>> {
  const publishers = projects.map(({ name }) => ({ project: name, repository, workflow, pending: true }));
  const service = await startPypi({
    tokens: {},
    trusted: { keys, publishers },
    trustedRoot,
    renders: async (text) => {
      const rendered = await renderRst(text, given.host);
      return !('renders' in rendered) || rendered.renders;
    },
    isPrivate: !isPypiOrg(placesOf(given).index),
  });
  return {
    service,
    inputs: {
      pypiUrl: service.uploadUrl,
      pypiIndexUrl: service.indexUrl,
      pypiUsername: undefined,
      pypiToken: undefined,
    },
    settings: () => ({}),
    source: () => ({ registries: { pypi: service.indexUrl } }),
  };
}
