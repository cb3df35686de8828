// The layers of src/, held by `npm run layers`: a folder imports from itself and from folders before it in this list.
// Cruised is what tsc emits, so only imports that are there at run time count: types may point anywhere.

/** From what knows nothing to what starts the program. */
const LAYERS = [
  ['data', 'dated tables: JSON that imports nothing'],
  ['core', 'names, versions, digests, errors, the nouns'],
  ['host', 'the outside world: processes, files, HTTP, the runner'],
  ['formats', 'JSON and TOML with places'],
  ['archive', 'the guarded reader of zip and tar'],
  ['repository', 'git and the files of a commit'],
  ['registries', 'clients of PyPI, npm and GitHub'],
  ['languages', 'reading Python and JavaScript sources'],
  ['tools', 'programs that are fetched by digest'],
  ['ecosystems', 'what a project is made of: detect, build, install'],
  ['mcp', 'the MCP client and what it sees'],
  ['plan', 'release.json'],
  ['config', 'inputs and mcp-drydock.toml'],
  ['workspace', 'the projects of a repository'],
  ['sbom', 'CycloneDX and SPDX'],
  ['evidence', 'signatures'],
  ['check', 'rules, fixes, baseline'],
  ['start', 'everything that starts a server and judges the start'],
  ['contract', 'what a server offers, and what changed'],
  ['stand-in', 'what every stand-in of a service is made of'],
  ['targets', 'where a release goes, each with its stand-in'],
  ['publish', 'the half with credentials'],
  ['rehearsal', 'starts the stand-ins and points a release at them'],
  ['release', 'the lists of stages and the loop'],
  ['render', 'what people see'],
  ['commands', 'one file for each command'],
];
const names = LAYERS.map(([name]) => name);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...LAYERS.slice(0, -1).map(([name, holds], index) => ({
      name: `layer-${name}`,
      comment: `${name}: ${holds}`,
      severity: 'error',
      from: { path: `^\\.build/${name}/` },
      to: { path: `^\\.build/((${names.slice(index + 1).join('|')})/|[^/]+\\.js$)` },
    })),
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^\\.build/', pathNot: `^\\.build/((${names.join('|')})/|(main|cli|action)\\.js$)` },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, includeOnly: '^\\.build/', moduleSystems: ['es6'] },
};
