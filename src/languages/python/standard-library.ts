// What Python's standard library brings: module names, and since which version newer names are there.

/** Top-level modules of CPython 3.10 to 3.14, the removed ones too: importing those is a matter of the version. */
export const STDLIB: ReadonlySet<string> = new Set(
  `abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
   base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code
   codecs codeop collections colorsys compileall compression concurrent configparser contextlib
   contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
   distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
   fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
   heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
   keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
   modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
   operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
   poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
   queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
   shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
   sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
   tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
   unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
   xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);

/** Modules and names that came with a Python 3 minor version, by `module` or `module.name`. */
const SINCE: Readonly<Record<number, string>> = {
  9: 'zoneinfo graphlib functools.cache typing.Annotated asyncio.to_thread',
  10: `itertools.pairwise typing.ParamSpec typing.TypeAlias typing.Concatenate typing.TypeGuard typing.is_typeddict
    types.NoneType types.EllipsisType types.UnionType contextlib.aclosing dataclasses.KW_ONLY`,
  11: `tomllib asyncio.TaskGroup asyncio.timeout asyncio.Runner asyncio.Barrier enum.StrEnum enum.verify datetime.UTC
    contextlib.chdir typing.Self typing.Never typing.LiteralString typing.assert_never typing.assert_type
    typing.Required typing.NotRequired typing.Unpack typing.TypeVarTuple typing.reveal_type typing.dataclass_transform
    wsgiref.types hashlib.file_digest operator.call`,
  12: `itertools.batched typing.override typing.TypeAliasType inspect.BufferFlags calendar.Month calendar.Day
    collections.abc.Buffer`,
  13: `warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault copy.replace queue.ShutDown
    asyncio.QueueShutDown`,
  14: 'annotationlib compression compression.zstd string.templatelib concurrent.interpreters',
};

const VERSIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(SINCE).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)] as const)),
);

/** The Python 3 minor version that brought a standard module or a name in it; undefined: it was always there, or it is no such name. */
export function sinceMinor(name: string): number | undefined {
  return VERSIONS.get(name);
}

/** A dotted name split at its last dot; `module` is empty for a top-level module. */
export interface DottedName {
  readonly module: string;
  readonly name: string;
}

function split(path: string): DottedName {
  const dot = path.lastIndexOf('.');
  return { module: path.slice(0, Math.max(dot, 0)), name: path.slice(dot + 1) };
}

/** Every such name that came after a minor version. */
export function newerNames(minor: number): readonly DottedName[] {
  return [...VERSIONS].flatMap(([path, since]) => (since > minor ? [split(path)] : []));
}

/** Standard modules and names that are gone, by the Python 3 minor version that no longer has them. */
const GONE: Readonly<Record<number, string>> = {
  10: `collections.Callable collections.Hashable collections.Iterable collections.Iterator collections.Mapping
    collections.MutableMapping collections.MutableSequence collections.MutableSet collections.Sequence collections.Set`,
  11: 'asyncio.coroutine inspect.getargspec inspect.formatargspec',
  12: `asynchat asyncore distutils imp smtpd configparser.SafeConfigParser importlib.find_loader pkgutil.ImpImporter
    pkgutil.ImpLoader ssl.match_hostname ssl.wrap_socket`,
  13: `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau telnetlib
    uu xdrlib locale.resetlocale typing.io typing.re unittest.findTestCases unittest.makeSuite`,
  14: `ast.Bytes ast.Ellipsis ast.NameConstant ast.Num ast.Str asyncio.AbstractChildWatcher asyncio.SafeChildWatcher
    asyncio.ThreadedChildWatcher importlib.abc.ResourceReader importlib.abc.Traversable pkgutil.find_loader
    pkgutil.get_loader`,
};

const GONE_SINCE: ReadonlyMap<string, number> = new Map(
  Object.entries(GONE).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)] as const)),
);

/** Gone module → distributions that bring it back, beside `standard-<module>`. */
export const BACKPORTS: Readonly<Record<string, string>> = {
  asynchat: 'pyasynchat',
  asyncore: 'pyasyncore',
  audioop: 'audioop-lts',
  cgi: 'legacy-cgi',
  cgitb: 'legacy-cgi',
  distutils: 'setuptools',
  imp: 'zombie-imp',
};

/** The Python 3 minor version that no longer has a standard module or a name in it; undefined: it is there, or it is no such name. */
export function removedIn(name: string): number | undefined {
  return GONE_SINCE.get(name);
}

/** All of them. */
export const REMOVED_NAMES: readonly DottedName[] = [...GONE_SINCE.keys()].map(split);
