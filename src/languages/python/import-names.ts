// Which distributions bring an import name: a table for those that are called otherwise, a comparison of names for the rest.

import { normalName } from '../../core/names.js';

/** Import name → distributions that bring it, the usual one first. */
const TABLE: Readonly<Record<string, string>> = {
  attr: 'attrs',
  bs4: 'beautifulsoup4',
  Crypto: 'pycryptodome pycryptodomex pycrypto',
  Cryptodome: 'pycryptodomex',
  cv2: 'opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless',
  dateutil: 'python-dateutil',
  discord: 'discord-py',
  dns: 'dnspython',
  docx: 'python-docx',
  dotenv: 'python-dotenv',
  faiss: 'faiss-cpu faiss-gpu',
  fitz: 'pymupdf',
  git: 'gitpython',
  github: 'pygithub',
  gi: 'pygobject',
  googleapiclient: 'google-api-python-client',
  grpc: 'grpcio',
  jose: 'python-jose',
  jwt: 'pyjwt',
  kafka: 'kafka-python kafka-python-ng',
  ldap: 'python-ldap',
  magic: 'python-magic',
  mcp: 'mcp fastmcp',
  multipart: 'python-multipart multipart',
  MySQLdb: 'mysqlclient',
  mysql: 'mysql-connector-python mysql-connector',
  nacl: 'pynacl',
  OpenSSL: 'pyopenssl',
  PIL: 'pillow',
  pkg_resources: 'setuptools',
  playwright: 'playwright patchright',
  pptx: 'python-pptx',
  psycopg: 'psycopg psycopg-binary',
  psycopg2: 'psycopg2-binary psycopg2',
  pydantic_ai: 'pydantic-ai pydantic-ai-slim',
  pythoncom: 'pywin32',
  pywintypes: 'pywin32',
  rpds: 'rpds-py',
  ruamel: 'ruamel-yaml',
  serial: 'pyserial',
  setuptools: 'setuptools',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
  slugify: 'python-slugify',
  socks: 'pysocks',
  speech_recognition: 'speechrecognition',
  telegram: 'python-telegram-bot',
  usb: 'pyusb',
  websocket: 'websocket-client',
  win32api: 'pywin32',
  win32com: 'pywin32',
  win32con: 'pywin32',
  win32gui: 'pywin32',
  wx: 'wxpython',
  yaml: 'pyyaml',
  zmq: 'pyzmq',
};

const KNOWN_BY_ANOTHER_NAME: ReadonlySet<string> = new Set(Object.values(TABLE).flatMap((names) => names.split(' ')));

/** Distributions that are known to bring an import name, the usual one first; without an entry the name itself. */
export function distributionsOf(importName: string): readonly string[] {
  return Object.hasOwn(TABLE, importName) ? (TABLE[importName] ?? '').split(' ') : [normalName(importName)];
}

/**
 * Whether a distribution (PEP 503 name) brings an import name, as far as names can tell: `google-cloud-storage` brings
 * `google`, `python-slugify` `slugify`, `atlassian-python-api` `atlassian`. Errs on the side of yes.
 */
export function provides(distribution: string, importName: string): boolean {
  if (distributionsOf(importName).includes(distribution)) return true;
  const wanted = normalName(importName);
  const squeezed = wanted.replace(/-/g, '');
  const parts = distribution.split('-');
  const bare = parts.filter((part) => part !== 'python' && part !== 'py').join('');
  return (
    wanted.split('-').every((part) => parts.includes(part)) ||
    [bare, bare.replace(/^py|py$/g, ''), distribution.replace(/-/g, '')].includes(squeezed) ||
    squeezed === `py${bare}`
  );
}

/** Whether what a distribution is imported as can be told from its name; `false` for most: any name may be its own. */
export function importNameIsKnown(distribution: string): boolean {
  return KNOWN_BY_ANOTHER_NAME.has(distribution);
}
