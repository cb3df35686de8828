export const id = 1468;
export const ids = [1468];
export const modules = {
/***/ 81468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	CompactEncrypt: () => (/* reexport */ CompactEncrypt),
	CompactSign: () => (/* reexport */ CompactSign),
	EmbeddedJWK: () => (/* reexport */ EmbeddedJWK),
	EncryptJWT: () => (/* reexport */ EncryptJWT),
	FlattenedEncrypt: () => (/* reexport */ FlattenedEncrypt),
	FlattenedSign: () => (/* reexport */ FlattenedSign),
	GeneralEncrypt: () => (/* reexport */ GeneralEncrypt),
	GeneralSign: () => (/* reexport */ GeneralSign),
	SignJWT: () => (/* reexport */ sign/* SignJWT */.P),
	UnsecuredJWT: () => (/* reexport */ UnsecuredJWT),
	base64url: () => (/* reexport */ base64url),
	calculateJwkThumbprint: () => (/* reexport */ calculateJwkThumbprint),
	calculateJwkThumbprintUri: () => (/* reexport */ calculateJwkThumbprintUri),
	compactDecrypt: () => (/* reexport */ compactDecrypt),
	compactVerify: () => (/* reexport */ compactVerify),
	createLocalJWKSet: () => (/* reexport */ jwks_local/* createLocalJWKSet */.w),
	createRemoteJWKSet: () => (/* reexport */ createRemoteJWKSet),
	cryptoRuntime: () => (/* binding */ cryptoRuntime),
	customFetch: () => (/* reexport */ customFetch),
	decodeJwt: () => (/* reexport */ decodeJwt),
	decodeProtectedHeader: () => (/* reexport */ decodeProtectedHeader),
	errors: () => (/* reexport */ errors),
	exportJWK: () => (/* reexport */ key_export/* exportJWK */.JU),
	exportPKCS8: () => (/* reexport */ key_export/* exportPKCS8 */.Yp),
	exportSPKI: () => (/* reexport */ key_export/* exportSPKI */.Y5),
	flattenedDecrypt: () => (/* reexport */ flattenedDecrypt),
	flattenedVerify: () => (/* reexport */ flattenedVerify),
	generalDecrypt: () => (/* reexport */ generalDecrypt),
	generalVerify: () => (/* reexport */ generalVerify),
	generateKeyPair: () => (/* reexport */ generate_key_pair/* generateKeyPair */.T),
	generateSecret: () => (/* reexport */ generateSecret),
	importJWK: () => (/* reexport */ importJWK),
	importPKCS8: () => (/* reexport */ importPKCS8),
	importSPKI: () => (/* reexport */ importSPKI),
	importX509: () => (/* reexport */ importX509),
	jwksCache: () => (/* reexport */ jwksCache),
	jwtDecrypt: () => (/* reexport */ jwtDecrypt),
	jwtVerify: () => (/* reexport */ verify/* jwtVerify */.V)
});
var buffer_utils = __webpack_require__(77410);
var lib_key = __webpack_require__(47859);
var errors = __webpack_require__(5674);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/content_encryption.js
const generateCek = (enc) => crypto.getRandomValues(new Uint8Array(enc.cekBits >> 3));
function checkCekLength(cek, expected) {
	const actual = cek.byteLength << 3;
	if (actual !== expected)
		throw new errors.JWEInvalid(`Invalid Content Encryption Key length. Expected ${expected} bits, got ${actual} bits`);
}
const generateIv = (enc) => crypto.getRandomValues(new Uint8Array(enc.ivBits >> 3));
function checkIvLength(enc, iv) {
	if (iv.length << 3 !== enc.ivBits)
		throw new errors.JWEInvalid("Invalid Initialization Vector length");
}
async function cbcKeySetup(enc, cek, usage) {
	if (!(cek instanceof Uint8Array))
		throw new TypeError((0,lib_key/* invalidKeyInput */.XP)(cek, "Uint8Array"));
	const keyLengthBits = enc.cekBits >> 1, encKey = await crypto.subtle.importKey("raw", cek.subarray(keyLengthBits >> 3), "AES-CBC", !1, [usage]), macKey = await crypto.subtle.importKey("raw", cek.subarray(0, keyLengthBits >> 3), {
		hash: `SHA-${keyLengthBits << 1}`,
		name: "HMAC"
	}, !1, ["sign"]);
	return [encKey, macKey, keyLengthBits];
}
async function cbcHmacTag(macKey, macData, keyLengthBits) {
	return new Uint8Array((await crypto.subtle.sign("HMAC", macKey, macData)).slice(0, keyLengthBits >> 3));
}
async function cbcEncrypt(enc, plaintext, cek, iv, aad) {
	const [encKey, macKey, keyLengthBits] = await cbcKeySetup(enc, cek, "encrypt"), ciphertext = new Uint8Array(await crypto.subtle.encrypt({
		iv,
		name: "AES-CBC"
	}, encKey, plaintext)), al = (0,buffer_utils/* uint64be */.mx)(aad.length * 8), macData = (0,buffer_utils/* concat */.xW)(aad, iv, ciphertext, al), tag = await cbcHmacTag(macKey, macData, keyLengthBits);
	return { ciphertext, tag, iv };
}
async function timingSafeEqual(a, b) {
	const algorithm = { name: "HMAC", hash: "SHA-256" }, key = await crypto.subtle.generateKey(algorithm, !1, ["sign", "verify"]), aHmac = await crypto.subtle.sign(algorithm, key, a);
	return crypto.subtle.verify(algorithm, key, aHmac, b);
}
async function cbcDecrypt(enc, cek, ciphertext, iv, tag, aad) {
	const [encKey, macKey, keyLengthBits] = await cbcKeySetup(enc, cek, "decrypt"), al = (0,buffer_utils/* uint64be */.mx)(aad.length * 8), macData = (0,buffer_utils/* concat */.xW)(aad, iv, ciphertext, al), expectedTag = await cbcHmacTag(macKey, macData, keyLengthBits);
	try {
		if (await timingSafeEqual(tag, expectedTag))
			return new Uint8Array(await crypto.subtle.decrypt({ iv, name: "AES-CBC" }, encKey, ciphertext));
	} catch {
	}
	throw new errors.JWEDecryptionFailed();
}
async function encrypt(enc, plaintext, cek, iv, aad) {
	if (!(0,lib_key/* isCryptoKey */.R7)(cek) && !(cek instanceof Uint8Array))
		throw new TypeError((0,lib_key/* invalidKeyInput */.XP)(cek, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (iv ? checkIvLength(enc, iv) : iv = generateIv(enc), cek instanceof Uint8Array && checkCekLength(cek, enc.cekBits), enc.cbc)
		return cbcEncrypt(enc, plaintext, cek, iv, aad);
	const encKey = await (0,lib_key/* rawKey */.GK)(cek, enc.subtle, "encrypt"), encrypted = new Uint8Array(await crypto.subtle.encrypt({
		additionalData: aad,
		iv,
		name: "AES-GCM",
		tagLength: 128
	}, encKey, plaintext));
	return { ciphertext: encrypted.subarray(0, -16), tag: encrypted.subarray(-16), iv };
}
async function decrypt(enc, cek, ciphertext, iv, tag, aad) {
	if (!(0,lib_key/* isCryptoKey */.R7)(cek) && !(cek instanceof Uint8Array))
		throw new TypeError((0,lib_key/* invalidKeyInput */.XP)(cek, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (!iv)
		throw new errors.JWEInvalid("JWE Initialization Vector missing");
	if (!tag)
		throw new errors.JWEInvalid("JWE Authentication Tag missing");
	if (!enc.cbc && tag.length !== 16)
		throw new errors.JWEInvalid("Invalid Authentication Tag length");
	if (checkIvLength(enc, iv), cek instanceof Uint8Array && checkCekLength(cek, enc.cekBits), enc.cbc)
		return cbcDecrypt(enc, cek, ciphertext, iv, tag, aad);
	const encKey = await (0,lib_key/* rawKey */.GK)(cek, enc.subtle, "decrypt");
	try {
		return new Uint8Array(await crypto.subtle.decrypt({
			additionalData: aad,
			iv,
			name: "AES-GCM",
			tagLength: 128
		}, encKey, (0,buffer_utils/* concat */.xW)(ciphertext, tag)));
	} catch {
		throw new errors.JWEDecryptionFailed();
	}
}
var validate = __webpack_require__(47784);
var base64url = __webpack_require__(71445);
var jwe_algorithms = __webpack_require__(19347);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_management.js
function checkEcdhCryptoKey(key, usage) {
	if (key.algorithm.name !== "ECDH" && key.algorithm.name !== "X25519")
		throw new TypeError("CryptoKey does not support this operation, its algorithm.name must be ECDH or X25519");
	(0,lib_key/* checkUsage */.GZ)(key, usage);
}
async function aeskwWrap(alg, key, cek) {
	const cryptoKey = await (0,lib_key/* rawKey */.GK)(key, (0,jwe_algorithms/* jweAlgorithm */.eD)(alg).subtle, "wrapKey", !0), cryptoKeyCek = await crypto.subtle.importKey("raw", cek, { hash: "SHA-256", name: "HMAC" }, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.wrapKey("raw", cryptoKeyCek, cryptoKey, "AES-KW"));
}
async function aeskwUnwrap(alg, key, encryptedKey) {
	const cryptoKey = await (0,lib_key/* rawKey */.GK)(key, (0,jwe_algorithms/* jweAlgorithm */.eD)(alg).subtle, "unwrapKey", !0), cryptoKeyCek = await crypto.subtle.unwrapKey("raw", encryptedKey, cryptoKey, "AES-KW", { hash: "SHA-256", name: "HMAC" }, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.exportKey("raw", cryptoKeyCek));
}
function checkRsaKey(alg, key, usage) {
	(0,lib_key/* checkCryptoKey */.Ni)(key, (0,jwe_algorithms/* jweAlgorithm */.eD)(alg).subtle, usage), (0,lib_key/* checkModulusLength */.or)(alg, key);
}
async function deriveKey(p2s, alg, p2c, key) {
	if (!(p2s instanceof Uint8Array) || p2s.length < 8)
		throw new errors.JWEInvalid("PBES2 Salt Input must be 8 or more octets");
	if (!Number.isSafeInteger(p2c) || Math.sign(p2c) !== 1)
		throw new errors.JWEInvalid("PBES2 Count Input must be a positive integer");
	const salt = (0,buffer_utils/* concat */.xW)((0,buffer_utils/* encode */.lF)(alg), Uint8Array.of(0), p2s), keyLengthBits = parseInt(alg.slice(13, 16), 10), subtleAlg = {
		hash: `SHA-${alg.slice(8, 11)}`,
		iterations: p2c,
		name: "PBKDF2",
		salt
	}, cryptoKey = await (0,lib_key/* rawKey */.GK)(key, (0,jwe_algorithms/* jweAlgorithm */.eD)(alg).subtle, "deriveBits");
	return new Uint8Array(await crypto.subtle.deriveBits(subtleAlg, cryptoKey, keyLengthBits));
}
function lengthAndInput(input) {
	return (0,buffer_utils/* concat */.xW)((0,buffer_utils/* uint32be */.VS)(input.length), input);
}
async function concatKdf(Z, keyDataLength, OtherInfo) {
	const dkLen = keyDataLength >> 3, hashLen = 32, reps = Math.ceil(dkLen / hashLen), dk = new Uint8Array(reps * hashLen);
	for (let i = 1; i <= reps; i++) {
		const hashResult = await (0,buffer_utils/* digest */.br)("sha256", (0,buffer_utils/* concat */.xW)((0,buffer_utils/* uint32be */.VS)(i), Z, OtherInfo));
		dk.set(hashResult, (i - 1) * hashLen);
	}
	return dk.slice(0, dkLen);
}
async function ecdhesDeriveKey(publicKey, privateKey, algorithmId, keyDataLength, apu = new Uint8Array(), apv = new Uint8Array()) {
	checkEcdhCryptoKey(publicKey), checkEcdhCryptoKey(privateKey, "deriveBits");
	const otherInfo = (0,buffer_utils/* concat */.xW)(lengthAndInput((0,buffer_utils/* encode */.lF)(algorithmId)), lengthAndInput(apu), lengthAndInput(apv), (0,buffer_utils/* uint32be */.VS)(keyDataLength)), Z = new Uint8Array(await crypto.subtle.deriveBits({
		name: publicKey.algorithm.name,
		public: publicKey
	}, privateKey, publicKey.algorithm.name === "X25519" ? 256 : Math.ceil(parseInt(publicKey.algorithm.namedCurve.slice(-3), 10) / 8) << 3));
	return concatKdf(Z, keyDataLength, otherInfo);
}
function assertEcdhKey(key) {
	(0,lib_key/* assertCryptoKey */.Tz)(key);
	const curve = key.algorithm.namedCurve;
	if (curve !== "P-256" && curve !== "P-384" && curve !== "P-521" && key.algorithm.name !== "X25519")
		throw new errors.JOSENotSupported("ECDH with the provided key is not allowed or not supported by your javascript runtime");
}
function partyInfo(joseHeader, name) {
	const value = joseHeader[name];
	if (value !== void 0) {
		if (typeof value != "string")
			throw new errors.JWEInvalid(`JOSE Header "${name}" (Agreement Party${name === "apu" ? "U" : "V"}Info) invalid`);
		return (0,validate/* decodeBase64url */.h2)(value, name, errors.JWEInvalid);
	}
}
function checkPartyInfo(apu, apv) {
	if (!(apu === void 0 || apv === void 0 || apu.byteLength !== apv.byteLength)) {
		for (let i = 0; i < apu.byteLength; i++)
			if (apu[i] !== apv[i])
				return;
		throw new errors.JWEInvalid('JOSE Header "apu" and "apv" values must be distinct');
	}
}
function assertEncryptedKey(encryptedKey) {
	if (encryptedKey === void 0)
		throw new errors.JWEInvalid("JWE Encrypted Key missing");
}
function assertNoEncryptedKey(encryptedKey) {
	if (encryptedKey !== void 0)
		throw new errors.JWEInvalid("Encountered unexpected JWE Encrypted Key");
}
function validateMaxPBES2Count(value) {
	if (value !== void 0 && value !== 1 / 0 && (!Number.isSafeInteger(value) || value < 1))
		throw new TypeError("maxPBES2Count must be a positive safe integer or Infinity");
}
async function decryptKeyManagement(entry, enc, key, encryptedKey, joseHeader, maxPBES2Count) {
	const { alg } = entry, mode = entry.mode;
	if (mode === "direct-encryption")
		return assertNoEncryptedKey(encryptedKey), key;
	const direct = mode === "direct-key-agreement";
	switch (direct ? assertNoEncryptedKey(encryptedKey) : assertEncryptedKey(encryptedKey), entry.subtle.name) {
		case "ECDH": {
			const { epk } = joseHeader;
			if (!(0,validate/* isObject */.Gv)(epk) || ["d", "k", "p", "q", "dp", "dq", "qi", "oth", "priv"].some((parameter) => Object.hasOwn(epk, parameter)))
				throw new errors.JWEInvalid('JOSE Header "epk" (Ephemeral Public Key) missing or invalid');
			assertEcdhKey(key);
			const ephemeralPublicKey = await (0,lib_key/* jwkToKey */.xY)(entry, epk), partyUInfo = partyInfo(joseHeader, "apu"), partyVInfo = partyInfo(joseHeader, "apv");
			checkPartyInfo(partyUInfo, partyVInfo);
			const derivedKey = await ecdhesDeriveKey(ephemeralPublicKey, key, direct ? enc.alg : alg, direct ? enc.cekBits : parseInt(alg.slice(-5, -2), 10), partyUInfo, partyVInfo);
			if (direct)
				return derivedKey;
			key = derivedKey;
			break;
		}
		case "RSA-OAEP":
			return (0,lib_key/* assertCryptoKey */.Tz)(key), checkRsaKey(alg, key, "decrypt"), new Uint8Array(await crypto.subtle.decrypt("RSA-OAEP", key, encryptedKey));
		case "PBKDF2": {
			if (typeof joseHeader.p2c != "number")
				throw new errors.JWEInvalid('JOSE Header "p2c" (PBES2 Count) missing or invalid');
			const p2cLimit = maxPBES2Count ?? 1e4;
			if (joseHeader.p2c > p2cLimit)
				throw new errors.JWEInvalid('JOSE Header "p2c" (PBES2 Count) out is of acceptable bounds');
			if (typeof joseHeader.p2s != "string")
				throw new errors.JWEInvalid('JOSE Header "p2s" (PBES2 Salt) missing or invalid');
			const p2s = (0,validate/* decodeBase64url */.h2)(joseHeader.p2s, "p2s", errors.JWEInvalid);
			key = await deriveKey(p2s, alg, joseHeader.p2c, key);
			break;
		}
		case "AES-GCM": {
			if (typeof joseHeader.iv != "string")
				throw new errors.JWEInvalid('JOSE Header "iv" (Initialization Vector) missing or invalid');
			if (typeof joseHeader.tag != "string")
				throw new errors.JWEInvalid('JOSE Header "tag" (Authentication Tag) missing or invalid');
			const iv = (0,validate/* decodeBase64url */.h2)(joseHeader.iv, "iv", errors.JWEInvalid), tag = (0,validate/* decodeBase64url */.h2)(joseHeader.tag, "tag", errors.JWEInvalid);
			if (iv.byteLength !== 12)
				throw new errors.JWEInvalid("Invalid Initialization Vector length");
			if (tag.byteLength !== 16)
				throw new errors.JWEInvalid("Invalid Authentication Tag length");
			return decrypt((0,jwe_algorithms/* jweEncryption */.Oe)(alg.slice(0, -2)), key, encryptedKey, iv, tag, new Uint8Array());
		}
	}
	return aeskwUnwrap(alg.slice(-6), key, encryptedKey);
}
async function encryptKeyManagement(entry, enc, inputKey, joseHeader, providedCek, providedParameters = {}) {
	const { alg, mode } = entry, transport = (0,jwe_algorithms/* isJWECEKTransport */.p3)(entry);
	if (providedCek !== void 0 && !transport)
		throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
	let key = await (0,lib_key/* prepareKey */.dT)(mode === "direct-encryption" ? enc : entry, inputKey, "encrypt");
	if (mode === "direct-encryption")
		return [key, void 0, void 0];
	const cek = transport ? providedCek ?? generateCek(enc) : void 0;
	cek && checkCekLength(cek, enc.cekBits);
	let encryptedKey, parameters;
	switch (entry.subtle.name) {
		case "ECDH": {
			assertEcdhKey(key);
			const { apu: providedApu, apv: providedApv } = providedParameters;
			providedApu !== void 0 && (0,validate/* assertUint8Array */.GT)(providedApu, '"apu"'), providedApv !== void 0 && (0,validate/* assertUint8Array */.GT)(providedApv, '"apv"');
			const apu = providedApu ?? partyInfo(joseHeader, "apu"), apv = providedApv ?? partyInfo(joseHeader, "apv");
			checkPartyInfo(apu, apv);
			let ephemeralPrivateKey;
			providedParameters.epk !== void 0 ? ephemeralPrivateKey = await (0,lib_key/* prepareKey */.dT)(entry, providedParameters.epk, "decrypt") : ephemeralPrivateKey = (await crypto.subtle.generateKey(key.algorithm, !0, ["deriveBits"])).privateKey;
			const subtle = crypto.subtle;
			let exportableEpk = ephemeralPrivateKey;
			if (!exportableEpk.extractable) {
				if (typeof subtle.getPublicKey != "function")
					throw new TypeError('CryptoKey for "epk" must be extractable');
				exportableEpk = await subtle.getPublicKey(ephemeralPrivateKey, []);
			}
			const { x, y, crv, kty } = await subtle.exportKey("jwk", exportableEpk), direct = mode === "direct-key-agreement", derivedKey = await ecdhesDeriveKey(key, ephemeralPrivateKey, direct ? enc.alg : alg, direct ? enc.cekBits : parseInt(alg.slice(-5, -2), 10), apu, apv), epk = { x, crv, kty };
			if (kty === "EC" && (epk.y = y), parameters = { epk }, providedApu !== void 0 && (parameters.apu = (0,base64url.encode)(providedApu)), providedApv !== void 0 && (parameters.apv = (0,base64url.encode)(providedApv)), direct)
				return [derivedKey, void 0, parameters];
			key = derivedKey;
			break;
		}
		case "RSA-OAEP": {
			(0,lib_key/* assertCryptoKey */.Tz)(key), checkRsaKey(alg, key, "encrypt"), encryptedKey = new Uint8Array(await crypto.subtle.encrypt("RSA-OAEP", key, cek));
			break;
		}
		case "PBKDF2": {
			const { p2c = 2048, p2s = crypto.getRandomValues(new Uint8Array(16)) } = providedParameters;
			key = await deriveKey(p2s, alg, p2c, key), parameters = { p2c, p2s: (0,base64url.encode)(p2s) };
			break;
		}
		case "AES-GCM": {
			const iv = providedParameters.iv === void 0 ? crypto.getRandomValues(new Uint8Array(12)) : providedParameters.iv;
			if (!(iv instanceof Uint8Array))
				throw new TypeError('"iv" must be an instance of Uint8Array');
			const wrapped = await encrypt((0,jwe_algorithms/* jweEncryption */.Oe)(alg.slice(0, -2)), cek, key, iv, new Uint8Array());
			encryptedKey = wrapped.ciphertext, parameters = { iv: (0,base64url.encode)(wrapped.iv), tag: (0,base64url.encode)(wrapped.tag) };
		}
	}
	if (encryptedKey ??= await aeskwWrap(alg.slice(-6), key, cek), !(encryptedKey instanceof Uint8Array) || !encryptedKey.byteLength)
		throw new TypeError("JWE key management algorithm did not produce an Encrypted Key");
	return [cek, encryptedKey, parameters];
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/deflate.js
function validateZip(joseHeader, protectedHeader) {
	if (joseHeader.zip !== void 0 && joseHeader.zip !== "DEF")
		throw new errors.JOSENotSupported('Unsupported JWE "zip" (Compression Algorithm) Header Parameter value.');
	if (joseHeader.zip !== void 0 && !protectedHeader?.zip)
		throw new errors.JWEInvalid('JWE "zip" (Compression Algorithm) Header Parameter MUST be in a protected header.');
}
function supported(name) {
	if (typeof globalThis[name] > "u")
		throw new errors.JOSENotSupported(`JWE "zip" (Compression Algorithm) Header Parameter requires the ${name} API.`);
}
async function transform(stream, input, maxLength = 1 / 0) {
	const writer = stream.writable.getWriter();
	writer.write(input).catch(() => {
	}), writer.close().catch(() => {
	});
	const chunks = [];
	let length = 0;
	const reader = stream.readable.getReader();
	for (; ; ) {
		const { value, done } = await reader.read();
		if (done)
			break;
		if (chunks.push(value), length += value.byteLength, maxLength !== 1 / 0 && length > maxLength)
			throw await reader.cancel().catch(() => {
			}), new errors.JWEInvalid("Decompressed plaintext exceeded the configured limit");
	}
	return (0,buffer_utils/* concat */.xW)(...chunks);
}
async function compress(input) {
	return supported("CompressionStream"), transform(new CompressionStream("deflate-raw"), input);
}
async function decompress(input, maxLength) {
	return supported("DecompressionStream"), transform(new DecompressionStream("deflate-raw"), input, maxLength);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_decrypt.js
function snapshotSharedJWE(jwe) {
	const { aad, ciphertext, iv, protected: encodedProtected, tag, unprotected } = jwe;
	if (iv !== void 0 && (typeof iv != "string" || !iv))
		throw new errors.JWEInvalid("JWE Initialization Vector incorrect type");
	if (typeof ciphertext != "string")
		throw new errors.JWEInvalid("JWE Ciphertext missing or incorrect type");
	if (tag !== void 0 && (typeof tag != "string" || !tag))
		throw new errors.JWEInvalid("JWE Authentication Tag incorrect type");
	if (encodedProtected !== void 0 && typeof encodedProtected != "string")
		throw new errors.JWEInvalid("JWE Protected Header incorrect type");
	if (aad !== void 0 && (typeof aad != "string" || !aad))
		throw new errors.JWEInvalid("JWE AAD incorrect type");
	if (unprotected !== void 0 && !(0,validate/* isObject */.Gv)(unprotected))
		throw new errors.JWEInvalid("JWE Shared Unprotected Header incorrect type");
	return {
		aad,
		ciphertext,
		iv,
		protected: encodedProtected,
		tag,
		unprotected: unprotected === void 0 ? void 0 : { ...unprotected }
	};
}
function snapshotRecipientJWE(recipient) {
	let header, headerAlg;
	try {
		const { header: inputHeader } = recipient;
		if ((0,validate/* isObject */.Gv)(inputHeader)) {
			headerAlg = inputHeader.alg;
			const parameters = Object.keys(inputHeader);
			parameters.includes("alg") || (headerAlg = void 0), header = Object.fromEntries(parameters.map((parameter) => [
				parameter,
				parameter === "alg" ? headerAlg : inputHeader[parameter]
			]));
		} else
			header = inputHeader;
		const { encrypted_key: encryptedKey } = recipient;
		return [{ encrypted_key: encryptedKey, header }, headerAlg];
	} catch (error) {
		return [void 0, headerAlg, error];
	}
}
function checkRecipient(jwe) {
	const { encrypted_key: encryptedKey, header } = jwe;
	if (encryptedKey !== void 0 && typeof encryptedKey != "string")
		throw new errors.JWEInvalid("JWE Encrypted Key incorrect type");
	if (header !== void 0 && !(0,validate/* isObject */.Gv)(header))
		throw new errors.JWEInvalid("JWE Per-Recipient Unprotected Header incorrect type");
	if (jwe.protected === void 0 && header === void 0 && jwe.unprotected === void 0)
		throw new errors.JWEInvalid("JOSE Header missing");
}
function shareJWE(jwe) {
	const { protected: encodedProtected, ciphertext, iv, tag, aad } = jwe;
	let protectedHeader;
	return encodedProtected !== void 0 && (protectedHeader = (0,validate/* parseJoseHeader */.OX)(encodedProtected, errors.JWEInvalid, "JWE Protected Header is invalid")), [
		protectedHeader,
		(0,validate/* decodeBase64url */.h2)(ciphertext, "ciphertext", errors.JWEInvalid),
		iv !== void 0 ? (0,validate/* decodeBase64url */.h2)(iv, "iv", errors.JWEInvalid) : void 0,
		tag !== void 0 ? (0,validate/* decodeBase64url */.h2)(tag, "tag", errors.JWEInvalid) : void 0,
		(0,validate/* encodeAsciiMember */.MV)((encodedProtected ?? "") + (aad !== void 0 ? `.${aad}` : ""), "aad", errors.JWEInvalid)
	];
}
function prepareDecrypt(options) {
	const keyManagementAlgorithms = options && (0,validate/* validateAlgorithms */.Fw)("keyManagementAlgorithms", options.keyManagementAlgorithms), contentEncryptionAlgorithms = options && (0,validate/* validateAlgorithms */.Fw)("contentEncryptionAlgorithms", options.contentEncryptionAlgorithms), { crit, maxPBES2Count, maxDecompressedLength } = options ?? {};
	validateMaxPBES2Count(maxPBES2Count);
	const decompressionLimit = maxDecompressedLength ?? 25e4;
	if (decompressionLimit !== 0 && decompressionLimit !== 1 / 0 && (!Number.isSafeInteger(decompressionLimit) || decompressionLimit < 1))
		throw new TypeError("maxDecompressedLength must be 0, a positive safe integer, or Infinity");
	return [
		keyManagementAlgorithms,
		contentEncryptionAlgorithms,
		crit,
		maxPBES2Count,
		maxDecompressedLength
	];
}
async function decryptJWE(jwe, shared, key, token = shareJWE(jwe)) {
	const [protectedHeader, ciphertext, iv, tag, additionalAuthenticatedData] = token, { header, unprotected, aad } = jwe;
	let joseHeader;
	if (header !== void 0 || unprotected !== void 0) {
		if (!(0,validate/* isDisjoint */.fz)(protectedHeader, header, unprotected))
			throw new errors.JWEInvalid("JWE Protected, JWE Unprotected Header, and JWE Per-Recipient Unprotected Header Parameter names must be disjoint");
		joseHeader = { ...protectedHeader, ...header, ...unprotected };
	} else
		joseHeader = protectedHeader ?? {};
	const [keyManagementAlgorithms, contentEncryptionAlgorithms, crit, maxPBES2Count, maxDecompressedLength] = shared, { encrypted_key: encodedKey } = jwe;
	(0,validate/* validateCrit */.nI)(errors.JWEInvalid, validate/* JWE_RECOGNIZED */.CT, crit, protectedHeader, joseHeader), validateZip(joseHeader, protectedHeader);
	const { alg, enc } = joseHeader;
	if (typeof alg != "string" || !alg)
		throw new errors.JWEInvalid("missing JWE Algorithm (alg) in JWE Header");
	const selected = jwe_algorithms/* JWE */.po[alg];
	if (encodedKey === "" && (!selected || !(0,jwe_algorithms/* isJWECEKTransport */.p3)(selected)))
		throw new errors.JWEInvalid("JWE Encrypted Key incorrect type");
	const integrated = selected?.mode === "integrated-encryption";
	if (!integrated && (typeof enc != "string" || !enc))
		throw new errors.JWEInvalid("missing JWE Encryption Algorithm (enc) in JWE Header");
	if (keyManagementAlgorithms && !keyManagementAlgorithms.has(alg) || !keyManagementAlgorithms && alg.startsWith("PBES2"))
		throw new errors.JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
	let encEntry;
	if (integrated) {
		if (enc !== void 0)
			throw new errors.JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter must not be present for integrated encryption');
		if (iv?.byteLength)
			throw new errors.JWEInvalid("JWE Initialization Vector must be empty for integrated encryption");
		if (tag?.byteLength)
			throw new errors.JWEInvalid("JWE Authentication Tag must be empty for integrated encryption");
	} else {
		if (contentEncryptionAlgorithms && !contentEncryptionAlgorithms.has(enc))
			throw new errors.JOSEAlgNotAllowed('"enc" (Encryption Algorithm) Header Parameter value not allowed');
		encEntry = (0,jwe_algorithms/* jweEncryption */.Oe)(enc);
	}
	let encryptedKey;
	if (encodedKey !== void 0)
		try {
			encryptedKey = (0,validate/* decodeBase64url */.h2)(encodedKey, "encrypted_key", errors.JWEInvalid);
		} catch (error) {
			if (!selected || !(0,jwe_algorithms/* isJWECEKTransport */.p3)(selected))
				throw error;
			encryptedKey = new Uint8Array();
		}
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jwe), resolvedKey = !0);
	const algEntry = selected ?? (0,jwe_algorithms/* jweAlgorithm */.eD)(alg);
	(0,jwe_algorithms/* isJWECEKTransport */.p3)(algEntry) && encryptedKey === void 0 && (encryptedKey = new Uint8Array());
	const k = await (0,lib_key/* prepareKey */.dT)(algEntry.mode === "direct-encryption" ? encEntry : algEntry, key, "decrypt");
	let plaintext;
	if (algEntry.mode === "integrated-encryption")
		plaintext = await algEntry.decrypt(k, encryptedKey, ciphertext, additionalAuthenticatedData, protectedHeader, joseHeader);
	else {
		const encryption = encEntry;
		let cek;
		try {
			cek = await decryptKeyManagement(algEntry, encryption, k, encryptedKey, joseHeader, maxPBES2Count), (0,jwe_algorithms/* isJWECEKTransport */.p3)(algEntry) && cek instanceof Uint8Array && cek.byteLength << 3 !== encryption.cekBits && (cek = generateCek(encryption));
		} catch (err) {
			if (err instanceof TypeError || err instanceof errors.JWEInvalid || err instanceof errors.JOSENotSupported)
				throw err;
			cek = generateCek(encryption);
		}
		plaintext = await decrypt(encryption, cek, ciphertext, iv, tag, additionalAuthenticatedData);
	}
	if (joseHeader.zip === "DEF") {
		const decompressionLimit = maxDecompressedLength ?? 25e4;
		if (decompressionLimit === 0)
			throw new errors.JOSENotSupported('JWE "zip" (Compression Algorithm) Header Parameter is not supported.');
		plaintext = await decompress(plaintext, decompressionLimit).catch((cause) => {
			throw cause instanceof errors.JWEInvalid ? cause : new errors.JWEInvalid("Failed to decompress plaintext", { cause });
		});
	}
	return {
		plaintext,
		...protectedHeader && { protectedHeader },
		...aad !== void 0 && {
			additionalAuthenticatedData: (0,validate/* decodeBase64url */.h2)(aad, "aad", errors.JWEInvalid)
		},
		...unprotected && { sharedUnprotectedHeader: unprotected },
		...header && { unprotectedHeader: header },
		...resolvedKey && { key: k }
	};
}
async function decryptCompact(jwe, shared, key) {
	if (jwe instanceof Uint8Array && (jwe = buffer_utils/* decoder */.D0.decode(jwe)), typeof jwe != "string")
		throw new errors.JWEInvalid("Compact JWE must be a string or Uint8Array");
	const { 0: protectedHeader, 1: encryptedKey, 2: iv, 3: ciphertext, 4: tag, length } = jwe.split(".");
	if (length !== 5)
		throw new errors.JWEInvalid("Invalid Compact JWE");
	return decryptJWE({
		ciphertext,
		iv: iv || void 0,
		protected: protectedHeader,
		tag: tag || void 0,
		encrypted_key: encryptedKey || void 0
	}, shared, key);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/compact/decrypt.js
async function compactDecrypt(jwe, key, options) {
	return decryptCompact(jwe, prepareDecrypt(options), key);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/flattened/decrypt.js
async function flattenedDecrypt(jwe, key, options) {
	if (!(0,validate/* isObject */.Gv)(jwe))
		throw new errors.JWEInvalid("Flattened JWE must be an object");
	const shared = snapshotSharedJWE(jwe), [recipient, , error] = snapshotRecipientJWE(jwe);
	if (!recipient)
		throw error;
	const snapshot = { ...shared, ...recipient };
	return checkRecipient(snapshot), decryptJWE(snapshot, prepareDecrypt(options), key);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/general/decrypt.js
async function generalDecrypt(jwe, key, options) {
	if (!(0,validate/* isObject */.Gv)(jwe))
		throw new errors.JWEInvalid("General JWE must be an object");
	const inputRecipients = jwe.recipients;
	if (!Array.isArray(inputRecipients))
		throw new errors.JWEInvalid("JWE Recipients missing or incorrect type");
	const recipients = Array.from(inputRecipients);
	if (!recipients.every(validate/* isObject */.Gv))
		throw new errors.JWEInvalid("JWE Recipients missing or incorrect type");
	if (!recipients.length)
		throw new errors.JWEInvalid("JWE Recipients has no members");
	const shared = prepareDecrypt(options);
	let sharedJwe, token;
	try {
		sharedJwe = snapshotSharedJWE(jwe), token = shareJWE(sharedJwe);
	} catch {
		throw new errors.JWEDecryptionFailed();
	}
	const recipientSnapshots = recipients.map((recipient) => snapshotRecipientJWE(recipient));
	if (recipients.length > 1)
		for (const [, headerAlg] of recipientSnapshots) {
			const alg = token[0]?.alg ?? headerAlg ?? sharedJwe.unprotected?.alg, algEntry = typeof alg == "string" ? jwe_algorithms/* JWE */.po[alg] : void 0;
			if (algEntry && !(0,jwe_algorithms/* isJWECEKTransport */.p3)(algEntry))
				throw new errors.JWEInvalid(`"${alg}" alg may only have a single recipient`);
		}
	for (const [recipient] of recipientSnapshots)
		if (recipient)
			try {
				const flattened = { ...sharedJwe, ...recipient };
				return checkRecipient(flattened), await decryptJWE(flattened, shared, key, token);
			} catch {
			}
	throw new errors.JWEDecryptionFailed();
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_encrypt.js
function checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader) {
	if (!(0,validate/* isDisjoint */.fz)(protectedHeader, unprotectedHeader, sharedUnprotectedHeader))
		throw new errors.JWEInvalid("JWE Protected, JWE Shared Unprotected and JWE Per-Recipient Header Parameter names must be disjoint");
}
function checkEncryptHeaders(input, options, sharedHeadersNormalized = !1) {
	if (!input[1] && !input[2] && !input[3])
		throw new errors.JWEInvalid("either setProtectedHeader, setUnprotectedHeader, or sharedUnprotectedHeader must be called before #encrypt()");
	options !== void 0 && (input[8] = options?.crit);
	let [, protectedHeader, unprotectedHeader, sharedUnprotectedHeader, aad, cek, iv, keyManagementParameters, crit] = input;
	if (aad !== void 0 && (0,validate/* assertUint8Array */.GT)(aad, "JWE Additional Authenticated Data"), cek !== void 0 && (0,validate/* assertUint8Array */.GT)(cek, "JWE Content Encryption Key"), iv !== void 0 && (0,validate/* assertUint8Array */.GT)(iv, "JWE Initialization Vector"), !sharedHeadersNormalized && protectedHeader !== void 0 && (protectedHeader = (0,validate/* serializeJoseHeader */.ji)(errors.JWEInvalid, protectedHeader)[0], input[1] = protectedHeader), unprotectedHeader !== void 0 && (unprotectedHeader = (0,validate/* serializeJoseHeader */.ji)(errors.JWEInvalid, unprotectedHeader)[0], input[2] = unprotectedHeader), !sharedHeadersNormalized && sharedUnprotectedHeader !== void 0 && (sharedUnprotectedHeader = (0,validate/* serializeJoseHeader */.ji)(errors.JWEInvalid, sharedUnprotectedHeader)[0], input[3] = sharedUnprotectedHeader), keyManagementParameters !== void 0 && !(0,validate/* isObject */.Gv)(keyManagementParameters))
		throw new TypeError("JWE Key Management Parameters must be an object");
	checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader);
	const joseHeader = {
		...protectedHeader,
		...unprotectedHeader,
		...sharedUnprotectedHeader
	};
	(0,validate/* validateCritDuplicates */.BU)(errors.JWEInvalid, protectedHeader), (0,validate/* validateCrit */.nI)(errors.JWEInvalid, validate/* JWE_RECOGNIZED */.CT, crit, protectedHeader, joseHeader), validateZip(joseHeader, protectedHeader);
	const { alg, enc } = joseHeader;
	if (typeof alg != "string" || !alg)
		throw new errors.JWEInvalid('JWE "alg" (Algorithm) Header Parameter missing or invalid');
	const algEntry = jwe_algorithms/* JWE */.po[alg];
	if (algEntry?.mode === "integrated-encryption") {
		if (enc !== void 0)
			throw new errors.JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter must not be present for integrated encryption');
		if (cek !== void 0)
			throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
		if (iv !== void 0)
			throw new TypeError(`setInitializationVector cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
		return [joseHeader, void 0, algEntry];
	}
	if (typeof enc != "string" || !enc)
		throw new errors.JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter missing or invalid');
	return [joseHeader, (0,jwe_algorithms/* jweEncryption */.Oe)(enc), algEntry];
}
async function encryptJWE(input, checked, key) {
	const [joseHeader, encEntry, selected] = checked, [inputPlaintext, inputProtectedHeader, inputUnprotectedHeader, sharedUnprotectedHeader, aad, providedCek, inputIv, keyManagementParameters, , unprotectedParameters] = input;
	let protectedHeader = inputProtectedHeader, unprotectedHeader = inputUnprotectedHeader;
	const algEntry = selected ?? (0,jwe_algorithms/* jweAlgorithm */.eD)(joseHeader.alg);
	let encryptedKey, parameters, cek;
	algEntry.mode === "integrated-encryption" ? cek = await (0,lib_key/* prepareKey */.dT)(algEntry, key, "encrypt") : [cek, encryptedKey, parameters] = await encryptKeyManagement(algEntry, encEntry, key, joseHeader, providedCek, keyManagementParameters), parameters && (unprotectedParameters ? unprotectedHeader = unprotectedHeader ? { ...unprotectedHeader, ...parameters } : parameters : protectedHeader = protectedHeader ? { ...protectedHeader, ...parameters } : parameters, checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader));
	const encodedProtectedHeader = protectedHeader ? (0,base64url.encode)(JSON.stringify(protectedHeader)) : "", encodedAad = aad?.byteLength ? (0,base64url.encode)(aad) : void 0, additionalAuthenticatedData = (0,buffer_utils/* encode */.lF)(encodedAad ? `${encodedProtectedHeader}.${encodedAad}` : encodedProtectedHeader);
	let plaintext = inputPlaintext;
	joseHeader.zip === "DEF" && (plaintext = await compress(plaintext).catch((cause) => {
		throw new errors.JWEInvalid("Failed to compress plaintext", { cause });
	}));
	let ciphertext, tag, iv;
	algEntry.mode === "integrated-encryption" ? [encryptedKey, ciphertext] = await algEntry.encrypt(cek, plaintext, additionalAuthenticatedData, protectedHeader, joseHeader, keyManagementParameters) : { ciphertext, tag, iv } = await encrypt(encEntry, plaintext, cek, inputIv, additionalAuthenticatedData);
	const jwe = {
		ciphertext: (0,base64url.encode)(ciphertext)
	};
	return iv && (jwe.iv = (0,base64url.encode)(iv)), tag && (jwe.tag = (0,base64url.encode)(tag)), encryptedKey?.byteLength && (jwe.encrypted_key = (0,base64url.encode)(encryptedKey)), encodedAad && (jwe.aad = encodedAad), protectedHeader && (jwe.protected = encodedProtectedHeader), sharedUnprotectedHeader && (jwe.unprotected = sharedUnprotectedHeader), unprotectedHeader && (jwe.header = unprotectedHeader), jwe;
}
async function createJWE(input, key, options) {
	return encryptJWE(input, checkEncryptHeaders(input, options), key);
}
function compactJWE(jwe) {
	return [jwe.protected, jwe.encrypted_key, jwe.iv, jwe.ciphertext, jwe.tag].join(".");
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/general/encrypt.js
class IndividualRecipient {
	#parent;
	state;
	constructor(enc, key, crit) {
		this.#parent = enc, this.state = [void 0, void 0, key, crit];
	}
	setUnprotectedHeader(unprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.state[0], "setUnprotectedHeader"), this.state[0] = unprotectedHeader, this;
	}
	setKeyManagementParameters(parameters) {
		return (0,validate/* assertNotSet */.ac)(this.state[1], "setKeyManagementParameters"), this.state[1] = parameters, this;
	}
	addRecipient(...args) {
		return this.#parent.addRecipient(...args);
	}
	encrypt(...args) {
		return this.#parent.encrypt(...args);
	}
	done() {
		return this.#parent;
	}
}
class GeneralEncrypt {
	#plaintext;
	#recipients = [];
	#protectedHeader;
	#sharedUnprotectedHeader;
	#aad;
	constructor(plaintext) {
		this.#plaintext = plaintext;
	}
	addRecipient(key, options) {
		const recipient = new IndividualRecipient(this, key, options?.crit);
		return this.#recipients.push(recipient), recipient;
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
	}
	setSharedUnprotectedHeader(sharedUnprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#sharedUnprotectedHeader, "setSharedUnprotectedHeader"), this.#sharedUnprotectedHeader = sharedUnprotectedHeader, this;
	}
	setAdditionalAuthenticatedData(aad) {
		return this.#aad = aad, this;
	}
	async encrypt() {
		if (!this.#recipients.length)
			throw new errors.JWEInvalid("at least one recipient must be added");
		(0,validate/* assertUint8Array */.GT)(this.#plaintext, "plaintext");
		const multiple = this.#recipients.length > 1;
		let enc, protectedHeader = this.#protectedHeader, sharedUnprotectedHeader = this.#sharedUnprotectedHeader;
		const recipients = [];
		for (const recipient of this.#recipients) {
			const [unprotectedHeader, keyManagementParameters, key, crit] = recipient.state, input = [
				this.#plaintext,
				protectedHeader,
				unprotectedHeader,
				sharedUnprotectedHeader,
				this.#aad,
				void 0,
				void 0,
				keyManagementParameters,
				crit,
				multiple
			], headers = checkEncryptHeaders(input, void 0, recipients.length > 0);
			recipients.length || (protectedHeader = input[1], sharedUnprotectedHeader = input[3]), recipients.push([input, headers, key]);
			const [{ alg, enc: recipientEnc }, , algEntry] = headers;
			if (multiple && algEntry && !(0,jwe_algorithms/* isJWECEKTransport */.p3)(algEntry))
				throw new errors.JWEInvalid(`"${alg}" alg may only have a single recipient`);
			if (!enc)
				enc = recipientEnc;
			else if (enc !== recipientEnc)
				throw new errors.JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter must be the same for all recipients');
		}
		for (const [, headers] of recipients)
			headers[2] ??= (0,jwe_algorithms/* jweAlgorithm */.eD)(headers[0].alg);
		const [firstInput, firstHeaders, firstKey] = recipients[0], cek = multiple ? generateCek(firstHeaders[1]) : void 0;
		firstInput[5] = cek;
		const { encrypted_key, header, ...shared } = await encryptJWE(firstInput, firstHeaders, firstKey), jwe = {
			...shared,
			recipients: [{}]
		};
		encrypted_key && (jwe.recipients[0].encrypted_key = encrypted_key), header && (jwe.recipients[0].header = header);
		for (let i = 1; i < recipients.length; i++) {
			const [input, [joseHeader, encEntry, algEntry], key] = recipients[i], unprotectedHeader = input[2], [, encryptedKey, parameters] = await encryptKeyManagement(algEntry, encEntry, key, joseHeader, cek, input[7]), target = {
				encrypted_key: (0,base64url.encode)(encryptedKey)
			};
			if (unprotectedHeader || parameters) {
				const header2 = { ...unprotectedHeader, ...parameters };
				parameters && checkDisjoint(input[1], header2, input[3]), target.header = header2;
			}
			jwe.recipients.push(target);
		}
		return jwe;
	}
}
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js
async function compactVerify(jws, key, options) {
	const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
	return result;
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/flattened/verify.js
async function flattenedVerify(jws, key, options) {
	if (!(0,validate/* isObject */.Gv)(jws))
		throw new errors.JWSInvalid("Flattened JWS must be an object");
	const snapshot = (0,jws_verify/* snapshotJws */.Z$)(jws), [result] = await (0,jws_verify/* verifySignature */.Od)(snapshot, (0,jws_verify/* prepareVerify */.F_)(options), key, jws_verify/* encodeJsonUnencodedPayload */.m7);
	return result;
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/general/verify.js
function snapshotSignature(signature, payload) {
	try {
		const jws = (0,jws_verify/* snapshotJws */.Z$)(signature, [payload]), protectedHeader = (0,jws_verify/* parseProtectedHeader */.Ls)(jws.protected), { b64, crit } = protectedHeader;
		return [
			jws,
			protectedHeader,
			Array.isArray(crit) && crit.includes("b64") ? typeof b64 == "boolean" ? b64 ? 1 : 2 : 0 : 1
		];
	} catch {
		return;
	}
}
async function generalVerify(jws, key, options) {
	if (!(0,validate/* isObject */.Gv)(jws))
		throw new errors.JWSInvalid("General JWS must be an object");
	const { signatures, payload: inputPayload } = jws;
	if (!Array.isArray(signatures))
		throw new errors.JWSInvalid("JWS Signatures missing or incorrect type");
	const signatureEntries = Array.from(signatures);
	if (!signatureEntries.every(validate/* isObject */.Gv))
		throw new errors.JWSInvalid("JWS Signatures missing or incorrect type");
	if (inputPayload === void 0)
		throw new errors.JWSSignatureVerificationFailed();
	const shared = (0,jws_verify/* prepareVerify */.F_)(options), payload = inputPayload instanceof Uint8Array ? new Uint8Array(inputPayload) : inputPayload, candidates = signatureEntries.map((signature) => snapshotSignature(signature, payload)).filter((candidate) => candidate !== void 0);
	let payloadEncodings = 0;
	for (const [, , payloadEncoding] of candidates)
		if (payloadEncodings |= payloadEncoding, payloadEncodings === 3)
			throw new errors.JWSInvalid("inconsistent use of JWS Unencoded Payload (RFC7797)");
	for (const candidate of candidates)
		try {
			const [result] = await (0,jws_verify/* verifySignature */.Od)(candidate[0], shared, key, jws_verify/* encodeJsonUnencodedPayload */.m7, candidate[1]);
			return result;
		} catch {
		}
	throw new errors.JWSSignatureVerificationFailed();
}
var verify = __webpack_require__(54605);
var jwt_claims_set = __webpack_require__(45526);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/decrypt.js
async function jwtDecrypt(jwt, key, options) {
	const { plaintext, ...result } = await decryptCompact(jwt, prepareDecrypt(options), key), { protectedHeader } = result, payload = (0,jwt_claims_set/* validateClaimsSet */.k6)(protectedHeader, plaintext, options);
	for (const claim of ["iss", "sub", "aud"])
		if (protectedHeader[claim] !== void 0 && (claim === "aud" ? JSON.stringify(protectedHeader.aud) !== JSON.stringify(payload.aud) : protectedHeader[claim] !== payload[claim]))
			throw new errors.JWTClaimValidationFailed(`replicated "${claim}" claim header parameter mismatch`, payload, claim, "mismatch");
	return { payload, ...result };
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/compact/encrypt.js
class CompactEncrypt {
	#input;
	constructor(plaintext) {
		(0,validate/* assertUint8Array */.GT)(plaintext, "plaintext"), this.#input = [plaintext];
	}
	setContentEncryptionKey(cek) {
		return (0,validate/* assertNotSet */.ac)(this.#input[5], "setContentEncryptionKey"), this.#input[5] = cek, this;
	}
	setInitializationVector(iv) {
		return (0,validate/* assertNotSet */.ac)(this.#input[6], "setInitializationVector"), this.#input[6] = iv, this;
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
	}
	setKeyManagementParameters(parameters) {
		return (0,validate/* assertNotSet */.ac)(this.#input[7], "setKeyManagementParameters"), this.#input[7] = parameters, this;
	}
	async encrypt(key, options) {
		return compactJWE(await createJWE([...this.#input], key, options));
	}
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwe/flattened/encrypt.js
class FlattenedEncrypt {
	#input;
	constructor(plaintext) {
		(0,validate/* assertUint8Array */.GT)(plaintext, "plaintext"), this.#input = [plaintext];
	}
	setKeyManagementParameters(parameters) {
		return (0,validate/* assertNotSet */.ac)(this.#input[7], "setKeyManagementParameters"), this.#input[7] = parameters, this;
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
	}
	setSharedUnprotectedHeader(sharedUnprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[3], "setSharedUnprotectedHeader"), this.#input[3] = sharedUnprotectedHeader, this;
	}
	setUnprotectedHeader(unprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[2], "setUnprotectedHeader"), this.#input[2] = unprotectedHeader, this;
	}
	setAdditionalAuthenticatedData(aad) {
		return this.#input[4] = aad, this;
	}
	setContentEncryptionKey(cek) {
		return (0,validate/* assertNotSet */.ac)(this.#input[5], "setContentEncryptionKey"), this.#input[5] = cek, this;
	}
	setInitializationVector(iv) {
		return (0,validate/* assertNotSet */.ac)(this.#input[6], "setInitializationVector"), this.#input[6] = iv, this;
	}
	async encrypt(key, options) {
		return createJWE([...this.#input], key, options);
	}
}
var jws_sign = __webpack_require__(162);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/sign.js
class CompactSign {
	#payload;
	#protectedHeader;
	constructor(payload) {
		(0,validate/* assertUint8Array */.GT)(payload, "payload"), this.#payload = payload;
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
	}
	async sign(key, options) {
		return (0,jws_sign/* createCompactSignature */.k)(this.#payload, this.#protectedHeader, options?.crit, key, () => {
			throw new TypeError("use the flattened module for creating JWS with b64: false");
		});
	}
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/flattened/sign.js
class FlattenedSign {
	#input;
	constructor(payload) {
		(0,validate/* assertUint8Array */.GT)(payload, "payload"), this.#input = [payload];
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
	}
	setUnprotectedHeader(unprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[2], "setUnprotectedHeader"), this.#input[2] = unprotectedHeader, this;
	}
	async sign(key, options) {
		const input = [...this.#input];
		input[3] = options?.crit;
		const [jws] = await (0,jws_sign/* createSignature */.V)(input, key);
		return jws;
	}
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/general/sign.js
class IndividualSignature {
	#parent;
	state;
	constructor(sig, key, options) {
		this.#parent = sig, this.state = [void 0, void 0, key, options?.crit];
	}
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.state[0], "setProtectedHeader"), this.state[0] = protectedHeader, this;
	}
	setUnprotectedHeader(unprotectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.state[1], "setUnprotectedHeader"), this.state[1] = unprotectedHeader, this;
	}
	addSignature(...args) {
		return this.#parent.addSignature(...args);
	}
	sign(...args) {
		return this.#parent.sign(...args);
	}
	done() {
		return this.#parent;
	}
}
class GeneralSign {
	#payload;
	#signatures = [];
	constructor(payload) {
		this.#payload = payload;
	}
	addSignature(key, options) {
		const signature = new IndividualSignature(this, key, options);
		return this.#signatures.push(signature), signature;
	}
	async sign() {
		if (!this.#signatures.length)
			throw new errors.JWSInvalid("at least one signature must be added");
		(0,validate/* assertUint8Array */.GT)(this.#payload, "payload");
		const jws = {
			signatures: [],
			payload: ""
		}, encodedPayloadCache = [];
		let b64;
		for (const signature of this.#signatures) {
			const [protectedHeader, unprotectedHeader, key, crit] = signature.state, [{ payload, ...signatureMembers }, signatureB64] = await (0,jws_sign/* createSignature */.V)([this.#payload, protectedHeader, unprotectedHeader, crit, encodedPayloadCache], key);
			if (b64 === void 0)
				b64 = signatureB64, jws.payload = payload;
			else if (b64 !== signatureB64)
				throw new errors.JWSInvalid("inconsistent use of JWS Unencoded Payload (RFC7797)");
			jws.signatures.push(signatureMembers);
		}
		return jws;
	}
}
var sign = __webpack_require__(85357);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/encrypt.js
const EncryptJWT_base = jwt_claims_set/* JWTClaimsBuilder */.cE;
class EncryptJWT extends EncryptJWT_base {
	#input = [void 0];
	#replicateIssuerAsHeader;
	#replicateSubjectAsHeader;
	#replicateAudienceAsHeader;
	setProtectedHeader(protectedHeader) {
		return (0,validate/* assertNotSet */.ac)(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
	}
	setKeyManagementParameters(parameters) {
		return (0,validate/* assertNotSet */.ac)(this.#input[7], "setKeyManagementParameters"), this.#input[7] = parameters, this;
	}
	setContentEncryptionKey(cek) {
		return (0,validate/* assertNotSet */.ac)(this.#input[5], "setContentEncryptionKey"), this.#input[5] = cek, this;
	}
	setInitializationVector(iv) {
		return (0,validate/* assertNotSet */.ac)(this.#input[6], "setInitializationVector"), this.#input[6] = iv, this;
	}
	replicateIssuerAsHeader() {
		return this.#replicateIssuerAsHeader = !0, this;
	}
	replicateSubjectAsHeader() {
		return this.#replicateSubjectAsHeader = !0, this;
	}
	replicateAudienceAsHeader() {
		return this.#replicateAudienceAsHeader = !0, this;
	}
	async encrypt(key, options) {
		const plaintext = (0,jwt_claims_set/* jwtClaimsSetBytes */._g)(this);
		this.#input[1] && (this.#replicateIssuerAsHeader || this.#replicateSubjectAsHeader || this.#replicateAudienceAsHeader) && (this.#input[1] = {
			...this.#input[1],
			iss: this.#replicateIssuerAsHeader ? (0,jwt_claims_set/* jwtClaim */.GX)(this, "iss") : void 0,
			sub: this.#replicateSubjectAsHeader ? (0,jwt_claims_set/* jwtClaim */.GX)(this, "sub") : void 0,
			aud: this.#replicateAudienceAsHeader ? (0,jwt_claims_set/* jwtClaim */.GX)(this, "aud") : void 0
		});
		const input = [...this.#input];
		return input[0] = plaintext, compactJWE(await createJWE(input, key, options));
	}
}
var key_export = __webpack_require__(17968);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwk/thumbprint.js
const check = (value, description) => {
	if (typeof value != "string" || !value)
		throw new errors.JWKInvalid(`${description} missing or invalid`);
};
async function calculateJwkThumbprint(key, digestAlgorithm) {
	let jwk;
	if ((0,validate/* isObject */.Gv)(key)) {
		if (jwk = (0,lib_key/* snapshotJwk */.ZZ)(key), typeof jwk.kty != "string")
			throw new TypeError((0,lib_key/* invalidKeyInput */.XP)(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	} else if ((0,lib_key/* isKeyLike */.P2)(key))
		jwk = (0,lib_key/* snapshotJwk */.ZZ)(await (0,key_export/* exportJWK */.JU)(key));
	else
		throw new TypeError((0,lib_key/* invalidKeyInput */.XP)(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	if (digestAlgorithm ??= "sha256", digestAlgorithm !== "sha256" && digestAlgorithm !== "sha384" && digestAlgorithm !== "sha512")
		throw new TypeError('digestAlgorithm must one of "sha256", "sha384", or "sha512"');
	let requiredMembers;
	switch (jwk.kty) {
		case "AKP":
			check(jwk.alg, '"alg" (Algorithm) Parameter'), check(jwk.pub, '"pub" (Public key) Parameter'), requiredMembers = { alg: jwk.alg, kty: jwk.kty, pub: jwk.pub };
			break;
		case "EC":
			check(jwk.crv, '"crv" (Curve) Parameter'), check(jwk.x, '"x" (X Coordinate) Parameter'), check(jwk.y, '"y" (Y Coordinate) Parameter'), requiredMembers = { crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y };
			break;
		case "OKP":
			check(jwk.crv, '"crv" (Subtype of Key Pair) Parameter'), check(jwk.x, '"x" (Public Key) Parameter'), requiredMembers = { crv: jwk.crv, kty: jwk.kty, x: jwk.x };
			break;
		case "RSA":
			check(jwk.e, '"e" (Exponent) Parameter'), check(jwk.n, '"n" (Modulus) Parameter'), requiredMembers = { e: jwk.e, kty: jwk.kty, n: jwk.n };
			break;
		case "oct":
			if (typeof jwk.k != "string")
				throw new errors.JWKInvalid('"k" (Key Value) Parameter missing or invalid');
			requiredMembers = { k: jwk.k, kty: jwk.kty };
			break;
		default:
			throw new errors.JOSENotSupported('"kty" (Key Type) Parameter missing or unsupported');
	}
	const thumbprintInput = (0,buffer_utils/* encode */.lF)(JSON.stringify(requiredMembers));
	return (0,base64url.encode)(await (0,buffer_utils/* digest */.br)(digestAlgorithm, thumbprintInput));
}
async function calculateJwkThumbprintUri(key, digestAlgorithm) {
	digestAlgorithm ??= "sha256";
	const thumbprint = await calculateJwkThumbprint(key, digestAlgorithm);
	return `urn:ietf:params:oauth:jwk-thumbprint:sha-${digestAlgorithm.slice(-3)}:${thumbprint}`;
}
var jws_algorithms = __webpack_require__(68109);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwk/embedded.js
async function EmbeddedJWK(protectedHeader, token) {
	const joseHeader = {
		...protectedHeader,
		...token?.header
	};
	if (!(0,validate/* isObject */.Gv)(joseHeader.jwk))
		throw new errors.JWSInvalid('"jwk" (JSON Web Key) Header Parameter must be a JSON object');
	let jwk;
	try {
		jwk = (0,lib_key/* normalizeJwk */.oX)(joseHeader.jwk);
	} catch (cause) {
		throw new errors.JWSInvalid("Invalid Embedded JWK", { cause });
	}
	const entry = (0,jws_algorithms/* jwsAlgorithm */.q)(joseHeader.alg);
	if (jwk.use !== void 0 && jwk.use !== "sig")
		throw new errors.JWSInvalid('Invalid Embedded JWK, its "use" must be "sig" when present');
	if (jwk.alg !== void 0 && jwk.alg !== entry.alg)
		throw new errors.JWSInvalid(`Invalid Embedded JWK, its "alg" must be "${entry.alg}" when present`);
	const key = await (0,lib_key/* jwkToKey */.xY)(entry, jwk, !0);
	if (key.type !== "public")
		throw new errors.JWSInvalid('"jwk" (JSON Web Key) Header Parameter must be a public key');
	return key;
}
var jwks_local = __webpack_require__(36687);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwks/remote.js
function isCloudflareWorkers() {
	return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
let USER_AGENT;
(typeof navigator > "u" || !navigator.userAgent?.startsWith?.("Mozilla/5.0 ")) && (USER_AGENT = "jose/v6.2.17");
const customFetch = /* @__PURE__ */ Symbol();
async function fetchJwks(url, headers, signal, fetchImpl = fetch) {
	const response = await fetchImpl(url, {
		method: "GET",
		signal,
		redirect: "manual",
		headers
	}).catch((err) => {
		throw err.name === "TimeoutError" ? new errors.JWKSTimeout(void 0, { cause: err }) : err;
	});
	if (response.status !== 200)
		throw new errors.JOSEError("Expected 200 OK from the JSON Web Key Set HTTP response");
	try {
		return await response.json();
	} catch (cause) {
		throw new errors.JOSEError("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause });
	}
}
const jwksCache = /* @__PURE__ */ Symbol();
function isFreshFor(timestamp, duration) {
	return Number.isFinite(timestamp) && Date.now() < timestamp + duration;
}
function validateDuration(value, fallback, option) {
	if (Number.isNaN(value))
		throw new TypeError(`"${option}" option must not be NaN`);
	if (typeof value == "number" && value < 0)
		throw new TypeError(`"${option}" option must not be negative`);
	return typeof value == "number" ? value : fallback;
}
function createRemoteJWKSet(url, options) {
	if (!(url instanceof URL))
		throw new TypeError("url must be an instance of URL");
	const href = new URL(url.href).href, opts = options ?? {}, timeoutOption = opts.timeoutDuration;
	if (typeof timeoutOption == "number" && (!Number.isInteger(timeoutOption) || timeoutOption < 0))
		throw new TypeError('"timeoutDuration" option must be a non-negative integer');
	const timeoutDuration = typeof timeoutOption == "number" ? timeoutOption : 5e3, cooldownDuration = validateDuration(opts.cooldownDuration, 3e4, "cooldownDuration"), cacheMaxAge = validateDuration(opts.cacheMaxAge, 6e5, "cacheMaxAge"), headers = new Headers(opts.headers);
	USER_AGENT && !headers.has("User-Agent") && headers.set("User-Agent", USER_AGENT), headers.has("accept") || headers.set("accept", "application/json, application/jwk-set+json");
	const fetchImpl = opts[customFetch], cache = opts[jwksCache];
	let jwksTimestamp, pendingFetch, reloadSequence = 0, appliedSequence = 0, local;
	if (cache && typeof cache == "object") {
		const { uat, jwks } = cache;
		isFreshFor(uat, cacheMaxAge) && (0,validate/* isJwkSet */.fV)(jwks) && (jwksTimestamp = uat, local = (0,jwks_local/* createLocalJWKSet */.w)(jwks));
	}
	const reload = async () => {
		if (pendingFetch && isCloudflareWorkers() && (pendingFetch = void 0), !pendingFetch) {
			const sequence = ++reloadSequence, current = pendingFetch = fetchJwks(href, headers, AbortSignal.timeout(timeoutDuration), fetchImpl).then((json) => {
				const next = (0,jwks_local/* createLocalJWKSet */.w)(json);
				if (sequence <= appliedSequence)
					return;
				local = next;
				const updatedAt = Date.now();
				cache && (cache.uat = updatedAt, cache.jwks = json), jwksTimestamp = updatedAt, appliedSequence = sequence;
			}).finally(() => {
				pendingFetch === current && (pendingFetch = void 0);
			});
		}
		await pendingFetch;
	};
	return Object.defineProperties(async (protectedHeader, token) => {
		(!local || !isFreshFor(jwksTimestamp, cacheMaxAge)) && await reload();
		try {
			return await local(protectedHeader, token);
		} catch (err) {
			if (err instanceof errors.JWKSNoMatchingKey && !isFreshFor(jwksTimestamp, cooldownDuration))
				return await reload(), local(protectedHeader, token);
			throw err;
		}
	}, {
		coolingDown: {
			get: () => isFreshFor(jwksTimestamp, cooldownDuration),
			enumerable: !0
		},
		fresh: {
			get: () => isFreshFor(jwksTimestamp, cacheMaxAge),
			enumerable: !0
		},
		reload: {
			value: reload,
			enumerable: !0
		},
		reloading: {
			get: () => !!pendingFetch,
			enumerable: !0
		},
		jwks: {
			value: () => local?.jwks(),
			enumerable: !0
		}
	});
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/unsecured.js
const UnsecuredJWT_base = jwt_claims_set/* JWTClaimsBuilder */.cE;
class UnsecuredJWT extends UnsecuredJWT_base {
	encode() {
		const encodedProtectedHeader = base64url.encode(JSON.stringify({ alg: "none" })), encodedPayload = base64url.encode((0,jwt_claims_set/* jwtClaimsSetBytes */._g)(this));
		return `${encodedProtectedHeader}.${encodedPayload}.`;
	}
	static decode(jwt, options) {
		if (typeof jwt != "string")
			throw new errors.JWTInvalid("Unsecured JWT must be a string");
		const { 0: encodedHeader, 1: encodedPayload, 2: signature, length } = jwt.split(".");
		if (length !== 3 || signature !== "")
			throw new errors.JWTInvalid("Invalid Unsecured JWT");
		let header, b64;
		try {
			header = (0,validate/* parseJoseHeader */.OX)(encodedHeader, errors.JWSInvalid, "JWS Protected Header is invalid");
			const extensions = (0,validate/* validateCrit */.nI)(errors.JWSInvalid, validate/* JWS_RECOGNIZED */.qc, void 0, header, header);
			b64 = (0,validate/* validateB64 */.J0)(header, extensions);
		} catch (cause) {
			throw cause instanceof errors.JWSInvalid ? new errors.JWTInvalid("Invalid Unsecured JWT", { cause }) : cause;
		}
		if (header.alg !== "none")
			throw new errors.JWTInvalid("Invalid Unsecured JWT");
		if (!b64)
			throw new errors.JWTInvalid("JWTs MUST NOT use unencoded payload");
		return { payload: (0,jwt_claims_set/* validateClaimsSet */.k6)(header, (0,validate/* decodeBase64url */.h2)(encodedPayload, "payload", errors.JWTInvalid), options), header };
	}
}
var asn1 = __webpack_require__(12479);
var key_algorithm = __webpack_require__(20889);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js
async function importSPKI(spki, alg, options) {
	if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
		throw new TypeError('"spki" must be SPKI formatted string');
	return (0,asn1/* fromSPKI */.sc)(spki, alg, options);
}
async function importX509(x509, alg, options) {
	if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
		throw new TypeError('"x509" must be X.509 formatted string');
	return (0,asn1/* fromX509 */.zp)(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
	if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
		throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
	return (0,asn1/* fromPKCS8 */.IG)(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
	if (!(0,validate/* isObject */.Gv)(jwk))
		throw new TypeError("JWK must be an object");
	const normalized = (0,lib_key/* normalizeJwk */.oX)(jwk), extractable = (0,lib_key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
	if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
		throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
	switch (normalized.kty) {
		case "oct":
			if (typeof normalized.k != "string")
				throw new TypeError('missing "k" (Key Value) Parameter value');
			return (0,base64url.decode)(normalized.k);
		case "AKP": {
			if (typeof jwkAlg != "string" || !jwkAlg)
				throw new TypeError('missing "alg" (Algorithm) Parameter value');
			if (alg !== jwkAlg)
				throw new TypeError("JWK alg and alg option value mismatch");
			return (0,lib_key/* jwkToKey */.xY)((0,key_algorithm/* keyAlgorithm */.Ze)(alg), normalized, extractable);
		}
		case "RSA":
		case "EC":
		case "OKP":
			return (0,lib_key/* jwkToKey */.xY)((0,key_algorithm/* keyAlgorithm */.Ze)(alg), normalized, extractable);
		default:
			throw new errors.JOSENotSupported('Unsupported "kty" (Key Type) Parameter value');
	}
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
	let encodedProtectedHeader;
	if (typeof token == "string") {
		const parts = token.split(".");
		(parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
	} else if (typeof token == "object" && token)
		if ("protected" in token)
			encodedProtectedHeader = token.protected;
		else
			throw new TypeError("Token does not contain a Protected Header");
	const invalid = "Invalid Token or Protected Header formatting";
	if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader)
		throw new TypeError(invalid);
	return (0,validate/* parseJoseHeader */.OX)(encodedProtectedHeader, TypeError, invalid);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != "string")
		throw new errors.JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
	const { 1: encodedPayload, length } = jwt.split(".");
	if (length === 5)
		throw new errors.JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
	if (length !== 3)
		throw new errors.JWTInvalid("Invalid JWT");
	if (!encodedPayload)
		throw new errors.JWTInvalid("JWTs must contain a payload");
	let claimsSetBytes;
	try {
		claimsSetBytes = (0,base64url.decode)(encodedPayload);
	} catch (cause) {
		throw new errors.JWTInvalid("Failed to base64url decode the payload", { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(buffer_utils/* strictDecoder */.u8.decode(claimsSetBytes));
	} catch (cause) {
		throw new errors.JWTInvalid("Failed to parse the decoded payload as JSON", { cause });
	}
	if (!(0,validate/* isObject */.Gv)(claimsSet))
		throw new errors.JWTInvalid("Invalid JWT Claims Set");
	return claimsSet;
}
var generate_key_pair = __webpack_require__(59480);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/generate_secret.js
async function generateSecret(alg, options) {
	const extractable = (0,lib_key/* validateExtractableOption */.l)(options?.extractable);
	let keyLengthBits, algorithm, keyUsages;
	switch (alg) {
		case "HS256":
		case "HS384":
		case "HS512":
			keyLengthBits = +alg.slice(-3), algorithm = { name: "HMAC", hash: `SHA-${keyLengthBits}`, length: keyLengthBits }, keyUsages = ["sign", "verify"];
			break;
		case "A128CBC-HS256":
		case "A192CBC-HS384":
		case "A256CBC-HS512":
			return crypto.getRandomValues(new Uint8Array(+alg.slice(-3) >> 3));
		case "A128KW":
		case "A192KW":
		case "A256KW":
			keyLengthBits = +alg.slice(1, 4), algorithm = { name: "AES-KW", length: keyLengthBits }, keyUsages = ["wrapKey", "unwrapKey"];
			break;
		case "A128GCMKW":
		case "A192GCMKW":
		case "A256GCMKW":
		case "A128GCM":
		case "A192GCM":
		case "A256GCM":
			keyLengthBits = +alg.slice(1, 4), algorithm = { name: "AES-GCM", length: keyLengthBits }, keyUsages = ["encrypt", "decrypt"];
			break;
		default:
			(0,key_algorithm/* unsupportedAlg */.yt)(key_algorithm/* algArgument */.Ms);
	}
	return crypto.subtle.generateKey(algorithm, extractable ?? !1, keyUsages);
}
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/index.js
const cryptoRuntime = "WebCryptoAPI";
/***/ })
};
