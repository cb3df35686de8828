// Servers with one fault each, the finding whose hint is followed, and what comes of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINI_JS } from '../../support/npm-package.js';

export interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** What is found first; its hint is followed. */
  readonly rule: string;
  /** The next true causes, each followed in turn; empty: it starts. */
  readonly next?: readonly string[];
  /** Commands typed when it is made: a lock file is written by its own tool. */
  readonly before?: readonly string[];
  /** What is written after those. */
  readonly after?: Readonly<Record<string, string>>;
  /** Where the hint is words about the source: what an author would make of them. The hint must contain `hint`. */
  readonly byHand?: { readonly hint: string; readonly files: Readonly<Record<string, string>> };
}

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
const HTTP = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/http_server.py'), 'utf8');
const QUICK = '[smoke]\nbounds = "newest"\npassport = false\n';
const COMMON = { LICENSE: 'MIT License\n', 'README.md': '# Weather\n', 'mcp-drydock.toml': QUICK };
/** uv builds it without starting a backend. */
const SYSTEM =
  '[build-system]\nrequires = ["uv_build>=0.9,<1"]\nbuild-backend = "uv_build"\n\n[tool.uv.build-backend]\nmodule-root = ""\n';
const PROJECT =
  '[project]\nname = "weather-mcp"\nversion = "1.2.3"\nrequires-python = ">=3.10"\nreadme = "README.md"\nlicense = "MIT"\n';
const SCRIPT = '[project.scripts]\nweather-mcp = "weather_mcp.server:main"\n';
const INSIDE = 'from . import mini\n\n';
const MAIN = `${INSIDE}def main():\n    mini.serve()\n`;

const python = (server: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...COMMON,
  'pyproject.toml': `${SYSTEM}\n${PROJECT}\n${SCRIPT}`,
  'weather_mcp/__init__.py': '',
  'weather_mcp/mini.py': MINI,
  'weather_mcp/server.py': server,
  ...more,
});
const commandless = (server: string, more: Readonly<Record<string, string>> = {}): Record<string, string> =>
  python(server, { 'pyproject.toml': `${SYSTEM}\n${PROJECT}`, ...more });

const NODE = {
  name: 'weather-mcp',
  version: '1.2.3',
  license: 'MIT',
  type: 'module',
  bin: 'server.js',
  files: ['server.js', 'mini.js'],
  engines: { node: '>=20' },
};
const node = (manifest: object = {}, server = ''): Record<string, string> => ({
  ...COMMON,
  'package.json': `${JSON.stringify({ ...NODE, ...manifest }, null, 2)}\n`,
  'mini.js': MINI_JS,
  'server.js': `#!/usr/bin/env node\nimport { serve } from '../../integration/hints/mini.js';\n${server}serve();\n`,
});

/** A server that listens where `where` says, whatever it is told. */
const listening = (where: string): Record<string, string> =>
  python(
    `import os, sys\nfrom http.server import ThreadingHTTPServer\n${where}\n\ndef main():\n    from . import http_server as app\n    print(f"Serving http://127.0.0.1:{app.PORT}{app.PATH}", file=sys.stderr)\n    ThreadingHTTPServer(("127.0.0.1", app.PORT), app.Handler).serve_forever()\n`,
    {
      'weather_mcp/http_server.py': HTTP.replace('import mini', 'from . import mini'),
      'mcp-drydock.toml': `${QUICK}transport = "http"\n`,
    },
  );

/** A folder that is released as it is. */
const folder = (server: string, requirements = ''): Record<string, string> => ({
  'README.md': '# Weather\n',
  'requirements.txt': requirements,
  'mini.py': MINI,
  'server.py': server,
});

