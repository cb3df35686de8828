// One publication by `npm publish`: asked in a dry run where it would go, then given the token.

import { ReleaseError } from '../../core/errors.js';
import type { Ended, Host, PublishFile } from '../../core/types.js';
import { checkUnchanged, copyUnchanged } from '../../core/unchanged.js';
import { openBench, scopeAt, withLogin } from './bench.js';
import type { NpmLogin } from './index.js';
import type { Staged } from './staged.js';

/** How it ended, in npm's own words; only reading back says what is there. */
export interface Sent {
  /** `taken`: it said yes; `staged`: it waits for an approval; `exists`: it holds this version; `again`: it may pass; `refused`: it said no. */
  readonly said: 'taken' | 'staged' | 'exists' | 'again' | 'refused';
  readonly words: readonly string[];
  /** What waits for an approval. */
  readonly staged?: Staged | undefined;
}

export interface Order {
  readonly publishFile: PublishFile;
  readonly name: string;
  readonly registry: URL;
  readonly login: NpmLogin;
  readonly tag: string;
  readonly access: 'public' | 'restricted' | undefined;
  /** Whether publishConfig in the tarball asks for provenance. */
  readonly asks?: boolean;
  /** Whether it waits for an approval before it is published. */
  readonly stages?: boolean;
  /** Provenance that is signed already. */
  readonly bundle?: PublishFile | undefined;
  /** Variables to sign provenance with; undefined: npm makes none. */
  readonly provenance?: Readonly<Record<string, string>> | undefined;
}

/**
 * Sends one tarball. The token or password is only in the child's environment; a private npmrc binds it to the registry's own address.
 * @throws ReleaseError `npm/origin` where npm would send it elsewhere, `publish/changed`, `tool/npm`
 */
export async function sendTarball(order: Order, host: Host): Promise<Sent> {
  const { publishFile, name, registry, tag, access, provenance, bundle } = order;
  const bench = await openBench(publishFile, registry, host, order.stages);
  const options = [...scopeAt(name, registry), `--tag=${tag}`, ...(access === undefined ? [] : [`--access=${access}`])];
  // publishConfig in the tarball may ask for it where npm cannot sign.
  const dry = await bench.publish([...options, '--dry-run', ...unsigned(order)]);
  const known = endOf(dry);
  if (known.said === 'exists' || known.said === 'again') return known;
  assertRegistry(dry, registry, order);
  await checkUnchanged(publishFile, bench.copy);
  const env = await withLogin(bench, registry, order.login);
  const file = `${bench.copy}.provenance.json`;
  if (bundle !== undefined) await copyUnchanged(bundle, file);
  const signed =
    bundle !== undefined
      ? [`--provenance-file=${file}`]
      : provenance === undefined
        ? unsigned(order)
        : ['--provenance'];
  const ended = await bench.publish([...options, ...signed], { ...env, ...provenance });
  const end = endOf(ended);
  if (end.said !== 'taken' || order.stages !== true) return end;
  return { ...end, said: 'staged', staged: { id: /\(staged with id ([\w-]+)\)/.exec(ended.stdout)?.[1], same: true } };
}

/** Said only where the tarball asks for it: without a word npm makes none of its own. */
function unsigned({ asks }: Order): readonly string[] {
  return asks === true ? ['--provenance=false'] : [];
}

/** What npm itself says it would publish to must be what we told it, before it is given the token. */
function assertRegistry(dry: Ended, registry: URL, { stages }: Order): void {
  const said = /(?:Publishing|Staging) to (\S+) with tag/.exec(dry.stderr)?.[1];
  if (
    dry.code === 0 &&
    said !== undefined &&
    URL.canParse(said) &&
    new URL(said).href.replace(/\/$/, '') === registry.href.replace(/\/$/, '')
  )
    return;
  throw new ReleaseError(
    'npm/origin',
    said === undefined
      ? 'npm did not report where it would publish to. Nothing was sent.'
      : `npm would publish to ${said}, not to ${registry.href}. Nothing was sent.`,
    {
      hint: `Use npm ${stages === true ? '11.15 (staging needs it)' : '10'} or newer; run npm --version on the machine that publishes.`,
      quote: wordsOf(dry),
    },
  );
}

/** What npm's own words say of how it ended. */
export function endOf(ended: Ended): Sent {
  const words = wordsOf(ended);
  if (ended.code === 0) return { said: 'taken', words };
  const text = ended.stderr;
  if (
    /cannot publish over|EPUBLISHCONFLICT|previously published version|already (?:exists|present|contains)|does not allow updating assets|not enough permissions to (?:delete\/)?overwrite|code E409/i.test(
      text,
    )
  )
    return { said: 'exists', words };
  const transient =
    /code E(5\d\d|429|408)|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|socket hang up|network|EPIPE|TLOG_\w+_ERROR|TUF_\w+_ERROR|CA_CREATE\w+_ERROR|Invalid response body|premature close/i.test(
      text,
    );
  return { said: ended.timedOut || transient ? 'again' : 'refused', words };
}

/** npm's own lines about the failure, without the ones about its log. */
export function wordsOf(ended: Ended): readonly string[] {
  return ended.stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|_logs/.test(line))
    .map((line) => line.trimEnd())
    .slice(0, 8);
}
