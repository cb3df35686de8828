// Broken rules of clients as findings: the tool and the place in it, who rejects it since when, what is lost, and the repair.

import { capital } from '../core/capital.js';
import { cleanLine } from '../core/clean-text.js';
import { cut } from '../core/cut.js';
import { grouped } from '../core/grouped.js';
import { byLevel } from '../core/level.js';
import { listed } from '../core/listed.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';
import type { Refused } from './judge.js';
import { heaviest, nameOf, type Refusal } from './rules.js';

/** More places of one kind are counted, not listed. */
const TOLD = 8;

/** One draft for each broken rule. */
export function clientDrafts(
  refused: readonly Refused[],
): readonly Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote' | 'facts'>[] {
  return refused.map(({ rule, found, refusals }) => {
    const [first, ...more] = found;
    const subject = first.tool === undefined ? 'The server' : `The tool ${short(first.tool)}`;
    const at = first.pointer === '' || first.pointer === '/name' ? '' : ` (${short(first.pointer)})`;
    const what = first.what === undefined ? '' : `: ${short(first.what)}`;
    const also =
      more.length === 0 ? '' : ` ${plural(more.length, 'other tool')} ${more.length === 1 ? 'does' : 'do'} so too.`;
    const [newest] = [...refusals].sort((a, b) => byLevel(a.level, b.level) || (a.seen < b.seen ? 1 : -1));
    return {
      rule: rule.id,
      level: heaviest(refusals),
      message: `${subject} ${rule.says}${at}${what}.${also} ${effects(refusals)}`,
      hint: rule.docs.fix,
      ...(more.length === 0 ? {} : { quote: places(found) }),
      facts: { 'seen on': newest?.seen ?? '', source: newest?.source ?? '' },
    };
  });
}

function places(found: Refused['found']): readonly string[] {
  const lines = found.slice(0, TOLD).map(({ tool, pointer, what }) => {
    const about = [pointer === '/name' ? '' : pointer, what ?? ''].filter((part) => part !== '').join(', ');
    return cleanLine(`${tool ?? 'server'}${about === '' ? '' : `: ${about}`}`).slice(0, 300);
  });
  return found.length > TOLD ? [...lines, `… and ${found.length - TOLD} more`] : lines;
}

function short(text: string): string {
  return cut(cleanLine(text), 200);
}

const LOSES: Readonly<Record<Refusal['loses'], readonly [one: string, several: string]>> = {
  all: ['loses all tools of the server', 'lose all tools of the server'],
  tool: ['loses this tool', 'lose this tool'],
  mangled: ['changes it', 'change it'],
};

/** `With it, the Claude API loses all tools of the server; Claude Code loses this tool.` */
function effects(refusals: readonly Refusal[]): string {
  const groups = grouped(refusals, ({ effect, loses }) => effect ?? loses);
  const parts = [...groups.values()].map((group) => {
    const names = [...new Set(group.map(({ client }) => nameOf(client)))];
    const [first] = group;
    return `${listed(names)} ${first.effect ?? LOSES[first.loses][names.length > 1 ? 1 : 0]}`;
  });
  return `${capital(parts.join('; '))}.`;
}
