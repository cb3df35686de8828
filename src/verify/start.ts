// What clients see of a file, started here, beside the contract that was released with it.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { diffContracts } from '../contract/diff/diff.js';
import { contractOfFile } from '../contract/of/artifact.js';
import { parseContract } from '../contract/of/file.js';
import { countedChanges } from '../contract/render-diff.js';
import { digestFile } from '../core/digest.js';
import { StageFailure } from '../core/errors.js';
import type { Host, ProjectSettings, PublishFile } from '../core/types.js';
import { isInstallable } from '../ecosystems/kinds.js';
import { BESIDE } from '../plan/file-names.js';
import type { Proof } from './proof.js';
import { plannedIn, type Subject, statedOf } from './subject/subject.js';

/** A row for each file that can be installed on this machine. Runs strangers' code, in a sandbox. */
export async function startProofs(subject: Subject, settings: ProjectSettings, host: Host): Promise<readonly Proof[]> {
  const rows: Proof[] = [];
  for (const file of subject.files.filter(({ kind }) => isInstallable(kind))) {
    const done = host.log.busy(`start ${file.file}`);
    rows.push({ file: file.file, claim: 'contract', ...(await startOne(file, subject, settings, host).finally(done)) });
  }
  return rows;
}

async function startOne(
  file: PublishFile,
  subject: Subject,
  settings: ProjectSettings,
  host: Host,
): Promise<Omit<Proof, 'file' | 'claim'>> {
  try {
    // What it does besides answering depends on the machine, and proves nothing.
    const smoke = { ...settings.smoke, passport: false };
    const seen = await contractOfFile(file.path, { ...settings, smoke }, host, []);
    const path = contractBeside(file, subject);
    if (path === undefined)
      return { state: 'unchecked', by: 'started here', detail: 'no contract was released with it' };
    const { other } = await statedOf({ file: basename(path), path, ...(await digestFile(path)) }, subject);
    if (other.length > 0)
      return { state: 'wrong', by: other.join(', '), detail: `states another digest of ${basename(path)}` };
    const changes = diffContracts(parseContract(await readFile(path), path), seen);
    if (changes.length === 0) return { state: 'proven', by: 'started here' };
    const [{ message } = { message: '' }] = changes;
    return { state: 'wrong', by: 'started here', detail: `${countedChanges(changes)}: ${message}` };
  } catch (error) {
    if (!(error instanceof StageFailure)) throw error;
    return { state: 'wrong', by: 'started here', detail: error.findings[0]?.message };
  }
}

/** The contract of the project that the file is of. */
function contractBeside({ file }: PublishFile, { plans, here }: Subject): string | undefined {
  const contract = plannedIn(plans, file)?.project.artifacts.find((one) => BESIDE.contract.test(one.file))?.file;
  return contract === undefined ? undefined : here.get(contract);
}
