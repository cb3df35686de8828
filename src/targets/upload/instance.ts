// An instance on the code-package platform: what it runs, and moving it to another package.

import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { broken, converge } from '../../registries/converge.js';
import { everyPage, ID } from './packages.js';
import { type Enveloped, failedCall, isMissing, type PlatformApi, readData } from './platform-api.js';

/** The platform's number for an instance that it runs itself, from a package. */
const HOSTING = 3;
/** What an edit has to repeat, or it is emptied. */
const KEPT = [
  ...['name', 'mcpServers', 'port', 'initScript', 'command', 'environmentVariables', 'volumeMounts', 'imgAddress'],
  ...['startupTimeout', 'runningTimeout', 'notes', 'servicePath', 'iconPath', 'headers'],
];
/** A container that will not come up by itself. */
const BROKEN = ['init-timeout-stop', 'run-timeout-stop', 'exception-force-stop', 'create-failed'];
const STARTING = ['pending', 'running-unready'];
const WAIT_MS = 300_000;
const TRIES = 3;

const TEXTS = z.record(z.string(), z.string()).nullish();
const INSTANCE = z.looseObject({
  instanceId: ID,
  name: z.string(),
  accessType: z.union([z.number(), z.string()]),
  packageId: ID.nullish(),
  environmentVariables: TEXTS,
  headers: TEXTS,
  containerStatus: z.string().nullish(),
  containerLastMessage: z.string().nullish(),
});
export type Instance = z.infer<typeof INSTANCE>;

/** @throws ReleaseError `upload/instance` where there is none, or none that runs packages */
export async function readInstance(api: PlatformApi, id: string, host: Host): Promise<Instance> {
  const answered = await api.call(`/market/instance/${encodeURIComponent(id)}`);
  if (!answered.ok) {
    if (!isMissing(answered)) throw failedCall(answered, `show the instance ${id}`);
    throw noInstance(`The platform shows no instance ${id}.`, answered);
  }
  const instance = readData(answered, INSTANCE, `the instance ${id}`);
  // Its variables are the instance's own secrets.
  for (const value of Object.values({ ...instance.environmentVariables, ...instance.headers })) host.mask(value);
  if (!isHosted(instance)) throw noInstance(`The instance ${id} (${instance.name}) does not run a package.`, answered);
  return instance;
}

function noInstance(message: string, { ok, message: words }: Enveloped): ReleaseError {
  const hint = 'Set [upload] redeploy to the id in the URL of the instance’s page.';
  return new ReleaseError('upload/instance', message, { hint, ...(ok ? {} : { quote: [words] }) });
}

/** Has the platform run the instance anew with another package; all else stays as it is. */
export async function moveTo(api: PlatformApi, instance: Instance, packageId: string, host: Host): Promise<void> {
  const { instanceId } = instance;
  const kept = Object.fromEntries(KEPT.flatMap((key) => (instance[key] == null ? [] : [[key, instance[key]]])));
  const body = JSON.stringify({ ...(await timeoutsOf(api, instanceId)), ...kept, instanceId, packageId });
  await converge(
    {
      tries: TRIES,
      send: () => edit(api, body),
      look: async () => (await readInstance(api, instanceId, host)).packageId === packageId,
      conclude: (words, done, last) => {
        if (done) return true;
        if (last)
          throw new ReleaseError('upload/redeploy', `The instance ${instanceId} does not accept the package.`, {
            hint: 'Run publish again; if it persists, edit the instance on the platform.',
            quote: [words],
          });
        return undefined;
      },
    },
    host,
  );
}

/** What was said, whatever it was: whether it is done is looked at. */
async function edit(api: PlatformApi, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  try {
    return (await api.call('/market/instance/edit', { method: 'PUT', headers, body, retry: 'never' })).message;
  } catch (error) {
    return broken(error).message;
  }
}

/** How it went, when it is up, will not come up, or the time is over. */
export async function untilUp(api: PlatformApi, id: string, waitMs = WAIT_MS, host: Host): Promise<Instance> {
  const until = host.now() + waitMs;
  for (let pause = 500; ; pause = Math.min(15_000, pause * 2)) {
    const instance = await readInstance(api, id, host);
    if (!STARTING.includes(instance.containerStatus ?? '') || host.now() + pause > until) return instance;
    await host.sleep(pause);
  }
}

/** Why an instance will not come up; undefined: nothing says so. */
export function brokenBy({ containerStatus, containerLastMessage }: Instance): string | undefined {
  if (!BROKEN.includes(containerStatus ?? '')) return undefined;
  return [containerStatus, containerLastMessage].filter(Boolean).join(': ');
}

const ROW = z.looseObject({
  instanceId: ID,
  accessType: z.union([z.number(), z.string()]).optional(),
  containerCreateOptions: z.string().nullish(),
});

/** The page of an instance does not say its timeouts, and an edit without them would remove them: its container has them as labels. */
async function timeoutsOf(api: PlatformApi, id: string): Promise<Readonly<Record<string, number>>> {
  const row = (await listInstances(api, id)).find(({ instanceId }) => instanceId === id);
  const { labels } = OPTIONS.parse(row?.containerCreateOptions);
  return Object.fromEntries(
    ['startup', 'running'].flatMap((phase) => {
      const seconds = Number(labels?.[`mcp.${phase}.timeout`]);
      return seconds > 0 ? [[`${phase}Timeout`, seconds]] : [];
    }),
  );
}

const OPTIONS = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(z.looseObject({ labels: TEXTS }))
  .catch({ labels: undefined });

function listInstances(api: PlatformApi, name: string): Promise<readonly z.infer<typeof ROW>[]> {
  const asked = {
    ...{ doing: 'list its instances', what: 'its instances' },
    idOf: ({ instanceId }: z.infer<typeof ROW>) => instanceId,
  };
  return everyPage(ROW, asked, (page, pageSize) =>
    post(api, '/market/instance/list', { page, pageSize, instanceName: name }),
  );
}

const TEMPLATE = z.looseObject({ templateId: ID.nullish(), id: ID.nullish(), packageId: ID.nullish() });

/** The packages that instances and templates use, by id. */
export async function packagesInUse(api: PlatformApi, host: Host): Promise<ReadonlySet<string>> {
  const asked = {
    ...{ doing: 'list its templates', what: 'its templates' },
    idOf: ({ templateId, id, packageId }: z.infer<typeof TEMPLATE>) => String(templateId ?? id ?? packageId),
  };
  const templates = await everyPage(TEMPLATE, asked, (page, pageSize) =>
    post(api, '/market/template/list', { page, pageSize }),
  );
  const used = new Set(templates.flatMap(({ packageId }) => packageId ?? []));
  // A list of instances does not say which package each has.
  for (const row of await listInstances(api, '')) {
    if (row.accessType !== undefined && !isHosted(row)) continue;
    const { packageId } = await readInstance(api, row.instanceId, host);
    if (packageId != null) used.add(packageId);
  }
  return used;
}

function isHosted({ accessType }: { readonly accessType?: number | string | undefined }): boolean {
  return accessType === HOSTING || accessType === 'HOSTING';
}

/** A list that is asked for in the body: it changes nothing. */
function post(api: PlatformApi, path: string, body: unknown): Promise<Enveloped> {
  const headers = { 'content-type': 'application/json' };
  return api.call(path, { method: 'POST', headers, body: JSON.stringify(body), retry: 'safe' });
}
