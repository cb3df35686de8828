// Compares what a packed tarball holds with what its package.json promises and its programs import.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readEntry } from '../../archive/archive.js';
import { CONFIG_FILE } from '../../core/about.js';
import type { Finding, Project } from '../../core/types.js';
import { notNeeded } from '../dev-files.js';
import { npxCommand } from './command.js';
import { type Entry, entriesOf, filesOf } from './entries.js';
import { INSTALLED_KINDS, localProtocol, type NodeManifest } from './manifest.js';
import { addCommand } from './package-manager.js';
import { providedBy } from './provided.js';
import { type Reached, reach, sourceOf } from './reach.js';
import type { Tarball } from './tarball.js';

type Found = Omit<Finding, 'project' | 'artifact'>;

/** Everything about a tarball that a stranger would trip over. Throws ReleaseError for an archive that cannot be read. */
export async function judgeTarball(tarball: Tarball, project: Project<NodeManifest>): Promise<readonly Found[]> {
  return [
    ...identity(tarball, project),
    ...unresolvedProtocols(tarball.manifest),
    ...missingMembers(tarball, project.manifestFile, project.manifest),
    ...(await withoutShebang(tarball, project)),
    ...imports(tarball, project.manifest),
    ...superfluous(tarball, project),
  ];
}

function superfluous({ paths }: Tarball, { manifestFile, manifest }: Project<NodeManifest>): readonly Found[] {
  const hint = 'List only what is needed in "files", or exclude these there: "!dist/**/__tests__".';
  const found = notNeeded(paths, { kind: 'tarball', tests: true, hint });
  return found === undefined
    ? []
    : [{ ...found, subject: { about: 'not-needed' }, file: manifestFile, ...manifest.at('files') }];
}

function identity({ manifest }: Tarball, project: Project<NodeManifest>): readonly Found[] {
  const differs = (what: 'name' | 'version', here: string | undefined, there: string | undefined): readonly Found[] =>
    here === undefined || here === there
      ? []
      : [
          {
            rule: `build/${what}-differs`,
            level: 'error',
            file: project.manifestFile,
            message: `The packed package.json has the ${what} ${there ?? '(none)'}, the project's has ${here}.`,
            hint: `A build script changes it: commit the ${what} to be released.`,
          },
        ];
  return [
    ...differs('name', project.manifest.name, manifest.name),
    ...differs('version', project.version, manifest.version),
  ];
}

/** Dependencies that only the workspace they come from can resolve. */
function unresolvedProtocols(manifest: NodeManifest): readonly Found[] {
  return INSTALLED_KINDS.flatMap((kind) =>
    Object.entries(manifest[kind]).flatMap(([name, range]): Found | [] => {
      const protocol = localProtocol(range);
      if (protocol === undefined || manifest.bundled.includes(name)) return [];
      return {
        rule: 'node-workspace-protocol',
        level: 'error',
        subject: { package: name },
        message: `The packed package.json needs ${name} as "${range}", which cannot be installed from a registry.`,
        hint:
          protocol === 'workspace' || protocol === 'catalog'
            ? 'Set the package manager that resolves it ("packageManager": "pnpm@…") and commit its lock file.'
            : `Write a version range, and publish ${name} first.`,
      };
    }),
  );
}

function missingMembers(tarball: Tarball, file: string, manifest: NodeManifest): readonly Found[] {
  // npx starts the bin, and reads nothing else.
  const beside = Object.keys(manifest.bin).length > 0 ? 'note' : 'warning';
  return entriesOf(tarball.manifest)
    .filter((entry) => filesOf(entry, tarball.has, tarball.paths).length === 0)
    .map((entry) => ({
      rule: entry.kind === 'bin' ? 'node-bin-target' : 'node-main-target',
      level: entry.kind === 'bin' ? 'error' : beside,
      file,
      ...manifest.at(...entry.keys),
      message: `${entry.label} is ${entry.written}, which is not in the tarball${entry.kind === 'bin' ? ': npx would fail' : ''}.`,
      hint:
        entry.kind === 'bin' || beside === 'warning'
          ? hintFor(entry.file, tarball, manifest)
          : `Correct the path, or remove "${entry.keys[0]}".`,
    }));
}

