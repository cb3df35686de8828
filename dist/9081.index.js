export const id = 9081;
export const ids = [9081];
export const modules = {
/***/ 74670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Eb: () => (/* binding */ whyInvalid),
	Ft: () => (/* binding */ signWithKey),
	Sf: () => (/* binding */ keyHintIn)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61040);
var _sigstore_verify__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54187);
var _sigstore_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10927);
var _sigstore_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25385);
var _key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36488);
async function signWithKey({ path, sha256 }, key, { log, time }, host) {
		const signature = await key.sign(path);
		const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
		const publicKey = { content: Buffer.from(pem).toString('base64') };
		const spec = {
				data: { hash: { algorithm: 'sha256', value: sha256 } },
				signature: { content: signature.toString('base64'), publicKey },
		};
		const der = key.publicKey.export({ type: 'spki', format: 'der' });
		const verifier = { publicKey: { rawBytes: der.toString('base64') }, keyDetails: detailsOf(key.publicKey) };
		const proposed = {
				v1: { apiVersion: '0.0.1', kind: 'hashedrekord', spec },
				v2: {
						digest: Buffer.from(sha256, 'hex').toString('base64'),
						signature: { content: signature.toString('base64'), verifier },
				},
		};
		const entry = await (0,_sigstore_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logEntry */ .J)(proposed, log, host);
		const timestampVerificationData = await (0,_sigstore_services_js__WEBPACK_IMPORTED_MODULE_6__/* .timestamps */ .AP)(signature, log.version === 1 ? undefined : time, host);
		const unlogged = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__/* .toMessageSignatureBundle */ .hj)({
				...{ digest: Buffer.from(sha256, 'hex'), signature, keyHint: (0,_key_js__WEBPACK_IMPORTED_MODULE_7__/* .hintOf */ .$z)(key.publicKey), certificateChain: false },
		});
		const verificationMaterial = { ...unlogged.verificationMaterial, tlogEntries: [entry], timestampVerificationData };
		return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__/* .bundleToJSON */ .ev)({ ...unlogged, verificationMaterial });
}
function detailsOf({ asymmetricKeyType, asymmetricKeyDetails }) {
		return asymmetricKeyType === 'ec'
				? 'PKIX_ECDSA_P256_SHA_256'
				: `PKIX_RSA_PKCS1V15_${asymmetricKeyDetails?.modulusLength}_SHA256`;
}
function keyHintIn(text) {
		const { content } = bundleOf(text).verificationMaterial;
		return content.$case === 'publicKey' ? content.publicKey.hint : '';
}
async function whyInvalid(text, { path, sha256 }, key, root) {
		try {
				const bundle = bundleOf(text);
				const { signature, messageDigest } = bundle.content.messageSignature;
				if (!messageDigest.digest.equals(Buffer.from(sha256, 'hex')))
						return 'it is about another file';
				const isSigned = await verifyFile(path, key, signature);
				const content = {
						signature,
						compareSignature: (other) => other.equals(signature),
						compareDigest: (other) => other.toString('hex') === sha256,
						verifySignature: () => isSigned,
				};
				const trust = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .toTrustMaterial */ .jO)(root, () => ({ publicKey: key, validFor: () => true }));
				new _sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .Verifier */ .BL(trust).verify({ ...(0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .toSignedEntity */ .DC)(bundle), signature: content });
				return undefined;
		}
		catch (error) {
				return error.message;
		}
}
function bundleOf(text) {
		const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__/* .bundleFromJSON */ .vw)(JSON.parse(text));
		if ((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_3__/* .isBundleWithMessageSignature */ .QU)(bundle) && bundle.verificationMaterial.content.$case === 'publicKey')
				return bundle;
		throw new Error('it is not a signature by a key');
}
async function verifyFile(path, key, signature) {
		const verifier = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createVerify)('sha256');
		await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), verifier);
		return verifier.verify(key, signature);
}
/***/ }),
/***/ 60579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	judgeKeyBundle: () => (/* binding */ judgeKeyBundle)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3375);
var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74670);
var _key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36488);
async function judgeKeyBundle({ path }, file, { publicKey, trustConfig }) {
		const { root } = await (0,_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_4__.instanceOf)(trustConfig);
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
		let hint;
		try {
				hint = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .keyHintIn */ .Sf)(text);
		}
		catch {
				return { state: 'wrong', by: '', detail: 'is not a signature that can be read' };
		}
		if (publicKey === undefined) {
				return {
						...{ state: 'unchecked', by: (0,_key_js__WEBPACK_IMPORTED_MODULE_6__/* .keyName */ .xT)(hint), detail: 'is the key that it names, which was not given' },
						hint: 'Pass --key cosign.pub, or write cosign-key = "cosign.pub" into the policy: the public key, from a place that you trust.',
				};
		}
		const key = keyOf(publicKey);
		const by = (0,_key_js__WEBPACK_IMPORTED_MODULE_6__/* .keyName */ .xT)((0,_key_js__WEBPACK_IMPORTED_MODULE_6__/* .hintOf */ .$z)(key));
		const why = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .whyInvalid */ .Eb)(text, { path, ...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)(path)) }, key, root);
		return why === undefined ? { state: 'proven', by } : { state: 'wrong', by, detail: `did not sign this file: ${why}` };
}
function keyOf(pem) {
		try {
				return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/key', 'cosign-key of the policy is not a public key that can be read.', 'Name the file cosign.pub that cosign generate-key-pair wrote, or that cosign public-key prints.');
		}
}
/***/ }),
/***/ 99804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openKeyMaker: () => (/* binding */ openKeyMaker)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3375);
var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74670);
var _key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36488);
async function openKeyMaker(inputs, host) {
		const instance = await (0,_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_3__.instanceOf)(inputs.sigstoreTrustConfig);
		const key = await (0,_key_js__WEBPACK_IMPORTED_MODULE_5__.openKey)(inputs, host);
		const invalid = async (text, path) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .whyInvalid */ .Eb)(text, { path, ...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path)) }, key.publicKey, instance.root);
		return {
				by: key.by,
				async make({ file, path, sha256 }, to) {
						const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signWithKey */ .Ft)({ path, sha256 }, key, instance.services(host.now()), host);
						const text = `${JSON.stringify(bundle)}\n`;
						const why = await invalid(text, path);
						if (why !== undefined) {
								throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('sign/unverified', `The new signature of ${file} does not verify: ${why}.`, {
										hint: 'Sign with an ECDSA P-256 or RSA key. Of another Sigstore instance, check sigstore-trust-config.',
								});
						}
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(to, text, { mode: 0o600 });
				},
				verify: async ({ path }, file) => (await invalid(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), path)) === undefined,
		};
}
/***/ }),
/***/ 86134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	contents: () => (/* binding */ contents)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _formats_sbom_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99657);
var _sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43934);
var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99832);
const contents = {
		async state({ path }, _claims, { publishFiles = [] }) {
				const { file, sha256, predicate, says } = await readAbout(path);
				const image = publishFiles.find((one) => one.kind === 'oci-image' && one.sha256 === sha256);
				const subject = image === undefined ? [{ name: file, digest: { sha256 } }] : await (0,_sigstore_provenance_js__WEBPACK_IMPORTED_MODULE_4__.imageSubjects)(image);
				return { _type: _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_TYPE */ .zG, subject, predicateType: predicate, predicate: says };
		},
		about: readAbout,
		write: (bundle) => `${JSON.stringify(bundle)}\n`,
		read: (text) => text,
};
async function readAbout(path) {
		const root = (0,_formats_sbom_root_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomRoot */ .g)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
		if (root !== undefined)
				return root;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('sign/sbom', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} does not say which file it is about, so it cannot be attested.`, {
				hint: 'Build the release again. To publish without: [github] attestations = false; of an image, [oci] attach = false.',
		});
}
/***/ }),
/***/ 27950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeBundle: () => (/* binding */ judgeBundle)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79180);
var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3375);
var _maker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98335);
var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11776);
async function judgeBundle(form, { path }, file, { repository, workflow, ref, trustConfig }, { env }) {
		const { root } = await (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__.instanceOf)(trustConfig);
		let text;
		try {
				text = form.read(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
		}
		catch {
				return { state: 'wrong', by: '', detail: 'is not a signature that can be read' };
		}
		let artifact;
		try {
				artifact = { ...(await (0,_maker_js__WEBPACK_IMPORTED_MODULE_4__.signedOf)(form, path)), before: form.before, sha512: await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha512File */ .nZ)(path) };
		}
		catch (error) {
				return { state: 'wrong', by: '', detail: `cannot be about this file: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerated */ .Nx)(error).message}` };
		}
		const verified = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__.verifyBundle)(text, artifact, {}, root);
		if (!verified.ok)
				return { state: 'wrong', by: '', detail: `is not valid: ${verified.why}` };
		const by = signer(verified.by);
		if (repository === undefined) {
				return {
						...{ state: 'unchecked', by, detail: 'signed it; no policy says whether that is right' },
						hint: 'Pass --repository owner/name, or write repository into the policy: then the signer is held to it.',
				};
		}
		const { issuer, web } = (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_6__/* .signerOf */ .Kv)(env);
		const policy = { issuer, repository: `${web}/${repository}`, workflow, ref };
		const held = (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__.verifyBundle)(text, artifact, policy, root);
		return held.ok
				? { state: 'proven', by }
				: { state: 'wrong', by, detail: `is not who should have signed: ${held.why}` };
}
function signer({ identity, workflow, commit }) {
		return [workflow ?? identity, ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`])].join(', ');
}
/***/ }),
/***/ 10927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ logEntry)
});
var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
var _registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25385);
const HEX = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]+$/i);
const BASE64 = zod__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39();
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
		body: BASE64,
		integratedTime: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
		logID: HEX,
		logIndex: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
		verification: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
				signedEntryTimestamp: BASE64,
				inclusionProof: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
						logIndex: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
						rootHash: HEX,
						treeSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
						hashes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(HEX).max(100),
						checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
				}),
		}),
});
const ENTRIES = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ENTRY)
		.refine((entries) => Object.keys(entries).length === 1, 'expected one entry');
