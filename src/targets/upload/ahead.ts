// An upload endpoint before anything is built: the token; on the platform also the packages and instances that are there.

import { ENV_PREFIX } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import type { Host, TargetAnswer } from '../../core/types.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { askVersion, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { type Destination, destinationOf } from './address.js';
import { hasOwnCredential } from './generic.js';
import type { UploadInputs, UploadSettings } from './index.js';
import { brokenBy, readInstance } from './instance.js';
import { listPackages, versionIn } from './packages.js';
import { openPlatform, type PlatformApi } from './platform-api.js';

type Input = AheadInput<UploadInputs, UploadSettings>;

/** The answers of the endpoint. */
export async function uploadAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const reached = { ...input, rehearsed: false };
  const { template, style } = destinationOf(reached);
  const base = { id: 'preflight/upload-token', what: 'upload-token', ...tokenPlace(template, style, input) };
  if (style === 'generic') return genericTokens(template, base, input);
  if (input.inputs.uploadToken === undefined) return [noToken(base, input.sends)];
  const api = openPlatform(reached, host);
  // The first question logs in; the others are not worth asking of who is not let in.
  const login = await ask(base, async () => {
    await listPackages(api, archiveName(input.projects[0]?.name ?? ''));
    return { state: 'ok', message: `${new URL(api.base).host} lists its packages for it.` };
  });
  if (login.state !== 'ok') return [login];
  const asked = input.built === true ? [] : input.projects;
  const packages = await Promise.all(asked.map((project) => askPackage(api, project)));
  const redeploy = Object.entries(input.settings.redeploy ?? {});
  const names = input.projects.map(({ name }) => name);
  const ids = redeploy.flatMap(([project, instances]) => (names.includes(project) ? instances : []));
  const others = redeploy.flatMap(([project]) => (names.includes(project) ? [] : [notReleased(project, names, api)]));
  return [login, ...packages, ...(await Promise.all(ids.map((id) => askInstance(api, id, host)))), ...others];
}

type Base = Pick<TargetAnswer, 'id' | 'what' | 'page' | 'values'>;

/** Where the endpoint's own people give tokens out, and where the token goes. */
function tokenPlace(
  template: string,
  style: Destination['style'],
  { settings: { auth, username } }: Input,
): Pick<TargetAnswer, 'page' | 'values'> {
  const login = style !== 'generic' ? username : auth === 'basic' ? (username ?? '<user>') : undefined;
  const secret = login === undefined ? 'a token that may upload' : `the password of ${login}`;
  return {
    page: siteOf(template),
    values: {
      'upload-url': template,
      ...(login === undefined ? {} : { '[upload] username': login }),
      ...(style === 'generic' && auth === 'none' ? {} : { [`${ENV_PREFIX}UPLOAD_TOKEN`]: secret }),
    },
  };
}

/** The site that an address is on; what stands in its place in a path does not matter. */
function siteOf(template: string): string {
  return `${new URL(template.replace(/\{\w+\}/g, 'x')).origin}/`;
}

function genericTokens(template: string, base: Base, input: Input): readonly TargetAnswer[] {
  const { auth, username } = input.settings;
  if (auth === 'none') return [{ ...base, state: 'ok', message: `${template} accepts files without one.` }];
  const given = input.inputs.uploadToken !== undefined || hasOwnCredential(input);
  const token: TargetAnswer = given
    ? { ...base, state: 'unknown', message: `It is set; ${template} shows only at an upload what it may do.` }
    : noToken(base, input.sends, ', or [upload] auth = "none" if anyone can write there');
  if (auth !== 'basic' || username !== undefined) return [token];
  const message = 'Basic authentication requires a user name.';
  const hint = 'Set [upload] username; upload-token is the password.';
  return [
    token,
    { ...base, id: 'preflight/upload-username', what: '[upload] username', state: 'wrong', message, hint },
  ];
}

function noToken(base: Base, sends: boolean, more = ''): TargetAnswer {
  const message = 'No token for the upload endpoint is set.';
  const hint = `Set ${ENV_PREFIX}UPLOAD_TOKEN (in Actions: upload-token)${more}.`;
  return { ...base, state: sends ? 'wrong' : 'unknown', message, hint };
}

/** A typo, or a project that has releases of its own. */
function notReleased(project: string, released: readonly string[], { base }: PlatformApi): TargetAnswer {
  const message = `${project} is not in this release (${released.join(', ')}), so its instances stay as they are.`;
  const about = { id: 'upload/instance', what: `[upload] redeploy of ${project}` };
  return { ...about, state: 'unknown', message, page: siteOf(base), values: { Project: released.join(', ') } };
}

async function askPackage(api: PlatformApi, { name, version }: Input['projects'][number]): Promise<TargetAnswer> {
  const what = `${name} on ${new URL(api.base).host}`;
  const values = { Package: `${archiveName(name)}-${version ?? '(the version)'}` };
  const about = { id: 'preflight/upload-version', what, page: siteOf(api.base), values };
  const { answer } = await askVersion(about, name, async () => {
    const listed = await listPackages(api, `${archiveName(name)}-`);
    const own = listed.filter((one) => versionIn(one.name, name) !== undefined);
    if (own.length === 0) return unknownName(name);
    const same = own.find((one) => versionIn(one.name, name) === version);
    if (same === undefined) return { state: 'ok', message: `It is there, and ${version ?? 'this version'} is not.` };
    return {
      state: 'unknown',
      message: `${same.name} is there. Whether it is the same file is known after the build.`,
    };
  });
  return answer;
}

function askInstance(api: PlatformApi, id: string, host: Host): Promise<TargetAnswer> {
  const about = { page: siteOf(api.base), values: { '[upload] redeploy': id } };
  return ask({ id: 'upload/instance', what: `the instance ${id}`, ...about }, async () => {
    const instance = await readInstance(api, id, host);
    const broken = brokenBy(instance);
    if (broken === undefined) return { state: 'ok', message: `It is ${instance.name} and moves to the new package.` };
    return { state: 'unknown', message: `It is ${instance.name}, and it is down (${broken}); a new package may help.` };
  });
}
