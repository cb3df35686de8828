// What PyPI refuses to take, in its own words: known before anything is sent. Other indexes take such files.

/** Whether these are PyPI's own rules that hold there: PyPI and its test index. */
export function isPypiOrg({ hostname }: URL): boolean {
  return hostname === 'pypi.org' || hostname.endsWith('.pypi.org');
}

/** Of one file. https://github.com/pypi/warehouse, warehouse/constants.py: MAX_FILESIZE, where a project has no limit of its own. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Whether a file is served from there: PyPI's pages and its files have two hosts. */
export function isPypiFile(url: URL): boolean {
  return isPypiOrg(url) || /^(?:files|test-files)\.pythonhosted\.org$/.test(url.hostname);
}

/**
 * PyPI's answer to a file of this name; undefined where its name is no reason to refuse it.
 * https://github.com/pypi/warehouse, forklift/legacy.py: of the plain Linux tags only those of 32-bit ARM are taken.
 */
export function refusedName(file: string): string | undefined {
  const tags = /-([^-]+)\.whl$/.exec(file)?.[1]?.split('.') ?? [];
  const tag = tags.find((one) => one.startsWith('linux_') && !/^linux_armv[67]l$/.test(one));
  return tag === undefined ? undefined : `Binary wheel '${file}' has an unsupported platform tag '${tag}'.`;
}
