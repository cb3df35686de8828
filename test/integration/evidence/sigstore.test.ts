// Signatures and attestations as a release leaves them, judged by verifiers that we did not write.

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sbomAttestation } from '../../../src/evidence/sbom/index.js';
import { instanceOf } from '../../../src/evidence/sigstore/instance.js';
import { verifyBundle } from '../../../src/evidence/sigstore/verify.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { COMMIT, prepareRelease } from '../../support/prepared.js';
import { caSettings } from '../../support/program.js';
import { GITHUB_ISSUER, IDENTITY, openSigningRun, type SigningRun } from '../../support/sigstore.js';
import { type Draft, TAMPERED } from '../../support/tampered-bundles.js';
import { dyingHost, openWorld, type World } from '../../support/world.js';

let run: SigningRun;
let world: World;
let folder: string;
let tools: string;
beforeAll(async () => {
  run = await openSigningRun();
  tools = mkdtempSync(join(tmpdir(), 'judge-'));
});
afterAll(async () => {
  await run.close();
  rmSync(tools, { recursive: true });
});
beforeEach(async () => {
  world = await openWorld({ trusted: run });
  folder = mkdtempSync(join(tmpdir(), 'sigstore-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const signing = () => ({ inputs: { sigstore: 'public', sigstoreTrustConfig: run.trustConfig, pypiToken: undefined } });
const assets = () => new Map(world.github.releases()[0]?.assets.map((asset) => [asset.name, asset.path]));

interface Case {
  readonly name: string;
  readonly kind: 'bundle' | 'attestation';
  readonly file: string;
  readonly proof: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
}

/** What sigstore-python and pypi-attestations say of each case. */
async function judged(
  cases: readonly Case[],
  trustConfig = run.trustConfig,
): Promise<Readonly<Record<string, { ok: boolean; words: string }>>> {
  const uv = await ensureUv(run.host);
  const { PATH = '', HOME = '' } = process.env;
  const defaults = { identity: IDENTITY, issuer: GITHUB_ISSUER, repository: 'octo/weather', workflow: 'release.yml' };
  const given = join(tools, 'cases.json');
  writeFileSync(given, JSON.stringify({ trustConfig, cases: cases.map((one) => ({ ...defaults, ...one })) }));
  const options = ['run', '--no-project', '--with', 'sigstore==4.5.1', '--with', 'pypi-attestations==0.0.30'];
  const script = join(import.meta.dirname, '../../support/judge-bundles.py');
  const answer = execFileSync(uv, [...options, 'python', script, given], {
    ...{ cwd: tools, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { PATH, HOME, ...caSettings() },
  });
  return JSON.parse(answer);
}

test('a release leaves what foreign verifiers accept, and a second run makes no new log entry', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  const first = await world.publish(prepared, signing());
  expect(first).toMatchObject({
    outcome: 'done',
    evidence: [
      { id: 'sigstore', made: 6, adopted: 0 },
      { id: 'pep740', made: 2, adopted: 0 },
    ],
  });
  const held = assets();
  const proofs = [...held.keys()].filter((name) => /\.(sigstore\.json|publish\.attestation)$/.test(name));
  expect(proofs).toHaveLength(8);
  const cases = proofs.map((name): Case => {
    const file = join(folder, name.replace(/\.(sigstore\.json|publish\.attestation)$/, ''));
    writeFileSync(file, readFileSync(held.get(file.slice(folder.length + 1)) ?? ''));
    const kind = name.endsWith('.attestation') ? 'attestation' : 'bundle';
    return { name, kind, file, proof: held.get(name) ?? '' };
  });
  const wheel = cases.find(({ name }) => name.endsWith('.whl.sigstore.json'))!;
  const attested = cases.find(({ name }) => name.endsWith('.whl.publish.attestation'))!;
  const sdist = cases.find(({ name }) => name.endsWith('.tar.gz.sigstore.json'))!;
  const wrong: Case[] = [
    { ...wheel, name: 'another identity', identity: IDENTITY.replace('release.yml', 'other.yml') },
    { ...wheel, name: 'another issuer', issuer: 'https://accounts.google.com' },
    { ...wheel, name: 'another file', file: sdist.file },
    { ...attested, name: 'another publisher', repository: 'octo/other' },
    { ...attested, name: 'an attestation of another file', file: sdist.file },
    ...Object.entries(TAMPERED).map(([name, tamper], index): Case => {
      const draft = JSON.parse(readFileSync(wheel.proof, 'utf8')) as Draft;
      tamper(draft, JSON.parse(readFileSync(sdist.proof, 'utf8')) as Draft);
      const proof = join(folder, `tampered-${index}.json`);
      writeFileSync(proof, JSON.stringify(draft));
      return { ...wheel, name, proof };
    }),
  ];
  const verdicts = await judged([...cases, ...wrong]);
  for (const { name, kind } of cases) {
    const words =
      kind === 'bundle' ? 'https://slsa.dev/provenance/v1' : 'https://docs.pypi.org/attestations/publish/v1';
    expect([name, verdicts[name]]).toEqual([name, { ok: true, words }]);
  }
  const passed = wrong.filter(({ name }) => verdicts[name]?.ok !== false).map(({ name }) => name);
  // sigstore-python is content with the time of the log, and does without a timestamp that is not about the signature.
  expect(passed).toEqual(['the timestamp of another signature is put in']);

  // PyPI has what was attested, and the index says so.
  expect(world.pypi.files().map(({ attestations }) => JSON.parse(attestations ?? '[]'))).toEqual([
    [expect.objectContaining({ version: 1 })],
    [expect.objectContaining({ version: 1 })],
  ]);
  const [entries, writes] = [run.sigstore.entries.size, world.writes()];
  const second = await world.publish(prepared, signing());
  expect(second).toMatchObject({
    outcome: 'done',
    evidence: [
      { made: 0, adopted: 6 },
      { made: 0, adopted: 2 },
    ],
  });
  expect([run.sigstore.entries.size, world.writes()]).toEqual([entries, writes]);
});

test('a log of the second version, as the signing configuration says: it tells no time, and the timestamp does', async () => {
  const tiled = await openSigningRun({}, undefined, 2);
  const there = await openWorld({ trusted: tiled });
  const inputs = { sigstore: 'public', sigstoreTrustConfig: tiled.trustConfig, pypiToken: undefined };
  const prepared = await prepareRelease(join(folder, 'a'));
  // What PyPI takes has no place for a timestamp: it is not made, and its log is not asked.
  const first = await there.publish(prepared, { inputs });
  expect([first.outcome, first.evidence]).toEqual(['done', [expect.objectContaining({ id: 'sigstore', made: 6 })]]);
  expect(there.host.progress()).toContain('(Rekor 2) tells no time');
  const held = new Map(there.github.releases()[0]?.assets.map((asset) => [asset.name, asset.path ?? '']));
  const wheel = [...held.keys()].find((name) => name.endsWith('.whl')) ?? '';
  const file = join(folder, wheel);
  writeFileSync(file, readFileSync(held.get(wheel) ?? ''));
  const bundle = { name: 'bundle', kind: 'bundle', file, proof: held.get(`${wheel}.sigstore.json`) ?? '' } as const;
  const { verificationMaterial } = JSON.parse(readFileSync(bundle.proof, 'utf8')) as Draft;
  expect(verificationMaterial.tlogEntries[0]).toMatchObject({
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  });
  const verdicts = await judged([bundle, { ...bundle, name: 'another file', file: bundle.proof }], tiled.trustConfig);
  expect(verdicts['bundle']).toEqual({ ok: true, words: 'https://slsa.dev/provenance/v1' });
  expect(verdicts['another file']?.ok).toBe(false);
  const [entries, writes] = [tiled.sigstore.entries.size, there.writes()];
  expect((await there.publish(prepared, { inputs })).outcome).toBe('done');
  expect([tiled.sigstore.entries.size, there.writes()]).toEqual([entries, writes]);
  await Promise.all([there.close(), tiled.close()]);
});

test('openssl follows the chain and the timestamp', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  await world.publish(prepared, { ...signing(), targets: ['github'] });
  const bundle = JSON.parse(readFileSync(assets().get('SHA256SUMS.sigstore.json') ?? '', 'utf8')) as Draft;
  const { trustedRoot } = run.sigstore.trustConfig as {
    trustedRoot: Record<string, [{ certChain: { certificates: { rawBytes: string }[] } }]>;
  };
  const pem = ({ rawBytes }: { rawBytes: string }) =>
    `-----BEGIN CERTIFICATE-----\n${rawBytes.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const chain = trustedRoot['certificateAuthorities']![0].certChain.certificates.map(pem);
  const leaf = write('leaf.pem', pem(bundle.verificationMaterial.certificate!));
  const [middle, top] = [write('middle.pem', chain[0]!), write('root.pem', chain[1]!)];
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  expect(openssl('verify', '-purpose', 'any', '-CAfile', top, '-untrusted', middle, leaf)).toContain('OK');
  const { payload, payloadType, signatures } = bundle.dsseEnvelope!;
  const body = Buffer.from(payload, 'base64');
  const data = write(
    'pae',
    Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `), body]),
  );
  const signature = write('signature', Buffer.from(signatures[0]!.sig, 'base64'));
  const key = write('key.pem', openssl('x509', '-in', leaf, '-pubkey', '-noout'));
  expect(openssl('dgst', '-sha256', '-verify', key, '-signature', signature, data)).toContain('Verified OK');
  const [stamp] = bundle.verificationMaterial.timestampVerificationData!.rfc3161Timestamps;
  const reply = write('stamp.tsr', Buffer.from(stamp!.signedTimestamp, 'base64'));
  const [stamper, timeRoot] = trustedRoot['timestampAuthorities']![0].certChain.certificates.map(pem);
  const verified = openssl(
    ...['ts', '-verify', '-in', reply, '-data', signature],
    ...['-CAfile', write('time-root.pem', timeRoot!), '-untrusted', write('stamper.pem', stamper!)],
  );
  expect(verified).toContain('Verification: OK');
});