const KIND = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), apiVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const TILED = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
		canonicalizedBody: BASE64,
		kindVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
		inclusionProof: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ rootHash: BASE64, checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ envelope: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }),
});
const UNREAD = { code: 'sign/sigstore' };
function logEntry(proposed, { url, version }, host) {
		return version === 1 ? entryOf(proposed.v1, url, host) : tiledEntryOf(proposed.v2, url, host);
}
async function tiledEntryOf(record, log, host) {
		const body = JSON.stringify({ hashedRekordRequestV002: record });
		const answer = await (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .post */ .bE)(new URL('api/v2/log/entries', (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlash */ .Ec)(log)), body, host);
		if (answer.status !== 200 && answer.status !== 201)
				throw (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(answer, 'write to its log');
		return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TransparencyLogEntry.fromJSON((0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, TILED, 'a log entry', UNREAD));
}
async function entryOf(proposed, log, host) {
		const entries = new URL('api/v1/log/entries', (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .withSlash */ .Ec)(log));
		let answer = await (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .post */ .bE)(entries, JSON.stringify(proposed), host);
		const { location } = answer.headers;
		if (answer.status === 409 && location !== undefined) {
				const url = new URL(`${entries.pathname}/${location.split('/').at(-1)}`, entries);
				answer = await host.http({ url: url.href, headers: { accept: 'application/json' } });
		}
		if (answer.status !== 200 && answer.status !== 201)
				throw (0,_services_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(answer, 'write to its log');
		const entry = Object.values((0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, ENTRIES, 'a log entry', UNREAD))[0];
		const canonicalizedBody = Buffer.from(entry.body, 'base64');
		const kind = KIND.safeParse(JSON.parse(canonicalizedBody.toString('utf8'))).data;
		const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
		return {
				logIndex: String(entry.logIndex),
				logId: { keyId: Buffer.from(entry.logID, 'hex') },
				kindVersion: { kind: kind?.kind ?? '', version: kind?.apiVersion ?? '' },
				integratedTime: String(entry.integratedTime),
				inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
				inclusionProof: {
						logIndex: String(proof.logIndex),
						rootHash: Buffer.from(proof.rootHash, 'hex'),
						treeSize: String(proof.treeSize),
						hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
						checkpoint: { envelope: proof.checkpoint },
				},
				canonicalizedBody,
		};
}
/***/ }),
/***/ 98335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openMaker: () => (/* binding */ openMaker),
	signedOf: () => (/* binding */ signedOf),
	whyNone: () => (/* binding */ whyNone)
});
var promises_ = __webpack_require__(51455);
var about = __webpack_require__(87821);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var github_server = __webpack_require__(79180);
var trusted_publishing = __webpack_require__(70309);
var sigstore_instance = __webpack_require__(3375);
var may_sign = __webpack_require__(30808);
var external_node_crypto_ = __webpack_require__(77598);
var dist = __webpack_require__(61040);
var core_dist = __webpack_require__(83917);
var sigstore_log = __webpack_require__(10927);
var services = __webpack_require__(25385);
var sigstore_statement = __webpack_require__(99832);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/sign.js
async function signStatement(statement, idToken, { ca, log, time }, host) {
		const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
		const proof = signed(Buffer.from((0,trusted_publishing/* textOf */.b6)((0,trusted_publishing/* claimsOf */.ds)(idToken), 'sub')), privateKey);
		const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
		const certificate = core_dist.pem.toDER(await (0,services/* certify */.Fp)({ publicKey: key, proof }, idToken, ca, host));
		const artifact = Buffer.from(JSON.stringify(statement));
		const encoded = core_dist.dsse.preAuthEncoding(sigstore_statement/* PAYLOAD_TYPE */.Uc, artifact);
		const signature = signed(encoded, privateKey);
		const unlogged = (0,dist/* toDSSEBundle */.PR)({
				...{ artifact, artifactType: sigstore_statement/* PAYLOAD_TYPE */.Uc, signature, certificateChain: false },
				certificate,
		});
		const { verificationMaterial, content } = unlogged;
		const envelope = JSON.stringify((0,dist/* envelopeToJSON */.Qe)(content.dsseEnvelope));
		const verifiers = [Buffer.from(core_dist.pem.fromDER(certificate, 'CERTIFICATE')).toString('base64')];
		const x509Certificate = { rawBytes: certificate.toString('base64') };
		const proposed = {
				v1: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers } } },
				v2: {
						digest: (0,external_node_crypto_.createHash)('sha256').update(encoded).digest('base64'),
						signature: {
								content: signature.toString('base64'),
								verifier: { x509Certificate, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
						},
				},
		};
		const [entry, timestampVerificationData] = await Promise.all([
				(0,sigstore_log/* logEntry */.J)(proposed, log, host),
				(0,services/* timestamps */.AP)(signature, time, host),
		]);
		const material = { ...verificationMaterial, tlogEntries: [entry], timestampVerificationData };
		return (0,dist/* bundleToJSON */.ev)({ ...unlogged, verificationMaterial: material });
}
function signed(data, key) {
		return (0,external_node_crypto_.createSign)('sha256').update(data).sign(key);
}
var sigstore_verify = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/maker.js
async function openMaker(form, inputs, settings, about, host) {
		const instance = await (0,sigstore_instance.instanceOf)(inputs.sigstoreTrustConfig);
		const repository = about.repository ?? host.env['GITHUB_REPOSITORY'];
		const { issuer, web } = (0,github_server/* signerOf */.Kv)(host.env);
		const policy = { issuer, repository: `${web}/${repository}` };
		const verify = async ({ path }, file) => {
				try {
						const signed = await signedOf(form, path);
						return (0,sigstore_verify.verifyBundle)(form.read(await (0,promises_.readFile)(file, 'utf8')), signed, policy, instance.root).ok;
				}
				catch {
						return false;
				}
		};
		const none = await whyNone(form, inputs, settings, host);
		if (none !== undefined)
				return { verify, none };
		const make = async (artifact, to) => {
				(0,may_sign.assertMaySign)(inputs, host);
				const idToken = await host.idToken('sigstore');
				host.mask(idToken);
				const said = { ...about, server: (0,github_server/* serverOf */.FN)(host.env).origin };
				const statement = await form.state(artifact, (0,trusted_publishing/* claimsOf */.ds)(idToken), said, () => (0,digest/* sha512File */.nZ)(artifact.path));
				const bundle = await signStatement(statement, idToken, instance.services(host.now(), form.untimed ? 1 : 2), host);
				assertOurs(bundle, artifact.file, await signedOf(form, artifact.path), policy, instance);
				await (0,promises_.writeFile)(to, form.write(bundle), { mode: 0o600 });
		};
		return { by: repository ?? '', make, verify };
}
async function whyNone({ untimed }, inputs, settings, host) {
		const hidden = await (0,may_sign.whyNot)(inputs, settings, host);
		if (hidden !== undefined || untimed === undefined)
				return hidden;
		return (await (0,sigstore_instance.instanceOf)(inputs.sigstoreTrustConfig)).tellsTime(host.now())
				? undefined
				: 'PyPI’s attestations have no place for a timestamp, and the log of this Sigstore instance (Rekor 2) tells no time';
}
async function signedOf({ predicate, about = digest/* digestFile */.TM }, path) {
		return { predicate, ...(await about(path)) };
}
function assertOurs(bundle, file, signed, policy, { root }) {
		const verified = (0,sigstore_verify.verifyBundle)(JSON.stringify(bundle), signed, policy, root);
		if (verified.ok)
				return;
		throw new errors/* ReleaseError */.K2('sign/unverified', `The new signature of ${file} does not verify: ${verified.why}.`, {
				hint: `Use the newest ${about/* NAME */.o_}: it may not know yet whom Sigstore trusts now. Of another instance, check sigstore-trust-config.`,
		});
}
/***/ }),
/***/ 30808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	assertMaySign: () => (/* binding */ assertMaySign),
	signAhead: () => (/* binding */ signAhead),
	whyNot: () => (/* binding */ whyNot)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79180);
