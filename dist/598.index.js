export const id = 598;
export const ids = [598];
export const modules = {
/***/ 52559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	misfits: () => (/* binding */ misfits)
});
var ajv = __webpack_require__(55530);
var capital = __webpack_require__(56884);
var json_pointer = __webpack_require__(12500);
var memo = __webpack_require__(13068);
var named_path = __webpack_require__(82161);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/chosen-by-type.js
function chosenByType(schema) {
		const rewrite = (node) => {
				if (Array.isArray(node))
						return node.map(rewrite);
				if (!(0,object/* isObject */.Gv)(node))
						return node;
				const made = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]));
				const { anyOf: branches, ...rest } = made;
				if (!Array.isArray(branches))
						return made;
				const values = branches.map((branch) => typeValues(branch, schema));
				if (values.every((one) => one !== undefined)) {
						const chosen = branches.map((branch, index) => ({
								if: { required: ['type'], properties: { type: { enum: values[index] } } },
								then: branch,
						}));
						const choice = { type: 'object', required: ['type'], properties: { type: { enum: values.flat() } } };
						return { allOf: [choice, ...chosen, rest] };
				}
				const types = branches.map((branch) => (0,object/* fieldsOf */.Pf)(branch)['type']);
				if (types.every((type) => typeof type === 'string') && new Set(types).size === types.length)
						return { ...rest, ...Object.assign({}, ...branches), type: types };
				return made;
		};
		return rewrite(schema);
}
function typeValues(branch, root) {
		if (!(0,object/* isObject */.Gv)(branch))
				return undefined;
		const ref = branch['$ref'];
		if (typeof ref === 'string') {
				const target = ref
						.split('/')
						.slice(1)
						.reduce((at, key) => ((0,object/* isObject */.Gv)(at) ? at[key] : undefined), root);
				return typeValues(target, root);
		}
		const properties = branch['properties'];
		const type = (0,object/* fieldsOf */.Pf)(properties)['type'];
		const required = branch['required'];
		if ((0,object/* isObject */.Gv)(type) && Array.isArray(type['enum']) && Array.isArray(required) && required.includes('type'))
				return type['enum'];
		const parts = (0,object/* listOf */.c3)(branch['allOf']);
		return parts.map((part) => typeValues(part, root)).find((values) => values !== undefined);
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/published-schema.js
const TYPES = {
		string: 'a string',
		boolean: 'true or false',
		object: 'an object',
		array: 'a list',
		number: 'a number',
};
const WORDS = {
		uri: 'a URL such as https://example.com',
		email: 'an e-mail address',
		'^https?://[^\\s]+$': 'a URL that begins with https:// or http://',
		'^[a-f0-9]{64}$': 'a SHA-256 digest: 64 hex digits in lower case',
		'^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$': 'a namespace, one slash and a name: io.github.octo/weather-mcp',
		'^(\\d+x\\d+|any)$': 'a size such as 48x48, or any',
		'^\\d+x\\d+$': 'a size such as 16x16',
		'\\$\\{locale\\}': 'a path with ${locale} in it',
		'^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$': 'a language tag such as en-US',
};
const FORMATS = { uri: /^[a-z][a-z\d+.-]*:.+/i, email: /^[^@\s]+@[^@\s]+$/ };
const validatorOf = (0,memo/* memo */.p)((schema) => [schema], (schema) => new ajv/* Ajv */.wT({ allErrors: true, strict: false, logger: false, formats: FORMATS }).compile(chosenByType(schema)));
function misfits(schema, document) {
		const validate = validatorOf(schema);
		validate(document);
		const found = new Map();
		for (const error of validate.errors ?? []) {
				if (error.keyword === 'if')
						continue;
				const misfit = misfitOf(error, document);
				const key = JSON.stringify(misfit.path);
				if (!found.has(key))
						found.set(key, misfit);
		}
		return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}
function misfitOf(error, document) {
		const { keyword, params } = error;
		const at = pathOf(error.instancePath, document);
		const one = (path, words, hint) => ({
				path,
				message: `${shown(path, document)} ${words}.`,
				hint,
				unknown: keyword === 'additionalProperties',
		});
		switch (keyword) {
				case 'required': {
						const key = String(params['missingProperty']);
						return one([...at, key], 'is missing', `Add "${key}".`);
				}
				case 'additionalProperties':
						return one([...at, String(params['additionalProperty'])], 'is an unknown key', 'Remove it, or correct its spelling.');
				case 'type':
						return one(at, `must be ${LIST.format([params['type']].flat().map((type) => TYPES[type] ?? type))}`);
				case 'enum':
						return one(at, `is ${quoted((0,named_path/* valueAt */.f)(at, document))}; it must be one of ${[...new Set(params['allowedValues'])].join(', ')}`);
				case 'const':
						return one(at, `is ${quoted((0,named_path/* valueAt */.f)(at, document))}; it must be ${quoted(params['allowedValue'])}`);
				case 'minLength':
						return one(at, (0,named_path/* valueAt */.f)(at, document) === '' ? 'is empty' : `is shorter than ${params['limit']} characters`);
				case 'maxLength':
						return one(at, `is longer than ${params['limit']} characters`);
				case 'pattern':
				case 'format': {
						const asked = String(params[keyword]);
						return one(at, `must be ${WORDS[asked] ?? `text that matches ${asked}`}`);
				}
				default:
						return one(at, `does not fit the schema (${keyword})`);
		}
}
const LIST = new Intl.ListFormat('en', { type: 'disjunction' });
const quoted = (value) => {
		const text = JSON.stringify(value) ?? 'nothing';
		return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
function pathOf(pointer, document) {
		const path = [];
		for (const part of pointer.split('/').slice(1)) {
				const key = (0,json_pointer/* unescapedKey */.Gj)(part);
				path.push(Array.isArray((0,named_path/* valueAt */.f)(path, document)) ? Number(key) : key);
		}
		return path;
}
function shown(path, document) {
		return (0,capital/* capital */.N)(path.length === 0 ? 'the document' : (0,named_path/* namedPath */.h)(path, document));
}
/***/ }),
/***/ 88467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j: () => (/* binding */ SCHEMA_DATE),
	z: () => (/* binding */ serverSchema)
});
var _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31682);
const SCHEMA_DATE = _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
const SAID_ELSEWHERE = [
		['ServerDetail', 'properties', 'description', 'maxLength'],
		['Package', 'properties', 'version', 'not'],
		['PositionalArgument', 'allOf', '1', 'anyOf'],
];
function without(schema, [key = '', ...below]) {
		if (!Object.hasOwn(schema, key))
				throw new Error(`the schema of server.json has no "${key}" where one is expected`);
		if (below.length > 0) {
				const changed = without(schema[key], below);
				return (Array.isArray(schema) ? schema.with(Number(key), changed) : { ...schema, [key]: changed });
		}
		const { [key]: _, ...rest } = schema;
		return rest;
}
let made;
function serverSchema() {
		made ??= SAID_ELSEWHERE.reduce((schema, path) => without(schema, ['definitions', ...path]), _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .wQ);
		return made;
}
/***/ }),
/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ CHANGE_KINDS)
});
const CHANGE_KINDS = ['breaking', 'cannot-tell', 'feature', 'behavior', 'fix', 'docs'];
/***/ }),
/***/ 46739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ isoTime)
});
function isoTime(seconds) {
		return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/***/ }),
/***/ 12500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gj: () => (/* binding */ unescapedKey),
	dU: () => (/* binding */ escapedKey),
	q7: () => (/* binding */ keysIn),
	xH: () => (/* binding */ pointerTo)
});
function escapedKey(key) {
		return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapedKey(part) {
		return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
function keysIn(pointer) {
		return pointer.split('/').slice(1).map(unescapedKey);
}
function pointerTo(path) {
		return path.map((key) => `/${escapedKey(key)}`).join('');
}
/***/ }),
/***/ 82161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => (/* binding */ valueAt),
	h: () => (/* binding */ namedPath)
});
const NAMES = ['name', 'identifier', 'uri', 'uriTemplate', 'url', 'valueHint', 'value', 'src'];
const WORDS = {
		packages: 'package',
		remotes: 'remote',
		environmentVariables: 'environment variable',
		packageArguments: 'argument',
		runtimeArguments: 'argument',
		arguments: 'argument',
		headers: 'header',
		icons: 'icon',
		tools: 'tool',
		prompts: 'prompt',
		resources: 'resource',
		resourceTemplates: 'resource template',
};
const ORDINALS = ['first', 'second', 'third'];
const LONGEST_NAME = 100;
function namedPath(path, document) {
		const at = path.findLastIndex((part) => typeof part === 'number');
		const inner = path.slice(at + 1).join('.');
		if (at === -1)
				return `"${inner}"`;
		const item = itemAt(path.slice(0, at + 1), document);
		return inner === '' ? item : `"${inner}" of ${item}`;
}
function itemAt(path, document) {
		const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
		const outer = list.findLastIndex((part) => typeof part === 'number');
		const word = WORDS[String(list.at(-1))];
		const key = `"${list.slice(outer + 1).join('.')}"`;
		const name = nameOf(valueAt(path, document))?.slice(0, LONGEST_NAME);
		const unnamed = `the ${ORDINALS[index] ?? `${index + 1}th`} ${word ?? `entry of ${key}`}`;
		const named = word === undefined ? `${name} in ${key}` : `the ${word} ${name}`;
		const shown = name === undefined ? unnamed : named;
		return outer === -1 ? shown : `${shown} of ${itemAt(list.slice(0, outer + 1), document)}`;
}
function nameOf(item) {
		if (typeof item === 'string')
				return item === '' ? undefined : JSON.stringify(item);
		const names = NAMES.map((key) => item?.[key]);
		return names.find((name) => typeof name === 'string' && name !== '');
}
function valueAt(path, document) {
		return path.reduce((value, key) => value?.[key], document);
}
/***/ }),
/***/ 53401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openKeyStandIn: () => (/* binding */ openKeyStandIn)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _sigstore_stand_in_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5488);
var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36488);
async function openKeyStandIn(rehearsal) {
		const given = rehearsal.inputs;
		const led = (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isKms */ .Em)(given.cosignKey ?? '') ? { cosignKey: newKey(), cosignPassword: undefined } : {};
		if (rehearsal.trustedRoot !== undefined)
				return { inputs: led, trustedRoot: rehearsal.trustedRoot };
		return (0,_sigstore_stand_in_open_js__WEBPACK_IMPORTED_MODULE_1__.openSigstore)({ ...rehearsal, inputs: { ...given, ...led } });
}
function newKey() {
		const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
		return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
/***/ }),
/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openSigstore: () => (/* binding */ openSigstore)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var stand_in_service = __webpack_require__(63066);
var external_node_crypto_ = __webpack_require__(77598);
var dist = __webpack_require__(83917);
var oidc = __webpack_require__(33102);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/der.js
function der(tag, ...contents) {
		const body = Buffer.concat(contents);
		if (body.length < 128)
				return Buffer.concat([Buffer.from([tag, body.length]), body]);
		const length = Buffer.from(body.length.toString(16).padStart(body.length < 256 ? 2 : 4, '0'), 'hex');
		return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}
const sequence = (...items) => der(0x30, ...items);
const set = (...items) => der(0x31, ...items);
const octets = (bytes) => der(0x04, bytes);
const bits = (bytes, unused = 0) => der(0x03, Buffer.from([unused]), bytes);
const utf8 = (text) => der(0x0c, Buffer.from(text));
const yes = () => der(0x01, Buffer.from([0xff]));
const nothing = () => der(0x05);
function integer(value) {
		const bytes = typeof value === 'number' ? Buffer.from([value]) : value;
		return der(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}
function oid(text) {
		const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
		const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
				const digits = [arc & 0x7f];
				for (let left = arc >>> 7; left > 0; left >>>= 7)
						digits.unshift((left & 0x7f) | 0x80);
				return digits;
		});
		return der(0x06, Buffer.from(bytes));
}
function time(ms) {
		const text = `${new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+Z/g, '')}Z`;
		return der(0x18, Buffer.from(text));
}
function utcTime(ms) {
		return der(0x17, time(ms).subarray(4));
}
const tagged = (number, ...items) => der(0xa0 | number, ...items);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/certificates.js
const ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
const newKey = () => (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
const spkiOf = (key) => key.export({ type: 'spki', format: 'der' });
const sha256 = (...data) => {
		const hash = (0,external_node_crypto_.createHash)('sha256');
		for (const one of data)
				hash.update(one);
		return hash.digest();
};
const sign = (data, key) => (0,external_node_crypto_.createSign)('sha256').update(data).sign(key);
const nameOf = (text) => sequence(set(sequence(oid('2.5.4.3'), utf8(text))));
function extension(id, value, critical = false) {
		return sequence(oid(id), ...(critical ? [yes()] : []), octets(value));
}
const USAGE = {
		signs: extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
		issues: extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
};
function toBeSigned(wanted, issuer) {
		const { subject, key, extensions, from, until, serial = newSerial() } = wanted;
		const ids = [
				extension('2.5.29.14', octets(sha256(spkiOf(key)).subarray(0, 20))),
				extension('2.5.29.35', sequence(der(0x80, sha256(spkiOf(issuer.key)).subarray(0, 20)))),
		];
		return sequence(tagged(0, integer(2)), integer(serial), ...[ECDSA, nameOf(issuer.name), sequence(utcTime(from), utcTime(until)), subject, spkiOf(key)], tagged(3, sequence(...ids, ...extensions)));
}
function certificate(tbs, key) {
		return sequence(tbs, ECDSA, bits(sign(tbs, key)));
}
function newSerial() {
		const serial = (0,external_node_crypto_.randomBytes)(16);
		serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
		return serial;
}
function newAuthority(name, issuer, purpose) {
		const keys = newKey();
		const serial = newSerial();
		const now = Date.now();
		const authority = sequence(yes());
		const extensions = purpose ?? [extension('2.5.29.19', authority, true), USAGE.issues];
		const wanted = { subject: nameOf(name), key: keys.publicKey, extensions, serial };
		const tbs = toBeSigned({ ...wanted, from: now - 3_600_000, until: now + 365 * 86_400_000 }, { name: issuer?.name ?? name, key: issuer?.publicKey ?? keys.publicKey });
		return {
				...keys,
				name,
				issuer: issuer?.name ?? name,
				serial,
				certificate: certificate(tbs, issuer?.privateKey ?? keys.privateKey),
		};
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/ca.js
const FULCIO = '1.3.6.1.4.1.57264.1';
const MINUTES_10 = 600_000;
function caRoute(chain, ct, keys) {
		return {
				method: 'POST',
				path: '/api/v2/signingCert',
				async handle(request) {
						const { credentials, publicKeyRequest } = (await request.json());
						const claims = await (0,oidc/* verifyIdToken */.Y)(credentials?.oidcIdentityToken ?? '', keys, 'sigstore', null);
						if (claims === undefined)
								throw refusal(401, 16, 'There was an error processing the identity token');
						const key = possessed(publicKeyRequest, String(claims.sub));
						const leaf = issue(key, claims, chain[0], ct);
						const certificates = [leaf, ...chain.map((one) => one.certificate)].map((one) => dist.pem.fromDER(one, 'CERTIFICATE'));
						return () => ({ status: 201, json: { signedCertificateEmbeddedSct: { chain: { certificates } } }, store() { } });
				},
		};
}
function possessed(asked, subject) {
		try {
				const key = (0,external_node_crypto_.createPublicKey)(asked?.publicKey?.content ?? '');
				const proof = Buffer.from(asked?.proofOfPossession ?? '', 'base64');
				if ((0,external_node_crypto_.createVerify)('sha256').update(subject).verify(key, proof))
						return key;
		}
		catch {
		}
		throw refusal(400, 3, 'The signature supplied in the request could not be verified');
}
function issue(key, claims, issuer, ct) {
		const now = Date.now();
		const wanted = {
				...{ subject: sequence(), key, serial: newSerial(), from: now - 1000, until: now + MINUTES_10 },
				extensions: [USAGE.signs, extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.3'))), ...identity(claims)],
		};
		const by = { name: issuer.name, key: issuer.publicKey };
		const promise = promised(toBeSigned(wanted, by), issuer, ct, now);
		const list = Buffer.concat([ca_length(promise.length + 2), ca_length(promise.length), promise]);
		const extensions = [...wanted.extensions, extension('1.3.6.1.4.1.11129.2.4.2', octets(list))];
		return certificate(toBeSigned({ ...wanted, extensions }, by), issuer.privateKey);
}
function promised(tbs, issuer, ct, now) {
		const when = Buffer.alloc(8);
		when.writeBigInt64BE(BigInt(now));
		const size = Buffer.from(tbs.length.toString(16).padStart(6, '0'), 'hex');
		const entry = Buffer.concat([sha256(spkiOf(issuer.publicKey)), size, tbs]);
		const signature = sign(Buffer.concat([Buffer.from([0, 0]), when, ca_length(1), entry, ca_length(0)]), ct.privateKey);
		const head = [Buffer.from([0]), sha256(spkiOf(ct.publicKey)), when, ca_length(0), Buffer.from([4, 3])];
		return Buffer.concat([...head, ca_length(signature.length), signature]);
}
function identity(claims) {
		const claim = (name) => String(claims[name] ?? '');
		const web = webOf(claim('iss'));
		const uri = `${web}/${claim('job_workflow_ref')}`;
		const repository = `${web}/${claim('repository')}`;
		const run = `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
		const plain = ['iss', 'event_name', 'sha', 'workflow', 'repository', 'ref'].map(claim);
		const later = [claim('iss'), uri, claim('job_workflow_sha'), claim('runner_environment'), repository]
				.concat([claim('sha'), claim('ref'), claim('repository_id'), `${web}/${claim('repository_owner')}`])
				.concat([claim('repository_owner_id'), `${web}/${claim('workflow_ref')}`, claim('workflow_sha')])
				.concat([claim('event_name'), run, claim('repository_visibility')]);
		return [
				extension('2.5.29.17', sequence(der(0x86, Buffer.from(uri))), true),
				...plain.map((text, index) => extension(`${FULCIO}.${index + 1}`, Buffer.from(text))),
				...later.map((text, index) => extension(`${FULCIO}.${index + 8}`, utf8(text))),
		];
}
function webOf(issuer) {
		const own = /^(.+)\/_services\/token$/.exec(issuer)?.[1];
		const tenant = /^https:\/\/token\.actions\.(.+\.ghe\.com)$/.exec(issuer)?.[1];
		return own ?? (tenant === undefined ? 'https://github.com' : `https://${tenant}`);
}
function ca_length(size) {
		return Buffer.from([size >> 8, size & 0xff]);
}
function refusal(status, code, message) {
		return new reply/* Refusal */.P({ status, json: { code, message } });
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/log-forms.js
const KEEPS = { dsse: keptEnvelope, hashedrekord: keptRecord };
function kept(asked) {
		try {
				const { apiVersion, kind, spec } = asked;
				const keep = KEEPS[kind];
				if (keep === undefined)
						throw new Error(`unknown kind ${kind}`);
				return canonical({ apiVersion, kind, spec: keep(spec) });
		}
		catch (error) {
				throw log_forms_refusal(error);
		}
}
function keptTiled(asked) {
		try {
				const { digest, signature } = asked.hashedRekordRequestV002;
				const { x509Certificate, publicKey, keyDetails } = signature.verifier;
				const bytes = Buffer.from(x509Certificate?.rawBytes ?? publicKey?.rawBytes ?? '', 'base64');
				if (x509Certificate === undefined)
						(0,external_node_crypto_.createPublicKey)({ key: bytes, format: 'der', type: 'spki' });
				else
						new external_node_crypto_.X509Certificate(bytes);
				if (Buffer.from(digest, 'base64').length !== 32)
						throw new Error('not a digest');
				if (signature.content === '' || keyDetails === undefined)
						throw new Error('no signature');
				const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } };
				return canonical({ apiVersion: '0.0.2', kind: 'hashedrekord', spec });
		}
		catch (error) {
				throw log_forms_refusal(error);
		}
}
const canonical = (entry) => Buffer.from(dist.json.canonicalize(entry)).toString('base64');
function log_forms_refusal({ message }) {
		return new reply/* Refusal */.P({ status: 400, json: { code: 400, message: `error processing entry: ${message}` } });
}
function keptEnvelope(spec) {
		const { envelope, verifiers } = spec['proposedContent'];
		const { payload = '', signatures } = JSON.parse(envelope);
		const signature = signatures?.[0]?.sig ?? '';
		const verifier = verifiers[0];
		new external_node_crypto_.X509Certificate(Buffer.from(verifier, 'base64'));
		if (signature === '')
				throw new Error('not a signed envelope');
		const hash = (bytes) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') });
		return {
				envelopeHash: hash(Buffer.from(envelope)),
				payloadHash: hash(Buffer.from(payload, 'base64')),
				signatures: [{ signature, verifier }],
		};
}
function keptRecord(spec) {
		const { data, signature } = spec;
		(0,external_node_crypto_.createPublicKey)(Buffer.from(signature.publicKey.content, 'base64'));
		if (data.hash.algorithm !== 'sha256' || !/^[0-9a-f]{64}$/.test(data.hash.value))
				throw new Error('not a digest');
		if (signature.content === '')
				throw new Error('no signature');
		return { data, signature };
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/log.js
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
function openLog(keys) {
		const entries = new Map();
		const leaves = [sha256(LEAF, Buffer.from('the first entry'))];
		const logId = sha256(spkiOf(keys.publicKey));
		function add(body, hostname, origin) {
				const leaf = sha256(LEAF, Buffer.from(body, 'base64'));
				const logIndex = leaves.push(leaf) - 1;
				const rootHash = rootOf(leaves);
				const note = `${origin}\n${leaves.length}\n${rootHash.toString('base64')}\n`;
				const signature = Buffer.concat([logId.subarray(0, 4), sign(Buffer.from(note), keys.privateKey)]);
				const checkpoint = `${note}\n\u2014 ${hostname} ${signature.toString('base64')}\n`;
				return { logIndex, treeSize: leaves.length, rootHash, hashes: pathOf(logIndex, leaves), checkpoint };
		}
		const idOf = (body) => sha256(LEAF, Buffer.from(body, 'base64')).toString('hex');
		function promised(body, hostname) {
				const { rootHash, hashes, ...proof } = add(body, hostname, `${hostname} - 1`);
				const { logIndex } = proof;
				const promise = { body, integratedTime: Math.floor(Date.now() / 1000), logID: logId.toString('hex'), logIndex };
				const inclusionProof = {
						...proof,
						...{ rootHash: rootHash.toString('hex'), hashes: hashes.map((hash) => hash.toString('hex')) },
				};
				const signedEntryTimestamp = sign(Buffer.from(dist.json.canonicalize(promise)), keys.privateKey).toString('base64');
				return { ...promise, verification: { signedEntryTimestamp, inclusionProof } };
		}
		function tiled(body, hostname) {
				const { logIndex, treeSize, rootHash, hashes, checkpoint } = add(body, hostname, hostname);
				return {
						...{ logIndex: String(logIndex), logId: { keyId: logId.toString('base64') } },
						...{ kindVersion: { kind: 'hashedrekord', version: '0.0.2' }, canonicalizedBody: body },
						inclusionProof: {
								...{ logIndex: String(logIndex), treeSize: String(treeSize), rootHash: rootHash.toString('base64') },
								...{ hashes: hashes.map((hash) => hash.toString('base64')), checkpoint: { envelope: checkpoint } },
						},
				};
		}
		return {
				entries,
				routes: (url) => [
						{
								method: 'POST',
								path: '/api/v1/log/entries',
								async handle(request) {
										const body = kept(await request.json());
										return () => {
												const uuid = idOf(body);
												const headers = { location: `/api/v1/log/entries/${uuid}` };
												const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
												if (entries.has(uuid))
														throw new reply/* Refusal */.P({ status: 409, headers, json: { code: 409, message } });
												const entry = promised(body, new URL(url()).hostname);
												return { status: 201, headers, json: { [uuid]: entry }, store: () => void entries.set(uuid, entry) };
										};
								},
						},
						{
								method: 'POST',
								path: '/api/v2/log/entries',
								async handle(request) {
										const body = keptTiled(await request.json());
										return () => {
												const entry = entries.get(idOf(body)) ?? tiled(body, new URL(url()).hostname);
												return { status: 201, json: entry, store: () => void entries.set(idOf(body), entry) };
										};
								},
						},
						{
								method: 'GET',
								path: '/api/v1/log/entries/:uuid',
								handle({ params: { uuid = '' } }) {
										const entry = entries.get(uuid);
										if (entry === undefined)
												throw new reply/* Refusal */.P({ status: 404, json: { code: 404, message: 'entry not found' } });
										return { status: 200, json: { [uuid]: entry } };
								},
						},
				],
		};
}
const half = (size) => 2 ** (Math.ceil(Math.log2(size)) - 1);
function rootOf(leaves) {
		const [first = Buffer.alloc(0)] = leaves;
		if (leaves.length <= 1)
				return first;
		const at = half(leaves.length);
		return sha256(NODE, rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)));
}
function pathOf(index, leaves) {
		if (leaves.length <= 1)
				return [];
		const at = half(leaves.length);
		const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
		return index < at ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - at, right), rootOf(left)];
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/time.js
const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
function timeRoute(authority) {
		return {
				method: 'POST',
				path: '/api/v1/timestamp',
				async handle(request) {
						const asked = (await request.json());
						const digest = Buffer.from(asked.artifactHash ?? '', 'base64');
						if (asked.hashAlgorithm !== 'sha256' || digest.length !== 32) {
								throw new reply/* Refusal */.P({ status: 400, json: { code: 400, message: 'Error generating timestamp response' } });
						}
						return () => ({
								status: 201,
								headers: { 'content-type': 'application/timestamp-reply' },
								body: response(digest, authority),
								store() { },
						});
				},
		};
}
function response(digest, authority) {
		const now = Date.now();
		const info = sequence(...[integer(1), oid('1.3.6.1.4.1.57264.2'), sequence(SHA256, octets(digest)), integer(newSerial()), time(now)]);
		const attributes = [
				sequence(oid('1.2.840.113549.1.9.3'), set(oid(TST_INFO))),
				sequence(oid('1.2.840.113549.1.9.5'), set(time(now))),
				sequence(oid('1.2.840.113549.1.9.4'), set(octets(sha256(info)))),
				sequence(oid('1.2.840.113549.1.9.16.2.47'), set(sequence(sequence(sequence(octets(sha256(authority.certificate))))))),
		].sort(Buffer.compare);
		const signer = sequence(...[integer(1), sequence(nameOf(authority.issuer), integer(authority.serial)), SHA256], ...[tagged(0, ...attributes), ECDSA, octets(sign(set(...attributes), authority.privateKey))]);
		const content = sequence(oid(TST_INFO), tagged(0, octets(info)));
		const signed = sequence(...[integer(3), set(SHA256), content, tagged(0, authority.certificate), set(signer)]);
		const token = sequence(oid('1.2.840.113549.1.7.2'), tagged(0, signed));
		return sequence(sequence(integer(0)), token);
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/service.js
async function startSigstore(keys, version = 1) {
		const root = newAuthority('Rehearsal CA');
		const issuing = newAuthority('Rehearsal CA intermediate', root);
		const timeRoot = newAuthority('Rehearsal time');
		const stamping = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')), true);
		const stamper = newAuthority('Rehearsal timestamps', timeRoot, [USAGE.signs, stamping]);
		const [ct, logKey] = [newKey(), newKey()];
		const log = openLog(logKey);
		const place = { url: '' };
		const service = await (0,stand_in_service/* startService */.i)([
				caRoute([issuing, root], ct, keys),
				...log.routes(() => place.url),
				timeRoute(stamper),
		]);
		place.url = service.url;
		const authorities = { certificates: [issuing, root], time: [stamper, timeRoot], ct, logKey, version };
		return Object.assign(service, { trustConfig: trustConfig(service.url, authorities), entries: log.entries });
}
function trustConfig(url, known) {
		const start = new Date(Date.now() - 3_600_000).toISOString();
		const chain = (all) => ({
				certificates: all.map(({ certificate }) => ({ rawBytes: certificate.toString('base64') })),
		});
		const log = (baseUrl, { publicKey }) => ({
				...{ baseUrl, hashAlgorithm: 'SHA2_256' },
				publicKey: {
						rawBytes: spkiOf(publicKey).toString('base64'),
						keyDetails: 'PKIX_ECDSA_P256_SHA_256',
						validFor: { start },
				},
				logId: { keyId: sha256(spkiOf(publicKey)).toString('base64') },
		});
		const subject = { organization: 'rehearsal', commonName: 'rehearsal' };
		const service = (at, majorApiVersion = 1) => [
				{ url: at, majorApiVersion, validFor: { start }, operator: 'rehearsal' },
		];
		return {
				mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
				trustedRoot: {
						mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
						tlogs: [log(url, known.logKey)],
						certificateAuthorities: [{ subject, uri: url, certChain: chain(known.certificates), validFor: { start } }],
						ctlogs: [log(`${url}/ct`, known.ct)],
						timestampAuthorities: [{ subject, uri: url, certChain: chain(known.time), validFor: { start } }],
				},
				signingConfig: {
						mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
						caUrls: service(url),
						oidcUrls: [],
						rekorTlogUrls: service(url, known.version),
						tsaUrls: service(`${url}/api/v1/timestamp`),
						rekorTlogConfig: { selector: 'ANY' },
						tsaConfig: { selector: 'ANY' },
				},
		};
}
;// CONCATENATED MODULE: ./.build/evidence/sigstore/stand-in/open.js
async function openSigstore({ keys, inputs }) {
		const { instanceOf } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 3375));
		const instance = await instanceOf(inputs.sigstoreTrustConfig);
		const service = await startSigstore(keys, instance.services(Date.now()).log.version);
		const file = (0,external_node_path_.join)(service.folder, 'trust-config.json');
		await (0,promises_.writeFile)(file, JSON.stringify(service.trustConfig));
		const { trustedRoot } = service.trustConfig;
		return { service, trustedRoot, inputs: { ...inputs, sigstoreTrustConfig: file } };
}
/***/ }),
/***/ 58832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	WR: () => (/* binding */ compatibilityRows),
	al: () => (/* binding */ inOrder),
	lM: () => (/* binding */ planned),
	sG: () => (/* binding */ outcomeOf)
});
function inOrder(rows) {
		const compare = new Intl.Collator('en', { numeric: true }).compare;
		return [...rows].sort((a, b) => compare(a.project, b.project) ||
				compare(a.artifact, b.artifact) ||
				Number(a.dependencies === 'lowest') - Number(b.dependencies === 'lowest') ||
				compare(a.runtime, b.runtime));
}
function planned(rows) {
		if (rows === undefined || rows.length === 0)
				return undefined;
		return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail, loses }) => ({
				project,
				artifact,
				runtime,
				dependencies,
				...(sdk === undefined ? {} : { sdk }),
				outcome,
				...(detail === undefined || detail === '' ? {} : { detail }),
				...(loses === undefined ? {} : { loses }),
		}));
}
function outcomeOf({ outcome, detail, loses }) {
		if (outcome === 'not-measured')
				return `not measured${detail === undefined ? '' : `: ${detail}`}`;
		if (outcome === 'failed')
				return 'does not start';
		return loses === undefined ? 'starts' : `starts, ${loses}`;
}
function compatibilityRows(measured) {
		const several = new Set(measured.map(({ project }) => project)).size > 1;
		const named = (server) => (several ? [server] : []);
		return [
				[...named('server'), 'tested on', 'dependencies', 'SDK', ''],
				...inOrder(measured).map((row) => [
						...named(row.project),
						row.runtime,
						row.dependencies,
						row.sdk ?? '',
						outcomeOf(row),
				]),
		];
}
/***/ }),
/***/ 77564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DJ: () => (/* binding */ ownStart),
	E2: () => (/* binding */ ownArtifacts),
	PV: () => (/* binding */ ownFile),
	kr: () => (/* binding */ plannedFor),
	v8: () => (/* binding */ projectOf)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27929);
