// An upload endpoint before anything is built: the token; on the platform also the packages and instances that are there.

import { ENV_PREFIX } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import type { Answer, Host } from '../../core/types.js';
import { archiveName } from '../../ecosystems/code-package/name.js';
import { askVersion, unknownName } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { destinationOf } from './address.js';
import { hasOwnCredential } from './generic.js';
import type { UploadInputs, UploadSettings } from './index.js';
import { brokenBy, readInstance } from './instance.js';
import { listPackages, versionIn } from './packages.js';
import { openPlatform, type PlatformApi } from './platform-api.js';

type Input = AheadInput<UploadInputs, UploadSettings>;

/** The answers of the endpoint. */
export async function uploadAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const reached = { ...input, rehearsed: false };
  const { template, style } = destinationOf(reached);
  const { auth } = input.settings;
  const base = { id: 'preflight/upload-token', what: 'upload-token' } as const;
  if (style === 'generic' && auth === 'none')
    return [{ ...base, state: 'ok', message: `${template} takes files without one.` }];
  if (input.inputs.uploadToken === undefined) {
    const message = 'No token for the upload endpoint is set.';
    const none = style === 'generic' ? ', or [upload] auth = "none" if anyone can write there' : '';
    const hint = `Set ${ENV_PREFIX}UPLOAD_TOKEN (in Actions: upload-token)${none}.`;
    return [{ ...base, state: input.sends && !hasOwnCredential(input) ? 'wrong' : 'unknown', message, hint }];
  }
  if (style === 'generic')
    return [{ ...base, state: 'unknown', message: `It is set; ${template} tells only at an upload what it may.` }];
  const api = openPlatform(reached, host);
  // The first question logs in; the others are not worth asking of who is not let in.
  const login = await ask(base, async () => {
    await listPackages(api, archiveName(input.projects[0]?.name ?? ''));
    return { state: 'ok', message: `${new URL(api.base).host} lists its packages for it.` };
  });
  if (login.state !== 'ok') return [login];
  const packages = await Promise.all(input.projects.map((project) => askPackage(api, project)));
  const redeploy = Object.entries(input.settings.redeploy ?? {});
  const names = input.projects.map(({ name }) => name);
  const ids = redeploy.flatMap(([project, instances]) => (names.includes(project) ? instances : []));
  const others = redeploy.flatMap(([project]) => (names.includes(project) ? [] : [notReleased(project, names)]));
  return [login, ...packages, ...(await Promise.all(ids.map((id) => askInstance(api, id, host)))), ...others];
}

/** A typo, or a project that has releases of its own. */
function notReleased(project: string, released: readonly string[]): Answer {
  const message = `${project} is not in this release (${released.join(', ')}), so its instances stay as they are.`;
  return { id: 'upload/instance', what: `[upload] redeploy of ${project}`, state: 'unknown', message };
}

async function askPackage(api: PlatformApi, { name, version }: Input['projects'][number]): Promise<Answer> {
  const what = `${name} on ${new URL(api.base).host}`;
  const { answer } = await askVersion({ id: 'preflight/upload-version', what }, name, async () => {
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

function askInstance(api: PlatformApi, id: string, host: Host): Promise<Answer> {
  return ask({ id: 'upload/instance', what: `the instance ${id}` }, async () => {
    const instance = await readInstance(api, id, host);
    const broken = brokenBy(instance);
    if (broken === undefined) return { state: 'ok', message: `It is ${instance.name} and moves to the new package.` };
    return { state: 'unknown', message: `It is ${instance.name}, and it is down (${broken}); a new package may help.` };
  });
}
