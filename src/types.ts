// The nouns of a release and the interfaces between its parts. Nothing here does anything.

/** How much a finding weighs: an error stops a release, a warning stops it under `--strict`, a note is worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** One problem found by a rule or a stage. */
export interface Finding {
  /** Rule id (`open-sdk-bound`) or `stage/cause` (`start/stdout`); an anchor in docs/rules.md or docs/errors.md. */
  readonly rule: string;
  readonly level: Level;
  /** What happened and why it matters, in whole sentences. */
  readonly message: string;
  /** What to do: a thing to type or a line to write. */
  readonly hint?: string | undefined;
  /** The file it is about, relative to the repository's root, `/`-separated. */
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
  readonly project?: string | undefined;
  /** The artifact (its file name) it is about. */
  readonly artifact?: string | undefined;
  /** Words that are not ours: the server's last lines, a registry's answer. Shown as data. */
  readonly quote?: readonly string[] | undefined;
  /** Labelled facts shown under the message, such as `started with` → the command. */
  readonly facts?: Readonly<Record<string, string>> | undefined;
  /** The line it stands on holds a secret: no renderer shows that line. */
  readonly secret?: true | undefined;
  /** What `check --fix` does about it: only what is safe to do unasked. */
  readonly fixes?: readonly Fix[] | undefined;
}

/** One change to a file of the repository: a piece of its text replaced, or the file made executable. */
export type Fix =
  /** Offsets in UTF-16 units of the text that `Files.text` gives; equal ones insert. A file that is not there begins empty. */
  | { readonly file: string; readonly start: number; readonly end: number; readonly text: string }
  | { readonly file: string; readonly executable: true };

export type EcosystemId = 'python' | 'node' | 'code-package';
export type TargetId = 'github' | 'pypi' | 'npm' | 'upload';
export type ArtifactKind = 'wheel' | 'sdist' | 'npm-tarball' | 'code-package' | 'sbom' | 'contract' | 'checksums';

/** One publishable server: a manifest or a configured folder. `M` is what its ecosystem read from the manifest. */
export interface Project<M = unknown> {
  /** The name it is published under, as its manifest spells it. */
  readonly name: string;
  readonly ecosystem: EcosystemId;
  /** Its folder relative to the repository's root, `/`-separated, `.` for the root itself. */
  readonly path: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** The manifest relative to the repository's root. */
  readonly manifestFile: string;
  /** The version its manifest states; undefined when it is dynamic or unreadable. */
  readonly version: string | undefined;
  readonly settings: ProjectSettings;
  /** Its manifest says that it must not be published. */
  readonly isPrivate?: boolean | undefined;
  readonly manifest: M;
}

/** `[smoke]`: how a server is started to be tried. */
export interface SmokeSettings {
  /** Replaces the script: program and arguments. */
  readonly command?: readonly string[] | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly transport: 'auto' | 'stdio' | 'http';
  readonly port: number;
  readonly path: string;
  /** Milliseconds the server has to answer. */
  readonly timeoutMs: number;
  /** Milliseconds its installation may take. */
  readonly installTimeoutMs: number;
  /** Declared lists that may fail: `tools`, `resources`, `prompts`. */
  readonly allow: readonly string[];
  /** Texts written before the start, by path: relative to the working folder, or to the home with `~/` in front. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** Headers sent to an HTTP server, such as a test token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Which ends of the promised versions are started; undefined: `full` where there is a tag, else `newest`. */
  readonly bounds?: 'newest' | 'full' | undefined;
  /** Milliseconds that the other ends may take together; rows beyond are not measured. Default 3 min. */
  readonly boundsTimeoutMs?: number | undefined;
  /** Why this server cannot be started here; it is then published without having been started, and said so loudly. */
  readonly unstarted?: string | undefined;
}

/** `[build]`: commands that replace ours; each an array of program and arguments. */
export interface BuildSettings {
  readonly install?: readonly string[] | undefined;
  readonly command?: readonly string[] | undefined;
}

