// Secrets that can be told by their form: what the library calls them, what it does not know, and what only looks like one.

/** One form of a secret. `sure`: nothing else looks like it. */
export interface SecretForm {
  /** With its article: `a GitHub token`. */
  readonly what: string;
  readonly sure: boolean;
}

/** The library's rules, by the end of their id. */
export const LIBRARY_FORMS: Readonly<Record<string, SecretForm>> = {
  aws: { what: 'an AWS key', sure: true },
  gcp: { what: 'the private key of a Google service account', sure: true },
  npm: { what: 'an npm token', sure: true },
  slack: { what: 'a Slack token', sure: true },
  basicauth: { what: 'a password in a URL', sure: false },
  openai: { what: 'an OpenAI key', sure: true },
  anthropic: { what: 'an Anthropic key', sure: true },
  groq: { what: 'a Groq key', sure: true },
  huggingface: { what: 'a Hugging Face token', sure: true },
  linear: { what: 'a Linear key', sure: true },
  notion: { what: 'a Notion token', sure: true },
  privatekey: { what: 'a private key', sure: true },
  sendgrid: { what: 'a SendGrid key', sure: true },
  shopify: { what: 'a Shopify token', sure: true },
  github: { what: 'a GitHub token', sure: true },
  gitlab: { what: 'a GitLab token', sure: true },
  grafana: { what: 'a Grafana token', sure: true },
  '1password': { what: 'a 1Password service token', sure: true },
  'database-connection-string': { what: 'a database password', sure: false },
  'hashicorp-vault': { what: 'a Vault token', sure: true },
  vercel: { what: 'a Vercel token', sure: true },
  databricks: { what: 'a Databricks token', sure: true },
  docker: { what: 'a Docker token', sure: true },
  figma: { what: 'a Figma token', sure: true },
};

