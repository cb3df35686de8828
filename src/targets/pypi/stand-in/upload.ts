// The upload form of PyPI (`:action=file_upload`): its checks in its order, with its words.

import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { open as openZip } from 'yauzl';
import { normalName } from '../../../core/names.js';
import { isRst, refusedMetadata, refusedName } from '../../../registries/pypi/upload-rules.js';
import type { Incoming } from '../../../stand-in/incoming.js';
import { type Form, type FormFile, readForm } from '../../../stand-in/multipart.js';
import type { Reply } from '../../../stand-in/reply.js';
import { checkAttestations } from './attestations.js';
import { type Publisher, type PypiFile, refusal, type State, type Token } from './state.js';

const SPEC = 'see https://packaging.python.org/specifications/core-metadata for more information.';
const README = 'See https://pypi.org/help/#description-content-type for more information.';
const REUSE = 'See https://pypi.org/help/#file-name-reuse for more information.';

/** Handles one upload: 200 when it is stored and when the very same file was there already. */
export async function upload(state: State, request: Incoming, number: number): Promise<() => Reply> {
  const token = tokenOf(state, request);
  const form = await readForm(request, (index) => join(state.folder, `upload-${number}-${index}`));
  if (token === undefined) {
    const help = 'See https://pypi.org/help/#invalid-auth for more information.';
    throw refusal(403, `Invalid or non-existent authentication information. ${help}`);
  }
  const field = (name: string) => form.fields.get(name)?.[0];
  if (field(':action') !== 'file_upload') throw refusal(400, 'Invalid or missing :action.');
  if ((field('protocol_version') ?? '1') !== '1') throw refusal(400, 'Unknown protocol version.');
  const content = form.files.find((file) => file.field === 'content');
  checkFields(form);
  if (content === undefined) throw refusal(400, 'Upload payload does not have a file.');
  const project = field('name')!;
  if (token.projects !== '*' && !token.projects.some((one) => normalName(one) === normalName(project))) {
    throw refusal(403, `Invalid API Token: project-scoped token is not valid for project: '${project}'`);
  }
  checkFile(form, content, project);
  const unsupported = state.options.isPrivate === true ? undefined : refusedName(content.filename);
  if (unsupported !== undefined) throw refusal(400, unsupported);
  const said = refusedMetadata(field('metadata_version') ?? '', field('description_content_type'));
  if (said !== undefined) throw refusal(400, `${said}: ${SPEC}`);
  await checkReadme(field('description'), field('description_content_type'), state);
  const publisher = token.publishers?.find((one) => normalName(one.project) === normalName(project));
  checkAttestations(field('attestations'), content, publisher, state.options.trustedRoot);
  const sound = await isSound(content);
  return () => decide(state, form, content, { sound, publisher });
}

/** What PyPI renders as reStructuredText has to render; Markdown and plain text always do. */
async function checkReadme(text: string | undefined, type: string | undefined, { options }: State): Promise<void> {
  if (!text || options.isPrivate === true || !isRst(type) || options.renders === undefined) return;
  if (await options.renders(text)) return;
  const as = type ? `for '${type}'` : 'in the default format of reStructuredText';
  throw refusal(400, `The description failed to render ${as}. ${README}`);
}

/** Upload tokens come as the password of the user `__token__`. */
function tokenOf(state: State, request: Incoming): Token | undefined {
  const given = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const text = Buffer.from(given ?? '', 'base64').toString('utf8');
  if (!text.startsWith('__token__:')) return undefined;
  const token = state.tokens.get(text.slice('__token__:'.length));
  return token !== undefined && token.until > Date.now() ? token : undefined;
}

function checkFields(form: Form): void {
  for (const [name, pattern] of [
    ['metadata_version', /^\d+\.\d+$/],
    ['name', /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i],
    ['version', /^\d[A-Z0-9.!+_-]*$/i],
  ] as const) {
    const value = form.fields.get(name)?.[0];
    if (value === undefined) throw refusal(400, `${name}: This field is required.`);
    if (!pattern.test(value)) throw refusal(400, `'${value}' is an invalid value for ${name}: ${SPEC}`);
  }
  if ((form.fields.get('version')?.[0] ?? '').includes('+')) {
    throw refusal(
      400,
      `The use of local versions in <Version('${form.fields.get('version')?.[0]}')> is not allowed. ${SPEC}`,
    );
  }
  const secret = form.fields.get('classifiers')?.find((classifier) => /^private ::/i.test(classifier));
  if (secret !== undefined) {
    throw refusal(400, `Invalid value for classifiers. Error: Classifier '${secret}' is not a valid classifier.`);
  }
}

