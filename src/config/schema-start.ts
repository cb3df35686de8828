// The shape of what says how a server is started: [smoke] and [[call]].

import { z } from 'zod';
import { about } from '../core/table-key.js';
import { readCall } from './calls.js';
import { command, duration } from './schema-values.js';

/** A relative path without `..` and without backslashes; `~/` in front means the home. */
const INSIDE = /^(?:~\/)?(?!\/|~)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\0:]+(?<!\/)$/;

export const smoke = z
  .strictObject({
    command: about(command, 'Program and arguments that start the server; replaces the script or bin.'),
    args: about(z.array(z.string()), 'Arguments for the script or bin.'),
    env: about(z.record(z.string(), z.string()), 'Variables the server needs to start. Test values, never secrets.'),
    transport: about(z.enum(['auto', 'stdio', 'http']), 'Transport of the server; default auto.'),
    port: about(z.int().min(1).max(65535), 'Port of an HTTP server; default 8080.'),
    path: about(z.string().regex(/^\//, 'has to begin with /'), 'Path of the MCP endpoint; default /mcp.'),
    timeout: about(duration, 'How long the server may take to answer; default 30 s.'),
    'install-timeout': about(duration, 'How long its installation may take; default 5 min.'),
    allow: about(
      z.array(z.enum(['tools', 'resources', 'prompts', 'keeps-running'])),
      'Declared lists that may fail; `keeps-running`: the server may keep running after its stdin was closed.',
    ),
    files: about(
      z.record(
        z.string().regex(INSIDE, 'write a path below the working folder, or below the home with ~/ in front'),
        z.string(),
      ),
      'Files the server needs to start, path = text: in its working folder, or in its home with ~/ in front.',
    ),
    headers: about(
      z.record(
        z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is not a header name'),
        z.string().regex(/^[^\r\n\0]*$/),
      ),
      'Headers for an HTTP server, such as a test token. Test values, never secrets.',
    ),
    bounds: about(
      z.enum(['newest', 'full']),
      'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full if there is a tag.',
    ),
    'bounds-timeout': about(
      duration,
      'How long those other ends may take together; default 3 min. What is left is shown as not measured.',
    ),
    conformance: about(
      z.boolean(),
      'true: checks of the official conformance suite that hold for any server are run too; npm fetches it. Default false.',
    ),
    passport: about(
      z.boolean(),
      'false: no further start in which hosts, files, programs and variables are observed; default true.',
    ),
    unstarted: about(
      z.string().min(1),
      'Why it cannot be started here; it is then published without a start check, with a warning.',
    ),
  })
  .describe('How the start check starts the built files.');
export const calls = z
  .array(
    z
      .strictObject({
        tool: about(z.string().min(1), 'Name of the tool to call; or `prompt` or `resource`.'),
        prompt: about(z.string().min(1), 'Name of the prompt to get.'),
        resource: about(z.string().min(1), 'URI of the resource to read.'),
        arguments: about(z.record(z.string(), z.unknown()), 'Arguments of the tool or the prompt.'),
        write: about(z.boolean(), 'true: the tool may be called although it does not declare `readOnlyHint`.'),
        network: about(z.boolean(), 'true: the call has the network; default false.'),
        values: about(
          z.array(z.string().regex(/^\//, 'write a JSON pointer, which begins with /')),
          'JSON pointers of values that count too: `/data/…` in structuredContent, `/text/…` in text that is JSON.',
        ),
      })
      .refine((call) => readCall(call) !== undefined, 'needs one of tool, prompt and resource'),
  )
  .describe('Calls of the golden session: `contract record` records what their results look like.');