/** `[package]`: what goes into a code package and how it is packed. */
export interface PackageSettings {
  readonly format: 'zip' | 'tar' | 'tar.gz';
  /** `folder`: one top folder named as the project; `flat`: none. */
  readonly layout: 'folder' | 'flat';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Everything `mcp-release.toml` says about one project. */
export interface ProjectSettings {
  readonly smoke: SmokeSettings;
  readonly build: BuildSettings;
  readonly package: PackageSettings;
  /** `[rules.<id>]` and `[project.rules.<id>]`: rules with another level, by id; undefined: those of the repository. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Name, version and ecosystem that `[[project]]` states itself (code packages have no manifest to say so). */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly ecosystem?: EcosystemId | undefined;
}

/** One file to ship. It never changes after it was added. */
export interface Artifact {
  readonly kind: ArtifactKind;
  /** Its file name, which is unique in the release. */
  readonly file: string;
  /** Where it lies now, absolute. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Name of the project it belongs to. */
  readonly project: string;
  /** What was started, for installable kinds: see {@link StartRecord}. */
  readonly started?: StartRecord | undefined;
  /** For a wheel: file name of the sdist it was built from, so that starting the wheel has started that too. */
  readonly builtFrom?: string | undefined;
}

/** What `release.json` records about the start of an installable artifact. */
export interface StartRecord {
  /** Digest of the bytes that were started: publish refuses others. */
  readonly sha256: string;
  /** Such as `Python 3.13.1` or `Node 24.21.0`; empty when unstarted. */
  readonly runtime: string;
  readonly outcome: 'started' | 'unstarted';
  /** Why it was not started, from `[smoke] unstarted`. */
  readonly reason?: string | undefined;
  /** Protocol versions it answered, of both eras; sorted. */
  readonly protocols?: readonly string[] | undefined;
  /** It asks for a login before it says what it is: started, and its lists were not seen. */
  readonly protected?: true | undefined;
}

/** One installed package of the environment a server was started in. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Lower-case hex by algorithm (`sha256`, `sha512`), of the file it was installed from. */
  readonly hashes: Readonly<Record<string, string>>;
  /** SPDX expression or the name the package gives. */
  readonly license?: string | undefined;
  readonly supplier?: string | undefined;
  readonly homepage?: string | undefined;
  readonly vcs?: string | undefined;
  /** Where the file came from. */
  readonly distribution?: string | undefined;
  readonly description?: string | undefined;
  /** purls of what it needs. */
  readonly dependsOn: readonly string[];
}

/** What a client sees of a server; canonical and sorted (src/mcp/contract.ts makes it). */
export interface Contract {
  readonly format: 1;
  readonly protocolVersions: readonly string[];
  readonly serverInfo: Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string };
  readonly instructions?: string | undefined;
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly tools: readonly Readonly<Record<string, unknown>>[];
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  readonly resourceTemplates: readonly Readonly<Record<string, unknown>>[];
  readonly prompts: readonly Readonly<Record<string, unknown>>[];
}

/** The protocol versions a server answered: `legacy` with `initialize`, `modern` with `server/discover` (2026-07-28 and newer). */
export interface Eras {
  /** Sorted; empty when it does not answer `initialize`. */
  readonly legacy: readonly string[];
  /** Sorted; empty when it does not answer `server/discover`. */
  readonly modern: readonly string[];
}

/** What one start in an empty environment yielded. Contract and SBOM only write down what it saw. */
export interface Started {
  readonly project: string;
  /** File name of the artifact that was started. */
  readonly artifact: string;
  /** Digest of the bytes that were installed and started, taken right before; lower-case hex. */
  readonly sha256: string;
  /** Files that count as started through this one: the sdist that the started wheel was built from. */
  readonly also?: readonly { readonly file: string; readonly sha256: string }[] | undefined;
  readonly runtime: string;
  readonly command: readonly string[];
  readonly transport: 'stdio' | 'http';
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly readyMs: number;
  /** Bytes of memory it took at most, all its processes together; undefined where the system does not tell. */
  readonly peakBytes?: number | undefined;
  /** Which eras of the protocol it answered. */
  readonly eras?: Eras | undefined;
  /** It asks for a login before it says what it is: `contract` holds nothing, and is not written down. */
  readonly protected?: true | undefined;
  readonly contract: Contract;
  readonly components: readonly Component[];
  /** purls of what the artifact itself needs directly. */
  readonly direct: readonly string[];
}