function checkFile(form: Form, content: FormFile, project: string): void {
  const { filename } = content;
  const type = form.fields.get('filetype')?.[0];
  if (/[/\\]/.test(filename)) throw refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
  if (!/\.(tar\.gz|whl|zip)$/.test(filename)) {
    throw refusal(
      400,
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
    );
  }
  if (type !== 'sdist' && type !== 'bdist_wheel') throw refusal(400, 'Unknown type of file.');
  const prefix = normalName(project);
  const base = filename.endsWith('.whl') ? (filename.split('-')[0] ?? '') : filename.replace(/-[^-]+$/, '');
  if (normalName(base) !== prefix) {
    throw refusal(400, `Start filename for '${project}' with '${prefix.replaceAll('-', '_')}'.`);
  }
  const wrong = (['sha256', 'md5'] as const).some((name) => {
    const said = form.fields.get(`${name}_digest`)?.[0];
    return said !== undefined && said !== '' && said.toLowerCase() !== content[name];
  });
  if (wrong) throw refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}

function decide(
  state: State,
  form: Form,
  content: FormFile,
  { sound, publisher }: { readonly sound: boolean; readonly publisher: Publisher | undefined },
): Reply {
  const field = (name: string) => form.fields.get(name)?.[0];
  const same = [...state.files.values()].find(
    (file) => file.filename === content.filename || file.sha256 === content.sha256,
  );
  if (same !== undefined) {
    if (same.filename === content.filename && same.sha256 === content.sha256) return { status: 200 };
    const hash = same.blake2 === undefined ? '' : ` ('${same.filename}', with blake2_256 hash '${same.blake2}')`;
    throw refusal(400, `File already exists${hash}. ${REUSE}`);
  }
  if (state.used.has(content.filename)) {
    throw refusal(400, `This filename has already been used, use a different version. ${REUSE}`);
  }
  const [project, version] = [field('name')!, field('version')!];
  const packagetype = field('filetype') as 'sdist' | 'bdist_wheel';
  const others = [...state.files.values()].filter(
    (file) => normalName(file.project) === normalName(project) && file.version === version,
  );
  if (packagetype === 'sdist' && others.some((file) => file.packagetype === 'sdist')) {
    throw refusal(400, 'Only one sdist may be uploaded per release.');
  }
  if (!sound) throw refusal(400, 'Invalid distribution file.');
  const now = Date.now();
  const file: PypiFile = {
    ...{ project, version, packagetype, filename: content.filename },
    ...{ size: content.size, sha256: content.sha256, md5: content.md5, path: content.path },
    requiresPython: field('requires_python'),
    blake2: field('blake2_256_digest'),
    attestations: field('attestations'),
    publisher,
    uploadedAt: now,
    visibleAt: now + (state.options.served ?? 0),
  };
  return {
    status: 200,
    store: () => {
      state.files.set(file.filename, file);
      state.used.add(file.filename);
    },
  };
}

/** Whether a wheel is a zip with its metadata, and an sdist begins as gzip or zip does. */
async function isSound(content: FormFile): Promise<boolean> {
  if (content.filename.endsWith('.whl')) return await hasMetadata(content.path);
  const handle = await open(content.path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return content.filename.endsWith('.zip') ? buffer.toString() === 'PK' : buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}

function hasMetadata(path: string): Promise<boolean> {
  return new Promise((done) => {
    openZip(path, { lazyEntries: false }, (error, zip) => {
      if (error) return done(false);
      let found = false;
      zip.on('entry', (entry: { fileName: string }) => {
        found ||= /^[^/]+\.dist-info\/METADATA$/.test(entry.fileName);
      });
      zip.on('end', () => done(found));
      zip.on('error', () => done(false));
    });
  });
}