var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
function ownArtifacts(release, project) {
		return release.artifacts.filter((one) => isOwn(one, project));
}
function isOwn({ project: name, folder, kind }, project) {
		if (project === undefined || (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .makerOf */ .Or)(kind) !== project.ecosystem)
				return false;
		return folder === undefined ? name === project.name : folder === project.path;
}
function ownStart(release, project) {
		const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
		return release.started.find(({ artifact }) => files.has(artifact));
}
function ownFile(release, project, suffix) {
		const shared = release.projects.some((other) => other !== project && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(other.name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(project.name));
		const version = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedVersion */ .eJ)(project, ownArtifacts(release, project), release);
		return (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideName */ .q4)(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}
function projectOf({ name, ecosystem, path }, projects) {
		return projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
}
function plannedFor(file, { projects }) {
		return projects.find(({ artifacts }) => artifacts.some((one) => one.file === file));
}
/***/ }),
/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	eJ: () => (/* binding */ releasedVersion),
	PA: () => (/* binding */ unstartedReason),
	pD: () => (/* binding */ writePlan)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core_about = __webpack_require__(87821);
var by_code_unit = __webpack_require__(63168);
var clean_text = __webpack_require__(18001);
var digest = __webpack_require__(34002);
var iso_time = __webpack_require__(46739);
var json_text = __webpack_require__(68478);
var version = __webpack_require__(51928);
var kinds = __webpack_require__(27929);
;// CONCATENATED MODULE: ./.build/plan/compared.js
const MOST = 200;
const LONGEST = 500;
function plannedChanges(compared) {
		if (compared === undefined || compared.length === 0)
				return undefined;
		const rank = ({ project, since }) => `${project}\0${since}`;
		return [...compared]
				.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
				.map(({ project, since, source, changes }) => ({
				project,
				since,
				source,
				changes: changes.slice(0, MOST).map(({ kind, pointer, message }) => ({
						kind,
						pointer: (0,clean_text/* cleanLine */.Ow)(pointer).slice(0, LONGEST),
						message: (0,clean_text/* cleanLine */.Ow)(message).slice(0, LONGEST),
				})),
		}));
}
var plan_compatibility = __webpack_require__(58832);
var file_names = __webpack_require__(80649);
var schema = __webpack_require__(83425);
var plan_tools = __webpack_require__(24219);
;// CONCATENATED MODULE: ./.build/plan/plan.js
async function writePlan(release, about = {}) {
		const records = startRecords(release.artifacts, release.started, release.projects);
		const projects = release.projects.map((project) => {
				const artifacts = release.artifacts
						.filter((artifact) => ownerOf(artifact, release.projects) === project)
						.sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.file, b.file));
				const version = releasedVersion(project, artifacts, release);
				const notes = about.notes?.(project, version);
				const tools = (0,plan_tools/* toolsOf */.Fu)(artifacts);
				return {
						name: project.name,
						ecosystem: project.ecosystem,
						path: project.path,
						version,
						...(about.run === undefined ? {} : { run: about.run(project, version) }),
						...(notes === undefined ? {} : { notes }),
						...(tools === undefined ? {} : { tools }),
						artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
				};
		});
		const compatibility = (0,plan_compatibility/* planned */.lM)(release.compatibility);
		const compared = plannedChanges(release.compared);
		const plan = {
				format: schema/* PLAN_FORMAT */._A,
				tool: { name: core_about/* NAME */.o_, version: core_about/* VERSION */.xv },
				...(about.tools === undefined ? {} : { tools: about.tools }),
				...(release.tag === undefined ? {} : { tag: release.tag }),
				commit: release.commit,
				...(release.repository === undefined ? {} : { repository: release.repository }),
				...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
				...(about.config === undefined ? {} : { config: about.config }),
				...(release.part === undefined ? {} : { part: release.part }),
				created: (0,iso_time/* isoTime */.L)(release.commitTime),
				projects,
				...(compatibility === undefined ? {} : { compatibility }),
				...(compared === undefined ? {} : { compared }),
		};
		const text = (0,json_text/* jsonText */.s)(plan);
		const path = (0,external_node_path_.join)(release.out, file_names/* PLAN_FILE */.VI);
		await (0,promises_.writeFile)(path, text);
		return { plan, path, sha256: (0,digest/* sha256 */.sc)(text) };
}
function startRecords(artifacts, started, projects) {
		const records = new Map();
		for (const { file, sha256, kind, project, unstarted } of artifacts) {
				const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
				const owner = projects.find(({ name, ecosystem }) => name === project && ecosystem === (0,kinds/* makerOf */.Or)(kind));
				const reason = owner === undefined ? undefined : (oneLine(unstarted) ?? unstartedReason(owner));
				if (start !== undefined)
						records.set(file, { sha256, ...recordOf(start) });
				else if (reason !== undefined) {
						records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
				}
		}
		return records;
}
function unstartedReason({ settings }) {
		return oneLine(settings.smoke.unstarted);
}
function oneLine(reason) {
		return reason === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(reason).slice(0, 500) || 'no reason given';
}
function recordOf({ runtime, eras, library, transport, protected: closed, contract, }) {
		const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
		return {
				runtime: library === undefined ? runtime : `${runtime}, ${library}`,
				outcome: 'started',
				...(protocols.length === 0 ? {} : { protocols }),
				...(closed === undefined ? {} : { protected: closed }),
				...(transport === 'http' ? { transport } : {}),
				...(contract.passport === undefined ? {} : { passport: contract.passport }),
		};
}
function ownerOf(artifact, projects) {
		const named = projects.filter(({ name }) => name === artifact.project);
		const made = named.filter(({ ecosystem }) => ecosystem === (0,kinds/* makerOf */.Or)(artifact.kind));
		return made.find(({ path }) => path === artifact.folder) ?? made[0] ?? named[0] ?? projects[0];
}
function releasedVersion(project, artifacts, release) {
		const stated = artifacts
				.filter(({ project: name, kind }) => name === project.name && (0,kinds/* makerOf */.Or)(kind) === project.ecosystem)
				.find(({ identity }) => identity !== undefined)?.identity?.version;
		if (stated !== undefined)
				return stated;
		const tagged = (0,version/* taggedVersion */.Bd)(release.tag, project.name);
		return tagged ?? project.settings.version ?? project.version ?? (0,version/* unreleased */.rH)(release.commit);
}
function plannedArtifact({ kind, file, sha256, size, about }, started) {
		return {
				...{ kind, file, sha256, size },
				...(about === undefined ? {} : { about }),
				...(started === undefined ? {} : { started }),
		};
}
/***/ }),
/***/ 24219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fu: () => (/* binding */ toolsOf),
	LZ: () => (/* binding */ differentTools),
	pC: () => (/* binding */ planTools)
});
function toolsOf(artifacts) {
		const all = artifacts.flatMap(({ madeWith = {} }) => Object.entries(madeWith));
		return all.length === 0 ? undefined : sorted(all);
}
function planTools({ tool, tools = {}, projects }) {
		const runtimes = projects.flatMap(({ artifacts }) => artifacts.flatMap(({ started }) => started?.runtime ?? []));
		const started = runtimes.flatMap((runtime) => [...runtime.matchAll(/(\S+) (\d\S*?)(?:, |$)/g)]);
		const built = projects.flatMap((one) => Object.entries(one.tools ?? {}));
		return sorted([
				[tool.name, tool.version],
				...Object.entries(tools),
				...built,
				...started.map(([, name, version]) => [name, version]),
		]);
}
function differentTools(there, here) {
		const names = Object.keys({ ...there, ...here })
				.filter((name) => there[name] !== here[name])
				.sort();
		if (names.length === 0)
				return undefined;
		const shown = (tools) => names.map((name) => `${name} ${tools[name] ?? '(none)'}`).join(', ');
		return { there: shown(there), here: shown(here) };
}
function sorted(pairs) {
		const names = [...new Set(pairs.map(([name]) => name))].sort();
		const versions = (name) => [...new Set(pairs.filter(([other]) => other === name).map(([, version]) => version))].sort().join(' and ');
		return Object.fromEntries(names.map((name) => [name, versions(name)]));
}
/***/ }),
/***/ 85887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ saveStream),
	b: () => (/* binding */ readIncoming)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84863);
function readIncoming(raw, url, params, origin) {
		const bytes = async (max = 512 * 1024 * 1024) => {
				const chunks = [];
				let size = 0;
				for await (const chunk of raw) {
						size += chunk.byteLength;
						if (size > max)
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 413, body: 'Payload Too Large\n' });
						chunks.push(chunk);
				}
				return Buffer.concat(chunks);
		};
		return {
				method: raw.method ?? 'GET',
				url,
				params,
				headers: raw.headers,
				origin,
				raw,
				bytes,
				async json() {
						const body = await bytes();
						if (body.byteLength === 0)
								return undefined;
						try {
								return JSON.parse(body.toString('utf8'));
						}
						catch {
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, json: { message: 'Problems parsing JSON' } });
						}
				},
				save: (path) => saveStream(raw, path),
				gone: () => raw.destroyed && !raw.complete,
		};
}
async function saveStream(stream, path) {
		const { stream: through, digested } = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .meter */ .K7)();
		try {
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, through, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
		}
		catch (error) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
				throw error;
		}
		return { path, ...digested() };
}
/***/ }),
/***/ 89967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ readForm)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
var _fastify_busboy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86614);
var _incoming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85887);
var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84863);
async function readForm(request, place) {
		const type = request.headers['content-type'] ?? '';
		if (!/^multipart\/form-data;/i.test(type))
				throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, body: 'Not a multipart form\n' });
		const fields = new Map();
		const files = [];
		const open = [];
		const parser = new _fastify_busboy__WEBPACK_IMPORTED_MODULE_2__.Busboy({
				headers: { ...request.headers, 'content-type': type },
				preservePath: true,
				limits: { fieldSize: 16 * 1024 * 1024 },
		});
		parser.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]));
		parser.on('file', (field, stream, filename) => {
				const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
				const through = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
				open.push(through);
				stream.on('data', (chunk) => void md5.update(chunk));
				stream.on('error', (error) => through.destroy(error));
				const saved = (0,_incoming_js__WEBPACK_IMPORTED_MODULE_3__/* .saveStream */ .S)(stream.pipe(through), place(files.length));
				const file = saved.then((done) => ({ ...done, field, filename: filename ?? '', md5: md5.digest('hex') }));
				file.catch(() => { });
				files.push(file);
		});
		await new Promise((done, fail) => {
				request.raw.on('error', fail);
				parser.on('finish', done);
				parser.on('error', (error) => {
						fail(new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, body: `Not a multipart form: ${error.message}\n` }));
				});
				request.raw.pipe(parser);
		}).catch((error) => {
				for (const through of open)
						through.destroy(error);
				throw error;
		});
		return { fields, files: await Promise.all(files) };
}
/***/ }),
/***/ 33102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ startOidc),
	Y: () => (/* binding */ verifyIdToken)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36687);
var jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85357);
var jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54605);
var jose_key_export__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17968);
var jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59480);
var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63066);
const ISSUER = 'https://token.actions.githubusercontent.com';
async function startOidc(run) {
		const { publicKey, privateKey } = await (0,jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T)('RS256');
		const kid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
		const keys = { keys: [{ ...(await (0,jose_key_export__WEBPACK_IMPORTED_MODULE_3__/* .exportJWK */ .JU)(publicKey)), kid, use: 'sig', alg: 'RS256' }] };
		const requestToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
		const issued = [];
		const path = '/idtoken/run/1';
		const service = await (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .startService */ .i)([
				{
						method: 'GET',
						path,
						async handle(request) {
								if (!/^bearer /i.test(request.headers.authorization ?? ''))
										throw denied();
								if (request.headers.authorization.slice(7).trim() !== requestToken)
										throw denied();
								const audience = request.url.searchParams.get('audience');
								const claims = claimsOf(run, audience ?? `https://github.com/${run.repository.split('/')[0]}`);
								issued.push(claims);
								const value = await new jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__/* .SignJWT */ .P(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
								return { status: 200, json: { count: value.length, value } };
						},
				},
				{ method: 'GET', path: '/.well-known/jwks', handle: () => ({ status: 200, json: keys }) },
		]);
		return Object.assign(service, { requestUrl: `${service.url}${path}?api-version=2.0`, requestToken, keys, issued });
}
function claimsOf(run, audience) {
		const [owner] = run.repository.split('/');
		const now = Math.floor(Date.now() / 1000);
		const workflow = `${run.repository}/.github/workflows/${run.workflow ?? 'release.yml'}@${run.ref}`;
		const what = run.environment !== undefined ? `environment:${run.environment}` : `ref:${run.ref}`;
		return {
				jti: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
				sub: `repo:${run.repository}:${what}`,
				aud: audience,
				ref: run.ref,
				sha: run.sha,
				repository: run.repository,
				repository_owner: owner,
				repository_owner_id: '4242',
				run_id: '1',
				run_number: '1',
				run_attempt: '1',
				repository_visibility: run.visibility ?? 'public',
				repository_id: '1296269',
				actor_id: '1',
				actor: owner,
				workflow: 'release',
				head_ref: '',
				base_ref: '',
				event_name: 'push',
				ref_protected: 'false',
				ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
				workflow_ref: workflow,
				workflow_sha: run.sha,
				job_workflow_ref: run.calledWorkflow ?? workflow,
				job_workflow_sha: run.sha,
				runner_environment: 'github-hosted',
				...(run.environment === undefined ? {} : { environment: run.environment }),
				iss: ISSUER,
				nbf: now - 600,
				exp: now + (run.lifetime ?? 300),
				iat: now,
				...run.claims,
		};
}
async function verifyIdToken(token, keys, audience, issuer = ISSUER) {
		try {
				return (await (0,jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__/* .jwtVerify */ .V)(token, (0,jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__/* .createLocalJWKSet */ .w)(keys), issuer === null ? { audience } : { audience, issuer }))
						.payload;
		}
		catch {
				return undefined;
		}
}
function denied() {
		return new _service_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({ status: 401, json: { message: 'The token of the request is not valid for this run.' } });
}
/***/ }),
/***/ 84863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ Refusal),
	Z: () => (/* binding */ sendReply)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
