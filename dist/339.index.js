export const id = 339;
export const ids = [339];
export const modules = {
/***/ 50339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	visitRemote: () => (/* binding */ visitRemote)
});
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10720);
var _core_about_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93237);
var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58946);
var _eras_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56218);
var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59006);
var _guarded_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62740);
var _http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55657);
var _list_capabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5483);
var _protocol_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30487);
var _recorder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61471);
async function visitRemote(address, options) {
		const guarded = (0,_guarded_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .guardedFetch */ .x)(options.headers);
		const streamable = () => (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .httpTransport */ .k6)(address, guarded);
		const ways = [
				{ make: streamable, era: 'legacy' },
				{ make: streamable, era: 'modern' },
				{ make: () => new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SSEClientTransport */ .Am(address, { fetch: guarded.fetch }), era: 'legacy' },
		];
		let first;
		for (const { make, era } of ways) {
				const seen = await ask(make(), era, options);
				if (!('error' in seen))
						return era === 'legacy' ? withModern(seen, address, options) : seen;
				first ??= { error: seen.error, refusal: guarded.refusal() };
				if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimeout */ .kL)(seen.error))
						break;
		}
		const { status, text = '' } = first?.refusal ?? {};
		const login = status === 401 || status === 403;
		const silent = status === undefined && !(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimeout */ .kL)(first?.error) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .isBroken */ .Qr)(first?.error);
		const hint = login
				? `It requires authentication: set a test token in [smoke] headers of ${_core_about_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_FILE */ .g2}.`
				: silent
						? `Nothing answers there. Start the server, or let it be started for you: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_2__/* .TYPED */ .X} contract -- COMMAND`
						: 'Give the URL that clients use, with its path: http://localhost:8080/mcp';
		const said = `${address.host} did not answer as an MCP server: ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(first?.error)}`;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('contract/no-answer', said, { hint, quote: text === '' ? [] : [text.slice(0, 500)] });
}
async function ask(transport, era, { timeoutMs }) {
		const noted = (0,_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .tap */ .M)(transport);
		const client = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .newClient */ ._F)(era);
		try {
				await client.connect(transport, { timeout: timeoutMs });
				const { contract, brokeAt } = await (0,_list_capabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .visit */ .Y)(client, noted, { timeoutMs });
				if (brokeAt !== undefined)
						return { error: new Error(`the connection broke during ${brokeAt}`) };
				return contract;
		}
		catch (error) {
				return { error };
		}
		finally {
				await transport.terminateSession?.().catch(() => { });
				await client.close().catch(() => { });
		}
}
async function withModern(contract, address, options) {
		const transport = (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .httpTransport */ .k6)(address, (0,_guarded_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .guardedFetch */ .x)(options.headers));
		const asking = (0,_recorder_js__WEBPACK_IMPORTED_MODULE_9__/* .tap */ .M)(transport);
		try {
				await transport.start();
				const modern = await (0,_protocol_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .modernVersions */ .zM)(asking, Math.min(options.timeoutMs, 5000));
				return (0,_eras_js__WEBPACK_IMPORTED_MODULE_11__/* .withVersions */ .KY)(contract, { ...(0,_eras_js__WEBPACK_IMPORTED_MODULE_11__/* .erasOf */ .lf)(contract.protocolVersions), modern });
		}
		catch {
				return contract;
		}
		finally {
				await transport.close().catch(() => { });
		}
}
/***/ })
};
