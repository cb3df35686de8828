// The ports of a stand-in: opened, closed for a while as a host that is down, and kept from others meanwhile.

import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Listens on this machine. @param port 0: one that the system picks */
export async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

/** A connection that keeps a port from being given to somebody else while nobody listens on it. */
export async function hold({
  server,
  sockets,
  port,
}: {
  readonly server: Server;
  readonly sockets: ReadonlySet<Socket>;
  readonly port: number;
}): Promise<{ readonly ours: Socket; readonly theirs: Socket | undefined }> {
  const ours = connect(port, '127.0.0.1').on('error', () => {});
  await Promise.race([once(ours, 'connect'), once(ours, 'close')]);
  const theirs = (): Socket | undefined => [...sockets].find(({ remotePort }) => remotePort === ours.localPort);
  while (!ours.destroyed && theirs() === undefined)
    await Promise.race([once(server, 'connection'), once(ours, 'close')]);
  return { ours, theirs: theirs() };
}
