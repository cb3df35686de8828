export const id = 259;
export const ids = [259];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55574);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27902);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8433);
/* harmony import */ var _stages_expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41378);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12077);
// publish: the second half, from a prepared folder. Running it again resumes.








async function publish(inputs, host) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_stages_expected_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRelease */ .w)(inputs, host);
    const root = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(host, host.cwd, 'rev-parse', '--show-toplevel')) ?? host.cwd;
    const explicit = inputs.config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.config);
    const sent = await (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(folder, expected, inputs, (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M5)(host.cwd, root, explicit), host);
    for (const finding of sent.findings)
        host.annotate(finding);
    return (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_7__/* .sentResult */ .w)(sent, inputs);
}
/** The folder that was named, the hand-over of the build job in Actions, else release/. */
async function releaseFolder(inputs, host) {
    if (inputs.releaseDir === undefined && host.kind === 'action') {
        if (inputs.planDigest === undefined) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/plan-digest', 'In Actions publish needs plan-digest: it names what the build job handed over.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('handover'), 'release');
        await host.loadHandover(folder, inputs.planDigest);
        return folder;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.releaseDir ?? 'release');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('publish/no-folder', `There is no release folder ${folder}.`, 'Make it first: mcp-release build');
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

/***/ 23106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62841);
/* harmony import */ var _ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60102);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
// Name and version as the archive itself states them: what a registry will read, whatever a plan or a file name says.



/**
 * Reads who an archive says it is: a wheel's METADATA, an sdist's PKG-INFO, a tarball's package.json.
 * @returns undefined for kinds that do not say (code packages, SBOMs, contracts, checksums)
 * @throws ReleaseError `archive/…` where it cannot be read
 */
async function identityOf(parcel) {
    switch (parcel.kind) {
        case 'wheel':
            return (0,_ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__/* .readWheelIdentity */ .Ii)(parcel.path);
        case 'sdist':
            return (0,_ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__/* .readSdistIdentity */ .GA)(parcel.path);
        case 'npm-tarball':
            return readTarballIdentity(parcel.path, parcel.file);
        default:
            return undefined;
    }
}
async function readTarballIdentity(path, file) {
    const text = (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(path, 'package/package.json')).toString('utf8');
    try {
        const { name, version } = JSON.parse(text);
        if (typeof name === 'string' && typeof version === 'string')
            return { name, version };
    }
    catch {
        // Said below: for a reader it is the same fault.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('archive/no-identity', `The package.json in ${file} states no name and version.`);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PLAN_SCHEMA),
/* harmony export */   _: () => (/* binding */ PLAN_FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
// What release.json may hold: anything else is refused, since publishing follows it.

/** The format that this version writes and reads. */
const PLAN_FORMAT = 1;
/** Names that are one flat, visible file everywhere: no separator, no leading dot or dash, nothing a shell or GitHub changes. */
const FILE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
    .refine((name) => !name.includes('..'), 'must not hold two dots in a row')
    .refine((name) => !/^release\.json$|\.asc$/i.test(name), 'is a name that publishing uses itself');
const LINE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a sha256 in 64 lower-case hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const STARTED = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: SHA256,
    runtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('')]),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['started', 'unstarted']),
    reason: LINE.optional(),
});
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['wheel', 'sdist', 'npm-tarball', 'code-package', 'sbom', 'contract', 'checksums']),
    file: FILE,
    sha256: SHA256,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: LINE,
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['python', 'node', 'code-package']),
    path: FOLDER,
    version: LINE,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LINE).max(10).optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ARTIFACT).max(500),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PLAN_FORMAT),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: LINE, version: LINE }),
    tag: LINE.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
        .optional(),
    noRelease: LINE.optional(),
    config: SHA256.optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    projects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PROJECT).min(1).max(256),
});


/***/ }),

