// Files whose name says that they hold secrets, and whether what is in them bears it out.

import { hasPassword, isPlaceholder } from './known-secrets.js';

/** What such a file is. `sure`: it holds something that opens a door. */
export interface SecretFile {
  /** With its article: `a private key`. */
  readonly what: string;
  readonly sure: boolean;
  /** 1-based; absent where no line of it is the reason. */
  readonly line?: number | undefined;
}

const ENV = /^\.env(\.(?!.*\b(example|sample|template|tpl|dist|default|defaults|schema|test|tests|ci)\b)[\w.-]+)?$/i;
const KEY_FILE = /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/;
const KEY_STORE = /\.(p12|pfx|jks|keystore|kdbx|ppk)$/i;
/** Nobody keeps more logins than this in one file. */
const LARGEST = 200_000;
const SECRET_NAME = /(key|token|secret|passw(or)?d|pwd|passphrase|credential|auth|dsn|private)/i;

/**
 * What a file is by its name and contents; undefined when nothing is wrong with it.
 * @param text undefined for what is no text
 */
export function secretFile(path: string, text: string | undefined): SecretFile | undefined {
  if ((text?.length ?? 0) > LARGEST) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (ENV.test(name)) return environment(text);
  if (name === '.npmrc')
    return lineOf(text, /^[^#;\n]*:?_(?:authToken|auth|password)[ \t]*=[ \t]*(.+)$/m, 'npm credentials');
  if (name === '.pypirc') return lineOf(text, /^[ \t]*password[ \t]*[:=][ \t]*(.+)$/m, 'PyPI credentials');
  if (name === '.netrc' || name === '_netrc')
    return lineOf(text, /\bpassword[ \t]+(\S+)/m, 'login credentials (netrc)');
  if (name === '.git-credentials') return lineOf(text, /:\/\/[^:/\s]{1,100}:([^@\s]{1,200})@/m, 'git credentials');
  if (path.endsWith('.docker/config.json')) return lineOf(text, /"auth"\s*:\s*"([^"]+)"/m, 'registry credentials');
  if (path.endsWith('.aws/credentials')) return lineOf(text, /secret_access_key\s*=\s*(\S+)/m, 'AWS credentials');
  if (KEY_FILE.test(name)) return /PRIVATE KEY/.test(text ?? '') ? { what: 'a private key', sure: true } : undefined;
  return KEY_STORE.test(name) ? { what: 'private keys', sure: false } : undefined;
}

function environment(text: string | undefined): SecretFile | undefined {
  let any: number | undefined;
  for (const [index, line] of (text ?? '').split('\n', 2000).entries()) {
    // A longer one is no setting that a person wrote.
    if (line.length > 4000) continue;
    const [, key, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined) continue;
    const value = raw.replace(/^(["'])(.*)\1.*$/, '$2').replace(/\s+#.*$/, '');
    if (value === '' || isVariable(value)) continue;
    if (hasPassword(value) || (SECRET_NAME.test(key) && !isHarmless(value)))
      return { what: 'environment settings', sure: true, line: index + 1 };
    any ??= index + 1;
  }
  return any === undefined ? undefined : { what: 'environment settings', sure: false, line: any };
}

function lineOf(text: string | undefined, pattern: RegExp, what: string): SecretFile | undefined {
  const match = pattern.exec(text ?? '');
  const value = match?.[1]?.trim() ?? '';
  if (match === null || isVariable(value) || isHarmless(value)) return undefined;
  return { what, sure: true, line: (text ?? '').slice(0, match.index).split('\n').length };
}

function isVariable(value: string): boolean {
  return /^["']?(\$\{?\w|%\w+%|<|\{\{)/.test(value);
}

/** Values that open nothing: switches, numbers, places, names, and what a manual would write. */
function isHarmless(value: string): boolean {
  return (
    value.length < 6 ||
    /^(true|false|none|null|undefined|enabled|disabled|\d+|https?:\/\/[^@]*|\.{0,2}\/[\w./-]*|[a-z][a-z_-]*)$/i.test(
      value,
    ) ||
    isPlaceholder(value)
  );
}