/** Several jobs release one tag, each a part of its projects. */
export interface Part {
  /** Flat: it stands in file names. */
  readonly name: string;
  /** Names of the parts that other jobs release: the GitHub release is published when all are in it. */
  readonly others: readonly string[];
}

/**
 * One row of the compatibility table: a file started on one runtime with one end of what its metadata allows. Measured, never
 * typed. `release.json` holds it without `ms`, so that the same release gives the same bytes.
 */
export interface Compatibility {
  readonly project: string;
  /** File name of the artifact that was started. */
  readonly artifact: string;
  /** Such as `Python 3.13.1`, `Node 20.19.0`; where it could not be had, what was wanted: `Python 3.9`. */
  readonly runtime: string;
  /** `newest`: what a fresh installation gets; `lowest`: each direct dependency at the lowest version that the metadata allows. */
  readonly dependencies: 'newest' | 'lowest';
  /** The MCP SDK that was installed: `mcp 2.3.1`; undefined where there is none, or nothing was installed. */
  readonly sdk?: string | undefined;
  readonly outcome: 'started' | 'failed' | 'not-measured';
  /** One line: why it failed or was not measured; for lowest versions, which they are. */
  readonly detail?: string | undefined;
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly ms?: number | undefined;
}

/**
 * How a difference between two contracts weighs for those who use the server: what worked no longer does; there is more; it is
 * more exact; only words changed; nobody can tell.
 */
export type ChangeKind = 'breaking' | 'feature' | 'fix' | 'docs' | 'cannot-tell';