describe('[github] attestations', () => {
  const stored = () => ({ ...signing(), targets: ['github'] as const, tables: { github: { attestations: true } } });

  test('GitHub keeps each bundle once', async () => {
    const prepared = await prepareRelease(join(folder, 'a'), { sbom: true });
    expect((await world.publish(prepared, stored())).outcome).toBe('done');
    const bundles = [...assets()].filter(([name]) => /\.(sigstore|attestation)\.json$/.test(name));
    const read = bundles.map(([, path]) => JSON.parse(readFileSync(path ?? '', 'utf8')));
    expect(world.github.attestations()).toHaveLength(7);
    expect(world.github.attestations()).toEqual(expect.arrayContaining(read));
    const before = [world.writes(), run.sigstore.entries.size];
    expect((await world.publish(prepared, stored())).outcome).toBe('done');
    expect([world.writes(), run.sigstore.entries.size]).toEqual(before);
  });

  test('an SBOM is attested as gh asks for it: a statement about the file that it describes, which foreign verifiers accept', async () => {
    expect((await world.publish(await prepareRelease(join(folder, 'a'), { sbom: true }), stored())).outcome).toBe(
      'done',
    );
    const held = assets();
    const cases = [...held.keys()]
      .filter((name) => name.endsWith('.attestation.json'))
      .map((name): Case => {
        const { payload } = JSON.parse(readFileSync(held.get(name) ?? '', 'utf8')).dsseEnvelope;
        const { subject, predicate } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        const sbom = readFileSync(held.get(name.replace('.attestation.json', '')) ?? '', 'utf8');
        expect(predicate).toEqual(JSON.parse(sbom));
        const file = join(folder, subject[0].name);
        writeFileSync(file, readFileSync(held.get(subject[0].name) ?? ''));
        return { name, kind: 'bundle', file, proof: held.get(name) ?? '' };
      });
    const verdicts = await judged(cases);
    expect(Object.values(verdicts).map(({ ok, words }) => `${ok} ${words}`)).toEqual([
      'true https://cyclonedx.org/bom',
    ]);
  });

  test('what an SBOM attestation says is held to the SBOM beside it', async () => {
    expect((await world.publish(await prepareRelease(join(folder, 'a'), { sbom: true }), stored())).outcome).toBe(
      'done',
    );
    const [name = '', path = ''] = [...assets()].find(([one]) => one.endsWith('.cdx.json.attestation.json')) ?? [];
    const sbom = join(folder, name.replace('.attestation.json', ''));
    const text = readFileSync(assets().get(name.replace('.attestation.json', '')) ?? '', 'utf8');
    const trust = { repository: 'octo/weather', trustConfig: run.trustConfig };
    const said = async (document: string) => {
      writeFileSync(sbom, document);
      const file = { kind: 'sbom', file: name, path: sbom, sha256: '', size: 0, project: '' } as const;
      return sbomAttestation.judge(file, path, trust, run.host);
    };
    expect((await said(text)).state).toBe('proven');
    expect(await said(text.replace('"specVersion"', '"other": 1, "specVersion"'))).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('another SBOM'),
    });
    expect(await said('{}')).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('which file it is about'),
    });
  });

  test.each<readonly [string, Parameters<typeof openWorld>[0]]>([
    ['the job may not', { attestations: false }],
    ['the repository is private', { private: true }],
  ])('where %s: what to add, and the draft waits', async (_, options) => {
    const other = await openWorld({ ...options, trusted: run });
    try {
      const result = await other.publish(await prepareRelease(join(folder, 'a'), { sbom: true }), stored());
      expect(result.outcome).toBe('failed');
      expect(result.findings).toEqual([
        expect.objectContaining({ rule: 'github/attestations', hint: expect.stringContaining('attestations: write') }),
      ]);
      expect(other.github.releases().map(({ draft, assets: { length } }) => [draft, length])).toEqual([[true, 13]]);
    } finally {
      await other.close();
    }
  });

  test('with nothing signed: what to turn on, before anything is sent', async () => {
    const result = await world.publish(await prepareRelease(join(folder, 'a'), { sbom: true }), {
      targets: ['github', 'pypi'],
      tables: { github: { attestations: true } },
    });
    expect(result.findings).toEqual([
      expect.objectContaining({ rule: 'github/attestations', hint: expect.stringContaining('[sigstore] sign') }),
    ]);
    expect(world.writes()).toBe(0);
  });
});

