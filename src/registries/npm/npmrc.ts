// An npmrc as lines of key and value, and which of them say where packages are.

export interface Line {
  readonly key: string;
  readonly value: string;
}

/** Values as they are written: `${NAME}` stands for itself. */
export function npmrcLines(text: string): readonly Line[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, key, value = ''] = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return key === undefined ? [] : [{ key, value: value.replace(/^"(.*)"$/, '$1') }];
  });
}

/** A line that says where packages come from: all, or those of a scope. */
const REGISTRY = /^(registry|@[^:]+:registry)$/;

/** The registries that an npmrc names, as `registry` and `@scope:registry`; none that a variable decides. */
export function registriesIn(text: string): Readonly<Record<string, string>> {
  const named = npmrcLines(text).filter(({ key, value }) => REGISTRY.test(key) && URL.canParse(value));
  return Object.fromEntries(named.map(({ key, value }) => [key, value]));
}

/** A line that names a user, a token or a key for a registry. */
const LOGIN = /^(\/\/.*:)?(_authToken|_auth|_password|username|email|always-auth|certfile|keyfile|tokenHelper)$/;

/** The same text without its logins: a placeholder in one would end an installation that does not know the variable. */
export function withoutLogins(text: string): string {
  const kept = text.split('\n').filter((line) => !npmrcLines(line).some(({ key }) => LOGIN.test(key)));
  return kept.join('\n');
}

/** The registry that npm publishes a package to, by these lines; undefined where none of them names one. */
export function publishedTo(
  name: string,
  registries: Readonly<Record<string, string>>,
  publishConfig: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const scoped = name.startsWith('@') ? `${name.split('/')[0]}:registry` : undefined;
  const named = [
    ...(scoped === undefined ? [] : [publishConfig[scoped], registries[scoped]]),
    ...[publishConfig['registry'], registries['registry']],
  ];
  return named.find((one): one is string => typeof one === 'string' && URL.canParse(one));
}
