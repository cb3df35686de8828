// What uv built with, read from its own log: which interpreter it took, and what it installed to build with.

/** The parts of uv's log that say so, for RUST_LOG. */
export const BUILD_LOG = 'uv_dispatch=debug,uv_python=debug';

const LINE = /^DEBUG .*\n?/gm;

/** The same output as uv prints without its log, for people. */
export function withoutLog(stderr: string): string {
  return stderr.replace(LINE, '');
}

/** Versions by name, as `Python` and the packages that the build required. */
export function builtWith(stderr: string): Readonly<Record<string, string>> {
  const log = (stderr.match(LINE) ?? []).join('');
  const interpreter = [...log.matchAll(/Found `([a-z]+)-(\d[^-`]*)-[^`]*` at /g)].at(-1);
  const installed = [...log.matchAll(/Installing build requirements?: (.+)/g)].flatMap(([, all = '']) =>
    all.split(', '),
  );
  return {
    ...(interpreter === undefined ? {} : { [nameOf(interpreter[1]!)]: interpreter[2]! }),
    ...Object.fromEntries(
      installed.flatMap((one) => {
        const [, name, version] = /^([\w.-]+)==(\S+)$/.exec(one) ?? [];
        return name === undefined || version === undefined ? [] : [[name, version]];
      }),
    ),
  };
}

function nameOf(implementation: string): string {
  return implementation === 'cpython' ? 'Python' : implementation;
}