test('an attestation that is not about the file, or not of the publisher, is refused by the index', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  const other = await openSigningRun({ workflow: 'other.yml' });
  try {
    // The index trusts release.yml, and its Sigstore is another one than this run's.
    const inputs = { ...signing().inputs, sigstoreTrustConfig: other.trustConfig };
    const host = { ...other.host, env: { ...world.host.env, ...other.env }, http: world.host.http };
    const mixed = {
      ...host,
      idToken: (audience: string) => (audience === 'sigstore' ? other.host : world.host).idToken(audience),
    };
    const result = await world.publish(prepared, { inputs, targets: ['pypi'] }, mixed);
    expect(result.outcome).toBe('failed');
    expect(JSON.stringify(result.findings)).toContain('Invalid attestations supplied');
    expect(world.pypi.files()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a project whose last version was attested: what to do, where the next would not be', async () => {
  await world.publish(await prepareRelease(join(folder, 'a')), signing());
  world.github.setTag('v1.2.4', COMMIT);
  const next = await prepareRelease(join(folder, 'b'), { version: '1.2.4' });
  const withToken = await world.publish(next, {
    inputs: { sigstore: 'public', sigstoreTrustConfig: run.trustConfig },
    dryRun: true,
  });
  const lost = { rule: 'preflight/pypi-provenance', level: 'error', project: 'weather-mcp' };
  expect(withToken.findings).toEqual([
    expect.objectContaining({ ...lost, hint: expect.stringContaining('Publish without pypi-token') }),
  ]);
  const unsigned = await world.publish(next, { inputs: { pypiToken: undefined }, dryRun: true });
  expect(unsigned.findings).toEqual([
    expect.objectContaining({ ...lost, hint: expect.stringContaining('[sigstore] sign = "public"') }),
  ]);
  expect((await world.publish(next, { ...signing(), dryRun: true })).findings).toEqual([]);
  const before = world.writes();
  expect((await world.publish(next, { inputs: { pypiToken: undefined } })).outcome).toBe('failed');
  expect(world.writes()).toBe(before);
  // It was public once: signing in public is on, and nothing is signed any more.
  const hidden = await openSigningRun({ visibility: 'private' });
  const now = await world.publish(
    next,
    { ...signing(), dryRun: true },
    { ...hidden.host, env: { ...world.host.env, ...hidden.env } },
  );
  expect(now.findings).toEqual([
    expect.objectContaining({
      ...{ ...lost, message: expect.stringContaining('octo/weather is not public') },
      hint: expect.stringContaining('[sigstore] sign = "always"'),
    }),
  ]);
  await hidden.close();
  // Whoever means it says so, and a second run of it finds nothing to say.
  const meant = { inputs: { pypiToken: undefined }, tables: { pypi: { attestations: false } } };
  const ended = await world.publish(next, meant);
  expect([ended.outcome, ended.findings]).toEqual(['done', [expect.objectContaining({ ...lost, level: 'warning' })]]);
  expect((await world.publish(next, meant)).findings).toEqual([]);
  expect((await world.publish(next, { inputs: { pypiToken: undefined } })).outcome).toBe('done');
});

test('the client that npm signs with speaks with the stand-in as with the public instance', async () => {
  const npm = realpathSync(run.host.tool('npm')).replace(/bin[/\\]npm-cli\.js$/, '');
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'a', digest: { sha256: 'ab' } }] };
  const payload = JSON.stringify({ ...statement, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} });
  const { url } = run.sigstore;
  const options = {
    fulcioURL: url,
    rekorURL: url,
    tsaServerURL: url,
    identityToken: await run.host.idToken('sigstore'),
  };
  const program = `require(${JSON.stringify(join(npm, 'node_modules/sigstore'))}).attest(Buffer.from(${JSON.stringify(payload)}),
    'application/vnd.in-toto+json', ${JSON.stringify(options)}).then((bundle) => console.log(JSON.stringify(bundle)))`;
  const made = await promisify(execFile)(process.execPath, ['-e', program], { env: { PATH: process.env['PATH'] } });
  const { root } = await instanceOf(run.trustConfig);
  expect(
    verifyBundle(made.stdout, { sha256: 'ab' }, { repository: 'https://github.com/octo/weather' }, root),
  ).toMatchObject({
    ok: true,
    by: { identity: IDENTITY },
  });
});

