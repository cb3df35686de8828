export const id = 9081;
export const ids = [9081];
export const modules = {

/***/ 61552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   s: () => (/* binding */ asFinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const UNSEEN = /^(http\/(?!proxy$)|remote\/answer$|[a-z-]+\/(registry|index|unavailable|rate-limit)$)/;
async function ask(about, work) {
    try {
        return { ...about, ...(await work()) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2) || error.exit === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted)
            throw error;
        const { code, message, hint, quote } = error;
        const state = UNSEEN.test(code) ? 'unknown' : 'wrong';
        return { ...about, id: state === 'wrong' ? code : about.id, state, message, hint, quote };
    }
}
function asFinding({ id, message, hint, page, values, quote, target }) {
    const open = page === undefined ? [] : [`Open ${page}`];
    const lines = [...(hint === undefined ? [] : [hint]), ...open].join('\n');
    return {
        ...{ rule: id, level: 'error', message, quote, facts: values, target },
        ...(lines === '' ? {} : { hint: lines }),
    };
}


/***/ }),

/***/ 91447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUBLISHED: () => (/* binding */ PUBLISHED),
/* harmony export */   attestation: () => (/* binding */ attestation),
/* harmony export */   bundleOf: () => (/* binding */ bundleOf)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99832);



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
        return { root, services: (now) => servicesOf(config, now) };
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
function servicesOf({ caUrls, rekorTlogUrls, tsaUrls }, now) {
    const [ca, log, time] = [caUrls, rekorTlogUrls, tsaUrls].map((urls) => newest(urls, now));
    if (ca !== undefined && log !== undefined)
        return { ca, log, time };
    throw (0,errors/* usageError */.Wp)('sign/trust-config', `The Sigstore instance has no ${ca === undefined ? 'certificate authority' : 'log'} with version 1 of its API.`, 'Set sigstore-trust-config to a client trust configuration that has one.');
}
function newest(services, now) {
    const valid = services
        .filter(({ majorApiVersion, validFor, url }) => {
        const [start, end] = [validFor?.start?.getTime() ?? 0, validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY];
        return majorApiVersion === 1 && start <= now && now <= end && URL.canParse(url);
    })
        .sort((a, b) => (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0));
    return valid[0] === undefined ? undefined : new URL(valid[0].url);
}


/***/ }),

/***/ 27950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeBundle: () => (/* binding */ judgeBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3375);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11776);




