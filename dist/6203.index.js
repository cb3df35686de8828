export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _publish_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60104);
/* harmony import */ var _release_send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);
/* harmony import */ var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63974);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12077);








async function publish(inputs, host) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedRelease */ .w)(inputs, host);
    const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .t)(folder, expected, inputs, (tag) => (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommitted */ .r)(inputs, tag, host), host);
    for (const finding of sent.findings)
        host.annotate(finding);
    return (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_6__/* .sentResult */ .w)(sent, inputs);
}
async function releaseFolder(inputs, host) {
    if (inputs.releaseDir === undefined && host.kind === 'action') {
        if (inputs.planDigest === undefined) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/plan-digest', 'In GitHub Actions, publish needs plan-digest: it identifies what the build job produced.', `Add: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('handover'), 'release');
        await host.loadHandover(folder, inputs.planDigest);
        return folder;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.releaseDir ?? 'release');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('publish/no-folder', `The release folder ${folder} does not exist.`, `Create it first: ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build`);
}


/***/ }),

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sentResult)
/* harmony export */ });
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64835);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58358);






function sentResult(sent, inputs) {
    const { outcome, plan, receipts, findings, install } = sent;
    const next = nextStep(sent, inputs);
    return {
        exit: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(outcome),
        json: { outcome, plan, receipts, findings, adopted: sent.adopted },
        text: [
            (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(findings),
            receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReceipts */ .Cs)(receipts)}`,
            outcome === 'done' && install.length > 0 ? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}` : '',
            `\n${next}\n`,
        ].join(''),
        summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSentSummary */ .Lf)(sent, install, next),
        outputs: {
            tag: plan?.tag ?? '',
            version: plan?.projects[0]?.version ?? '',
            artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
            'release-url': pageOf(receipts),
            outcome,
        },
    };
}
function pageOf(receipts) {
    const all = _targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .TARGETS */ .d;
    const pages = all.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
    return pages[0] ?? '';
}
function nextStep({ outcome, receipts, plan }, inputs) {
    switch (outcome) {
        case 'done':
            return receipts.every((receipt) => receipt.outcome === 'identical')
                ? 'Everything was already published. Nothing was written.'
                : `${plan?.tag} is out.`;
        case 'accepted':
            return `Everything was sent, but not all of it is served yet. To wait for it: ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
        case 'conflict':
            return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
        case 'failed':
            return receipts.some((receipt) => receipt.outcome === 'published')
                ? 'Part of the release is published. Fix the cause and run publish again: it resumes where it stopped.'
                : 'Nothing was published.';
    }
}


/***/ }),

/***/ 13716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runSteps)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);



async function runSteps(list, start, host, half) {
    let state = start;
    const add = (produced, project) => {
        state = half.add(state, produced, project);
    };
    async function run(entry, project) {
        const several = project !== undefined && half.projects(state).length > 1;
        const title = several ? `${entry.title} ${project.name}` : entry.title;
        const named = several ? [project.name] : [];
        const reason = 'steps' in entry ? undefined : entry.skip?.(state, project);
        if (reason !== undefined) {
            host.log.debug(`${title}: skipped, ${reason}`);
            return true;
        }
        const since = host.now();
        const done = host.log.busy(title);
        const show = (lines) => {
            done();
            host.log.step(entry.title, lines, host.now() - since);
        };
        try {
            if ('steps' in entry) {
                for (const step of entry.steps)
                    await quietly(step);
                show(entry.lines(state));
                return true;
            }
            const produced = await entry.run(state, host, project);
            add(produced, project);
            show([...named, ...(produced.lines ?? [])]);
            return true;
        }
        catch (error) {
            done();
            host.signal.throwIfAborted();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG))
                throw error;
            add({ findings: error.findings }, project);
            show([several ? `${project.name} failed` : 'failed']);
            return false;
        }
    }
    async function quietly(step) {
        const reason = step.skip?.(state);
        if (reason !== undefined)
            return host.log.debug(`${step.title}: skipped, ${reason}`);
        const since = host.now();
        add(await step.run(state, host));
        host.log.debug(`${step.title}: ${host.now() - since} ms`);
    }
    async function watched(entry, project) {
        if (half.watch === undefined)
            return run(entry, project);
        const label = project === undefined ? entry.title : `${entry.title} of ${project.name}`;
        const { result, findings } = await half.watch(label, () => run(entry, project));
        if (findings.length > 0)
            add({ findings }, project);
        return result;
    }
    async function take(project, steps) {
        for (const step of steps) {
            if (failed.has(project) || half.stopsProject?.(state, project) === true)
                return;
            if (!(await watched(step, project)))
                failed.add(project);
        }
    }
    const failed = new Set();
    for (const steps of sideBySide(list)) {
        if (steps[0]?.scope === 'project') {
            const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
            await Promise.all(half.projects(state).map((project) => limit(take, project, steps)));
            continue;
        }
        for (const step of steps) {
            if (half.stops(state) || !(await watched(step)))
                return state;
        }
    }
    return state;
}
function sideBySide(list) {
    const runs = [];
    for (const entry of list) {
        const last = runs.at(-1);
        const waits = 'afterAll' in entry && entry.afterAll === true;
        if (last?.[0]?.scope === entry.scope && !waits)
            last.push(entry);
        else
            runs.push([entry]);
    }
    return runs;
}


/***/ }),

/***/ 60104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ expectedRelease)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
/* harmony import */ var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79747);



async function expectedRelease(inputs, host) {
    const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .pushedTag */ .YZ)(host.env);
    const sha = host.env['GITHUB_SHA'];
    const head = await headHere(host, pushed !== undefined && sha !== undefined);
    if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-tag', `The tag ${pushed} was pushed, but the input tag is ${inputs.tag}.`, 'Leave the input tag empty if a tag starts the workflow.');
    }
    if (pushed !== undefined && sha !== undefined && head !== undefined)
        await checkCheckout(host, head, pushed, sha);
    if (pushed === undefined && inputs.tag !== undefined && head !== undefined)
        await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenTag */ ._)(host, head, inputs.tag);
    const tag = pushed ?? inputs.tag;
    return {
        commit: head?.commit ?? sha ?? '',
        tags: tag === undefined ? (head?.tags ?? []) : [tag],
        repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
        digest: inputs.planDigest,
    };
}
async function headHere(host, enough) {
    try {
        return await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, host.cwd);
    }
    catch (error) {
        const absent = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^(git\/no-repository|tool\/git)$/.test(error.code);
        if (absent && enough)
            return undefined;
        throw error;
    }
}
async function checkCheckout(host, head, pushed, sha) {
    const commit = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)) ?? sha;
    if (commit === head.commit)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-commit', `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`, 'Check out the commit of the event: actions/checkout without ref.');
}


/***/ }),

/***/ 83001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ renderReceipts),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nx: () => (/* binding */ renderBuilt),
/* harmony export */   W1: () => (/* binding */ startedWith),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var pretty_bytes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85901);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
/* harmony import */ var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58832);






function renderHeader(release) {
    const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
    const shown = names.length > 3 ? (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(names.length, 'project') : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(names.join(', '));
    const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(release.tag)}`;
    const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
    return `${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
    return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
    const rows = release.artifacts.map((artifact) => [
        artifact.file,
        (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(artifact.size),
        shortDigest(artifact.sha256),
        startedWith(artifact, release),
    ]);
    return `${table([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}`;
}
function startedWith(artifact, release) {
    if (artifact.started === undefined)
        return '';
    if (artifact.started.outcome === 'unstarted')
        return `not started: ${artifact.started.reason ?? ''}`;
    const start = release.started.find((one) => one.artifact === artifact.file && one.sha256 === artifact.sha256);
    const ready = start === undefined || start.readyMs === 0 ? '' : `, ready in ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(start.readyMs)}`;
    return `${artifact.started.runtime}${ready}`;
}
function renderCompatibility({ compatibility = [] }) {
    if (compatibility.length < 2)
        return '';
    const several = new Set(compatibility.map(({ artifact }) => artifact)).size > 1;
    const rows = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .al)(compatibility).map((row) => [
        ...(several ? [row.project] : []),
        row.runtime,
        row.dependencies,
        row.sdk ?? '',
        (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(row),
    ]);
    return `\n${table([[...(several ? ['server'] : []), 'tested on', 'dependencies', 'SDK', ''], ...rows])}`;
}
function renderReceipts(receipts) {
    const groups = new Map();
    for (const receipt of receipts) {
        const key = `${receipt.target}\0${receipt.outcome}`;
        groups.set(key, [...(groups.get(key) ?? []), receipt]);
    }
    const rows = [...groups.values()].map((group) => {
        const [first] = group;
        const files = group.length === 1 ? (first?.file ?? '') : (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(group.length, 'file');
        const link = group.find(({ url }) => url !== undefined)?.url ?? '';
        return [first?.target ?? '', first?.outcome ?? '', files, first?.detail ?? link];
    });
    return table([['target', 'outcome', 'files', ''], ...rows]);
}
function table(foreign) {
    const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    return `${rows.map(line).join('\n')}\n`;
}
function renderBuilt(release) {
    const next = release.noRelease === undefined
        ? `Next: ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} publish ${release.out}`
        : `This is not a release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(release.noRelease)}. It can be inspected, but not published.`;
    return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(release.out)}\n${next}\n`;
}
function countFindings(findings) {
    return ['error', 'warning', 'note']
        .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, level))
        .join(', ');
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});


;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js

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
		const result = (async () => function_(...arguments_))();

		resolve(result);

		try {
			await result;
		} catch {}

		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

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


/***/ })

};
