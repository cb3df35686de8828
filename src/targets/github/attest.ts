// Provenance where GitHub itself keeps it: `gh attestation verify` finds it by the digest of a file. What is there stays, once.

import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Answer, Host, HttpResponse, PublishFile } from '../../core/types.js';
import { isEnterpriseServer } from '../../host/github-server.js';
import { decoded, digestOf } from '../../registries/attestations.js';
import { type Api, refused } from '../../registries/github/api.js';
import { listOf, readAnswer, wordsOf } from '../../registries/remote-answer.js';
import { writeSeen } from './write.js';

const SIGNED = z.looseObject({
  dsseEnvelope: z.looseObject({ payload: z.string(), signatures: z.array(z.looseObject({ sig: z.string() })).min(1) }),
});
/** A large bundle lies elsewhere: it cannot be told from ours, and is taken for it. */
const HELD = z.looseObject({ attestations: listOf(z.looseObject({ bundle: z.unknown() })) });

/** What GitHub needs for it, and whom it refuses. */
const PLANS = 'GitHub keeps attestations of public repositories, and of private ones on GitHub Enterprise Cloud only.';
const OFF = 'To publish without: [github] attestations = false.';

/**
 * Stores the bundle of each artifact that has one.
 * @throws ReleaseError `github/attestations` where GitHub takes none of this job or repository
 */
export async function storeAttestations(api: Api, publishFiles: readonly PublishFile[], host: Host): Promise<void> {
  const limit = pLimit(3);
  await Promise.all(bundlesOf(publishFiles).map((bundle) => limit(() => store(api, bundle, host))));
}

/** The bundles to store. @throws ReleaseError `github/attestations` where there is none: said before anything is sent anywhere */
export function bundlesOf(publishFiles: readonly PublishFile[]) {
  const bundles = publishFiles.filter(
    ({ kind, file }) => kind === 'evidence' && /\.(sigstore|attestation)\.json$/.test(file),
  );
  if (bundles.length > 0) return bundles;
  throw new ReleaseError('github/attestations', '[github] attestations is on, but nothing is signed with Sigstore.', {
    hint: 'Set [sigstore] sign = "public". In a private repository: "always".',
  });
}

async function store(api: Api, { file, path }: PublishFile, host: Host): Promise<void> {
  const bundle: unknown = JSON.parse(await readFile(path, 'utf8'));
  const { payload, signatures } = SIGNED.parse(bundle).dsseEnvelope;
  const mine = signatures[0]?.sig;
  // An SBOM's statement is about the file that it describes.
  const sha256 = digestOf([decoded(payload)], 'sha256', () => true);
  const look = async (): Promise<true | undefined> => {
    const answer = await api.call('GET', `/attestations/sha256:${sha256}?per_page=100`);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw denied(answer, api, host) ?? refused(answer, 'read attestations', api.repository);
    const { attestations } = readAnswer(answer, HELD, `the attestations of ${file}`);
    const there = attestations.some(
      (one) => one.bundle == null || SIGNED.safeParse(one.bundle).data?.dsseEnvelope.signatures[0]?.sig === mine,
    );
    return there || undefined;
  };
  if (await look()) return;
  await writeSeen<true>(host, {
    doing: `store the attestation ${file}`,
    repository: api.repository,
    async write() {
      const answer = await api.call('POST', '/attestations', { bundle });
      const error = denied(answer, api, host);
      if (error !== undefined) throw error;
      return answer;
    },
    // Whoever was told that it is stored need not see it yet.
    look: async (answer) => (answer?.status === 201 ? true : look()),
  });
}

function denied(answer: HttpResponse, { repository }: Api, { env }: Host): ReleaseError | undefined {
  const { status } = answer;
  if (status !== 401 && status !== 403 && status !== 404 && status !== 422) return undefined;
  const hint = isEnterpriseServer(env)
    ? `A GitHub Enterprise Server keeps no attestations. ${OFF}`
    : `In Actions, add to the publish job: permissions: { attestations: write, contents: write, id-token: write }. ${PLANS} ${OFF}`;
  return new ReleaseError('github/attestations', `GitHub does not store attestations for ${repository} (${status}).`, {
    hint,
    quote: [wordsOf(answer)],
  });
}

/** What is known of it before anything is built; undefined: nothing stands in the way. */
export function attestationsAhead(
  isPrivate: boolean,
  { env }: Host,
): Pick<Answer, 'state' | 'message' | 'hint'> | undefined {
  if (isEnterpriseServer(env))
    return { state: 'wrong', message: 'A GitHub Enterprise Server keeps no attestations.', hint: OFF };
  return isPrivate ? { state: 'unknown', message: PLANS, hint: OFF } : undefined;
}
