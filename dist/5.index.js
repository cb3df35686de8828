export const id = 5;
export const ids = [5];
export const modules = {

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7797);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34963);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(156);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8433);
/* harmony import */ var _stages_expected_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41378);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12077);
// release: both halves in one process. For a developer's machine; in Actions two jobs are safer, and it says so.










async function release(inputs, host) {
    const out = (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b)(host.cwd, inputs.out ?? 'release');
    const work = await host.tempDir('release');
    const [opened] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openReleases */ .tT)(host, inputs, { out: work, keep: out, rehearsed: false });
    if (opened === undefined)
        throw new Error('a release has exactly one tag');
    const { noRelease } = opened.release;
    if (noRelease !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('release/no-release', `This cannot be released: ${noRelease}.`, 'Commit everything and tag the commit: git tag v1.2.3. To look at everything before: mcp-release rehearse');
    }
    host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHeader */ .wZ)(opened.release));
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(opened, inputs, host);
    const { findings } = prepared.release;
    for (const finding of findings)
        host.annotate(finding);
    if (prepared.plan === undefined) {
        return {
            exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
            json: { outcome: 'failed', receipts: [], findings },
            text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_4__.renderFindings)(findings)}\nNothing was published.\n`,
            summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBuildSummary */ .F)(prepared.release, undefined),
            outputs: { outcome: 'failed' },
        };
    }
    const built = await (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(prepared.release, out);
    const expected = await (0,_stages_expected_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedRelease */ .w)({ tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest }, host);
    const sent = await (0,_send_js__WEBPACK_IMPORTED_MODULE_7__/* .send */ .t)(out, expected, inputs, opened.settings, host);
    const result = (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_9__/* .sentResult */ .w)({ ...sent, findings: [...findings, ...sent.findings] }, inputs);
    const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
    return { ...result, text: `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFiles */ .gt)(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}


/***/ }),

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sentResult)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(156);
/* harmony import */ var _user_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84426);
// The result of sending a release, for people, JSON, the job summary and the Action's outputs.





/** What `publish` and `release` end with. */
function sentResult(sent, inputs) {
    const { outcome, plan, receipts, findings } = sent;
    const install = plan === undefined ? [] : (0,_user_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .userCommands */ .M)(plan, receipts);
    const next = nextStep(sent, inputs);
    return {
        exit: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .s)(outcome),
        json: { outcome, plan, receipts, findings, adopted: sent.adopted },
        text: [
            (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__.renderFindings)(findings),
            receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReceipts */ .Cs)(receipts)}`,
            outcome === 'done' && install.length > 0 ? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}` : '',
            `\n${next}\n`,
        ].join(''),
        summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSentSummary */ .Lf)(sent, install, next),
        outputs: {
            tag: plan?.tag ?? '',
            version: plan?.projects[0]?.version ?? '',
            artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
            'release-url': receipts.find(({ target, file }) => target === 'github' && file === 'release.json')?.url ?? '',
            outcome,
        },
    };
}
function nextStep({ outcome, receipts, plan }, inputs) {
    switch (outcome) {
        case 'done':
            return receipts.every((receipt) => receipt.outcome === 'identical')
                ? 'Everything was there already. Nothing was written.'
                : `${plan?.tag} is out.`;
        case 'accepted':
            return `Everything is on its way. Nothing is left to send; to wait for it: mcp-release publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
        case 'conflict':
            return 'A target holds other bytes under this version. Nothing is ever overwritten: release the change as a new version.';
        case 'failed':
            return receipts.some((receipt) => receipt.outcome === 'published')
                ? 'Part of the release is out. Mend the cause and run publish again: it goes on where it stopped.'
                : 'Nothing was published.';
    }
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99671);
// The folder a release is left in: written whole or not at all.





/**
 * The folder to write to, checked before anything is built.
 * @throws ReleaseError exit 2 where it cannot be written or holds something that is no release of ours
 */
function checkOut(cwd, out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is a file.`, 'Name a folder.');
        const holds = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (holds.length > 0 && !holds.includes(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and holds no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}, so it is no release folder of ours.`, 'Name another folder with --out, or empty it.');
        }
    }
    const parent = nearestFolder(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} can not be written to.`, 'Name another one with --out DIR.');
    }
    return folder;
}
/** The folder itself where it exists, else the nearest one above it. */
function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
/** Moves everything from the private folder the release was prepared in to where it was asked for, replacing an earlier release. */
async function settle(release, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}.part`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(release.out, fresh, { recursive: true, preserveTimestamps: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
    const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
    return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81857);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70584);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99671);
// The first half of a release: check, build, start, write down, and the plan that hands it all over.



/** Runs the prepare stages and writes release.json, or gives the findings that stopped it. */
async function prepare(opened, inputs, host) {
    const strict = inputs.strict || opened.settings.strict;
    const release = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .runStages */ .JQ)(_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .PREPARE */ .IZ, opened.release, host, { strict });
    if ((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .stops */ .Gb)(release.findings, { strict }))
        return { ...opened, release, plan: undefined, planDigest: undefined };
    const { plan, sha256 } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlan */ .pD)(release, {
        config: opened.settings.digest,
        run: (project, version) => _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.find(({ id }) => id === project.ecosystem)?.userCommands(project, version) ?? [],
    });
    const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
    const artifacts = release.artifacts.map((artifact) => ({ ...artifact, started: records.get(artifact.file) }));
    return { ...opened, release: { ...release, artifacts }, plan, planDigest: sha256 };
}


/***/ }),

/***/ 41378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ expectedRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27902);
// What a plan must be a release of: commit, tag and repository as the checkout and the event say, never as the plan says.


/**
 * Reads what may be released here.
 * @throws ReleaseError exit 2 without a checkout and an event, or where the two disagree
 */
async function expectedRelease(inputs, host) {
    const pushed = host.env['GITHUB_REF']?.match(/^refs\/tags\/(.+)$/)?.[1];
    const sha = host.env['GITHUB_SHA'];
    const head = await headHere(host, pushed !== undefined && sha !== undefined);
    if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-tag', `The tag ${pushed} was pushed, and the input says ${inputs.tag}.`, 'Leave the input tag empty when a tag starts the workflow.');
    }
    if (pushed !== undefined && sha !== undefined && head !== undefined)
        await checkCheckout(host, head, pushed, sha);
    const tag = pushed ?? inputs.tag;
    return {
        commit: head?.commit ?? sha ?? '',
        tags: tag === undefined ? (head?.tags ?? []) : [tag],
        repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
        digest: inputs.planDigest,
    };
}
/** HEAD of the checkout; a publish job may have none when a tag push says everything. */
async function headHere(host, enough) {
    try {
        return await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, host.cwd);
    }
    catch (error) {
        const absent = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^(git\/no-repository|tool\/git)$/.test(error.code);
        if (absent && enough)
            return undefined;
        throw error;
    }
}
async function checkCheckout(host, head, pushed, sha) {
    // For an annotated tag the event may name the tag object.
    const commit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', `${sha}^{commit}`)) ?? sha;
    if (commit === head.commit)
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-commit', `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, and ${head.commit.slice(0, 12)} is checked out.`, 'Check out the commit of the event: actions/checkout without ref.');
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
