// jsoncompat in a thread of its own: each question grows its memory, and for that V8 collects the garbage of the heap that asks. In a
// worker of Jest, which has those of many test files, that takes five times as long as the answer.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { check_compat, initSync } from 'jsoncompat';

/** Two schemas, and who uses them: whoever sends what they describe (`serializer`), or whoever is sent it. */
export type Question = readonly [before: unknown, after: unknown, role: 'deserializer' | 'serializer'];
/** Whether the second may take the place of the first; undefined where a schema cannot be read. */
export type Answer = boolean | undefined;

/** What jsoncompat says, in the order of the questions. */
export function askOracle(questions: readonly Question[]): Promise<readonly Answer[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: questions, execArgv: [] });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

function answer([before, after, role]: Question): Answer {
  try {
    return check_compat(JSON.stringify(before), JSON.stringify(after), role);
  } catch {
    return undefined;
  }
}

if (!isMainThread) {
  const folder = dirname(createRequire(import.meta.url).resolve('jsoncompat'));
  initSync({ module: readFileSync(join(folder, 'jsoncompat_wasm_bg.wasm')) });
  parentPort?.postMessage((workerData as readonly Question[]).map(answer));
}
