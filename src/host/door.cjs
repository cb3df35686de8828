// The way into a network that leads nowhere: one side listens on this machine's loopback address, the other one, inside, asks the
// server; a Unix socket joins them. Each starts the next command and ends as it ends.
'use strict';

const fs = require('node:fs');
const net = require('node:net');
const { spawn } = require('node:child_process');

const [, , side, port, socket, ...command] = process.argv;
const { DOOR_NODE_OPTIONS: options, ...env } = process.env;

// Signals go to the whole group: the server decides when it ends.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});

function join(from, to) {
  from.pipe(to);
  to.pipe(from);
  const end = () => {
    from.destroy();
    to.destroy();
  };
  from.on('error', end);
  to.on('error', end);
}

/** What listens inside is the server's: the stated port counts, then any. */
function listening() {
  const ports = ['tcp', 'tcp6'].flatMap((file) =>
    fs
      .readFileSync(`/proc/self/net/${file}`, 'latin1')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === '0A')
      .map(([, local]) => Number.parseInt(local.split(':').at(-1), 16)),
  );
  return ports.includes(Number(port)) ? Number(port) : ports[0];
}

function enter(from) {
  const to = listening();
  if (to === undefined) from.destroy();
  else join(from, net.connect({ port: to, host: 'localhost', allowHalfOpen: true }));
}

const outside = side === 'outside';
const given = options === undefined || outside ? {} : { NODE_OPTIONS: options };
const server = net.createServer({ allowHalfOpen: true }, (from) =>
  outside ? join(from, net.connect({ path: socket, allowHalfOpen: true })) : enter(from),
);
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(outside ? { port: Number(port), host: '127.0.0.1' } : { path: socket }, () => {
  const child = spawn(command[0], command.slice(1), {
    stdio: 'inherit',
    env: outside ? process.env : { ...env, ...given },
  });
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(1), 500);
  });
});