/** One difference between two contracts (src/mcp/contract-diff). Texts and values come from the servers: data on every sink. */
export interface ContractChange {
  readonly kind: ChangeKind;
  /** JSON pointer (RFC 6901) into the newer contract; into the older one for what is no longer there. */
  readonly pointer: string;
  /** A whole sentence. */
  readonly message: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The contract of one project beside that of an earlier version. */
export interface Compared {
  readonly project: string;
  /** The earlier version. */
  readonly since: string;
  /** Where its contract came from: `GitHub release v1.3.2`, `PyPI`, `npm`. */
  readonly source: string;
  readonly changes: readonly ContractChange[];
}

/** `[contract]`: what the version is compared with, and how much a version that denies a change weighs. */
export interface ContractSettings {
  readonly gate: 'error' | 'warning' | 'off';
  /** Upload address, which tells the index that belongs to it; undefined: PyPI. */
  readonly pypiUrl?: string | undefined;
  /** Simple index with the published versions; undefined: the one that belongs to `pypiUrl`. */
  readonly pypiIndex?: string | undefined;
  /** Registry with the published versions; undefined: npm. */
  readonly npmRegistry?: string | undefined;
}

/** What happened to one file at one target. */
export type Outcome = 'published' | 'identical' | 'accepted' | 'skipped' | 'conflict' | 'failed';
export interface Receipt {
  readonly target: TargetId;
  readonly file: string;
  readonly project?: string | undefined;
  readonly sha256?: string | undefined;
  readonly outcome: Outcome;
  readonly url?: string | undefined;
  /** What to know about it: the remote's words, the other digest. */
  readonly detail?: string | undefined;
}

/** How `[rules.<id>]` re-levels a rule, and why. */
export interface RuleSetting {
  readonly level: Level | 'off';
  readonly reason: string;
  /** Globs of the files it holds for, relative to the repository's root; empty for all. */
  readonly paths: readonly string[];
}

/** What a stage hands back. The loop folds it into the Release; a stage never mutates the Release. */
export interface Produced {
  readonly artifacts?: readonly Artifact[] | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly started?: readonly Started[] | undefined;
  readonly compatibility?: readonly Compatibility[] | undefined;
  readonly compared?: readonly Compared[] | undefined;
  readonly receipts?: readonly Receipt[] | undefined;
  /** What the progress shows beside the stage's title, a line each. */
  readonly lines?: readonly string[] | undefined;
}

/** Everything known of one release so far. Lists only grow. */
export interface Release {
  /** The working tree that is built: a private clone of the repository. */
  readonly root: string;
  /** Where artifacts are written, absolute. */
  readonly out: string;
  readonly commit: string;
  /** Seconds since the epoch. */
  readonly commitTime: number;
  /** The git tag, undefined when there is none: then this is no release. */
  readonly tag: string | undefined;
  /** Why this can not be published as it is (no tag, dirty tree); undefined for a true release. */
  readonly noRelease: string | undefined;
  /** `owner/name` on GitHub, when known. */
  readonly repository: string | undefined;
  readonly rehearsed: boolean;
  /** Set when other jobs release the rest of the tag. */
  readonly part?: Part | undefined;
  /** Where this will be published, for rules; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** Rules that the configuration gives another level, by id. */
  readonly levels?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly projects: readonly Project[];
  readonly artifacts: readonly Artifact[];
  readonly findings: readonly Finding[];
  readonly started: readonly Started[];
  /** The compatibility table so far; undefined where nothing was measured. */
  readonly compatibility?: readonly Compatibility[] | undefined;
  /** How contracts are compared; undefined: with the defaults. */
  readonly contract?: ContractSettings | undefined;
  /** What clients notice since earlier versions; undefined where nothing was compared. */
  readonly compared?: readonly Compared[] | undefined;
  readonly receipts: readonly Receipt[];
}

/** One step of the pipeline. The loop owns titles, timing, skip reasons and error context. */
export interface Stage {
  readonly title: string;
  readonly scope: 'project' | 'release';
  /** Begins only when every project has come so far: siblings of one release are there before one of them is started. */
  readonly afterAll?: boolean;
  /** Why there is nothing to do, or undefined. */
  skip?(release: Release, project?: Project): string | undefined;
  run(release: Release, host: Host, project?: Project): Promise<Produced>;
}

/** The files of a repository as a rule may see them: tracked (or, without git, present) files, read once, never executed. */
export interface Files {
  /** Absolute path of the root that paths are relative to. */
  readonly root: string;
  /** Every path, `/`-separated, sorted. */
  readonly all: readonly string[];
  has(path: string): boolean;
  /** Text decoded from UTF-8; undefined when it is absent, too large (over 10 MB) or not UTF-8. */
  text(path: string): string | undefined;
  /** Bytes, undefined when absent or too large. */
  bytes(path: string): Uint8Array | undefined;
}

/** What git knows and files do not say. */
export interface GitFacts {
  /** The names of all tags that are here. */
  readonly tags: readonly string[];
  /** Whether the history was cut off when it was fetched: tags may be missing then. */
  readonly shallow: boolean;
}

/** What a rule may look at. */
export interface RuleInput<M = unknown> {
  readonly project: Project<M>;
  readonly files: Files;
  /** The tag being released, when known. */
  readonly tag: string | undefined;
  /** The version that the tag states for this project, when known. */
  readonly tagVersion: string | undefined;
  readonly repository: string | undefined;
  /** Where this will be published; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** Undefined where there is no git. */
  readonly git?: GitFacts | undefined;
}

/** What a rule that looks at the whole repository may look at. */
export interface RepositoryInput {
  readonly files: Files;
  /** Every project that takes part. */
  readonly projects: readonly Project[];
  readonly tag: string | undefined;
  readonly repository: string | undefined;
  /** Where this will be published; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** Undefined where there is no git. */
  readonly git?: GitFacts | undefined;
}

/** One check: one file, one line in a list, one fixture, one section in docs/rules.md. `I` is what it looks at. */
export interface RuleOver<I> {
  readonly id: string;
  /** A short sentence: what is true of a project that passes. */
  readonly title: string;
  readonly level: Level;
  readonly docs: { readonly why: string; readonly wrong: string; readonly right: string; readonly fix: string };
  /** `rule` and `level` of what it returns are filled in from the rule when omitted. */
  check(input: I): readonly RuleFinding[] | Promise<readonly RuleFinding[]>;
}
/** A rule about one project, run for each. */
export type Rule<M = unknown> = RuleOver<RuleInput<M>>;
/** A rule about the repository, run once: workflows, clashes between names. */
export type RepositoryRule = RuleOver<RepositoryInput>;
export type RuleFinding = Omit<Finding, 'rule' | 'level' | 'project'> & { readonly level?: Level };

/** How to start a server once it is installed. */
export interface Launch {
  /** Absolute program and its arguments. */
  readonly command: readonly string[];
  /** How a person would type it. */
  readonly shown: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** What an ecosystem makes of the last words of a server that did not start. */
export interface Diagnosis {
  /** `start/missing-module`, `start/needs-variable`, … */
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** An artifact installed in an empty environment. */
export interface Installed {
  readonly launch: Launch;
  /** Such as `Python 3.13.1`. */
  readonly runtime: string;
  /** Number of packages that were installed beside it. */
  readonly packages: number;
  /** Reads what is installed; slow parts run only when asked. */
  components(): Promise<{ readonly components: readonly Component[]; readonly direct: readonly string[] }>;
  /** What the ecosystem can tell from stderr of a failed start; undefined when it tells nothing that is known. */
  diagnose?(stderr: string): Promise<Diagnosis | undefined>;
  /** Where the installed package prints this text: `weather_mcp/server.py (line 12)`; undefined when it cannot be told. */
  origin?(text: string): Promise<string | undefined>;
  /** Version of everything that was installed, by name as the ecosystem compares names. Fast. */
  versions?(): Promise<Readonly<Record<string, string>>>;
  /** What the shipped code imports and the environment does not have, found without running it. `known`: what was said before. */
  imports?(root: string, known: readonly Finding[]): Promise<readonly Finding[]>;
  /** `launch` is only the first of several: no name tells which of them is the server. All of them, `launch` too. */
  readonly candidates?: readonly Launch[] | undefined;
  /** The other commands it installs: each should at least answer `--help`. */
  readonly others?: readonly Launch[] | undefined;
  /** Loads every entry point of the package in its environment; gives those that fail. */
  brokenEntryPoints?(): Promise<readonly BrokenEntryPoint[]>;
}

/** An entry point that cannot be loaded. */
export interface BrokenEntryPoint {
  readonly group: string;
  readonly name: string;
  /** `module:object`. */
  readonly value: string;
  /** `ModuleNotFoundError: No module named 'x'`. */
  readonly error: string;
}

/** How an installation differs from the usual one, to see whether what the metadata promises is true. */
export interface Variant {
  /** Absolute path of the interpreter to install for; undefined: the one that is taken otherwise. */
  readonly runtime?: string | undefined;
  /** Direct dependencies are taken at the lowest version that the metadata allows, not the newest. */
  readonly lowest?: boolean | undefined;
  /** Direct dependencies at exactly these versions, by name. */
  readonly pins?: Readonly<Record<string, string>> | undefined;
}

/** What an artifact's metadata promises about versions, and how to get at the ends of it. */
export interface Bounds {
  /** The interpreter at the lower end of the stated range; undefined where nothing is stated. */
  readonly lowest: BoundRuntime | undefined;
  /** The newest one that the range lets in, where that is another one; asks what there is, so it comes last. */
  newest(): Promise<BoundRuntime | undefined>;
  /** Direct dependencies that have a range of published versions. */
  readonly direct: readonly BoundDependency[];
  /** Published versions of one of them that the metadata allows, lowest first; empty when that cannot be told. */
  versions(name: string): Promise<readonly string[]>;
  /** A requirement with another lower bound, as an author would write it: `mcp>=1.12,<2`. */
  raise(dependency: BoundDependency, version: string): string;
  /** Where the range of runtimes is stated, as what, and how it would be written from a version on or below one. */
  readonly stated: Pick<Finding, 'file' | 'line' | 'column'> & {
    readonly text: string;
    from(version: string): string;
    below(version: string): string;
  };
  /** Interpreters of the range between the ends that are here, lowest first: tried when the lowest one fails. */
  between(): Promise<readonly BoundRuntime[]>;
}

export interface BoundRuntime {
  readonly end: 'lowest' | 'newest' | 'between';
  /** Such as `Python 3.10`. */
  readonly shown: string;
  /** As the manifest would state it: `3.10`, `20`. */
  readonly version: string;
  /** Absolute path of the interpreter; throws ReleaseError when it cannot be had. */
  get(): Promise<string>;
}

export interface BoundDependency extends Pick<Finding, 'file' | 'line' | 'column'> {
  readonly name: string;
  /** As the metadata states it, without markers: `mcp>=1.0`, `zod ^3.23.0`. */
  readonly requirement: string;
}

/** A private, empty place for one start: everything a child may write to lies inside. */
export interface Room {
  /** The private folder itself. */
  readonly folder: string;
  readonly home: string;
  readonly tmp: string;
  /** An unrelated, empty working folder. */
  readonly cwd: string;
  /** Environment for strangers: allow-list, HOME, XDG and TMPDIR inside the room. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where a published version can be installed from, for the start after publishing. */
export interface Source {
  readonly pypiIndex?: string | undefined;
  readonly npmRegistry?: string | undefined;
  /** Asset by file name → URL. */
  readonly assets?: Readonly<Record<string, string>> | undefined;
}

/** What knows how to recognise, check, build and start a kind of project. */
export interface Ecosystem<M = unknown> {
  readonly id: EcosystemId;
  readonly rules: readonly Rule<M>[];
  /** The project in this folder (relative to files.root, `.` for the root), or undefined. Never throws for bad input: rules report it. */
  detect(folder: string, files: Files, settings: ProjectSettings): Project<M> | undefined;
  /**
   * A note on what lies in this folder and is no project, when that is worth knowing: a library beside a server. Never throws.
   * @param neededBy which project that is released needs a package of this name
   */
  skipped?(
    folder: string,
    files: Files,
    settings: ProjectSettings,
    neededBy?: (name: string) => string | undefined,
  ): Finding | undefined;
  /** Names of what this project needs to run; those that are released with it are built, and published, before it. */
  needs(project: Project<M>): readonly string[];
  /** Builds into release.out. */
  build(project: Project<M>, release: Release, host: Host): Promise<Produced>;
  /** Installs one artifact in an empty environment; throws StageFailure with findings when it cannot. */
  install(artifact: Artifact, project: Project<M>, room: Room, host: Host, variant?: Variant): Promise<Installed>;
  /** What its metadata promises about versions; undefined where this ecosystem promises nothing. */
  bounds?(artifact: Artifact, project: Project<M>, host: Host): Promise<Bounds | undefined>;
  /** Installs the published version as a user would; undefined when this ecosystem has no such way for the source. */
  installPublished(
    project: Project<M>,
    version: string,
    source: Source,
    room: Room,
    host: Host,
  ): Promise<Installed | undefined>;
  /** What a user types to run the published server: `uvx weather-mcp`. */
  userCommands(project: Project<M>, version: string): readonly string[];
}

/** A child process: always its own group, always with a deadline, never a shell. */
export interface Child {
  readonly command: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the group is ended. */
  readonly timeoutMs: number;
  /** Written to stdin, which is then closed. Without it stdin is closed at once. */
  readonly input?: string | Uint8Array | undefined;
  /** Bytes kept of each stream, the last ones; default 1 MiB. */
  readonly keep?: number | undefined;
  /** One process that reads and leaves nothing behind (git asking): nothing is looked for when it has ended. */
  readonly leavesNothing?: boolean | undefined;
  /** Called with each line of either stream as it comes, for --verbose and progress. */
  onLine?(line: string, stream: 'stdout' | 'stderr'): void;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly ms: number;
}

/** A child that is talked to while it runs. */
export interface Running {
  readonly pid: number;
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: NodeJS.ReadableStream;
  /** The last lines of stderr so far (bounded). */
  stderr(): string;
  /** Resolves when the process has ended and its output was read to the end. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Process ids of the group and of every descendant that can be found. */
  family(): Promise<readonly number[]>;
  /** Ends the whole group: SIGTERM, then SIGKILL after `graceMs`. */
  end(graceMs?: number): Promise<void>;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A fresh body for each attempt. */
  readonly body?: string | Uint8Array | (() => NodeJS.ReadableStream) | undefined;
  /** Bytes of a streamed body, sent as Content-Length. */
  readonly length?: number | undefined;
  /** Milliseconds one attempt may take. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds all attempts and waits together may take. */
  readonly budgetMs?: number | undefined;
  /** `safe`: repeat after any transient fault; `never`: one attempt. Default `safe` for GET and HEAD, `never` otherwise. */
  readonly retry?: 'safe' | 'never' | undefined;
  /** Bytes of the answer that are kept; more is an error. Default 64 MiB. */
  readonly maxBytes?: number | undefined;
  /** Streams the answer into this file instead of memory. */
  readonly saveTo?: string | undefined;
  /** Called with the bytes sent so far of a streamed body. */
  onProgress?(sent: number): void;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: Uint8Array;
  text(): string;
  /** Throws ReleaseError when it is no JSON. */
  json(): unknown;
}

/** Progress for people, on stderr. */
export interface Log {
  /** A finished step: title, lines and how long it took. */
  step(title: string, lines: readonly string[], ms: number): void;
  /** What is going on now; ends when the returned function is called. */
  busy(title: string): () => void;
  info(line: string): void;
  warn(line: string): void;
  /** Only with --verbose. */
  debug(line: string): void;
}

/** The outside world. Everything that is not pure comes in through it. */
export interface Host {
  /** Whether we run as a GitHub Action or on somebody's machine. */
  readonly kind: 'action' | 'local';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly log: Log;
  /** Aborted on Ctrl-C: everything under way ends. */
  readonly signal: AbortSignal;
  now(): number;
  sleep(ms: number): Promise<void>;
  run(child: Child): Promise<Ended>;
  start(child: Child): Running;
  http(request: HttpRequest): Promise<HttpResponse>;
  /** Absolute path of a program on PATH as it was at start, never inside the workspace; throws ReleaseError that says how to get it. */
  tool(name: string): string;
  /** A new private folder (mode 0700), removed when the program ends. */
  tempDir(prefix: string): Promise<string>;
  /** An OIDC token of the workflow's run for this audience; throws ReleaseError where there is none. */
  idToken(audience: string): Promise<string>;
  /** From now on this text never appears in a log; its encoded forms neither. */
  mask(secret: string): void;
  annotate(finding: Finding): void;
  /** Markdown for the job summary; nothing outside Actions. */
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Hands a release folder over to the publish job; nothing outside Actions. `digest` (of release.json) names it. */
  saveHandover(folder: string, digest: string): Promise<void>;
  /** Brings what the build job handed over under this digest into `folder`. */
  loadHandover(folder: string, digest: string): Promise<void>;
}

/** A file on its way to a target: an artifact, a signature of one, or release.json itself. */
export interface Parcel extends Omit<Artifact, 'kind'> {
  readonly kind: ArtifactKind | 'signature' | 'plan';
}

/** What every part of the publish half is given (design 3.2, 6.1). */
export interface PublishInput {
  /** What is published: the plan that was handed over and verified, or the one that was adopted. */
  readonly plan: import('./plan.js').Plan;
  /** Tag, commit and `owner/name` come from the checkout and the event, never from the plan: verify has compared them. */
  readonly tag: string;
  readonly commit: string;
  readonly repository: string | undefined;
  readonly rehearsed: boolean;
  /** The private folder the parcels lie in; they were hashed there. */
  readonly folder: string;
  /** Everything that is shipped: artifacts, then signatures, then release.json, which goes last. */
  readonly parcels: readonly Parcel[];
  readonly inputs: import('./inputs.js').Inputs;
  readonly settings: PublishSettings;
}

/** What `mcp-release.toml` says about targets. Destinations come from here and from inputs, never from release.json. */
export interface PublishSettings {
  /** The targets in force, in the order they were named. */
  readonly targets: readonly TargetId[];
  /** Targets whose failure does not stop the others (`required = false`). */
  readonly optional: readonly TargetId[];
  readonly npm: {
    readonly registry?: string | undefined;
    readonly access?: 'public' | 'restricted' | undefined;
    readonly tag?: string | undefined;
  };
  readonly pypi: { readonly url?: string | undefined; readonly indexUrl?: string | undefined };
  readonly upload: UploadSettings;
}

/** `[upload]`: how code packages reach an HTTP endpoint. */
export interface UploadSettings {
  /** Whether the configuration has an `[upload]` table: a rehearsal without one tries the platform all the same. */
  readonly configured?: boolean | undefined;
  /** `code-package-platform`: the platform's own upload, list and download calls; `generic`: one HTTP request. */
  readonly style: 'generic' | 'code-package-platform';
  /** May hold `{name}`, `{version}`, `{file}`. */
  readonly url?: string | undefined;
  readonly method: 'PUT' | 'POST';
  readonly body: 'raw' | 'multipart';
  /** Form field of the file in a multipart body. */
  readonly field: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: 'bearer' | 'basic' | 'none';
  readonly username?: string | undefined;
  readonly expectedStatus: readonly number[];
  /** Where the file can be read back, with the same placeholders. */
  readonly readBackUrl?: string | undefined;
}

/** What a remote holds of one file, judged by digest. */
export type RemoteState = 'absent' | 'identical' | 'different' | 'pending';

/** One thing a target would do about one file; preflight and rehearsal show it. */
export interface Action {
  readonly target: TargetId;
  readonly parcel: Parcel;
  readonly state: RemoteState;
  /** What will be done: `publish` it, nothing (`keep`), `wait` until it is served, or report a `conflict`. */
  readonly verb: 'publish' | 'keep' | 'wait' | 'conflict';
  /** For a conflict: the digest there, when it was uploaded, in the remote's words. */
  readonly there?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * A place to publish to. `R` is what it learned about its remote. Outcomes are receipts; what throws is a ReleaseError (the
 * target's remaining files then count as failed) or a bug. The loop (stages/publish.ts) calls inspect → plan → open → apply,
 * then finish when every required target has accepted, then settle.
 */
export interface Target<R = unknown> {
  readonly id: TargetId;
  /** Order of irreversibility: `draft` can be taken back, `upload` hardly, `registry` never. */
  readonly phase: 'draft' | 'upload' | 'registry';
  /** How many actions run at once. Default 1. */
  readonly parallel?: number;
  /** Whether this target takes files of this kind. */
  accepts(parcel: Parcel): boolean;
  /** Credentials, names and rights looked at; nothing written. */
  preflight(input: PublishInput, host: Host): Promise<readonly Finding[]>;
  /** What the remote holds, asked once per version. */
  inspect(input: PublishInput, host: Host): Promise<R>;
  /** Pure: files and remote → actions, in the order they are to be done. */
  plan(parcels: readonly Parcel[], remote: R, input: PublishInput): readonly Action[];
  /** A copy of a file that an earlier run left there (release.json, a signature), by its name; undefined when there is none. */
  earlier?(file: string, remote: R, input: PublishInput, host: Host): Promise<string | undefined>;
  /** What must be there before the first file: GitHub's draft. Called once, and only when something is to be published. */
  open?(remote: R, input: PublishInput, host: Host): Promise<R>;
  /** Does one action. `accepted`: taken, and not yet seen there; settle looks again. */
  apply(action: Action, remote: R, input: PublishInput, host: Host): Promise<Receipt>;
  /** What remains when all required targets have accepted: GitHub un-drafts the release. Its receipts replace the earlier ones. */
  finish?(remote: R, input: PublishInput, host: Host): Promise<readonly Receipt[]>;
  /** Waits, at most `inputs.wait`, until accepted files are served; gives the receipts that changed. */
  settle?(accepted: readonly Receipt[], input: PublishInput, host: Host): Promise<readonly Receipt[]>;
}
