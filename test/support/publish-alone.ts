// A program that publishes one prepared release and says how much memory that took: `publish-alone.ts <order.json>`.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createLocalHost } from '../../src/host/local.js';
import { type PublishOrder, publishPrepared } from './publish-prepared.js';

const { prepared, ...destinations } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as PublishOrder;
const host = createLocalHost({ env: process.env, cwd: process.cwd() });
// Linux: compiling our sources is forgotten, and so is the process that started this one, which `maxRSS` remembers.
const [STATUS, RESET] = ['/proc/self/status', '/proc/self/clear_refs'];
if (existsSync(RESET)) writeFileSync(RESET, '5');
const { outcome, findings } = await publishPrepared(prepared, destinations, host);
await host.close();
const peak = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
const peakKb = Number(peak ?? process.resourceUsage().maxRSS);
process.stdout.write(JSON.stringify({ outcome, findings, peakKb }));
