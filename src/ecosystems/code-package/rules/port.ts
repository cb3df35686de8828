// code-package-port: a port that is written in the sources is the one that instances are reached at.

import type { RuleFinding } from '../../../core/types.js';
import { type CodeRule, packed, packedView, place, script } from './input.js';

/** Where a number is the port that a server listens on. */
const LISTENS = [
  /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|TCPSite|FastMCP|MCPServer|serve|make_server|HTTPServer)\s*\([^()]*?\bport\s*=\s*(\d{2,5})\b/g,
  /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|FastMCP|MCPServer)\s*\((?:[^()]|\([^()]*\))*?\bport\s*=\s*(?:int\s*\(\s*)?(?:os\.)?(?:getenv|environ\.get)\s*\(\s*["'][A-Z_]*PORT["']\s*,\s*["']?(\d{2,5})/g,
  /\bsettings\.port\s*=\s*(\d{2,5})\b/g,
  /\.listen\s*\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g,
  /\bprocess\.env\.(?:[A-Z_]*_)?PORT\s*(?:\?\?|\|\|)\s*['"]?(\d{2,5})\b/g,
  /\b(?:getenv|environ\.get)\s*\(\s*["'](?:[A-Z_]*_)?PORT["']\s*,\s*["']?(\d{2,5})\b/g,
];
const OTHERS_PORT =
  /(?:DB|DATABASE|REDIS|POSTGRES|PG|MYSQL|MONGO|SMTP|PROXY|QDRANT|NEO4J|RABBIT\w*|KAFKA|ELASTIC\w*)_?PORT/;
const STDIO = /StdioServerTransport|stdio_server|transport\s*=\s*["']stdio["']|\.run\(\s*\)|["']stdio["']/;

export const port: CodeRule = {
  id: 'code-package-port',
  title: 'The port in the sources is the configured port.',
  level: 'warning',
  check(input) {
    const { smoke } = input.project.settings;
    const started = script(input);
    if (smoke.transport === 'stdio' || started === undefined) return [];
    const view = packedView(input);
    const code = packed(input).filter(
      (path) => /\.(py|[cm]?js|[cm]?ts)$/.test(path) && !/(^|\/)(tests?|examples?|clients?|scripts)\//.test(path),
    );
    const texts = code.map((path) => ({ path, text: view.text(path) ?? '' }));
    const speaksStdio = texts.some(({ text }) => STDIO.test(text));
    // [smoke] env sets it for the start, and an instance will have to be given the same.
    if (Object.keys(smoke.env).some((name) => name.endsWith('PORT'))) return [];
    return texts.flatMap(({ path, text }): RuleFinding[] => {
      const found = new Map<number, { readonly number: number; readonly column: number }>();
      for (const pattern of LISTENS) {
        for (const match of text.matchAll(pattern)) {
          const number = Number(match[1]);
          if (number === smoke.port || number > 65_535 || OTHERS_PORT.test(match[0])) continue;
          const before = text.slice(0, match.index + match[0].length);
          const line = before.split('\n').length;
          const own = before.slice(before.lastIndexOf('\n') + 1);
          // Commented out, or a client's: neither listens.
          if (/^\s*(#|\/\/|\*)/.test(own)) continue;
          if (found.has(line)) continue;
          const start = text.lastIndexOf('\n', match.index + match[0].lastIndexOf(match[1] ?? '') - 1) + 1;
          found.set(line, { number, column: match.index + match[0].lastIndexOf(match[1] ?? '') - start + 1 });
        }
      }
      return [...found].map(([line, { number, column }]) => ({
        message: `${speaksStdio ? 'Over HTTP, the' : 'The'} server listens on port ${number}, but the configured port is ${smoke.port}.`,
        hint: `Listen on ${smoke.port}, or configure the port: [smoke] port = ${number}.`,
        file: place(input, path),
        line,
        column,
        // A server that also speaks stdio may open a port only when it is told to.
        ...(speaksStdio ? { level: 'note' as const } : {}),
      }));
    });
  },
};
