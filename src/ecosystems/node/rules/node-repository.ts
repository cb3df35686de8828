// node-repository: package.json names the repository that it is released from.

import { posix } from 'node:path';
import hosted from 'hosted-git-info';
import type { Fix, Found } from '../../../core/types.js';
import { setJson } from '../../../formats/json-edit.js';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

const GITHUB = 'https://github.com';

export const nodeRepository: NodeRule = nodeRule({
  id: 'node-repository',
  title: 'repository.url is the repository of the release.',
  level: 'warning',
  check: (input) => {
    const { repository } = input.project.manifest;
    const here = input.repository;
    const server = input.git?.server ?? GITHUB;
    const wanted = here === undefined ? undefined : `git+${server}/${here}.git`;
    const example = wanted ?? `git+${server}/<owner>/<name>.git`;
    if (repository === undefined) {
      const hint = `Add "repository": { "type": "git", "url": "${example}" }.`;
      return {
        message: 'repository is not set: npm cannot link to the source, and rejects provenance.',
        hint,
        ...place(input, 'repository'),
        ...(wanted === undefined ? {} : fixed(input, ['repository'], { type: 'git', url: wanted, ...folderOf(input) })),
      };
    }
    const keys = typeof input.project.manifest.raw['repository'] === 'string' ? ['repository'] : ['repository', 'url'];
    const said = hosted.fromUrl(repository.url);
    if (said === undefined && !/^(git\+)?(https?|ssh|git):\/\/|^git@/.test(repository.url)) {
      return {
        message: `repository is "${repository.url}", which is not a repository URL.`,
        hint: `Write "${example}".`,
        ...place(input, ...keys),
        ...(wanted === undefined ? {} : fixed(input, keys, wanted)),
      };
    }
    // On a server of one's own a name on github.com may be that of a mirror.
    if (here === undefined || said?.type !== 'github' || server !== GITHUB) return [];
    const there = `${said.user}/${said.project}`;
    if (there === here) return misplaced(input, repository.directory);
    const how = there.toLowerCase() === here.toLowerCase() ? ' (case matters)' : '';
    return {
      message: `repository is ${there}, but this package is released from ${here}${how}.`,
      hint: `Write "${wanted}".`,
      ...place(input, ...keys),
      ...fixed(input, keys, wanted),
    };
  },
});

function fixed({ project, files }: NodeInput, keys: readonly string[], value: unknown): { fixes: readonly Fix[] } {
  return { fixes: setJson(project.manifestFile, files.text(project.manifestFile), [...keys], value) };
}

/** In a repository of several packages npm links to the folder of this one. */
function folderOf({ project }: NodeInput): { directory?: string } {
  return project.path === '.' ? {} : { directory: project.path };
}

function misplaced(input: NodeInput, directory: string | undefined): Found {
  const { path } = input.project;
  if (directory === undefined || posix.normalize(`${directory}/`) === posix.normalize(`./${path}/`)) return [];
  return {
    level: 'note',
    message: `repository.directory is "${directory}", but this package.json is in ${path === '.' ? 'the root' : path}: npm links to the wrong folder.`,
    hint: path === '.' ? 'Remove "directory".' : `Write "directory": "${path}".`,
    ...place(input, 'repository', 'directory'),
  };
}