function hintFor(file: string, tarball: Tarball, manifest: NodeManifest): string {
  const folder = file.split('/')[0] ?? file;
  if (manifest.files !== undefined && !tarball.paths.some((path) => path.startsWith(`${folder}/`))) {
    return `Add "${folder}" to "files", and make sure the build creates ${file}.`;
  }
  const namesake = tarball.paths.find((path) => posix.basename(path) === posix.basename(file));
  return namesake === undefined
    ? `Make sure the build creates ${file}.`
    : `The tarball contains ${namesake}: use that path.`;
}

async function withoutShebang(tarball: Tarball, project: Project<NodeManifest>): Promise<readonly Found[]> {
  const found: Found[] = [];
  const started = npxCommand(project.manifest);
  for (const entry of entriesOf(tarball.manifest)) {
    if (entry.kind !== 'bin' || !tarball.has(entry.file) || !/(\.[cm]?js|\/[^./]+|^[^./]+)$/.test(entry.file)) continue;
    const bytes =
      tarball.texts.get(entry.file) ?? (await readEntry(tarball.file, `package/${entry.file}`).catch(() => undefined));
    // A compiled program needs none.
    if (bytes === undefined || bytes.subarray(0, 2).toString() === '#!' || bytes.subarray(0, 512).includes(0)) continue;
    found.push({
      rule: 'node-shebang',
      level: entry.label === `bin "${started}"` ? 'error' : 'warning',
      subject: { module: entry.file },
      ...shebangPlace(entry, project),
      message: `${entry.label} starts ${entry.file}, which has no #! line: a shell would run it as a shell script.`,
      hint: 'Make the first line of the source: #!/usr/bin/env node',
    });
  }
  return found;
}

/** The first line of the source, where that is known, as the rule that reads sources says it. */
function shebangPlace(
  { file, keys }: Entry,
  { folder, path, manifestFile, manifest }: Project<NodeManifest>,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const source = sourceOf(file, (one) => existsSync(join(folder, one)));
  if (source !== undefined) return { file: posix.join(path, source), line: 1, column: 1 };
  return { file: manifestFile, ...manifest.at(...keys) };
}

/** Imports of what runs that a stranger's installation does not have. */
function imports(tarball: Tarball, source: NodeManifest): readonly Found[] {
  const { manifest } = tarball;
  const starts = entriesOf(manifest).filter(({ kind }) => kind === 'bin' || kind === 'main');
  const reached: Reached = reach(
    starts.flatMap((entry) => filesOf(entry, tarball.has, tarball.paths)),
    { has: tarball.has, text: (path) => tarball.texts.get(path)?.toString('utf8') },
  );
  const provided = providedBy(manifest);
  const undeclared = new Map(
    reached.packages
      .filter(
        ({ name, import: asked }) =>
          !provided.has(name) && !asked.guarded && !tarball.has(`node_modules/${name}/package.json`),
      )
      .map((asked) => [asked.name, asked]),
  );
  return [
    ...[...undeclared.values()].map(
      ({ name, file, import: asked }): Found => ({
        rule: 'node-imports-declared',
        level: 'warning',
        subject: { module: name, package: name },
        message: `${file}:${asked.line} in the tarball imports ${name}, which package.json ${source.devDependencies[name] === undefined ? 'does not list' : 'lists only in devDependencies'}.`,
        hint: addCommand(source.manager, name, source.devDependencies[name] === undefined ? 'users' : 'moved'),
      }),
    ),
    ...reached.missing
      .filter(({ import: asked }) => !asked.guarded)
      .map(
        ({ file, import: asked, nearest }): Found => ({
          rule: 'node-relative-imports',
          subject: { module: asked.module },
          level: asked.how === 'import' || asked.how === 'export' ? 'error' : 'warning',
          message: `${file}:${asked.line} in the tarball imports ${asked.module}, which does not exist.`,
          hint:
            nearest === undefined
              ? `Make sure that the build creates it and that "files" includes it.${unrun(source)}`
              : `Node does not add file extensions: write ${asked.module}${nearest.slice(posix.join(posix.dirname(file), asked.module).length)}`,
        }),
      ),
  ];
}

/** What `npm publish` runs and a build does not, since it may write what is packed. */
function unrun({ scripts }: NodeManifest): string {
  if (scripts['build'] === undefined || scripts['prepublishOnly'] === undefined) return '';
  return ` prepublishOnly is not run beside build: if it creates the file, add in ${CONFIG_FILE}\n  build.command = ["npm", "run", "prepublishOnly"]`;
}
