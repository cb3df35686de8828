// Regular expressions in Python's syntax, as configuration files hold them.

/** A pattern in Python's syntax with a group `version`; undefined when JavaScript cannot read it. */
export function pythonPattern(pattern: string): RegExp | undefined {
  try {
    const flags = /^\(\?([aiLmsux]+)\)/.exec(pattern);
    const verbose = flags?.[1]?.includes('x') === true;
    const bare = pattern.slice(flags?.[0].length ?? 0).replaceAll('(?P<', '(?<');
    const body = verbose
      ? bare.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (part) => (/^[\s#]/.test(part) ? '' : part))
      : bare;
    return new RegExp(body, flags?.[1]?.includes('i') === true ? 'im' : 'm');
  } catch {
    return undefined;
  }
}