var _host_id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20248);
var _registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70309);
var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97180);
async function whyNot(inputs, settings, host) {
		if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .whenOf */ .A3)(inputs, settings) === 'always' || !(0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(host.env))
				return undefined;
		const claims = (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOf */ .ds)(await host.idToken('sigstore'));
		if ((0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(claims, 'repository_visibility') === 'public')
				return undefined;
		return `${(0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(claims, 'repository')} is not public, and its name would be in a public log (sigstore: always signs it all the same)`;
}
function assertMaySign(inputs, { env }) {
		const off = 'To publish without these signatures: sigstore: off.';
		if (!(0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(env)) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('sign/id-token', 'Sigstore signs with the id-token of a workflow run, and there is none here.', `Publish in GitHub Actions, and add to the publish job: permissions: { id-token: write }. ${off}`);
		}
		if ((0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(env).web !== 'https://github.com' && inputs.sigstoreTrustConfig === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('sign/enterprise', `The public instance of Sigstore accepts id-tokens of github.com, and this is ${(0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(env).host}.`, `Set sigstore-trust-config to the configuration of an instance that accepts those of ${(0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(env).issuer}, or sign with a key: cosign-key. ${off}`);
		}
}
function signAhead(inputs, settings, sends, host) {
		const page = (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowPage */ .ZP)(host.env) ?? (0,_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .docsPage */ .tu)('signing.md');
		const about = { page, values: { permissions: 'id-token: write' } };
		return (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ id: 'preflight/sigstore', what: 'signing with Sigstore', ...about }, async () => {
				if (!sends && !(0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(host.env)) {
						const message = 'The publish job signs, and needs permissions: { id-token: write } for it.';
						return { state: 'unknown', message };
				}
				assertMaySign(inputs, host);
				const none = await whyNot(inputs, settings, host);
				if (none !== undefined)
						return { state: 'ok', message: `Nothing is signed: ${none}.` };
				const claims = (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOf */ .ds)(await host.idToken('sigstore'));
				return { state: 'ok', message: `Files are signed for ${(0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(claims, 'job_workflow_ref')}.` };
		});
}
/***/ }),
/***/ 43934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	imageSubjects: () => (/* binding */ imageSubjects),
	provenance: () => (/* binding */ provenance)
});
var _archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60825);
var _ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39263);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97180);
var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99832);
const provenance = {
		predicate: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE */ .EK,
		before: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_BEFORE */ .ai,
		async state(artifact, claims, about, sha512) {
				return (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .Jj)(await subjectsOf(artifact, sha512), claims, about.server, about);
		},
		write: (bundle) => `${JSON.stringify(bundle)}\n`,
		read: (text) => text,
};
async function subjectsOf(artifact, sha512) {
		const { kind, file, sha256, identity } = artifact;
		if (kind === 'oci-image')
				return imageSubjects(artifact);
		if (kind !== 'npm-tarball' || identity === undefined)
				return [{ name: file, digest: { sha256 } }];
		const { name, version } = identity;
		return [{ name: (0,_ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .VA)(name, version), digest: { sha512: await sha512(), sha256 } }];
}
async function imageSubjects({ file, path, sha256 }) {
		const { index } = await (0,_archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(path);
		return [
				{ name: file, digest: { sha256 } },
				{ name: file.replace(/\.tar$/, ''), digest: { sha256: index.digest.slice('sha256:'.length) } },
		];
}
/***/ }),
/***/ 25385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AP: () => (/* binding */ timestamps),
	Ec: () => (/* binding */ withSlash),
	Fp: () => (/* binding */ certify),
	J5: () => (/* binding */ refused),
	bE: () => (/* binding */ post)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