/** Forms that the library does not know, or looks for on demand only. */
export const MORE_FORMS: readonly (SecretForm & { readonly pattern: RegExp; isPublic?(found: string): boolean })[] = [
  { what: 'a PyPI token', sure: true, pattern: /\bpypi-AgE[\w-]{40,400}/g },
  // The half that names the key: it opens nothing alone, and hardly ever is alone.
  { what: 'an AWS key', sure: true, pattern: /\bA[KS]IA[A-Z2-7]{16}\b/g },
  { what: 'an age secret key', sure: true, pattern: /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b/g },
  {
    what: 'a PGP private key',
    sure: true,
    // Headers, then base64; nothing else, so that a thousand beginnings take no time.
    pattern:
      /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:\s{1,4}[A-Z][a-z]{2,10}: [^\r\n]{0,200}){0,5}[\w+/=\s\\]{100,20000}-----END PGP PRIVATE KEY BLOCK-----/g,
  },
  { what: 'a Stripe key', sure: true, pattern: /\b[sr]k_live_[A-Za-z0-9]{24,128}\b/g },
  { what: 'a Google API key', sure: false, pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { what: 'a Telegram bot token', sure: false, pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  {
    what: 'a JSON Web Token',
    sure: false,
    pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{20,4000}\.[\w-]{40,1000}/g,
    isPublic: isPublicToken,
  },
];

/** Something of every known form: a text without any of these needs no closer look. */
export const TELLTALE = new RegExp(
  [
    'A[KS]IA[A-Z0-9]{16}',
    '[Ss](?:ECRET|ecret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)',
    '-----BEGIN ?[A-Z ]{0,20}PRIVATE KEY',
    '_authToken=|:x-oauth-basic@|"private_key_id"',
    'npm_\\w{36}|gh[pousr]_\\w{36}|github_pat_\\w{20}|glpat-|gl(?:c|sa)_\\w{32}|dckr_pat_|figd_|hf_[A-Za-z]{34}|gsk_\\w{52}',
    'xox[abopr]-|xapp-|hooks\\.slack\\.com',
    'sk-(?:proj|svcacct|admin|ant|\\w{20}T3Bl)',
    'lin_api_|ntn_\\d{11}|SG\\.\\w+\\.|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\\.[\\w-]{20}|vc[piark]_\\w{20}|dapi[A-Fa-f0-9]{32}',
    '://[\\w.%+~-]{0,100}:[^\\s/@"\'`<>]{1,200}@',
    '\\beyJ[\\w-]{10,2000}\\.eyJ|pypi-AgE|AGE-SECRET-KEY-1|[sr]k_live_|AIza|\\d{8}:AA[\\w-]{33}',
  ].join('|'),
);

const WORDS =
  /example|dummy|placeholder|sample|changeme|change_me|redacted|your[-_]|foobar|insert|replace|secret_?key|s3cr3t|not[-_]?a?[-_]?real|\*\*\*|\.\.\.|…|deadbeef|<|\$\{|\{\{/i;

/** Words so short that a long random token has one by chance: only at its edge, or beside a mark. */
const SHORT_WORDS = /(?<![A-Za-z0-9])(?:your|fake|mock)|(?:fake|mock)(?![A-Za-z0-9])/i;

/** One letter in place of all. */
const CROSSED_OUT = /xxxx|XXXX/;

/** Whether it has a word that only somebody who shows a form writes. */
function hasMadeUpWord(text: string): boolean {
  return WORDS.test(text) || SHORT_WORDS.test(text) || CROSSED_OUT.test(text);
}

/** Whether a text in the form of a secret is one that was made up to show the form. */
export function isPlaceholder(secret: string): boolean {
  if (hasMadeUpWord(secret)) return true;
  const body = secret.replace(/^[A-Za-z]{2,10}[-_](?:[a-z]{2,6}[-_])?/, '');
  return new Set(body.toLowerCase()).size < Math.min(8, body.length / 2) || hasRun(body);
}

const SHORT_LIVED_SECONDS = 3600;

/**
 * A token that everybody has: the one of jwt.io, of a manual, or the key of a service for anonymous users. One that lives for
 * minutes opens nothing when somebody reads the file: the link to an image in an issue has one.
 */
function isPublicToken(token: string): boolean {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  if (/"John Doe"|"1234567890"|"some"|"anon"|example|"foo"|"bar"/i.test(claims)) return true;
  const at = (claim: string): number => Number(new RegExp(`"${claim}"\\s*:\\s*(\\d{1,12})`).exec(claims)?.[1]);
  const since = [at('iat'), at('nbf')].filter(Number.isFinite);
  return since.length > 0 && at('exp') - Math.min(...since) <= SHORT_LIVED_SECONDS;
}

/** Whether ten characters in a row count up, as on a keyboard or in the alphabet, or one stands eight times in a row. */
function hasRun(text: string): boolean {
  let up = 1;
  let same = 1;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps = text[at] === '0' && text[at - 1] === '9';
    up = step === 1 || wraps ? up + 1 : 1;
    same = step === 0 ? same + 1 : 1;
    if (up >= 10 || same >= 8) return true;
  }
  return false;
}

const LOCAL_HOST =
  /^(localhost|[\w-]+|(127|10|0|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[.*|.*\.(local|localhost|internal|test|example|invalid|lan)|(.*\.)?example\.(com|org|net)|(.*\.)?(host|domain|server|company|site|cluster\w*)\.(com|net|org|io|mongodb\.net))(:\d+)?$/i;
const WEAK =
  /^(p(ass)?w(or)?d\w*|pass\w*|secret\w*|user\w*|admin\w*|root\w*|postgres\w*|mysql|mongo\w*|redis|guest|test\w*|token|api_?key|my\w*|db\w*|hunter2|x-oauth-basic|abc\w*|[a-z]{1,7}|\d{1,8}|.{1,5})$/i;

/** Whether a URL holds a password that could be a real one: of a host that others can reach, and none that a manual would use. */
export function hasPassword(url: string): boolean {
  const parts = /:\/\/([^:/\s]*):([^@/\s]*)@([^/?#\s"'`)\]},;]+)/.exec(url);
  if (parts === null) return false;
  const [, , password = '', hosts = ''] = parts;
  if (/[${}<>*%()[\]|\\]|…/.test(password) || WEAK.test(password) || isPlaceholder(password)) return false;
  return hosts.split(',').every((host) => !LOCAL_HOST.test(host) && !/[${}<>*[\]]/.test(host) && !hasMadeUpWord(host));
}
