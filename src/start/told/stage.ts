// readme: what README and docs tell users to run of this release, run from where it was published to, word for word.

import { snippets } from '../../check/rules/mcp/snippets.js';
import { tail } from '../../core/cut.js';
import { listed } from '../../core/listed.js';
import { plural } from '../../core/plural.js';
import { shellLine } from '../../core/shell-word.js';
import type { Finding, Host, IndexOf, Produced, Project, Release, Source, Stage } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { during } from '../../host/during.js';
import { openSandbox } from '../../host/sandbox.js';
import { readFiles } from '../../repository/files.js';
import { tryServer } from '../try-server.js';
import { candidateOf } from './candidate.js';
import { type Mine, mineOf } from './mine.js';

/** A README that tells more than this is about something else. */
const MOST = 8;
const SERVED = ['answered', 'protected'];

/**
 * @param versionOf what is released of a project
 * @param indexOf where versions that were published are read
 */
export function toldStage(source: Source, versionOf: (project: Project) => string, indexOf?: IndexOf): Stage {
  return {
    title: 'readme',
    scope: 'release',
    async run(release, host): Promise<Produced> {
      const files = await readFiles(release.root, { host });
      const all = snippets(files);
      const mine = release.projects.flatMap((project) => mineOf(all, project, versionOf(project), indexOf));
      const others = all.filter((one) => !mine.some(({ snippet }) => snippet === one));
      const left: string[] = others.map(({ kind }) =>
        kind === 'golang' ? 'by Go, which builds it anew' : 'of other packages',
      );
      const findings: Finding[] = [];
      const done = new Map<string, Finding | string | undefined>();
      for (const one of mine) {
        const found = await tryOnce(one, { source, release, done, host });
        if (typeof found === 'string') {
          const { file, words, place, offset } = one.snippet;
          host.log.debug(`${file}:${place(offset).line} ${words.map(({ text }) => text).join(' ')}: ${found}`);
          left.push(found);
        }
        if (typeof found === 'object') findings.push(found);
      }
      const ran = [...done.values()].filter((one) => typeof one !== 'string').length;
      const why = [...new Set(left)].map((reason) => `${left.filter((one) => one === reason).length} ${reason}`);
      if (all.length === 0) return {};
      const lines = [
        `${plural(ran, 'command')} of README and docs run${why.length === 0 ? '' : `; not run: ${listed(why)}`}`,
      ];
      return { findings, lines };
    },
  };
}

interface Around {
  readonly source: Source;
  readonly release: Release;
  /** What came of each command that was run. */
  readonly done: Map<string, Finding | string | undefined>;
  readonly host: Host;
}

/** Undefined: it starts. A string: why that cannot be told. */
async function tryOnce(mine: Mine, around: Around): Promise<Finding | string | undefined> {
  const { snippet, project, version } = mine;
  const { release, done, host } = around;
  const { smoke, isLibrary } = project.settings;
  const place = { file: snippet.file, ...snippet.place(snippet.offset) };
  const isAt = ({ file, line }: Finding): boolean => file === place.file && line === place.line;
  if (isLibrary === true || smoke.unstarted !== undefined || smoke.transport === 'http')
    return 'not for clients over stdio';
  if (release.findings.some((one) => one.rule.startsWith('client-') && isAt(one))) return 'reported above';
  const candidate = candidateOf(snippet, { smoke, version });
  if (typeof candidate === 'string') return candidate;
  const key = JSON.stringify([project.path, candidate.words, candidate.env]);
  if (!done.has(key)) {
    if (done.size >= MOST) return `after the first ${MOST}`;
    const shown = shellLine(candidate.words);
    done.set(key, await during(host, `running ${shown}`, () => runOne(mine, candidate, shown, around)));
  }
  const found = done.get(key);
  return typeof found === 'object' ? { ...found, ...place } : found;
}

async function runOne(
  { snippet, project, version }: Mine,
  { words, env, isFilled }: Exclude<ReturnType<typeof candidateOf>, string>,
  shown: string,
  { source, host }: Around,
): Promise<Finding | string | undefined> {
  const ecosystem = ecosystemOf(project);
  const sandbox = await openSandbox(host, `readme-${project.name}`);
  const typed = (await ecosystem.typed?.(words, source, sandbox, host, project)) ?? 'not run in a rehearsal';
  if (typeof typed === 'string') return typed;
  const { smoke } = project.settings;
  const { command, elsewhere } = typed;
  const launch = { command, elsewhere, env: { ...typed.env, ...env }, cwd: sandbox.cwd, shown };
  const installed = { launch, runtime: '', packages: 0, components: async () => ({ components: [], direct: [] }) };
  // It is installed within this time too.
  const own = {
    ...smoke,
    command: undefined,
    args: [],
    env,
    transport: 'auto' as const,
    timeoutMs: 2 * smoke.timeoutMs,
  };
  const settings = { ...project.settings, smoke: own };
  const { talked, findings } = await tryServer(host, installed, { ...project, settings }, shown, { quick: true });
  const isServed = SERVED.includes(talked.outcome);
  if (isServed && (talked.transport === 'stdio' || !snippet.byClient)) return undefined;
  const failure = typed.failure(talked.stderr);
  if (failure !== undefined && 'elsewhere' in failure) return `not judged: ${failure.elsewhere}`;
  if (failure?.byClient === true && !snippet.byClient) return 'for people at a terminal';
  if (failure === undefined && (isFilled || !snippet.byClient)) return 'not judged: not started with the values here';
  const why = isServed ? 'it serves over HTTP, and a client that runs it speaks stdio' : failure?.wrong;
  const cause = why ?? findings.find(({ level }) => level === 'error')?.message ?? 'no answer';
  const right = ecosystem.launch?.(project, version)?.map((word) => word.replace(/(?:@|==)[^@=/]*$/, ''));
  const works = right === undefined ? undefined : shellLine([...right, ...smoke.args]);
  return {
    rule: 'install/readme',
    level: 'warning',
    project: project.name,
    message: `${snippet.file} says to run ${shown}, which does not start the released server: ${cause}${/[.!?]$/.test(cause) ? '' : '.'}`,
    hint:
      works === undefined || works === shown
        ? `Run it in an empty folder to see the same: ${shown}`
        : `Write: ${works}`,
    ...(failure === undefined ? {} : { quote: tail(talked.stderr, 4) }),
  };
}