async function judgeBundle({ predicate, read }, { path }, file, { repository, workflow, ref, trustConfig }) {
    const { root } = await (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__.instanceOf)(trustConfig);
    const artifact = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path);
    let text;
    try {
        text = read(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch {
        return { state: 'wrong', by: '', detail: 'is not a signature that can be read' };
    }
    const verified = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__.verifyBundle)(text, artifact, { predicate }, root);
    if (!verified.ok)
        return { state: 'wrong', by: '', detail: `is not valid: ${verified.why}` };
    const by = signer(verified.by);
    if (repository === undefined) {
        return {
            ...{ state: 'unchecked', by, detail: 'signed it, and nobody says whether that is right' },
            hint: 'Pass --repository owner/name, or write repository into the policy: then the signer is held to it.',
        };
    }
    const policy = { predicate, issuer: _verify_js__WEBPACK_IMPORTED_MODULE_3__.GITHUB_ISSUER, repository, workflow, ref };
    const held = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__.verifyBundle)(text, artifact, policy, root);
    return held.ok
        ? { state: 'proven', by }
        : { state: 'wrong', by, detail: `is not who should have signed: ${held.why}` };
}
function signer({ identity, workflow, commit }) {
    return [workflow ?? identity, ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`])].join(', ');
}


/***/ }),

/***/ 31179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openMaker: () => (/* binding */ openMaker)
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
var schemas = __webpack_require__(88343);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/services.js



const PEM = schemas/* string */.YjP().startsWith('-----BEGIN CERTIFICATE-----').max(100_000);
const CHAIN = schemas/* looseObject */._H3({ chain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(PEM).min(1).max(10) }) });
const ISSUED = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({ signedCertificateEmbeddedSct: CHAIN }).transform((one) => one.signedCertificateEmbeddedSct.chain),
    schemas/* looseObject */._H3({ signedCertificateDetachedSct: CHAIN }).transform((one) => one.signedCertificateDetachedSct.chain),
]);
const HEX = schemas/* string */.YjP().regex(/^[0-9a-f]+$/i);
const BASE64 = schemas/* base64 */.K39();
const ENTRY = schemas/* looseObject */._H3({
    body: BASE64,
    integratedTime: schemas/* int */.Whr(),
    logID: HEX,
    logIndex: schemas/* int */.Whr(),
    verification: schemas/* looseObject */._H3({
        signedEntryTimestamp: BASE64,
        inclusionProof: schemas/* looseObject */._H3({
            logIndex: schemas/* int */.Whr(),
            rootHash: HEX,
            treeSize: schemas/* int */.Whr(),
            hashes: schemas/* array */.YOg(HEX).max(100),
            checkpoint: schemas/* string */.YjP(),
        }),
    }),
});
const ENTRIES = schemas/* record */.g1P(schemas/* string */.YjP(), ENTRY)
    .refine((entries) => Object.keys(entries).length === 1, 'expected one entry');
const KIND = schemas/* looseObject */._H3({ kind: schemas/* string */.YjP(), apiVersion: schemas/* string */.YjP() });
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
    return (0,remote_answer/* readAnswer */.JN)(answer, ISSUED, 'a certificate', { code: 'sign/sigstore' }).certificates[0] ?? '';
}
async function logEnvelope(envelope, certificate, log, host) {
    const verifiers = [Buffer.from(certificate).toString('base64')];
    const proposed = { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers } } };
    const entries = new URL('api/v1/log/entries', withSlash(log));
    let answer = await post(entries, JSON.stringify(proposed), host);
    const { location } = answer.headers;
    if (answer.status === 409 && location !== undefined) {
        const url = new URL(`${entries.pathname}/${location.split('/').at(-1)}`, entries);
        answer = await host.http({ url: url.href, headers: { accept: 'application/json' } });
    }
    if (answer.status !== 200 && answer.status !== 201)
        throw refused(answer, 'write to its log');
    const unread = { code: 'sign/sigstore' };
    const entry = Object.values((0,remote_answer/* readAnswer */.JN)(answer, ENTRIES, 'a log entry', unread))[0];
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
async function timestamp(digest, time, host) {
    const url = time.pathname === '/' ? new URL('/api/v1/timestamp', time) : time;
    const body = JSON.stringify({ artifactHash: digest.toString('base64'), hashAlgorithm: 'sha256' });
    const answer = await post(url, body, host);
    if (answer.status !== 200 && answer.status !== 201)
        throw refused(answer, 'give a timestamp');
    return Buffer.from(answer.body);
}
function post(url, body, host) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return host.http({ method: 'POST', url: url.href, headers, body, retry: 'safe' });
}
const FAILED = schemas/* looseObject */._H3({ message: schemas/* string */.YjP() });
function refused(answer, doing) {
    const { host } = new URL(answer.url);
    const later = answer.status >= 500 || answer.status === 429 || answer.status === 403;
    return new errors/* ReleaseError */.K2('sign/sigstore', `${host} did not ${doing} (${answer.status}). Nothing was published.`, {
        hint: later
            ? 'Run publish again later: it continues where it stopped. https://status.sigstore.dev shows the state of the public instance.'
            : 'Check that sigstore-trust-config names the instance that trusts this workflow. To publish without these signatures: sigstore: off.',
        quote: [(0,remote_answer/* peekAnswer */.cj)(answer, FAILED)?.message ?? (0,remote_answer/* wordsOf */.Z9)(answer)],
    });
}
function withSlash(url) {
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}

var sigstore_statement = __webpack_require__(99832);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/sign.js






async function signStatement(statement, idToken, { ca, log, time }, host) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const proof = signed(Buffer.from((0,trusted_publishing/* textOf */.b6)((0,trusted_publishing/* claimsOf */.ds)(idToken), 'sub')), privateKey);
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const certificate = await certify({ publicKey: pem, proof }, idToken, ca, host);
    const artifact = Buffer.from(JSON.stringify(statement));
    const signature = signed(core_dist.dsse.preAuthEncoding(sigstore_statement/* PAYLOAD_TYPE */.Uc, artifact), privateKey);
    const unlogged = (0,dist/* toDSSEBundle */.PR)({
        ...{ artifact, artifactType: sigstore_statement/* PAYLOAD_TYPE */.Uc, signature, certificateChain: false },
        certificate: derOf(certificate),
    });
    const { verificationMaterial, content } = unlogged;
    const envelope = JSON.stringify((0,dist/* envelopeToJSON */.Qe)(content.dsseEnvelope));
    const digest = (0,external_node_crypto_.createHash)('sha256').update(signature).digest();
    const [entry, stamp] = await Promise.all([
        logEnvelope(envelope, pemOf(certificate), log, host),
        time === undefined ? undefined : timestamp(digest, time, host),
    ]);
    const rfc3161Timestamps = stamp === undefined ? [] : [{ signedTimestamp: stamp }];
    const material = { ...verificationMaterial, tlogEntries: [entry], timestampVerificationData: { rfc3161Timestamps } };
    return (0,dist/* bundleToJSON */.ev)({ ...unlogged, verificationMaterial: material });
}
function signed(data, key) {
    return (0,external_node_crypto_.createSign)('sha256').update(data).sign(key);
}
function derOf(pem) {
    return Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
}
function pemOf(certificate) {
    const lines = derOf(certificate)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

var sigstore_verify = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/maker.js










async function openMaker(form, inputs, settings, about, host) {
    const instance = await (0,sigstore_instance.instanceOf)(inputs.sigstoreTrustConfig);
    const repository = about.repository ?? host.env['GITHUB_REPOSITORY'];
    const policy = { issuer: sigstore_verify.GITHUB_ISSUER, predicate: form.predicate, repository: `https://github.com/${repository}` };
    const verify = async ({ path }, file) => {
        try {
            return (0,sigstore_verify.verifyBundle)(form.read(await (0,promises_.readFile)(file, 'utf8')), await (0,digest/* digestFile */.TM)(path), policy, instance.root).ok;
        }
        catch {
            return false;
        }
    };
    const close = async () => { };
    const none = await (0,may_sign.whyNot)(inputs, settings, host);
    if (none !== undefined)
        return { verify, close, none };
    const make = async (artifact, to) => {
        (0,may_sign.assertMaySign)(inputs, host);
        const idToken = await host.idToken('sigstore');
        host.mask(idToken);
        const said = { ...about, server: (0,github_server/* serverOf */.FN)(host.env).origin };
        const statement = await form.state(artifact, (0,trusted_publishing/* claimsOf */.ds)(idToken), said, () => (0,digest/* sha512File */.nZ)(artifact.path));
        const bundle = await signStatement(statement, idToken, instance.services(host.now()), host);
        assertOurs(bundle, artifact, policy, instance);
        await (0,promises_.writeFile)(to, form.write(bundle), { mode: 0o600 });
    };
    return { by: repository ?? '', make, verify, close };
}
function assertOurs(bundle, artifact, policy, { root }) {
    const verified = (0,sigstore_verify.verifyBundle)(JSON.stringify(bundle), artifact, policy, root);
    if (verified.ok)
        return;
    throw new errors/* ReleaseError */.K2('sign/unverified', `The new signature of ${artifact.file} does not verify: ${verified.why}.`, {
        hint: `Use the newest ${about/* NAME */.o_}: it may not know yet whom Sigstore trusts now. Of another instance, check sigstore-trust-config.`,
    });
}


/***/ }),

