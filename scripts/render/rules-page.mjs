// docs/rules.md: every rule with why it exists, what is wrong, what is right and how to repair it.

/** The fence is longer than any in the text. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text.trim()}\n${mark}\n`;
}

/** Who rejects what a rule of clients is about, and where that can be read. */
function refusalsOf(refusals, nameOf) {
  if (refusals === undefined) return '';
  const words = { all: 'all tools of the server', tool: 'this tool', mangled: 'is changed' };
  const rows = refusals.map(
    ({ client, loses, level, effect, seen, source }) =>
      `| \`${client}\` ${nameOf(client)} | ${effect ?? words[loses]} | ${level} | [${seen}](${source.startsWith('https') ? source : ''}) |\n`,
  );
  return `| client | loses | level | seen |\n|---|---|---|---|\n${rows.join('').replace(/\[([\d-]+)\]\(\)/g, '$1, measured')}\n`;
}

function section({ id, title, level, docs, refusals }, where, nameOf) {
  return [
    `## ${id}\n\n`,
    `${title} (${level}; ${where})\n\n`,
    `${docs.why}\n\n`,
    `Wrong:\n\n${fence(docs.wrong)}\nRight:\n\n${fence(docs.right)}\n`,
    `${docs.fix}\n\n`,
    refusalsOf(refusals, nameOf),
    `To silence it, in mcp-drydock.toml:\n\n${fence(`[rules.${id}]\nlevel = "off"\nreason = "why it does not apply here"`)}\n`,
  ].join('');
}

/** The page: rules of each ecosystem, then those that all share. A rule of several ecosystems has one section. */
export function rulesPage({ ECOSYSTEMS, SHARED_RULES, REPOSITORY_RULES, CLIENT_RULES, nameOf }) {
  const listed = [
    ...ECOSYSTEMS.flatMap(({ id, rules }) => rules.map((rule) => ({ rule, where: id }))),
    ...SHARED_RULES.map((rule) => ({ rule, where: 'every project' })),
    ...REPOSITORY_RULES.map((rule) => ({ rule, where: 'the repository' })),
    ...CLIENT_RULES.map((rule) => ({ rule, where: 'the tool list of the started server' })),
  ];
  const groups = [...Map.groupBy(listed, ({ rule }) => rule.id).values()];
  const sorted = groups.sort(([a], [b]) => (a.rule.id < b.rule.id ? -1 : 1));
  const sections = sorted.map((same) => {
    const [{ rule }] = same;
    return section(rule, same.map(({ where }) => where).join(', '), nameOf);
  });
  const list = sorted.map(([{ rule }]) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.level} | ${rule.title} |\n`);
  return [
    '<!-- Rendered by npm run docs; edit the rules.md beside the rule in src/. -->\n# Rules\n\n',
    'What `check` looks for. An error stops a release; a warning stops it under `--strict`; a note is worth knowing.\n',
    'Set another level, with a reason, in mcp-drydock.toml: `[rules.<id>]`, `[project.rules.<id>]` for one project; `paths`\n',
    'names the files it applies to. `check --baseline` hides known findings. `check --fix` fixes what is safe.\n\n',
    `| rule | level | a project that passes |\n|---|---|---|\n${list.join('')}\n`,
    sections.join(''),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}