test('Sigstore refuses in the middle: nothing is published, and the next run makes what is missing', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  let asked = 0;
  const refusal = { status: 400, json: { code: 400, message: 'not today' } };
  run.sigstore.after = (request, reply) => (request.path === '/api/v1/log/entries' && ++asked === 3 ? refusal : reply);
  const first = await world.publish(prepared, signing());
  run.sigstore.after = undefined;
  expect([first.outcome, first.receipts, world.writes()]).toEqual(['failed', [], 0]);
  expect(first.findings).toEqual([
    expect.objectContaining({ rule: 'sign/sigstore', level: 'error', quote: ['not today'] }),
  ]);
  expect(await world.publish(prepared, signing())).toMatchObject({
    outcome: 'done',
    evidence: [{ made: 6 }, { made: 2 }],
  });
});

test('killed while it sends: what was sent is kept, the rest is signed anew', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  const dying = dyingHost(world.host, 36);
  await expect(world.publish(prepared, signing(), dying.host)).rejects.toThrow('killed');
  await dying.idle();
  const kept = [...(world.github.releases()[0]?.assets ?? [])].filter(({ name }) => name.endsWith('.sigstore.json'));
  const second = await world.publish(prepared, signing());
  expect(second).toMatchObject({ outcome: 'done', evidence: [{ adopted: kept.length, made: 6 - kept.length }, {}] });
  const now = new Set(world.github.releases()[0]?.assets.map(({ id }) => id));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every(({ id }) => now.has(id))).toBe(true);
});

test('signing that was switched on after an immutable release is known before anything is signed', async () => {
  await world.close();
  world = await openWorld({ trusted: run, immutable: true });
  const prepared = await prepareRelease(join(folder, 'a'));
  expect((await world.publish(prepared, {})).outcome).toBe('done');
  const [entries, writes] = [run.sigstore.entries.size, world.writes()];
  const late = await world.publish(prepared, signing());
  expect(late.outcome).toBe('conflict');
  expect(late.findings[0]).toMatchObject({
    message: expect.stringMatching(/^github has an immutable release .* cannot be added\. Nothing was signed\.$/),
    hint: expect.stringContaining('without that signature'),
  });
  expect([run.sigstore.entries.size, world.writes()]).toEqual([entries, writes]);
  expect((await world.publish(prepared, {})).outcome).toBe('done');
});