/***/ 30808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertMaySign: () => (/* binding */ assertMaySign),
/* harmony export */   signAhead: () => (/* binding */ signAhead),
/* harmony export */   whyNot: () => (/* binding */ whyNot)
/* harmony export */ });
/* harmony import */ var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _host_github_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79180);
/* harmony import */ var _host_id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20248);
/* harmony import */ var _registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70309);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97180);






async function whyNot(inputs, settings, host) {
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .whenOf */ .A)(inputs, settings) === 'always' || !(0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(host.env))
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
    if ((0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .isEnterpriseServer */ .vh)(env) && inputs.sigstoreTrustConfig === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('sign/enterprise', `The public instance of Sigstore accepts id-tokens of github.com, and this is ${(0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(env).host}.`, `Set sigstore-trust-config to the configuration of an instance that accepts them. ${off}`);
    }
}
function signAhead(inputs, settings, sends, host) {
    return (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ id: 'preflight/sigstore', what: 'signing with Sigstore' }, async () => {
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
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provenance: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39263);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99832);


const provenance = {
    predicate: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE */ .EK,
    async state(artifact, claims, about, sha512) {
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceOf */ .Jj)(await subjectOf(artifact, sha512), claims, about.server, about);
    },
    write: (bundle) => `${JSON.stringify(bundle)}\n`,
    read: (text) => text,
};
async function subjectOf({ kind, file, sha256, identity }, sha512) {
    if (kind !== 'npm-tarball' || identity === undefined)
        return { name: file, digest: { sha256 } };
    const { name, version } = identity;
    return { name: (0,_ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .VA)(name, version), digest: { sha512: await sha512(), sha256 } };
}


