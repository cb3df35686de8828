// What a visit to a server means for its author: facts in, findings out.

import type { Talked } from '../mcp/talked.js';
import type { Diagnosis, Finding, Project } from '../types.js';
import { causeOf } from './start-causes.js';

/** What was started, and what the ecosystem can add. */
export interface Tried {
  readonly project: Project;
  /** File name, or what was installed instead. */
  readonly artifact: string;
  /** How a person would type the command. */
  readonly shown: string;
  readonly runtime: string;
  readonly talked: Talked;
  /** What the ecosystem reads from the last words. */
  readonly diagnosis?: Diagnosis | undefined;
  /** Where the first stray line was printed. */
  readonly printedBy?: string | undefined;
}

type Draft = Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote'>;

/** Everything that is wrong with the server; none for a sound one. Versions are judged elsewhere: they need the components. */
export function startFindings(tried: Tried): readonly Finding[] {
  const { project, artifact, shown, runtime, talked } = tried;
  const drafts = talked.outcome === 'answered' ? whatItDid(tried) : [whyNot(tried)];
  const facts: Record<string, string> = { 'started with': shown, in: `an empty environment, ${runtime}` };
  if (talked.address !== undefined) facts['asked at'] = talked.address;
  return drafts.map((draft) => ({ ...draft, project: project.name, artifact, facts }));
}

/** The one cause why there was no whole visit. */
function whyNot(tried: Tried): Draft {
  const { talked, project, shown } = tried;
  const quote = lastLines(tried);
  const error = { level: 'error', quote } as const;
  const { smoke } = project.settings;
  switch (talked.outcome) {
    case 'port-busy': {
      const { port = smoke.port, pid, name } = talked.busy ?? {};
      const who = pid === undefined ? '' : ` by process ${pid}${name === undefined ? '' : ` (${name})`}`;
      return {
        level: 'error',
        rule: 'start/port-busy',
        message: `Port ${port} is taken${who}, so it would be that program that is tried. The server was not started.`,
        hint: 'End that program, or give the trial another port in mcp-release.toml:\n  [smoke]\n  port = 8081',
      };
    }
    case 'elsewhere': {
      const ports = (talked.ports ?? []).join(', ');
      return {
        ...error,
        rule: 'start/wrong-port',
        message: `The server listens on port ${ports}, not on ${smoke.port}, where it was expected.`,
        hint: `Say so in mcp-release.toml, or give it the port by a variable or an argument:\n  [smoke]\n  port = ${talked.ports?.[0] ?? smoke.port}`,
      };
    }
    case 'silent':
      return (
        known(tried) ?? {
          ...error,
          rule: 'start/hang',
          message: `The server started and gave no answer to initialize within ${seconds(smoke.timeoutMs)}.`,
          hint: 'Do slow work after the answer, or when a tool is called. A server that needs longer, or that speaks HTTP, is described in mcp-release.toml:\n  [smoke]\n  timeout = "90s"\n  transport = "http"',
        }
      );
    case 'refused':
      return {
        ...error,
        rule: 'start/refused',
        message: `The server answered initialize with an error: ${talked.message ?? 'no reason given'}.`,
        hint: refusedHint(talked, smoke.path),
      };
    case 'crashed':
      return {
        ...error,
        rule: 'start/crashed',
        message: `The server answered initialize and then ended ${how(talked)} when it was asked for ${asked(talked.during)}.`,
        hint: `The quoted lines are its last words. A client starts it with nothing but ${shown}: look at what it reads from its folder, its user or the network.`,
      };
    default:
      return (
        known(tried) ?? {
          ...error,
          rule: 'start/exited',
          message:
            talked.exitCode === 0
              ? 'The server ended at once, without an error and without an answer: it does not wait for a client.'
              : `The server ended ${how(talked)} before it answered initialize.`,
          hint: startByHand(tried),
        }
      );
  }
}

/** A cause that the ecosystem or the words themselves name. */
function known(tried: Tried): Draft | undefined {
  const cause = tried.diagnosis ?? causeOf(`${tried.talked.stderr}\n${printed(tried.talked).join('\n')}`);
  if (cause === undefined) return undefined;
  return { level: 'error', rule: cause.rule, message: cause.message, hint: cause.hint, quote: lastLines(tried) };
}