/***/ 99671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   eJ: () => (/* binding */ releasedVersion),
/* harmony export */   pD: () => (/* binding */ writePlan),
/* harmony export */   qK: () => (/* binding */ INSTALLABLE)
/* harmony export */ });
/* unused harmony exports renderPlan, startRecords */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23106);
/* harmony import */ var _plan_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2895);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77530);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15922);
// release.json: everything that was prepared, with digests and start records. Written once, then only read.







const PLAN_FILE = 'release.json';
/** Kinds that a stranger installs and starts: publish refuses one without a start record for its very bytes. */
const INSTALLABLE = new Set([
    'wheel',
    'sdist',
    'npm-tarball',
    'code-package',
]);
/**
 * Writes release.json into `release.out`, byte for byte the same for the same release.
 * @param about sha256 of the configuration, and what a user types to run a project's version
 * @returns the plan, its path and its sha256 (lower-case hex), which is the `plan-digest` of the hand-over
 */
async function writePlan(release, about = {}) {
    const records = startRecords(release.artifacts, release.started, release.projects);
    const projects = await Promise.all([...release.projects].sort(byPlace).map(async (project) => {
        const artifacts = release.artifacts
            .filter((artifact) => ownerOf(artifact, release.projects) === project)
            .sort((a, b) => order(a.file, b.file));
        const version = await releasedVersion(project, artifacts, release);
        return {
            name: project.name,
            ecosystem: project.ecosystem,
            path: project.path,
            version,
            ...(about.run === undefined ? {} : { run: about.run(project, version) }),
            artifacts: artifacts.map((artifact) => planned(artifact, artifact.started ?? records.get(artifact.file))),
        };
    }));
    const plan = {
        format: _plan_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FORMAT */ ._,
        tool: { name: 'mcp-release', version: _program_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x },
        ...(release.tag === undefined ? {} : { tag: release.tag }),
        commit: release.commit,
        ...(release.repository === undefined ? {} : { repository: release.repository }),
        ...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
        ...(about.config === undefined ? {} : { config: about.config }),
        created: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
        projects,
    };
    const text = renderPlan(plan);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(release.out, PLAN_FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    return { plan, path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
}
/** The one spelling of a plan: keys in the order of the type, two spaces, a newline at the end. */
function renderPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
/**
 * What is recorded about the start of each artifact, by file name: started counts only for the very bytes that were
 * started; else `[smoke] unstarted` gives the reason; else there is no record, and publish refuses the file.
 */
function startRecords(artifacts, started, projects) {
    const records = new Map();
    for (const { file, sha256, kind, project } of artifacts) {
        const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
        const reason = projects.find(({ name }) => name === project)?.settings.smoke.unstarted;
        if (start !== undefined)
            records.set(file, { sha256, runtime: start.runtime, outcome: 'started' });
        else if (reason !== undefined && INSTALLABLE.has(kind)) {
            records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
        }
    }
    return records;
}
/** Whose file it is; what belongs to the whole release (SHA256SUMS) stands with the first project. */
function ownerOf(artifact, projects) {
    const named = projects.filter(({ name }) => name === artifact.project);
    return (named.find(({ ecosystem }) => ecosystem === MAKER[artifact.kind]) ?? named[0] ?? [...projects].sort(byPlace)[0]);
}
const MAKER = {
    wheel: 'python',
    sdist: 'python',
    'npm-tarball': 'node',
    'code-package': 'code-package',
};
/** The version that the archive itself states, else the tag's, else the configuration's or the manifest's. */
async function releasedVersion(project, artifacts, release) {
    for (const artifact of artifacts.filter((one) => one.project === project.name)) {
        const identity = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .c)(artifact);
        if (identity !== undefined)
            return identity.version;
    }
    const tagged = release.tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
    return tagged ?? project.settings.version ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}
function planned({ kind, file, sha256, size }, started) {
    return { kind, file, sha256, size, ...(started === undefined ? {} : { started }) };
}
function byPlace(a, b) {
    return order(a.path, b.path) || order(a.name, b.name) || order(a.ecosystem, b.ecosystem);
}
/** By code units: the same on every machine, whatever its locale. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
