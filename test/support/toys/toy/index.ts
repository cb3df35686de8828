// An ecosystem in tests: toy.json names one script, which is released as an executable file per platform.

import { readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { Ecosystem, Kind } from '../../../../src/core/types.js';
import { toSemver } from '../../../../src/core/version.js';

import { jsonFile } from '../../../../src/formats/json-file.js';
import { isObject } from '../../../../src/formats/object.js';
import { fileOf, HERE, type ToyManifest } from './platforms.js';
import { TOY_RULES } from './rules/index.js';
import { buildToy, installPublishedToy, installToy } from './work.js';

/** `weather_1.2.3_linux-arm64`. */
const NAME = /^([\w-]+)_(\d+\.\d+\.\d+)_(\w+-\w+)$/;

const binary: Kind = {
  installable: true,
  fileName: NAME,
  recognise: (file) => NAME.test(file),
  async identify(path) {
    const [, name = '', version = '', platform] =
      /^#!.*\n\/\/ (\S+) (\S+) (\S+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
    return { name, version, platform };
  },
  projectOf: async () => undefined,
};

export const toy: Ecosystem<ToyManifest> = {
  id: 'toy',
  title: 'Toy',
  purlType: 'generic',
  markers: ['toy.json'],
  kinds: { binary },
  rules: TOY_RULES,
  versions: {
    spell: toSemver,
    stated: ({ version, manifestFile: file }) =>
      version === undefined ? undefined : { version, file, fixes: () => [] },
  },
  installsFrom: { target: 'github', shown: 'the release' },
  canonicalName: (name) => name,
  commands: ({ name }) => [name],
  ships:
    ({ project }) =>
    (path) =>
      path === posix.join(project.path, project.manifest.server),
  detect(folder, files, settings) {
    const manifestFile = posix.join(folder, 'toy.json');
    const text = files.text(manifestFile);
    if (text === undefined || (settings.ecosystem !== undefined && settings.ecosystem !== 'toy')) return undefined;
    const { value } = jsonFile(files, manifestFile);
    const stated = (key: string) => (isObject(value) && typeof value[key] === 'string' ? value[key] : undefined);
    const [name, version, server = ''] = [stated('name'), stated('version'), stated('server')];
    const absolute = join(files.root, folder);
    return {
      name: name ?? basename(absolute),
      ...{ ecosystem: 'toy', path: folder, folder: absolute, manifestFile, version, settings, manifest: { server } },
    };
  },
  needs: () => [],
  build: buildToy,
  install: installToy,
  installPublished: installPublishedToy,
  userCommands: ({ name }, version) => [`./${fileOf(name, version, HERE)}`],
};