/** What is wrong although it answered. */
function whatItDid(tried: Tried): Draft[] {
  const { talked, project } = tried;
  const drafts: Draft[] = [];
  if (talked.strayCount > 0) drafts.push(stray(tried));
  for (const { what, message } of talked.failures) {
    const list = what === 'resource templates' ? 'resources' : what;
    if (project.settings.smoke.allow.includes(list)) continue;
    drafts.push(
      what === 'ping'
        ? {
            rule: 'start/ping',
            level: 'warning',
            message: `The server does not answer ping: ${message}. Clients use it to see whether a server still lives.`,
            hint: 'Every SDK answers ping by itself: look for a handler that catches all requests.',
          }
        : {
            rule: 'start/list-failed',
            level: 'error',
            message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
            hint: `Correct the list, or do not declare ${list}. When it needs what is not here, allow it in mcp-release.toml:\n  [smoke]\n  allow = ["${list}"]`,
            quote: lastWords(talked.stderr),
          },
    );
  }
  if (talked.ending === 'sigkill') {
    drafts.push({
      rule: 'start/does-not-end',
      level: 'warning',
      message:
        talked.transport === 'http'
          ? 'The server did not end when it was asked to (SIGTERM) and had to be killed.'
          : 'The server did not end when its input was closed, nor when it was asked to (SIGTERM): it had to be killed. Clients leave such servers behind.',
      hint: 'End when stdin ends, and do not catch SIGTERM without ending.',
    });
  } else if (talked.ending === 'sigterm' && talked.transport === 'stdio') {
    drafts.push({
      rule: 'start/does-not-end',
      level: 'note',
      message: 'The server did not end when its input was closed, only when it was asked to (SIGTERM).',
      hint: 'End when stdin ends: that is how a client says goodbye.',
    });
  }
  return drafts;
}

/** Lines on stdout that are no message. Empty ones break fewer clients. */
function stray({ talked, project, printedBy }: Tried): Draft {
  const [first] = talked.stray;
  const blank = talked.stray.every(({ what }) => what === 'blank');
  const when = first?.before ? 'before' : 'after';
  const by = printedBy === undefined ? '' : `, by ${printedBy}`;
  const more =
    talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; it is the first that is told of here.` : '';
  return {
    rule: 'start/stdout',
    level: blank ? 'warning' : 'error',
    message: `The server wrote ${named(first)} to standard output that is no protocol message. A client would drop the connection or lose an answer.\nIt was printed ${when} the answer to initialize${by}.${more}`,
    hint: HINTS[project.ecosystem] ?? 'Write to standard error instead: standard output belongs to the protocol.',
    quote: talked.stray.slice(0, 5).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
  };
}

function named(first: Talked['stray'][number] | undefined): string {
  switch (first?.what) {
    case 'blank':
      return 'an empty line';
    case 'json':
      return 'a line of JSON';
    case 'not-utf8':
      return 'a line that is not UTF-8';
    case 'too-long':
      return `a line of ${((first.bytes ?? 0) / 1_000_000).toFixed(0)} MB, longer than clients read,`;
    case 'unfinished':
      return 'a line without an end';
    default:
      return 'a line';
  }
}

const HINTS: Readonly<Record<string, string>> = {
  python: 'Print to standard error instead: print(..., file=sys.stderr), or use logging.',
  node: 'Use console.error instead of console.log, or give the logger process.stderr.',
};

function refusedHint(talked: Talked, path: string): string {
  if (/HTTP 401|HTTP 403|Unauthorized/i.test(talked.message ?? '')) {
    return 'It wants a login before it says what it is. Let initialize and the lists through without one, or give the trial what it needs in [smoke] env.';
  }
  if (/HTTP 404|HTTP 405/.test(talked.message ?? '')) {
    return `Nothing answers MCP at ${path}. Say where it is in mcp-release.toml:\n  [smoke]\n  path = "/mcp"`;
  }
  return 'Answer initialize before anything that can fail: licences, logins and connections belong into the tools.';
}

function startByHand({ project, artifact, shown }: Tried): string {
  const by = project.ecosystem === 'python' ? `uvx --from ./${artifact} ${shown}` : shown;
  return `Start it by hand in an empty folder and see: ${by}`;
}

function asked(during: string | undefined): string {
  return during === undefined || during === 'ping' ? 'a ping' : `its ${during}`;
}

function how({ exitCode, signal }: Talked): string {
  if (signal !== undefined && signal !== null) return `by ${signal}`;
  return exitCode === undefined || exitCode === null ? 'by closing its output' : `with exit code ${exitCode}`;
}

function printed({ stray: lines }: Talked): readonly string[] {
  return lines.map(({ text }) => text);
}

/** The last lines of stderr; of stdout when it said nothing there. */
function lastLines({ talked }: Tried): readonly string[] {
  const words = lastWords(talked.stderr);
  return words.length > 0 ? words : printed(talked).slice(-12);
}

const ROOM = /(?:[A-Za-z]:)?[/\\][^\s"']*[/\\]mcp-release-\w+[/\\]room-[^/\\\s"']+[/\\]/g;

function lastWords(stderr: string): readonly string[] {
  return (
    stderr
      .split('\n')
      // Where our private folder lies says nothing to the author, and differs each time.
      .map((line) => line.replace(ROOM, '').trimEnd().slice(0, 300))
      .filter((line) => line.trim() !== '')
      .slice(-12)
  );
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