export const CASES: readonly Case[] = [
  {
    title: 'a port of its own',
    files: listening('os.environ["PORT"] = "18923"'),
    rule: 'start/wrong-port',
  },
  {
    title: 'a path of its own',
    files: listening('os.environ["MCP_PATH"] = "/api/mcp"'),
    rule: 'start/refused',
  },
  {
    title: 'several commands, none named as the package',
    files: python(`${MAIN}\ndef other():\n    raise SystemExit("no server")\n`, {
      'pyproject.toml': `${SYSTEM}\n${PROJECT}\n[project.scripts]\nadmin = "weather_mcp.server:other"\nserve = "weather_mcp.server:main"\n`,
    }),
    rule: 'start/which-command',
  },
  {
    title: 'a flag that is required',
    files: python(
      `import sys\n${INSIDE}def main():\n    if "--base-url" not in sys.argv:\n        sys.exit("Error: --base-url is required")\n    mini.serve()\n`,
    ),
    rule: 'start/needs-arguments',
  },
  {
    title: 'a list that fails',
    files: python(
      `${INSIDE}def prompts(params):\n    raise LookupError("no store")\n\ndef main():\n    mini.serve({"prompts/list": prompts})\n`,
    ),
    rule: 'start/list-failed',
  },
  {
    title: 'no command, with flit',
    files: commandless(MAIN, {
      'pyproject.toml': `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n\n${PROJECT}description = "Weather"\n`,
      'weather_mcp/__init__.py': '"""Weather."""\n__version__ = "1.2.3"\n',
    }),
    rule: 'entry-point-there',
  },
  {
    title: 'no command and no build system: the folder as it is',
    files: {
      ...folder('import mini\n\nif __name__ == "__main__":\n    mini.serve()\n'),
      'pyproject.toml': PROJECT,
      'mcp-drydock.toml': QUICK,
    },
    rule: 'entry-point-there',
    byHand: {
      hint: 'in mcp-drydock.toml:\n  [[project]]\n  path = "."\n  ecosystem = "code-package"',
      files: { 'mcp-drydock.toml': '[[project]]\npath = "."\necosystem = "code-package"\n' },
    },
  },
  {
    title: 'a folder whose server nothing runs',
    files: {
      ...folder(
        'import mini\n\nclass FastMCP:\n    def __getattr__(self, name):\n        return mini.answering\n\nserver = FastMCP()\n',
      ),
      'mini.py': MINI.replaceAll('serve(', 'answering('),
    },
    rule: 'start/exited',
  },
  {
    title: 'a folder whose requirement lets in a version that lost a name',
    files: folder('from werkzeug.urls import url_quote\nimport mini\n\nmini.serve()\n', 'werkzeug>=2.0\n'),
    rule: 'imports/missing',
  },
  {
    title: 'a folder whose pinned dependency lets in a version that lost a name, and refuses the major version before',
    files: folder(
      'from pydantic._internal._typing_extra import eval_type_backport\nimport mini\n\nmini.serve()\n',
      'mcp==1.5.0\n',
    ),
    rule: 'imports/missing',
  },
  {
    title: 'npm: a range that lets in a version that lost a path',
    files: node({ dependencies: { yaml: '>=1.10.0' } }, "import 'yaml/types';\n"),
    before: ['npm install --package-lock-only'],
    rule: 'imports/missing',
  },
  {
    title: 'npm: a range in which no version has the path',
    files: node({ dependencies: { uuid: '>=3.0.0' } }, "import v4 from 'uuid/v4.js';\nvoid v4;\n"),
    before: ['npm install --package-lock-only'],
    rule: 'imports/missing',
    byHand: {
      hint: 'an upper bound does not help',
      files: {
        'server.js': "#!/usr/bin/env node\nimport { serve } from '../../integration/hints/mini.js';\nserve();\n",
      },
    },
  },
  {
    title: 'a guard that the link of npx makes false',
    files: node({}, 'if (import.meta.url === `file://${process.argv[1]}`) '),
    rule: 'node-main-guard',
    byHand: {
      hint: 'if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();',
      files: node(
        {},
        "import { realpathSync } from 'node:fs';\nimport { pathToFileURL } from 'node:url';\nif (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) ",
      ),
    },
  },
  {
    title: 'no command, and a function of another name',
    files: commandless(MAIN.replace('main', 'start_server')),
    rule: 'entry-point-there',
  },
  {
    title: 'no command, and a function that is async',
    files: commandless(
      `import asyncio\n${INSIDE}async def main():\n    await asyncio.to_thread(mini.serve)\n    asyncio.run\n`,
    ),
    rule: 'entry-point-there',
  },
  {
    title: 'no command, and a server that nothing runs',
    files: commandless(`${INSIDE}class FastMCP:\n    def run(self):\n        mini.serve()\n\nserver = FastMCP()\n`),
    rule: 'entry-point-there',
  },
  {
    title: 'no command, in the table of Poetry',
    files: commandless(MAIN, {
      'pyproject.toml':
        '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n\n[tool.poetry]\nname = "weather-mcp"\nversion = "1.2.3"\ndescription = "x"\nauthors = ["A <a@example.org>"]\nlicense = "MIT"\nreadme = "README.md"\n\n[tool.poetry.dependencies]\npython = ">=3.10"\n',
    }),
    rule: 'entry-point-there',
  },
  {
    title: 'no command, in setup.py',
    files: commandless(MAIN, {
      'pyproject.toml': '',
      'setup.cfg': '[metadata]\nname = weather-mcp\nversion = 1.2.3\nlicense = MIT\n',
      'setup.py': 'from setuptools import setup\nsetup(packages=["weather_mcp"], python_requires=">=3.10")\n',
    }),
    rule: 'entry-point-there',
  },
  {
    title: 'no command, in setup.cfg',
    files: commandless(MAIN, {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
      'setup.cfg':
        '[metadata]\nname = weather-mcp\nversion = 1.2.3\nlicense = MIT\n\n[options]\npackages = weather_mcp\npython_requires = >=3.10\n',
    }),
    rule: 'entry-point-there',
  },
  {
    title: 'an import by way of src',
    files: {
      ...python(`from src.weather_mcp import mini\n\ndef main():\n    mini.serve()\n`),
      'src/weather_mcp/mini.py': MINI,
    },
    rule: 'imports/missing',
    byHand: { hint: 'relatively (from . import …)', files: { 'weather_mcp/server.py': MAIN } },
  },
  {
    title: 'a module of the repository that is not shipped',
    files: python(`from helpers import mini\n\ndef main():\n    mini.serve()\n`, { 'helpers/mini.py': MINI }),
    rule: 'imports/missing',
    byHand: {
      hint: 'Move helpers into the package',
      files: {
        'weather_mcp/helpers/__init__.py': '',
        'weather_mcp/helpers/mini.py': MINI,
        'weather_mcp/server.py': 'from .helpers import mini\n\ndef main():\n    mini.serve()\n',
      },
    },
  },
  {
    title: 'a dependency that is missing, with uv',
    files: python(`import yaml\n${MAIN}`),
    before: ['uv lock'],
    rule: 'undeclared-import',
  },
  {
    title: 'variables, one after the other and one of them a URL',
    files: python(
      `import os, sys\nfrom urllib.parse import urlparse\n${INSIDE}def main():\n    for name in ("WEATHER_API_KEY", "WEATHER_BASE_URL"):\n        if not os.environ.get(name):\n            sys.exit(f"Error: {name} is not set")\n    if urlparse(os.environ["WEATHER_BASE_URL"]).scheme != "https":\n        sys.exit("Error: not a URL")\n    mini.serve()\n`,
      {
        'README.md':
          '# Weather\n\n| Variable | |\n|---|---|\n| `WEATHER_API_KEY` | required: your key |\n| `WEATHER_BASE_URL` | required, such as `https://api.weather.example` |\n',
      },
    ),
    rule: 'start/needs-variable',
  },
  {
    title: 'a login that is missing',
    files: python(
      `import os, sys\n${INSIDE}def main():\n    if not os.environ.get("WEATHER_TOKEN"):\n        sys.exit("WEATHER_TOKEN is required")\n    sys.exit("Error: WEATHER_TOKEN environment variable: not authenticated")\n`,
    ),
    rule: 'start/needs-variable',
    next: ['start/needs-service'],
  },
  {
    title: 'a file that is missing',
    files: python(`${INSIDE}def main():\n    open("weather.toml").read()\n    mini.serve()\n`),
    rule: 'start/needs-file',
  },
  {
    title: 'npm: a lock file out of step',
    files: node(),
    before: ['npm install --package-lock-only'],
    after: { 'package.json': `${JSON.stringify({ ...NODE, dependencies: { ms: '^2.1.0' } }, null, 2)}\n` },
    rule: 'node-lock-in-step',
  },
  {
    title: 'bun: a lock file out of step',
    files: node({ packageManager: 'bun@1.4.5', dependencies: { ms: '~2.0.0' } }),
    before: ['bun install'],
    after: {
      'package.json': `${JSON.stringify({ ...NODE, packageManager: 'bun@1.4.5', dependencies: { ms: '^2.1.0' } }, null, 2)}\n`,
    },
    rule: 'node-lock-in-step',
  },
  {
    title: 'npm: what runs is only a development dependency',
    files: node({ devDependencies: { ms: '^2.1.0' } }, "import ms from 'ms';\nms('1d');\n"),
    before: ['npm install --package-lock-only'],
    rule: 'node-imports-declared',
  },
  {
    title: 'bun: what runs is only a development dependency',
    files: node(
      { packageManager: 'bun@1.4.5', devDependencies: { ms: '^2.1.0' } },
      "import ms from 'ms';\nms('1d');\n",
    ),
    before: ['bun install'],
    rule: 'node-imports-declared',
  },
  {
    title: 'a data file that only a call reads, and that is not packed',
    files: {
      ...node(
        {},
        "import { readFileSync } from 'node:fs';\nexport const cities = () => readFileSync(new URL('../../integration/hints/cities.json', import.meta.url));\n",
      ),
      'cities.json': '[]\n',
    },
    rule: 'build/data-missing',
  },
  {
    title: 'it offers nothing until it is configured',
    files: python(
      `import os\n\n${INSIDE}def main():\n    lists = ["tools/list", "prompts/list", "resources/list", "resources/templates/list"]\n    empty = {one: lambda params, key=key: {key: []} for one, key in zip(lists, ["tools", "prompts", "resources", "resourceTemplates"])}\n    mini.serve({} if os.environ.get("WEATHER_TOKEN") else empty)\n`,
      { '.env.example': 'WEATHER_TOKEN=\n' },
    ),
    rule: 'start/offers-nothing',
  },
  { title: 'no bin', files: node({ bin: undefined, main: 'server.js' }), rule: 'node-bin' },
];
