// Reading from the index: the simple API (HTML and PEP 691 JSON) and the files themselves.

import { escapeHtml } from '../../../core/html.js';
import { normalName } from '../../../core/names.js';
import type { Incoming } from '../../../stand-in/incoming.js';
import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { provenanceRoute } from './attestations.js';
import { type PypiFile, type State, visible } from './state.js';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

/** Routes that only read. */
export function indexRoutes(state: State): Route[] {
  const fileUrl = (file: PypiFile) =>
    `${state.url}/packages/${file.sha256.slice(0, 2)}/${file.sha256}/${file.filename}`;
  return [
    provenanceRoute(state),
    { method: 'GET', path: '/simple/', handle: (request) => projectList(state, request) },
    {
      method: 'GET',
      path: '/simple/:name',
      handle: (request) => ({ status: 301, headers: { location: `/simple/${normalName(request.params.name!)}/` } }),
    },
    {
      method: 'GET',
      path: '/simple/:name/',
      handle(request) {
        const name = normalName(request.params.name!);
        if (name !== request.params.name) return { status: 301, headers: { location: `/simple/${name}/` } };
        const files = visible(state, name);
        if (files.length === 0) throw nothing();
        if (!wantsJson(request))
          return html(
            `Links for ${name}`,
            files.map((file) => fileLink(file, fileUrl(file))),
          );
        const versions = [...new Set(files.map((file) => file.version))];
        const listed = files.map((file) => ({
          filename: file.filename,
          url: fileUrl(file),
          hashes: { sha256: file.sha256 },
          'requires-python': file.requiresPython ?? null,
          size: file.size,
          'upload-time': new Date(file.uploadedAt).toISOString(),
          yanked: false,
          'core-metadata': false,
          'data-dist-info-metadata': false,
          provenance:
            file.attestations === undefined
              ? null
              : `${state.url}/integrity/${name}/${file.version}/${file.filename}/provenance`,
        }));
        return json({ meta: { 'api-version': '1.3', '_last-serial': 1 }, name, versions, files: listed });
      },
    },
    {
      method: 'GET',
      path: '/packages/:prefix/:digest/:filename',
      handle(request) {
        const file = state.files.get(request.params.filename!);
        if (file === undefined || file.sha256 !== request.params.digest || file.visibleAt > Date.now()) throw nothing();
        return { status: 200, file: file.path };
      },
    },
  ];
}

function projectList(state: State, request: Incoming) {
  const names = new Set([...state.files.values()].map((file) => normalName(file.project)));
  const shown = [...names].filter((name) => visible(state, name).length > 0).sort();
  if (!wantsJson(request))
    return html(
      'Simple index',
      shown.map((name) => `<a href="/simple/${name}/">${name}</a>`),
    );
  return json({ meta: { 'api-version': '1.1', '_last-serial': 1 }, projects: shown.map((name) => ({ name })) });
}

/** JSON only where it is asked for by its own type: pip and uv list it first, a browser does not. */
function wantsJson(request: Incoming): boolean {
  return /application\/vnd\.pypi\.simple\.(v1|latest)\+json/.test(request.headers.accept ?? '');
}

function fileLink(file: PypiFile, url: string): string {
  const python = file.requiresPython;
  const requires = python === undefined ? '' : ` data-requires-python="${escapeHtml(python)}"`;
  return `<a href="${url}#sha256=${file.sha256}"${requires}>${file.filename}</a><br />`;
}

function html(title: string, lines: readonly string[]) {
  const meta = '<meta name="pypi:repository-version" content="1.1">';
  const body = `<!DOCTYPE html>\n<html>\n<head>${meta}<title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=UTF-8', vary: 'Accept' },
    body: `${body}${lines.join('\n')}\n</body>\n</html>\n`,
  };
}

function json(value: unknown) {
  return { status: 200, headers: { 'content-type': JSON_TYPE, vary: 'Accept' }, json: value };
}

function nothing(): Refusal {
  return new Refusal({ status: 404, body: '404 Not Found\n' });
}
