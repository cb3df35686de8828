export const id = 5021;
export const ids = [5021];
export const modules = {
/***/ 36488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$z: () => (/* binding */ hintOf),
	Em: () => (/* binding */ isKms),
	xT: () => (/* binding */ keyName),
	openKey: () => (/* binding */ openKey)
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(46466);
var external_node_util_ = __webpack_require__(57975);
var salsa = __webpack_require__(46382);
var schemas = __webpack_require__(88343);
var errors = __webpack_require__(8005);
var external_node_fs_promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(19654);
var cut = __webpack_require__(60236);
var environment = __webpack_require__(56508);
var home = __webpack_require__(82278);
var instance = __webpack_require__(3375);
;// CONCATENATED MODULE: ./.build/evidence/cosign/kms.js
const READS = {
		awskms: /^AWS_/,
		gcpkms: /^(GOOGLE|CLOUDSDK|GCE)_/,
		azurekms: /^(AZURE_|IDENTITY_|MSI_)/,
		hashivault: /^(VAULT_|TRANSIT_SECRET_ENGINE_PATH$)/,
};
const SIGNED = schemas/* looseObject */._H3({ messageSignature: schemas/* looseObject */._H3({ signature: schemas/* base64 */.K39() }) });
const NO_SERVICES = { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json' };
async function openKms(uri, host) {
		const scheme = uri.slice(0, uri.indexOf(':'));
		const reads = READS[scheme];
		if (reads === undefined) {
				throw (0,errors/* usageError */.Wp)('sign/cosign-key', `cosign-key begins with ${scheme}://, which is not a known KMS.`, `Use ${Object.keys(READS).join('://, ')}://, or the text of cosign.key.`);
		}
		const program = host.tool('cosign');
		const folder = await host.tempDir('cosign');
		const own = Object.entries(host.env).filter((one) => reads.test(one[0]) && one[1] !== undefined);
		const env = (0,environment/* toolEnv */.oW)(host.env, { HOME: (0,home/* homeOf */.lt)(host.env), ...Object.fromEntries(own) });
		const run = async (args) => {
				const ended = await host.run({ command: [program, ...args], cwd: folder, env, timeoutMs: 120_000 });
				if (ended.code === 0)
						return ended.stdout;
				throw new errors/* ReleaseError */.K2('sign/cosign-kms', `cosign ${args[0]} could not use the key in ${scheme}.`, {
						hint: `Check that the job may use the key: cosign public-key --key ${scheme}://… prints its public half.`,
						quote: (0,cut/* tail */.RT)(ended.stderr, 3),
				});
		};
		const publicKey = (0,external_node_crypto_.createPublicKey)(await run(['public-key', '--key', uri]));
		const [config, root] = ['no-services.json', 'root.json'].map((name) => (0,external_node_path_.join)(folder, name));
		await (0,external_node_fs_promises_.writeFile)(config, JSON.stringify(NO_SERVICES));
		await (0,external_node_fs_promises_.writeFile)(root, JSON.stringify(dist.TrustedRoot.toJSON((await (0,instance.instanceOf)(undefined)).root)));
		let count = 0;
		const sign = async (path) => {
				count += 1;
				const bundle = (0,external_node_path_.join)(folder, `${count}.json`);
				const where = ['--signing-config', config, '--trusted-root', root, '--bundle', bundle];
				await run(['sign-blob', '--yes', '--key', uri, ...where, path]);
				const { messageSignature } = SIGNED.parse(JSON.parse(await (0,external_node_fs_promises_.readFile)(bundle, 'utf8')));
				return Buffer.from(messageSignature.signature, 'base64');
		};
		return { publicKey, sign };
}
;// CONCATENATED MODULE: ./.build/evidence/cosign/key.js
const KMS = /^[a-z0-9]+:\/\//;
const SEALED = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END /;
const BYTES = schemas/* base64 */.K39().transform((text) => Buffer.from(text, 'base64'));
const SCRYPT_N = schemas/* int */.Whr()
		.min(2)
		.max(2 ** 20)
		.refine((n) => Number.isInteger(Math.log2(n)));
const BOX = schemas/* looseObject */._H3({
		kdf: schemas/* looseObject */._H3({
				name: schemas/* literal */.euz('scrypt'),
				params: schemas/* object */.Ikc({ N: SCRYPT_N, r: schemas/* int */.Whr().min(1).max(32), p: schemas/* int */.Whr().min(1).max(16) }),
				salt: BYTES,
		}),
		cipher: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().regex(/^nacl\/secretbox$/), nonce: BYTES }),
		ciphertext: BYTES,
});
const HINT = 'Set the whole text of cosign.key, as cosign generate-key-pair wrote it, or the URI of a key in a KMS.';
const isKms = (key) => KMS.test(key.trim());
function hintOf(publicKey) {
		return (0,external_node_crypto_.createHash)('sha256')
				.update(publicKey.export({ type: 'spki', format: 'der' }))
				.digest('base64');
}
const keyName = (hint) => `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;
async function openKey({ cosignKey = '', cosignPassword = '' }, host) {
		if (isKms(cosignKey)) {
				const { publicKey, sign } = await openKms(cosignKey.trim(), host);
				return { publicKey, sign, by: keyName(hintOf(publicKey)) };
		}
		const sealed = SEALED.exec(cosignKey)?.[1];
		const privateKey = sealed === undefined ? plainKey(cosignKey, cosignPassword) : await unsealed(sealed, cosignPassword);
		const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
		return { publicKey, by: keyName(hintOf(publicKey)), sign: (path) => signFile(path, privateKey) };
}
async function unsealed(text, password) {
		const box = parsed(text);
		const { N, r, p } = box.kdf.params;
		let der;
		try {
				const secret = await (0,external_node_util_.promisify)(external_node_crypto_.scrypt)(password, box.kdf.salt, 32, {
						...{ N, r, p, maxmem: 256 * N * r },
				});
				der = (0,salsa/* xsalsa20poly1305 */.uT)(secret, box.cipher.nonce).decrypt(box.ciphertext);
		}
		catch {
				throw locked(password);
		}
		return usable((0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }));
}
function parsed(text) {
		try {
				return BOX.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
		}
		catch {
				throw (0,errors/* usageError */.Wp)('sign/cosign-key', 'cosign-key is not a private key that can be read.', HINT);
		}
}
function locked(password) {
		return (0,errors/* usageError */.Wp)('sign/cosign-password', 'cosign-password does not unlock cosign-key.', /[\r\n]$/.test(password)
				? 'Set it without the line break that it ends with.'
				: 'Set the password that the key was created with.');
}
function plainKey(key, passphrase) {
		try {
				return usable((0,external_node_crypto_.createPrivateKey)({ key, passphrase }));
		}
		catch (error) {
				if (error.code === 'sign/cosign-kind')
						throw error;
				if (/-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(key))
						throw locked(passphrase);
				const isPublic = key.includes('-----BEGIN PUBLIC KEY-----');
				const what = isPublic ? 'a public key, which cannot sign' : 'not a private key that can be read';
				throw (0,errors/* usageError */.Wp)('sign/cosign-key', `cosign-key is ${what}.`, HINT);
		}
}
function usable(key) {
		const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
		if (type === 'rsa' || details?.namedCurve === 'prime256v1')
				return key;
		throw (0,errors/* usageError */.Wp)('sign/cosign-kind', `cosign-key is a key of the kind ${details?.namedCurve ?? type}, and files are signed with ECDSA P-256 or RSA.`, 'Create one with cosign generate-key-pair.');
}
async function signFile(path, key) {
		const signer = (0,external_node_crypto_.createSign)('sha256');
		await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), signer);
		return signer.sign(key);
}
/***/ }),
/***/ 91447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	PUBLISHED: () => (/* binding */ PUBLISHED),
	attestation: () => (/* binding */ attestation),
	bundleOf: () => (/* binding */ bundleOf)
});
var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99832);
const PUBLISHED = 'https://docs.pypi.org/attestations/publish/v1';
const ATTESTATION = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
		version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
		verification_material: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
				certificate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
				transparency_entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).length(1),
		}),
		envelope: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ statement: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
const attestation = {
		predicate: PUBLISHED,
		untimed: true,
		async state({ file, sha256 }) {
				const subject = [{ name: file, digest: { sha256 } }];
				return { _type: _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, subject, predicateType: PUBLISHED, predicate: null };
		},
		write({ verificationMaterial: { certificate, tlogEntries }, dsseEnvelope }) {
				const attestation = {
						version: 1,
						verification_material: { certificate: certificate?.rawBytes, transparency_entries: tlogEntries },
						envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures[0]?.sig },
				};
				return `${JSON.stringify(attestation)}\n`;
		},
		read: bundleOf,
};
function bundleOf(text) {
		const { verification_material: material, envelope } = ATTESTATION.parse(JSON.parse(text));
		return JSON.stringify({
				mediaType: _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_MEDIA_TYPE */ .HM,
				verificationMaterial: {
						certificate: { rawBytes: material.certificate },
						tlogEntries: material.transparency_entries,
						timestampVerificationData: { rfc3161Timestamps: [] },
				},
				dsseEnvelope: {
						payload: envelope.statement,
						payloadType: _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc,
						signatures: [{ sig: envelope.signature, keyid: '' }],
				},
		});
}
/***/ }),
/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	instanceOf: () => (/* binding */ instanceOf)
});
var promises_ = __webpack_require__(51455);
var dist = __webpack_require__(19654);
var errors = __webpack_require__(8005);
;// CONCATENATED MODULE: ./.build/data/sigstore.json
const sigstore_namespaceObject = /*#__PURE__*/JSON.parse('{"VH":{"mediaType":"application/vnd.dev.sigstore.clienttrustconfig.v0.1+json","trustedRoot":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]},"signingConfig":{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","caUrls":[{"url":"https://fulcio.sigstore.dev","majorApiVersion":1,"validFor":{"start":"2022-04-13T20:06:15.000Z"},"operator":"sigstore.dev"}],"oidcUrls":[{"url":"https://oauth2.sigstore.dev/auth","majorApiVersion":1,"validFor":{"start":"2022-04-13T20:06:15.000Z"},"operator":"sigstore.dev"}],"rekorTlogUrls":[{"url":"https://rekor.sigstore.dev","majorApiVersion":1,"validFor":{"start":"2021-01-12T11:53:27.000Z"},"operator":"sigstore.dev"}],"tsaUrls":[{"url":"https://timestamp.sigstore.dev/api/v1/timestamp","majorApiVersion":1,"validFor":{"start":"2025-07-04T00:00:00Z"},"operator":"sigstore.dev"}],"rekorTlogConfig":{"selector":"ANY"},"tsaConfig":{"selector":"ANY"}}}}');
;// CONCATENATED MODULE: ./.build/evidence/sigstore/instance.js
async function instanceOf(file) {
		const { trustedRoot, signingConfig } = file === undefined ? sigstore_namespaceObject.VH : await readConfig(file);
		try {
				const root = dist.TrustedRoot.fromJSON(trustedRoot);
				const config = dist.SigningConfig.fromJSON(signingConfig);
				return {
						root,
						services: (now, highest = 2) => servicesOf(config, now, highest),
						tellsTime: (now) => newest(config.rekorTlogUrls, now) !== undefined,
				};
		}
		catch (error) {
				throw unusable(file, error.message);
		}
}
async function readConfig(file) {
		try {
				const read = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
				const { trustedRoot, signingConfig } = read;
				if (typeof trustedRoot === 'object' && typeof signingConfig === 'object')
						return { trustedRoot, signingConfig };
		}
		catch (error) {
				throw unusable(file, error.message);
		}
		throw unusable(file, 'it has no trustedRoot or no signingConfig');
}
function unusable(file, why) {
		return (0,errors/* usageError */.Wp)('sign/trust-config', `sigstore-trust-config ${file ?? ''} is not a client trust configuration: ${why}.`, 'Set the file that the operator of the instance provides (clienttrustconfig.v0.1+json), or leave it unset for the public one.');
}
function servicesOf({ caUrls, rekorTlogUrls, tsaUrls }, now, highest) {
		const [ca, log, time] = [newest(caUrls, now), newest(rekorTlogUrls, now, highest), newest(tsaUrls, now)];
		if (ca !== undefined && log !== undefined && (log.version === 1 || time !== undefined))
				return { ca: ca.url, log, time: time?.url };
		const lacks = ca === undefined
				? 'certificate authority with version 1 of its API'
				: log === undefined
						? 'log with version 1 or 2 of its API'
						: 'timestamp authority, which version 2 of its log needs';
		throw (0,errors/* usageError */.Wp)('sign/trust-config', `The Sigstore instance has no ${lacks}.`, 'Set sigstore-trust-config to a client trust configuration that has one.');
}
function newest(services, now, highest = 1) {
		const [first] = services
				.filter(({ majorApiVersion, validFor, url }) => {
				const [start, end] = [validFor?.start?.getTime() ?? 0, validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY];
				return majorApiVersion >= 1 && majorApiVersion <= highest && start <= now && now <= end && URL.canParse(url);
		})
				.sort((a, b) => b.majorApiVersion - a.majorApiVersion ||
				(b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0));
		return first === undefined ? undefined : { url: new URL(first.url), version: first.majorApiVersion };
}
/***/ }),
/***/ 99832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jj: () => (/* binding */ provenanceOf),
	Uc: () => (/* binding */ PAYLOAD_TYPE),
	zG: () => (/* binding */ STATEMENT_TYPE)
});
var _registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70309);
var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97180);
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
function provenanceOf(subject, claims, server, { tag, commit }) {
		const claim = (name) => (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(claims, name);
		const repository = `${server}/${claim('repository')}`;
		const [path = '', ref = ''] = claim('workflow_ref')
				.slice(claim('repository').length + 1)
				.split('@');
		const attempt = `${claim('run_id')}/attempts/${claim('run_attempt')}`;
		return {
				_type: STATEMENT_TYPE,
				subject,
				predicateType: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE */ .EK,
				predicate: {
						buildDefinition: {
								buildType: BUILD_TYPE,
								externalParameters: { workflow: { ref, repository, path } },
								internalParameters: {
										github: {
												event_name: claim('event_name'),
												repository_id: claim('repository_id'),
												repository_owner_id: claim('repository_owner_id'),
										},
								},
								resolvedDependencies: [{ uri: `git+${repository}@refs/tags/${tag}`, digest: { gitCommit: commit } }],
						},
						runDetails: {
								builder: { id: `https://github.com/actions/runner/${claim('runner_environment')}` },
								metadata: { invocationId: `${repository}/actions/runs/${attempt}` },
						},
				},
		};
}
/***/ }),
/***/ 11776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	verifyBundle: () => (/* binding */ verifyBundle)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61040);
var _sigstore_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83917);
var _sigstore_verify__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54187);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99832);
const STATEMENT = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
		_type: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n([_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_TYPE */ .zG, 'https://in-toto.io/Statement/v0.1']),
		subject: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) })).min(1),
		predicateType: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
		predicate: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J(),
});
const FULCIO = '1.3.6.1.4.1.57264.1';
const OID = { repository: 12, commit: 13, workflow: 18, run: 21 };
function verifyBundle(text, { sha256, sha512, predicate, before, says }, policy, root) {
		let by;
		try {
				by = readSigned(text, root);
		}
		catch (error) {
				return { ok: false, why: error.message };
		}
		const { statement } = by;
		const isIt = (digest) => digest['sha256'] === undefined ? sha512 !== undefined && digest['sha512'] === sha512 : digest['sha256'] === sha256;
		if (!statement.subject.some(({ digest }) => isIt(digest))) {
				const said = statement.subject
						.map(({ name, digest }) => `${name} (${Object.entries(digest).flat().join(' ')})`)
						.join(', ');
				return { ok: false, why: `it is about another file: ${said}` };
		}
		if (says !== undefined && !(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(says, statement.predicate))
				return { ok: false, why: 'it states another SBOM' };
		const type = statement.predicateType;
		const compared = [
				['issuer', policy.issuer, issuerIn(policy.issuer, by.issuer)],
				['identity', policy.identity, by.identity],
				['repository', policy.repository, by.repository],
				['workflow', policy.workflow, fileOf(by)],
				['ref', refIn(policy.ref, by.workflow), refOf(by.workflow)],
				['predicate', predicate, type === before ? predicate : type],
		];
		const other = compared.find(([, want, is]) => want !== undefined && want !== is);
		if (other === undefined)
				return { ok: true, by };
		const [what, want, is] = other;
		return { ok: false, why: `its ${what} is ${is ?? 'not stated'}, not ${want}` };
}
function readSigned(text, root) {
		const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_2__/* .bundleFromJSON */ .vw)(JSON.parse(text));
		if (!(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_2__/* .isBundleWithDsseEnvelope */ .Km)(bundle))
				throw new Error('it contains no statement');
		const { payload, payloadType } = bundle.content.dsseEnvelope;
		const entity = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .toSignedEntity */ .DC)(bundle);
		const { signature } = entity;
		const isTiled = bundle.verificationMaterial.tlogEntries.every(({ kindVersion }) => kindVersion?.kind === 'hashedrekord');
		const encoded = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(_sigstore_core__WEBPACK_IMPORTED_MODULE_3__.dsse.preAuthEncoding(payloadType, payload)).digest();
		const compared = {
				signature: signature.signature,
				compareDigest: (digest) => (isTiled ? digest.equals(encoded) : signature.compareDigest(digest)),
				compareSignature: (other) => signature.compareSignature(other),
				verifySignature: (key) => signature.verifySignature(key),
		};
		const signer = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_4__/* .toTrustMaterial */ .jO)(root)).verify({ ...entity, signature: compared });
		if (payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .PAYLOAD_TYPE */ .Uc)
				throw new Error(`it contains ${payloadType}, not a statement`);
		const statement = STATEMENT.parse(JSON.parse(payload.toString('utf8')));
		const { content } = bundle.verificationMaterial;
		const raw = content.$case === 'x509CertificateChain'
				? content.x509CertificateChain.certificates[0]?.rawBytes
				: content.$case === 'certificate'
						? content.certificate.rawBytes
						: undefined;
		if (raw === undefined)
				throw new Error('it contains no certificate');
		const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_3__.X509Certificate.parse(Buffer.from(raw));
		const claim = (number) => certificate.extension(`${FULCIO}.${number}`)?.valueObj.subs[0]?.value.toString('utf8');
		return {
				identity: signer.identity?.subjectAlternativeName ?? '',
				issuer: signer.identity?.extensions?.issuer ?? '',
				...{ repository: claim(OID.repository), workflow: claim(OID.workflow) },
				...{ commit: claim(OID.commit), run: claim(OID.run), statement },
		};
}
function fileOf({ workflow, repository }) {
		const url = workflow?.replace(/@.*$/, '');
		return url?.startsWith(`${repository}/`) === true ? url.slice(`${repository}/`.length) : url;
}
function refOf(workflow) {
		return /@(refs\/.+)$/.exec(workflow ?? '')?.[1];
}
function refIn(pattern, workflow) {
		const ref = refOf(workflow);
		if (pattern?.endsWith('*') === true && ref?.startsWith(pattern.slice(0, -1)) === true)
				return ref;
		return pattern;
}
function issuerIn(wanted, issuer) {
		return wanted !== undefined && issuer.startsWith(`${wanted}/`) && /^[\w.-]+$/.test(issuer.slice(wanted.length + 1))
				? wanted
				: issuer;
}
/***/ }),
/***/ 70309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_8: () => (/* binding */ publisherIn),
	b6: () => (/* binding */ textOf),
	ds: () => (/* binding */ claimsOf),
	lJ: () => (/* binding */ mintedIn),
	r1: () => (/* binding */ exchangeToken),
	sk: () => (/* binding */ noPublisher)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75140);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
