// Writes down what a Node program does, for a start that is only observed. It never prints and never throws.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const net = require('node:net');
const dgram = require('node:dgram');
const children = require('node:child_process');

const { writeSync } = fs;
const known = new Set();
const given = new Set(Object.keys(process.env));
let log = -1;

function say(...words) {
  const line = words
    .map((word) =>
      String(word)
        .slice(0, 1000)
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '),
    )
    .join('\t');
  if (known.has(line) || known.size > 5000) return;
  known.add(line);
  writeSync(log, `${line}\n`);
}

/** The same function, which is looked at each time it is called. */
function watched(owner, name, look) {
  const real = owner[name];
  if (typeof real !== 'function') return;
  owner[name] = new Proxy(real, {
    apply(target, self, args) {
      try {
        look(args, self);
      } catch {
        // What cannot be told is not seen.
      }
      return Reflect.apply(target, self, args);
    },
  });
}

function file(at) {
  if (typeof at === 'number' || at === undefined) return;
  const given = at instanceof URL ? require('node:url').fileURLToPath(at) : String(at);
  say('file', path.resolve(given));
}

function writes(flags) {
  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
  return typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : /[wa+]/.test(flags ?? 'r');
}

function watchFiles() {
  const both = (names, look) => {
    for (const name of names) {
      watched(fs, name, look);
      watched(fs, `${name}Sync`, look);
      watched(fs.promises, name, look);
    }
  };
  both(['writeFile', 'appendFile'], ([at]) => file(typeof at === 'object' && 'fd' in at ? undefined : at));
  both(['rename', 'copyFile', 'cp', 'symlink', 'link'], ([, to]) => file(to));
  both(['open'], ([at, flags]) => writes(flags) && file(at));
  both(['mkdtemp'], ([prefix]) =>
    say('random', `${path.resolve(String(prefix))}XXXXXX`, path.basename(String(prefix))),
  );
}

function contacted(given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const to = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  const pipe = to.path ?? (typeof first === 'string' && !/^\d+$/.test(first) ? first : undefined);
  if (pipe !== undefined) say('host', 'unix', path.resolve(pipe));
  else say('host', typeof to.host === 'string' && to.host !== '' ? to.host : 'localhost', to.port);
}

function started(program, words = []) {
  say('program', program, words[1] === '-c' ? (words[2] ?? '') : '');
}

function watchPrograms() {
  watched(children.ChildProcess.prototype, 'spawn', ([{ file: program, args }]) => started(program, args));
  const shelled = (options, command) =>
    started(typeof options?.shell === 'string' ? options.shell : 'sh', ['', '-c', command]);
  const direct = ([program, words, options]) => {
    const given = Array.isArray(words) ? options : words;
    if (given?.shell) shelled(given, program);
    else started(program);
  };
  watched(children, 'spawnSync', direct);
  watched(children, 'execFileSync', direct);
  watched(children, 'execSync', ([command, options]) => shelled(options, command));
}

/** The file of whoever called this function. */
function caller(below) {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const trace = {};
  try {
    Error.stackTraceLimit = 1;
    Error.prepareStackTrace = undefined;
    Error.captureStackTrace(trace, below);
    const frame = trace.stack.split('\n')[1] ?? '';
    const place = / \((.*)\)$/.exec(frame)?.[1] ?? frame.replace(/^ *at (async )?/, '');
    const file = place.replace(/(:\d+)+$/, '');
    return file.startsWith('file:') ? require('node:url').fileURLToPath(file) : file;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
  }
}

function watchVariables() {
  const times = new Map();
  const asked = (name, below) => {
    const before = times.get(name) ?? 0;
    // Some are asked for all the time.
    if (typeof name !== 'string' || before > 50) return;
    times.set(name, before + 1);
    try {
      say('variable', name, given.has(name) ? 'set' : '', caller(below));
    } catch {
      // What cannot be told is not seen.
    }
  };
  const traps = {
    get(target, name) {
      asked(name, traps.get);
      return target[name];
    },
    has(target, name) {
      asked(name, traps.has);
      return name in target;
    },
    // Without these a new value would be defined on the object, which it does not allow.
    set(target, name, value) {
      target[name] = value;
      return true;
    },
  };
  process.env = new Proxy(process.env, traps);
}

try {
  log = fs.openSync(path.join(__dirname, 'seen.txt'), 'a', 0o600);
  say('start', process.pid, process.ppid, process.execPath);
  watchFiles();
  watched(net.Socket.prototype, 'connect', contacted);
  watched(dgram.Socket.prototype, 'send', (args) => {
    const [port, address] = args
      .slice(1)
      .filter((one) => typeof one !== 'function')
      .slice(-2);
    if (typeof address === 'string') say('host', address, port);
  });
  watchPrograms();
  watchVariables();
  require('node:module').syncBuiltinESMExports();
} catch {
  // Then nothing is seen, and that is what is said.
}
