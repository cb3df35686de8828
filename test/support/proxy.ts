// Proxies on loopback for tests: one that notes every byte it is sent and helps nobody, one that refuses.

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** A running proxy that answers no request. */
export interface RecordingProxy {
  readonly url: string;
  /** What each connection sent, in order. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Whatever is sent (HTTP, CONNECT, SOCKS) is kept as it came and answered with a refusal. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = heard.push('') - 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      heard[at] += chunk.toString('latin1');
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The address of a port where nobody listens any more. */
export async function refusingProxy(): Promise<string> {
  const proxy = await startRecordingProxy();
  await proxy.close();
  return proxy.url;
}

/** Every variable that a client may read a proxy from. */
export function proxyVariables(url: string): Record<string, string> {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
  const npm = ['npm_config_proxy', 'npm_config_https_proxy', 'NPM_CONFIG_PROXY', 'NPM_CONFIG_HTTPS_PROXY'];
  const others = ['PROXY', 'PIP_PROXY', 'UV_HTTP_PROXY', 'YARN_HTTP_PROXY', 'YARN_HTTPS_PROXY', 'NODE_USE_ENV_PROXY'];
  const all = [...names, ...names.map((name) => name.toLowerCase()), ...npm, ...others];
  return Object.fromEntries(all.map((name) => [name, name === 'NODE_USE_ENV_PROXY' ? '1' : url]));
}

/** A home whose configuration files name the proxy too: npm, git, pip, uv, yarn. */
export function homeBehindProxy(home: string, url: string): void {
  const files: Readonly<Record<string, string>> = {
    '.npmrc': `proxy=${url}\nhttps-proxy=${url}\nnoproxy=corp.example\n`,
    '.gitconfig': `[http]\n\tproxy = ${url}\n`,
    '.config/pip/pip.conf': `[global]\nproxy = ${url}\n`,
    '.config/uv/uv.toml': `http-proxy = "${url}"\nhttps-proxy = "${url}"\n`,
    '.yarnrc': `proxy "${url}"\nhttps-proxy "${url}"\n`,
    '.yarnrc.yml': `httpProxy: "${url}"\nhttpsProxy: "${url}"\n`,
    '.curlrc': `proxy = ${url}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(home, file, '..'), { recursive: true });
    writeFileSync(join(home, file), text);
  }
}