async function exchangeToken(exchange, host) {
		const idToken = await host.idToken(exchange.audience);
		host.mask(idToken);
		const answer = await host.http({ ...exchange.request(idToken), method: 'POST', retry: 'safe' });
		if (answer.status < 200 || answer.status > 299)
				throw exchange.refused(answer, claimsOf(idToken));
		return mintedIn(answer, exchange, host);
}
function mintedIn(answer, { asked, code, key = 'token' }, host) {
		const token = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ [key]: _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN */ .CV }), asked, { code, secret: true })[key];
		host.mask(token);
		return token;
}
function claimsOf(idToken) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')));
}
function publisherIn(claims, workflowClaim) {
		const [owner = '', repository = ''] = textOf(claims, 'repository').split('/');
		const called = /^(.*?)\/\.github\/workflows\/(.+?)@/.exec(textOf(claims, workflowClaim));
		const [, workflowIn = '', workflow = ''] = called ?? [];
		return { owner, repository, workflow, workflowIn, environment: textOf(claims, 'environment') };
}
function noPublisher({ owner, repository, workflow, environment }, { code, message, ...more }) {
		const rows = { owner, repository, workflow, environment: environment || '(none)' };
		const table = Object.entries(rows).map(([key, value]) => `  ${key.padEnd(13)} ${value}`);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, `${message}; this is what GitHub sends now:\n\n${table.join('\n')}\n`, more);
}
function textOf(claims, name) {
		const value = claims[name];
		return typeof value === 'string' ? value : '';
}
/***/ })
};
