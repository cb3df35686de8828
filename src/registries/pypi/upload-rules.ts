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

const TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];

/**
 * PyPI's answer to what a file's metadata says; undefined where it takes it. https://github.com/pypa/packaging, metadata.py.
 * @param version `Metadata-Version`
 * @param readme `Description-Content-Type`
 */
export function refusedMetadata(version: string, readme: string | undefined): string | undefined {
  // A minor version that is not there yet may be known by then.
  if (!/^(1\.[012]|2\.[1-9]\d*)$/.test(version)) return `'${version}' is not a valid metadata version`;
  const [type = '', ...parameters] = (readme ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type === '') return undefined;
  const field = "'description-content-type'";
  if (!TYPES.includes(type)) return `${field} must be one of ${JSON.stringify(TYPES)}, not '${type}'`;
  const given = Object.fromEntries(parameters.map((one) => one.split('=').map((part) => part.replace(/["\s]/g, ''))));
  const { charset = 'utf-8', variant = 'gfm' } = given as Readonly<Record<string, string>>;
  if (charset !== 'utf-8') return `${field} can only specify the UTF-8 charset, not '${charset}'`;
  if (type === 'text/markdown' && !['gfm', 'commonmark'].includes(variant))
    return `valid Markdown variants for ${field} are ["GFM","CommonMark"], not '${variant}'`;
  return undefined;
}

/** Whether a readme is rendered as reStructuredText, and refused where that fails: what has no type is. @param type `Description-Content-Type` */
export function isRst(type: string | undefined): boolean {
  return ['', 'text/x-rst'].includes((type ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
}
