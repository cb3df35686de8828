// Which way a request takes: through the proxy that the environment names, or straight on.

import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { usageError } from '../core/errors.js';
import type { HttpOptions } from './http.js';
import { isLoopback } from './loopback.js';

/** Where a request goes out: through a proxy where the environment names one, never to this machine (rehearsals live there). */
export function dispatcherFor(env: HttpOptions['env']): (url: URL) => Dispatcher {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const httpProxy = read('HTTP_PROXY');
  const httpsProxy = read('HTTPS_PROXY') ?? httpProxy;
  const connections = 8;
  const direct = new Agent({ connections });
  if (httpProxy === undefined && httpsProxy === undefined) return () => direct;
  for (const [name, value] of Object.entries({ HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy })) {
    if (value === undefined || (URL.canParse(value) && /^https?:/i.test(value))) continue;
    // The value may hold a password.
    throw usageError(
      'http/proxy',
      `${name} is not a URL that begins with http:// or https://, so no request can be sent.`,
      `export ${name}=http://proxy.example:3128, or unset it.`,
    );
  }
  const outside = withoutNotice(
    () =>
      new EnvHttpProxyAgent({
        connections,
        noProxy: read('NO_PROXY') ?? '',
        ...(httpProxy === undefined ? {} : { httpProxy }),
        ...(httpsProxy === undefined ? {} : { httpsProxy }),
      }),
  );
  return (url) => (isLoopback(url) ? direct : outside);
}

/** undici warns once that this agent is experimental. Its version is fixed here, and users could do nothing about it. */
function withoutNotice<T>(make: () => T): T {
  const { emitWarning } = process;
  const others = (warning: string | Error, ...rest: readonly unknown[]): void => {
    const [options] = rest as readonly { readonly code?: string }[];
    if (options?.code !== 'UNDICI-EHPA') Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  process.emitWarning = others as typeof emitWarning;
  try {
    return make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
