// Instances on the platform: shown, listed, edited, with what the real one leaves out of its answers. And the list of templates.

import type { Incoming } from '../../../../stand-in/incoming.js';
import type { Reply } from '../../../../stand-in/reply.js';
import type { Route } from '../../../../stand-in/service.js';
import { failure, type Instance, needLogin, type State, success } from './state.js';

const HOSTING = 3;
/** What an edit sets; left out it becomes empty. */
const EDITED = {
  ...{ name: '', mcpServers: '', port: 0, initScript: '', command: '', environmentVariables: {}, volumeMounts: [] },
  ...{ startupTimeout: 0, runningTimeout: 0, packageId: '', notes: '', servicePath: '', iconPath: '' },
};

export function newInstance(instanceId: string, packageId: string, more: Partial<Instance>): Instance {
  const about = { instanceId, packageId, name: 'weather', accessType: HOSTING, port: 8080 };
  return { ...EDITED, ...about, containerStatus: 'running', containerLastMessage: '', coming: [], ...more };
}

/** `/api/market/instance/...` and the list of `/api/market/template`. */
export function instanceRoutes(state: State): Route[] {
  const at = '/api/market/instance';
  return [
    { method: 'PUT', path: `${at}/edit`, handle: (request) => edit(state, request) },
    {
      method: 'POST',
      path: `${at}/list`,
      write: false,
      handle: (request) =>
        page(state, request, ({ instanceName }) =>
          [...state.instances.values()]
            .filter(({ instanceId, name }) =>
              [instanceId, name].some((one) => one.includes(String(instanceName ?? ''))),
            )
            .map(row),
        ),
    },
    {
      method: 'POST',
      path: '/api/market/template/list',
      write: false,
      handle: (request) =>
        page(state, request, () => state.templates.map((packageId, at) => ({ templateId: at + 1, packageId }))),
    },
    {
      method: 'GET',
      path: `${at}/:id`,
      handle(request) {
        needLogin(state, request);
        const instance = find(state, request.params.id!);
        const [containerStatus = instance.containerStatus, ...coming] = instance.coming;
        // The detail of the real one says no timeouts.
        const { startupTimeout: _, runningTimeout: __, coming: ___, ...shown } = { ...instance, containerStatus };
        return success(
          shown,
          () => void state.instances.set(shown.instanceId, { ...instance, containerStatus, coming }),
        );
      },
    },
  ];
}

async function edit(state: State, request: Incoming): Promise<Reply> {
  needLogin(state, request);
  const asked = ((await request.json()) ?? {}) as Record<string, unknown>;
  const instance = find(state, String(asked.instanceId ?? ''));
  if (typeof asked.name !== 'string' || asked.name === '') throw failure('failed', 'missing required field: name');
  if (!(Number(asked.port) > 0)) throw failure('failed', 'missing required field: port');
  const packageId = String(asked.packageId ?? '');
  if (packageId !== '' && !state.packages.has(packageId)) {
    throw failure('failed', 'failed to edit instance: failed to build container configuration');
  }
  const set = Object.fromEntries(Object.entries(EDITED).map(([key, empty]) => [key, asked[key] ?? empty]));
  const coming = state.options.containers ?? ['pending', 'running'];
  const edited = { ...instance, ...set, containerStatus: 'pending', coming } as Instance;
  const { instanceId, name, accessType } = edited;
  return success(
    { instanceId, name, accessType, status: 'active' },
    () => void state.instances.set(instanceId, edited),
  );
}

/** A row of the list: it does not say the package, and the timeouts are labels of the container only. */
function row({ instanceId, name, accessType, containerStatus, startupTimeout, runningTimeout }: Instance) {
  const labels = {
    instance: instanceId,
    ...(startupTimeout > 0 ? { 'mcp.startup.timeout': String(startupTimeout) } : {}),
    ...(runningTimeout > 0 ? { 'mcp.running.timeout': String(runningTimeout) } : {}),
  };
  const containerCreateOptions = JSON.stringify({ containerName: instanceId, labels });
  return { instanceId, instanceName: name, accessType, containerStatus, containerCreateOptions };
}

async function page(
  state: State,
  request: Incoming,
  all: (asked: Readonly<Record<string, unknown>>) => readonly unknown[],
): Promise<Reply> {
  needLogin(state, request);
  const asked = ((await request.json()) ?? {}) as Record<string, unknown>;
  const [at, pageSize] = [Number(asked.page ?? 1), Math.min(Number(asked.pageSize ?? 10), 100)];
  const found = all(asked);
  return success({ list: found.slice((at - 1) * pageSize, at * pageSize), total: found.length, page: at, pageSize });
}

function find(state: State, id: string): Instance {
  const found = state.instances.get(id);
  if (found === undefined) throw failure('failed', 'failed to get instance details: instance does not exist');
  return found;
}