class Refusal extends Error {
		reply;
		constructor(reply) {
				super(`answered ${reply.status}`);
				this.reply = reply;
		}
}
async function sendReply(response, logged, reply) {
		const data = reply.json !== undefined ? JSON.stringify(reply.json) : reply.body;
		const body = typeof data === 'string' ? Buffer.from(data) : data;
		const type = reply.json !== undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
		const length = reply.file !== undefined ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(reply.file)).size : (body?.byteLength ?? 0);
		response.writeHead(reply.status, reply.reason?.replace(/[^ -~]/g, '?'), {
				...(length > 0 ? { 'content-type': reply.file === undefined ? type : 'application/octet-stream' } : {}),
				...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(length) }),
				...reply.headers,
		});
		logged.status = reply.status;
		if (reply.cut) {
				const half = reply.file !== undefined ? Buffer.alloc(1) : Buffer.from(body ?? []).subarray(0, length / 2);
				response.write(half, () => response.socket?.destroy());
				if (half.byteLength === 0)
						response.socket?.destroy();
				return;
		}
		if (logged.method === 'HEAD' || length === 0)
				response.end();
		else if (reply.file !== undefined)
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(reply.file), response);
		else
				response.end(body);
}
/***/ }),
/***/ 63066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* reexport */ stand_in_reply/* Refusal */.P),
	i: () => (/* binding */ startService)
});
var promises_ = __webpack_require__(51455);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var removal = __webpack_require__(35021);
var incoming = __webpack_require__(85887);
var external_node_events_ = __webpack_require__(78474);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/stand-in/ports.js
async function listen(server, port) {
		server.listen(port, '127.0.0.1');
		await (0,external_node_events_.once)(server, 'listening');
}
async function hold({ server, sockets, port, }) {
		const ours = (0,external_node_net_.connect)(port, '127.0.0.1').on('error', () => { });
		await Promise.race([(0,external_node_events_.once)(ours, 'connect'), (0,external_node_events_.once)(ours, 'close')]);
		const theirs = () => [...sockets].find(({ remotePort }) => remotePort === ours.localPort);
		while (!ours.destroyed && theirs() === undefined)
				await Promise.race([(0,external_node_events_.once)(server, 'connection'), (0,external_node_events_.once)(ours, 'close')]);
		return { ours, theirs: theirs() };
}
var stand_in_reply = __webpack_require__(84863);
var decoded = __webpack_require__(51278);
;// CONCATENATED MODULE: ./.build/stand-in/routes.js
function matcher(pattern) {
		const wanted = pattern.split('/');
		return (path) => {
				const given = path.split('/');
				const open = wanted.at(-1) === '*';
				if (open ? given.length < wanted.length : given.length !== wanted.length)
						return undefined;
				const params = {};
				for (const [index, segment] of wanted.entries()) {
						if (segment === '*' && index === wanted.length - 1)
								params['*'] = given.slice(index).join('/');
						else if (segment.startsWith(':')) {
								const value = (0,decoded/* decoded */.D)(given[index]);
								if (value === undefined || value === '')
										return undefined;
								params[segment.slice(1)] = value;
						}
						else if (segment !== given[index])
								return undefined;
				}
				return params;
		};
}
function find(routes, method, path) {
		const asked = method === 'HEAD' ? 'GET' : method;
		for (const { route, match } of routes) {
				if (route.method !== asked)
						continue;
				const params = match(path);
				if (params !== undefined)
						return { route, params };
		}
		return undefined;
}
;// CONCATENATED MODULE: ./.build/stand-in/service.js
async function startService(routes, options = {}) {
		const compiled = routes.map((route) => ({ route, match: matcher(route.path) }));
		const folder = (0,removal/* noteMade */.qq)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${about/* NAME */.o_}-service-`)));
		const requests = [];
		const busy = new Set();
		const bugs = [];
		const listener = (origin) => (raw, response) => {
				raw.on('error', () => { });
				response.on('error', () => { });
				void serve(raw, response, origin);
		};
		const servers = await Promise.all(Array.from({ length: options.origins ?? 1 }, async (_, origin) => {
				const server = options.tls ? (0,external_node_https_.createServer)(options.tls, listener(origin)) : (0,external_node_http_.createServer)(listener(origin));
				server.keepAliveTimeout = 60_000;
				const sockets = new Set();
				server.on('connection', (socket) => {
						sockets.add(socket);
						socket.on('close', () => sockets.delete(socket));
				});
				await listen(server, 0);
				return { server, sockets, port: server.address().port };
		}));
		const urls = servers.map(({ port }) => `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`);
		async function serve(raw, response, origin) {
				const url = new URL(raw.url ?? '/', urls[origin]);
				const found = find(compiled, raw.method ?? 'GET', url.pathname);
				const logged = {
						number: requests.length + 1,
						method: raw.method ?? 'GET',
						path: url.pathname + url.search,
						status: 0,
						ms: 0,
						write: found?.route.write ?? !['GET', 'HEAD', 'OPTIONS'].includes(raw.method ?? 'GET'),
						stored: false,
						authorization: raw.headers.authorization,
						fault: undefined,
				};
				requests.push(logged);
				busy.add(raw.socket);
				const started = performance.now();
				const request = (0,incoming/* readIncoming */.b)(raw, url, found?.params ?? {}, origin);
				try {
						const right = async (stores = true) => {
								const reply = await decide(found?.route.handle ?? options.missing ?? nothingHere, request, bugs, (decided) => {
										if (!stores || decided.store === undefined)
												return;
										decided.store();
										logged.stored = logged.write;
								});
								return service.after?.(logged, reply) ?? reply;
						};
						const reply = await (service.around?.({ logged, request, serve: right }) ?? right());
						if (reply !== undefined)
								await (0,stand_in_reply/* sendReply */.Z)(response, logged, reply);
				}
				catch {
						raw.socket.destroy();
				}
				finally {
						busy.delete(raw.socket);
						logged.ms = Math.round(performance.now() - started);
				}
		}
		const service = {
				url: urls[0],
				urls,
				folder,
				requests,
				bugs,
				around: undefined,
				after: undefined,
				async refuse(ms) {
						const down = servers.filter(({ server }) => server.listening);
						const held = await Promise.all(down.map(hold));
						for (const { server, sockets } of down) {
								server.close();
								for (const socket of sockets)
										if (!busy.has(socket) && !held.some((one) => one.theirs === socket))
												socket.destroy();
						}
						setTimeout(() => {
								const up = closed ? [] : down.map(({ server, port }) => listen(server, port));
								Promise.all(up)
										.catch((error) => void bugs.push(error))
										.finally(() => held.forEach(({ ours }) => void ours.destroy()));
						}, ms);
				},
				async close() {
						closed = true;
						for (const { server } of servers) {
								server.close();
								server.closeAllConnections();
						}
						await (0,removal/* removeFolder */.v$)(folder);
				},
		};
		let closed = false;
		return service;
}
async function decide(handle, request, bugs, store) {
		try {
				const answer = await handle(request);
				const reply = typeof answer === 'function' ? answer() : answer;
				store(reply);
				return reply;
		}
		catch (error) {
				if (error instanceof stand_in_reply/* Refusal */.P)
						return error.reply;
				if (request.gone())
						throw error;
				bugs.push(error);
				return { status: 500, body: `The stand-in failed: ${error.message}\n` };
		}
}
function nothingHere(request) {
		return { status: 404, body: `No route ${request.method} ${request.url.pathname}\n` };
}
/***/ }),
/***/ 16333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openGitHub: () => (/* binding */ openGitHub)
});
var external_node_crypto_ = __webpack_require__(77598);
var links = __webpack_require__(81254);
var stand_in_service = __webpack_require__(63066);
var external_node_path_ = __webpack_require__(76760);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/errors.js
const DOCS = 'https://docs.github.com/rest';
const PLAIN = {
		'not-found': [404, 'Not Found'],
		'bad-credentials': [401, 'Bad credentials'],
		'requires-authentication': [401, 'Requires authentication'],
		'not-by-integration': [403, 'Resource not accessible by integration'],
		'no-user-agent': [
				403,
				'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
		],
		'immutable-upload': [422, 'Cannot upload assets to an immutable release.'],
		'immutable-delete': [422, 'Cannot delete asset from an immutable release.'],
		'invalid-bundle': [422, 'Invalid bundle'],
		'bad-length': [400, 'Bad Content-Length: '],
};
function refuse(error) {
		const [status, message] = PLAIN[error];
		return new reply/* Refusal */.P({ status, json: { message, documentation_url: DOCS, status: String(status) } });
}
function invalid(...errors) {
		return new reply/* Refusal */.P({
				status: 422,
				json: { message: 'Validation Failed', documentation_url: DOCS, errors, status: '422' },
		});
}
function badRequest(reason) {
		const message = `Invalid request.\n\n${reason}`;
		return new reply/* Refusal */.P({ status: 422, json: { message, documentation_url: DOCS, status: '422' } });
}
function limited(kind, status, retryAfter) {
		const message = kind === 'primary'
				? 'API rate limit exceeded for installation ID 1.'
				: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
		const reset = Math.ceil(Date.now() / 1000) + (retryAfter ?? 60);
		return {
				status,
				headers: {
						...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
						...(kind === 'primary' ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } : {}),
				},
				json: {
						message,
						documentation_url: `${DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`,
						status: `${status}`,
				},
		};
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/notes.js
function generatedNotes(state, tag, previous) {
		const last = [...state.releases.values()].findLast((release) => !release.draft && release.tag !== tag)?.tag;
		const from = previous ?? last;
		const web = `${state.urls.web}/${state.options.repository}`;
		const range = from === undefined ? `commits/${tag}` : `compare/${from}...${tag}`;
		const changes = state.options.changes ?? [];
		const listed = changes.length > 0 ? ["## What's Changed", ...changes.map((line) => `* ${line}`), '', ''] : [];
		return { name: tag, body: [...listed, `**Full Changelog**: ${web}/${range}`].join('\n') };
}
var iso_time = __webpack_require__(46739);
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/state.js
const BRANCH = 'main';
function now() {
		return (0,iso_time/* isoTime */.L)(Math.floor(Date.now() / 1000));
}
function objectId(text) {
		return (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
}
function commitOf(tag) {
		return typeof tag === 'string' ? tag : tag.commit;
}
function head(state) {
		const first = Object.values(state.options.tags)[0];
		return first === undefined ? objectId('head') : commitOf(first);
}
function tokenOf(request) {
		return /^(?:bearer|token) +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
function rightsOf(state, request) {
		const { owner, repo } = request.params;
		if (request.headers['user-agent'] === undefined)
				throw refuse('no-user-agent');
		const token = tokenOf(request);
		const rights = token === undefined ? 'none' : state.options.tokens[token];
		if (rights === undefined)
				throw refuse('bad-credentials');
		const here = `${owner}/${repo}`.toLowerCase() === state.options.repository.toLowerCase();
		if (!here || (state.options.private && rights === 'none'))
				throw refuse('not-found');
		return rights;
}
function mayPush(rights) {
		return rights === 'admin' || rights === 'push';
}
function needPush(state, request) {
		if (mayPush(rightsOf(state, request)))
				return;
		const token = tokenOf(request);
		const error = token === undefined ? 'requires-authentication' : token.startsWith('ghs_') ? 'not-by-integration' : 'not-found';
		throw refuse(error);
}
function assetsOf(state, releaseId) {
		return [...state.assets.values()].filter((asset) => asset.releaseId === releaseId);
}
function page(request, items, shape) {
		const number = (name, fallback) => {
				const value = Number(request.url.searchParams.get(name) ?? fallback);
				return Number.isInteger(value) && value > 0 ? value : fallback;
		};
		const size = Math.min(number('per_page', 30), 100);
		const current = number('page', 1);
		const last = Math.max(1, Math.ceil(items.length / size));
		const link = (to, rel) => {
				const url = new URL(request.url);
				url.searchParams.set('page', String(to));
				return `<${url}>; rel="${rel}"`;
		};
		const links = [
				...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
				...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
		];
		return {
				status: 200,
				headers: links.length > 0 ? { link: links.join(', ') } : {},
				json: items.slice((current - 1) * size, current * size).map(shape),
		};
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/release-rules.js
const TYPES = {
		tag_name: 'string',
		target_commitish: 'string',
		name: 'string',
		body: 'string',
		draft: 'boolean',
		prerelease: 'boolean',
		make_latest: 'string',
		previous_tag_name: 'string',
};
function checkFields(body) {
		if (typeof body !== 'object' || body === null || Array.isArray(body)) {
				throw badRequest('Body should be a JSON object');
		}
		const fields = {};
		for (const [key, value] of Object.entries(body)) {
				const type = TYPES[key];
				if (type === undefined || value === null)
						continue;
				if (typeof value !== type)
						throw badRequest(`For 'properties/${key}', ${JSON.stringify(value)} is not a ${type}.`);
				fields[key] = value;
		}
		const latest = fields.make_latest;
		if (latest !== undefined && !['true', 'false', 'legacy'].includes(latest)) {
				throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
		}
		const text = fields.body;
		if (text !== undefined && text.length > 125_000) {
				throw invalid({
						resource: 'Release',
						code: 'custom',
						field: 'body',
						message: 'body is too long (maximum is 125000 characters)',
				});
		}
		return fields;
}
function checkTag(tag) {
		if (/[\s~^:?*[\\]|\.\.|^-|^\/|\/$|\.lock$|@\{/.test(tag) || tag === '') {
				throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' });
		}
}
function checkPublish(state, tag, target, self) {
		const problems = [];
		const taken = [...state.releases.values()].some((one) => !one.draft && one.tag === tag && one.id !== self);
		if (taken)
				problems.push({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
		else if (state.burned.has(tag)) {
				problems.push({
						resource: 'Release',
						code: 'custom',
						field: 'tag_name',
						message: 'tag_name was used by an immutable release',
				});
		}
		const known = target === undefined || target === BRANCH || /^[0-9a-f]{40}$/.test(target);
		if (!state.tags.has(tag) && !known) {
				problems.push({ resource: 'Release', code: 'invalid', field: 'target_commitish' }, { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' });
		}
		if (problems.length > 0)
				throw invalid(...problems);
}
function stateFrozen() {
		return invalid({
				resource: 'Release',
				code: 'custom',
				field: 'state',
				message: 'state cannot be changed when release is immutable',
		});
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/shapes.js
const node = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
function user(state, login, id) {
		const url = `${state.urls.api}/users/${encodeURIComponent(login)}`;
		return {
				login,
				id,
				node_id: node('User', id),
				avatar_url: `${state.urls.web}/avatars/${id}`,
				gravatar_id: '',
				url,
				html_url: `${state.urls.web}/${encodeURIComponent(login)}`,
				followers_url: `${url}/followers`,
				following_url: `${url}/following{/other_user}`,
				gists_url: `${url}/gists{/gist_id}`,
				starred_url: `${url}/starred{/owner}{/repo}`,
				subscriptions_url: `${url}/subscriptions`,
				organizations_url: `${url}/orgs`,
				repos_url: `${url}/repos`,
				events_url: `${url}/events{/privacy}`,
				received_events_url: `${url}/received_events`,
				type: login.endsWith('[bot]') ? 'Bot' : 'User',
				user_view_type: 'public',
				site_admin: false,
		};
}
const bot = (state) => user(state, 'github-actions[bot]', 41898282);
const tagPath = (release) => release.draft ? `untagged-${release.untagged}` : encodeURIComponent(release.tag).replaceAll('%2F', '/');
function assetJson(state, asset, release = state.releases.get(asset.releaseId)) {
		const web = `${state.urls.web}/${state.options.repository}`;
		return {
				url: `${state.urls.api}/repos/${state.options.repository}/releases/assets/${asset.id}`,
				id: asset.id,
				node_id: node('ReleaseAsset', asset.id),
				name: asset.name,
				label: asset.label,
				uploader: bot(state),
				content_type: asset.contentType,
				state: asset.state,
				size: asset.size,
				digest: asset.sha256 === undefined || state.options.enterprise === true ? null : `sha256:${asset.sha256}`,
				download_count: 0,
				created_at: asset.at,
				updated_at: asset.at,
				browser_download_url: `${web}/releases/download/${tagPath(release)}/${encodeURIComponent(asset.name)}`,
		};
}
function releaseJson(state, release) {
		const { api, uploads, web } = state.urls;
		const repo = state.options.repository;
		const url = `${api}/repos/${repo}/releases/${release.id}`;
		const archive = (kind) => release.draft ? null : `${api}/repos/${repo}/${kind}/${encodeURIComponent(release.tag).replaceAll('%2F', '/')}`;
		return {
				url,
				assets_url: `${url}/assets`,
				upload_url: `${uploads}/repos/${repo}/releases/${release.id}/assets{?name,label}`,
				html_url: `${web}/${repo}/releases/tag/${tagPath(release)}`,
				id: release.id,
				author: bot(state),
				node_id: node('Release', release.id),
				tag_name: release.tag,
				target_commitish: release.target,
				name: release.name,
				draft: release.draft,
				immutable: release.immutable,
				prerelease: release.prerelease,
				created_at: release.createdAt,
				updated_at: release.publishedAt ?? release.createdAt,
				published_at: release.publishedAt,
				assets: assetsOf(state, release.id).map((asset) => assetJson(state, asset, release)),
				tarball_url: archive('tarball'),
				zipball_url: archive('zipball'),
				body: release.body,
		};
}
const AT = '2026-01-01T00:00:00Z';
function rulesetJson(state, ruleset) {
		const from = { source_type: 'Repository', source: state.options.repository };
		return {
				...from,
				node_id: node('RepositoryRuleset', String(ruleset['id'])),
				created_at: AT,
				updated_at: AT,
				...ruleset,
		};
}
const REPOSITORY_URLS = {
		archive: '/{archive_format}{/ref}',
		assignees: '/assignees{/user}',
		blobs: '/git/blobs{/sha}',
		branches: '/branches{/branch}',
		collaborators: '/collaborators{/collaborator}',
		comments: '/comments{/number}',
		commits: '/commits{/sha}',
		compare: '/compare/{base}...{head}',
		contents: '/contents/{+path}',
		contributors: '/contributors',
		deployments: '/deployments',
		downloads: '/downloads',
		events: '/events',
		forks: '/forks',
		git_commits: '/git/commits{/sha}',
		git_refs: '/git/refs{/sha}',
		git_tags: '/git/tags{/sha}',
		hooks: '/hooks',
		issue_comment: '/issues/comments{/number}',
		issue_events: '/issues/events{/number}',
		issues: '/issues{/number}',
		keys: '/keys{/key_id}',
		labels: '/labels{/name}',
		languages: '/languages',
		merges: '/merges',
		milestones: '/milestones{/number}',
		notifications: '/notifications{?since,all,participating}',
		pulls: '/pulls{/number}',
		releases: '/releases{/id}',
		stargazers: '/stargazers',
		statuses: '/statuses/{sha}',
		subscribers: '/subscribers',
		subscription: '/subscription',
		tags: '/tags',
		teams: '/teams',
		trees: '/git/trees{/sha}',
};
function repositoryJson(state, rights, signedIn) {
		const [owner, name] = state.options.repository.split('/');
		const url = `${state.urls.api}/repos/${state.options.repository}`;
		const web = `${state.urls.web}/${state.options.repository}`;
		const at = AT;
		const push = rights === 'admin' || rights === 'push';
		return {
				id: 1296269,
				node_id: node('Repository', 1296269),
				name,
				full_name: state.options.repository,
				private: state.options.private ?? false,
				visibility: state.options.private ? 'private' : 'public',
				owner: user(state, owner, 1),
				html_url: web,
				description: null,
				fork: false,
				url,
				...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, path]) => [`${key}_url`, url + path])),
				clone_url: `${web}.git`,
				git_url: `git:${web.slice(web.indexOf('//'))}.git`,
				ssh_url: `git@127.0.0.1:${state.options.repository}.git`,
				svn_url: web,
				homepage: null,
				mirror_url: null,
				language: null,
				license: null,
				...{ archived: false, disabled: false, has_issues: true, has_projects: true, has_wiki: true },
				...{ has_pages: false, has_discussions: false, forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0 },
				...{ size: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, network_count: 0, subscribers_count: 0 },
				...{ created_at: at, updated_at: at, pushed_at: at },
				default_branch: BRANCH,
				...(signedIn
						? { permissions: { admin: rights === 'admin', maintain: rights === 'admin', push, triage: push, pull: true } }
						: {}),
		};
}
function refJson(state, ref, object) {
		const git = `${state.urls.api}/repos/${state.options.repository}/git`;
		return {
				ref,
				node_id: node('Ref', ref),
				url: `${git}/${encodeURIComponent(ref).replaceAll('%2F', '/')}`,
				object: { ...object, url: `${git}/${object.type === 'tag' ? 'tags' : 'commits'}/${object.sha}` },
		};
}
function tagJson(state, tag, sha, commit) {
		const git = `${state.urls.api}/repos/${state.options.repository}/git`;
		return {
				node_id: node('Tag', sha),
				sha,
				url: `${git}/tags/${sha}`,
				tagger: { name: 'A Maintainer', email: 'maintainer@example.com', date: '2026-01-01T00:00:00Z' },
				object: { sha: commit, type: 'commit', url: `${git}/commits/${commit}` },
				tag,
				message: `Release ${tag}\n`,
				verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
		};
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/releases.js
function releaseRoutes(state, at) {
		const answer = (status, release) => ({ status, json: releaseJson(state, release) });
		const published = () => [...state.releases.values()].filter((release) => !release.draft);
		return [
				{
						method: 'GET',
						path: `${at}/releases`,
						handle(request) {
								const all = mayPush(rightsOf(state, request)) ? [...state.releases.values()] : published();
								return page(request, all.reverse(), (release) => releaseJson(state, release));
						},
				},
				{
						method: 'POST',
						path: `${at}/releases`,
						async handle(request) {
								needPush(state, request);
								const fields = checkFields(await request.json());
								if (fields.tag_name === undefined)
										throw badRequest('"tag_name" wasn\'t supplied.');
								return () => {
										const release = create(state, fields, fields.tag_name);
										const store = () => keep(state, release);
										return { ...answer(201, release), headers: { location: releaseUrl(state, release) }, store };
								};
						},
				},
				{
						method: 'POST',
						path: `${at}/releases/generate-notes`,
						write: false,
						async handle(request) {
								needPush(state, request);
								const fields = checkFields(await request.json());
								if (fields.tag_name === undefined)
										throw badRequest('"tag_name" wasn\'t supplied.');
								return { status: 200, json: generatedNotes(state, fields.tag_name, fields.previous_tag_name) };
						},
				},
				{
						method: 'GET',
						path: `${at}/releases/tags/*`,
						handle(request) {
								rightsOf(state, request);
								const tag = decodeURIComponent(request.params['*']);
								const release = published().find((one) => one.tag === tag);
								if (release === undefined)
										throw refuse('not-found');
								return answer(200, release);
						},
				},
				{
						method: 'GET',
						path: `${at}/releases/:id`,
						handle: (request) => answer(200, findRelease(state, request)),
				},
				{
						method: 'PATCH',
						path: `${at}/releases/:id`,
						async handle(request) {
								needPush(state, request);
								const fields = checkFields(await request.json());
								return () => {
										const release = change(state, findRelease(state, request), fields);
										return { ...answer(200, release), store: () => keep(state, release) };
								};
						},
				},
				{
						method: 'DELETE',
						path: `${at}/releases/:id`,
						handle(request) {
								needPush(state, request);
								return () => {
										const release = findRelease(state, request);
										return { status: 204, store: () => remove(state, release) };
								};
						},
				},
		];
}
function findRelease(state, request) {
		const rights = rightsOf(state, request);
		const release = state.releases.get(Number(request.params.id));
		if (release === undefined || (release.draft && !mayPush(rights)))
				throw refuse('not-found');
		return release;
}
function create(state, fields, tag) {
		checkTag(tag);
		const draft = fields.draft ?? false;
		if (!draft)
				checkPublish(state, tag, fields.target_commitish, undefined);
		const id = state.nextId++;
		return {
				id,
				tag,
				target: fields.target_commitish ?? BRANCH,
				name: fields.name ?? null,
				body: fields.body || null,
				draft,
				prerelease: fields.prerelease ?? false,
				immutable: !draft && state.immutable,
				createdAt: now(),
				publishedAt: draft ? null : now(),
				untagged: objectId(`untagged ${id}`).slice(0, 20),
		};
}
function change(state, release, fields) {
		const tag = fields.tag_name ?? release.tag;
		const draft = fields.draft ?? release.draft;
		const prerelease = fields.prerelease ?? release.prerelease;
		if (release.immutable && (tag !== release.tag || draft || prerelease !== release.prerelease)) {
				throw stateFrozen();
		}
		checkTag(tag);
		const target = fields.target_commitish ?? release.target;
		if (!draft && (release.draft || tag !== release.tag))
				checkPublish(state, tag, target, release.id);
		const publishes = release.draft && !draft;
		return {
				...release,
				tag,
				target,
				name: fields.name ?? release.name,
				body: fields.body ?? release.body,
				draft,
				prerelease,
				immutable: release.immutable || (publishes && state.immutable),
				publishedAt: draft ? null : (release.publishedAt ?? now()),
		};
}
function keep(state, release) {
		state.releases.set(release.id, release);
		if (release.draft)
				return;
		if (!state.tags.has(release.tag)) {
				state.tags.set(release.tag, release.target === BRANCH ? head(state) : release.target);
		}
		if (release.immutable)
				state.burned.add(release.tag);
}
function remove(state, release) {
		state.releases.delete(release.id);
		for (const asset of [...state.assets.values()])
				if (asset.releaseId === release.id)
						state.assets.delete(asset.id);
}
const releaseUrl = (state, release) => `${state.urls.api}/repos/${state.options.repository}/releases/${release.id}`;
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/assets.js
const MAX_ASSETS = 1000;
const MAX_SIZE = 2 * 1024 ** 3;
const ORIGIN = { api: 0, uploads: 1, web: 2, objects: 3 };
function assetRoutes(state, at, uploadAt) {
		const signatures = new Map();
		const download = (asset) => {
				const signature = (0,external_node_crypto_.randomBytes)(12).toString('hex');
				signatures.set(signature, asset.path);
				const query = new URLSearchParams({ sig: signature, filename: asset.name });
				return { status: 302, headers: { location: `${state.urls.objects}/release-asset/${asset.id}?${query}` } };
		};
		return [
				{
						method: 'GET',
						path: `${at}/releases/:id/assets`,
						handle: (request) => page(request, assetsOf(state, findRelease(state, request).id), (asset) => assetJson(state, asset)),
				},
				{ method: 'POST', path: `${uploadAt}/releases/:id/assets`, handle: (request) => upload(state, request) },
				{
						method: 'GET',
						path: `${at}/releases/assets/:asset`,
						handle(request) {
								const asset = findAsset(state, request);
								if (!/application\/octet-stream/.test(request.headers.accept ?? '')) {
										return { status: 200, json: assetJson(state, asset) };
								}
								if (asset.path === undefined)
										throw refuse('not-found');
								return download(asset);
						},
				},
				{
						method: 'DELETE',
						path: `${at}/releases/assets/:asset`,
						handle(request) {
								needPush(state, request);
								return () => {
										const asset = findAsset(state, request);
										if (state.releases.get(asset.releaseId)?.immutable)
												throw refuse('immutable-delete');
										return { status: 204, store: () => void state.assets.delete(asset.id) };
								};
						},
				},
				{
						method: 'GET',
						path: '/:owner/:repo/releases/download/*',
						handle(request) {
								if (!isAt('web', state, request) || state.options.private)
										throw refuse('not-found');
								const path = decodeURIComponent(request.params['*']);
								const asset = [...state.assets.values()].find((one) => {
										const release = state.releases.get(one.releaseId);
										return !release.draft && `${release.tag}/${one.name}` === path;
								});
								if (asset?.path === undefined)
										throw refuse('not-found');
								return download(asset);
						},
				},
				{
						method: 'GET',
						path: '/release-asset/:asset',
						handle(request) {
								const path = signatures.get(request.url.searchParams.get('sig') ?? '');
								if (!isAt('objects', state, request) || path === undefined)
										return { status: 403, body: 'Signature not valid\n' };
								if (request.headers.authorization !== undefined)
										return { status: 400, body: 'InvalidArgument: Authorization\n' };
								const name = request.url.searchParams.get('filename');
								return { status: 200, file: path, headers: { 'content-disposition': `attachment; filename=${name}` } };
						},
				},
		];
}
function assetName(given) {
		const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '');
		const dotted = plain.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.+|\.+$/g, '');
		const bare = given.startsWith('.') || (dotted !== given && !dotted.includes('.'));
		return bare ? `default.${dotted}` : dotted;
}
function isAt(place, { options }, request) {
		return options.enterprise === true || request.origin === ORIGIN[place];
}
function findAsset(state, request) {
		const rights = rightsOf(state, request);
		const asset = state.assets.get(Number(request.params.asset));
		const release = asset && state.releases.get(asset.releaseId);
		if (asset === undefined || release === undefined || (release.draft && !mayPush(rights)))
				throw refuse('not-found');
		return asset;
}
async function upload(state, request) {
		if (!isAt('uploads', state, request))
				throw refuse('not-found');
		needPush(state, request);
		const release = findRelease(state, request);
		const given = request.url.searchParams.get('name');
		if (!given)
				throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
		const length = request.headers['content-length'];
		if (length === undefined)
				throw refuse('bad-length');
		if (Number(length) < 1 || Number(length) >= MAX_SIZE) {
				throw invalid({
						resource: 'ReleaseAsset',
						code: 'custom',
						field: 'size',
						message: 'size is not included in the list',
				});
		}
		const id = state.nextId++;
		const saved = await request.save((0,external_node_path_.join)(state.folder, `asset-${id}`));
		return () => {
				if (findRelease(state, request).immutable)
						throw refuse('immutable-upload');
				const name = assetName(given);
				const others = assetsOf(state, release.id);
				if (others.some((one) => one.name === name)) {
						throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
				}
				if (others.length >= MAX_ASSETS) {
						throw invalid({ resource: 'ReleaseAsset', code: 'custom', field: 'file_count', message: 'too many assets' });
				}
				const broken = state.brokenUploads > 0;
				const asset = {
						id,
						releaseId: release.id,
						name,
						label: request.url.searchParams.get('label') ?? '',
						contentType: request.headers['content-type'] ?? 'application/octet-stream',
						size: saved.size,
						state: broken ? 'starter' : 'uploaded',
						sha256: broken ? undefined : saved.sha256,
						path: broken ? undefined : saved.path,
						at: now(),
				};
				const store = () => void state.assets.set(id, asset);
				if (!broken)
						return { status: 201, json: assetJson(state, asset), store };
				state.brokenUploads -= 1;
				return { status: 502, body: '<html><title>502 Bad Gateway</title></html>\n', store };
		};
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/attestations.js
function attestationRoutes(state, at) {
		return [
				{
						method: 'POST',
						path: `${at}/attestations`,
						async handle(request) {
								const body = (await request.json());
								needPush(state, request);
								if (state.options.attestations === false || state.options.private || state.options.enterprise) {
										throw refuse('not-by-integration');
								}
								const bundle = body?.bundle;
								const digests = digestsOf(bundle);
								return () => {
										const id = state.nextId++;
										const store = () => void state.attestations.set(id, { bundle, digests });
										return { status: 201, json: { id }, store };
								};
						},
				},
				{
						method: 'GET',
						path: `${at}/attestations/:digest`,
						handle(request) {
								rightsOf(state, request);
								const digest = decodeURIComponent(request.params.digest ?? '').replace(/^sha256:/, '');
								const found = [...state.attestations.values()].filter(({ digests }) => digests.includes(digest));
								if (found.length === 0)
										throw refuse('not-found');
								return { status: 200, json: { attestations: found.map(({ bundle }) => ({ bundle, repository_id: 1296269 })) } };
						},
				},
		];
}
function digestsOf(bundle) {
		try {
				const { payload } = bundle.dsseEnvelope;
				const { subject = [] } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
				const digests = subject.flatMap(({ digest }) => digest?.sha256 ?? []);
				if (digests.length > 0)
						return digests;
		}
		catch {
		}
		throw refuse('invalid-bundle');
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/repository.js
const tagObject = (name, commit) => objectId(`tag ${name} ${commit}`);
function repositoryRoutes(state, at) {
		return [
				{
						method: 'GET',
						path: at,
						handle(request) {
								const rights = rightsOf(state, request);
								return { status: 200, json: repositoryJson(state, rights, tokenOf(request) !== undefined) };
						},
				},
				{
						method: 'GET',
						path: `${at}/git/ref/*`,
						handle(request) {
								rightsOf(state, request);
								const ref = decodeURIComponent(request.params['*']);
								const name = ref.replace(/^tags\//, '');
								const tag = ref.startsWith('tags/') ? state.tags.get(name) : undefined;
								if (tag === undefined)
										throw refuse('not-found');
								const object = typeof tag === 'string'
										? { type: 'commit', sha: tag }
										: { type: 'tag', sha: tagObject(name, tag.commit) };
								return { status: 200, json: refJson(state, `refs/tags/${name}`, object) };
						},
				},
				{
						method: 'GET',
						path: `${at}/git/tags/:sha`,
						handle(request) {
								rightsOf(state, request);
								for (const [name, tag] of state.tags) {
										if (typeof tag === 'string' || tagObject(name, tag.commit) !== request.params.sha)
												continue;
										return { status: 200, json: tagJson(state, name, request.params.sha, commitOf(tag)) };
								}
								throw refuse('not-found');
						},
				},
				{
						method: 'GET',
						path: `${at}/rulesets`,
						handle(request) {
								rightsOf(state, request);
								const targets = (request.url.searchParams.get('targets') ?? 'branch').split(',');
								const all = (state.options.rulesets ?? [])
										.map((one) => rulesetJson(state, one))
										.filter(({ target }) => targets.includes(String(target)));
								return { status: 200, json: all.map(({ conditions: _, rules: __, ...one }) => one) };
						},
				},
				{
						method: 'GET',
						path: `${at}/rulesets/:id`,
						handle(request) {
								rightsOf(state, request);
								const found = state.options.rulesets?.find(({ id }) => String(id) === request.params.id);
								if (found === undefined)
										throw refuse('not-found');
								return { status: 200, json: rulesetJson(state, found) };
						},
				},
				{
						method: 'GET',
						path: `${at}/immutable-releases`,
						handle(request) {
								if (rightsOf(state, request) !== 'admin')
										throw refuse(tokenOf(request)?.startsWith('ghs_') ? 'not-by-integration' : 'not-found');
								if (!state.immutable)
										throw refuse('not-found');
								return { status: 200, json: { enabled: true, enforced_by_owner: false } };
						},
				},
		];
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/service.js
async function startGitHub(options) {
		const state = {
				options,
				tags: new Map(Object.entries(options.tags)),
				releases: new Map(),
				assets: new Map(),
				attestations: new Map(),
				burned: new Set(),
				limits: [],
				immutable: options.immutable ?? false,
				nextId: 1001,
				brokenUploads: 0,
				urls: { api: '', uploads: '', web: '', objects: '' },
				folder: '',
		};
		const [below, uploadsBelow] = options.enterprise === true ? ['/api/v3', '/api/uploads'] : ['', ''];
		const at = `${below}/repos/:owner/:repo`;
		const uploadAt = `${uploadsBelow}/repos/:owner/:repo`;
		const routes = [
				...repositoryRoutes(state, at),
				...attestationRoutes(state, at),
				...(options.more?.(state, at) ?? []),
				...assetRoutes(state, at, uploadAt),
				...releaseRoutes(state, at),
		];
		const service = await (0,stand_in_service/* startService */.i)(routes.map((route) => withLimits(state, route)), {
				origins: options.enterprise === true ? 2 : 4,
				missing: () => ({
						status: 404,
						json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
				}),
		});
		const [first, ...others] = service.urls;
		const [uploads, web, objects] = options.enterprise === true ? [first, first, others[0]] : others;
		const urls = { api: first + below, uploads: uploads + uploadsBelow, web, objects };
		Object.assign(state, { urls, folder: service.folder });
		return Object.assign(service, {
				url: urls.api,
				webUrl: web,
				releases: () => [...state.releases.values()].map((release) => ({ ...release, assets: assetsOf(state, release.id) })),
				attestations: () => [...state.attestations.values()].map(({ bundle }) => bundle),
				limitNext: (limit, times = 1) => void state.limits.push(...Array(times).fill(limit)),
				breakUploads: (times) => {
						state.brokenUploads = times;
				},
				setTag: (name, tag) => {
						if (tag === undefined)
								state.tags.delete(name);
						else
								state.tags.set(name, tag);
				},
				setImmutable: (on) => {
						state.immutable = on;
				},
		});
}
function withLimits(state, route) {
		const headers = { 'x-github-request-id': '0400:5CD8:10BA18:146B35:5EAE1646', 'x-ratelimit-limit': '1000' };
		return {
				...route,
				async handle(request) {
						const limit = request.origin <= ORIGIN.uploads ? state.limits.shift() : undefined;
						if (limit !== undefined)
								return limited(limit.kind, limit.status ?? 403, limit.retryAfter);
						const answer = await route.handle(request);
						const dress = (reply) => ({ ...reply, headers: { ...headers, ...reply.headers } });
						return typeof answer === 'function' ? () => dress(answer()) : dress(answer);
				},
		};
}
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/open.js
async function openGitHub({ repository, tags, commit, }) {
		const token = `ghs_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
		const service = await startGitHub({
				repository,
				tags: Object.fromEntries(tags.map((tag) => [tag, commit])),
				tokens: { [token]: 'push' },
		});
		return {
				service,
				inputs: { githubToken: token },
				settings: (given) => given,
				env: { GITHUB_API_URL: service.url, GITHUB_SERVER_URL: service.webUrl },
				source: (receipts) => ({ assets: (0,links/* linksOf */.h)(receipts) }),
		};
}
/***/ }),
/***/ 81254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => (/* binding */ linksOf)
});
function linksOf(receipts) {
		return Object.fromEntries(receipts.flatMap(({ file, url }) => (url === undefined ? [] : [[file, url]])));
}
/***/ }),
/***/ 49591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openRegistry: () => (/* binding */ openRegistry)
});
var external_node_crypto_ = __webpack_require__(77598);
var schemas = __webpack_require__(88343);
var server_json = __webpack_require__(97749);
var remote_answer = __webpack_require__(511);
var mcp_registry = __webpack_require__(12080);
var stand_in_service = __webpack_require__(63066);
var oidc = __webpack_require__(33102);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/problem.js
const TITLES = {
		400: 'Bad Request',
		401: 'Unauthorized',
		403: 'Forbidden',
		404: 'Not Found',
		422: 'Unprocessable Entity',
};
function problem(status, detail, ...errors) {
		return new reply/* Refusal */.P({
				status,
				headers: { 'content-type': 'application/problem+json' },
				json: { title: TITLES[status], status, detail, ...(errors.length === 0 ? {} : { errors }) },
		});
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/logins.js
const LIFE_S = 300;
function logins(state, prefix) {
		const way = (name, grantFor) => ({
				method: 'POST',
				path: `${prefix}/auth/${name}`,
				write: false,
				async handle(request) {
						return issued(state, await grantFor(((await request.json()) ?? {})));
				},
		});
		return [
				way('github-oidc', ({ oidc_token: token = '' }) => ofWorkflow(state, token)),
				way('github-at', ({ github_token: token = '' }) => {
						const login = state.options.github?.[token];
						if (login === undefined)
								throw failed('');
						return `io.github.${login}/*`;
				}),
				way('dns', (body) => ofDomain(state, body)),
				way('http', (body) => ofDomain(state, body)),
				way('none', () => {
						if (state.options.anonymous === undefined)
								throw failed('anonymous authentication is not enabled');
						return state.options.anonymous;
				}),
		];
}
function failed(message) {
		return problem(401, 'Token exchange failed', { message });
}
async function ofWorkflow({ options, url }, token) {
		const claims = options.keys === undefined ? undefined : await (0,oidc/* verifyIdToken */.Y)(token, options.keys, url);
		if (claims === undefined)
				throw failed(`failed to validate OIDC token: invalid audience: expected ${url}`);
		return `io.github.${String(claims['repository_owner'])}/*`;
}
function ofDomain({ options }, { domain = '', timestamp = '', signed_timestamp: signature = '' }) {
		if (Math.abs(Date.parse(timestamp) - Date.now()) > 15_000)
				throw failed('timestamp outside valid window (±15 seconds)');
		const { domainKey } = options;
		const fits = domainKey !== undefined && (0,external_node_crypto_.verify)(null, Buffer.from(timestamp), domainKey, Buffer.from(signature, 'hex'));
		if (!fits)
				throw failed('signature verification failed: signature does not match public key');
		return `${domain.split('.').reverse().join('.')}/*`;
}
function issued(state, grant) {
		const until = Math.floor(Date.now() / 1000) + LIFE_S;
		const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
		const claims = { iss: 'mcp-registry', exp: until, permissions: [{ action: 'publish', resource: grant }] };
		const token = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part(claims)}.${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}`;
		return {
				status: 200,
				json: { registry_token: token, expires_at: until },
				store: () => void state.tokens.set(token, { grants: [grant], until: until * 1000 }),
		};
}
var published_schema = __webpack_require__(52559);
var data_server_json = __webpack_require__(31682);
var object = __webpack_require__(36074);
var loopback = __webpack_require__(20488);
var mcp_registry_document = __webpack_require__(44611);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/rules.js
const KEYS = [...Object.keys(data_server_json/* schema.definitions.ServerDetail.properties */.wQ.definitions.ServerDetail.properties), '$schema'];
function shapeProblems(value) {
		const at = (path) => path.reduce((all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${key}`), 'body');
		return [
				...(0,published_schema.misfits)(data_server_json/* schema */.wQ, value).map(({ path, message }) => ({ message, location: at(path) })),
				...Object.keys(value)
						.filter((key) => !KEYS.includes(key))
						.map((key) => ({ message: 'unexpected property', location: at([key]) })),
				...['$schema', 'version']
						.filter((key) => value[key] === undefined || value[key] === '')
						.map((key) => ({ message: `expected ${key} to be present, and not empty`, location: at([key]) })),
		];
}
const RANGE = /^\s*([\^~]|[<>]=?|=)\s*v?\d|\s-\s|\|\||^\s*(v?\d+|[xX*])(\.(\d+|[xX*])){1,2}\s*$/;
const isRange = (version) => RANGE.test(version) && !/^\s*v?\d+(\.\d+){1,2}\s*$/.test(version);
function wordProblems(value) {
		const versions = [value['version'], ...(0,server_json/* packagesIn */.jQ)(value).map(({ version }) => version)];
		const wrong = versions.flatMap((version) => {
				if (typeof version !== 'string')
						return [];
				if (version === 'latest')
						return ["version string 'latest' is reserved and cannot be used"];
				return isRange(version) ? [`version must be a specific version, not a range: ${JSON.stringify(version)}`] : [];
		});
		const { repository } = value;
		const { url, source } = (0,object/* fieldsOf */.Pf)(repository);
		const known = source === 'gitlab'
				? /^https?:\/\/(www\.)?gitlab\.com\/[\w.-]+(\/[\w.-]+)+\/?$/
				: /^https?:\/\/(www\.)?github\.com\/[\w.-]+\/[\w.-]+\/?$/;
		const isWrong = url !== undefined && (!['github', 'gitlab'].includes(String(source)) || !known.test(String(url)));
		return isWrong ? [...wrong, `invalid repository URL: ${String(url)}`] : wrong;
}
function packageProblems(value) {
		return (0,server_json/* packagesIn */.jQ)(value)
				.map(({ type = '', identifier = '', version, value: entry }) => {
				if (type === 'mcpb')
						return bundleProblem(identifier, entry);
				if (type === 'oci') {
						if (version !== undefined)
								return "OCI packages must not have 'version' field - include version in 'identifier'";
						return undefined;
				}
				if (!mcp_registry_document/* NAMED */.qB.includes(type))
						return `unsupported registry type: ${type}`;
				if (version === undefined)
						return `package version is required for ${type} packages`;
				if (entry['fileSha256'] !== undefined)
						return `${type} packages must not have 'fileSha256' field`;
				return undefined;
		})
				.find((words) => words !== undefined);
}
function bundleProblem(identifier, entry) {
		if (entry['fileSha256'] === undefined)
				return 'must include a fileSha256 hash for integrity verification';
		const url = URL.canParse(identifier) ? new URL(identifier) : undefined;
		const known = url !== undefined && (['github.com', 'gitlab.com'].includes(url.hostname) || (0,loopback/* isLoopback */.U9)(url));
		if (!known)
				return `MCPB packages must be hosted on allowlisted providers (GitHub or GitLab). Host '${url?.host}' is not allowed`;
		if (!/^\/[^/]+\/[^/]+\/releases\/download\/[^/]+\/[^/]+$/.test(url.pathname) && url.hostname !== 'gitlab.com')
				return "GitHub MCPB packages must be release assets following the pattern '/owner/repo/releases/download/tag/filename'";
		if (!/mcp/i.test(identifier))
				return `MCPB package URL must contain 'mcp': ${identifier}`;
		return undefined;
}
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/state.js
function nextLatest(entries, name) {
		const own = entries.filter((one) => one.name === name);
		const active = own.filter(({ status }) => status !== 'deleted');
		const all = active.length > 0 ? active : own;
		const known = all.filter(({ version }) => semver.valid(version) !== null);
		if (known.length === 0)
				return all.at(-1)?.version;
		return known.reduce((one, other) => (semver.compare(other.version, one.version) > 0 ? other : one)).version;
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/service.js
async function startRegistry(options) {
		const state = { options, tokens: new Map(), entries: [], url: '' };
		const below = (prefix) => [
				...logins(state, prefix),
				{
						method: 'POST',
						path: `${prefix}/publish`,
						handle: async (request) => publish(state, request.headers, await request.bytes()),
				},
				{
						method: 'POST',
						path: `${prefix}/validate`,
						write: false,
						handle: async (request) => validate(await request.bytes()),
				},
				{ method: 'GET', path: `${prefix}/servers`, handle: ({ url }) => list(state, url.searchParams) },
				{
						method: 'GET',
						path: `${prefix}/servers/:name/versions/:version`,
						handle: ({ params, url }) => show(state, params, url.searchParams.get('include_deleted') === 'true'),
				},
				{
						method: 'PATCH',
						path: `${prefix}/servers/:name/versions/:version/status`,
						handle: async (request) => change(state, request.headers, request.params, (await request.json())),
				},
		];
		const service = await (0,stand_in_service/* startService */.i)([...below('/v0.1'), ...below('/v0')], {
				missing() {
						throw problem(404, 'Endpoint not found. See /docs for the API documentation.');
				},
		});
		state.url = service.url;
		return Object.assign(service, { entries: () => state.entries });
}
function read(bytes) {
		let value;
		try {
				value = JSON.parse(bytes.toString('utf8'));
		}
		catch (error) {
				throw problem(400, error.message);
		}
		const wrong = shapeProblems(value);
		if (wrong.length > 0)
				throw problem(422, 'validation failed', ...wrong);
		return value;
}
function validate(bytes) {
		const issues = wordProblems(read(bytes)).map((message) => ({
				type: 'semantic',
				path: '',
				message,
				severity: 'error',
		}));
		return { status: 200, json: { valid: issues.length === 0, issues } };
}
function grantsOf(state, { authorization }) {
		if (typeof authorization !== 'string') {
				const missing = { message: 'required header parameter is missing', location: 'header.Authorization' };
				throw problem(422, 'validation failed', missing);
		}
		const token = state.tokens.get(authorization.replace(/^Bearer /i, ''));
		if (token === undefined || token.until < Date.now())
				throw problem(401, 'Invalid or expired Registry JWT token');
		return token.grants;
}
function covers(grants, name) {
		return grants.some((grant) => name.startsWith(grant.replace(/\*$/, '')));
}
function publish(state, headers, bytes) {
		const value = read(bytes);
		const grants = grantsOf(state, headers);
		const [name, version] = [String(value['name']), String(value['version'])];
		if (!covers(grants, name)) {
				const can = `You have permission to publish: ${grants.join(', ')}`;
				throw problem(403, `You do not have permission to publish this server. ${can}. Attempting to publish: ${name}`);
		}
		if (wordProblems(value).length > 0)
				throw problem(422, 'Failed to publish server, invalid schema: call /validate for details');
		const wrong = packageProblems(value);
		if (wrong !== undefined)
				throw problem(400, 'Failed to publish server', { message: wrong });
		return () => {
				if (find(state, name, version) !== undefined) {
						const message = `invalid version: cannot publish duplicate version: ${name}@${version} already exists`;
						throw problem(400, 'Failed to publish server', { message });
				}
				const at = new Date().toISOString();
				const kept = { name, version, server: value, status: 'active', message: undefined, at, isLatest: false };
				return {
						status: 200,
						json: shown({ ...kept, isLatest: nextLatest([...state.entries, kept], name) === version }),
						store: () => keep(state, [...state.entries, kept], name),
				};
		};
}
function keep(state, entries, name) {
		const latest = nextLatest(entries, name);
		state.entries = entries.map((one) => (one.name === name ? { ...one, isLatest: one.version === latest } : one));
}
function find(state, name, version) {
		return state.entries.find((one) => one.name === name && (version === 'latest' ? one.isLatest : one.version === version));
}
function show(state, { name = '', version = '' }, deleted) {
		const found = find(state, name, version);
		if (found === undefined || (found.status === 'deleted' && !deleted))
				throw problem(404, 'Server not found');
		return { status: 200, json: shown(found) };
}
function list(state, query) {
		const search = query.get('search') ?? '';
		if (search !== '' && search.trim().length < 3)
				throw problem(422, 'search must contain at least 3 characters');
		const version = query.get('version');
		const found = state.entries.filter((one) => one.status !== 'deleted' &&
				one.name.toLowerCase().includes(search.toLowerCase()) &&
				(version === null || (version === 'latest' ? one.isLatest : one.version === version)));
		return { status: 200, json: { servers: found.map(shown), metadata: { count: found.length } } };
}
function change(state, headers, { name = '', version = '' }, to) {
		const grants = grantsOf(state, headers);
		return () => {
				const found = find(state, name, version);
				if (found === undefined)
						throw problem(404, 'Server version not found');
				if (!covers(grants, name))
						throw problem(403, 'You do not have publish or edit permissions for this server');
				const { status = '', statusMessage } = to;
				if (!['active', 'deprecated', 'deleted'].includes(status)) {
						const message = 'expected value to be one of "active, deprecated, deleted"';
						throw problem(422, 'validation failed', { message, location: 'body.status' });
				}
				if (found.status === status && found.message === statusMessage)
						throw problem(400, 'No changes to apply: status and message are already set to the provided values');
				const changed = { ...found, status, message: statusMessage };
				return {
						status: 200,
						json: shown(changed),
						store: () => keep(state, state.entries.map((one) => (one === found ? changed : one)), name),
				};
		};
}
function shown({ server, status, message, at, isLatest }) {
		const official = { status, statusChangedAt: at, statusMessage: message, publishedAt: at, updatedAt: at, isLatest };
		return { server, _meta: { 'io.modelcontextprotocol.registry/official': official } };
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/stand-in/open.js
async function openRegistry({ settings, inputs, named, keys, }) {
		const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
		const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('hex');
		const service = await startRegistry({ keys, domainKey: (0,external_node_crypto_.createPublicKey)(privateKey), anonymous: '*' });
		const isOn = named || mcp_registry/* mcpRegistry */.Q.isDefault(new Set(['generated']), { inputs, settings });
		return {
				service,
				inputs: {
						mcpRegistryUrl: isOn ? service.url : undefined,
						mcpRegistryToken: undefined,
						mcpRegistryKey: settings.login === 'dns' || settings.login === 'http' ? seed : undefined,
				},
				settings: (given) => ({ ...given, url: undefined }),
				source: () => ({}),
				async listed(host) {
						const names = [...new Set(service.entries().map(({ name }) => name))];
						const found = await Promise.all(names.map((name) => search(service.url, name, host)));
						return found.flat();
				},
		};
}
const FOUND = schemas/* looseObject */._H3({ servers: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ server: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })) });
async function search(url, name, host) {
		const query = new URLSearchParams({ search: name, version: 'latest' });
		const answer = await host.http({ url: `${url}/v0.1/servers?${query}` });
		const { servers } = (0,remote_answer/* readAnswer */.JN)(answer, FOUND, `the servers called ${name}`);
		return servers.flatMap(({ server }) => (0,server_json/* packagesIn */.jQ)(server));
}
/***/ }),
/***/ 59278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openNpm: () => (/* binding */ openNpm)
});
var relay = __webpack_require__(73280);
var user_settings = __webpack_require__(94773);
var stand_in_service = __webpack_require__(63066);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/state.js
function bearerOf(request) {
		return /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
function covers(token, name) {
		if (token.packages === '*')
				return true;
		return token.packages.some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1))));
}
function npmError(status, error, headers = {}) {
		return new reply/* Refusal */.P({ status, headers, json: { error } });
}
function packagePath(path) {
		let parts;
		try {
				parts = path.split('/').filter(Boolean).map(decodeURIComponent);
		}
		catch {
				throw npmError(400, 'Bad Request');
		}
		const [first = '', second] = parts;
		if (first.startsWith('@') && !first.includes('/') && second !== undefined) {
				return { name: `${first}/${second}`, rest: parts.slice(2) };
		}
		return { name: first, rest: parts.slice(1) };
}
function tarballName(name, version) {
		return `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/attestations.js
function attestedBy(attachments, { name, version }, sha512) {
		const { data } = attachments[`${name}-${version}.sigstore`] ?? {};
		if (data === undefined)
				return undefined;
		const { bundle, statement } = read(data);
		const [subject, ...more] = statement.subject ?? [];
		const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
		const about = more.length === 0 && subject?.name === purl && subject.digest?.sha512 === sha512;
		const { predicateType = '' } = statement;
		if (!about)
				throw npmError(422, 'Error verifying sigstore provenance bundle: subject does not match the package');
		if (!/^https:\/\/slsa\.dev\/provenance\/v(0\.2|1)$/.test(predicateType)) {
				throw npmError(422, `Error verifying sigstore provenance bundle: Unsupported predicate type: ${predicateType}`);
		}
		return { predicateType, bundle };
}
function attestationsRoute(state) {
		return {
				method: 'GET',
				path: '/-/npm/v1/attestations/*',
				handle(request) {
						const spec = decodeURIComponent(request.params['*'] ?? '');
						const at = spec.lastIndexOf('@');
						const one = state.packages.get(spec.slice(0, at))?.versions.get(spec.slice(at + 1));
						if (one?.attested === undefined || one.servedAt > Date.now())
								throw npmError(404, 'Attestation not found');
						return { status: 200, json: { attestations: [one.attested] } };
				},
		};
}
function read(data) {
		try {
				const bundle = JSON.parse(data);
				const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
				return { bundle, statement };
		}
		catch {
				throw npmError(422, 'Error verifying sigstore provenance bundle: malformed bundle');
		}
}
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var semver = __webpack_require__(62088);
var lib = __webpack_require__(68951);
var validate_npm_package_name_lib = __webpack_require__(77825);
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/read.js
const SHORT = [
		'name',
		'version',
		'deprecated',
		'dependencies',
		'optionalDependencies',
		'devDependencies',
		'bundleDependencies',
		'peerDependencies',
		'peerDependenciesMeta',
		'acceptDependencies',
		'bin',
		'directories',
		'dist',
		'engines',
		'cpu',
		'os',
		'libc',
		'funding',
		'hasInstallScript',
];
async function read_read(state, request) {
		const { name, rest } = packagePath(request.url.pathname);
		if (name === '' || name === '-')
				throw npmError(404, 'Not found');
		const known = state.packages.get(name);
		if (known === undefined)
				return await readUpstream(state, request, name, rest);
		const now = Date.now();
		const served = [...known.versions.values()].filter((version) => version.servedAt <= now);
		if (rest[0] === '-') {
				const version = served.find((one) => one.filename === rest.slice(1).join('/'));
				if (version === undefined)
						throw npmError(404, 'Not found');
				return { status: 200, file: version.path };
		}
		if (rest.length > 1)
				throw npmError(404, 'Not found');
		if (rest[0] !== undefined) {
				const wanted = known.tags.get(rest[0]) ?? rest[0];
				const version = served.find((one) => one.version === wanted);
				if (version === undefined)
						return { status: 404, json: `version not found: ${rest[0]}` };
				return { status: 200, json: version.manifest };
		}
		const listed = served.filter((version) => version.listedAt <= now);
		if (listed.length === 0)
				throw npmError(404, 'Not found');
		const short = /application\/vnd\.npm\.install-v1\+json/.test(request.headers.accept ?? '');
		return short
				? {
						status: 200,
						headers: { 'content-type': 'application/vnd.npm.install-v1+json' },
						json: shortDocument(known, listed),
				}
				: { status: 200, json: fullDocument(known, listed) };
}
function tagsOf(known, listed) {
		const shown = new Set(listed.map((version) => version.version));
		const tags = Object.fromEntries([...known.tags].filter(([, version]) => shown.has(version)));
		return { ...tags, latest: tags.latest ?? listed.at(-1).version };
}
const iso = (time) => new Date(time).toISOString();
function fullDocument(known, listed) {
		return {
				_id: known.name,
				name: known.name,
				'dist-tags': tagsOf(known, listed),
				versions: Object.fromEntries(listed.map((version) => [version.version, version.manifest])),
				time: {
						created: iso(listed[0].publishedAt),
						modified: iso(listed.at(-1).publishedAt),
						...Object.fromEntries(listed.map((version) => [version.version, iso(version.publishedAt)])),
				},
				readme: '',
		};
}
function shortDocument(known, listed) {
		const short = ({ manifest }) => Object.fromEntries(SHORT.filter((key) => manifest[key] !== undefined).map((key) => [key, manifest[key]]));
		return {
				name: known.name,
				'dist-tags': tagsOf(known, listed),
				versions: Object.fromEntries(listed.map((version) => [version.version, short(version)])),
				modified: iso(listed.at(-1).publishedAt),
		};
}
async function readUpstream(state, request, name, rest) {
		const { upstream, reserved = [] } = state.options;
		const ours = reserved.some((one) => one === name || name.startsWith(`${one}/`));
		if (upstream === undefined || ours)
				throw npmError(404, 'Not found');
		const escaped = name.replace('/', '%2f');
		const { scopes = {}, through = async (text) => text } = upstream;
		const registry = scopes[name.split('/')[0] ?? ''] ?? upstream.url;
		const url = [registry.replace(/\/+$/, ''), escaped, ...rest.map(encodeURIComponent)].join('/');
		if (rest[0] === '-')
				return { status: 302, headers: { location: await through(url) } };
		const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
		const accept = request.headers.accept ?? 'application/json';
		try {
				const answer = await upstream.http({ method, url, headers: { accept } });
				const type = answer.headers['content-type'] ?? 'application/json';
				return { status: answer.status, headers: { 'content-type': type }, body: await through(answer.text()) };
		}
		catch (error) {
				throw npmError(502, `${registry} did not answer: ${error.message}`);
		}
}
function tarballUrl(state, name, version) {
		return `${state.url}/${name}/-/${tarballName(name, version)}`;
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/publish.js
async function publish(state, request) {
		const { name, rest } = packagePath(request.url.pathname);
		if (rest.length > 0)
				throw npmError(405, 'Method Not Allowed');
		const body = (await request.json());
		const isNew = body?._attachments !== undefined;
		needToken(state, request, name, isNew ? 'publish' : 'change');
		if (!isNew)
				return deprecate(state, name, body);
		return (await newVersion(state, name, body)).take;
}
async function newVersion(state, name, body) {
		const [version, manifest] = Object.entries(body?.versions ?? {})[0] ?? [];
		if (body?.name !== name || version === undefined || manifest === undefined)
				throw npmError(400, 'Invalid package document');
		if (!validate_npm_package_name_lib(name).validForNewPackages)
				throw npmError(400, `Invalid package name: ${name}`);
		if (manifest.name !== name || manifest.version !== version || (0,semver.valid)(version) !== version) {
				throw npmError(400, `Invalid version: ${version}`);
		}
		const tags = Object.keys(body['dist-tags'] ?? {});
		for (const tag of tags)
				checkTag(tag);
		const data = attachment(body, name, version);
		const digests = checkDigests(data, manifest);
		const sha512 = (0,external_node_crypto_.createHash)('sha512').update(data).digest('hex');
		const attested = attestedBy(body._attachments ?? {}, { name, version }, sha512);
		const path = (0,external_node_path_.join)(state.folder, `tarball-${(0,external_node_crypto_.randomUUID)()}`);
		await (0,promises_.writeFile)(path, data, { mode: 0o600 });
		const take = () => {
				const before = state.packages.get(name);
				if (before?.versions.has(version)) {
						const text = `You cannot publish over the previously published versions: ${version}.`;
						throw npmError(state.options.conflict ?? 403, text);
				}
				const closed = name.startsWith('@') && before === undefined && body.access !== 'public';
				if (closed)
						throw npmError(402, 'You must sign up for private packages');
				const now = Date.now();
				const servedAt = now + (state.options.served ?? 0);
				const url = `${state.url}/-/npm/v1/attestations/${name}@${version}`;
				const attestations = attested && { url, provenance: { predicateType: attested.predicateType } };
				const tarball = tarballUrl(state, name, version);
				const dist = { ...manifest.dist, ...digests, tarball, ...(attestations && { attestations }) };
				const filename = tarballName(name, version);
				const stored = {
						...{ name, version, path, filename, integrity: digests.integrity, attested, publishedAt: now, servedAt },
						manifest: { ...manifest, _id: `${name}@${version}`, dist },
						listedAt: servedAt + (state.options.listed ?? 0),
				};
				return {
						status: 200,
						json: { ok: 'created new package', success: true },
						store: () => void state.packages.set(name, withVersion(before, stored, tags)),
				};
		};
		return { version, tag: tags[0] ?? 'latest', shasum: digests.shasum, take };
}
function deprecate(state, name, body) {
		const known = state.packages.get(name);
		if (known === undefined)
				throw npmError(404, 'Not found');
		const versions = [...known.versions].map(([version, one]) => {
				const { deprecated: _, ...manifest } = one.manifest;
				const words = body?.versions?.[version]?.['deprecated'];
				return [version, { ...one, manifest: words ? { ...manifest, deprecated: words } : manifest }];
		});
		const changed = { ...known, versions: new Map(versions) };
		return () => ({ status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) });
}
function needToken(state, request, name, does) {
		const given = bearerOf(request);
		if (given === undefined) {
				throw npmError(401, 'You must be logged in to publish packages.', { 'www-authenticate': 'Bearer' });
		}
		const token = state.tokens.get(given);
		if (token === undefined) {
				throw npmError(404, 'Not found', {
						'npm-notice': 'Access token expired or revoked. Please try logging in again.',
				});
		}
		if (!covers(token, name))
				throw npmError(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`);
		if (token.allows !== undefined && token.allows !== does)
				throw npmError(403, 'OIDC permission denied for this action');
}
function checkTag(tag) {
		if ((0,semver.validRange)(tag) !== null)
				throw npmError(400, `Tag name must not be a valid SemVer range: ${tag}`);
}
function attachment(body, name, version) {
		const entries = Object.entries(body._attachments ?? {}).filter(([file]) => file.endsWith('.tgz'));
		const [file, content] = entries[0] ?? [];
		if (entries.length !== 1 || typeof content?.data !== 'string')
				throw npmError(400, 'No tarball in the document');
		if (file !== `${name}-${version}.tgz` && file !== tarballName(name, version)) {
				throw npmError(400, `Unexpected attachment ${file}`);
		}
		const data = Buffer.from(content.data, 'base64');
		if (content.length !== undefined && content.length !== data.byteLength) {
				throw npmError(400, `Attachment length mismatch: ${content.length} said, ${data.byteLength} sent`);
		}
		if (data.byteLength < 2 || data.readUInt16BE() !== 0x1f8b)
				throw npmError(400, 'The attachment is no gzip file');
		return data;
}
function checkDigests(data, manifest) {
		const real = (0,lib.fromData)(data, { algorithms: ['sha512', 'sha1'] });
		const shasum = (0,external_node_crypto_.createHash)('sha1').update(data).digest('hex');
		if (manifest.dist?.shasum !== undefined && manifest.dist.shasum !== shasum) {
				throw npmError(400, `shasum mismatch: ${manifest.dist.shasum} said, ${shasum} received`);
		}
		const { integrity } = manifest.dist ?? {};
		if (integrity !== undefined && !(0,lib.parse)(integrity)?.match(real)) {
				throw npmError(400, `integrity mismatch: ${integrity} said, ${real.sha512[0]} received`);
		}
		return { integrity: String(real.sha512[0]), shasum };
}
function withVersion(before, stored, tags) {
		const all = before === undefined ? [...tags, 'latest'] : tags.length > 0 ? tags : ['latest'];
		return {
				name: stored.name,
				versions: new Map([...(before?.versions ?? []), [stored.version, stored]]),
				tags: new Map([...(before?.tags ?? []), ...all.map((tag) => [tag, stored.version])]),
		};
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/stage.js
function stageRoutes(state) {
		const found = (request) => {
				if (!state.tokens.has(bearerOf(request) ?? ''))
						throw npmError(401, 'Unauthorized');
				const one = state.staged.get(String(request.params['id']));
				if (one === undefined)
						throw npmError(404, 'Not Found - No staged package version found with the provided ID.');
				return one;
		};
		return [
				{ method: 'POST', path: '/-/stage/package/*', handle: (request) => stage(state, request) },
				{
						method: 'GET',
						path: '/-/stage',
						handle(request) {
								if (!state.tokens.has(bearerOf(request) ?? ''))
										throw npmError(401, 'Unauthorized');
								const wanted = request.url.searchParams.get('package');
								const [page, perPage] = ['page', 'perPage'].map((key) => Number(request.url.searchParams.get(key) ?? 0));
								const all = [...state.staged.values()].map(({ shown }) => shown).reverse();
								const items = all.filter(({ packageName }) => wanted === null || packageName === wanted);
								return { status: 200, json: { items, page, perPage: perPage || 10, total: items.length } };
						},
				},
				{ method: 'GET', path: '/-/stage/:id', handle: (request) => ({ status: 200, json: found(request).shown }) },
				{
						method: 'POST',
						path: '/-/stage/:id/approve',
						handle(request) {
								const { shown, publish } = found(request);
								if (request.headers['npm-otp'] === undefined)
										throw npmError(401, 'Unauthorized');
								const store = () => {
										publish();
										state.staged.delete(shown.id);
								};
								return { status: 201, json: { message: 'Package version approved and published successfully.' }, store };
						},
				},
		];
}
async function stage(state, request) {
		const { name } = packagePath(`/${request.params['*']}`);
		const body = (await request.json());
		needToken(state, request, name, 'stage');
		const { version, tag, shasum, take } = await newVersion(state, name, body);
		return () => {
				const { store = () => { } } = take();
				const waiting = [...state.staged.values()].some(({ shown }) => shown.packageName === name && shown.version === version);
				if (waiting)
						throw npmError(409, 'Conflict - The request could not be completed due to a conflict.');
				const about = { packageName: name, version, tag, createdAt: new Date().toISOString(), shasum };
				const id = (0,external_node_crypto_.randomUUID)();
				const keep = () => void state.staged.set(id, { shown: { id, ...about, status: 'staged' }, publish: store });
				const json = { message: 'Package version staged successfully.', stageId: id };
				return { status: 201, json, store: state.options.approves === true ? store : keep };
		};
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/tags.js
function tagRoutes(state) {
		const path = '/-/package/*';
		const asked = (request) => {
				const { name, rest } = packagePath(`/${request.params['*']}`);
				const known = state.packages.get(name);
				return { name, rest, known };
		};
		const change = (method) => ({
				method,
				path,
				async handle(request) {
						const { name, rest, known } = asked(request);
						const tag = rest[1];
						const version = method === 'PUT' ? await request.json() : undefined;
						needToken(state, request, name, 'change');
						if (known === undefined || rest[0] !== 'dist-tags' || tag === undefined)
								throw npmError(404, 'Not found');
						checkTag(tag);
						if (method === 'DELETE' && tag === 'latest')
								throw npmError(403, 'Cannot delete the latest tag');
						if (method === 'PUT' && !known.versions.has(version)) {
								throw npmError(404, `version not found: ${String(version)}`);
						}
						return () => {
								const tags = new Map(known.tags);
								if (method === 'PUT')
										tags.set(tag, version);
								else
										tags.delete(tag);
								const changed = { ...known, tags };
								return { status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) };
						};
				},
		});
		return [
				{
						method: 'GET',
						path,
						handle(request) {
								const { rest, known } = asked(request);
								if (rest[0] === 'visibility')
										return { status: 200, json: { public: false } };
								if (known === undefined || rest[0] !== 'dist-tags')
										throw npmError(404, 'Not found');
								return { status: 200, json: Object.fromEntries(known.tags) };
						},
				},
				change('PUT'),
				change('DELETE'),
		];
}
var oidc = __webpack_require__(33102);
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/trusted.js
function exchangeRoute(state) {
		return {
				method: 'POST',
				path: '/-/npm/v1/oidc/token/exchange/package/*',
				write: false,
				async handle(request) {
						const { name } = packagePath(`/${request.params['*']}`);
						const { trusted } = state.options;
						const audience = `npm:${new URL(state.url).hostname}`;
						const given = bearerOf(request);
						const claims = given && trusted ? await (0,oidc/* verifyIdToken */.Y)(given, trusted.keys, audience) : undefined;
						if (claims === undefined)
								throw refused(401, 'Invalid OIDC token');
						const publisher = trusted.publishers.find((one) => one.package === name && matches(one, claims));
						const known = state.packages.has(name) || publisher?.established === true;
						if (publisher === undefined || !known)
								throw refused(404, 'OIDC token exchange error - package not found');
						const token = `npm_${(0,external_node_crypto_.randomBytes)(27).toString('base64url')}`;
						return {
								status: 201,
								json: { token, token_type: 'oidc', created: new Date().toISOString() },
								store: () => void state.tokens.set(token, { packages: [name], allows: publisher.allows ?? 'publish' }),
						};
				},
		};
}
function matches(publisher, claims) {
		const file = String(claims.workflow_ref).split('@')[0];
		return (claims.repository === publisher.repository &&
				file === `${publisher.repository}/.github/workflows/${publisher.workflow}` &&
				(publisher.environment === undefined || publisher.environment === claims.environment) &&
				claims.runner_environment === 'github-hosted');
}
function refused(status, message) {
		const refusal = npmError(status, message);
		return Object.assign(refusal, { reply: { ...refusal.reply, json: { message } } });
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/service.js
async function startNpm(options) {
		const state = {
				options,
				packages: new Map(),
				tokens: new Map(Object.entries(options.tokens).map(([token, packages]) => [token, { packages }])),
				staged: new Map(),
				url: '',
				folder: '',
		};
		const routes = [
				{ method: 'GET', path: '/-/ping', handle: () => ({ status: 200, json: {} }) },
				{
						method: 'GET',
						path: '/-/whoami',
						handle(request) {
								if (!state.tokens.has(bearerOf(request) ?? ''))
										throw npmError(401, 'Unauthorized');
								return { status: 200, json: { username: 'rehearsal' } };
						},
				},
				...tagRoutes(state),
				exchangeRoute(state),
				...stageRoutes(state),
				attestationsRoute(state),
				{ method: 'GET', path: '/*', handle: (request) => read_read(state, request) },
				{ method: 'PUT', path: '/*', handle: (request) => publish(state, request) },
		];
		const service = await (0,stand_in_service/* startService */.i)(routes, {
				missing: () => ({ status: 404, json: { error: 'Not found' } }),
		});
		state.url = service.url;
		state.folder = service.folder;
		return Object.assign(service, {
				versions: () => [...state.packages.values()].flatMap((one) => [...one.versions.values()]),
				tags: (name) => Object.fromEntries(state.packages.get(name)?.tags ?? []),
				staged: () => [...state.staged.values()].map(({ shown: one }) => one),
				serveNow: () => {
						for (const [name, one] of state.packages)
								state.packages.set(name, shown(one));
				},
		});
}
function shown(one) {
		const versions = [...one.versions].map(([key, version]) => [key, { ...version, servedAt: 0, listedAt: 0 }]);
		return { ...one, versions: new Map(versions) };
}
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/open.js
async function openNpm({ host, projects, repository, workflow, keys, settings, }) {
		const person = await (0,user_settings/* readRegistries */.Kf)(host);
		const own = Object.assign({}, ...projects.map(registriesOf));
		const ownScopes = Object.entries(own).flatMap(([key, url]) => key.startsWith('@') ? [[key.slice(0, key.indexOf(':')), url]] : []);
		const names = projects.map(({ name }) => name);
		const allows = settings.stage === true ? 'stage' : 'publish';
		const trusting = { repository, workflow, allows };
		const service = await startNpm({
				tokens: {},
				approves: true,
				trusted: { keys, publishers: names.map((name) => ({ package: name, ...trusting, established: true })) },
				reserved: names,
				upstream: {
						url: own['registry'] ?? person.registry,
						scopes: { ...person.scopes, ...Object.fromEntries(ownScopes) },
						http: (request) => host.http(request),
						through: (text) => (0,relay/* throughRelay */.N)(host, text),
				},
		});
		return {
				service,
				inputs: { npmRegistry: service.url, npmUsername: undefined, npmToken: undefined },
				settings: (given) => ({ ...given, registry: undefined }),
				source: () => ({ registries: { npm: service.url } }),
		};
}
function registriesOf({ ecosystem, manifest }) {
		return ecosystem === 'node' ? (manifest?.registries ?? {}) : {};
}
/***/ }),
/***/ 34969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openOci: () => (/* binding */ openOci)
});
var external_node_crypto_ = __webpack_require__(77598);
var oci = __webpack_require__(56389);
var external_node_path_ = __webpack_require__(76760);
var stand_in_service = __webpack_require__(63066);
var schemas = __webpack_require__(88343);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/targets/oci/stand-in/manifest.js
const DESCRIPTOR = schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), mediaType: schemas/* string */.YjP(), size: schemas/* int */.Whr() });
const INDEX = schemas/* object */.Ikc({ schemaVersion: schemas/* literal */.euz(2), manifests: schemas/* array */.YOg(DESCRIPTOR) });
const IMAGE = schemas/* object */.Ikc({ schemaVersion: schemas/* literal */.euz(2), config: DESCRIPTOR, layers: schemas/* array */.YOg(DESCRIPTOR) });
function readManifest(bytes, type) {
		const value = (0,plain_json/* plainJson */.R)(bytes.toString('utf8'));
		if (/\.(index\.v1|manifest\.list\.v2)\+json$/.test(type)) {
				const index = INDEX.safeParse(value);
				if (index.success)
						return { blobs: [], manifests: index.data.manifests.map(({ digest }) => digest) };
		}
		const image = /\.manifest\.v[12]\+json$/.test(type) ? IMAGE.safeParse(value) : undefined;
		if (image?.success !== true)
				throw new stand_in_service/* Refusal */.P({ status: 400, json: { errors: [{ code: 'MANIFEST_INVALID', message: 'manifest invalid' }] } });
		const { config, layers } = image.data;
		return { blobs: [config, ...layers].map(({ digest }) => digest), manifests: [] };
}
;// CONCATENATED MODULE: ./.build/targets/oci/stand-in/registry.js
const NAME = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';
const PATH = new RegExp(`^/v2/(${NAME})/(blobs/uploads|blobs|manifests|referrers|tags)/(.*)$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const PAGE = 100;
async function startRegistry(options = {}) {
		const repositories = new Map();
		const uploads = new Map();
		const tokens = new Map();
		const kept = (name) => {
				const found = repositories.get(name) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() };
				repositories.set(name, found);
				return found;
		};
		const token = ({ url, headers }) => {
				const given = /^basic (.+)$/i.exec(headers.authorization ?? '')?.[1];
				const user = given && Buffer.from(given, 'base64').toString();
				const known = user === `${options.login?.user}:${options.login?.password}`;
				if (given !== undefined && !known)
						throw refusal(401, 'UNAUTHORIZED', 'authentication required');
				const rights = new Map();
				for (const scope of url.searchParams.getAll('scope')) {
						const [, repository = '', actions = ''] = /^repository:([^:]+):(.*)$/.exec(scope) ?? [];
						const shown = known ? options.foreign?.(repository) !== true : options.hidden?.(repository) !== true;
						if (shown)
								rights.set(repository, known && /push/.test(actions) ? 'push' : 'pull');
				}
				const minted = (0,external_node_crypto_.randomBytes)(16).toString('hex');
				tokens.set(minted, rights);
				return { status: 200, json: { token: minted, expires_in: 300 } };
		};
		const allow = ({ headers }, repository, push, from) => {
				if (options.login === undefined)
						return;
				const rights = tokens.get(/^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');
				const may = rights?.get(repository) === 'push' || (!push && rights?.has(repository));
				if (rights !== undefined && (repository === '' || may) && (from === undefined || rights.has(from)))
						return;
				const scopes = [
						...(repository === '' ? [] : [`repository:${repository}:${push ? 'pull,push' : 'pull'}`]),
						...(from === undefined ? [] : [`repository:${from}:pull`]),
				];
				const scope = scopes.length === 0 ? '' : `,scope="${scopes.join(' ')}"`;
				const challenge = `Bearer realm="${service.url}/token",service="stand-in"${scope}`;
				throw refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
		};
		const handle = async (request) => {
				const { method, url } = request;
				if (url.pathname === '/token')
						return token(request);
				if (url.pathname === '/v2/') {
						allow(request, '', false);
						return { status: 200, json: {} };
				}
				const [, name = '', what = '', rest = ''] = PATH.exec(decodeURIComponent(url.pathname)) ?? [];
				if (name === '')
						throw refusal(404, 'NAME_INVALID', 'invalid repository name');
				allow(request, name, !['GET', 'HEAD'].includes(method), url.searchParams.get('from') ?? undefined);
				if (what === 'referrers' && options.referrers !== undefined)
						return referrersTo(rest, options.referrers === 'empty' ? undefined : repositories.get(name));
				if (what === 'tags')
						return tagList(name, repositories.get(name), url);
				if (what === 'manifests')
						return method === 'PUT' ? putManifest(request, name, rest) : getManifest(name, rest);
				if (what === 'blobs')
						return getBlob(name, rest);
				return method === 'POST' ? beginUpload(name, url) : endUpload(request, name, rest);
		};
		const getBlob = (name, digest) => {
				const file = repositories.get(name)?.blobs.get(digest);
				if (file === undefined)
						throw refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
				return { status: 200, file, headers: { 'docker-content-digest': digest } };
		};
		const beginUpload = (name, url) => {
				const [mount, from] = [url.searchParams.get('mount') ?? '', url.searchParams.get('from') ?? ''];
				const file = repositories.get(from)?.blobs.get(mount);
				if (file !== undefined) {
						const headers = { location: `/v2/${name}/blobs/${mount}`, 'docker-content-digest': mount };
						return { status: 201, headers, store: () => void kept(name).blobs.set(mount, file) };
				}
				const id = (0,external_node_crypto_.randomBytes)(12).toString('hex');
				const location = `/v2/${name}/blobs/uploads/${id}?state=${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
				return { status: 202, headers: { location }, store: () => void uploads.set(id, name) };
		};
		const endUpload = async (request, name, id) => {
				if (uploads.get(id) !== name)
						throw refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
				const digest = request.url.searchParams.get('digest') ?? '';
				const saved = await request.save((0,external_node_path_.join)(service.folder, `${id}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`));
				if (`sha256:${saved.sha256}` !== digest)
						throw refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
				const headers = { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest };
				return {
						status: 201,
						headers,
						store() {
								uploads.delete(id);
								kept(name).blobs.set(digest, saved.path);
						},
				};
		};
		const getManifest = (name, reference) => {
				const there = repositories.get(name);
				const digest = DIGEST.test(reference) ? reference : (there?.tags.get(reference) ?? '');
				const found = there?.manifests.get(digest);
				if (found === undefined)
						throw refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
				return { status: 200, body: found.bytes, headers: { 'content-type': found.type, 'docker-content-digest': digest } };
		};
		const putManifest = async (request, name, reference) => {
				const bytes = await request.bytes(4 * 1024 * 1024);
				const type = String(request.headers['content-type'] ?? '');
				const digest = digestOf(bytes);
				const isTag = !DIGEST.test(reference);
				if (isTag ? !TAG.test(reference) : reference !== digest)
						throw refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
				const there = kept(name);
				const { blobs, manifests } = readManifest(bytes, type);
				if (blobs.some((one) => !there.blobs.has(one)))
						throw refusal(404, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry');
				if (manifests.some((one) => !there.manifests.has(one)))
						throw refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
				const set = there.tags.get(reference);
				if (isTag && set !== undefined && set !== digest && options.immutable?.(reference) === true)
						throw refusal(409, 'TAG_INVALID', 'tag is immutable');
				return {
						status: 201,
						headers: { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest },
						store() {
								there.manifests.set(digest, { type, bytes });
								if (isTag)
										there.tags.set(reference, digest);
						},
				};
		};
		const service = await (0,stand_in_service/* startService */.i)(['GET', 'POST', 'PUT'].map((method) => ({ method, path: '/*', handle })));
		return Object.assign(service, {
				digestOf: (repository, tag) => repositories.get(repository)?.tags.get(tag),
				setTag(repository, tag, type, body) {
						const bytes = Buffer.from(body);
						kept(repository).manifests.set(digestOf(bytes), { type, bytes });
						kept(repository).tags.set(tag, digestOf(bytes));
						return digestOf(bytes);
				},
		});
}
function tagList(name, there, url) {
		if (there === undefined)
				throw refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry');
		const last = url.searchParams.get('last');
		const all = [...there.tags.keys()].sort().filter((tag) => last === null || tag > last);
		const size = Number(url.searchParams.get('n') ?? PAGE);
		const tags = all.slice(0, size);
		const more = all.length > size ? { link: `</v2/${name}/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"` } : {};
		return { status: 200, json: { name, tags }, headers: more };
}
function referrersTo(digest, there) {
		const manifests = [...(there?.manifests ?? [])].flatMap(([own, { type, bytes }]) => {
				const { subject, annotations, artifactType } = JSON.parse(bytes.toString('utf8'));
				const entry = { mediaType: type, digest: own, size: bytes.length, artifactType, annotations };
				return subject?.digest === digest ? [entry] : [];
		});
		const type = 'application/vnd.oci.image.index.v1+json';
		const body = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests }));
		return { status: 200, body, headers: { 'content-type': type } };
}
function digestOf(bytes) {
		return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function refusal(status, code, message, headers = {}) {
		return new stand_in_service/* Refusal */.P({ status, headers, json: { errors: [{ code, message }] } });
}
;// CONCATENATED MODULE: ./.build/targets/oci/stand-in/open.js
async function openOci({ projects, named, ...given }) {
		if (!projects.some(oci/* oci */.sk.serves))
				return undefined;
		const login = { user: 'rehearsal', password: (0,external_node_crypto_.randomBytes)(16).toString('hex') };
		const service = await startRegistry({ login });
		const wanted = (0,oci/* imagesOf */.IC)(given);
		const { host } = new URL(service.url);
		const images = (wanted.length > 0 ? wanted : ['rehearsal/{name}']).map((image) => `${host}/${image.replace(/:(\d+)\//, '-$1/')}`);
		return {
				service,
				inputs: { ociImages: images, ociUsername: login.user, ociToken: login.password },
				settings: (own) => ({ ...own, images: [] }),
				...(wanted.length > 0 || named ? {} : { implicit: true }),
				source: () => ({ registries: { oci: images[0] ?? '' } }),
		};
}
/***/ }),
/***/ 74109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openPypi: () => (/* binding */ openPypi)
});
var readme_renderer = __webpack_require__(32169);
var upload_rules = __webpack_require__(60242);
var pypi = __webpack_require__(16628);
var stand_in_service = __webpack_require__(63066);
var html = __webpack_require__(35187);
var core_names = __webpack_require__(70976);
var stand_in_reply = __webpack_require__(84863);
var dist = __webpack_require__(19654);
var pep740_attestation = __webpack_require__(91447);
var inputs = __webpack_require__(97180);
var verify = __webpack_require__(11776);
var github_server = __webpack_require__(79180);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/state.js
function visible(state, project) {
		const now = Date.now();
		return [...state.files.values()].filter((file) => (0,core_names/* normalName */.tK)(file.project) === (0,core_names/* normalName */.tK)(project) && file.visibleAt <= now);
}
function refusal(status, message) {
		const why = status === 403
				? 'Access was denied to this resource.'
				: 'The server could not comply with the request since it is either malformed or otherwise incorrect.';
		const reply = { status, reason: message, body: `${status} ${message}\n\n${why}\n\n\n${message}\n\n` };
		return new stand_in_reply/* Refusal */.P(reply);
}
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/attestations.js
function checkAttestations(field, { filename, sha256 }, publisher, trustedRoot) {
		if (field === undefined)
				return;
		if (publisher === undefined || trustedRoot === undefined) {
				throw refusal(400, 'Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing');
		}
		const invalid = (why) => refusal(400, `Invalid attestations supplied during upload: Invalid attestations supplied: ${why}`);
		const types = [];
		for (const attestation of listOf(field)) {
				const { repository, workflow } = publisher;
				const { issuer, web } = (0,github_server/* signerOf */.Kv)({});
				const policy = { issuer, repository: `${web}/${repository}`, workflow: `.github/workflows/${workflow}` };
				const verified = (0,verify.verifyBundle)(textOf(attestation), { sha256 }, policy, dist.TrustedRoot.fromJSON(trustedRoot));
				if (!verified.ok)
						throw invalid(verified.why);
				const { subject, predicateType } = verified.by.statement;
				if (subject.length !== 1 || subject[0]?.name !== filename)
						throw invalid('subject does not match distribution name');
				if (![pep740_attestation.PUBLISHED, inputs/* PROVENANCE */.EK].includes(predicateType))
						throw invalid(`unknown attestation type: ${predicateType}`);
				if (types.includes(predicateType))
						throw invalid('Multiple attestations for the same file with the same predicate type');
				types.push(predicateType);
		}
}
function provenanceRoute(state) {
		return {
				method: 'GET',
				path: '/integrity/:name/:version/:filename/provenance',
				handle({ params: { name = '', version, filename = '' } }) {
						const file = state.files.get(filename);
						const here = file?.version === version && (0,core_names/* normalName */.tK)(file?.project ?? '') === (0,core_names/* normalName */.tK)(name);
						if (!here || file?.attestations === undefined || file.visibleAt > Date.now()) {
								throw new stand_in_reply/* Refusal */.P({ status: 404, json: { message: `No provenance available for ${filename}` } });
						}
						const { repository, workflow, environment } = file.publisher ?? {};
						const publisher = { kind: 'GitHub', repository, workflow, environment: environment ?? null };
						const attestation_bundles = [{ publisher, attestations: listOf(file.attestations) }];
						return {
								status: 200,
								headers: { 'content-type': 'application/vnd.pypi.integrity.v1+json' },
								json: { version: 1, attestation_bundles },
						};
				},
		};
}
function listOf(field) {
		try {
				const read = JSON.parse(field);
				if (Array.isArray(read))
						return read;
		}
		catch {
		}
		throw refusal(400, 'Invalid attestations supplied during upload: Malformed attestations');
}
function textOf(attestation) {
		try {
				return (0,pep740_attestation.bundleOf)(JSON.stringify(attestation));
		}
		catch {
				return '';
		}
}
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/index-routes.js
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
function indexRoutes(state) {
		const fileUrl = (file) => `${state.url}/packages/${file.sha256.slice(0, 2)}/${file.sha256}/${file.filename}`;
		return [
				provenanceRoute(state),
				{ method: 'GET', path: '/simple/', handle: (request) => projectList(state, request) },
				{
						method: 'GET',
						path: '/simple/:name',
						handle: (request) => ({ status: 301, headers: { location: `/simple/${(0,core_names/* normalName */.tK)(request.params.name)}/` } }),
				},
				{
						method: 'GET',
						path: '/simple/:name/',
						handle(request) {
								const name = (0,core_names/* normalName */.tK)(request.params.name);
								if (name !== request.params.name)
										return { status: 301, headers: { location: `/simple/${name}/` } };
								const files = visible(state, name);
								if (files.length === 0)
										throw nothing();
								if (!wantsJson(request))
										return index_routes_html(`Links for ${name}`, files.map((file) => fileLink(file, fileUrl(file))));
								const versions = [...new Set(files.map((file) => file.version))];
								const listed = files.map((file) => ({
										filename: file.filename,
										url: fileUrl(file),
										hashes: { sha256: file.sha256 },
										'requires-python': file.requiresPython ?? null,
										size: file.size,
										'upload-time': new Date(file.uploadedAt).toISOString(),
										yanked: false,
										'core-metadata': false,
										'data-dist-info-metadata': false,
										provenance: file.attestations === undefined
												? null
												: `${state.url}/integrity/${name}/${file.version}/${file.filename}/provenance`,
								}));
								return json({ meta: { 'api-version': '1.3', '_last-serial': 1 }, name, versions, files: listed });
						},
				},
				{
						method: 'GET',
						path: '/packages/:prefix/:digest/:filename',
						handle(request) {
								const file = state.files.get(request.params.filename);
								if (file === undefined || file.sha256 !== request.params.digest || file.visibleAt > Date.now())
										throw nothing();
								return { status: 200, file: file.path };
						},
				},
		];
}
function projectList(state, request) {
		const names = new Set([...state.files.values()].map((file) => (0,core_names/* normalName */.tK)(file.project)));
		const shown = [...names].filter((name) => visible(state, name).length > 0).sort();
		if (!wantsJson(request))
				return index_routes_html('Simple index', shown.map((name) => `<a href="/simple/${name}/">${name}</a>`));
		return json({ meta: { 'api-version': '1.1', '_last-serial': 1 }, projects: shown.map((name) => ({ name })) });
}
function wantsJson(request) {
		return /application\/vnd\.pypi\.simple\.(v1|latest)\+json/.test(request.headers.accept ?? '');
}
function fileLink(file, url) {
		const python = file.requiresPython;
		const requires = python === undefined ? '' : ` data-requires-python="${(0,html/* escapeHtml */.Z)(python)}"`;
		return `<a href="${url}#sha256=${file.sha256}"${requires}>${file.filename}</a><br />`;
}
function index_routes_html(title, lines) {
		const meta = '<meta name="pypi:repository-version" content="1.1">';
		const body = `<!DOCTYPE html>\n<html>\n<head>${meta}<title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n`;
		return {
				status: 200,
				headers: { 'content-type': 'text/html; charset=UTF-8', vary: 'Accept' },
				body: `${body}${lines.join('\n')}\n</body>\n</html>\n`,
		};
}
function json(value) {
		return { status: 200, headers: { 'content-type': JSON_TYPE, vary: 'Accept' }, json: value };
}
function nothing() {
		return new stand_in_reply/* Refusal */.P({ status: 404, body: '404 Not Found\n' });
}
var external_node_crypto_ = __webpack_require__(77598);
var oidc = __webpack_require__(33102);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/trusted.js
function trustedRoutes(state) {
		const mint = async (request) => {
				const { trusted } = state.options;
				if (trusted === undefined) {
						return failed('not-enabled', 'GitHub-based trusted publishing functionality not enabled');
				}
				const body = (await request.json());
				if (typeof body?.token !== 'string')
						return failed('invalid-payload', '1 validation error for TokenPayload');
				const claims = await (0,oidc/* verifyIdToken */.Y)(body.token, trusted.keys, audience(state));
				if (claims === undefined)
						return failed('invalid-token', 'malformed or invalid token');
				return () => mintFor(state, claims);
		};
		return [
				{
						method: 'GET',
						path: '/_/oidc/audience',
						handle: () => state.options.trusted === undefined
								? { status: 403, json: { message: 'Trusted publishing functionality not enabled' } }
								: { status: 200, json: { audience: audience(state) } },
				},
				{ method: 'POST', path: '/_/oidc/mint-token', write: false, handle: mint },
				{ method: 'POST', path: '/_/oidc/github/mint-token', write: false, handle: mint },
				{
						method: 'POST',
						path: '/_/oidc/burn-token',
						write: false,
						async handle(request) {
								const body = (await request.json());
								return { status: 200, json: {}, store: () => void state.tokens.delete(body?.token ?? '') };
						},
				},
		];
}
const audience = (state) => state.options.audience ?? 'pypi';
function mintFor(state, claims) {
		const exists = (project) => [...state.files.values()].some((file) => (0,core_names/* normalName */.tK)(file.project) === (0,core_names/* normalName */.tK)(project));
		const matching = state.publishers.filter((publisher) => matches(publisher, claims));
		const stale = matching.find((publisher) => publisher.pending && exists(publisher.project));
		if (stale !== undefined) {
				state.publishers = state.publishers.filter((publisher) => publisher !== stale);
				return failed('invalid-pending-publisher', 'valid token, but project already exists');
		}
		if (matching.length === 0) {
				const why = 'Publisher with matching claims was not found';
				return failed('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
		}
		const token = `pypi-${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
		const until = Date.now() + (state.options.mintedFor ?? 15 * 60_000);
		return {
				status: 200,
				json: { success: true, token },
				store: () => {
						state.publishers = state.publishers.map((one) => (matching.includes(one) ? { ...one, pending: false } : one));
						state.tokens.set(token, { projects: matching.map(({ project }) => project), publishers: matching, until });
				},
		};
}
function matches(publisher, claims) {
		const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
		const workflows = [`${file}@${claims.ref}`, `${file}@${claims.sha}`].map((one) => one.toLowerCase());
		const environment = String(claims.environment ?? '').toLowerCase();
		return (String(claims.repository).toLowerCase() === publisher.repository.toLowerCase() &&
				workflows.includes(String(claims.job_workflow_ref).toLowerCase()) &&
				(publisher.environment === undefined || publisher.environment.toLowerCase() === environment));
}
function failed(code, description) {
		return { status: 422, json: { message: 'Token request failed', errors: [{ code, description }] } };
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var yauzl = __webpack_require__(20663);
var multipart = __webpack_require__(89967);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/upload.js
const SPEC = 'see https://packaging.python.org/specifications/core-metadata for more information.';
const README = 'See https://pypi.org/help/#description-content-type for more information.';
const REUSE = 'See https://pypi.org/help/#file-name-reuse for more information.';
async function upload(state, request, number) {
		const token = tokenOf(state, request);
		const form = await (0,multipart/* readForm */.v)(request, (index) => (0,external_node_path_.join)(state.folder, `upload-${number}-${index}`));
		if (token === undefined) {
				const help = 'See https://pypi.org/help/#invalid-auth for more information.';
				throw refusal(403, `Invalid or non-existent authentication information. ${help}`);
		}
		const field = (name) => form.fields.get(name)?.[0];
		if (field(':action') !== 'file_upload')
				throw refusal(400, 'Invalid or missing :action.');
		if ((field('protocol_version') ?? '1') !== '1')
				throw refusal(400, 'Unknown protocol version.');
		const content = form.files.find((file) => file.field === 'content');
		checkFields(form);
		if (content === undefined)
				throw refusal(400, 'Upload payload does not have a file.');
		const project = field('name');
		if (token.projects !== '*' && !token.projects.some((one) => (0,core_names/* normalName */.tK)(one) === (0,core_names/* normalName */.tK)(project))) {
				throw refusal(403, `Invalid API Token: project-scoped token is not valid for project: '${project}'`);
		}
		checkFile(form, content, project);
		const unsupported = state.options.isPrivate === true ? undefined : (0,upload_rules/* refusedName */.yy)(content.filename);
		if (unsupported !== undefined)
				throw refusal(400, unsupported);
		const said = (0,upload_rules/* refusedMetadata */.Ec)(field('metadata_version') ?? '', field('description_content_type'));
		if (said !== undefined)
				throw refusal(400, `${said}: ${SPEC}`);
		await checkReadme(field('description'), field('description_content_type'), state);
		const publisher = token.publishers?.find((one) => (0,core_names/* normalName */.tK)(one.project) === (0,core_names/* normalName */.tK)(project));
		checkAttestations(field('attestations'), content, publisher, state.options.trustedRoot);
		const sound = await isSound(content);
		return () => decide(state, form, content, { sound, publisher });
}
async function checkReadme(text, type, { options }) {
		if (!text || options.isPrivate === true || !(0,upload_rules/* isRst */.aH)(type) || options.renders === undefined)
				return;
		if (await options.renders(text))
				return;
		const as = type ? `for '${type}'` : 'in the default format of reStructuredText';
		throw refusal(400, `The description failed to render ${as}. ${README}`);
}
function tokenOf(state, request) {
		const given = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
		const text = Buffer.from(given ?? '', 'base64').toString('utf8');
		if (!text.startsWith('__token__:'))
				return undefined;
		const token = state.tokens.get(text.slice('__token__:'.length));
		return token !== undefined && token.until > Date.now() ? token : undefined;
}
function checkFields(form) {
		for (const [name, pattern] of [
				['metadata_version', /^\d+\.\d+$/],
				['name', /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i],
				['version', /^\d[A-Z0-9.!+_-]*$/i],
		]) {
				const value = form.fields.get(name)?.[0];
				if (value === undefined)
						throw refusal(400, `${name}: This field is required.`);
				if (!pattern.test(value))
						throw refusal(400, `'${value}' is an invalid value for ${name}: ${SPEC}`);
		}
		if ((form.fields.get('version')?.[0] ?? '').includes('+')) {
				throw refusal(400, `The use of local versions in <Version('${form.fields.get('version')?.[0]}')> is not allowed. ${SPEC}`);
		}
		const secret = form.fields.get('classifiers')?.find((classifier) => /^private ::/i.test(classifier));
		if (secret !== undefined) {
				throw refusal(400, `Invalid value for classifiers. Error: Classifier '${secret}' is not a valid classifier.`);
		}
}
function checkFile(form, content, project) {
		const { filename } = content;
		const type = form.fields.get('filetype')?.[0];
		if (/[/\\]/.test(filename))
				throw refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
		if (!/\.(tar\.gz|whl|zip)$/.test(filename)) {
				throw refusal(400, 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information');
		}
		if (type !== 'sdist' && type !== 'bdist_wheel')
				throw refusal(400, 'Unknown type of file.');
		const prefix = (0,core_names/* normalName */.tK)(project);
		const base = filename.endsWith('.whl') ? (filename.split('-')[0] ?? '') : filename.replace(/-[^-]+$/, '');
		if ((0,core_names/* normalName */.tK)(base) !== prefix) {
				throw refusal(400, `Start filename for '${project}' with '${prefix.replaceAll('-', '_')}'.`);
		}
		const wrong = ['sha256', 'md5'].some((name) => {
				const said = form.fields.get(`${name}_digest`)?.[0];
				return said !== undefined && said !== '' && said.toLowerCase() !== content[name];
		});
		if (wrong)
				throw refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}
function decide(state, form, content, { sound, publisher }) {
		const field = (name) => form.fields.get(name)?.[0];
		const same = [...state.files.values()].find((file) => file.filename === content.filename || file.sha256 === content.sha256);
		if (same !== undefined) {
				if (same.filename === content.filename && same.sha256 === content.sha256)
						return { status: 200 };
				const hash = same.blake2 === undefined ? '' : ` ('${same.filename}', with blake2_256 hash '${same.blake2}')`;
				throw refusal(400, `File already exists${hash}. ${REUSE}`);
		}
		if (state.used.has(content.filename)) {
				throw refusal(400, `This filename has already been used, use a different version. ${REUSE}`);
		}
		const [project, version] = [field('name'), field('version')];
		const packagetype = field('filetype');
		const others = [...state.files.values()].filter((file) => (0,core_names/* normalName */.tK)(file.project) === (0,core_names/* normalName */.tK)(project) && file.version === version);
		if (packagetype === 'sdist' && others.some((file) => file.packagetype === 'sdist')) {
				throw refusal(400, 'Only one sdist may be uploaded per release.');
		}
		if (!sound)
				throw refusal(400, 'Invalid distribution file.');
		const now = Date.now();
		const file = {
				...{ project, version, packagetype, filename: content.filename },
				...{ size: content.size, sha256: content.sha256, md5: content.md5, path: content.path },
				requiresPython: field('requires_python'),
				blake2: field('blake2_256_digest'),
				attestations: field('attestations'),
				publisher,
				uploadedAt: now,
				visibleAt: now + (state.options.served ?? 0),
		};
		return {
				status: 200,
				store: () => {
						state.files.set(file.filename, file);
						state.used.add(file.filename);
				},
		};
}
async function isSound(content) {
		if (content.filename.endsWith('.whl'))
				return await hasMetadata(content.path);
		const handle = await (0,promises_.open)(content.path);
		try {
				const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
				return content.filename.endsWith('.zip') ? buffer.toString() === 'PK' : buffer.readUInt16BE() === 0x1f8b;
		}
		finally {
				await handle.close();
		}
}
function hasMetadata(path) {
		return new Promise((done) => {
				(0,yauzl/* open */.ho)(path, { lazyEntries: false }, (error, zip) => {
						if (error)
								return done(false);
						let found = false;
						zip.on('entry', (entry) => {
								found ||= /^[^/]+\.dist-info\/METADATA$/.test(entry.fileName);
						});
						zip.on('end', () => done(found));
						zip.on('error', () => done(false));
				});
		});
}
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/service.js
async function startPypi(options) {
		const never = Number.POSITIVE_INFINITY;
		const state = {
				options,
				files: new Map(),
				used: new Set(),
				tokens: new Map(Object.entries(options.tokens).map(([token, projects]) => [token, { projects, until: never }])),
				publishers: options.trusted?.publishers ?? [],
				url: '',
				folder: '',
		};
		let uploads = 0;
		const uploadRoute = (path) => ({
				method: 'POST',
				path,
				handle: (request) => upload(state, request, uploads++),
		});
		const routes = [uploadRoute('/legacy/'), uploadRoute('/legacy'), ...indexRoutes(state), ...trustedRoutes(state)];
		const service = await (0,stand_in_service/* startService */.i)(routes, { tls: options.tls });
		state.url = service.url;
		state.folder = service.folder;
		return Object.assign(service, {
				uploadUrl: `${service.url}/legacy/`,
				indexUrl: `${service.url}/simple/`,
				files: () => [...state.files.values()],
				remove: (filename) => void state.files.delete(filename),
				serveNow: () => {
						for (const [name, file] of state.files)
								state.files.set(name, { ...file, visibleAt: 0 });
				},
		});
}
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/open.js
async function openPypi({ projects, repository, workflow, keys, trustedRoot, ...given }) {
		const publishers = projects.map(({ name }) => ({ project: name, repository, workflow, pending: true }));
		const service = await startPypi({
				tokens: {},
				trusted: { keys, publishers },
				trustedRoot,
				renders: async (text) => {
						const rendered = await (0,readme_renderer/* renderRst */.g)(text, given.host);
						return !('renders' in rendered) || rendered.renders;
				},
				isPrivate: !(0,upload_rules/* isPypiOrg */.x6)((0,pypi/* placesOf */.ek)(given).index),
		});
		return {
				service,
				inputs: {
						pypiUrl: service.uploadUrl,
						pypiIndexUrl: service.indexUrl,
						pypiUsername: undefined,
						pypiToken: undefined,
				},
				settings: () => ({}),
				source: () => ({ registries: { pypi: service.indexUrl } }),
		};
}
/***/ }),
/***/ 48080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	openUpload: () => (/* binding */ openUpload)
});
var external_node_crypto_ = __webpack_require__(77598);
var links = __webpack_require__(81254);
var address = __webpack_require__(99721);
var upload = __webpack_require__(58717);
var external_node_util_ = __webpack_require__(57975);
var stand_in_service = __webpack_require__(63066);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/state.js
function success(data, store) {
		return { status: 200, json: { code: 0, message: 'success', data }, ...(store === undefined ? {} : { store }) };
}
const CODES = {
		invalid: [400, 1000],
		denied: [401, 1001],
		missing: [404, 1003],
		failed: [500, 1007],
};
function failure(kind, message) {
		const [status, code] = CODES[kind];
		return new reply/* Refusal */.P({ status, json: { code, message, data: null } });
}
function needLogin(state, request) {
		const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
		const token = header ?? request.url.searchParams.get('token') ?? '';
		if ((state.tokens.get(token) ?? 0) > Date.now())
				return;
		throw failure('denied', 'unauthorized');
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/instances.js
const HOSTING = 3;
const EDITED = {
		...{ name: '', mcpServers: '', port: 0, initScript: '', command: '', environmentVariables: {}, volumeMounts: [] },
		...{ startupTimeout: 0, runningTimeout: 0, packageId: '', notes: '', servicePath: '', iconPath: '' },
};
function newInstance(instanceId, packageId, more) {
		const about = { instanceId, packageId, name: 'weather', accessType: HOSTING, port: 8080 };
		return { ...EDITED, ...about, containerStatus: 'running', containerLastMessage: '', coming: [], ...more };
}
function instanceRoutes(state) {
		const at = '/api/market/instance';
		return [
				{ method: 'PUT', path: `${at}/edit`, handle: (request) => edit(state, request) },
				{
						method: 'POST',
						path: `${at}/list`,
						write: false,
						handle: (request) => page(state, request, ({ instanceName }) => [...state.instances.values()]
								.filter(({ instanceId, name }) => [instanceId, name].some((one) => one.includes(String(instanceName ?? ''))))
								.map(row)),
				},
				{
						method: 'POST',
						path: '/api/market/template/list',
						write: false,
						handle: (request) => page(state, request, () => state.templates.map((packageId, at) => ({ templateId: at + 1, packageId }))),
				},
				{
						method: 'GET',
						path: `${at}/:id`,
						handle(request) {
								needLogin(state, request);
								const instance = find(state, request.params.id);
								const [containerStatus = instance.containerStatus, ...coming] = instance.coming;
								const { startupTimeout: _, runningTimeout: __, coming: ___, ...shown } = { ...instance, containerStatus };
								return success(shown, () => void state.instances.set(shown.instanceId, { ...instance, containerStatus, coming }));
						},
				},
		];
}
async function edit(state, request) {
		needLogin(state, request);
		const asked = ((await request.json()) ?? {});
		const instance = find(state, String(asked.instanceId ?? ''));
		if (typeof asked.name !== 'string' || asked.name === '')
				throw failure('failed', 'missing required field: name');
		if (!(Number(asked.port) > 0))
				throw failure('failed', 'missing required field: port');
		const packageId = String(asked.packageId ?? '');
		if (packageId !== '' && !state.packages.has(packageId)) {
				throw failure('failed', 'failed to edit instance: failed to build container configuration');
		}
		const set = Object.fromEntries(Object.entries(EDITED).map(([key, empty]) => [key, asked[key] ?? empty]));
		const coming = state.options.containers ?? ['pending', 'running'];
		const edited = { ...instance, ...set, containerStatus: 'pending', coming };
		const { instanceId, name, accessType } = edited;
		return success({ instanceId, name, accessType, status: 'active' }, () => void state.instances.set(instanceId, edited));
}
function row({ instanceId, name, accessType, containerStatus, startupTimeout, runningTimeout }) {
		const labels = {
				instance: instanceId,
				...(startupTimeout > 0 ? { 'mcp.startup.timeout': String(startupTimeout) } : {}),
				...(runningTimeout > 0 ? { 'mcp.running.timeout': String(runningTimeout) } : {}),
		};
		const containerCreateOptions = JSON.stringify({ containerName: instanceId, labels });
		return { instanceId, instanceName: name, accessType, containerStatus, containerCreateOptions };
}
async function page(state, request, all) {
		needLogin(state, request);
		const asked = ((await request.json()) ?? {});
		const [at, pageSize] = [Number(asked.page ?? 1), Math.min(Number(asked.pageSize ?? 10), 100)];
		const found = all(asked);
		return success({ list: found.slice((at - 1) * pageSize, at * pageSize), total: found.length, page: at, pageSize });
}
function find(state, id) {
		const found = state.instances.get(id);
		if (found === undefined)
				throw failure('failed', 'failed to get instance details: instance does not exist');
		return found;
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/login.js
function loginRoutes(state) {
		const lifetime = state.options.lifetime ?? 24 * 3600;
		const grant = () => {
				const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
				return success({ token, expiresIn: lifetime }, () => void state.tokens.set(token, Date.now() + lifetime * 1000));
		};
		return [
				{
						method: 'POST',
						path: '/api/authz/encryption-key',
						write: false,
						handle() {
								const keyId = (0,external_node_crypto_.randomUUID)();
								const publicKey = Buffer.from(state.key.pem).toString('base64');
								return success({ keyId, publicKey }, () => void state.keyIds.add(keyId));
						},
				},
				{
						method: 'POST',
						path: '/api/authz/login',
						write: false,
						async handle(request) {
								const body = ((await request.json()) ?? {});
								if (typeof body.username !== 'string' || typeof body.timestamp !== 'number') {
										throw failure('invalid', 'username and timestamp are required');
								}
								if (!state.keyIds.has(String(body.keyId)))
										throw failure('invalid', 'encryption key not found');
								const password = decrypt(state, String(body.encryptedPassword));
								const known = Object.entries(state.options.users).some(([name, secret]) => name === body.username && secret === password);
								if (!known)
										throw failure('denied', 'username or password is wrong');
								return grant();
						},
				},
		];
}
function decrypt(state, text) {
		const padding = { key: state.key.private, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
		try {
				return (0,external_node_crypto_.privateDecrypt)(padding, Buffer.from(text, 'base64')).toString('utf8');
		}
		catch {
				throw failure('invalid', 'password cannot be decrypted');
		}
}
var external_node_path_ = __webpack_require__(76760);
var multipart = __webpack_require__(89967);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(46466);
var tar_stream = __webpack_require__(56118);
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/unpack.js
function kindOf(filename) {
		const lower = filename.toLowerCase();
		if (lower.endsWith('.zip'))
				return 'zip';
		if (lower.endsWith('.tar') || lower.endsWith('.tar.gz'))
				return 'tar';
		throw failure('failed', `unsupported file type: ${filename}`);
}
function folderOf(filename, kind, id) {
		const folder = filename.endsWith(`.${kind}`) ? filename.slice(0, -kind.length - 1) : filename;
		if (folder === filename)
				throw failure('failed', `failed to extract: mkdir package-${id}/${filename}: not a directory`);
		return folder;
}
async function unpack(path, kind) {
		try {
				await (kind === 'zip' ? readZip : readTar)(path);
		}
		catch (error) {
				throw failure('failed', `failed to extract: ${error.message}`);
		}
}
function readZip(path) {
		return new Promise((done, fail) => {
				(0,yauzl/* open */.ho)(path, { lazyEntries: false, decodeStrings: true, validateEntrySizes: false }, (error, zip) => {
						if (error)
								return fail(error);
						zip.on('end', () => done());
						zip.on('error', fail);
				});
		});
}
async function readTar(path) {
		const reader = (0,tar_stream.extract)();
		reader.on('entry', (_header, stream, next) => stream.on('end', next).resume());
		await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), reader);
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/packages.js
const ENDINGS = ['.zip', '.tar.gz', '.tar', '.rar'];
const TYPE_NUMBER = { tar: 1, zip: 2 };
function packageRoutes(state) {
		const at = '/api/market/code';
		return [
				{ method: 'POST', path: `${at}/upload`, handle: (request) => packages_upload(state, request) },
				{ method: 'GET', path: `${at}/packages`, handle: (request) => list(state, request) },
				{
						method: 'GET',
						path: `${at}/download/:id`,
						handle(request) {
								const found = packages_find(state, request.params.id);
								const name = found.filename.replaceAll('"', '');
								return {
										status: 200,
										file: found.path,
										headers: { 'content-disposition': `attachment; filename="${name}"` },
								};
						},
				},
				{
						method: 'DELETE',
						path: `${at}/packages/:id`,
						handle(request) {
								needLogin(state, request);
								const { id } = packages_find(state, request.params.id);
								const used = 'cannot delete package that is being used by';
								if (state.templates.includes(id))
										throw failure('invalid', `${used} templates`);
								const users = [...state.instances.values()].filter(({ packageId }) => packageId === id);
								if (users.length > 0)
										throw failure('failed', `${used} instances ${users.map(({ name }) => name).join(', ')}`);
								return success({ success: true, message: 'deleted' }, () => void state.packages.delete(id));
						},
				},
		];
}
async function packages_upload(state, request) {
		needLogin(state, request);
		const id = (0,external_node_crypto_.randomUUID)();
		const form = await (0,multipart/* readForm */.v)(request, (index) => (0,external_node_path_.join)(state.folder, `package-${id}-${index}`));
		const file = form.files.find((one) => one.field === 'file');
		if (file === undefined)
				throw failure('failed', 'failed to get file: http: no such file');
		const name = file.filename.split(/[/\\]/).at(-1);
		if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) {
				throw failure('failed', `file type not allowed: ${name}`);
		}
		const max = state.options.maxSize ?? 100 * 1024 * 1024;
		if (file.size > max)
				throw failure('failed', `file size exceeds the limit of ${max} bytes`);
		if (Buffer.byteLength(name) > 255)
				throw failure('failed', 'Data too long for column name');
		const type = kindOf(name);
		const folder = folderOf(name, type, id);
		await unpack(file.path, type);
		const made = {
				...{ id, type, filename: name, size: file.size, sha256: file.sha256, path: file.path },
				at: Date.now(),
		};
		return success({ packageId: id, packagePath: `package-${id}/${folder}` }, () => void state.packages.set(id, made));
}
function list(state, request) {
		needLogin(state, request);
		const query = request.url.searchParams;
		const number = (name, fallback) => {
				const value = Number(query.get(name));
				return Number.isInteger(value) && value > 0 ? value : fallback;
		};
		const [page, pageSize] = [number('page', 1), Math.min(number('pageSize', 10), 100)];
		const name = query.get('name')?.toLowerCase() ?? '';
		const types = [...query.getAll('types'), ...query.getAll('types[]')]
				.flatMap((text) => text.split(','))
				.filter(Boolean);
		const all = [...state.packages.values()]
				.reverse()
				.filter((one) => one.filename.toLowerCase().includes(name) || one.id.includes(name))
				.filter((one) => types.length === 0 || types.includes(String(TYPE_NUMBER[one.type])));
		const shown = all.slice((page - 1) * pageSize, page * pageSize).map((one) => ({
				id: one.id,
				name: one.filename,
				path: `package-${one.id}/${one.filename}`,
				size: one.size,
				type: TYPE_NUMBER[one.type],
				createdAt: goTime(one.at),
				updatedAt: goTime(one.at),
		}));
		return success({ list: shown.length === 0 ? null : shown, total: all.length, page, pageSize });
}
function packages_find(state, id) {
		const found = state.packages.get(id);
		if (found === undefined)
				throw failure('missing', 'code package not found');
		return found;
}
function goTime(at) {
		return `${new Date(at)
				.toISOString()
				.replace('T', ' ')
				.replace(/\.?0*Z$/, '')} +0000 UTC`;
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/endpoint.js
async function startUploadEndpoint(options = {}) {
		const files = new Map();
		let folder = '';
		const take = async (request) => {
				authorise(options, request);
				for (const [name, value] of Object.entries(options.headers ?? {})) {
						if (request.headers[name.toLowerCase()] !== value)
								throw new reply/* Refusal */.P({ status: 400, body: `Header ${name} is missing\n` });
				}
				if (request.headers['content-length'] === undefined)
						throw new reply/* Refusal */.P({ status: 411, body: 'Length Required\n' });
				const place = () => (0,external_node_path_.join)(folder, `upload-${(0,external_node_crypto_.randomUUID)()}`);
				const path = request.url.pathname;
				const received = options.field === undefined
						? { path, saved: await request.save(place()) }
						: await fromForm(options.field, request, place);
				return () => {
						const there = files.has(received.path);
						if (there && options.again === 'conditional' && request.headers['if-none-match'] === '*') {
								return { status: 412, body: `${received.path} exists already\n` };
						}
						if (there && (options.again ?? 'refuse') === 'refuse') {
								return { status: 409, body: `${received.path} exists already\n` };
						}
						const { sha256, size } = received.saved;
						return {
								status: options.status ?? 201,
								json: { path: received.path, sha256, size },
								store: () => void files.set(received.path, received.saved),
						};
				};
		};
		const routes = [
				{ method: 'PUT', path: '/*', handle: take },
				{ method: 'POST', path: '/*', handle: take },
				{
						method: 'GET',
						path: '/*',
						handle(request) {
								const file = files.get(request.url.pathname);
								if (file === undefined)
										return { status: 404, body: 'Not Found\n' };
								return { status: 200, file: file.path, headers: { etag: `"${file.sha256}"` } };
						},
				},
		];
		const service = await (0,stand_in_service/* startService */.i)(routes);
		folder = service.folder;
		return Object.assign(service, { files: () => Object.fromEntries(files) });
}
async function fromForm(field, request, place) {
		const form = await (0,multipart/* readForm */.v)(request, place);
		const file = form.files.find((one) => one.field === field);
		if (file === undefined)
				throw new reply/* Refusal */.P({ status: 400, body: `The form has no file ${field}\n` });
		const base = request.url.pathname.replace(/\/$/, '');
		return { path: `${base}/${encodeURIComponent(file.filename)}`, saved: file };
}
function authorise(options, request) {
		if (options.auth === undefined)
				return;
		const wanted = 'bearer' in options.auth
				? `Bearer ${options.auth.bearer}`
				: `Basic ${Buffer.from(options.auth.basic.join(':')).toString('base64')}`;
		if (request.headers.authorization === wanted)
				return;
		const scheme = wanted.split(' ')[0];
		throw new reply/* Refusal */.P({
				status: 401,
				headers: { 'www-authenticate': `${scheme} realm="upload"` },
				body: 'Unauthorized\n',
		});
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/service.js
async function startCodePackagePlatform(options) {
		const pair = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: 2048 });
		const state = {
				options,
				packages: new Map(),
				instances: new Map(),
				templates: [],
				tokens: new Map((options.tokens ?? []).map((token) => [token, Number.POSITIVE_INFINITY])),
				key: { private: pair.privateKey, pem: String(pair.publicKey.export({ type: 'spki', format: 'pem' })) },
				keyIds: new Set(),
				folder: '',
		};
		const service = await (0,stand_in_service/* startService */.i)([...loginRoutes(state), ...packageRoutes(state), ...instanceRoutes(state)], {
				missing: () => ({ status: 404, json: { code: 1003, message: 'not found', data: null } }),
		});
		state.folder = service.folder;
		return Object.assign(service, {
				packages: () => [...state.packages.values()],
				addInstance: (instanceId, packageId = '', more = {}) => void state.instances.set(instanceId, newInstance(instanceId, packageId, more)),
				instances: () => [...state.instances.values()],
				addTemplate: (packageId) => void state.templates.push(packageId),
				expireLogins: () => state.tokens.clear(),
		});
}
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/open.js
async function openUpload({ projects, settings: wanted, named, }) {
		if (!projects.some(upload/* upload */.S.serves))
				return undefined;
		const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
		const { service, settings } = await (styleOf(wanted) === 'generic' ? endpoint : platform)(wanted, token);
		const asked = wanted.configured === true || named;
		return {
				service,
				settings: () => settings,
				inputs: { uploadUrl: settings.url, uploadToken: token, uploadBack: false },
				...(asked ? {} : { implicit: true }),
				source: (receipts) => ({ assets: (0,links/* linksOf */.h)(receipts) }),
		};
}
async function platform(wanted, token) {
		const { username } = wanted;
		const service = await startCodePackagePlatform(username === undefined ? { users: {}, tokens: [token] } : { users: { [username]: token } });
		for (const id of Object.values(wanted.redeploy ?? {}).flat())
				service.addInstance(id);
		const style = 'code-package-platform';
		return { service, settings: { ...wanted, style, url: service.url, readBackUrl: undefined } };
}
async function endpoint(wanted, token) {
		const service = await startUploadEndpoint({
				...authOf(wanted, token),
				headers: Object.fromEntries(Object.entries(wanted.headers).filter(([, value]) => !/\{\w+\}/.test(value))),
				...(wanted.body === 'multipart' ? { field: wanted.field } : {}),
				status: wanted.expectedStatus.includes(201) ? 201 : (wanted.expectedStatus[0] ?? 201),
		});
		const folder = `${service.url}/{name}/{version}`;
		const file = `${folder}/{file}`;
		const readable = wanted.readBackUrl !== undefined || (wanted.method === 'PUT' && wanted.body === 'raw');
		const url = wanted.body === 'multipart' ? folder : file;
		return { service, settings: { ...wanted, url, readBackUrl: readable ? file : undefined } };
}
function styleOf(wanted) {
		if (wanted.configured !== true)
				return 'code-package-platform';
		if (wanted.url === undefined)
				return wanted.style;
		return (0,address/* destinationOf */.My)({ inputs: { uploadUrl: undefined }, settings: wanted, rehearsed: false }).style;
}
function authOf({ auth, username }, token) {
		if (auth === 'none')
				return {};
		return { auth: auth === 'bearer' ? { bearer: token } : { basic: [username ?? '', token] } };
}
/***/ }),
/***/ 31682:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"rE":"2025-12-11","wQ":{"$id":"https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json","$ref":"#/definitions/ServerDetail","$schema":"http://json-schema.org/draft-07/schema#","definitions":{"Argument":{"anyOf":[{"$ref":"#/definitions/PositionalArgument"},{"$ref":"#/definitions/NamedArgument"}]},"Icon":{"properties":{"mimeType":{"enum":["image/png","image/jpeg","image/jpg","image/svg+xml","image/webp"],"type":"string"},"sizes":{"items":{"pattern":"^(\\\\d+x\\\\d+|any)$","type":"string"},"type":"array"},"src":{"format":"uri","maxLength":255,"type":"string"},"theme":{"enum":["light","dark"],"type":"string"}},"required":["src"],"type":"object"},"Input":{"properties":{"choices":{"items":{"type":"string"},"type":"array"},"default":{"type":"string"},"description":{"type":"string"},"format":{"enum":["string","number","boolean","filepath"],"type":"string"},"isRequired":{"type":"boolean"},"isSecret":{"type":"boolean"},"placeholder":{"type":"string"},"value":{"type":"string"}},"type":"object"},"InputWithVariables":{"allOf":[{"$ref":"#/definitions/Input"},{"properties":{"variables":{"additionalProperties":{"$ref":"#/definitions/Input"},"type":"object"}},"type":"object"}]},"KeyValueInput":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"properties":{"name":{"type":"string"}},"required":["name"],"type":"object"}]},"LocalTransport":{"anyOf":[{"$ref":"#/definitions/StdioTransport"},{"$ref":"#/definitions/StreamableHttpTransport"},{"$ref":"#/definitions/SseTransport"}]},"NamedArgument":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"properties":{"isRepeated":{"type":"boolean"},"name":{"type":"string"},"type":{"enum":["named"],"type":"string"}},"required":["type","name"],"type":"object"}]},"Package":{"properties":{"environmentVariables":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"fileSha256":{"pattern":"^[a-f0-9]{64}$","type":"string"},"identifier":{"type":"string"},"packageArguments":{"items":{"$ref":"#/definitions/Argument"},"type":"array"},"registryBaseUrl":{"format":"uri","type":"string"},"registryType":{"type":"string"},"runtimeArguments":{"items":{"$ref":"#/definitions/Argument"},"type":"array"},"runtimeHint":{"type":"string"},"transport":{"$ref":"#/definitions/LocalTransport"},"version":{"minLength":1,"maxLength":255,"not":{"const":"latest"},"type":"string"}},"required":["registryType","identifier","transport"],"type":"object"},"PositionalArgument":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"anyOf":[{"required":["valueHint"]},{"required":["value"]}],"properties":{"isRepeated":{"type":"boolean"},"type":{"enum":["positional"],"type":"string"},"valueHint":{"type":"string"}},"required":["type"],"type":"object"}]},"RemoteTransport":{"allOf":[{"anyOf":[{"$ref":"#/definitions/StreamableHttpTransport"},{"$ref":"#/definitions/SseTransport"}]},{"properties":{"variables":{"additionalProperties":{"$ref":"#/definitions/Input"},"type":"object"}},"type":"object"}]},"Repository":{"properties":{"id":{"type":"string"},"source":{"type":"string"},"subfolder":{"type":"string"},"url":{"format":"uri","type":"string"}},"required":["url","source"],"type":"object"},"ServerDetail":{"properties":{"$schema":{"format":"uri","type":"string"},"_meta":{"properties":{"io.modelcontextprotocol.registry/publisher-provided":{"additionalProperties":true,"type":"object"}},"type":"object"},"description":{"maxLength":100,"minLength":1,"type":"string"},"icons":{"items":{"$ref":"#/definitions/Icon"},"type":"array"},"name":{"maxLength":200,"minLength":3,"pattern":"^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$","type":"string"},"packages":{"items":{"$ref":"#/definitions/Package"},"type":"array"},"remotes":{"items":{"$ref":"#/definitions/RemoteTransport"},"type":"array"},"repository":{"$ref":"#/definitions/Repository"},"title":{"maxLength":100,"minLength":1,"type":"string"},"version":{"maxLength":255,"type":"string"},"websiteUrl":{"format":"uri","type":"string"}},"required":["name","description","version"],"type":"object"},"SseTransport":{"properties":{"headers":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"type":{"enum":["sse"],"type":"string"},"url":{"pattern":"^https?://[^\\\\s]+$","type":"string"}},"required":["type","url"],"type":"object"},"StdioTransport":{"properties":{"type":{"enum":["stdio"],"type":"string"}},"required":["type"],"type":"object"},"StreamableHttpTransport":{"properties":{"headers":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"type":{"enum":["streamable-http"],"type":"string"},"url":{"pattern":"^https?://[^\\\\s]+$","type":"string"}},"required":["type","url"],"type":"object"}}}}');
/***/ })
};
