export const id = 5944;
export const ids = [5944];
export const modules = {
/***/ 68478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ jsonText)
});
function jsonText(value) {
		return `${JSON.stringify(value, undefined, 2)}\n`;
}
/***/ }),
/***/ 28204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BR: () => (/* binding */ highest),
	Gb: () => (/* binding */ stops),
	sG: () => (/* binding */ outcomeOf),
	sX: () => (/* binding */ exitOf)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const CODES = {
		done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
		accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
		failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
		return CODES[outcome];
}
function highest(...codes) {
		const order = [
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		];
		return order.find((code) => codes.includes(code)) ?? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
function outcomeOf(receipts, findings, optional = []) {
		const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
		if (outcomes.includes('conflict'))
				return 'conflict';
		const failed = outcomes.includes('failed') || outcomes.includes('skipped');
		if (failed || findings.some(({ level }) => level === 'error'))
				return 'failed';
		return outcomes.includes('accepted') ? 'accepted' : 'done';
}
function stops(findings, { strict }) {
		return findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
/***/ }),
/***/ 97765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	execute: () => (/* binding */ execute)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _commands_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37388);
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96600);
var _config_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44179);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68478);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28204);
var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46737);
var _host_local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79688);
var _host_outlet_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36348);
var _render_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29553);
async function execute(command, words, flags, after) {
		const controller = new AbortController();
		const { paths, options } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .typedOf */ .EY)(command, words, flags, after);
		const printed = command === 'contract' &&
				!['diff', 'record'].includes(words[0] ?? '') &&
				flags['writeReadme'] === undefined &&
				flags['since'] === undefined;
		const format = (flags['format'] ?? (printed ? 'json' : 'text'));
		const json = format === 'json';
		const host = (0,_host_local_js__WEBPACK_IMPORTED_MODULE_7__/* .createLocalHost */ .S)({
				env: process.env,
				cwd: process.cwd(),
				paths: command === 'contract' ? words : paths,
				signal: controller.signal,
				verbose: flags['verbose'] === true,
				quiet: flags['quiet'] === true,
				terminal: format === 'text' && flags['quiet'] !== true ? terminal() : undefined,
		});
		const interrupt = () => controller.abort(new Error('interrupted'));
		process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
		try {
				const result = await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(command, gather(command, paths, flags, host), host, {
						format,
						verbose: flags['verbose'] === true,
						...options,
				});
				const text = json ? (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonText */ .s)(result.json) : result.text;
				const lost = await print(host, text, command === 'matrix' ? 'json' : FORMS[format]);
				if (result.summary !== undefined)
						summarize(host, result.summary);
				return lost ? (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .highest */ .BR)(result.exit, _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed) : result.exit;
		}
		catch (error) {
				return await fail(host, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .toFailure */ .w)(error, controller.signal), json);
		}
		finally {
				process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
				await host.close();
		}
}
function terminal() {
		const isThere = process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env['CI'];
		return isThere ? { input: process.stdin, output: process.stderr } : undefined;
}
async function fail(host, failure, json) {
		const quote = failure.quote.length === 0 || failure.error.code === 'bug' ? {} : { quote: failure.quote };
		const object = { error: { ...failure.error, ...quote }, findings: failure.findings };
		if (json)
				await print(host, (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonText */ .s)(object), 'json');
		const text = (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFailure */ .z)(failure, process.stderr);
		await (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_10__/* .writeOut */ .sD)(process.stderr, (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_10__/* .outgoing */ .by)(text, 'text', process.stderr, host.redact));
		return failure.exit;
}
const FORMS = {
		text: 'text',
		markdown: 'text',
		github: 'annotations',
		json: 'json',
		sarif: 'json',
};
async function print(host, text, form) {
		if (text === '')
				return false;
		const error = await (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_10__/* .writeOut */ .sD)(process.stdout, (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_10__/* .outgoing */ .by)(text, form, process.stdout, host.redact));
		if (error === undefined || error.code === 'EPIPE')
				return false;
		host.log.warn(`The result could not be written to stdout: ${error.code ?? error.message}.`);
		return true;
}
function summarize(host, markdown) {
		const file = host.env['GITHUB_STEP_SUMMARY'];
		if (!file)
				return;
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, host.redact(markdown));
		}
		catch {
				host.log.warn(`The job summary ${file} cannot be written.`);
		}
}
function gather(command, paths, flags, host) {
		const raw = {};
		for (const [name, spec] of Object.entries(_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc)) {
				if (!spec.commands.includes(command))
						continue;
				if (spec.type === 'secret') {
						raw[name] = secret(name, flags[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .camel */ .nJ)(`${name}-file`)], host);
						if (raw[name])
								(0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .maskInput */ .lJ)(host, name, raw[name]);
				}
				else {
						const given = flags[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .camel */ .nJ)(name)];
						const other = spec.variable === true ? host.env[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(name)] : undefined;
						raw[name] = given === undefined ? other : [given].flat().join('\n');
				}
		}
		if (paths.length > 0)
				raw[(0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .bareOf */ .eI)(command)] = paths.join('\n');
		return (0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(command, raw);
}
function secret(name, file, host) {
		if (typeof file !== 'string')
				return host.env[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(name)];
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('inputs/secret-file', `--${name}-file: ${file} cannot be read.`);
		}
}
/***/ }),
/***/ 19311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ prettyMilliseconds)
});
;// CONCATENATED MODULE: ./node_modules/parse-ms/index.js
const toZeroIfInfinity = value => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 86_400_000),
		hours: Math.trunc(milliseconds / 3_600_000 % 24),
		minutes: Math.trunc(milliseconds / 60_000 % 60),
		seconds: Math.trunc(milliseconds / 1000 % 60),
		milliseconds: Math.trunc(milliseconds % 1000),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1000) % 1000),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1000),
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86_400_000n,
		hours: milliseconds / 3_600_000n % 24n,
		minutes: milliseconds / 60_000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n,
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case 'number': {
			if (Number.isFinite(milliseconds)) {
				return parseNumber(milliseconds);
			}
			break;
		}
		case 'bigint': {
			return parseBigint(milliseconds);
		}
	}
	throw new TypeError('Expected a finite number or bigint');
}
;// CONCATENATED MODULE: ./node_modules/pretty-ms/index.js
const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 0.000_000_1;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}
	options = {...options};
	const sign = milliseconds < 0 ? '-' : '';
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor((value * (10 ** decimalDigits)) + SECOND_ROUNDING_EPSILON);
		const flooredValue = Math.round(flooredInterimValue) / (10 ** decimalDigits);
		return flooredValue.toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if (
			(result.length === 0 || !options.colonNotation)
			&& isZero(value)
			&& !(options.colonNotation && short === 'm')) {
			return;
		}
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.')[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) {
		add((BigInt(days) * 24n) + BigInt(parsed.hours), 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}
		add(Number(parsed.hours), 'hour', 'h');
	}
	add(Number(parsed.minutes), 'minute', 'm');
	if (!options.hideSeconds) {
		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!options.colonNotation && milliseconds < 1000 && !options.subSecondsAsDecimals)
		) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, 'second', 's');
			if (options.formatSubMilliseconds) {
				add(milliseconds, 'millisecond', 'ms');
				add(microseconds, 'microsecond', 'µs');
				add(nanoseconds, 'nanosecond', 'ns');
			} else {
				const millisecondsAndBelow
					= milliseconds
					+ (microseconds / 1000)
					+ (nanoseconds / 1e6);
				const millisecondsDecimalDigits
					= typeof options.millisecondsDecimalDigits === 'number'
						? options.millisecondsDecimalDigits
						: 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1
					? Math.round(millisecondsAndBelow)
					: Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1000 - (10 ** -millisecondsDecimalDigits);
				const millisecondsString = millisecondsDecimalDigits
					? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits)
					: Math.min(roundedMilliseconds, maximumMilliseconds);
				add(
					Number.parseFloat(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			const seconds = (
				(isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds)
				/ 1000
			) % 60;
			const secondsDecimalDigits
				= typeof options.secondsDecimalDigits === 'number'
					? options.secondsDecimalDigits
					: 1;
			const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/, '');
			add(Number.parseFloat(secondsString), 'second', 's', secondsString);
		}
	}
	if (result.length === 0) {
		return sign + '0' + (options.verbose ? ' milliseconds' : 'ms');
	}
	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		result = result.slice(0, Math.max(options.unitCount, 1));
	}
	return sign + result.join(separator);
}
/***/ })
};
