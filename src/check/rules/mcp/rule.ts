// What the rules about server.json share: each is held over every server.json of the repository.

import type { Found, RepositoryInput, RepositoryRule, RuleFinding } from '../../../core/types.js';
import { type PackageEntry, type ServerJson, serverJsons } from '../../../formats/server-json.js';
import { isPlaceholder } from '../versions/expected-version.js';

/** A rule over each server.json that is a JSON object: that it is one is said by server-json-shape. */
export function serverRule(
  rule: Omit<RepositoryRule, 'check' | 'level'>,
  check: (server: ServerJson, input: RepositoryInput) => Found,
): RepositoryRule {
  return {
    ...rule,
    level: 'warning',
    check: (input) =>
      serverJsons(input.files).flatMap((server) =>
        Object.keys(server.value).length === 0 ? [] : check(server, input),
      ),
  };
}

/** A rule over each package entry of each server.json. */
export function entryRule(
  rule: Omit<RepositoryRule, 'check' | 'level'>,
  check: (entry: PackageEntry, server: ServerJson, input: RepositoryInput) => Found,
): RepositoryRule {
  return serverRule(rule, (server, input) => server.packages.flatMap((entry) => check(entry, server, input)));
}

/** What is wrong with a file that is no strict JSON: the first place says it. @param who `Bundle manifests are` */
export function notJson(
  { problems, file }: Pick<ServerJson, 'problems' | 'file'>,
  who: string,
): readonly RuleFinding[] {
  return problems.slice(0, 1).map(({ message, line, column }) => ({
    ...{ message, file, line, column },
    hint: `${who} strict JSON: remove comments, trailing commas and duplicate keys.`,
  }));
}

/** Date of the schema that the file names; undefined when it names none. */
export function schemaDate({ value }: ServerJson): string | undefined {
  const schema = value['$schema'];
  return typeof schema === 'string' ? /\/schemas\/([^/]+)\/server\.schema\.json/.exec(schema)?.[1] : undefined;
}

/** Whether the text is filled in at release: then nothing can be said of it. */
export function isOpen(text: string): boolean {
  return isPlaceholder(text) || /\$\{|\$[A-Z_]{3,}|\{\{|%[A-Z_]+%|<[^>]*>/.test(text);
}
