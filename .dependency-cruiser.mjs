// The layers of src/, held by `npm run layers`: a folder imports from itself and from folders before it in this list.
// Cruised is what tsc emits, so only imports that are there at run time count: types may point anywhere, and so may an
// `import()` on demand, by which a light object loads what does its work.

/** What a target is (inputs, settings, files) is read at every start; what it does is loaded when it is needed. */
const LIGHT = 'targets/(index|types|[^/]+/index)\\.js$';

/** From what knows nothing to what starts the program: name, what it holds, and its files where that is not its folder. */
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
  ['evidence', 'signatures', 'evidence/(?![^/]+/stand-in/)'],
  ['mcp', 'the MCP client and what it sees'],
  ['clients', 'what clients and model providers reject'],
  ['plan', 'release.json'],
  ['targets-are', 'what each target is', LIGHT],
  ['config', 'inputs and mcp-drydock.toml'],
  ['workspace', 'the projects of a repository'],
  ['sbom', 'CycloneDX and SPDX'],
  ['check', 'rules, fixes, baseline'],
  ['start', 'everything that starts a server and judges the start'],
  ['contract', 'what a server offers, and what changed'],
  ['stand-in', 'what every stand-in of a service is made of'],
  ['evidence-stand-ins', 'what takes the place of services that sign', 'evidence/[^/]+/stand-in/'],
  ['targets-do', 'what each target does, and its stand-in', `targets/(?!(index|types|[^/]+/index)\\.js$)`],
  ['publish', 'the half with credentials'],
  ['verify', 'what is proven of released files, and by whom'],
  ['watch', 'published versions, looked at again'],
  ['rehearsal', 'starts the stand-ins and points a release at them'],
  ['release', 'the lists of stages and the loop'],
  ['render', 'what people see'],
  ['commands', 'one file for each command'],
  ['entries', 'the command line and the Action', '(main|cli|execute|completion|subcommand|flags|help|action)\\.js$'],
];
const pathOf = ([name, , files = `${name}/`]) => `^\\.build/${files}`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    ...LAYERS.slice(0, -1).map((layer, index) => ({
      name: `layer-${layer[0]}`,
      comment: layer[1],
      severity: 'error',
      from: { path: pathOf(layer) },
      to: { path: LAYERS.slice(index + 1).map(pathOf), dynamic: false },
    })),
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^\\.build/', pathNot: LAYERS.map(pathOf) },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, includeOnly: '^\\.build/', moduleSystems: ['es6'] },
};