/***/ }),

/***/ 99832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PROVENANCE),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70309);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
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
        subject: [subject],
        predicateType: PROVENANCE,
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
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB_ISSUER: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   verifyBundle: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99832);





const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const STATEMENT = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    _type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
});
const FULCIO = '1.3.6.1.4.1.57264.1';
const OID = { repository: 12, commit: 13, workflow: 18, run: 21 };
function verifyBundle(text, { sha256 }, policy, root) {
    let by;
    try {
        by = readSigned(text, root);
    }
    catch (error) {
        return { ok: false, why: error.message };
    }
    const { statement } = by;
    if (!statement.subject.some(({ digest }) => digest['sha256'] === sha256)) {
        const said = statement.subject.map(({ name, digest }) => `${name} (sha256 ${digest['sha256']})`).join(', ');
        return { ok: false, why: `it is about another file: ${said}` };
    }
    const compared = [
        ['issuer', policy.issuer, by.issuer],
        ['identity', policy.identity, by.identity],
        ['repository', urlOf(policy.repository), by.repository],
        ['workflow', policy.workflow, by.workflow?.slice((by.repository?.length ?? 0) + 1).replace(/@.*$/, '')],
        ['ref', refIn(policy.ref, by.workflow), refOf(by.workflow)],
        ['predicate', policy.predicate, statement.predicateType],
    ];
    const other = compared.find(([, want, is]) => want !== undefined && want !== is);
    if (other === undefined)
        return { ok: true, by };
    const [what, want, is] = other;
    return { ok: false, why: `its ${what} is ${is ?? 'not stated'}, not ${want}` };
}
function readSigned(text, root) {
    const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(JSON.parse(text));
    if (!(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .isBundleWithDsseEnvelope */ .Km)(bundle))
        throw new Error('it contains no statement');
    const signer = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root)).verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle));
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc)
        throw new Error(`it contains ${payloadType}, not a statement`);
    const statement = STATEMENT.parse(JSON.parse(payload.toString('utf8')));
    const { content } = bundle.verificationMaterial;
    const raw = content.$case === 'certificate' ? content.certificate.rawBytes : undefined;
    if (raw === undefined)
        throw new Error('it contains no single certificate');
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(Buffer.from(raw));
    const claim = (number) => certificate.extension(`${FULCIO}.${number}`)?.valueObj.subs[0]?.value.toString('utf8');
    return {
        identity: signer.identity?.subjectAlternativeName ?? '',
        issuer: signer.identity?.extensions?.issuer ?? '',
        ...{ repository: claim(OID.repository), workflow: claim(OID.workflow) },
        ...{ commit: claim(OID.commit), run: claim(OID.run), statement },
    };
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
function urlOf(repository) {
    return repository === undefined || repository.includes('://') ? repository : `https://github.com/${repository}`;
}


/***/ }),

/***/ 70309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ publisherIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   lJ: () => (/* binding */ mintedIn),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   sk: () => (/* binding */ noPublisher)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);



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
    try {
        const value = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
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
