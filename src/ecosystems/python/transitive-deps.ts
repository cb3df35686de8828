// What well-known distributions bring along when they are installed, for imports that nobody declared.
// Resolved with `uv pip compile` for Python 3.12 in November 2026; of mcp and fastmcp the last two major versions together.

const BRINGS: Readonly<Record<string, string>> = {
  aiohttp: 'aiohappyeyeballs aiosignal attrs frozenlist idna multidict propcache typing-extensions yarl',
  anthropic: `annotated-types anyio docstring-parser h11 httpcore2 httpx2 idna jiter opentelemetry-api pydantic
    pydantic-core sniffio truststore typing-extensions typing-inspection`,
  beautifulsoup4: 'soupsieve typing-extensions',
  boto3: 'botocore jmespath python-dateutil s3transfer six urllib3',
  click: '',
  fastapi: `annotated-doc annotated-types anyio idna opentelemetry-api pydantic pydantic-core starlette
    typing-extensions typing-inspection`,
  fastmcp: `aiofile annotated-doc annotated-types anyio attrs authlib beartype burner-redis cachetools caio
    certifi cffi click cloudpickle cronsim cryptography cyclopts diskcache dnspython docstring-parser
    email-validator exceptiongroup fakeredis fastmcp-slim griffelib h11 httpcore httpcore2 httpx
    httpx-sse httpx2 idna jaraco-classes jaraco-context jaraco-functools jeepney joserfc jsonref
    jsonschema jsonschema-path jsonschema-specifications keyring lupa markdown-it-py mcp mcp-types mdurl
    more-itertools openapi-pydantic opentelemetry-api packaging pathable pathvalidate platformdirs
    prometheus-client py-key-value-aio py-key-value-shared pycparser pydantic pydantic-core
    pydantic-settings pydocket pygments pyjwt pyperclip python-dotenv python-json-logger
    python-multipart pyyaml redis referencing rich rich-rst rpds-py secretstorage shellingham
    sortedcontainers sse-starlette starlette truststore typer typing-extensions typing-inspection
    uncalled-for uvicorn watchfiles websockets`,
  httpx: 'anyio certifi h11 httpcore idna typing-extensions',
  jinja2: 'markupsafe',
  loguru: '',
  mcp: `annotated-types anyio attrs certifi cffi click cryptography h11 httpcore httpcore2 httpx httpx-sse
    httpx2 idna jsonschema jsonschema-specifications mcp-types opentelemetry-api pycparser pydantic
    pydantic-core pydantic-settings pyjwt python-dotenv python-multipart referencing rpds-py
    sse-starlette starlette truststore typing-extensions typing-inspection uvicorn`,
  'mcp[cli]': `annotated-doc annotated-types anyio attrs cffi click cryptography h11 httpcore2 httpx2 idna
    jsonschema jsonschema-specifications markdown-it-py mcp-types mdurl opentelemetry-api pycparser
    pydantic pydantic-core pygments pyjwt python-dotenv python-multipart referencing rich rpds-py
    shellingham sse-starlette starlette truststore typer typing-extensions typing-inspection uvicorn`,
  openai: `annotated-types anyio h11 httpcore2 httpx2 idna jiter pydantic pydantic-core sniffio truststore
    typing-extensions typing-inspection`,
  pandas: 'numpy python-dateutil tzdata',
  pydantic: 'annotated-types pydantic-core typing-extensions typing-inspection',
  'pydantic-settings': 'annotated-types pydantic pydantic-core python-dotenv typing-extensions typing-inspection',
  'python-dotenv': '',
  pyyaml: '',
  redis: '',
  requests: 'certifi charset-normalizer idna urllib3',
  rich: 'markdown-it-py mdurl pygments',
  sqlalchemy: 'typing-extensions',
  starlette: 'anyio idna typing-extensions',
  tenacity: '',
  typer: `annotated-doc annotated-types markdown-it-py mdurl pydantic pydantic-core pygments rich shellingham
    typing-extensions typing-inspection`,
  uvicorn: 'click h11',
};

/** Distributions that so many others bring along that an unknown dependency may well do so. */
const EVERYWHERE = new Set(
  `annotated-types anyio attrs authlib certifi cffi charset-normalizer click colorama cryptography filelock fsspec google-api-core
    google-auth grpcio h11 httpcore httpx idna jinja2 joblib jsonschema jmespath lxml markdown-it-py markupsafe more-itertools
    multidict networkx numpy oauthlib opentelemetry-api packaging pandas pillow platformdirs protobuf psutil pyasn1 pycparser pydantic
    pydantic-core pydantic-settings pygments pyjwt pyparsing python-dateutil python-dotenv python-multipart pytz pyyaml
    regex requests requests-oauthlib rich rpds-py scipy setuptools six sniffio soupsieve sqlalchemy sse-starlette starlette
    tabulate tenacity tokenizers tqdm typer typing-extensions tzdata tzlocal urllib3 uvicorn websockets yarl aiohttp
    beautifulsoup4 botocore boto3 aiofiles orjson wrapt zipp importlib-metadata huggingface-hub langchain-core
    pyarrow torch transformers sentence-transformers onnxruntime nltk matplotlib openpyxl gql graphql-core marshmallow
    msgpack ujson dnspython pyzmq tornado traitlets nbformat jupyter-client jupyter-core ipython websocket-client html5lib markdown watchfiles gitpython docker kubernetes redis pymongo pyopenssl`.split(
    /\s+/,
  ),
);

const CLOSURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BRINGS).map(([name, names]) => [name, new Set(names.split(/\s+/))]),
);

/** Whether it is in the table that this declared distribution brings another one; undefined where the table does not know. */
export function surelyBrings(declared: string, extras: readonly string[], wanted: string): boolean | undefined {
  const closure = CLOSURES.get(declared);
  if (closure === undefined) return undefined;
  if (closure.has(wanted)) return true;
  const asked = extras.map((extra) => CLOSURES.get(`${declared}[${extra}]`));
  return asked.some((more) => more?.has(wanted)) ? true : asked.includes(undefined) ? undefined : false;
}

/** Whether a distribution is brought by so many others that an unknown one may well bring it. */
export function isEverywhere(wanted: string): boolean {
  return EVERYWHERE.has(wanted);
}

/** Whether a distribution is one whose import name is known to be its own name. */
export function isWellKnown(name: string): boolean {
  return EVERYWHERE.has(name) || CLOSURES.has(name) || [...CLOSURES.values()].some((names) => names.has(name));
}