const PEM = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().startsWith('-----BEGIN CERTIFICATE-----').max(100_000);
const CHAIN = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ chain: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ certificates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(PEM).min(1).max(10) }) });
const ISSUED = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
		zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ signedCertificateEmbeddedSct: CHAIN }).transform((one) => one.signedCertificateEmbeddedSct.chain),
		zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ signedCertificateDetachedSct: CHAIN }).transform((one) => one.signedCertificateDetachedSct.chain),
]);
async function certify(key, idToken, ca, host) {
		const body = {
				credentials: { oidcIdentityToken: idToken },
				publicKeyRequest: {
						publicKey: { algorithm: 'ECDSA', content: key.publicKey },
						proofOfPossession: key.proof.toString('base64'),
				},
		};
		const answer = await post(new URL('api/v2/signingCert', withSlash(ca)), JSON.stringify(body), host);
		if (answer.status !== 200 && answer.status !== 201)
				throw refused(answer, 'issue a certificate');
		return (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(answer, ISSUED, 'a certificate', { code: 'sign/sigstore' }).certificates[0] ?? '';
}
async function timestamps(signature, time, host) {
		if (time === undefined)
				return { rfc3161Timestamps: [] };
		const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
		const url = time.pathname === '/' ? new URL('/api/v1/timestamp', time) : time;
		const body = JSON.stringify({ artifactHash: digest.toString('base64'), hashAlgorithm: 'sha256' });
		const answer = await post(url, body, host);
		if (answer.status !== 200 && answer.status !== 201)
				throw refused(answer, 'give a timestamp');
		return { rfc3161Timestamps: [{ signedTimestamp: Buffer.from(answer.body) }] };
}
function post(url, body, host) {
		const headers = { 'content-type': 'application/json', accept: 'application/json' };
		return host.http({ method: 'POST', url: url.href, headers, body, retry: 'safe' });
}
const FAILED = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
function refused(answer, doing) {
		const { host } = new URL(answer.url);
		const later = answer.status >= 500 || answer.status === 429 || answer.status === 403;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('sign/sigstore', `${host} did not ${doing} (${answer.status}). Nothing was published.`, {
				hint: later
						? 'Run publish again later: it continues where it stopped. https://status.sigstore.dev shows the state of the public instance.'
						: 'Check that sigstore-trust-config names the instance that trusts this workflow. To publish without these signatures: sigstore: off.',
				quote: [(0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .peekAnswer */ .cj)(answer, FAILED)?.message ?? (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer)],
		});
}
function withSlash(url) {
		return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}
/***/ }),
/***/ 99657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ sbomRoot)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _plain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75140);
var _sbom_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24595);
const CYCLONEDX = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
				component: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
						hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ alg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
						externalReferences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
				}),
		}),
});
const SPDX = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
		packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
				packageFileName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
				checksums: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ algorithm: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), checksumValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
		})),
});
function sbomRoot(text) {
		const says = (0,_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .R)(text);
		const cyclonedx = CYCLONEDX.safeParse(says).data?.metadata.component;
		if (cyclonedx !== undefined) {
				const file = cyclonedx.externalReferences.find(({ type, url }) => type === 'distribution' && !url.includes('/'))?.url;
				const sha256 = cyclonedx.hashes.find(({ alg }) => alg === 'SHA-256')?.content;
				return file === undefined || sha256 === undefined ? undefined : { file, sha256, says, predicate: _sbom_form_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX_BOM */ .fm };
		}
		const spdx = SPDX.safeParse(says).data;
		const root = spdx?.packages.find(({ packageFileName }) => packageFileName !== undefined);
		const sha256 = root?.checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
		if (spdx === undefined || root?.packageFileName === undefined || sha256 === undefined)
				return undefined;
		const predicate = (0,_sbom_form_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxDocument */ .Pk)(spdx.spdxVersion.replace(/^SPDX-/, ''));
		return { file: root.packageFileName, sha256, says, predicate };
}
/***/ }),
/***/ 79180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FN: () => (/* binding */ serverOf),
	Kv: () => (/* binding */ signerOf),
	UG: () => (/* binding */ ghRepository),
	ZP: () => (/* binding */ workflowPage),
	ih: () => (/* binding */ treePage),
	ir: () => (/* binding */ apiOf),
	kv: () => (/* binding */ filePage),
	uU: () => (/* binding */ rerunOf),
	vh: () => (/* binding */ isEnterpriseServer)
});
var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20488);
function serverOf(env) {
		const stated = env['GITHUB_SERVER_URL'] || (env['GH_HOST'] ? `https://${env['GH_HOST']}` : '');
		return new URL(URL.canParse(stated) ? stated : 'https://github.com');
}
function apiOf(env) {
		if (env['GITHUB_API_URL'])
				return env['GITHUB_API_URL'];
		const server = serverOf(env);
		return isEnterpriseServer(env) ? `${server.origin}/api/v3` : `${server.protocol}//api.${server.host}`;
}
function isEnterpriseServer(env) {
		const server = serverOf(env);
		return !/(^|\.)(github\.com|ghe\.com)$/i.test(server.hostname) && !(0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(server);
}
function signerOf(env) {
		const server = serverOf(env);
		const { host, hostname, origin: web } = server;
		if (isEnterpriseServer(env))
				return { issuer: `${web}/_services/token`, web };
		if (/\.ghe\.com$/i.test(hostname))
				return { issuer: `https://token.actions.${host}`, web };
		return { issuer: 'https://token.actions.githubusercontent.com', web: 'https://github.com' };
}
function ghRepository(env, repository) {
		const { host } = serverOf(env);
		return host === 'github.com' ? repository : `${host}/${repository}`;
}
function rerunOf(env) {
		const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
		if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !/^\d+$/.test(run ?? ''))
				return 'run publish again';
		return `choose Re-run failed jobs at ${serverOf(env).origin}/${repository}/actions/runs/${run}`;
}
function filePage(env, repository, path) {
		return `${serverOf(env).origin}/${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}
function treePage(env, repository, at) {
		return `${serverOf(env).origin}/${repository}/tree/${at.split('/').map(encodeURIComponent).join('/')}`;
}
function workflowPage(env) {
		const [, repository, path] = /^([\w.-]+\/[\w.-]+)\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
		return repository === undefined || path === undefined ? undefined : filePage(env, repository, path);
}
/***/ }),
/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ requestIdToken),
	l: () => (/* binding */ mayAskIdToken)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49260);
const ISSUED = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/) });
function mayAskIdToken(env) {
		return URL.canParse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
}
async function requestIdToken({ env, http }, audience) {
		const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
		url.searchParams.set('audience', audience);
		const credential = (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', url);
		const answer = await http({ url: url.href, credential });
		const issued = answer.status === 200 ? ISSUED.safeParse(answer.json()).data : undefined;
		if (issued !== undefined)
				return issued.value;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/refused', `GitHub did not issue an id-token to this job (${answer.status}).`, {
				hint: 'Add to the job: permissions: { id-token: write, contents: write }. If it has them, run it again.',
		});
}
/***/ }),
/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CV: () => (/* binding */ TOKEN),
	JN: () => (/* binding */ readAnswer),
	Z9: () => (/* binding */ wordsOf),
	c3: () => (/* binding */ listOf),
	cj: () => (/* binding */ peekAnswer),
	gy: () => (/* binding */ unread)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const MOST_LEVELS = 200;
const MOST_VALUES = 4_000_000;
const MOST_WORDS = 300;
const TOKEN = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/, 'expected a token');
const HINT = 'Nothing was concluded from it. Run it again; if it stays, something else (a proxy, a login page) answers at this URL.';
function readAnswer(answer, shape, asked, more = {}) {
		const value = parseBounded(answer.text());
		if ('why' in value)
				throw unread(answer, asked, value.why, more);
		const checked = shape.safeParse(value.json);
		if (checked.success)
				return checked.data;
		const [issue] = checked.error.issues;
		const path = (issue?.path ?? [])
				.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
				.join('');
		const place = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(path.replace(/^\./, '')).slice(0, 100);
		const words = (issue?.message ?? 'invalid').replace(/^Invalid input: /, '');
		throw unread(answer, asked, `${place === '' ? '' : `${place}: `}${words}`, more);
}
function peekAnswer(answer, shape) {
		const value = parseBounded(answer.text());
		return 'why' in value ? undefined : shape.safeParse(value.json).data;
}
function unread(answer, asked, why, more = {}) {
		const words = more.secret === true ? '' : wordsOf(answer);
		const host = URL.canParse(answer.url) ? new URL(answer.url).host : answer.url;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(more.code ?? 'remote/answer', `${host} answered ${answer.status}, but not with ${asked}: ${why}.`, { hint: more.hint ?? HINT, ...(words === '' ? {} : { quote: [words] }) });
}
function listOf(item) {
		return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((values, context) => {
				const items = [];
				for (const [index, value] of values.entries()) {
						const checked = item.safeParse(value);
						if (!checked.success) {
								const [issue] = checked.error.issues;
								context.addIssue({
										code: 'custom',
										message: issue?.message ?? 'invalid',
										path: [index, ...(issue?.path ?? [])],
								});
								return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
						}
						items.push(checked.data);
				}
				return items;
		});
}
const SAID = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		message: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		error: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
function wordsOf(answer) {
		const said = peekAnswer(answer, SAID);
		const [message] = [said?.message, said?.error, said?.detail].filter((one) => typeof one === 'string' && one !== '');
		if (typeof message !== 'string')
				return short(answer
						.text()
						.slice(0, 20_000)
						.replace(/<[^<>]*>/g, ' '));
		const details = Array.isArray(said?.errors) && said.errors.length > 0 ? ` ${JSON.stringify(said.errors)}` : '';
		return short(`${message}${details}`);
}
function short(text) {
		const line = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text.slice(0, 20_000));
		return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}
function parseBounded(text) {
		const start = text.slice(0, 100).trimStart();
		if (start === '' && text.trim() === '')
				return { why: 'the answer is empty' };
		if (start.startsWith('<'))
				return { why: 'the answer is an HTML page, not JSON' };
		const excess = excessOf(text);
		if (excess !== undefined)
				return { why: excess };
		try {
				return { json: JSON.parse(text) };
		}
		catch {
				return { why: 'the answer is not JSON' };
		}
}
function excessOf(text) {
		let depth = 0;
		let values = 0;
		const marks = /["[\]{},]/g;
		for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
				const [mark] = found;
				if (mark === '"') {
						const end = endOfString(text, found.index);
						if (end === undefined)
								return undefined;
						marks.lastIndex = end + 1;
				}
				else if (mark === '[' || mark === '{') {
						depth += 1;
						values += 1;
						if (depth > MOST_LEVELS)
								return `the answer is nested deeper than ${MOST_LEVELS} levels`;
				}
				else if (mark === ',')
						values += 1;
				else
						depth -= 1;
				if (values > MOST_VALUES)
						return `the answer has more than ${MOST_VALUES} values`;
		}
		return undefined;
}
function endOfString(text, from) {
		for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
				let slashes = 0;
				while (text[at - 1 - slashes] === '\\')
						slashes += 1;
				if (slashes % 2 === 0)
						return at;
		}
		return undefined;
}
/***/ })
};
