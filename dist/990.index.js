export const id = 990;
export const ids = [990];
export const modules = {
/***/ 17413:
/***/ ((module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
var eventTargetShim = __webpack_require__(16577);
class AbortSignal extends eventTargetShim.EventTarget {
		constructor() {
				super();
				throw new TypeError("AbortSignal cannot be constructed directly");
		}
		get aborted() {
				const aborted = abortedFlags.get(this);
				if (typeof aborted !== "boolean") {
						throw new TypeError(`Expected 'this' to be an 'AbortSignal' object, but got ${this === null ? "null" : typeof this}`);
				}
				return aborted;
		}
}
eventTargetShim.defineEventAttribute(AbortSignal.prototype, "abort");
function createAbortSignal() {
		const signal = Object.create(AbortSignal.prototype);
		eventTargetShim.EventTarget.call(signal);
		abortedFlags.set(signal, false);
		return signal;
}
function abortSignal(signal) {
		if (abortedFlags.get(signal) !== false) {
				return;
		}
		abortedFlags.set(signal, true);
		signal.dispatchEvent({ type: "abort" });
}
const abortedFlags = new WeakMap();
Object.defineProperties(AbortSignal.prototype, {
		aborted: { enumerable: true },
});
if (typeof Symbol === "function" && typeof Symbol.toStringTag === "symbol") {
		Object.defineProperty(AbortSignal.prototype, Symbol.toStringTag, {
				configurable: true,
				value: "AbortSignal",
		});
}
class AbortController {
		constructor() {
				signals.set(this, createAbortSignal());
		}
		get signal() {
				return getSignal(this);
		}
		abort() {
				abortSignal(getSignal(this));
		}
}
const signals = new WeakMap();
function getSignal(controller) {
		const signal = signals.get(controller);
		if (signal == null) {
				throw new TypeError(`Expected 'this' to be an 'AbortController' object, but got ${controller === null ? "null" : typeof controller}`);
		}
		return signal;
}
Object.defineProperties(AbortController.prototype, {
		signal: { enumerable: true },
		abort: { enumerable: true },
});
if (typeof Symbol === "function" && typeof Symbol.toStringTag === "symbol") {
		Object.defineProperty(AbortController.prototype, Symbol.toStringTag, {
				configurable: true,
				value: "AbortController",
		});
}
exports.AbortController = AbortController;
exports.AbortSignal = AbortSignal;
exports["default"] = AbortController;
module.exports = AbortController
module.exports.AbortController = module.exports["default"] = AbortController
module.exports.AbortSignal = AbortSignal
/***/ }),
/***/ 97329:
/***/ (function(__unused_webpack_module, exports) {
(function (global, factory) {
		 true ? factory(exports) :
		0;
})(this, (function (exports) { 'use strict';
		function apply(fn, ...args) {
				return (...callArgs) => fn(...args,...callArgs);
		}
		function initialParams (fn) {
				return function (...args/*, callback*/) {
						var callback = args.pop();
						return fn.call(this, args, callback);
				};
		}
		var hasQueueMicrotask = typeof queueMicrotask === 'function' && queueMicrotask;
		var hasSetImmediate = typeof setImmediate === 'function' && setImmediate;
		var hasNextTick = typeof process === 'object' && typeof process.nextTick === 'function';
		function fallback(fn) {
				setTimeout(fn, 0);
		}
		function wrap(defer) {
				return (fn, ...args) => defer(() => fn(...args));
		}
		var _defer$1;
		if (hasQueueMicrotask) {
				_defer$1 = queueMicrotask;
		} else if (hasSetImmediate) {
				_defer$1 = setImmediate;
		} else if (hasNextTick) {
				_defer$1 = process.nextTick;
		} else {
				_defer$1 = fallback;
		}
		var setImmediate$1 = wrap(_defer$1);
		function asyncify(func) {
				if (isAsync(func)) {
						return function (...args/*, callback*/) {
								const callback = args.pop();
								const promise = func.apply(this, args);
								return handlePromise(promise, callback)
						}
				}
				return initialParams(function (args, callback) {
						var result;
						try {
								result = func.apply(this, args);
						} catch (e) {
								return callback(e);
						}
						if (result && typeof result.then === 'function') {
								return handlePromise(result, callback)
						} else {
								callback(null, result);
						}
				});
		}
		function handlePromise(promise, callback) {
				return promise.then(value => {
						invokeCallback(callback, null, value);
				}, err => {
						invokeCallback(callback, err && (err instanceof Error || err.message) ? err : new Error(err));
				});
		}
		function invokeCallback(callback, error, value) {
				try {
						callback(error, value);
				} catch (err) {
						setImmediate$1(e => { throw e }, err);
				}
		}
		function isAsync(fn) {
				return fn[Symbol.toStringTag] === 'AsyncFunction';
		}
		function isAsyncGenerator(fn) {
				return fn[Symbol.toStringTag] === 'AsyncGenerator';
		}
		function isAsyncIterable(obj) {
				return typeof obj[Symbol.asyncIterator] === 'function';
		}
		function wrapAsync(asyncFn) {
				if (typeof asyncFn !== 'function') throw new Error('expected a function')
				return isAsync(asyncFn) ? asyncify(asyncFn) : asyncFn;
		}
		function awaitify (asyncFn, arity) {
				if (!arity) arity = asyncFn.length;
				if (!arity) throw new Error('arity is undefined')
				function awaitable (...args) {
						if (typeof args[arity - 1] === 'function') {
								return asyncFn.apply(this, args)
						}
						return new Promise((resolve, reject) => {
								args[arity - 1] = (err, ...cbArgs) => {
										if (err) return reject(err)
										resolve(cbArgs.length > 1 ? cbArgs : cbArgs[0]);
								};
								asyncFn.apply(this, args);
						})
				}
				return awaitable
		}
		function applyEach$1 (eachfn) {
				return function applyEach(fns, ...callArgs) {
						const go = awaitify(function (callback) {
								var that = this;
								return eachfn(fns, (fn, cb) => {
										wrapAsync(fn).apply(that, callArgs.concat(cb));
								}, callback);
						});
						return go;
				};
		}
		function _asyncMap(eachfn, arr, iteratee, callback) {
				arr = arr || [];
				var results = [];
				var counter = 0;
				var _iteratee = wrapAsync(iteratee);
				return eachfn(arr, (value, _, iterCb) => {
						var index = counter++;
						_iteratee(value, (err, v) => {
								results[index] = v;
								iterCb(err);
						});
				}, err => {
						callback(err, results);
				});
		}
		function isArrayLike(value) {
				return value &&
						typeof value.length === 'number' &&
						value.length >= 0 &&
						value.length % 1 === 0;
		}
		const breakLoop = {};
		function once(fn) {
				function wrapper (...args) {
						if (fn === null) return;
						var callFn = fn;
						fn = null;
						callFn.apply(this, args);
				}
				Object.assign(wrapper, fn);
				return wrapper
		}
		function getIterator (coll) {
				return coll[Symbol.iterator] && coll[Symbol.iterator]();
		}
		function createArrayIterator(coll) {
				var i = -1;
				var len = coll.length;
				return function next() {
						return ++i < len ? {value: coll[i], key: i} : null;
				}
		}
		function createES2015Iterator(iterator) {
				var i = -1;
				return function next() {
						var item = iterator.next();
						if (item.done)
								return null;
						i++;
						return {value: item.value, key: i};
				}
		}
		function createObjectIterator(obj) {
				var okeys = obj ? Object.keys(obj) : [];
				var i = -1;
				var len = okeys.length;
				return function next() {
						var key = okeys[++i];
						if (key === '__proto__') {
								return next();
						}
						return i < len ? {value: obj[key], key} : null;
				};
		}
		function createIterator(coll) {
				if (isArrayLike(coll)) {
						return createArrayIterator(coll);
				}
				var iterator = getIterator(coll);
				return iterator ? createES2015Iterator(iterator) : createObjectIterator(coll);
		}
		function onlyOnce(fn) {
				return function (...args) {
						if (fn === null) throw new Error("Callback was already called.");
						var callFn = fn;
						fn = null;
						callFn.apply(this, args);
				};
		}
		function asyncEachOfLimit(generator, limit, iteratee, callback) {
				let done = false;
				let canceled = false;
				let awaiting = false;
				let running = 0;
				let idx = 0;
				function replenish() {
						//console.log('replenish')
						if (running >= limit || awaiting || done) return
						//console.log('replenish awaiting')
						awaiting = true;
						generator.next().then(({value, done: iterDone}) => {
								//console.log('got value', value)
								if (canceled || done) return
								awaiting = false;
								if (iterDone) {
										done = true;
										if (running <= 0) {
												//console.log('done nextCb')
												callback(null);
										}
										return;
								}
								running++;
								iteratee(value, idx, iterateeCallback);
								idx++;
								replenish();
						}).catch(handleError);
				}
				function iterateeCallback(err, result) {
						//console.log('iterateeCallback')
						running -= 1;
						if (canceled) return
						if (err) return handleError(err)
						if (err === false) {
								done = true;
								canceled = true;
								return
						}
						if (result === breakLoop || (done && running <= 0)) {
								done = true;
								//console.log('done iterCb')
								return callback(null);
						}
						replenish();
				}
				function handleError(err) {
						if (canceled) return
						awaiting = false;
						done = true;
						callback(err);
				}
				replenish();
		}
		var eachOfLimit$2 = (limit) => {
				return (obj, iteratee, callback) => {
						callback = once(callback);
						if (limit <= 0) {
								throw new RangeError('concurrency limit cannot be less than 1')
						}
						if (!obj) {
								return callback(null);
						}
						if (isAsyncGenerator(obj)) {
								return asyncEachOfLimit(obj, limit, iteratee, callback)
						}
						if (isAsyncIterable(obj)) {
								return asyncEachOfLimit(obj[Symbol.asyncIterator](), limit, iteratee, callback)
						}
						var nextElem = createIterator(obj);
						var done = false;
						var canceled = false;
						var running = 0;
						var looping = false;
						function iterateeCallback(err, value) {
								if (canceled) return
								running -= 1;
								if (err) {
										done = true;
										callback(err);
								}
								else if (err === false) {
										done = true;
										canceled = true;
								}
								else if (value === breakLoop || (done && running <= 0)) {
										done = true;
										return callback(null);
								}
								else if (!looping) {
										replenish();
								}
						}
						function replenish () {
								looping = true;
								while (running < limit && !done) {
										var elem = nextElem();
										if (elem === null) {
												done = true;
												if (running <= 0) {
														callback(null);
												}
												return;
										}
										running += 1;
										iteratee(elem.value, elem.key, onlyOnce(iterateeCallback));
								}
								looping = false;
						}
						replenish();
				};
		};
		function eachOfLimit(coll, limit, iteratee, callback) {
				return eachOfLimit$2(limit)(coll, wrapAsync(iteratee), callback);
		}
		var eachOfLimit$1 = awaitify(eachOfLimit, 4);
		function eachOfArrayLike(coll, iteratee, callback) {
				callback = once(callback);
				var index = 0,
						completed = 0,
						{length} = coll,
						canceled = false;
				if (length === 0) {
						callback(null);
				}
				function iteratorCallback(err, value) {
						if (err === false) {
								canceled = true;
						}
						if (canceled === true) return
						if (err) {
								callback(err);
						} else if ((++completed === length) || value === breakLoop) {
								callback(null);
						}
				}
				for (; index < length; index++) {
						iteratee(coll[index], index, onlyOnce(iteratorCallback));
				}
		}
		function eachOfGeneric (coll, iteratee, callback) {
				return eachOfLimit$1(coll, Infinity, iteratee, callback);
		}
		function eachOf(coll, iteratee, callback) {
				var eachOfImplementation = isArrayLike(coll) ? eachOfArrayLike : eachOfGeneric;
				return eachOfImplementation(coll, wrapAsync(iteratee), callback);
		}
		var eachOf$1 = awaitify(eachOf, 3);
		function map (coll, iteratee, callback) {
				return _asyncMap(eachOf$1, coll, iteratee, callback)
		}
		var map$1 = awaitify(map, 3);
		var applyEach = applyEach$1(map$1);
		function eachOfSeries(coll, iteratee, callback) {
				return eachOfLimit$1(coll, 1, iteratee, callback)
		}
		var eachOfSeries$1 = awaitify(eachOfSeries, 3);
		function mapSeries (coll, iteratee, callback) {
				return _asyncMap(eachOfSeries$1, coll, iteratee, callback)
		}
		var mapSeries$1 = awaitify(mapSeries, 3);
		var applyEachSeries = applyEach$1(mapSeries$1);
		const PROMISE_SYMBOL = Symbol('promiseCallback');
		function promiseCallback () {
				let resolve, reject;
				function callback (err, ...args) {
						if (err) return reject(err)
						resolve(args.length > 1 ? args : args[0]);
				}
				callback[PROMISE_SYMBOL] = new Promise((res, rej) => {
						resolve = res,
						reject = rej;
				});
				return callback
		}
		function auto(tasks, concurrency, callback) {
				if (typeof concurrency !== 'number') {
						callback = concurrency;
						concurrency = null;
				}
				callback = once(callback || promiseCallback());
				var numTasks = Object.keys(tasks).length;
				if (!numTasks) {
						return callback(null);
				}
				if (!concurrency) {
						concurrency = numTasks;
				}
				var results = {};
				var runningTasks = 0;
				var canceled = false;
				var hasError = false;
				var listeners = Object.create(null);
				var readyTasks = [];
				var readyToCheck = []; // tasks that have been identified as reachable
				var uncheckedDependencies = {};
				Object.keys(tasks).forEach(key => {
						var task = tasks[key];
						if (!Array.isArray(task)) {
								enqueueTask(key, [task]);
								readyToCheck.push(key);
								return;
						}
						var dependencies = task.slice(0, task.length - 1);
						var remainingDependencies = dependencies.length;
						if (remainingDependencies === 0) {
								enqueueTask(key, task);
								readyToCheck.push(key);
								return;
						}
						uncheckedDependencies[key] = remainingDependencies;
						dependencies.forEach(dependencyName => {
								if (!tasks[dependencyName]) {
										throw new Error('async.auto task `' + key +
												'` has a non-existent dependency `' +
												dependencyName + '` in ' +
												dependencies.join(', '));
								}
								addListener(dependencyName, () => {
										remainingDependencies--;
										if (remainingDependencies === 0) {
												enqueueTask(key, task);
										}
								});
						});
				});
				checkForDeadlocks();
				processQueue();
				function enqueueTask(key, task) {
						readyTasks.push(() => runTask(key, task));
				}
				function processQueue() {
						if (canceled) return
						if (readyTasks.length === 0 && runningTasks === 0) {
								return callback(null, results);
						}
						while(readyTasks.length && runningTasks < concurrency) {
								var run = readyTasks.shift();
								run();
						}
				}
				function addListener(taskName, fn) {
						var taskListeners = listeners[taskName];
						if (!taskListeners) {
								taskListeners = listeners[taskName] = [];
						}
						taskListeners.push(fn);
				}
				function taskComplete(taskName) {
						var taskListeners = listeners[taskName] || [];
						taskListeners.forEach(fn => fn());
						processQueue();
				}
				function runTask(key, task) {
						if (hasError) return;
						var taskCallback = onlyOnce((err, ...result) => {
								runningTasks--;
								if (err === false) {
										canceled = true;
										return
								}
								if (result.length < 2) {
										[result] = result;
								}
								if (err) {
										var safeResults = {};
										Object.keys(results).forEach(rkey => {
												safeResults[rkey] = results[rkey];
										});
										safeResults[key] = result;
										hasError = true;
										listeners = Object.create(null);
										if (canceled) return
										callback(err, safeResults);
								} else {
										results[key] = result;
										taskComplete(key);
								}
						});
						runningTasks++;
						var taskFn = wrapAsync(task[task.length - 1]);
						if (task.length > 1) {
								taskFn(results, taskCallback);
						} else {
								taskFn(taskCallback);
						}
				}
				function checkForDeadlocks() {
						var currentTask;
						var counter = 0;
						while (readyToCheck.length) {
								currentTask = readyToCheck.pop();
								counter++;
								getDependents(currentTask).forEach(dependent => {
										if (--uncheckedDependencies[dependent] === 0) {
												readyToCheck.push(dependent);
										}
								});
						}
						if (counter !== numTasks) {
								throw new Error(
										'async.auto cannot execute tasks due to a recursive dependency'
								);
						}
				}
				function getDependents(taskName) {
						var result = [];
						Object.keys(tasks).forEach(key => {
								const task = tasks[key];
								if (Array.isArray(task) && task.indexOf(taskName) >= 0) {
										result.push(key);
								}
						});
						return result;
				}
				return callback[PROMISE_SYMBOL]
		}
		var FN_ARGS = /^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/;
		var ARROW_FN_ARGS = /^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/;
		var FN_ARG_SPLIT = /,/;
		var FN_ARG = /(=.+)?(\s*)$/;
		function stripComments(string) {
				let stripped = '';
				let index = 0;
				let endBlockComment = string.indexOf('*/');
				while (index < string.length) {
						if (string[index] === '/' && string[index+1] === '/') {
								let endIndex = string.indexOf('\n', index);
								index = (endIndex === -1) ? string.length : endIndex;
						} else if ((endBlockComment !== -1) && (string[index] === '/') && (string[index+1] === '*')) {
								let endIndex = string.indexOf('*/', index);
								if (endIndex !== -1) {
										index = endIndex + 2;
										endBlockComment = string.indexOf('*/', index);
								} else {
										stripped += string[index];
										index++;
								}
						} else {
								stripped += string[index];
								index++;
						}
				}
				return stripped;
		}
		function parseParams(func) {
				const src = stripComments(func.toString());
				let match = src.match(FN_ARGS);
				if (!match) {
						match = src.match(ARROW_FN_ARGS);
				}
				if (!match) throw new Error('could not parse args in autoInject\nSource:\n' + src)
				let [, args] = match;
				return args
						.replace(/\s/g, '')
						.split(FN_ARG_SPLIT)
						.map((arg) => arg.replace(FN_ARG, '').trim());
		}
		function autoInject(tasks, callback) {
				var newTasks = {};
				Object.keys(tasks).forEach(key => {
						var taskFn = tasks[key];
						var params;
						var fnIsAsync = isAsync(taskFn);
						var hasNoDeps =
								(!fnIsAsync && taskFn.length === 1) ||
								(fnIsAsync && taskFn.length === 0);
						if (Array.isArray(taskFn)) {
								params = [...taskFn];
								taskFn = params.pop();
								newTasks[key] = params.concat(params.length > 0 ? newTask : taskFn);
						} else if (hasNoDeps) {
								newTasks[key] = taskFn;
						} else {
								params = parseParams(taskFn);
								if ((taskFn.length === 0 && !fnIsAsync) && params.length === 0) {
										throw new Error("autoInject task functions require explicit parameters.");
								}
								if (!fnIsAsync) params.pop();
								newTasks[key] = params.concat(newTask);
						}
						function newTask(results, taskCb) {
								var newArgs = params.map(name => results[name]);
								newArgs.push(taskCb);
								wrapAsync(taskFn)(...newArgs);
						}
				});
				return auto(newTasks, callback);
		}
		class DLL {
				constructor() {
						this.head = this.tail = null;
						this.length = 0;
				}
				removeLink(node) {
						if (node.prev) node.prev.next = node.next;
						else this.head = node.next;
						if (node.next) node.next.prev = node.prev;
						else this.tail = node.prev;
						node.prev = node.next = null;
						this.length -= 1;
						return node;
				}
				empty () {
						while(this.head) this.shift();
						return this;
				}
				insertAfter(node, newNode) {
						newNode.prev = node;
						newNode.next = node.next;
						if (node.next) node.next.prev = newNode;
						else this.tail = newNode;
						node.next = newNode;
						this.length += 1;
				}
				insertBefore(node, newNode) {
						newNode.prev = node.prev;
						newNode.next = node;
						if (node.prev) node.prev.next = newNode;
						else this.head = newNode;
						node.prev = newNode;
						this.length += 1;
				}
				unshift(node) {
						if (this.head) this.insertBefore(this.head, node);
						else setInitial(this, node);
				}
				push(node) {
						if (this.tail) this.insertAfter(this.tail, node);
						else setInitial(this, node);
				}
				shift() {
						return this.head && this.removeLink(this.head);
				}
				pop() {
						return this.tail && this.removeLink(this.tail);
				}
				toArray() {
						return [...this]
				}
				*[Symbol.iterator] () {
						var cur = this.head;
						while (cur) {
								yield cur.data;
								cur = cur.next;
						}
				}
				remove (testFn) {
						var curr = this.head;
						while(curr) {
								var {next} = curr;
								if (testFn(curr)) {
										this.removeLink(curr);
								}
								curr = next;
						}
						return this;
				}
		}
		function setInitial(dll, node) {
				dll.length = 1;
				dll.head = dll.tail = node;
		}
		function queue$1(worker, concurrency, payload) {
				if (concurrency == null) {
						concurrency = 1;
				}
				else if(concurrency === 0) {
						throw new RangeError('Concurrency must not be zero');
				}
				var _worker = wrapAsync(worker);
				var numRunning = 0;
				var workersList = [];
				const events = {
						error: [],
						drain: [],
						saturated: [],
						unsaturated: [],
						empty: []
				};
				function on (event, handler) {
						events[event].push(handler);
				}
				function once (event, handler) {
						const handleAndRemove = (...args) => {
								off(event, handleAndRemove);
								handler(...args);
						};
						events[event].push(handleAndRemove);
				}
				function off (event, handler) {
						if (!event) return Object.keys(events).forEach(ev => events[ev] = [])
						if (!handler) return events[event] = []
						events[event] = events[event].filter(ev => ev !== handler);
				}
				function trigger (event, ...args) {
						events[event].forEach(handler => handler(...args));
				}
				var processingScheduled = false;
				function _insert(data, insertAtFront, rejectOnError, callback) {
						if (callback != null && typeof callback !== 'function') {
								throw new Error('task callback must be a function');
						}
						q.started = true;
						var res, rej;
						function promiseCallback (err, ...args) {
								if (err) return rejectOnError ? rej(err) : res()
								if (args.length <= 1) return res(args[0])
								res(args);
						}
						var item = q._createTaskItem(
								data,
								rejectOnError ? promiseCallback :
										(callback || promiseCallback)
						);
						if (insertAtFront) {
								q._tasks.unshift(item);
						} else {
								q._tasks.push(item);
						}
						if (!processingScheduled) {
								processingScheduled = true;
								setImmediate$1(() => {
										processingScheduled = false;
										q.process();
								});
						}
						if (rejectOnError || !callback) {
								return new Promise((resolve, reject) => {
										res = resolve;
										rej = reject;
								})
						}
				}
				function _createCB(tasks) {
						return function (err, ...args) {
								numRunning -= 1;
								for (var i = 0, l = tasks.length; i < l; i++) {
										var task = tasks[i];
										var index = workersList.indexOf(task);
										if (index === 0) {
												workersList.shift();
										} else if (index > 0) {
												workersList.splice(index, 1);
										}
										task.callback(err, ...args);
										if (err != null) {
												trigger('error', err, task.data);
										}
								}
								if (numRunning <= (q.concurrency - q.buffer) ) {
										trigger('unsaturated');
								}
								if (q.idle()) {
										trigger('drain');
								}
								q.process();
						};
				}
				function _maybeDrain(data) {
						if (data.length === 0 && q.idle()) {
								setImmediate$1(() => trigger('drain'));
								return true
						}
						return false
				}
				const eventMethod = (name) => (handler) => {
						if (!handler) {
								return new Promise((resolve, reject) => {
										once(name, (err, data) => {
												if (err) return reject(err)
												resolve(data);
										});
								})
						}
						off(name);
						on(name, handler);
				};
				var isProcessing = false;
				var q = {
						_tasks: new DLL(),
						_createTaskItem (data, callback) {
								return {
										data,
										callback
								};
						},
						*[Symbol.iterator] () {
								yield* q._tasks[Symbol.iterator]();
						},
						concurrency,
						payload,
						buffer: concurrency / 4,
						started: false,
						paused: false,
						push (data, callback) {
								if (Array.isArray(data)) {
										if (_maybeDrain(data)) return
										return data.map(datum => _insert(datum, false, false, callback))
								}
								return _insert(data, false, false, callback);
						},
						pushAsync (data, callback) {
								if (Array.isArray(data)) {
										if (_maybeDrain(data)) return
										return data.map(datum => _insert(datum, false, true, callback))
								}
								return _insert(data, false, true, callback);
						},
						kill () {
								off();
								q._tasks.empty();
						},
						unshift (data, callback) {
								if (Array.isArray(data)) {
										if (_maybeDrain(data)) return
										return data.map(datum => _insert(datum, true, false, callback))
								}
								return _insert(data, true, false, callback);
						},
						unshiftAsync (data, callback) {
								if (Array.isArray(data)) {
										if (_maybeDrain(data)) return
										return data.map(datum => _insert(datum, true, true, callback))
								}
								return _insert(data, true, true, callback);
						},
						remove (testFn) {
								q._tasks.remove(testFn);
						},
						process () {
								if (isProcessing) {
										return;
								}
								isProcessing = true;
								while(!q.paused && numRunning < q.concurrency && q._tasks.length){
										var tasks = [], data = [];
										var l = q._tasks.length;
										if (q.payload) l = Math.min(l, q.payload);
										for (var i = 0; i < l; i++) {
												var node = q._tasks.shift();
												tasks.push(node);
												workersList.push(node);
												data.push(node.data);
										}
										numRunning += 1;
										if (q._tasks.length === 0) {
												trigger('empty');
										}
										if (numRunning === q.concurrency) {
												trigger('saturated');
										}
										var cb = onlyOnce(_createCB(tasks));
										_worker(data, cb);
								}
								isProcessing = false;
						},
						length () {
								return q._tasks.length;
						},
						running () {
								return numRunning;
						},
						workersList () {
								return workersList;
						},
						idle() {
								return q._tasks.length + numRunning === 0;
						},
						pause () {
								q.paused = true;
						},
						resume () {
								if (q.paused === false) { return; }
								q.paused = false;
								setImmediate$1(q.process);
						}
				};
				Object.defineProperties(q, {
						saturated: {
								writable: false,
								value: eventMethod('saturated')
						},
						unsaturated: {
								writable: false,
								value: eventMethod('unsaturated')
						},
						empty: {
								writable: false,
								value: eventMethod('empty')
						},
						drain: {
								writable: false,
								value: eventMethod('drain')
						},
						error: {
								writable: false,
								value: eventMethod('error')
						},
				});
				return q;
		}
		function cargo$1(worker, payload) {
				return queue$1(worker, 1, payload);
		}
		function cargo(worker, concurrency, payload) {
				return queue$1(worker, concurrency, payload);
		}
		function reduce(coll, memo, iteratee, callback) {
				callback = once(callback);
				var _iteratee = wrapAsync(iteratee);
				return eachOfSeries$1(coll, (x, i, iterCb) => {
						_iteratee(memo, x, (err, v) => {
								memo = v;
								iterCb(err);
						});
				}, err => callback(err, memo));
		}
		var reduce$1 = awaitify(reduce, 4);
		function seq(...functions) {
				var _functions = functions.map(wrapAsync);
				return function (...args) {
						var that = this;
						var cb = args[args.length - 1];
						if (typeof cb == 'function') {
								args.pop();
						} else {
								cb = promiseCallback();
						}
						reduce$1(_functions, args, (newargs, fn, iterCb) => {
								fn.apply(that, newargs.concat((err, ...nextargs) => {
										iterCb(err, nextargs);
								}));
						},
						(err, results) => cb(err, ...results));
						return cb[PROMISE_SYMBOL]
				};
		}
		function compose(...args) {
				return seq(...args.reverse());
		}
		function mapLimit (coll, limit, iteratee, callback) {
				return _asyncMap(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var mapLimit$1 = awaitify(mapLimit, 4);
		function concatLimit(coll, limit, iteratee, callback) {
				var _iteratee = wrapAsync(iteratee);
				return mapLimit$1(coll, limit, (val, iterCb) => {
						_iteratee(val, (err, ...args) => {
								if (err) return iterCb(err);
								return iterCb(err, args);
						});
				}, (err, mapResults) => {
						var result = [];
						for (var i = 0; i < mapResults.length; i++) {
								if (mapResults[i]) {
										result = result.concat(...mapResults[i]);
								}
						}
						return callback(err, result);
				});
		}
		var concatLimit$1 = awaitify(concatLimit, 4);
		function concat(coll, iteratee, callback) {
				return concatLimit$1(coll, Infinity, iteratee, callback)
		}
		var concat$1 = awaitify(concat, 3);
		function concatSeries(coll, iteratee, callback) {
				return concatLimit$1(coll, 1, iteratee, callback)
		}
		var concatSeries$1 = awaitify(concatSeries, 3);
		function constant$1(...args) {
				return function (...ignoredArgs/*, callback*/) {
						var callback = ignoredArgs.pop();
						return callback(null, ...args);
				};
		}
		function _createTester(check, getResult) {
				return (eachfn, arr, _iteratee, cb) => {
						var testPassed = false;
						var testResult;
						const iteratee = wrapAsync(_iteratee);
						eachfn(arr, (value, _, callback) => {
								iteratee(value, (err, result) => {
										if (err || err === false) return callback(err);
										if (check(result) && !testResult) {
												testPassed = true;
												testResult = getResult(true, value);
												return callback(null, breakLoop);
										}
										callback();
								});
						}, err => {
								if (err) return cb(err);
								cb(null, testPassed ? testResult : getResult(false));
						});
				};
		}
		function detect(coll, iteratee, callback) {
				return _createTester(bool => bool, (res, item) => item)(eachOf$1, coll, iteratee, callback)
		}
		var detect$1 = awaitify(detect, 3);
		function detectLimit(coll, limit, iteratee, callback) {
				return _createTester(bool => bool, (res, item) => item)(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var detectLimit$1 = awaitify(detectLimit, 4);
		function detectSeries(coll, iteratee, callback) {
				return _createTester(bool => bool, (res, item) => item)(eachOfLimit$2(1), coll, iteratee, callback)
		}
		var detectSeries$1 = awaitify(detectSeries, 3);
		function consoleFunc(name) {
				return (fn, ...args) => wrapAsync(fn)(...args, (err, ...resultArgs) => {
						if (typeof console === 'object') {
								if (err) {
										if (console.error) {
												console.error(err);
										}
								} else if (console[name]) { /* istanbul ignore else */
										resultArgs.forEach(x => console[name](x));
								}
						}
				})
		}
		var dir = consoleFunc('dir');
		function doWhilst(iteratee, test, callback) {
				callback = onlyOnce(callback);
				var _fn = wrapAsync(iteratee);
				var _test = wrapAsync(test);
				var results;
				function next(err, ...args) {
						if (err) return callback(err);
						if (err === false) return;
						results = args;
						_test(...args, check);
				}
				function check(err, truth) {
						if (err) return callback(err);
						if (err === false) return;
						if (!truth) return callback(null, ...results);
						_fn(next);
				}
				return check(null, true);
		}
		var doWhilst$1 = awaitify(doWhilst, 3);
		function doUntil(iteratee, test, callback) {
				const _test = wrapAsync(test);
				return doWhilst$1(iteratee, (...args) => {
						const cb = args.pop();
						_test(...args, (err, truth) => cb (err, !truth));
				}, callback);
		}
		function _withoutIndex(iteratee) {
				return (value, index, callback) => iteratee(value, callback);
		}
		function eachLimit$2(coll, iteratee, callback) {
				return eachOf$1(coll, _withoutIndex(wrapAsync(iteratee)), callback);
		}
		var each = awaitify(eachLimit$2, 3);
		function eachLimit(coll, limit, iteratee, callback) {
				return eachOfLimit$2(limit)(coll, _withoutIndex(wrapAsync(iteratee)), callback);
		}
		var eachLimit$1 = awaitify(eachLimit, 4);
		function eachSeries(coll, iteratee, callback) {
				return eachLimit$1(coll, 1, iteratee, callback)
		}
		var eachSeries$1 = awaitify(eachSeries, 3);
		function ensureAsync(fn) {
				if (isAsync(fn)) return fn;
				return function (...args/*, callback*/) {
						var callback = args.pop();
						var sync = true;
						args.push((...innerArgs) => {
								if (sync) {
										setImmediate$1(() => callback(...innerArgs));
								} else {
										callback(...innerArgs);
								}
						});
						fn.apply(this, args);
						sync = false;
				};
		}
		function every(coll, iteratee, callback) {
				return _createTester(bool => !bool, res => !res)(eachOf$1, coll, iteratee, callback)
		}
		var every$1 = awaitify(every, 3);
		function everyLimit(coll, limit, iteratee, callback) {
				return _createTester(bool => !bool, res => !res)(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var everyLimit$1 = awaitify(everyLimit, 4);
		function everySeries(coll, iteratee, callback) {
				return _createTester(bool => !bool, res => !res)(eachOfSeries$1, coll, iteratee, callback)
		}
		var everySeries$1 = awaitify(everySeries, 3);
		function filterArray(eachfn, arr, iteratee, callback) {
				var truthValues = new Array(arr.length);
				eachfn(arr, (x, index, iterCb) => {
						iteratee(x, (err, v) => {
								truthValues[index] = !!v;
								iterCb(err);
						});
				}, err => {
						if (err) return callback(err);
						var results = [];
						for (var i = 0; i < arr.length; i++) {
								if (truthValues[i]) results.push(arr[i]);
						}
						callback(null, results);
				});
		}
		function filterGeneric(eachfn, coll, iteratee, callback) {
				var results = [];
				eachfn(coll, (x, index, iterCb) => {
						iteratee(x, (err, v) => {
								if (err) return iterCb(err);
								if (v) {
										results.push({index, value: x});
								}
								iterCb(err);
						});
				}, err => {
						if (err) return callback(err);
						callback(null, results
								.sort((a, b) => a.index - b.index)
								.map(v => v.value));
				});
		}
		function _filter(eachfn, coll, iteratee, callback) {
				var filter = isArrayLike(coll) ? filterArray : filterGeneric;
				return filter(eachfn, coll, wrapAsync(iteratee), callback);
		}
		function filter (coll, iteratee, callback) {
				return _filter(eachOf$1, coll, iteratee, callback)
		}
		var filter$1 = awaitify(filter, 3);
		function filterLimit (coll, limit, iteratee, callback) {
				return _filter(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var filterLimit$1 = awaitify(filterLimit, 4);
		function filterSeries (coll, iteratee, callback) {
				return _filter(eachOfSeries$1, coll, iteratee, callback)
		}
		var filterSeries$1 = awaitify(filterSeries, 3);
		function forever(fn, errback) {
				var done = onlyOnce(errback);
				var task = wrapAsync(ensureAsync(fn));
				function next(err) {
						if (err) return done(err);
						if (err === false) return;
						task(next);
				}
				return next();
		}
		var forever$1 = awaitify(forever, 2);
		function groupByLimit(coll, limit, iteratee, callback) {
				var _iteratee = wrapAsync(iteratee);
				return mapLimit$1(coll, limit, (val, iterCb) => {
						_iteratee(val, (err, key) => {
								if (err) return iterCb(err);
								return iterCb(err, {key, val});
						});
				}, (err, mapResults) => {
						var result = {};
						var {hasOwnProperty} = Object.prototype;
						for (var i = 0; i < mapResults.length; i++) {
								if (mapResults[i]) {
										var {key} = mapResults[i];
										var {val} = mapResults[i];
										if (hasOwnProperty.call(result, key)) {
												result[key].push(val);
										} else {
												result[key] = [val];
										}
								}
						}
						return callback(err, result);
				});
		}
		var groupByLimit$1 = awaitify(groupByLimit, 4);
		function groupBy (coll, iteratee, callback) {
				return groupByLimit$1(coll, Infinity, iteratee, callback)
		}
		function groupBySeries (coll, iteratee, callback) {
				return groupByLimit$1(coll, 1, iteratee, callback)
		}
		var log = consoleFunc('log');
		function mapValuesLimit(obj, limit, iteratee, callback) {
				callback = once(callback);
				var newObj = {};
				var _iteratee = wrapAsync(iteratee);
				return eachOfLimit$2(limit)(obj, (val, key, next) => {
						_iteratee(val, key, (err, result) => {
								if (err) return next(err);
								newObj[key] = result;
								next(err);
						});
				}, err => callback(err, newObj));
		}
		var mapValuesLimit$1 = awaitify(mapValuesLimit, 4);
		function mapValues(obj, iteratee, callback) {
				return mapValuesLimit$1(obj, Infinity, iteratee, callback)
		}
		function mapValuesSeries(obj, iteratee, callback) {
				return mapValuesLimit$1(obj, 1, iteratee, callback)
		}
		function memoize(fn, hasher = v => v) {
				var memo = Object.create(null);
				var queues = Object.create(null);
				var _fn = wrapAsync(fn);
				var memoized = initialParams((args, callback) => {
						var key = hasher(...args);
						if (key in memo) {
								setImmediate$1(() => callback(null, ...memo[key]));
						} else if (key in queues) {
								queues[key].push(callback);
						} else {
								queues[key] = [callback];
								_fn(...args, (err, ...resultArgs) => {
										if (!err) {
												memo[key] = resultArgs;
										}
										var q = queues[key];
										delete queues[key];
										for (var i = 0, l = q.length; i < l; i++) {
												q[i](err, ...resultArgs);
										}
								});
						}
				});
				memoized.memo = memo;
				memoized.unmemoized = fn;
				return memoized;
		}
		var _defer;
		if (hasNextTick) {
				_defer = process.nextTick;
		} else if (hasSetImmediate) {
				_defer = setImmediate;
		} else {
				_defer = fallback;
		}
		var nextTick = wrap(_defer);
		var _parallel = awaitify((eachfn, tasks, callback) => {
				var results = isArrayLike(tasks) ? [] : {};
				eachfn(tasks, (task, key, taskCb) => {
						wrapAsync(task)((err, ...result) => {
								if (result.length < 2) {
										[result] = result;
								}
								results[key] = result;
								taskCb(err);
						});
				}, err => callback(err, results));
		}, 3);
		function parallel(tasks, callback) {
				return _parallel(eachOf$1, tasks, callback);
		}
		function parallelLimit(tasks, limit, callback) {
				return _parallel(eachOfLimit$2(limit), tasks, callback);
		}
		function queue (worker, concurrency) {
				var _worker = wrapAsync(worker);
				return queue$1((items, cb) => {
						_worker(items[0], cb);
				}, concurrency, 1);
		}
		class Heap {
				constructor() {
						this.heap = [];
						this.pushCount = Number.MIN_SAFE_INTEGER;
				}
				get length() {
						return this.heap.length;
				}
				empty () {
						this.heap = [];
						return this;
				}
				percUp(index) {
						let p;
						while (index > 0 && smaller(this.heap[index], this.heap[p=parent(index)])) {
								let t = this.heap[index];
								this.heap[index] = this.heap[p];
								this.heap[p] = t;
								index = p;
						}
				}
				percDown(index) {
						let l;
						while ((l=leftChi(index)) < this.heap.length) {
								if (l+1 < this.heap.length && smaller(this.heap[l+1], this.heap[l])) {
										l = l+1;
								}
								if (smaller(this.heap[index], this.heap[l])) {
										break;
								}
								let t = this.heap[index];
								this.heap[index] = this.heap[l];
								this.heap[l] = t;
								index = l;
						}
				}
				push(node) {
						node.pushCount = ++this.pushCount;
						this.heap.push(node);
						this.percUp(this.heap.length-1);
				}
				unshift(node) {
						return this.heap.push(node);
				}
				shift() {
						let [top] = this.heap;
						this.heap[0] = this.heap[this.heap.length-1];
						this.heap.pop();
						this.percDown(0);
						return top;
				}
				toArray() {
						return [...this];
				}
				*[Symbol.iterator] () {
						for (let i = 0; i < this.heap.length; i++) {
								yield this.heap[i].data;
						}
				}
				remove (testFn) {
						let j = 0;
						for (let i = 0; i < this.heap.length; i++) {
								if (!testFn(this.heap[i])) {
										this.heap[j] = this.heap[i];
										j++;
								}
						}
						this.heap.splice(j);
						for (let i = parent(this.heap.length-1); i >= 0; i--) {
								this.percDown(i);
						}
						return this;
				}
		}
		function leftChi(i) {
				return (i<<1)+1;
		}
		function parent(i) {
				return ((i+1)>>1)-1;
		}
		function smaller(x, y) {
				if (x.priority !== y.priority) {
						return x.priority < y.priority;
				}
				else {
						return x.pushCount < y.pushCount;
				}
		}
		function priorityQueue(worker, concurrency) {
				var q = queue(worker, concurrency);
				var {
						push,
						pushAsync
				} = q;
				q._tasks = new Heap();
				q._createTaskItem = ({data, priority}, callback) => {
						return {
								data,
								priority,
								callback
						};
				};
				function createDataItems(tasks, priority) {
						if (!Array.isArray(tasks)) {
								return {data: tasks, priority};
						}
						return tasks.map(data => { return {data, priority}; });
				}
				q.push = function(data, priority = 0, callback) {
						return push(createDataItems(data, priority), callback);
				};
				q.pushAsync = function(data, priority = 0, callback) {
						return pushAsync(createDataItems(data, priority), callback);
				};
				delete q.unshift;
				delete q.unshiftAsync;
				return q;
		}
		function race(tasks, callback) {
				callback = once(callback);
				if (!Array.isArray(tasks)) return callback(new TypeError('First argument to race must be an array of functions'));
				if (!tasks.length) return callback();
				for (var i = 0, l = tasks.length; i < l; i++) {
						wrapAsync(tasks[i])(callback);
				}
		}
		var race$1 = awaitify(race, 2);
		function reduceRight (array, memo, iteratee, callback) {
				var reversed = [...array].reverse();
				return reduce$1(reversed, memo, iteratee, callback);
		}
		function reflect(fn) {
				var _fn = wrapAsync(fn);
				return initialParams(function reflectOn(args, reflectCallback) {
						args.push((error, ...cbArgs) => {
								let retVal = {};
								if (error) {
										retVal.error = error;
								}
								if (cbArgs.length > 0){
										var value = cbArgs;
										if (cbArgs.length <= 1) {
												[value] = cbArgs;
										}
										retVal.value = value;
								}
								reflectCallback(null, retVal);
						});
						return _fn.apply(this, args);
				});
		}
		function reflectAll(tasks) {
				var results;
				if (Array.isArray(tasks)) {
						results = tasks.map(reflect);
				} else {
						results = {};
						Object.keys(tasks).forEach(key => {
								results[key] = reflect.call(this, tasks[key]);
						});
				}
				return results;
		}
		function reject$2(eachfn, arr, _iteratee, callback) {
				const iteratee = wrapAsync(_iteratee);
				return _filter(eachfn, arr, (value, cb) => {
						iteratee(value, (err, v) => {
								cb(err, !v);
						});
				}, callback);
		}
		function reject (coll, iteratee, callback) {
				return reject$2(eachOf$1, coll, iteratee, callback)
		}
		var reject$1 = awaitify(reject, 3);
		function rejectLimit (coll, limit, iteratee, callback) {
				return reject$2(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var rejectLimit$1 = awaitify(rejectLimit, 4);
		function rejectSeries (coll, iteratee, callback) {
				return reject$2(eachOfSeries$1, coll, iteratee, callback)
		}
		var rejectSeries$1 = awaitify(rejectSeries, 3);
		function constant(value) {
				return function () {
						return value;
				}
		}
		const DEFAULT_TIMES = 5;
		const DEFAULT_INTERVAL = 0;
		function retry(opts, task, callback) {
				var options = {
						times: DEFAULT_TIMES,
						intervalFunc: constant(DEFAULT_INTERVAL)
				};
				if (arguments.length < 3 && typeof opts === 'function') {
						callback = task || promiseCallback();
						task = opts;
				} else {
						parseTimes(options, opts);
						callback = callback || promiseCallback();
				}
				if (typeof task !== 'function') {
						throw new Error("Invalid arguments for async.retry");
				}
				var _task = wrapAsync(task);
				var attempt = 1;
				function retryAttempt() {
						_task((err, ...args) => {
								if (err === false) return
								if (err && attempt++ < options.times &&
										(typeof options.errorFilter != 'function' ||
												options.errorFilter(err))) {
										setTimeout(retryAttempt, options.intervalFunc(attempt - 1));
								} else {
										callback(err, ...args);
								}
						});
				}
				retryAttempt();
				return callback[PROMISE_SYMBOL]
		}
		function parseTimes(acc, t) {
				if (typeof t === 'object') {
						acc.times = +t.times || DEFAULT_TIMES;
						acc.intervalFunc = typeof t.interval === 'function' ?
								t.interval :
								constant(+t.interval || DEFAULT_INTERVAL);
						acc.errorFilter = t.errorFilter;
				} else if (typeof t === 'number' || typeof t === 'string') {
						acc.times = +t || DEFAULT_TIMES;
				} else {
						throw new Error("Invalid arguments for async.retry");
				}
		}
		function retryable (opts, task) {
				if (!task) {
						task = opts;
						opts = null;
				}
				let arity = (opts && opts.arity) || task.length;
				if (isAsync(task)) {
						arity += 1;
				}
				var _task = wrapAsync(task);
				return initialParams((args, callback) => {
						if (args.length < arity - 1 || callback == null) {
								args.push(callback);
								callback = promiseCallback();
						}
						function taskFn(cb) {
								_task(...args, cb);
						}
						if (opts) retry(opts, taskFn, callback);
						else retry(taskFn, callback);
						return callback[PROMISE_SYMBOL]
				});
		}
		function series(tasks, callback) {
				return _parallel(eachOfSeries$1, tasks, callback);
		}
		function some(coll, iteratee, callback) {
				return _createTester(Boolean, res => res)(eachOf$1, coll, iteratee, callback)
		}
		var some$1 = awaitify(some, 3);
		function someLimit(coll, limit, iteratee, callback) {
				return _createTester(Boolean, res => res)(eachOfLimit$2(limit), coll, iteratee, callback)
		}
		var someLimit$1 = awaitify(someLimit, 4);
		function someSeries(coll, iteratee, callback) {
				return _createTester(Boolean, res => res)(eachOfSeries$1, coll, iteratee, callback)
		}
		var someSeries$1 = awaitify(someSeries, 3);
		function sortBy (coll, iteratee, callback) {
				var _iteratee = wrapAsync(iteratee);
				return map$1(coll, (x, iterCb) => {
						_iteratee(x, (err, criteria) => {
								if (err) return iterCb(err);
								iterCb(err, {value: x, criteria});
						});
				}, (err, results) => {
						if (err) return callback(err);
						callback(null, results.sort(comparator).map(v => v.value));
				});
				function comparator(left, right) {
						var a = left.criteria, b = right.criteria;
						return a < b ? -1 : a > b ? 1 : 0;
				}
		}
		var sortBy$1 = awaitify(sortBy, 3);
		function timeout(asyncFn, milliseconds, info) {
				var fn = wrapAsync(asyncFn);
				return initialParams((args, callback) => {
						var timedOut = false;
						var timer;
						function timeoutCallback() {
								var name = asyncFn.name || 'anonymous';
								var error  = new Error('Callback function "' + name + '" timed out.');
								error.code = 'ETIMEDOUT';
								if (info) {
										error.info = info;
								}
								timedOut = true;
								callback(error);
						}
						args.push((...cbArgs) => {
								if (!timedOut) {
										callback(...cbArgs);
										clearTimeout(timer);
								}
						});
						timer = setTimeout(timeoutCallback, milliseconds);
						fn(...args);
				});
		}
		function range(size) {
				var result = Array(size);
				while (size--) {
						result[size] = size;
				}
				return result;
		}
		function timesLimit(count, limit, iteratee, callback) {
				var _iteratee = wrapAsync(iteratee);
				return mapLimit$1(range(count), limit, _iteratee, callback);
		}
		function times (n, iteratee, callback) {
				return timesLimit(n, Infinity, iteratee, callback)
		}
		function timesSeries (n, iteratee, callback) {
				return timesLimit(n, 1, iteratee, callback)
		}
		function transform (coll, accumulator, iteratee, callback) {
				if (arguments.length <= 3 && typeof accumulator === 'function') {
						callback = iteratee;
						iteratee = accumulator;
						accumulator = Array.isArray(coll) ? [] : {};
				}
				callback = once(callback || promiseCallback());
				var _iteratee = wrapAsync(iteratee);
				eachOf$1(coll, (v, k, cb) => {
						_iteratee(accumulator, v, k, cb);
				}, err => callback(err, accumulator));
				return callback[PROMISE_SYMBOL]
		}
		function tryEach(tasks, callback) {
				var error = null;
				var result;
				return eachSeries$1(tasks, (task, taskCb) => {
						wrapAsync(task)((err, ...args) => {
								if (err === false) return taskCb(err);
								if (args.length < 2) {
										[result] = args;
								} else {
										result = args;
								}
								error = err;
								taskCb(err ? null : {});
						});
				}, () => callback(error, result));
		}
		var tryEach$1 = awaitify(tryEach);
		function unmemoize(fn) {
				return (...args) => {
						return (fn.unmemoized || fn)(...args);
				};
		}
		function whilst(test, iteratee, callback) {
				callback = onlyOnce(callback);
				var _fn = wrapAsync(iteratee);
				var _test = wrapAsync(test);
				var results = [];
				function next(err, ...rest) {
						if (err) return callback(err);
						results = rest;
						if (err === false) return;
						_test(check);
				}
				function check(err, truth) {
						if (err) return callback(err);
						if (err === false) return;
						if (!truth) return callback(null, ...results);
						_fn(next);
				}
				return _test(check);
		}
		var whilst$1 = awaitify(whilst, 3);
		function until(test, iteratee, callback) {
				const _test = wrapAsync(test);
				return whilst$1((cb) => _test((err, truth) => cb (err, !truth)), iteratee, callback);
		}
		function waterfall (tasks, callback) {
				callback = once(callback);
				if (!Array.isArray(tasks)) return callback(new Error('First argument to waterfall must be an array of functions'));
				if (!tasks.length) return callback();
				var taskIndex = 0;
				function nextTask(args) {
						var task = wrapAsync(tasks[taskIndex++]);
						task(...args, onlyOnce(next));
				}
				function next(err, ...args) {
						if (err === false) return
						if (err || taskIndex === tasks.length) {
								return callback(err, ...args);
						}
						nextTask(args);
				}
				nextTask([]);
		}
		var waterfall$1 = awaitify(waterfall);
		var index = {
				apply,
				applyEach,
				applyEachSeries,
				asyncify,
				auto,
				autoInject,
				cargo: cargo$1,
				cargoQueue: cargo,
				compose,
				concat: concat$1,
				concatLimit: concatLimit$1,
				concatSeries: concatSeries$1,
				constant: constant$1,
				detect: detect$1,
				detectLimit: detectLimit$1,
				detectSeries: detectSeries$1,
				dir,
				doUntil,
				doWhilst: doWhilst$1,
				each,
				eachLimit: eachLimit$1,
				eachOf: eachOf$1,
				eachOfLimit: eachOfLimit$1,
				eachOfSeries: eachOfSeries$1,
				eachSeries: eachSeries$1,
				ensureAsync,
				every: every$1,
				everyLimit: everyLimit$1,
				everySeries: everySeries$1,
				filter: filter$1,
				filterLimit: filterLimit$1,
				filterSeries: filterSeries$1,
				forever: forever$1,
				groupBy,
				groupByLimit: groupByLimit$1,
				groupBySeries,
				log,
				map: map$1,
				mapLimit: mapLimit$1,
				mapSeries: mapSeries$1,
				mapValues,
				mapValuesLimit: mapValuesLimit$1,
				mapValuesSeries,
				memoize,
				nextTick,
				parallel,
				parallelLimit,
				priorityQueue,
				queue,
				race: race$1,
				reduce: reduce$1,
				reduceRight,
				reflect,
				reflectAll,
				reject: reject$1,
				rejectLimit: rejectLimit$1,
				rejectSeries: rejectSeries$1,
				retry,
				retryable,
				seq,
				series,
				setImmediate: setImmediate$1,
				some: some$1,
				someLimit: someLimit$1,
				someSeries: someSeries$1,
				sortBy: sortBy$1,
				timeout,
				times,
				timesLimit,
				timesSeries,
				transform,
				tryEach: tryEach$1,
				unmemoize,
				until,
				waterfall: waterfall$1,
				whilst: whilst$1,
				all: every$1,
				allLimit: everyLimit$1,
				allSeries: everySeries$1,
				any: some$1,
				anyLimit: someLimit$1,
				anySeries: someSeries$1,
				find: detect$1,
				findLimit: detectLimit$1,
				findSeries: detectSeries$1,
				flatMap: concat$1,
				flatMapLimit: concatLimit$1,
				flatMapSeries: concatSeries$1,
				forEach: each,
				forEachSeries: eachSeries$1,
				forEachLimit: eachLimit$1,
				forEachOf: eachOf$1,
				forEachOfSeries: eachOfSeries$1,
				forEachOfLimit: eachOfLimit$1,
				inject: reduce$1,
				foldl: reduce$1,
				foldr: reduceRight,
				select: filter$1,
				selectLimit: filterLimit$1,
				selectSeries: filterSeries$1,
				wrapSync: asyncify,
				during: whilst$1,
				doDuring: doWhilst$1
		};
		exports.all = every$1;
		exports.allLimit = everyLimit$1;
		exports.allSeries = everySeries$1;
		exports.any = some$1;
		exports.anyLimit = someLimit$1;
		exports.anySeries = someSeries$1;
		exports.apply = apply;
		exports.applyEach = applyEach;
		exports.applyEachSeries = applyEachSeries;
		exports.asyncify = asyncify;
		exports.auto = auto;
		exports.autoInject = autoInject;
		exports.cargo = cargo$1;
		exports.cargoQueue = cargo;
		exports.compose = compose;
		exports.concat = concat$1;
		exports.concatLimit = concatLimit$1;
		exports.concatSeries = concatSeries$1;
		exports.constant = constant$1;
		exports.default = index;
		exports.detect = detect$1;
		exports.detectLimit = detectLimit$1;
		exports.detectSeries = detectSeries$1;
		exports.dir = dir;
		exports.doDuring = doWhilst$1;
		exports.doUntil = doUntil;
		exports.doWhilst = doWhilst$1;
		exports.during = whilst$1;
		exports.each = each;
		exports.eachLimit = eachLimit$1;
		exports.eachOf = eachOf$1;
		exports.eachOfLimit = eachOfLimit$1;
		exports.eachOfSeries = eachOfSeries$1;
		exports.eachSeries = eachSeries$1;
		exports.ensureAsync = ensureAsync;
		exports.every = every$1;
		exports.everyLimit = everyLimit$1;
		exports.everySeries = everySeries$1;
		exports.filter = filter$1;
		exports.filterLimit = filterLimit$1;
		exports.filterSeries = filterSeries$1;
		exports.find = detect$1;
		exports.findLimit = detectLimit$1;
		exports.findSeries = detectSeries$1;
		exports.flatMap = concat$1;
		exports.flatMapLimit = concatLimit$1;
		exports.flatMapSeries = concatSeries$1;
		exports.foldl = reduce$1;
		exports.foldr = reduceRight;
		exports.forEach = each;
		exports.forEachLimit = eachLimit$1;
		exports.forEachOf = eachOf$1;
		exports.forEachOfLimit = eachOfLimit$1;
		exports.forEachOfSeries = eachOfSeries$1;
		exports.forEachSeries = eachSeries$1;
		exports.forever = forever$1;
		exports.groupBy = groupBy;
		exports.groupByLimit = groupByLimit$1;
		exports.groupBySeries = groupBySeries;
		exports.inject = reduce$1;
		exports.log = log;
		exports.map = map$1;
		exports.mapLimit = mapLimit$1;
		exports.mapSeries = mapSeries$1;
		exports.mapValues = mapValues;
		exports.mapValuesLimit = mapValuesLimit$1;
		exports.mapValuesSeries = mapValuesSeries;
		exports.memoize = memoize;
		exports.nextTick = nextTick;
		exports.parallel = parallel;
		exports.parallelLimit = parallelLimit;
		exports.priorityQueue = priorityQueue;
		exports.queue = queue;
		exports.race = race$1;
		exports.reduce = reduce$1;
		exports.reduceRight = reduceRight;
		exports.reflect = reflect;
		exports.reflectAll = reflectAll;
		exports.reject = reject$1;
		exports.rejectLimit = rejectLimit$1;
		exports.rejectSeries = rejectSeries$1;
		exports.retry = retry;
		exports.retryable = retryable;
		exports.select = filter$1;
		exports.selectLimit = filterLimit$1;
		exports.selectSeries = filterSeries$1;
		exports.seq = seq;
		exports.series = series;
		exports.setImmediate = setImmediate$1;
		exports.some = some$1;
		exports.someLimit = someLimit$1;
		exports.someSeries = someSeries$1;
		exports.sortBy = sortBy$1;
		exports.timeout = timeout;
		exports.times = times;
		exports.timesLimit = timesLimit;
		exports.timesSeries = timesSeries;
		exports.transform = transform;
		exports.tryEach = tryEach$1;
		exports.unmemoize = unmemoize;
		exports.until = until;
		exports.waterfall = waterfall$1;
		exports.whilst = whilst$1;
		exports.wrapSync = asyncify;
		Object.defineProperty(exports, '__esModule', { value: true });
}));
/***/ }),
/***/ 45481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
// Copyright Joyent, Inc. and other Node contributors.
// The above copyright notice and this permission notice shall be included
// NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
function isArray(arg) {
	if (Array.isArray) {
		return Array.isArray(arg);
	}
	return objectToString(arg) === '[object Array]';
}
exports.isArray = isArray;
function isBoolean(arg) {
	return typeof arg === 'boolean';
}
exports.isBoolean = isBoolean;
function isNull(arg) {
	return arg === null;
}
exports.isNull = isNull;
function isNullOrUndefined(arg) {
	return arg == null;
}
exports.isNullOrUndefined = isNullOrUndefined;
function isNumber(arg) {
	return typeof arg === 'number';
}
exports.isNumber = isNumber;
function isString(arg) {
	return typeof arg === 'string';
}
exports.isString = isString;
function isSymbol(arg) {
	return typeof arg === 'symbol';
}
exports.isSymbol = isSymbol;
function isUndefined(arg) {
	return arg === void 0;
}
exports.isUndefined = isUndefined;
function isRegExp(re) {
	return objectToString(re) === '[object RegExp]';
}
exports.isRegExp = isRegExp;
function isObject(arg) {
	return typeof arg === 'object' && arg !== null;
}
exports.isObject = isObject;
function isDate(d) {
	return objectToString(d) === '[object Date]';
}
exports.isDate = isDate;
function isError(e) {
	return (objectToString(e) === '[object Error]' || e instanceof Error);
}
exports.isError = isError;
function isFunction(arg) {
	return typeof arg === 'function';
}
exports.isFunction = isFunction;
function isPrimitive(arg) {
	return arg === null ||
				 typeof arg === 'boolean' ||
				 typeof arg === 'number' ||
				 typeof arg === 'string' ||
				 typeof arg === 'symbol' ||  // ES6 symbol
				 typeof arg === 'undefined';
}
exports.isPrimitive = isPrimitive;
exports.isBuffer = __webpack_require__(20181).Buffer.isBuffer;
function objectToString(o) {
	return Object.prototype.toString.call(o);
}
/***/ }),
/***/ 84891:
/***/ ((__unused_webpack_module, exports) => {
var CRC32;
(function (factory) {
	if(typeof DO_NOT_EXPORT_CRC === 'undefined') {
		if(true) {
			factory(exports);
		} else {}
	} else {
		factory(CRC32 = {});
	}
}(function(CRC32) {
CRC32.version = '1.2.2';
function signed_crc_table() {
	var c = 0, table = new Array(256);
	for(var n =0; n != 256; ++n){
		c = n;
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		c = ((c&1) ? (-306674912 ^ (c >>> 1)) : (c >>> 1));
		table[n] = c;
	}
	return typeof Int32Array !== 'undefined' ? new Int32Array(table) : table;
}
var T0 = signed_crc_table();
function slice_by_16_tables(T) {
	var c = 0, v = 0, n = 0, table = typeof Int32Array !== 'undefined' ? new Int32Array(4096) : new Array(4096) ;
	for(n = 0; n != 256; ++n) table[n] = T[n];
	for(n = 0; n != 256; ++n) {
		v = T[n];
		for(c = 256 + n; c < 4096; c += 256) v = table[c] = (v >>> 8) ^ T[v & 0xFF];
	}
	var out = [];
	for(n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== 'undefined' ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
	return out;
}
var TT = slice_by_16_tables(T0);
var T1 = TT[0],  T2 = TT[1],  T3 = TT[2],  T4 = TT[3],  T5 = TT[4];
var T6 = TT[5],  T7 = TT[6],  T8 = TT[7],  T9 = TT[8],  Ta = TT[9];
var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
function crc32_bstr(bstr, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = bstr.length; i < L;) C = (C>>>8) ^ T0[(C^bstr.charCodeAt(i++))&0xFF];
	return ~C;
}
function crc32_buf(B, seed) {
	var C = seed ^ -1, L = B.length - 15, i = 0;
	for(; i < L;) C =
		Tf[B[i++] ^ (C & 255)] ^
		Te[B[i++] ^ ((C >> 8) & 255)] ^
		Td[B[i++] ^ ((C >> 16) & 255)] ^
		Tc[B[i++] ^ (C >>> 24)] ^
		Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^
		T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^
		T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
	L += 15;
	while(i < L) C = (C>>>8) ^ T0[(C^B[i++])&0xFF];
	return ~C;
}
function crc32_str(str, seed) {
	var C = seed ^ -1;
	for(var i = 0, L = str.length, c = 0, d = 0; i < L;) {
		c = str.charCodeAt(i++);
		if(c < 0x80) {
			C = (C>>>8) ^ T0[(C^c)&0xFF];
		} else if(c < 0x800) {
			C = (C>>>8) ^ T0[(C ^ (192|((c>>6)&31)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		} else if(c >= 0xD800 && c < 0xE000) {
			c = (c&1023)+64; d = str.charCodeAt(i++)&1023;
			C = (C>>>8) ^ T0[(C ^ (240|((c>>8)&7)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>2)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((d>>6)&15)|((c&3)<<4)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(d&63)))&0xFF];
		} else {
			C = (C>>>8) ^ T0[(C ^ (224|((c>>12)&15)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|((c>>6)&63)))&0xFF];
			C = (C>>>8) ^ T0[(C ^ (128|(c&63)))&0xFF];
		}
	}
	return ~C;
}
CRC32.table = T0;
CRC32.bstr = crc32_bstr;
CRC32.buf = crc32_buf;
CRC32.str = crc32_str;
}));
/***/ }),
/***/ 16577:
/***/ ((module, exports) => {
/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * @copyright 2015 Toru Nagashima. All rights reserved.
 * See LICENSE file in root directory for full license.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
const privateData = new WeakMap();
const wrappers = new WeakMap();
function pd(event) {
		const retv = privateData.get(event);
		console.assert(
				retv != null,
				"'this' is expected an Event object, but got",
				event
		);
		return retv
}
function setCancelFlag(data) {
		if (data.passiveListener != null) {
				if (
						typeof console !== "undefined" &&
						typeof console.error === "function"
				) {
						console.error(
								"Unable to preventDefault inside passive event listener invocation.",
								data.passiveListener
						);
				}
				return
		}
		if (!data.event.cancelable) {
				return
		}
		data.canceled = true;
		if (typeof data.event.preventDefault === "function") {
				data.event.preventDefault();
		}
}
function Event(eventTarget, event) {
		privateData.set(this, {
				eventTarget,
				event,
				eventPhase: 2,
				currentTarget: eventTarget,
				canceled: false,
				stopped: false,
				immediateStopped: false,
				passiveListener: null,
				timeStamp: event.timeStamp || Date.now(),
		});
		Object.defineProperty(this, "isTrusted", { value: false, enumerable: true });
		const keys = Object.keys(event);
		for (let i = 0; i < keys.length; ++i) {
				const key = keys[i];
				if (!(key in this)) {
						Object.defineProperty(this, key, defineRedirectDescriptor(key));
				}
		}
}
Event.prototype = {
		get type() {
				return pd(this).event.type
		},
		get target() {
				return pd(this).eventTarget
		},
		get currentTarget() {
				return pd(this).currentTarget
		},
		composedPath() {
				const currentTarget = pd(this).currentTarget;
				if (currentTarget == null) {
						return []
				}
				return [currentTarget]
		},
		get NONE() {
				return 0
		},
		get CAPTURING_PHASE() {
				return 1
		},
		get AT_TARGET() {
				return 2
		},
		get BUBBLING_PHASE() {
				return 3
		},
		get eventPhase() {
				return pd(this).eventPhase
		},
		stopPropagation() {
				const data = pd(this);
				data.stopped = true;
				if (typeof data.event.stopPropagation === "function") {
						data.event.stopPropagation();
				}
		},
		stopImmediatePropagation() {
				const data = pd(this);
				data.stopped = true;
				data.immediateStopped = true;
				if (typeof data.event.stopImmediatePropagation === "function") {
						data.event.stopImmediatePropagation();
				}
		},
		get bubbles() {
				return Boolean(pd(this).event.bubbles)
		},
		get cancelable() {
				return Boolean(pd(this).event.cancelable)
		},
		preventDefault() {
				setCancelFlag(pd(this));
		},
		get defaultPrevented() {
				return pd(this).canceled
		},
		get composed() {
				return Boolean(pd(this).event.composed)
		},
		get timeStamp() {
				return pd(this).timeStamp
		},
		get srcElement() {
				return pd(this).eventTarget
		},
		get cancelBubble() {
				return pd(this).stopped
		},
		set cancelBubble(value) {
				if (!value) {
						return
				}
				const data = pd(this);
				data.stopped = true;
				if (typeof data.event.cancelBubble === "boolean") {
						data.event.cancelBubble = true;
				}
		},
		get returnValue() {
				return !pd(this).canceled
		},
		set returnValue(value) {
				if (!value) {
						setCancelFlag(pd(this));
				}
		},
		initEvent() {
		},
};
Object.defineProperty(Event.prototype, "constructor", {
		value: Event,
		configurable: true,
		writable: true,
});
if (typeof window !== "undefined" && typeof window.Event !== "undefined") {
		Object.setPrototypeOf(Event.prototype, window.Event.prototype);
		wrappers.set(window.Event.prototype, Event);
}
function defineRedirectDescriptor(key) {
		return {
				get() {
						return pd(this).event[key]
				},
				set(value) {
						pd(this).event[key] = value;
				},
				configurable: true,
				enumerable: true,
		}
}
function defineCallDescriptor(key) {
		return {
				value() {
						const event = pd(this).event;
						return event[key].apply(event, arguments)
				},
				configurable: true,
				enumerable: true,
		}
}
function defineWrapper(BaseEvent, proto) {
		const keys = Object.keys(proto);
		if (keys.length === 0) {
				return BaseEvent
		}
		function CustomEvent(eventTarget, event) {
				BaseEvent.call(this, eventTarget, event);
		}
		CustomEvent.prototype = Object.create(BaseEvent.prototype, {
				constructor: { value: CustomEvent, configurable: true, writable: true },
		});
		for (let i = 0; i < keys.length; ++i) {
				const key = keys[i];
				if (!(key in BaseEvent.prototype)) {
						const descriptor = Object.getOwnPropertyDescriptor(proto, key);
						const isFunc = typeof descriptor.value === "function";
						Object.defineProperty(
								CustomEvent.prototype,
								key,
								isFunc
										? defineCallDescriptor(key)
										: defineRedirectDescriptor(key)
						);
				}
		}
		return CustomEvent
}
function getWrapper(proto) {
		if (proto == null || proto === Object.prototype) {
				return Event
		}
		let wrapper = wrappers.get(proto);
		if (wrapper == null) {
				wrapper = defineWrapper(getWrapper(Object.getPrototypeOf(proto)), proto);
				wrappers.set(proto, wrapper);
		}
		return wrapper
}
function wrapEvent(eventTarget, event) {
		const Wrapper = getWrapper(Object.getPrototypeOf(event));
		return new Wrapper(eventTarget, event)
}
function isStopped(event) {
		return pd(event).immediateStopped
}
function setEventPhase(event, eventPhase) {
		pd(event).eventPhase = eventPhase;
}
function setCurrentTarget(event, currentTarget) {
		pd(event).currentTarget = currentTarget;
}
function setPassiveListener(event, passiveListener) {
		pd(event).passiveListener = passiveListener;
}
const listenersMap = new WeakMap();
const CAPTURE = 1;
const BUBBLE = 2;
const ATTRIBUTE = 3;
function isObject(x) {
		return x !== null && typeof x === "object" //eslint-disable-line no-restricted-syntax
}
function getListeners(eventTarget) {
		const listeners = listenersMap.get(eventTarget);
		if (listeners == null) {
				throw new TypeError(
						"'this' is expected an EventTarget object, but got another value."
				)
		}
		return listeners
}
function defineEventAttributeDescriptor(eventName) {
		return {
				get() {
						const listeners = getListeners(this);
						let node = listeners.get(eventName);
						while (node != null) {
								if (node.listenerType === ATTRIBUTE) {
										return node.listener
								}
								node = node.next;
						}
						return null
				},
				set(listener) {
						if (typeof listener !== "function" && !isObject(listener)) {
								listener = null; // eslint-disable-line no-param-reassign
						}
						const listeners = getListeners(this);
						let prev = null;
						let node = listeners.get(eventName);
						while (node != null) {
								if (node.listenerType === ATTRIBUTE) {
										if (prev !== null) {
												prev.next = node.next;
										} else if (node.next !== null) {
												listeners.set(eventName, node.next);
										} else {
												listeners.delete(eventName);
										}
								} else {
										prev = node;
								}
								node = node.next;
						}
						if (listener !== null) {
								const newNode = {
										listener,
										listenerType: ATTRIBUTE,
										passive: false,
										once: false,
										next: null,
								};
								if (prev === null) {
										listeners.set(eventName, newNode);
								} else {
										prev.next = newNode;
								}
						}
				},
				configurable: true,
				enumerable: true,
		}
}
function defineEventAttribute(eventTargetPrototype, eventName) {
		Object.defineProperty(
				eventTargetPrototype,
				`on${eventName}`,
				defineEventAttributeDescriptor(eventName)
		);
}
function defineCustomEventTarget(eventNames) {
		function CustomEventTarget() {
				EventTarget.call(this);
		}
		CustomEventTarget.prototype = Object.create(EventTarget.prototype, {
				constructor: {
						value: CustomEventTarget,
						configurable: true,
						writable: true,
				},
		});
		for (let i = 0; i < eventNames.length; ++i) {
				defineEventAttribute(CustomEventTarget.prototype, eventNames[i]);
		}
		return CustomEventTarget
}
function EventTarget() {
		if (this instanceof EventTarget) {
				listenersMap.set(this, new Map());
				return
		}
		if (arguments.length === 1 && Array.isArray(arguments[0])) {
				return defineCustomEventTarget(arguments[0])
		}
		if (arguments.length > 0) {
				const types = new Array(arguments.length);
				for (let i = 0; i < arguments.length; ++i) {
						types[i] = arguments[i];
				}
				return defineCustomEventTarget(types)
		}
		throw new TypeError("Cannot call a class as a function")
}
EventTarget.prototype = {
		addEventListener(eventName, listener, options) {
				if (listener == null) {
						return
				}
				if (typeof listener !== "function" && !isObject(listener)) {
						throw new TypeError("'listener' should be a function or an object.")
				}
				const listeners = getListeners(this);
				const optionsIsObj = isObject(options);
				const capture = optionsIsObj
						? Boolean(options.capture)
						: Boolean(options);
				const listenerType = capture ? CAPTURE : BUBBLE;
				const newNode = {
						listener,
						listenerType,
						passive: optionsIsObj && Boolean(options.passive),
						once: optionsIsObj && Boolean(options.once),
						next: null,
				};
				let node = listeners.get(eventName);
				if (node === undefined) {
						listeners.set(eventName, newNode);
						return
				}
				let prev = null;
				while (node != null) {
						if (
								node.listener === listener &&
								node.listenerType === listenerType
						) {
								return
						}
						prev = node;
						node = node.next;
				}
				prev.next = newNode;
		},
		removeEventListener(eventName, listener, options) {
				if (listener == null) {
						return
				}
				const listeners = getListeners(this);
				const capture = isObject(options)
						? Boolean(options.capture)
						: Boolean(options);
				const listenerType = capture ? CAPTURE : BUBBLE;
				let prev = null;
				let node = listeners.get(eventName);
				while (node != null) {
						if (
								node.listener === listener &&
								node.listenerType === listenerType
						) {
								if (prev !== null) {
										prev.next = node.next;
								} else if (node.next !== null) {
										listeners.set(eventName, node.next);
								} else {
										listeners.delete(eventName);
								}
								return
						}
						prev = node;
						node = node.next;
				}
		},
		dispatchEvent(event) {
				if (event == null || typeof event.type !== "string") {
						throw new TypeError('"event.type" should be a string.')
				}
				const listeners = getListeners(this);
				const eventName = event.type;
				let node = listeners.get(eventName);
				if (node == null) {
						return true
				}
				const wrappedEvent = wrapEvent(this, event);
				let prev = null;
				while (node != null) {
						if (node.once) {
								if (prev !== null) {
										prev.next = node.next;
								} else if (node.next !== null) {
										listeners.set(eventName, node.next);
								} else {
										listeners.delete(eventName);
								}
						} else {
								prev = node;
						}
						setPassiveListener(
								wrappedEvent,
								node.passive ? node.listener : null
						);
						if (typeof node.listener === "function") {
								try {
										node.listener.call(this, wrappedEvent);
								} catch (err) {
										if (
												typeof console !== "undefined" &&
												typeof console.error === "function"
										) {
												console.error(err);
										}
								}
						} else if (
								node.listenerType !== ATTRIBUTE &&
								typeof node.listener.handleEvent === "function"
						) {
								node.listener.handleEvent(wrappedEvent);
						}
						if (isStopped(wrappedEvent)) {
								break
						}
						node = node.next;
				}
				setPassiveListener(wrappedEvent, null);
				setEventPhase(wrappedEvent, 0);
				setCurrentTarget(wrappedEvent, null);
				return !wrappedEvent.defaultPrevented
		},
};
Object.defineProperty(EventTarget.prototype, "constructor", {
		value: EventTarget,
		configurable: true,
		writable: true,
});
if (
		typeof window !== "undefined" &&
		typeof window.EventTarget !== "undefined"
) {
		Object.setPrototypeOf(EventTarget.prototype, window.EventTarget.prototype);
}
exports.defineEventAttribute = defineEventAttribute;
exports.EventTarget = EventTarget;
exports["default"] = EventTarget;
module.exports = EventTarget
module.exports.EventTarget = module.exports["default"] = EventTarget
module.exports.defineEventAttribute = defineEventAttribute
/***/ }),
/***/ 39598:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
try {
	var util = __webpack_require__(39023);
	if (typeof util.inherits !== 'function') throw '';
	module.exports = util.inherits;
} catch (e) {
	module.exports = __webpack_require__(26589);
}
/***/ }),
/***/ 26589:
/***/ ((module) => {
if (typeof Object.create === 'function') {
	module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor
			ctor.prototype = Object.create(superCtor.prototype, {
				constructor: {
					value: ctor,
					enumerable: false,
					writable: true,
					configurable: true
				}
			})
		}
	};
} else {
	module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor
			var TempCtor = function () {}
			TempCtor.prototype = superCtor.prototype
			ctor.prototype = new TempCtor()
			ctor.prototype.constructor = ctor
		}
	}
}
/***/ }),
/***/ 82513:
/***/ ((module) => {
var toString = {}.toString;
module.exports = Array.isArray || function (arr) {
	return toString.call(arr) == '[object Array]';
};
/***/ }),
/***/ 32126:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var util = __webpack_require__(39023);
var PassThrough = __webpack_require__(1835);
module.exports = {
	Readable: Readable,
	Writable: Writable
};
util.inherits(Readable, PassThrough);
util.inherits(Writable, PassThrough);
function beforeFirstCall(instance, method, callback) {
	instance[method] = function() {
		delete instance[method];
		callback.apply(this, arguments);
		return this[method].apply(this, arguments);
	};
}
function Readable(fn, options) {
	if (!(this instanceof Readable))
		return new Readable(fn, options);
	PassThrough.call(this, options);
	beforeFirstCall(this, '_read', function() {
		var source = fn.call(this, options);
		var emit = this.emit.bind(this, 'error');
		source.on('error', emit);
		source.pipe(this);
	});
	this.emit('readable');
}
function Writable(fn, options) {
	if (!(this instanceof Writable))
		return new Writable(fn, options);
	PassThrough.call(this, options);
	beforeFirstCall(this, '_write', function() {
		var destination = fn.call(this, options);
		var emit = this.emit.bind(this, 'error');
		destination.on('error', emit);
		this.pipe(destination);
	});
	this.emit('writable');
}
/***/ }),
/***/ 34793:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var pna = __webpack_require__(41564);
var objectKeys = Object.keys || function (obj) {
	var keys = [];
	for (var key in obj) {
		keys.push(key);
	}return keys;
};
module.exports = Duplex;
var util = Object.create(__webpack_require__(45481));
util.inherits = __webpack_require__(39598);
var Readable = __webpack_require__(74559);
var Writable = __webpack_require__(76960);
util.inherits(Duplex, Readable);
{
	var keys = objectKeys(Writable.prototype);
	for (var v = 0; v < keys.length; v++) {
		var method = keys[v];
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
	}
}
function Duplex(options) {
	if (!(this instanceof Duplex)) return new Duplex(options);
	Readable.call(this, options);
	Writable.call(this, options);
	if (options && options.readable === false) this.readable = false;
	if (options && options.writable === false) this.writable = false;
	this.allowHalfOpen = true;
	if (options && options.allowHalfOpen === false) this.allowHalfOpen = false;
	this.once('end', onend);
}
Object.defineProperty(Duplex.prototype, 'writableHighWaterMark', {
	enumerable: false,
	get: function () {
		return this._writableState.highWaterMark;
	}
});
function onend() {
	if (this.allowHalfOpen || this._writableState.ended) return;
	pna.nextTick(onEndNT, this);
}
function onEndNT(self) {
	self.end();
}
Object.defineProperty(Duplex.prototype, 'destroyed', {
	get: function () {
		if (this._readableState === undefined || this._writableState === undefined) {
			return false;
		}
		return this._readableState.destroyed && this._writableState.destroyed;
	},
	set: function (value) {
		if (this._readableState === undefined || this._writableState === undefined) {
			return;
		}
		this._readableState.destroyed = value;
		this._writableState.destroyed = value;
	}
});
Duplex.prototype._destroy = function (err, cb) {
	this.push(null);
	this.end();
	pna.nextTick(cb, err);
};
/***/ }),
/***/ 72029:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = PassThrough;
var Transform = __webpack_require__(69343);
var util = Object.create(__webpack_require__(45481));
util.inherits = __webpack_require__(39598);
util.inherits(PassThrough, Transform);
function PassThrough(options) {
	if (!(this instanceof PassThrough)) return new PassThrough(options);
	Transform.call(this, options);
}
PassThrough.prototype._transform = function (chunk, encoding, cb) {
	cb(null, chunk);
};
/***/ }),
/***/ 74559:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var pna = __webpack_require__(41564);
module.exports = Readable;
var isArray = __webpack_require__(82513);
var Duplex;
Readable.ReadableState = ReadableState;
var EE = (__webpack_require__(24434).EventEmitter);
var EElistenerCount = function (emitter, type) {
	return emitter.listeners(type).length;
};
var Stream = __webpack_require__(87137);
var Buffer = (__webpack_require__(13644).Buffer);
var OurUint8Array = (typeof global !== 'undefined' ? global : typeof window !== 'undefined' ? window : typeof self !== 'undefined' ? self : {}).Uint8Array || function () {};
function _uint8ArrayToBuffer(chunk) {
	return Buffer.from(chunk);
}
function _isUint8Array(obj) {
	return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
}
var util = Object.create(__webpack_require__(45481));
util.inherits = __webpack_require__(39598);
var debugUtil = __webpack_require__(39023);
var debug = void 0;
if (debugUtil && debugUtil.debuglog) {
	debug = debugUtil.debuglog('stream');
} else {
	debug = function () {};
}
var BufferList = __webpack_require__(46127);
var destroyImpl = __webpack_require__(91031);
var StringDecoder;
util.inherits(Readable, Stream);
var kProxyEvents = ['error', 'close', 'destroy', 'pause', 'resume'];
function prependListener(emitter, event, fn) {
	if (typeof emitter.prependListener === 'function') return emitter.prependListener(event, fn);
	if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);else if (isArray(emitter._events[event])) emitter._events[event].unshift(fn);else emitter._events[event] = [fn, emitter._events[event]];
}
function ReadableState(options, stream) {
	Duplex = Duplex || __webpack_require__(34793);
	options = options || {};
	var isDuplex = stream instanceof Duplex;
	this.objectMode = !!options.objectMode;
	if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
	var hwm = options.highWaterMark;
	var readableHwm = options.readableHighWaterMark;
	var defaultHwm = this.objectMode ? 16 : 16 * 1024;
	if (hwm || hwm === 0) this.highWaterMark = hwm;else if (isDuplex && (readableHwm || readableHwm === 0)) this.highWaterMark = readableHwm;else this.highWaterMark = defaultHwm;
	this.highWaterMark = Math.floor(this.highWaterMark);
	this.buffer = new BufferList();
	this.length = 0;
	this.pipes = null;
	this.pipesCount = 0;
	this.flowing = null;
	this.ended = false;
	this.endEmitted = false;
	this.reading = false;
	this.sync = true;
	this.needReadable = false;
	this.emittedReadable = false;
	this.readableListening = false;
	this.resumeScheduled = false;
	this.destroyed = false;
	this.defaultEncoding = options.defaultEncoding || 'utf8';
	this.awaitDrain = 0;
	this.readingMore = false;
	this.decoder = null;
	this.encoding = null;
	if (options.encoding) {
		if (!StringDecoder) StringDecoder = (__webpack_require__(50176)/* .StringDecoder */ .I);
		this.decoder = new StringDecoder(options.encoding);
		this.encoding = options.encoding;
	}
}
function Readable(options) {
	Duplex = Duplex || __webpack_require__(34793);
	if (!(this instanceof Readable)) return new Readable(options);
	this._readableState = new ReadableState(options, this);
	this.readable = true;
	if (options) {
		if (typeof options.read === 'function') this._read = options.read;
		if (typeof options.destroy === 'function') this._destroy = options.destroy;
	}
	Stream.call(this);
}
Object.defineProperty(Readable.prototype, 'destroyed', {
	get: function () {
		if (this._readableState === undefined) {
			return false;
		}
		return this._readableState.destroyed;
	},
	set: function (value) {
		if (!this._readableState) {
			return;
		}
		this._readableState.destroyed = value;
	}
});
Readable.prototype.destroy = destroyImpl.destroy;
Readable.prototype._undestroy = destroyImpl.undestroy;
Readable.prototype._destroy = function (err, cb) {
	this.push(null);
	cb(err);
};
Readable.prototype.push = function (chunk, encoding) {
	var state = this._readableState;
	var skipChunkCheck;
	if (!state.objectMode) {
		if (typeof chunk === 'string') {
			encoding = encoding || state.defaultEncoding;
			if (encoding !== state.encoding) {
				chunk = Buffer.from(chunk, encoding);
				encoding = '';
			}
			skipChunkCheck = true;
		}
	} else {
		skipChunkCheck = true;
	}
	return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
};
Readable.prototype.unshift = function (chunk) {
	return readableAddChunk(this, chunk, null, true, false);
};
function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
	var state = stream._readableState;
	if (chunk === null) {
		state.reading = false;
		onEofChunk(stream, state);
	} else {
		var er;
		if (!skipChunkCheck) er = chunkInvalid(state, chunk);
		if (er) {
			stream.emit('error', er);
		} else if (state.objectMode || chunk && chunk.length > 0) {
			if (typeof chunk !== 'string' && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer.prototype) {
				chunk = _uint8ArrayToBuffer(chunk);
			}
			if (addToFront) {
				if (state.endEmitted) stream.emit('error', new Error('stream.unshift() after end event'));else addChunk(stream, state, chunk, true);
			} else if (state.ended) {
				stream.emit('error', new Error('stream.push() after EOF'));
			} else {
				state.reading = false;
				if (state.decoder && !encoding) {
					chunk = state.decoder.write(chunk);
					if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);else maybeReadMore(stream, state);
				} else {
					addChunk(stream, state, chunk, false);
				}
			}
		} else if (!addToFront) {
			state.reading = false;
		}
	}
	return needMoreData(state);
}
function addChunk(stream, state, chunk, addToFront) {
	if (state.flowing && state.length === 0 && !state.sync) {
		stream.emit('data', chunk);
		stream.read(0);
	} else {
		state.length += state.objectMode ? 1 : chunk.length;
		if (addToFront) state.buffer.unshift(chunk);else state.buffer.push(chunk);
		if (state.needReadable) emitReadable(stream);
	}
	maybeReadMore(stream, state);
}
function chunkInvalid(state, chunk) {
	var er;
	if (!_isUint8Array(chunk) && typeof chunk !== 'string' && chunk !== undefined && !state.objectMode) {
		er = new TypeError('Invalid non-string/buffer chunk');
	}
	return er;
}
function needMoreData(state) {
	return !state.ended && (state.needReadable || state.length < state.highWaterMark || state.length === 0);
}
Readable.prototype.isPaused = function () {
	return this._readableState.flowing === false;
};
Readable.prototype.setEncoding = function (enc) {
	if (!StringDecoder) StringDecoder = (__webpack_require__(50176)/* .StringDecoder */ .I);
	this._readableState.decoder = new StringDecoder(enc);
	this._readableState.encoding = enc;
	return this;
};
var MAX_HWM = 0x800000;
function computeNewHighWaterMark(n) {
	if (n >= MAX_HWM) {
		n = MAX_HWM;
	} else {
		n--;
		n |= n >>> 1;
		n |= n >>> 2;
		n |= n >>> 4;
		n |= n >>> 8;
		n |= n >>> 16;
		n++;
	}
	return n;
}
function howMuchToRead(n, state) {
	if (n <= 0 || state.length === 0 && state.ended) return 0;
	if (state.objectMode) return 1;
	if (n !== n) {
		if (state.flowing && state.length) return state.buffer.head.data.length;else return state.length;
	}
	if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
	if (n <= state.length) return n;
	if (!state.ended) {
		state.needReadable = true;
		return 0;
	}
	return state.length;
}
Readable.prototype.read = function (n) {
	debug('read', n);
	n = parseInt(n, 10);
	var state = this._readableState;
	var nOrig = n;
	if (n !== 0) state.emittedReadable = false;
	if (n === 0 && state.needReadable && (state.length >= state.highWaterMark || state.ended)) {
		debug('read: emitReadable', state.length, state.ended);
		if (state.length === 0 && state.ended) endReadable(this);else emitReadable(this);
		return null;
	}
	n = howMuchToRead(n, state);
	if (n === 0 && state.ended) {
		if (state.length === 0) endReadable(this);
		return null;
	}
	var doRead = state.needReadable;
	debug('need readable', doRead);
	if (state.length === 0 || state.length - n < state.highWaterMark) {
		doRead = true;
		debug('length less than watermark', doRead);
	}
	if (state.ended || state.reading) {
		doRead = false;
		debug('reading or ended', doRead);
	} else if (doRead) {
		debug('do read');
		state.reading = true;
		state.sync = true;
		if (state.length === 0) state.needReadable = true;
		this._read(state.highWaterMark);
		state.sync = false;
		if (!state.reading) n = howMuchToRead(nOrig, state);
	}
	var ret;
	if (n > 0) ret = fromList(n, state);else ret = null;
	if (ret === null) {
		state.needReadable = true;
		n = 0;
	} else {
		state.length -= n;
	}
	if (state.length === 0) {
		if (!state.ended) state.needReadable = true;
		if (nOrig !== n && state.ended) endReadable(this);
	}
	if (ret !== null) this.emit('data', ret);
	return ret;
};
function onEofChunk(stream, state) {
	if (state.ended) return;
	if (state.decoder) {
		var chunk = state.decoder.end();
		if (chunk && chunk.length) {
			state.buffer.push(chunk);
			state.length += state.objectMode ? 1 : chunk.length;
		}
	}
	state.ended = true;
	emitReadable(stream);
}
function emitReadable(stream) {
	var state = stream._readableState;
	state.needReadable = false;
	if (!state.emittedReadable) {
		debug('emitReadable', state.flowing);
		state.emittedReadable = true;
		if (state.sync) pna.nextTick(emitReadable_, stream);else emitReadable_(stream);
	}
}
function emitReadable_(stream) {
	debug('emit readable');
	stream.emit('readable');
	flow(stream);
}
function maybeReadMore(stream, state) {
	if (!state.readingMore) {
		state.readingMore = true;
		pna.nextTick(maybeReadMore_, stream, state);
	}
}
function maybeReadMore_(stream, state) {
	var len = state.length;
	while (!state.reading && !state.flowing && !state.ended && state.length < state.highWaterMark) {
		debug('maybeReadMore read 0');
		stream.read(0);
		if (len === state.length)
			break;else len = state.length;
	}
	state.readingMore = false;
}
Readable.prototype._read = function (n) {
	this.emit('error', new Error('_read() is not implemented'));
};
Readable.prototype.pipe = function (dest, pipeOpts) {
	var src = this;
	var state = this._readableState;
	switch (state.pipesCount) {
		case 0:
			state.pipes = dest;
			break;
		case 1:
			state.pipes = [state.pipes, dest];
			break;
		default:
			state.pipes.push(dest);
			break;
	}
	state.pipesCount += 1;
	debug('pipe count=%d opts=%j', state.pipesCount, pipeOpts);
	var doEnd = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr;
	var endFn = doEnd ? onend : unpipe;
	if (state.endEmitted) pna.nextTick(endFn);else src.once('end', endFn);
	dest.on('unpipe', onunpipe);
	function onunpipe(readable, unpipeInfo) {
		debug('onunpipe');
		if (readable === src) {
			if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
				unpipeInfo.hasUnpiped = true;
				cleanup();
			}
		}
	}
	function onend() {
		debug('onend');
		dest.end();
	}
	var ondrain = pipeOnDrain(src);
	dest.on('drain', ondrain);
	var cleanedUp = false;
	function cleanup() {
		debug('cleanup');
		dest.removeListener('close', onclose);
		dest.removeListener('finish', onfinish);
		dest.removeListener('drain', ondrain);
		dest.removeListener('error', onerror);
		dest.removeListener('unpipe', onunpipe);
		src.removeListener('end', onend);
		src.removeListener('end', unpipe);
		src.removeListener('data', ondata);
		cleanedUp = true;
		if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
	}
	var increasedAwaitDrain = false;
	src.on('data', ondata);
	function ondata(chunk) {
		debug('ondata');
		increasedAwaitDrain = false;
		var ret = dest.write(chunk);
		if (false === ret && !increasedAwaitDrain) {
			if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
				debug('false write response, pause', state.awaitDrain);
				state.awaitDrain++;
				increasedAwaitDrain = true;
			}
			src.pause();
		}
	}
	function onerror(er) {
		debug('onerror', er);
		unpipe();
		dest.removeListener('error', onerror);
		if (EElistenerCount(dest, 'error') === 0) dest.emit('error', er);
	}
	prependListener(dest, 'error', onerror);
	function onclose() {
		dest.removeListener('finish', onfinish);
		unpipe();
	}
	dest.once('close', onclose);
	function onfinish() {
		debug('onfinish');
		dest.removeListener('close', onclose);
		unpipe();
	}
	dest.once('finish', onfinish);
	function unpipe() {
		debug('unpipe');
		src.unpipe(dest);
	}
	dest.emit('pipe', src);
	if (!state.flowing) {
		debug('pipe resume');
		src.resume();
	}
	return dest;
};
function pipeOnDrain(src) {
	return function () {
		var state = src._readableState;
		debug('pipeOnDrain', state.awaitDrain);
		if (state.awaitDrain) state.awaitDrain--;
		if (state.awaitDrain === 0 && EElistenerCount(src, 'data')) {
			state.flowing = true;
			flow(src);
		}
	};
}
Readable.prototype.unpipe = function (dest) {
	var state = this._readableState;
	var unpipeInfo = { hasUnpiped: false };
	if (state.pipesCount === 0) return this;
	if (state.pipesCount === 1) {
		if (dest && dest !== state.pipes) return this;
		if (!dest) dest = state.pipes;
		state.pipes = null;
		state.pipesCount = 0;
		state.flowing = false;
		if (dest) dest.emit('unpipe', this, unpipeInfo);
		return this;
	}
	if (!dest) {
		var dests = state.pipes;
		var len = state.pipesCount;
		state.pipes = null;
		state.pipesCount = 0;
		state.flowing = false;
		for (var i = 0; i < len; i++) {
			dests[i].emit('unpipe', this, { hasUnpiped: false });
		}return this;
	}
	var index = indexOf(state.pipes, dest);
	if (index === -1) return this;
	state.pipes.splice(index, 1);
	state.pipesCount -= 1;
	if (state.pipesCount === 1) state.pipes = state.pipes[0];
	dest.emit('unpipe', this, unpipeInfo);
	return this;
};
Readable.prototype.on = function (ev, fn) {
	var res = Stream.prototype.on.call(this, ev, fn);
	if (ev === 'data') {
		if (this._readableState.flowing !== false) this.resume();
	} else if (ev === 'readable') {
		var state = this._readableState;
		if (!state.endEmitted && !state.readableListening) {
			state.readableListening = state.needReadable = true;
			state.emittedReadable = false;
			if (!state.reading) {
				pna.nextTick(nReadingNextTick, this);
			} else if (state.length) {
				emitReadable(this);
			}
		}
	}
	return res;
};
Readable.prototype.addListener = Readable.prototype.on;
function nReadingNextTick(self) {
	debug('readable nexttick read 0');
	self.read(0);
}
Readable.prototype.resume = function () {
	var state = this._readableState;
	if (!state.flowing) {
		debug('resume');
		state.flowing = true;
		resume(this, state);
	}
	return this;
};
function resume(stream, state) {
	if (!state.resumeScheduled) {
		state.resumeScheduled = true;
		pna.nextTick(resume_, stream, state);
	}
}
function resume_(stream, state) {
	if (!state.reading) {
		debug('resume read 0');
		stream.read(0);
	}
	state.resumeScheduled = false;
	state.awaitDrain = 0;
	stream.emit('resume');
	flow(stream);
	if (state.flowing && !state.reading) stream.read(0);
}
Readable.prototype.pause = function () {
	debug('call pause flowing=%j', this._readableState.flowing);
	if (false !== this._readableState.flowing) {
		debug('pause');
		this._readableState.flowing = false;
		this.emit('pause');
	}
	return this;
};
function flow(stream) {
	var state = stream._readableState;
	debug('flow', state.flowing);
	while (state.flowing && stream.read() !== null) {}
}
Readable.prototype.wrap = function (stream) {
	var _this = this;
	var state = this._readableState;
	var paused = false;
	stream.on('end', function () {
		debug('wrapped end');
		if (state.decoder && !state.ended) {
			var chunk = state.decoder.end();
			if (chunk && chunk.length) _this.push(chunk);
		}
		_this.push(null);
	});
	stream.on('data', function (chunk) {
		debug('wrapped data');
		if (state.decoder) chunk = state.decoder.write(chunk);
		if (state.objectMode && (chunk === null || chunk === undefined)) return;else if (!state.objectMode && (!chunk || !chunk.length)) return;
		var ret = _this.push(chunk);
		if (!ret) {
			paused = true;
			stream.pause();
		}
	});
	for (var i in stream) {
		if (this[i] === undefined && typeof stream[i] === 'function') {
			this[i] = function (method) {
				return function () {
					return stream[method].apply(stream, arguments);
				};
			}(i);
		}
	}
	for (var n = 0; n < kProxyEvents.length; n++) {
		stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
	}
	this._read = function (n) {
		debug('wrapped _read', n);
		if (paused) {
			paused = false;
			stream.resume();
		}
	};
	return this;
};
Object.defineProperty(Readable.prototype, 'readableHighWaterMark', {
	enumerable: false,
	get: function () {
		return this._readableState.highWaterMark;
	}
});
Readable._fromList = fromList;
function fromList(n, state) {
	if (state.length === 0) return null;
	var ret;
	if (state.objectMode) ret = state.buffer.shift();else if (!n || n >= state.length) {
		if (state.decoder) ret = state.buffer.join('');else if (state.buffer.length === 1) ret = state.buffer.head.data;else ret = state.buffer.concat(state.length);
		state.buffer.clear();
	} else {
		ret = fromListPartial(n, state.buffer, state.decoder);
	}
	return ret;
}
function fromListPartial(n, list, hasStrings) {
	var ret;
	if (n < list.head.data.length) {
		ret = list.head.data.slice(0, n);
		list.head.data = list.head.data.slice(n);
	} else if (n === list.head.data.length) {
		ret = list.shift();
	} else {
		ret = hasStrings ? copyFromBufferString(n, list) : copyFromBuffer(n, list);
	}
	return ret;
}
function copyFromBufferString(n, list) {
	var p = list.head;
	var c = 1;
	var ret = p.data;
	n -= ret.length;
	while (p = p.next) {
		var str = p.data;
		var nb = n > str.length ? str.length : n;
		if (nb === str.length) ret += str;else ret += str.slice(0, n);
		n -= nb;
		if (n === 0) {
			if (nb === str.length) {
				++c;
				if (p.next) list.head = p.next;else list.head = list.tail = null;
			} else {
				list.head = p;
				p.data = str.slice(nb);
			}
			break;
		}
		++c;
	}
	list.length -= c;
	return ret;
}
function copyFromBuffer(n, list) {
	var ret = Buffer.allocUnsafe(n);
	var p = list.head;
	var c = 1;
	p.data.copy(ret);
	n -= p.data.length;
	while (p = p.next) {
		var buf = p.data;
		var nb = n > buf.length ? buf.length : n;
		buf.copy(ret, ret.length - n, 0, nb);
		n -= nb;
		if (n === 0) {
			if (nb === buf.length) {
				++c;
				if (p.next) list.head = p.next;else list.head = list.tail = null;
			} else {
				list.head = p;
				p.data = buf.slice(nb);
			}
			break;
		}
		++c;
	}
	list.length -= c;
	return ret;
}
function endReadable(stream) {
	var state = stream._readableState;
	if (state.length > 0) throw new Error('"endReadable()" called on non-empty stream');
	if (!state.endEmitted) {
		state.ended = true;
		pna.nextTick(endReadableNT, state, stream);
	}
}
function endReadableNT(state, stream) {
	if (!state.endEmitted && state.length === 0) {
		state.endEmitted = true;
		stream.readable = false;
		stream.emit('end');
	}
}
function indexOf(xs, x) {
	for (var i = 0, l = xs.length; i < l; i++) {
		if (xs[i] === x) return i;
	}
	return -1;
}
/***/ }),
/***/ 69343:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = Transform;
var Duplex = __webpack_require__(34793);
var util = Object.create(__webpack_require__(45481));
util.inherits = __webpack_require__(39598);
util.inherits(Transform, Duplex);
function afterTransform(er, data) {
	var ts = this._transformState;
	ts.transforming = false;
	var cb = ts.writecb;
	if (!cb) {
		return this.emit('error', new Error('write callback called multiple times'));
	}
	ts.writechunk = null;
	ts.writecb = null;
	if (data != null) // single equals check for both `null` and `undefined`
		this.push(data);
	cb(er);
	var rs = this._readableState;
	rs.reading = false;
	if (rs.needReadable || rs.length < rs.highWaterMark) {
		this._read(rs.highWaterMark);
	}
}
function Transform(options) {
	if (!(this instanceof Transform)) return new Transform(options);
	Duplex.call(this, options);
	this._transformState = {
		afterTransform: afterTransform.bind(this),
		needTransform: false,
		transforming: false,
		writecb: null,
		writechunk: null,
		writeencoding: null
	};
	this._readableState.needReadable = true;
	this._readableState.sync = false;
	if (options) {
		if (typeof options.transform === 'function') this._transform = options.transform;
		if (typeof options.flush === 'function') this._flush = options.flush;
	}
	this.on('prefinish', prefinish);
}
function prefinish() {
	var _this = this;
	if (typeof this._flush === 'function') {
		this._flush(function (er, data) {
			done(_this, er, data);
		});
	} else {
		done(this, null, null);
	}
}
Transform.prototype.push = function (chunk, encoding) {
	this._transformState.needTransform = false;
	return Duplex.prototype.push.call(this, chunk, encoding);
};
Transform.prototype._transform = function (chunk, encoding, cb) {
	throw new Error('_transform() is not implemented');
};
Transform.prototype._write = function (chunk, encoding, cb) {
	var ts = this._transformState;
	ts.writecb = cb;
	ts.writechunk = chunk;
	ts.writeencoding = encoding;
	if (!ts.transforming) {
		var rs = this._readableState;
		if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
	}
};
Transform.prototype._read = function (n) {
	var ts = this._transformState;
	if (ts.writechunk !== null && ts.writecb && !ts.transforming) {
		ts.transforming = true;
		this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
	} else {
		ts.needTransform = true;
	}
};
Transform.prototype._destroy = function (err, cb) {
	var _this2 = this;
	Duplex.prototype._destroy.call(this, err, function (err2) {
		cb(err2);
		_this2.emit('close');
	});
};
function done(stream, er, data) {
	if (er) return stream.emit('error', er);
	if (data != null) // single equals check for both `null` and `undefined`
		stream.push(data);
	if (stream._writableState.length) throw new Error('Calling transform done when ws.length != 0');
	if (stream._transformState.transforming) throw new Error('Calling transform done when still transforming');
	return stream.push(null);
}
/***/ }),
/***/ 76960:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var pna = __webpack_require__(41564);
module.exports = Writable;
function WriteReq(chunk, encoding, cb) {
	this.chunk = chunk;
	this.encoding = encoding;
	this.callback = cb;
	this.next = null;
}
function CorkedRequest(state) {
	var _this = this;
	this.next = null;
	this.entry = null;
	this.finish = function () {
		onCorkedFinish(_this, state);
	};
}
var asyncWrite = !process.browser && ['v0.10', 'v0.9.'].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : pna.nextTick;
var Duplex;
Writable.WritableState = WritableState;
var util = Object.create(__webpack_require__(45481));
util.inherits = __webpack_require__(39598);
var internalUtil = {
	deprecate: __webpack_require__(24488)
};
var Stream = __webpack_require__(87137);
var Buffer = (__webpack_require__(13644).Buffer);
var OurUint8Array = (typeof global !== 'undefined' ? global : typeof window !== 'undefined' ? window : typeof self !== 'undefined' ? self : {}).Uint8Array || function () {};
function _uint8ArrayToBuffer(chunk) {
	return Buffer.from(chunk);
}
function _isUint8Array(obj) {
	return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
}
var destroyImpl = __webpack_require__(91031);
util.inherits(Writable, Stream);
function nop() {}
function WritableState(options, stream) {
	Duplex = Duplex || __webpack_require__(34793);
	options = options || {};
	var isDuplex = stream instanceof Duplex;
	this.objectMode = !!options.objectMode;
	if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
	var hwm = options.highWaterMark;
	var writableHwm = options.writableHighWaterMark;
	var defaultHwm = this.objectMode ? 16 : 16 * 1024;
	if (hwm || hwm === 0) this.highWaterMark = hwm;else if (isDuplex && (writableHwm || writableHwm === 0)) this.highWaterMark = writableHwm;else this.highWaterMark = defaultHwm;
	this.highWaterMark = Math.floor(this.highWaterMark);
	this.finalCalled = false;
	this.needDrain = false;
	this.ending = false;
	this.ended = false;
	this.finished = false;
	this.destroyed = false;
	var noDecode = options.decodeStrings === false;
	this.decodeStrings = !noDecode;
	this.defaultEncoding = options.defaultEncoding || 'utf8';
	this.length = 0;
	this.writing = false;
	this.corked = 0;
	this.sync = true;
	this.bufferProcessing = false;
	this.onwrite = function (er) {
		onwrite(stream, er);
	};
	this.writecb = null;
	this.writelen = 0;
	this.bufferedRequest = null;
	this.lastBufferedRequest = null;
	this.pendingcb = 0;
	this.prefinished = false;
	this.errorEmitted = false;
	this.bufferedRequestCount = 0;
	this.corkedRequestsFree = new CorkedRequest(this);
}
WritableState.prototype.getBuffer = function getBuffer() {
	var current = this.bufferedRequest;
	var out = [];
	while (current) {
		out.push(current);
		current = current.next;
	}
	return out;
};
(function () {
	try {
		Object.defineProperty(WritableState.prototype, 'buffer', {
			get: internalUtil.deprecate(function () {
				return this.getBuffer();
			}, '_writableState.buffer is deprecated. Use _writableState.getBuffer ' + 'instead.', 'DEP0003')
		});
	} catch (_) {}
})();
var realHasInstance;
if (typeof Symbol === 'function' && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === 'function') {
	realHasInstance = Function.prototype[Symbol.hasInstance];
	Object.defineProperty(Writable, Symbol.hasInstance, {
		value: function (object) {
			if (realHasInstance.call(this, object)) return true;
			if (this !== Writable) return false;
			return object && object._writableState instanceof WritableState;
		}
	});
} else {
	realHasInstance = function (object) {
		return object instanceof this;
	};
}
function Writable(options) {
	Duplex = Duplex || __webpack_require__(34793);
	if (!realHasInstance.call(Writable, this) && !(this instanceof Duplex)) {
		return new Writable(options);
	}
	this._writableState = new WritableState(options, this);
	this.writable = true;
	if (options) {
		if (typeof options.write === 'function') this._write = options.write;
		if (typeof options.writev === 'function') this._writev = options.writev;
		if (typeof options.destroy === 'function') this._destroy = options.destroy;
		if (typeof options.final === 'function') this._final = options.final;
	}
	Stream.call(this);
}
Writable.prototype.pipe = function () {
	this.emit('error', new Error('Cannot pipe, not readable'));
};
function writeAfterEnd(stream, cb) {
	var er = new Error('write after end');
	stream.emit('error', er);
	pna.nextTick(cb, er);
}
function validChunk(stream, state, chunk, cb) {
	var valid = true;
	var er = false;
	if (chunk === null) {
		er = new TypeError('May not write null values to stream');
	} else if (typeof chunk !== 'string' && chunk !== undefined && !state.objectMode) {
		er = new TypeError('Invalid non-string/buffer chunk');
	}
	if (er) {
		stream.emit('error', er);
		pna.nextTick(cb, er);
		valid = false;
	}
	return valid;
}
Writable.prototype.write = function (chunk, encoding, cb) {
	var state = this._writableState;
	var ret = false;
	var isBuf = !state.objectMode && _isUint8Array(chunk);
	if (isBuf && !Buffer.isBuffer(chunk)) {
		chunk = _uint8ArrayToBuffer(chunk);
	}
	if (typeof encoding === 'function') {
		cb = encoding;
		encoding = null;
	}
	if (isBuf) encoding = 'buffer';else if (!encoding) encoding = state.defaultEncoding;
	if (typeof cb !== 'function') cb = nop;
	if (state.ended) writeAfterEnd(this, cb);else if (isBuf || validChunk(this, state, chunk, cb)) {
		state.pendingcb++;
		ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
	}
	return ret;
};
Writable.prototype.cork = function () {
	var state = this._writableState;
	state.corked++;
};
Writable.prototype.uncork = function () {
	var state = this._writableState;
	if (state.corked) {
		state.corked--;
		if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
	}
};
Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
	if (typeof encoding === 'string') encoding = encoding.toLowerCase();
	if (!(['hex', 'utf8', 'utf-8', 'ascii', 'binary', 'base64', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'raw'].indexOf((encoding + '').toLowerCase()) > -1)) throw new TypeError('Unknown encoding: ' + encoding);
	this._writableState.defaultEncoding = encoding;
	return this;
};
function decodeChunk(state, chunk, encoding) {
	if (!state.objectMode && state.decodeStrings !== false && typeof chunk === 'string') {
		chunk = Buffer.from(chunk, encoding);
	}
	return chunk;
}
Object.defineProperty(Writable.prototype, 'writableHighWaterMark', {
	enumerable: false,
	get: function () {
		return this._writableState.highWaterMark;
	}
});
function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
	if (!isBuf) {
		var newChunk = decodeChunk(state, chunk, encoding);
		if (chunk !== newChunk) {
			isBuf = true;
			encoding = 'buffer';
			chunk = newChunk;
		}
	}
	var len = state.objectMode ? 1 : chunk.length;
	state.length += len;
	var ret = state.length < state.highWaterMark;
	if (!ret) state.needDrain = true;
	if (state.writing || state.corked) {
		var last = state.lastBufferedRequest;
		state.lastBufferedRequest = {
			chunk: chunk,
			encoding: encoding,
			isBuf: isBuf,
			callback: cb,
			next: null
		};
		if (last) {
			last.next = state.lastBufferedRequest;
		} else {
			state.bufferedRequest = state.lastBufferedRequest;
		}
		state.bufferedRequestCount += 1;
	} else {
		doWrite(stream, state, false, len, chunk, encoding, cb);
	}
	return ret;
}
function doWrite(stream, state, writev, len, chunk, encoding, cb) {
	state.writelen = len;
	state.writecb = cb;
	state.writing = true;
	state.sync = true;
	if (writev) stream._writev(chunk, state.onwrite);else stream._write(chunk, encoding, state.onwrite);
	state.sync = false;
}
function onwriteError(stream, state, sync, er, cb) {
	--state.pendingcb;
	if (sync) {
		pna.nextTick(cb, er);
		pna.nextTick(finishMaybe, stream, state);
		stream._writableState.errorEmitted = true;
		stream.emit('error', er);
	} else {
		cb(er);
		stream._writableState.errorEmitted = true;
		stream.emit('error', er);
		finishMaybe(stream, state);
	}
}
function onwriteStateUpdate(state) {
	state.writing = false;
	state.writecb = null;
	state.length -= state.writelen;
	state.writelen = 0;
}
function onwrite(stream, er) {
	var state = stream._writableState;
	var sync = state.sync;
	var cb = state.writecb;
	onwriteStateUpdate(state);
	if (er) onwriteError(stream, state, sync, er, cb);else {
		var finished = needFinish(state);
		if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) {
			clearBuffer(stream, state);
		}
		if (sync) {
			asyncWrite(afterWrite, stream, state, finished, cb);
		} else {
			afterWrite(stream, state, finished, cb);
		}
	}
}
function afterWrite(stream, state, finished, cb) {
	if (!finished) onwriteDrain(stream, state);
	state.pendingcb--;
	cb();
	finishMaybe(stream, state);
}
function onwriteDrain(stream, state) {
	if (state.length === 0 && state.needDrain) {
		state.needDrain = false;
		stream.emit('drain');
	}
}
function clearBuffer(stream, state) {
	state.bufferProcessing = true;
	var entry = state.bufferedRequest;
	if (stream._writev && entry && entry.next) {
		var l = state.bufferedRequestCount;
		var buffer = new Array(l);
		var holder = state.corkedRequestsFree;
		holder.entry = entry;
		var count = 0;
		var allBuffers = true;
		while (entry) {
			buffer[count] = entry;
			if (!entry.isBuf) allBuffers = false;
			entry = entry.next;
			count += 1;
		}
		buffer.allBuffers = allBuffers;
		doWrite(stream, state, true, state.length, buffer, '', holder.finish);
		state.pendingcb++;
		state.lastBufferedRequest = null;
		if (holder.next) {
			state.corkedRequestsFree = holder.next;
			holder.next = null;
		} else {
			state.corkedRequestsFree = new CorkedRequest(state);
		}
		state.bufferedRequestCount = 0;
	} else {
		while (entry) {
			var chunk = entry.chunk;
			var encoding = entry.encoding;
			var cb = entry.callback;
			var len = state.objectMode ? 1 : chunk.length;
			doWrite(stream, state, false, len, chunk, encoding, cb);
			entry = entry.next;
			state.bufferedRequestCount--;
			if (state.writing) {
				break;
			}
		}
		if (entry === null) state.lastBufferedRequest = null;
	}
	state.bufferedRequest = entry;
	state.bufferProcessing = false;
}
Writable.prototype._write = function (chunk, encoding, cb) {
	cb(new Error('_write() is not implemented'));
};
Writable.prototype._writev = null;
Writable.prototype.end = function (chunk, encoding, cb) {
	var state = this._writableState;
	if (typeof chunk === 'function') {
		cb = chunk;
		chunk = null;
		encoding = null;
	} else if (typeof encoding === 'function') {
		cb = encoding;
		encoding = null;
	}
	if (chunk !== null && chunk !== undefined) this.write(chunk, encoding);
	if (state.corked) {
		state.corked = 1;
		this.uncork();
	}
	if (!state.ending) endWritable(this, state, cb);
};
function needFinish(state) {
	return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
}
function callFinal(stream, state) {
	stream._final(function (err) {
		state.pendingcb--;
		if (err) {
			stream.emit('error', err);
		}
		state.prefinished = true;
		stream.emit('prefinish');
		finishMaybe(stream, state);
	});
}
function prefinish(stream, state) {
	if (!state.prefinished && !state.finalCalled) {
		if (typeof stream._final === 'function') {
			state.pendingcb++;
			state.finalCalled = true;
			pna.nextTick(callFinal, stream, state);
		} else {
			state.prefinished = true;
			stream.emit('prefinish');
		}
	}
}
function finishMaybe(stream, state) {
	var need = needFinish(state);
	if (need) {
		prefinish(stream, state);
		if (state.pendingcb === 0) {
			state.finished = true;
			stream.emit('finish');
		}
	}
	return need;
}
function endWritable(stream, state, cb) {
	state.ending = true;
	finishMaybe(stream, state);
	if (cb) {
		if (state.finished) pna.nextTick(cb);else stream.once('finish', cb);
	}
	state.ended = true;
	stream.writable = false;
}
function onCorkedFinish(corkReq, state, err) {
	var entry = corkReq.entry;
	corkReq.entry = null;
	while (entry) {
		var cb = entry.callback;
		state.pendingcb--;
		cb(err);
		entry = entry.next;
	}
	state.corkedRequestsFree.next = corkReq;
}
Object.defineProperty(Writable.prototype, 'destroyed', {
	get: function () {
		if (this._writableState === undefined) {
			return false;
		}
		return this._writableState.destroyed;
	},
	set: function (value) {
		if (!this._writableState) {
			return;
		}
		this._writableState.destroyed = value;
	}
});
Writable.prototype.destroy = destroyImpl.destroy;
Writable.prototype._undestroy = destroyImpl.undestroy;
Writable.prototype._destroy = function (err, cb) {
	this.end();
	cb(err);
};
/***/ }),
/***/ 46127:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
function _classCallCheck(instance, Constructor) { if (!(instance instanceof Constructor)) { throw new TypeError("Cannot call a class as a function"); } }
var Buffer = (__webpack_require__(13644).Buffer);
var util = __webpack_require__(39023);
function copyBuffer(src, target, offset) {
	src.copy(target, offset);
}
module.exports = function () {
	function BufferList() {
		_classCallCheck(this, BufferList);
		this.head = null;
		this.tail = null;
		this.length = 0;
	}
	BufferList.prototype.push = function push(v) {
		var entry = { data: v, next: null };
		if (this.length > 0) this.tail.next = entry;else this.head = entry;
		this.tail = entry;
		++this.length;
	};
	BufferList.prototype.unshift = function unshift(v) {
		var entry = { data: v, next: this.head };
		if (this.length === 0) this.tail = entry;
		this.head = entry;
		++this.length;
	};
	BufferList.prototype.shift = function shift() {
		if (this.length === 0) return;
		var ret = this.head.data;
		if (this.length === 1) this.head = this.tail = null;else this.head = this.head.next;
		--this.length;
		return ret;
	};
	BufferList.prototype.clear = function clear() {
		this.head = this.tail = null;
		this.length = 0;
	};
	BufferList.prototype.join = function join(s) {
		if (this.length === 0) return '';
		var p = this.head;
		var ret = '' + p.data;
		while (p = p.next) {
			ret += s + p.data;
		}return ret;
	};
	BufferList.prototype.concat = function concat(n) {
		if (this.length === 0) return Buffer.alloc(0);
		var ret = Buffer.allocUnsafe(n >>> 0);
		var p = this.head;
		var i = 0;
		while (p) {
			copyBuffer(p.data, ret, i);
			i += p.data.length;
			p = p.next;
		}
		return ret;
	};
	return BufferList;
}();
if (util && util.inspect && util.inspect.custom) {
	module.exports.prototype[util.inspect.custom] = function () {
		var obj = util.inspect({ length: this.length });
		return this.constructor.name + ' ' + obj;
	};
}
/***/ }),
/***/ 91031:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var pna = __webpack_require__(41564);
function destroy(err, cb) {
	var _this = this;
	var readableDestroyed = this._readableState && this._readableState.destroyed;
	var writableDestroyed = this._writableState && this._writableState.destroyed;
	if (readableDestroyed || writableDestroyed) {
		if (cb) {
			cb(err);
		} else if (err) {
			if (!this._writableState) {
				pna.nextTick(emitErrorNT, this, err);
			} else if (!this._writableState.errorEmitted) {
				this._writableState.errorEmitted = true;
				pna.nextTick(emitErrorNT, this, err);
			}
		}
		return this;
	}
	if (this._readableState) {
		this._readableState.destroyed = true;
	}
	if (this._writableState) {
		this._writableState.destroyed = true;
	}
	this._destroy(err || null, function (err) {
		if (!cb && err) {
			if (!_this._writableState) {
				pna.nextTick(emitErrorNT, _this, err);
			} else if (!_this._writableState.errorEmitted) {
				_this._writableState.errorEmitted = true;
				pna.nextTick(emitErrorNT, _this, err);
			}
		} else if (cb) {
			cb(err);
		}
	});
	return this;
}
function undestroy() {
	if (this._readableState) {
		this._readableState.destroyed = false;
		this._readableState.reading = false;
		this._readableState.ended = false;
		this._readableState.endEmitted = false;
	}
	if (this._writableState) {
		this._writableState.destroyed = false;
		this._writableState.ended = false;
		this._writableState.ending = false;
		this._writableState.finalCalled = false;
		this._writableState.prefinished = false;
		this._writableState.finished = false;
		this._writableState.errorEmitted = false;
	}
}
function emitErrorNT(self, err) {
	self.emit('error', err);
}
module.exports = {
	destroy: destroy,
	undestroy: undestroy
};
/***/ }),
/***/ 87137:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = __webpack_require__(2203);
/***/ }),
/***/ 1835:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = __webpack_require__(73109).PassThrough
/***/ }),
/***/ 73109:
/***/ ((module, exports, __webpack_require__) => {
var Stream = __webpack_require__(2203);
if (process.env.READABLE_STREAM === 'disable' && Stream) {
	module.exports = Stream;
	exports = module.exports = Stream.Readable;
	exports.Readable = Stream.Readable;
	exports.Writable = Stream.Writable;
	exports.Duplex = Stream.Duplex;
	exports.Transform = Stream.Transform;
	exports.PassThrough = Stream.PassThrough;
	exports.Stream = Stream;
} else {
	exports = module.exports = __webpack_require__(74559);
	exports.Stream = Stream || exports;
	exports.Readable = exports;
	exports.Writable = __webpack_require__(76960);
	exports.Duplex = __webpack_require__(34793);
	exports.Transform = __webpack_require__(69343);
	exports.PassThrough = __webpack_require__(72029);
}
/***/ }),
/***/ 13644:
/***/ ((module, exports, __webpack_require__) => {
var buffer = __webpack_require__(20181)
var Buffer = buffer.Buffer
function copyProps (src, dst) {
	for (var key in src) {
		dst[key] = src[key]
	}
}
if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) {
	module.exports = buffer
} else {
	copyProps(buffer, exports)
	exports.Buffer = SafeBuffer
}
function SafeBuffer (arg, encodingOrOffset, length) {
	return Buffer(arg, encodingOrOffset, length)
}
copyProps(Buffer, SafeBuffer)
SafeBuffer.from = function (arg, encodingOrOffset, length) {
	if (typeof arg === 'number') {
		throw new TypeError('Argument must not be a number')
	}
	return Buffer(arg, encodingOrOffset, length)
}
SafeBuffer.alloc = function (size, fill, encoding) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	var buf = Buffer(size)
	if (fill !== undefined) {
		if (typeof encoding === 'string') {
			buf.fill(fill, encoding)
		} else {
			buf.fill(fill)
		}
	} else {
		buf.fill(0)
	}
	return buf
}
SafeBuffer.allocUnsafe = function (size) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	return Buffer(size)
}
SafeBuffer.allocUnsafeSlow = function (size) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	return buffer.SlowBuffer(size)
}
/***/ }),
/***/ 50176:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Buffer = (__webpack_require__(13644).Buffer);
var isEncoding = Buffer.isEncoding || function (encoding) {
	encoding = '' + encoding;
	switch (encoding && encoding.toLowerCase()) {
		case 'hex':case 'utf8':case 'utf-8':case 'ascii':case 'binary':case 'base64':case 'ucs2':case 'ucs-2':case 'utf16le':case 'utf-16le':case 'raw':
			return true;
		default:
			return false;
	}
};
function _normalizeEncoding(enc) {
	if (!enc) return 'utf8';
	var retried;
	while (true) {
		switch (enc) {
			case 'utf8':
			case 'utf-8':
				return 'utf8';
			case 'ucs2':
			case 'ucs-2':
			case 'utf16le':
			case 'utf-16le':
				return 'utf16le';
			case 'latin1':
			case 'binary':
				return 'latin1';
			case 'base64':
			case 'ascii':
			case 'hex':
				return enc;
			default:
				if (retried) return; // undefined
				enc = ('' + enc).toLowerCase();
				retried = true;
		}
	}
};
function normalizeEncoding(enc) {
	var nenc = _normalizeEncoding(enc);
	if (typeof nenc !== 'string' && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error('Unknown encoding: ' + enc);
	return nenc || enc;
}
exports.I = StringDecoder;
function StringDecoder(encoding) {
	this.encoding = normalizeEncoding(encoding);
	var nb;
	switch (this.encoding) {
		case 'utf16le':
			this.text = utf16Text;
			this.end = utf16End;
			nb = 4;
			break;
		case 'utf8':
			this.fillLast = utf8FillLast;
			nb = 4;
			break;
		case 'base64':
			this.text = base64Text;
			this.end = base64End;
			nb = 3;
			break;
		default:
			this.write = simpleWrite;
			this.end = simpleEnd;
			return;
	}
	this.lastNeed = 0;
	this.lastTotal = 0;
	this.lastChar = Buffer.allocUnsafe(nb);
}
StringDecoder.prototype.write = function (buf) {
	if (buf.length === 0) return '';
	var r;
	var i;
	if (this.lastNeed) {
		r = this.fillLast(buf);
		if (r === undefined) return '';
		i = this.lastNeed;
		this.lastNeed = 0;
	} else {
		i = 0;
	}
	if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
	return r || '';
};
StringDecoder.prototype.end = utf8End;
StringDecoder.prototype.text = utf8Text;
StringDecoder.prototype.fillLast = function (buf) {
	if (this.lastNeed <= buf.length) {
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
		return this.lastChar.toString(this.encoding, 0, this.lastTotal);
	}
	buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
	this.lastNeed -= buf.length;
};
function utf8CheckByte(byte) {
	if (byte <= 0x7F) return 0;else if (byte >> 5 === 0x06) return 2;else if (byte >> 4 === 0x0E) return 3;else if (byte >> 3 === 0x1E) return 4;
	return byte >> 6 === 0x02 ? -1 : -2;
}
function utf8CheckIncomplete(self, buf, i) {
	var j = buf.length - 1;
	if (j < i) return 0;
	var nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) self.lastNeed = nb - 1;
		return nb;
	}
	if (--j < i || nb === -2) return 0;
	nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) self.lastNeed = nb - 2;
		return nb;
	}
	if (--j < i || nb === -2) return 0;
	nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) {
			if (nb === 2) nb = 0;else self.lastNeed = nb - 3;
		}
		return nb;
	}
	return 0;
}
function utf8CheckExtraBytes(self, buf, p) {
	if ((buf[0] & 0xC0) !== 0x80) {
		self.lastNeed = 0;
		return '\ufffd';
	}
	if (self.lastNeed > 1 && buf.length > 1) {
		if ((buf[1] & 0xC0) !== 0x80) {
			self.lastNeed = 1;
			return '\ufffd';
		}
		if (self.lastNeed > 2 && buf.length > 2) {
			if ((buf[2] & 0xC0) !== 0x80) {
				self.lastNeed = 2;
				return '\ufffd';
			}
		}
	}
}
function utf8FillLast(buf) {
	var p = this.lastTotal - this.lastNeed;
	var r = utf8CheckExtraBytes(this, buf, p);
	if (r !== undefined) return r;
	if (this.lastNeed <= buf.length) {
		buf.copy(this.lastChar, p, 0, this.lastNeed);
		return this.lastChar.toString(this.encoding, 0, this.lastTotal);
	}
	buf.copy(this.lastChar, p, 0, buf.length);
	this.lastNeed -= buf.length;
}
function utf8Text(buf, i) {
	var total = utf8CheckIncomplete(this, buf, i);
	if (!this.lastNeed) return buf.toString('utf8', i);
	this.lastTotal = total;
	var end = buf.length - (total - this.lastNeed);
	buf.copy(this.lastChar, 0, end);
	return buf.toString('utf8', i, end);
}
function utf8End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) return r + '\ufffd';
	return r;
}
function utf16Text(buf, i) {
	if ((buf.length - i) % 2 === 0) {
		var r = buf.toString('utf16le', i);
		if (r) {
			var c = r.charCodeAt(r.length - 1);
			if (c >= 0xD800 && c <= 0xDBFF) {
				this.lastNeed = 2;
				this.lastTotal = 4;
				this.lastChar[0] = buf[buf.length - 2];
				this.lastChar[1] = buf[buf.length - 1];
				return r.slice(0, -1);
			}
		}
		return r;
	}
	this.lastNeed = 1;
	this.lastTotal = 2;
	this.lastChar[0] = buf[buf.length - 1];
	return buf.toString('utf16le', i, buf.length - 1);
}
function utf16End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) {
		var end = this.lastTotal - this.lastNeed;
		return r + this.lastChar.toString('utf16le', 0, end);
	}
	return r;
}
function base64Text(buf, i) {
	var n = (buf.length - i) % 3;
	if (n === 0) return buf.toString('base64', i);
	this.lastNeed = 3 - n;
	this.lastTotal = 3;
	if (n === 1) {
		this.lastChar[0] = buf[buf.length - 1];
	} else {
		this.lastChar[0] = buf[buf.length - 2];
		this.lastChar[1] = buf[buf.length - 1];
	}
	return buf.toString('base64', i, buf.length - n);
}
function base64End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) return r + this.lastChar.toString('base64', 0, 3 - this.lastNeed);
	return r;
}
function simpleWrite(buf) {
	return buf.toString(this.encoding);
}
function simpleEnd(buf) {
	return buf && buf.length ? this.write(buf) : '';
}
/***/ }),
/***/ 56133:
/***/ ((module) => {
/*!
 * normalize-path <https://github.com/jonschlinkert/normalize-path>
 *
 * Copyright (c) 2014-2018, Jon Schlinkert.
 * Released under the MIT License.
 */
module.exports = function(path, stripTrailing) {
	if (typeof path !== 'string') {
		throw new TypeError('expected path to be a string');
	}
	if (path === '\\' || path === '/') return '/';
	var len = path.length;
	if (len <= 1) return path;
	var prefix = '';
	if (len > 4 && path[3] === '\\') {
		var ch = path[2];
		if ((ch === '?' || ch === '.') && path.slice(0, 2) === '\\\\') {
			path = path.slice(2);
			prefix = '//';
		}
	}
	var segs = path.split(/[/\\]+/);
	if (stripTrailing !== false && segs[segs.length - 1] === '') {
		segs.pop();
	}
	return prefix + segs.join('/');
};
/***/ }),
/***/ 41564:
/***/ ((module) => {
if (typeof process === 'undefined' ||
		!process.version ||
		process.version.indexOf('v0.') === 0 ||
		process.version.indexOf('v1.') === 0 && process.version.indexOf('v1.8.') !== 0) {
	module.exports = { nextTick: nextTick };
} else {
	module.exports = process
}
function nextTick(fn, arg1, arg2, arg3) {
	if (typeof fn !== 'function') {
		throw new TypeError('"callback" argument must be a function');
	}
	var len = arguments.length;
	var args, i;
	switch (len) {
	case 0:
	case 1:
		return process.nextTick(fn);
	case 2:
		return process.nextTick(function afterTickOne() {
			fn.call(null, arg1);
		});
	case 3:
		return process.nextTick(function afterTickTwo() {
			fn.call(null, arg1, arg2);
		});
	case 4:
		return process.nextTick(function afterTickThree() {
			fn.call(null, arg1, arg2, arg3);
		});
	default:
		args = new Array(len - 1);
		i = 0;
		while (i < args.length) {
			args[i++] = arguments[i];
		}
		return process.nextTick(function afterTick() {
			fn.apply(null, args);
		});
	}
}
/***/ }),
/***/ 7945:
/***/ ((module) => {
module.exports = global.process;
/***/ }),
/***/ 76417:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = ((base, esmKey, keys, isValid) => {
	if (esmKey in base && base[esmKey] === true) {
		let candidate
		for (const key of keys) {
			if (!(key in base)) {
				continue
			}
			candidate = base[key]
			if (isValid(candidate)) {
				return candidate
			}
		}
	}
	return base
})(__webpack_require__(7945), '__esModule', ['default', 'process'], (candidate) => 'nextTick' in candidate)
module.exports = process
/***/ }),
/***/ 80652:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { SymbolDispose } = __webpack_require__(50999)
const { AbortError, codes } = __webpack_require__(69220)
const { isNodeStream, isWebStream, kControllerErrorFunction } = __webpack_require__(83426)
const eos = __webpack_require__(36815)
const { ERR_INVALID_ARG_TYPE } = codes
let addAbortListener
const validateAbortSignal = (signal, name) => {
	if (typeof signal !== 'object' || !('aborted' in signal)) {
		throw new ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal)
	}
}
module.exports.addAbortSignal = function addAbortSignal(signal, stream) {
	validateAbortSignal(signal, 'signal')
	if (!isNodeStream(stream) && !isWebStream(stream)) {
		throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream)
	}
	return module.exports.addAbortSignalNoValidate(signal, stream)
}
module.exports.addAbortSignalNoValidate = function (signal, stream) {
	if (typeof signal !== 'object' || !('aborted' in signal)) {
		return stream
	}
	const onAbort = isNodeStream(stream)
		? () => {
				stream.destroy(
					new AbortError(undefined, {
						cause: signal.reason
					})
				)
			}
		: () => {
				stream[kControllerErrorFunction](
					new AbortError(undefined, {
						cause: signal.reason
					})
				)
			}
	if (signal.aborted) {
		onAbort()
	} else {
		addAbortListener = addAbortListener || (__webpack_require__(23539).addAbortListener)
		const disposable = addAbortListener(signal, onAbort)
		eos(stream, disposable[SymbolDispose])
	}
	return stream
}
/***/ }),
/***/ 77336:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { StringPrototypeSlice, SymbolIterator, TypedArrayPrototypeSet, Uint8Array } = __webpack_require__(50999)
const { Buffer } = __webpack_require__(20181)
const { inspect } = __webpack_require__(23539)
module.exports = class BufferList {
	constructor() {
		this.head = null
		this.tail = null
		this.length = 0
	}
	push(v) {
		const entry = {
			data: v,
			next: null
		}
		if (this.length > 0) this.tail.next = entry
		else this.head = entry
		this.tail = entry
		++this.length
	}
	unshift(v) {
		const entry = {
			data: v,
			next: this.head
		}
		if (this.length === 0) this.tail = entry
		this.head = entry
		++this.length
	}
	shift() {
		if (this.length === 0) return
		const ret = this.head.data
		if (this.length === 1) this.head = this.tail = null
		else this.head = this.head.next
		--this.length
		return ret
	}
	clear() {
		this.head = this.tail = null
		this.length = 0
	}
	join(s) {
		if (this.length === 0) return ''
		let p = this.head
		let ret = '' + p.data
		while ((p = p.next) !== null) ret += s + p.data
		return ret
	}
	concat(n) {
		if (this.length === 0) return Buffer.alloc(0)
		const ret = Buffer.allocUnsafe(n >>> 0)
		let p = this.head
		let i = 0
		while (p) {
			TypedArrayPrototypeSet(ret, p.data, i)
			i += p.data.length
			p = p.next
		}
		return ret
	}
	consume(n, hasStrings) {
		const data = this.head.data
		if (n < data.length) {
			const slice = data.slice(0, n)
			this.head.data = data.slice(n)
			return slice
		}
		if (n === data.length) {
			return this.shift()
		}
		return hasStrings ? this._getString(n) : this._getBuffer(n)
	}
	first() {
		return this.head.data
	}
	*[SymbolIterator]() {
		for (let p = this.head; p; p = p.next) {
			yield p.data
		}
	}
	_getString(n) {
		let ret = ''
		let p = this.head
		let c = 0
		do {
			const str = p.data
			if (n > str.length) {
				ret += str
				n -= str.length
			} else {
				if (n === str.length) {
					ret += str
					++c
					if (p.next) this.head = p.next
					else this.head = this.tail = null
				} else {
					ret += StringPrototypeSlice(str, 0, n)
					this.head = p
					p.data = StringPrototypeSlice(str, n)
				}
				break
			}
			++c
		} while ((p = p.next) !== null)
		this.length -= c
		return ret
	}
	_getBuffer(n) {
		const ret = Buffer.allocUnsafe(n)
		const retLen = n
		let p = this.head
		let c = 0
		do {
			const buf = p.data
			if (n > buf.length) {
				TypedArrayPrototypeSet(ret, buf, retLen - n)
				n -= buf.length
			} else {
				if (n === buf.length) {
					TypedArrayPrototypeSet(ret, buf, retLen - n)
					++c
					if (p.next) this.head = p.next
					else this.head = this.tail = null
				} else {
					TypedArrayPrototypeSet(ret, new Uint8Array(buf.buffer, buf.byteOffset, n), retLen - n)
					this.head = p
					p.data = buf.slice(n)
				}
				break
			}
			++c
		} while ((p = p.next) !== null)
		this.length -= c
		return ret
	}
	[Symbol.for('nodejs.util.inspect.custom')](_, options) {
		return inspect(this, {
			...options,
			depth: 0,
			customInspect: false
		})
	}
}
/***/ }),
/***/ 64999:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { pipeline } = __webpack_require__(16701)
const Duplex = __webpack_require__(94449)
const { destroyer } = __webpack_require__(65089)
const {
	isNodeStream,
	isReadable,
	isWritable,
	isWebStream,
	isTransformStream,
	isWritableStream,
	isReadableStream
} = __webpack_require__(83426)
const {
	AbortError,
	codes: { ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS }
} = __webpack_require__(69220)
const eos = __webpack_require__(36815)
module.exports = function compose(...streams) {
	if (streams.length === 0) {
		throw new ERR_MISSING_ARGS('streams')
	}
	if (streams.length === 1) {
		return Duplex.from(streams[0])
	}
	const orgStreams = [...streams]
	if (typeof streams[0] === 'function') {
		streams[0] = Duplex.from(streams[0])
	}
	if (typeof streams[streams.length - 1] === 'function') {
		const idx = streams.length - 1
		streams[idx] = Duplex.from(streams[idx])
	}
	for (let n = 0; n < streams.length; ++n) {
		if (!isNodeStream(streams[n]) && !isWebStream(streams[n])) {
			continue
		}
		if (
			n < streams.length - 1 &&
			!(isReadable(streams[n]) || isReadableStream(streams[n]) || isTransformStream(streams[n]))
		) {
			throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, orgStreams[n], 'must be readable')
		}
		if (n > 0 && !(isWritable(streams[n]) || isWritableStream(streams[n]) || isTransformStream(streams[n]))) {
			throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, orgStreams[n], 'must be writable')
		}
	}
	let ondrain
	let onfinish
	let onreadable
	let onclose
	let d
	function onfinished(err) {
		const cb = onclose
		onclose = null
		if (cb) {
			cb(err)
		} else if (err) {
			d.destroy(err)
		} else if (!readable && !writable) {
			d.destroy()
		}
	}
	const head = streams[0]
	const tail = pipeline(streams, onfinished)
	const writable = !!(isWritable(head) || isWritableStream(head) || isTransformStream(head))
	const readable = !!(isReadable(tail) || isReadableStream(tail) || isTransformStream(tail))
	d = new Duplex({
		writableObjectMode: !!(head !== null && head !== undefined && head.writableObjectMode),
		readableObjectMode: !!(tail !== null && tail !== undefined && tail.readableObjectMode),
		writable,
		readable
	})
	if (writable) {
		if (isNodeStream(head)) {
			d._write = function (chunk, encoding, callback) {
				if (head.write(chunk, encoding)) {
					callback()
				} else {
					ondrain = callback
				}
			}
			d._final = function (callback) {
				head.end()
				onfinish = callback
			}
			head.on('drain', function () {
				if (ondrain) {
					const cb = ondrain
					ondrain = null
					cb()
				}
			})
		} else if (isWebStream(head)) {
			const writable = isTransformStream(head) ? head.writable : head
			const writer = writable.getWriter()
			d._write = async function (chunk, encoding, callback) {
				try {
					await writer.ready
					writer.write(chunk).catch(() => {})
					callback()
				} catch (err) {
					callback(err)
				}
			}
			d._final = async function (callback) {
				try {
					await writer.ready
					writer.close().catch(() => {})
					onfinish = callback
				} catch (err) {
					callback(err)
				}
			}
		}
		const toRead = isTransformStream(tail) ? tail.readable : tail
		eos(toRead, () => {
			if (onfinish) {
				const cb = onfinish
				onfinish = null
				cb()
			}
		})
	}
	if (readable) {
		if (isNodeStream(tail)) {
			tail.on('readable', function () {
				if (onreadable) {
					const cb = onreadable
					onreadable = null
					cb()
				}
			})
			tail.on('end', function () {
				d.push(null)
			})
			d._read = function () {
				while (true) {
					const buf = tail.read()
					if (buf === null) {
						onreadable = d._read
						return
					}
					if (!d.push(buf)) {
						return
					}
				}
			}
		} else if (isWebStream(tail)) {
			const readable = isTransformStream(tail) ? tail.readable : tail
			const reader = readable.getReader()
			d._read = async function () {
				while (true) {
					try {
						const { value, done } = await reader.read()
						if (!d.push(value)) {
							return
						}
						if (done) {
							d.push(null)
							return
						}
					} catch {
						return
					}
				}
			}
		}
	}
	d._destroy = function (err, callback) {
		if (!err && onclose !== null) {
			err = new AbortError()
		}
		onreadable = null
		ondrain = null
		onfinish = null
		if (onclose === null) {
			callback(err)
		} else {
			onclose = callback
			if (isNodeStream(tail)) {
				destroyer(tail, err)
			}
		}
	}
	return d
}
/***/ }),
/***/ 65089:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
const {
	aggregateTwoErrors,
	codes: { ERR_MULTIPLE_CALLBACK },
	AbortError
} = __webpack_require__(69220)
const { Symbol } = __webpack_require__(50999)
const { kIsDestroyed, isDestroyed, isFinished, isServerRequest } = __webpack_require__(83426)
const kDestroy = Symbol('kDestroy')
const kConstruct = Symbol('kConstruct')
function checkError(err, w, r) {
	if (err) {
		err.stack // eslint-disable-line no-unused-expressions
		if (w && !w.errored) {
			w.errored = err
		}
		if (r && !r.errored) {
			r.errored = err
		}
	}
}
function destroy(err, cb) {
	const r = this._readableState
	const w = this._writableState
	const s = w || r
	if ((w !== null && w !== undefined && w.destroyed) || (r !== null && r !== undefined && r.destroyed)) {
		if (typeof cb === 'function') {
			cb()
		}
		return this
	}
	checkError(err, w, r)
	if (w) {
		w.destroyed = true
	}
	if (r) {
		r.destroyed = true
	}
	if (!s.constructed) {
		this.once(kDestroy, function (er) {
			_destroy(this, aggregateTwoErrors(er, err), cb)
		})
	} else {
		_destroy(this, err, cb)
	}
	return this
}
function _destroy(self, err, cb) {
	let called = false
	function onDestroy(err) {
		if (called) {
			return
		}
		called = true
		const r = self._readableState
		const w = self._writableState
		checkError(err, w, r)
		if (w) {
			w.closed = true
		}
		if (r) {
			r.closed = true
		}
		if (typeof cb === 'function') {
			cb(err)
		}
		if (err) {
			process.nextTick(emitErrorCloseNT, self, err)
		} else {
			process.nextTick(emitCloseNT, self)
		}
	}
	try {
		self._destroy(err || null, onDestroy)
	} catch (err) {
		onDestroy(err)
	}
}
function emitErrorCloseNT(self, err) {
	emitErrorNT(self, err)
	emitCloseNT(self)
}
function emitCloseNT(self) {
	const r = self._readableState
	const w = self._writableState
	if (w) {
		w.closeEmitted = true
	}
	if (r) {
		r.closeEmitted = true
	}
	if ((w !== null && w !== undefined && w.emitClose) || (r !== null && r !== undefined && r.emitClose)) {
		self.emit('close')
	}
}
function emitErrorNT(self, err) {
	const r = self._readableState
	const w = self._writableState
	if ((w !== null && w !== undefined && w.errorEmitted) || (r !== null && r !== undefined && r.errorEmitted)) {
		return
	}
	if (w) {
		w.errorEmitted = true
	}
	if (r) {
		r.errorEmitted = true
	}
	self.emit('error', err)
}
function undestroy() {
	const r = this._readableState
	const w = this._writableState
	if (r) {
		r.constructed = true
		r.closed = false
		r.closeEmitted = false
		r.destroyed = false
		r.errored = null
		r.errorEmitted = false
		r.reading = false
		r.ended = r.readable === false
		r.endEmitted = r.readable === false
	}
	if (w) {
		w.constructed = true
		w.destroyed = false
		w.closed = false
		w.closeEmitted = false
		w.errored = null
		w.errorEmitted = false
		w.finalCalled = false
		w.prefinished = false
		w.ended = w.writable === false
		w.ending = w.writable === false
		w.finished = w.writable === false
	}
}
function errorOrDestroy(stream, err, sync) {
	const r = stream._readableState
	const w = stream._writableState
	if ((w !== null && w !== undefined && w.destroyed) || (r !== null && r !== undefined && r.destroyed)) {
		return this
	}
	if ((r !== null && r !== undefined && r.autoDestroy) || (w !== null && w !== undefined && w.autoDestroy))
		stream.destroy(err)
	else if (err) {
		err.stack // eslint-disable-line no-unused-expressions
		if (w && !w.errored) {
			w.errored = err
		}
		if (r && !r.errored) {
			r.errored = err
		}
		if (sync) {
			process.nextTick(emitErrorNT, stream, err)
		} else {
			emitErrorNT(stream, err)
		}
	}
}
function construct(stream, cb) {
	if (typeof stream._construct !== 'function') {
		return
	}
	const r = stream._readableState
	const w = stream._writableState
	if (r) {
		r.constructed = false
	}
	if (w) {
		w.constructed = false
	}
	stream.once(kConstruct, cb)
	if (stream.listenerCount(kConstruct) > 1) {
		return
	}
	process.nextTick(constructNT, stream)
}
function constructNT(stream) {
	let called = false
	function onConstruct(err) {
		if (called) {
			errorOrDestroy(stream, err !== null && err !== undefined ? err : new ERR_MULTIPLE_CALLBACK())
			return
		}
		called = true
		const r = stream._readableState
		const w = stream._writableState
		const s = w || r
		if (r) {
			r.constructed = true
		}
		if (w) {
			w.constructed = true
		}
		if (s.destroyed) {
			stream.emit(kDestroy, err)
		} else if (err) {
			errorOrDestroy(stream, err, true)
		} else {
			process.nextTick(emitConstructNT, stream)
		}
	}
	try {
		stream._construct((err) => {
			process.nextTick(onConstruct, err)
		})
	} catch (err) {
		process.nextTick(onConstruct, err)
	}
}
function emitConstructNT(stream) {
	stream.emit(kConstruct)
}
function isRequest(stream) {
	return (stream === null || stream === undefined ? undefined : stream.setHeader) && typeof stream.abort === 'function'
}
function emitCloseLegacy(stream) {
	stream.emit('close')
}
function emitErrorCloseLegacy(stream, err) {
	stream.emit('error', err)
	process.nextTick(emitCloseLegacy, stream)
}
function destroyer(stream, err) {
	if (!stream || isDestroyed(stream)) {
		return
	}
	if (!err && !isFinished(stream)) {
		err = new AbortError()
	}
	if (isServerRequest(stream)) {
		stream.socket = null
		stream.destroy(err)
	} else if (isRequest(stream)) {
		stream.abort()
	} else if (isRequest(stream.req)) {
		stream.req.abort()
	} else if (typeof stream.destroy === 'function') {
		stream.destroy(err)
	} else if (typeof stream.close === 'function') {
		stream.close()
	} else if (err) {
		process.nextTick(emitErrorCloseLegacy, stream, err)
	} else {
		process.nextTick(emitCloseLegacy, stream)
	}
	if (!stream.destroyed) {
		stream[kIsDestroyed] = true
	}
}
module.exports = {
	construct,
	destroyer,
	destroy,
	undestroy,
	errorOrDestroy
}
/***/ }),
/***/ 94449:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {
	ObjectDefineProperties,
	ObjectGetOwnPropertyDescriptor,
	ObjectKeys,
	ObjectSetPrototypeOf
} = __webpack_require__(50999)
module.exports = Duplex
const Readable = __webpack_require__(17783)
const Writable = __webpack_require__(58939)
ObjectSetPrototypeOf(Duplex.prototype, Readable.prototype)
ObjectSetPrototypeOf(Duplex, Readable)
{
	const keys = ObjectKeys(Writable.prototype)
	for (let i = 0; i < keys.length; i++) {
		const method = keys[i]
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method]
	}
}
function Duplex(options) {
	if (!(this instanceof Duplex)) return new Duplex(options)
	Readable.call(this, options)
	Writable.call(this, options)
	if (options) {
		this.allowHalfOpen = options.allowHalfOpen !== false
		if (options.readable === false) {
			this._readableState.readable = false
			this._readableState.ended = true
			this._readableState.endEmitted = true
		}
		if (options.writable === false) {
			this._writableState.writable = false
			this._writableState.ending = true
			this._writableState.ended = true
			this._writableState.finished = true
		}
	} else {
		this.allowHalfOpen = true
	}
}
ObjectDefineProperties(Duplex.prototype, {
	writable: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writable')
	},
	writableHighWaterMark: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableHighWaterMark')
	},
	writableObjectMode: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableObjectMode')
	},
	writableBuffer: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableBuffer')
	},
	writableLength: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableLength')
	},
	writableFinished: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableFinished')
	},
	writableCorked: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableCorked')
	},
	writableEnded: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableEnded')
	},
	writableNeedDrain: {
		__proto__: null,
		...ObjectGetOwnPropertyDescriptor(Writable.prototype, 'writableNeedDrain')
	},
	destroyed: {
		__proto__: null,
		get() {
			if (this._readableState === undefined || this._writableState === undefined) {
				return false
			}
			return this._readableState.destroyed && this._writableState.destroyed
		},
		set(value) {
			if (this._readableState && this._writableState) {
				this._readableState.destroyed = value
				this._writableState.destroyed = value
			}
		}
	}
})
let webStreamsAdapters
function lazyWebStreams() {
	if (webStreamsAdapters === undefined) webStreamsAdapters = {}
	return webStreamsAdapters
}
Duplex.fromWeb = function (pair, options) {
	return lazyWebStreams().newStreamDuplexFromReadableWritablePair(pair, options)
}
Duplex.toWeb = function (duplex) {
	return lazyWebStreams().newReadableWritablePairFromDuplex(duplex)
}
let duplexify
Duplex.from = function (body) {
	if (!duplexify) {
		duplexify = __webpack_require__(4599)
	}
	return duplexify(body, 'body')
}
/***/ }),
/***/ 4599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
;('use strict')
const bufferModule = __webpack_require__(20181)
const {
	isReadable,
	isWritable,
	isIterable,
	isNodeStream,
	isReadableNodeStream,
	isWritableNodeStream,
	isDuplexNodeStream,
	isReadableStream,
	isWritableStream
} = __webpack_require__(83426)
const eos = __webpack_require__(36815)
const {
	AbortError,
	codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_RETURN_VALUE }
} = __webpack_require__(69220)
const { destroyer } = __webpack_require__(65089)
const Duplex = __webpack_require__(94449)
const Readable = __webpack_require__(17783)
const Writable = __webpack_require__(58939)
const { createDeferredPromise } = __webpack_require__(23539)
const from = __webpack_require__(4659)
const Blob = globalThis.Blob || bufferModule.Blob
const isBlob =
	typeof Blob !== 'undefined'
		? function isBlob(b) {
				return b instanceof Blob
			}
		: function isBlob(b) {
				return false
			}
const AbortController = globalThis.AbortController || (__webpack_require__(17413).AbortController)
const { FunctionPrototypeCall } = __webpack_require__(50999)
class Duplexify extends Duplex {
	constructor(options) {
		super(options)
		if ((options === null || options === undefined ? undefined : options.readable) === false) {
			this._readableState.readable = false
			this._readableState.ended = true
			this._readableState.endEmitted = true
		}
		if ((options === null || options === undefined ? undefined : options.writable) === false) {
			this._writableState.writable = false
			this._writableState.ending = true
			this._writableState.ended = true
			this._writableState.finished = true
		}
	}
}
module.exports = function duplexify(body, name) {
	if (isDuplexNodeStream(body)) {
		return body
	}
	if (isReadableNodeStream(body)) {
		return _duplexify({
			readable: body
		})
	}
	if (isWritableNodeStream(body)) {
		return _duplexify({
			writable: body
		})
	}
	if (isNodeStream(body)) {
		return _duplexify({
			writable: false,
			readable: false
		})
	}
	if (isReadableStream(body)) {
		return _duplexify({
			readable: Readable.fromWeb(body)
		})
	}
	if (isWritableStream(body)) {
		return _duplexify({
			writable: Writable.fromWeb(body)
		})
	}
	if (typeof body === 'function') {
		const { value, write, final, destroy } = fromAsyncGen(body)
		if (isIterable(value)) {
			return from(Duplexify, value, {
				objectMode: true,
				write,
				final,
				destroy
			})
		}
		const then = value === null || value === undefined ? undefined : value.then
		if (typeof then === 'function') {
			let d
			const promise = FunctionPrototypeCall(
				then,
				value,
				(val) => {
					if (val != null) {
						throw new ERR_INVALID_RETURN_VALUE('nully', 'body', val)
					}
				},
				(err) => {
					destroyer(d, err)
				}
			)
			return (d = new Duplexify({
				objectMode: true,
				readable: false,
				write,
				final(cb) {
					final(async () => {
						try {
							await promise
							process.nextTick(cb, null)
						} catch (err) {
							process.nextTick(cb, err)
						}
					})
				},
				destroy
			}))
		}
		throw new ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or AsyncFunction', name, value)
	}
	if (isBlob(body)) {
		return duplexify(body.arrayBuffer())
	}
	if (isIterable(body)) {
		return from(Duplexify, body, {
			objectMode: true,
			writable: false
		})
	}
	if (
		isReadableStream(body === null || body === undefined ? undefined : body.readable) &&
		isWritableStream(body === null || body === undefined ? undefined : body.writable)
	) {
		return Duplexify.fromWeb(body)
	}
	if (
		typeof (body === null || body === undefined ? undefined : body.writable) === 'object' ||
		typeof (body === null || body === undefined ? undefined : body.readable) === 'object'
	) {
		const readable =
			body !== null && body !== undefined && body.readable
				? isReadableNodeStream(body === null || body === undefined ? undefined : body.readable)
					? body === null || body === undefined
						? undefined
						: body.readable
					: duplexify(body.readable)
				: undefined
		const writable =
			body !== null && body !== undefined && body.writable
				? isWritableNodeStream(body === null || body === undefined ? undefined : body.writable)
					? body === null || body === undefined
						? undefined
						: body.writable
					: duplexify(body.writable)
				: undefined
		return _duplexify({
			readable,
			writable
		})
	}
	const then = body === null || body === undefined ? undefined : body.then
	if (typeof then === 'function') {
		let d
		FunctionPrototypeCall(
			then,
			body,
			(val) => {
				if (val != null) {
					d.push(val)
				}
				d.push(null)
			},
			(err) => {
				destroyer(d, err)
			}
		)
		return (d = new Duplexify({
			objectMode: true,
			writable: false,
			read() {}
		}))
	}
	throw new ERR_INVALID_ARG_TYPE(
		name,
		[
			'Blob',
			'ReadableStream',
			'WritableStream',
			'Stream',
			'Iterable',
			'AsyncIterable',
			'Function',
			'{ readable, writable } pair',
			'Promise'
		],
		body
	)
}
function fromAsyncGen(fn) {
	let { promise, resolve } = createDeferredPromise()
	const ac = new AbortController()
	const signal = ac.signal
	const value = fn(
		(async function* () {
			while (true) {
				const _promise = promise
				promise = null
				const { chunk, done, cb } = await _promise
				process.nextTick(cb)
				if (done) return
				if (signal.aborted)
					throw new AbortError(undefined, {
						cause: signal.reason
					})
				;({ promise, resolve } = createDeferredPromise())
				yield chunk
			}
		})(),
		{
			signal
		}
	)
	return {
		value,
		write(chunk, encoding, cb) {
			const _resolve = resolve
			resolve = null
			_resolve({
				chunk,
				done: false,
				cb
			})
		},
		final(cb) {
			const _resolve = resolve
			resolve = null
			_resolve({
				done: true,
				cb
			})
		},
		destroy(err, cb) {
			ac.abort()
			cb(err)
		}
	}
}
function _duplexify(pair) {
	const r = pair.readable && typeof pair.readable.read !== 'function' ? Readable.wrap(pair.readable) : pair.readable
	const w = pair.writable
	let readable = !!isReadable(r)
	let writable = !!isWritable(w)
	let ondrain
	let onfinish
	let onreadable
	let onclose
	let d
	function onfinished(err) {
		const cb = onclose
		onclose = null
		if (cb) {
			cb(err)
		} else if (err) {
			d.destroy(err)
		}
	}
	d = new Duplexify({
		readableObjectMode: !!(r !== null && r !== undefined && r.readableObjectMode),
		writableObjectMode: !!(w !== null && w !== undefined && w.writableObjectMode),
		readable,
		writable
	})
	if (writable) {
		eos(w, (err) => {
			writable = false
			if (err) {
				destroyer(r, err)
			}
			onfinished(err)
		})
		d._write = function (chunk, encoding, callback) {
			if (w.write(chunk, encoding)) {
				callback()
			} else {
				ondrain = callback
			}
		}
		d._final = function (callback) {
			w.end()
			onfinish = callback
		}
		w.on('drain', function () {
			if (ondrain) {
				const cb = ondrain
				ondrain = null
				cb()
			}
		})
		w.on('finish', function () {
			if (onfinish) {
				const cb = onfinish
				onfinish = null
				cb()
			}
		})
	}
	if (readable) {
		eos(r, (err) => {
			readable = false
			if (err) {
				destroyer(r, err)
			}
			onfinished(err)
		})
		r.on('readable', function () {
			if (onreadable) {
				const cb = onreadable
				onreadable = null
				cb()
			}
		})
		r.on('end', function () {
			d.push(null)
		})
		d._read = function () {
			while (true) {
				const buf = r.read()
				if (buf === null) {
					onreadable = d._read
					return
				}
				if (!d.push(buf)) {
					return
				}
			}
		}
	}
	d._destroy = function (err, callback) {
		if (!err && onclose !== null) {
			err = new AbortError()
		}
		onreadable = null
		ondrain = null
		onfinish = null
		if (onclose === null) {
			callback(err)
		} else {
			onclose = callback
			destroyer(w, err)
			destroyer(r, err)
		}
	}
	return d
}
/***/ }),
/***/ 36815:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
const { AbortError, codes } = __webpack_require__(69220)
const { ERR_INVALID_ARG_TYPE, ERR_STREAM_PREMATURE_CLOSE } = codes
const { kEmptyObject, once } = __webpack_require__(23539)
const { validateAbortSignal, validateFunction, validateObject, validateBoolean } = __webpack_require__(49554)
const { Promise, PromisePrototypeThen, SymbolDispose } = __webpack_require__(50999)
const {
	isClosed,
	isReadable,
	isReadableNodeStream,
	isReadableStream,
	isReadableFinished,
	isReadableErrored,
	isWritable,
	isWritableNodeStream,
	isWritableStream,
	isWritableFinished,
	isWritableErrored,
	isNodeStream,
	willEmitClose: _willEmitClose,
	kIsClosedPromise
} = __webpack_require__(83426)
let addAbortListener
function isRequest(stream) {
	return stream.setHeader && typeof stream.abort === 'function'
}
const nop = () => {}
function eos(stream, options, callback) {
	var _options$readable, _options$writable
	if (arguments.length === 2) {
		callback = options
		options = kEmptyObject
	} else if (options == null) {
		options = kEmptyObject
	} else {
		validateObject(options, 'options')
	}
	validateFunction(callback, 'callback')
	validateAbortSignal(options.signal, 'options.signal')
	callback = once(callback)
	if (isReadableStream(stream) || isWritableStream(stream)) {
		return eosWeb(stream, options, callback)
	}
	if (!isNodeStream(stream)) {
		throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream)
	}
	const readable =
		(_options$readable = options.readable) !== null && _options$readable !== undefined
			? _options$readable
			: isReadableNodeStream(stream)
	const writable =
		(_options$writable = options.writable) !== null && _options$writable !== undefined
			? _options$writable
			: isWritableNodeStream(stream)
	const wState = stream._writableState
	const rState = stream._readableState
	const onlegacyfinish = () => {
		if (!stream.writable) {
			onfinish()
		}
	}
	let willEmitClose =
		_willEmitClose(stream) && isReadableNodeStream(stream) === readable && isWritableNodeStream(stream) === writable
	let writableFinished = isWritableFinished(stream, false)
	const onfinish = () => {
		writableFinished = true
		if (stream.destroyed) {
			willEmitClose = false
		}
		if (willEmitClose && (!stream.readable || readable)) {
			return
		}
		if (!readable || readableFinished) {
			callback.call(stream)
		}
	}
	let readableFinished = isReadableFinished(stream, false)
	const onend = () => {
		readableFinished = true
		if (stream.destroyed) {
			willEmitClose = false
		}
		if (willEmitClose && (!stream.writable || writable)) {
			return
		}
		if (!writable || writableFinished) {
			callback.call(stream)
		}
	}
	const onerror = (err) => {
		callback.call(stream, err)
	}
	let closed = isClosed(stream)
	const onclose = () => {
		closed = true
		const errored = isWritableErrored(stream) || isReadableErrored(stream)
		if (errored && typeof errored !== 'boolean') {
			return callback.call(stream, errored)
		}
		if (readable && !readableFinished && isReadableNodeStream(stream, true)) {
			if (!isReadableFinished(stream, false)) return callback.call(stream, new ERR_STREAM_PREMATURE_CLOSE())
		}
		if (writable && !writableFinished) {
			if (!isWritableFinished(stream, false)) return callback.call(stream, new ERR_STREAM_PREMATURE_CLOSE())
		}
		callback.call(stream)
	}
	const onclosed = () => {
		closed = true
		const errored = isWritableErrored(stream) || isReadableErrored(stream)
		if (errored && typeof errored !== 'boolean') {
			return callback.call(stream, errored)
		}
		callback.call(stream)
	}
	const onrequest = () => {
		stream.req.on('finish', onfinish)
	}
	if (isRequest(stream)) {
		stream.on('complete', onfinish)
		if (!willEmitClose) {
			stream.on('abort', onclose)
		}
		if (stream.req) {
			onrequest()
		} else {
			stream.on('request', onrequest)
		}
	} else if (writable && !wState) {
		stream.on('end', onlegacyfinish)
		stream.on('close', onlegacyfinish)
	}
	if (!willEmitClose && typeof stream.aborted === 'boolean') {
		stream.on('aborted', onclose)
	}
	stream.on('end', onend)
	stream.on('finish', onfinish)
	if (options.error !== false) {
		stream.on('error', onerror)
	}
	stream.on('close', onclose)
	if (closed) {
		process.nextTick(onclose)
	} else if (
		(wState !== null && wState !== undefined && wState.errorEmitted) ||
		(rState !== null && rState !== undefined && rState.errorEmitted)
	) {
		if (!willEmitClose) {
			process.nextTick(onclosed)
		}
	} else if (
		!readable &&
		(!willEmitClose || isReadable(stream)) &&
		(writableFinished || isWritable(stream) === false)
	) {
		process.nextTick(onclosed)
	} else if (
		!writable &&
		(!willEmitClose || isWritable(stream)) &&
		(readableFinished || isReadable(stream) === false)
	) {
		process.nextTick(onclosed)
	} else if (rState && stream.req && stream.aborted) {
		process.nextTick(onclosed)
	}
	const cleanup = () => {
		callback = nop
		stream.removeListener('aborted', onclose)
		stream.removeListener('complete', onfinish)
		stream.removeListener('abort', onclose)
		stream.removeListener('request', onrequest)
		if (stream.req) stream.req.removeListener('finish', onfinish)
		stream.removeListener('end', onlegacyfinish)
		stream.removeListener('close', onlegacyfinish)
		stream.removeListener('finish', onfinish)
		stream.removeListener('end', onend)
		stream.removeListener('error', onerror)
		stream.removeListener('close', onclose)
	}
	if (options.signal && !closed) {
		const abort = () => {
			const endCallback = callback
			cleanup()
			endCallback.call(
				stream,
				new AbortError(undefined, {
					cause: options.signal.reason
				})
			)
		}
		if (options.signal.aborted) {
			process.nextTick(abort)
		} else {
			addAbortListener = addAbortListener || (__webpack_require__(23539).addAbortListener)
			const disposable = addAbortListener(options.signal, abort)
			const originalCallback = callback
			callback = once((...args) => {
				disposable[SymbolDispose]()
				originalCallback.apply(stream, args)
			})
		}
	}
	return cleanup
}
function eosWeb(stream, options, callback) {
	let isAborted = false
	let abort = nop
	if (options.signal) {
		abort = () => {
			isAborted = true
			callback.call(
				stream,
				new AbortError(undefined, {
					cause: options.signal.reason
				})
			)
		}
		if (options.signal.aborted) {
			process.nextTick(abort)
		} else {
			addAbortListener = addAbortListener || (__webpack_require__(23539).addAbortListener)
			const disposable = addAbortListener(options.signal, abort)
			const originalCallback = callback
			callback = once((...args) => {
				disposable[SymbolDispose]()
				originalCallback.apply(stream, args)
			})
		}
	}
	const resolverFn = (...args) => {
		if (!isAborted) {
			process.nextTick(() => callback.apply(stream, args))
		}
	}
	PromisePrototypeThen(stream[kIsClosedPromise].promise, resolverFn, resolverFn)
	return nop
}
function finished(stream, opts) {
	var _opts
	let autoCleanup = false
	if (opts === null) {
		opts = kEmptyObject
	}
	if ((_opts = opts) !== null && _opts !== undefined && _opts.cleanup) {
		validateBoolean(opts.cleanup, 'cleanup')
		autoCleanup = opts.cleanup
	}
	return new Promise((resolve, reject) => {
		const cleanup = eos(stream, opts, (err) => {
			if (autoCleanup) {
				cleanup()
			}
			if (err) {
				reject(err)
			} else {
				resolve()
			}
		})
	})
}
module.exports = eos
module.exports.finished = finished
/***/ }),
/***/ 4659:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
const { PromisePrototypeThen, SymbolAsyncIterator, SymbolIterator } = __webpack_require__(50999)
const { Buffer } = __webpack_require__(20181)
const { ERR_INVALID_ARG_TYPE, ERR_STREAM_NULL_VALUES } = (__webpack_require__(69220).codes)
function from(Readable, iterable, opts) {
	let iterator
	if (typeof iterable === 'string' || iterable instanceof Buffer) {
		return new Readable({
			objectMode: true,
			...opts,
			read() {
				this.push(iterable)
				this.push(null)
			}
		})
	}
	let isAsync
	if (iterable && iterable[SymbolAsyncIterator]) {
		isAsync = true
		iterator = iterable[SymbolAsyncIterator]()
	} else if (iterable && iterable[SymbolIterator]) {
		isAsync = false
		iterator = iterable[SymbolIterator]()
	} else {
		throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable)
	}
	const readable = new Readable({
		objectMode: true,
		highWaterMark: 1,
		...opts
	})
	let reading = false
	readable._read = function () {
		if (!reading) {
			reading = true
			next()
		}
	}
	readable._destroy = function (error, cb) {
		PromisePrototypeThen(
			close(error),
			() => process.nextTick(cb, error),
			(e) => process.nextTick(cb, e || error)
		)
	}
	async function close(error) {
		const hadError = error !== undefined && error !== null
		const hasThrow = typeof iterator.throw === 'function'
		if (hadError && hasThrow) {
			const { value, done } = await iterator.throw(error)
			await value
			if (done) {
				return
			}
		}
		if (typeof iterator.return === 'function') {
			const { value } = await iterator.return()
			await value
		}
	}
	async function next() {
		for (;;) {
			try {
				const { value, done } = isAsync ? await iterator.next() : iterator.next()
				if (done) {
					readable.push(null)
				} else {
					const res = value && typeof value.then === 'function' ? await value : value
					if (res === null) {
						reading = false
						throw new ERR_STREAM_NULL_VALUES()
					} else if (readable.push(res)) {
						continue
					} else {
						reading = false
					}
				}
			} catch (err) {
				readable.destroy(err)
			}
			break
		}
	}
	return readable
}
module.exports = from
/***/ }),
/***/ 84128:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { ArrayIsArray, ObjectSetPrototypeOf } = __webpack_require__(50999)
const { EventEmitter: EE } = __webpack_require__(24434)
function Stream(opts) {
	EE.call(this, opts)
}
ObjectSetPrototypeOf(Stream.prototype, EE.prototype)
ObjectSetPrototypeOf(Stream, EE)
Stream.prototype.pipe = function (dest, options) {
	const source = this
	function ondata(chunk) {
		if (dest.writable && dest.write(chunk) === false && source.pause) {
			source.pause()
		}
	}
	source.on('data', ondata)
	function ondrain() {
		if (source.readable && source.resume) {
			source.resume()
		}
	}
	dest.on('drain', ondrain)
	if (!dest._isStdio && (!options || options.end !== false)) {
		source.on('end', onend)
		source.on('close', onclose)
	}
	let didOnEnd = false
	function onend() {
		if (didOnEnd) return
		didOnEnd = true
		dest.end()
	}
	function onclose() {
		if (didOnEnd) return
		didOnEnd = true
		if (typeof dest.destroy === 'function') dest.destroy()
	}
	function onerror(er) {
		var _this$listenerCount
		cleanup()
		if (
			((_this$listenerCount = this.listenerCount) === null || _this$listenerCount === undefined
				? undefined
				: _this$listenerCount.call(this, 'error')) === 0
		) {
			this.emit('error', er)
		}
	}
	prependListener(source, 'error', onerror)
	prependListener(dest, 'error', onerror)
	function cleanup() {
		source.removeListener('data', ondata)
		dest.removeListener('drain', ondrain)
		source.removeListener('end', onend)
		source.removeListener('close', onclose)
		source.removeListener('error', onerror)
		dest.removeListener('error', onerror)
		source.removeListener('end', cleanup)
		source.removeListener('close', cleanup)
		dest.removeListener('close', cleanup)
	}
	source.on('end', cleanup)
	source.on('close', cleanup)
	dest.on('close', cleanup)
	dest.emit('pipe', source)
	return dest
}
function prependListener(emitter, event, fn) {
	if (typeof emitter.prependListener === 'function') return emitter.prependListener(event, fn)
	if (!emitter._events || !emitter._events[event]) emitter.on(event, fn)
	else if (ArrayIsArray(emitter._events[event])) emitter._events[event].unshift(fn)
	else emitter._events[event] = [fn, emitter._events[event]]
}
module.exports = {
	Stream,
	prependListener
}
/***/ }),
/***/ 11222:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const AbortController = globalThis.AbortController || (__webpack_require__(17413).AbortController)
const {
	codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_ARG_TYPE, ERR_MISSING_ARGS, ERR_OUT_OF_RANGE },
	AbortError
} = __webpack_require__(69220)
const { validateAbortSignal, validateInteger, validateObject } = __webpack_require__(49554)
const kWeakHandler = (__webpack_require__(50999).Symbol)('kWeak')
const kResistStopPropagation = (__webpack_require__(50999).Symbol)('kResistStopPropagation')
const { finished } = __webpack_require__(36815)
const staticCompose = __webpack_require__(64999)
const { addAbortSignalNoValidate } = __webpack_require__(80652)
const { isWritable, isNodeStream } = __webpack_require__(83426)
const { deprecate } = __webpack_require__(23539)
const {
	ArrayPrototypePush,
	Boolean,
	MathFloor,
	Number,
	NumberIsNaN,
	Promise,
	PromiseReject,
	PromiseResolve,
	PromisePrototypeThen,
	Symbol
} = __webpack_require__(50999)
const kEmpty = Symbol('kEmpty')
const kEof = Symbol('kEof')
function compose(stream, options) {
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	if (isNodeStream(stream) && !isWritable(stream)) {
		throw new ERR_INVALID_ARG_VALUE('stream', stream, 'must be writable')
	}
	const composedStream = staticCompose(this, stream)
	if (options !== null && options !== undefined && options.signal) {
		addAbortSignalNoValidate(options.signal, composedStream)
	}
	return composedStream
}
function map(fn, options) {
	if (typeof fn !== 'function') {
		throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'AsyncFunction'], fn)
	}
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	let concurrency = 1
	if ((options === null || options === undefined ? undefined : options.concurrency) != null) {
		concurrency = MathFloor(options.concurrency)
	}
	let highWaterMark = concurrency - 1
	if ((options === null || options === undefined ? undefined : options.highWaterMark) != null) {
		highWaterMark = MathFloor(options.highWaterMark)
	}
	validateInteger(concurrency, 'options.concurrency', 1)
	validateInteger(highWaterMark, 'options.highWaterMark', 0)
	highWaterMark += concurrency
	return async function* map() {
		const signal = (__webpack_require__(23539).AbortSignalAny)(
			[options === null || options === undefined ? undefined : options.signal].filter(Boolean)
		)
		const stream = this
		const queue = []
		const signalOpt = {
			signal
		}
		let next
		let resume
		let done = false
		let cnt = 0
		function onCatch() {
			done = true
			afterItemProcessed()
		}
		function afterItemProcessed() {
			cnt -= 1
			maybeResume()
		}
		function maybeResume() {
			if (resume && !done && cnt < concurrency && queue.length < highWaterMark) {
				resume()
				resume = null
			}
		}
		async function pump() {
			try {
				for await (let val of stream) {
					if (done) {
						return
					}
					if (signal.aborted) {
						throw new AbortError()
					}
					try {
						val = fn(val, signalOpt)
						if (val === kEmpty) {
							continue
						}
						val = PromiseResolve(val)
					} catch (err) {
						val = PromiseReject(err)
					}
					cnt += 1
					PromisePrototypeThen(val, afterItemProcessed, onCatch)
					queue.push(val)
					if (next) {
						next()
						next = null
					}
					if (!done && (queue.length >= highWaterMark || cnt >= concurrency)) {
						await new Promise((resolve) => {
							resume = resolve
						})
					}
				}
				queue.push(kEof)
			} catch (err) {
				const val = PromiseReject(err)
				PromisePrototypeThen(val, afterItemProcessed, onCatch)
				queue.push(val)
			} finally {
				done = true
				if (next) {
					next()
					next = null
				}
			}
		}
		pump()
		try {
			while (true) {
				while (queue.length > 0) {
					const val = await queue[0]
					if (val === kEof) {
						return
					}
					if (signal.aborted) {
						throw new AbortError()
					}
					if (val !== kEmpty) {
						yield val
					}
					queue.shift()
					maybeResume()
				}
				await new Promise((resolve) => {
					next = resolve
				})
			}
		} finally {
			done = true
			if (resume) {
				resume()
				resume = null
			}
		}
	}.call(this)
}
function asIndexedPairs(options = undefined) {
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	return async function* asIndexedPairs() {
		let index = 0
		for await (const val of this) {
			var _options$signal
			if (
				options !== null &&
				options !== undefined &&
				(_options$signal = options.signal) !== null &&
				_options$signal !== undefined &&
				_options$signal.aborted
			) {
				throw new AbortError({
					cause: options.signal.reason
				})
			}
			yield [index++, val]
		}
	}.call(this)
}
async function some(fn, options = undefined) {
	for await (const unused of filter.call(this, fn, options)) {
		return true
	}
	return false
}
async function every(fn, options = undefined) {
	if (typeof fn !== 'function') {
		throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'AsyncFunction'], fn)
	}
	return !(await some.call(
		this,
		async (...args) => {
			return !(await fn(...args))
		},
		options
	))
}
async function find(fn, options) {
	for await (const result of filter.call(this, fn, options)) {
		return result
	}
	return undefined
}
async function forEach(fn, options) {
	if (typeof fn !== 'function') {
		throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'AsyncFunction'], fn)
	}
	async function forEachFn(value, options) {
		await fn(value, options)
		return kEmpty
	}
	for await (const unused of map.call(this, forEachFn, options));
}
function filter(fn, options) {
	if (typeof fn !== 'function') {
		throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'AsyncFunction'], fn)
	}
	async function filterFn(value, options) {
		if (await fn(value, options)) {
			return value
		}
		return kEmpty
	}
	return map.call(this, filterFn, options)
}
class ReduceAwareErrMissingArgs extends ERR_MISSING_ARGS {
	constructor() {
		super('reduce')
		this.message = 'Reduce of an empty stream requires an initial value'
	}
}
async function reduce(reducer, initialValue, options) {
	var _options$signal2
	if (typeof reducer !== 'function') {
		throw new ERR_INVALID_ARG_TYPE('reducer', ['Function', 'AsyncFunction'], reducer)
	}
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	let hasInitialValue = arguments.length > 1
	if (
		options !== null &&
		options !== undefined &&
		(_options$signal2 = options.signal) !== null &&
		_options$signal2 !== undefined &&
		_options$signal2.aborted
	) {
		const err = new AbortError(undefined, {
			cause: options.signal.reason
		})
		this.once('error', () => {}) // The error is already propagated
		await finished(this.destroy(err))
		throw err
	}
	const ac = new AbortController()
	const signal = ac.signal
	if (options !== null && options !== undefined && options.signal) {
		const opts = {
			once: true,
			[kWeakHandler]: this,
			[kResistStopPropagation]: true
		}
		options.signal.addEventListener('abort', () => ac.abort(), opts)
	}
	let gotAnyItemFromStream = false
	try {
		for await (const value of this) {
			var _options$signal3
			gotAnyItemFromStream = true
			if (
				options !== null &&
				options !== undefined &&
				(_options$signal3 = options.signal) !== null &&
				_options$signal3 !== undefined &&
				_options$signal3.aborted
			) {
				throw new AbortError()
			}
			if (!hasInitialValue) {
				initialValue = value
				hasInitialValue = true
			} else {
				initialValue = await reducer(initialValue, value, {
					signal
				})
			}
		}
		if (!gotAnyItemFromStream && !hasInitialValue) {
			throw new ReduceAwareErrMissingArgs()
		}
	} finally {
		ac.abort()
	}
	return initialValue
}
async function toArray(options) {
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	const result = []
	for await (const val of this) {
		var _options$signal4
		if (
			options !== null &&
			options !== undefined &&
			(_options$signal4 = options.signal) !== null &&
			_options$signal4 !== undefined &&
			_options$signal4.aborted
		) {
			throw new AbortError(undefined, {
				cause: options.signal.reason
			})
		}
		ArrayPrototypePush(result, val)
	}
	return result
}
function flatMap(fn, options) {
	const values = map.call(this, fn, options)
	return async function* flatMap() {
		for await (const val of values) {
			yield* val
		}
	}.call(this)
}
function toIntegerOrInfinity(number) {
	number = Number(number)
	if (NumberIsNaN(number)) {
		return 0
	}
	if (number < 0) {
		throw new ERR_OUT_OF_RANGE('number', '>= 0', number)
	}
	return number
}
function drop(number, options = undefined) {
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	number = toIntegerOrInfinity(number)
	return async function* drop() {
		var _options$signal5
		if (
			options !== null &&
			options !== undefined &&
			(_options$signal5 = options.signal) !== null &&
			_options$signal5 !== undefined &&
			_options$signal5.aborted
		) {
			throw new AbortError()
		}
		for await (const val of this) {
			var _options$signal6
			if (
				options !== null &&
				options !== undefined &&
				(_options$signal6 = options.signal) !== null &&
				_options$signal6 !== undefined &&
				_options$signal6.aborted
			) {
				throw new AbortError()
			}
			if (number-- <= 0) {
				yield val
			}
		}
	}.call(this)
}
function take(number, options = undefined) {
	if (options != null) {
		validateObject(options, 'options')
	}
	if ((options === null || options === undefined ? undefined : options.signal) != null) {
		validateAbortSignal(options.signal, 'options.signal')
	}
	number = toIntegerOrInfinity(number)
	return async function* take() {
		var _options$signal7
		if (
			options !== null &&
			options !== undefined &&
			(_options$signal7 = options.signal) !== null &&
			_options$signal7 !== undefined &&
			_options$signal7.aborted
		) {
			throw new AbortError()
		}
		for await (const val of this) {
			var _options$signal8
			if (
				options !== null &&
				options !== undefined &&
				(_options$signal8 = options.signal) !== null &&
				_options$signal8 !== undefined &&
				_options$signal8.aborted
			) {
				throw new AbortError()
			}
			if (number-- > 0) {
				yield val
			}
			if (number <= 0) {
				return
			}
		}
	}.call(this)
}
module.exports.streamReturningOperators = {
	asIndexedPairs: deprecate(asIndexedPairs, 'readable.asIndexedPairs will be removed in a future version.'),
	drop,
	filter,
	flatMap,
	map,
	take,
	compose
}
module.exports.promiseReturningOperators = {
	every,
	forEach,
	reduce,
	toArray,
	some,
	find
}
/***/ }),
/***/ 19173:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { ObjectSetPrototypeOf } = __webpack_require__(50999)
module.exports = PassThrough
const Transform = __webpack_require__(12135)
ObjectSetPrototypeOf(PassThrough.prototype, Transform.prototype)
ObjectSetPrototypeOf(PassThrough, Transform)
function PassThrough(options) {
	if (!(this instanceof PassThrough)) return new PassThrough(options)
	Transform.call(this, options)
}
PassThrough.prototype._transform = function (chunk, encoding, cb) {
	cb(null, chunk)
}
/***/ }),
/***/ 16701:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
;('use strict')
const { ArrayIsArray, Promise, SymbolAsyncIterator, SymbolDispose } = __webpack_require__(50999)
const eos = __webpack_require__(36815)
const { once } = __webpack_require__(23539)
const destroyImpl = __webpack_require__(65089)
const Duplex = __webpack_require__(94449)
const {
	aggregateTwoErrors,
	codes: {
		ERR_INVALID_ARG_TYPE,
		ERR_INVALID_RETURN_VALUE,
		ERR_MISSING_ARGS,
		ERR_STREAM_DESTROYED,
		ERR_STREAM_PREMATURE_CLOSE
	},
	AbortError
} = __webpack_require__(69220)
const { validateFunction, validateAbortSignal } = __webpack_require__(49554)
const {
	isIterable,
	isReadable,
	isReadableNodeStream,
	isNodeStream,
	isTransformStream,
	isWebStream,
	isReadableStream,
	isReadableFinished
} = __webpack_require__(83426)
const AbortController = globalThis.AbortController || (__webpack_require__(17413).AbortController)
let PassThrough
let Readable
let addAbortListener
function destroyer(stream, reading, writing) {
	let finished = false
	stream.on('close', () => {
		finished = true
	})
	const cleanup = eos(
		stream,
		{
			readable: reading,
			writable: writing
		},
		(err) => {
			finished = !err
		}
	)
	return {
		destroy: (err) => {
			if (finished) return
			finished = true
			destroyImpl.destroyer(stream, err || new ERR_STREAM_DESTROYED('pipe'))
		},
		cleanup
	}
}
function popCallback(streams) {
	validateFunction(streams[streams.length - 1], 'streams[stream.length - 1]')
	return streams.pop()
}
function makeAsyncIterable(val) {
	if (isIterable(val)) {
		return val
	} else if (isReadableNodeStream(val)) {
		return fromReadable(val)
	}
	throw new ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], val)
}
async function* fromReadable(val) {
	if (!Readable) {
		Readable = __webpack_require__(17783)
	}
	yield* Readable.prototype[SymbolAsyncIterator].call(val)
}
async function pumpToNode(iterable, writable, finish, { end }) {
	let error
	let onresolve = null
	const resume = (err) => {
		if (err) {
			error = err
		}
		if (onresolve) {
			const callback = onresolve
			onresolve = null
			callback()
		}
	}
	const wait = () =>
		new Promise((resolve, reject) => {
			if (error) {
				reject(error)
			} else {
				onresolve = () => {
					if (error) {
						reject(error)
					} else {
						resolve()
					}
				}
			}
		})
	writable.on('drain', resume)
	const cleanup = eos(
		writable,
		{
			readable: false
		},
		resume
	)
	try {
		if (writable.writableNeedDrain) {
			await wait()
		}
		for await (const chunk of iterable) {
			if (!writable.write(chunk)) {
				await wait()
			}
		}
		if (end) {
			writable.end()
			await wait()
		}
		finish()
	} catch (err) {
		finish(error !== err ? aggregateTwoErrors(error, err) : err)
	} finally {
		cleanup()
		writable.off('drain', resume)
	}
}
async function pumpToWeb(readable, writable, finish, { end }) {
	if (isTransformStream(writable)) {
		writable = writable.writable
	}
	const writer = writable.getWriter()
	try {
		for await (const chunk of readable) {
			await writer.ready
			writer.write(chunk).catch(() => {})
		}
		await writer.ready
		if (end) {
			await writer.close()
		}
		finish()
	} catch (err) {
		try {
			await writer.abort(err)
			finish(err)
		} catch (err) {
			finish(err)
		}
	}
}
function pipeline(...streams) {
	return pipelineImpl(streams, once(popCallback(streams)))
}
function pipelineImpl(streams, callback, opts) {
	if (streams.length === 1 && ArrayIsArray(streams[0])) {
		streams = streams[0]
	}
	if (streams.length < 2) {
		throw new ERR_MISSING_ARGS('streams')
	}
	const ac = new AbortController()
	const signal = ac.signal
	const outerSignal = opts === null || opts === undefined ? undefined : opts.signal
	const lastStreamCleanup = []
	validateAbortSignal(outerSignal, 'options.signal')
	function abort() {
		finishImpl(new AbortError())
	}
	addAbortListener = addAbortListener || (__webpack_require__(23539).addAbortListener)
	let disposable
	if (outerSignal) {
		disposable = addAbortListener(outerSignal, abort)
	}
	let error
	let value
	const destroys = []
	let finishCount = 0
	function finish(err) {
		finishImpl(err, --finishCount === 0)
	}
	function finishImpl(err, final) {
		var _disposable
		if (err && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE')) {
			error = err
		}
		if (!error && !final) {
			return
		}
		while (destroys.length) {
			destroys.shift()(error)
		}
		;(_disposable = disposable) === null || _disposable === undefined ? undefined : _disposable[SymbolDispose]()
		ac.abort()
		if (final) {
			if (!error) {
				lastStreamCleanup.forEach((fn) => fn())
			}
			process.nextTick(callback, error, value)
		}
	}
	let ret
	for (let i = 0; i < streams.length; i++) {
		const stream = streams[i]
		const reading = i < streams.length - 1
		const writing = i > 0
		const end = reading || (opts === null || opts === undefined ? undefined : opts.end) !== false
		const isLastStream = i === streams.length - 1
		if (isNodeStream(stream)) {
			if (end) {
				const { destroy, cleanup } = destroyer(stream, reading, writing)
				destroys.push(destroy)
				if (isReadable(stream) && isLastStream) {
					lastStreamCleanup.push(cleanup)
				}
			}
			function onError(err) {
				if (err && err.name !== 'AbortError' && err.code !== 'ERR_STREAM_PREMATURE_CLOSE') {
					finish(err)
				}
			}
			stream.on('error', onError)
			if (isReadable(stream) && isLastStream) {
				lastStreamCleanup.push(() => {
					stream.removeListener('error', onError)
				})
			}
		}
		if (i === 0) {
			if (typeof stream === 'function') {
				ret = stream({
					signal
				})
				if (!isIterable(ret)) {
					throw new ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', ret)
				}
			} else if (isIterable(stream) || isReadableNodeStream(stream) || isTransformStream(stream)) {
				ret = stream
			} else {
				ret = Duplex.from(stream)
			}
		} else if (typeof stream === 'function') {
			if (isTransformStream(ret)) {
				var _ret
				ret = makeAsyncIterable((_ret = ret) === null || _ret === undefined ? undefined : _ret.readable)
			} else {
				ret = makeAsyncIterable(ret)
			}
			ret = stream(ret, {
				signal
			})
			if (reading) {
				if (!isIterable(ret, true)) {
					throw new ERR_INVALID_RETURN_VALUE('AsyncIterable', `transform[${i - 1}]`, ret)
				}
			} else {
				var _ret2
				if (!PassThrough) {
					PassThrough = __webpack_require__(19173)
				}
				const pt = new PassThrough({
					objectMode: true
				})
				const then = (_ret2 = ret) === null || _ret2 === undefined ? undefined : _ret2.then
				if (typeof then === 'function') {
					finishCount++
					then.call(
						ret,
						(val) => {
							value = val
							if (val != null) {
								pt.write(val)
							}
							if (end) {
								pt.end()
							}
							process.nextTick(finish)
						},
						(err) => {
							pt.destroy(err)
							process.nextTick(finish, err)
						}
					)
				} else if (isIterable(ret, true)) {
					finishCount++
					pumpToNode(ret, pt, finish, {
						end
					})
				} else if (isReadableStream(ret) || isTransformStream(ret)) {
					const toRead = ret.readable || ret
					finishCount++
					pumpToNode(toRead, pt, finish, {
						end
					})
				} else {
					throw new ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', ret)
				}
				ret = pt
				const { destroy, cleanup } = destroyer(ret, false, true)
				destroys.push(destroy)
				if (isLastStream) {
					lastStreamCleanup.push(cleanup)
				}
			}
		} else if (isNodeStream(stream)) {
			if (isReadableNodeStream(ret)) {
				finishCount += 2
				const cleanup = pipe(ret, stream, finish, {
					end
				})
				if (isReadable(stream) && isLastStream) {
					lastStreamCleanup.push(cleanup)
				}
			} else if (isTransformStream(ret) || isReadableStream(ret)) {
				const toRead = ret.readable || ret
				finishCount++
				pumpToNode(toRead, stream, finish, {
					end
				})
			} else if (isIterable(ret)) {
				finishCount++
				pumpToNode(ret, stream, finish, {
					end
				})
			} else {
				throw new ERR_INVALID_ARG_TYPE(
					'val',
					['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'],
					ret
				)
			}
			ret = stream
		} else if (isWebStream(stream)) {
			if (isReadableNodeStream(ret)) {
				finishCount++
				pumpToWeb(makeAsyncIterable(ret), stream, finish, {
					end
				})
			} else if (isReadableStream(ret) || isIterable(ret)) {
				finishCount++
				pumpToWeb(ret, stream, finish, {
					end
				})
			} else if (isTransformStream(ret)) {
				finishCount++
				pumpToWeb(ret.readable, stream, finish, {
					end
				})
			} else {
				throw new ERR_INVALID_ARG_TYPE(
					'val',
					['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'],
					ret
				)
			}
			ret = stream
		} else {
			ret = Duplex.from(stream)
		}
	}
	if (
		(signal !== null && signal !== undefined && signal.aborted) ||
		(outerSignal !== null && outerSignal !== undefined && outerSignal.aborted)
	) {
		process.nextTick(abort)
	}
	return ret
}
function pipe(src, dst, finish, { end }) {
	let ended = false
	dst.on('close', () => {
		if (!ended) {
			finish(new ERR_STREAM_PREMATURE_CLOSE())
		}
	})
	src.pipe(dst, {
		end: false
	}) // If end is true we already will have a listener to end dst.
	if (end) {
		function endFn() {
			ended = true
			dst.end()
		}
		if (isReadableFinished(src)) {
			process.nextTick(endFn)
		} else {
			src.once('end', endFn)
		}
	} else {
		finish()
	}
	eos(
		src,
		{
			readable: true,
			writable: false
		},
		(err) => {
			const rState = src._readableState
			if (
				err &&
				err.code === 'ERR_STREAM_PREMATURE_CLOSE' &&
				rState &&
				rState.ended &&
				!rState.errored &&
				!rState.errorEmitted
			) {
				src.once('end', finish).once('error', finish)
			} else {
				finish(err)
			}
		}
	)
	return eos(
		dst,
		{
			readable: false,
			writable: true
		},
		finish
	)
}
module.exports = {
	pipelineImpl,
	pipeline
}
/***/ }),
/***/ 17783:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
const {
	ArrayPrototypeIndexOf,
	NumberIsInteger,
	NumberIsNaN,
	NumberParseInt,
	ObjectDefineProperties,
	ObjectKeys,
	ObjectSetPrototypeOf,
	Promise,
	SafeSet,
	SymbolAsyncDispose,
	SymbolAsyncIterator,
	Symbol
} = __webpack_require__(50999)
module.exports = Readable
Readable.ReadableState = ReadableState
const { EventEmitter: EE } = __webpack_require__(24434)
const { Stream, prependListener } = __webpack_require__(84128)
const { Buffer } = __webpack_require__(20181)
const { addAbortSignal } = __webpack_require__(80652)
const eos = __webpack_require__(36815)
let debug = (__webpack_require__(23539).debuglog)('stream', (fn) => {
	debug = fn
})
const BufferList = __webpack_require__(77336)
const destroyImpl = __webpack_require__(65089)
const { getHighWaterMark, getDefaultHighWaterMark } = __webpack_require__(54874)
const {
	aggregateTwoErrors,
	codes: {
		ERR_INVALID_ARG_TYPE,
		ERR_METHOD_NOT_IMPLEMENTED,
		ERR_OUT_OF_RANGE,
		ERR_STREAM_PUSH_AFTER_EOF,
		ERR_STREAM_UNSHIFT_AFTER_END_EVENT
	},
	AbortError
} = __webpack_require__(69220)
const { validateObject } = __webpack_require__(49554)
const kPaused = Symbol('kPaused')
const { StringDecoder } = __webpack_require__(80634)
const from = __webpack_require__(4659)
ObjectSetPrototypeOf(Readable.prototype, Stream.prototype)
ObjectSetPrototypeOf(Readable, Stream)
const nop = () => {}
const { errorOrDestroy } = destroyImpl
const kObjectMode = 1 << 0
const kEnded = 1 << 1
const kEndEmitted = 1 << 2
const kReading = 1 << 3
const kConstructed = 1 << 4
const kSync = 1 << 5
const kNeedReadable = 1 << 6
const kEmittedReadable = 1 << 7
const kReadableListening = 1 << 8
const kResumeScheduled = 1 << 9
const kErrorEmitted = 1 << 10
const kEmitClose = 1 << 11
const kAutoDestroy = 1 << 12
const kDestroyed = 1 << 13
const kClosed = 1 << 14
const kCloseEmitted = 1 << 15
const kMultiAwaitDrain = 1 << 16
const kReadingMore = 1 << 17
const kDataEmitted = 1 << 18
function makeBitMapDescriptor(bit) {
	return {
		enumerable: false,
		get() {
			return (this.state & bit) !== 0
		},
		set(value) {
			if (value) this.state |= bit
			else this.state &= ~bit
		}
	}
}
ObjectDefineProperties(ReadableState.prototype, {
	objectMode: makeBitMapDescriptor(kObjectMode),
	ended: makeBitMapDescriptor(kEnded),
	endEmitted: makeBitMapDescriptor(kEndEmitted),
	reading: makeBitMapDescriptor(kReading),
	constructed: makeBitMapDescriptor(kConstructed),
	sync: makeBitMapDescriptor(kSync),
	needReadable: makeBitMapDescriptor(kNeedReadable),
	emittedReadable: makeBitMapDescriptor(kEmittedReadable),
	readableListening: makeBitMapDescriptor(kReadableListening),
	resumeScheduled: makeBitMapDescriptor(kResumeScheduled),
	errorEmitted: makeBitMapDescriptor(kErrorEmitted),
	emitClose: makeBitMapDescriptor(kEmitClose),
	autoDestroy: makeBitMapDescriptor(kAutoDestroy),
	destroyed: makeBitMapDescriptor(kDestroyed),
	closed: makeBitMapDescriptor(kClosed),
	closeEmitted: makeBitMapDescriptor(kCloseEmitted),
	multiAwaitDrain: makeBitMapDescriptor(kMultiAwaitDrain),
	readingMore: makeBitMapDescriptor(kReadingMore),
	dataEmitted: makeBitMapDescriptor(kDataEmitted)
})
function ReadableState(options, stream, isDuplex) {
	if (typeof isDuplex !== 'boolean') isDuplex = stream instanceof __webpack_require__(94449)
	this.state = kEmitClose | kAutoDestroy | kConstructed | kSync
	if (options && options.objectMode) this.state |= kObjectMode
	if (isDuplex && options && options.readableObjectMode) this.state |= kObjectMode
	this.highWaterMark = options
		? getHighWaterMark(this, options, 'readableHighWaterMark', isDuplex)
		: getDefaultHighWaterMark(false)
	this.buffer = new BufferList()
	this.length = 0
	this.pipes = []
	this.flowing = null
	this[kPaused] = null
	if (options && options.emitClose === false) this.state &= ~kEmitClose
	if (options && options.autoDestroy === false) this.state &= ~kAutoDestroy
	this.errored = null
	this.defaultEncoding = (options && options.defaultEncoding) || 'utf8'
	this.awaitDrainWriters = null
	this.decoder = null
	this.encoding = null
	if (options && options.encoding) {
		this.decoder = new StringDecoder(options.encoding)
		this.encoding = options.encoding
	}
}
function Readable(options) {
	if (!(this instanceof Readable)) return new Readable(options)
	const isDuplex = this instanceof __webpack_require__(94449)
	this._readableState = new ReadableState(options, this, isDuplex)
	if (options) {
		if (typeof options.read === 'function') this._read = options.read
		if (typeof options.destroy === 'function') this._destroy = options.destroy
		if (typeof options.construct === 'function') this._construct = options.construct
		if (options.signal && !isDuplex) addAbortSignal(options.signal, this)
	}
	Stream.call(this, options)
	destroyImpl.construct(this, () => {
		if (this._readableState.needReadable) {
			maybeReadMore(this, this._readableState)
		}
	})
}
Readable.prototype.destroy = destroyImpl.destroy
Readable.prototype._undestroy = destroyImpl.undestroy
Readable.prototype._destroy = function (err, cb) {
	cb(err)
}
Readable.prototype[EE.captureRejectionSymbol] = function (err) {
	this.destroy(err)
}
Readable.prototype[SymbolAsyncDispose] = function () {
	let error
	if (!this.destroyed) {
		error = this.readableEnded ? null : new AbortError()
		this.destroy(error)
	}
	return new Promise((resolve, reject) => eos(this, (err) => (err && err !== error ? reject(err) : resolve(null))))
}
Readable.prototype.push = function (chunk, encoding) {
	return readableAddChunk(this, chunk, encoding, false)
}
Readable.prototype.unshift = function (chunk, encoding) {
	return readableAddChunk(this, chunk, encoding, true)
}
function readableAddChunk(stream, chunk, encoding, addToFront) {
	debug('readableAddChunk', chunk)
	const state = stream._readableState
	let err
	if ((state.state & kObjectMode) === 0) {
		if (typeof chunk === 'string') {
			encoding = encoding || state.defaultEncoding
			if (state.encoding !== encoding) {
				if (addToFront && state.encoding) {
					chunk = Buffer.from(chunk, encoding).toString(state.encoding)
				} else {
					chunk = Buffer.from(chunk, encoding)
					encoding = ''
				}
			}
		} else if (chunk instanceof Buffer) {
			encoding = ''
		} else if (Stream._isUint8Array(chunk)) {
			chunk = Stream._uint8ArrayToBuffer(chunk)
			encoding = ''
		} else if (chunk != null) {
			err = new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk)
		}
	}
	if (err) {
		errorOrDestroy(stream, err)
	} else if (chunk === null) {
		state.state &= ~kReading
		onEofChunk(stream, state)
	} else if ((state.state & kObjectMode) !== 0 || (chunk && chunk.length > 0)) {
		if (addToFront) {
			if ((state.state & kEndEmitted) !== 0) errorOrDestroy(stream, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT())
			else if (state.destroyed || state.errored) return false
			else addChunk(stream, state, chunk, true)
		} else if (state.ended) {
			errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF())
		} else if (state.destroyed || state.errored) {
			return false
		} else {
			state.state &= ~kReading
			if (state.decoder && !encoding) {
				chunk = state.decoder.write(chunk)
				if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false)
				else maybeReadMore(stream, state)
			} else {
				addChunk(stream, state, chunk, false)
			}
		}
	} else if (!addToFront) {
		state.state &= ~kReading
		maybeReadMore(stream, state)
	}
	return !state.ended && (state.length < state.highWaterMark || state.length === 0)
}
function addChunk(stream, state, chunk, addToFront) {
	if (state.flowing && state.length === 0 && !state.sync && stream.listenerCount('data') > 0) {
		if ((state.state & kMultiAwaitDrain) !== 0) {
			state.awaitDrainWriters.clear()
		} else {
			state.awaitDrainWriters = null
		}
		state.dataEmitted = true
		stream.emit('data', chunk)
	} else {
		state.length += state.objectMode ? 1 : chunk.length
		if (addToFront) state.buffer.unshift(chunk)
		else state.buffer.push(chunk)
		if ((state.state & kNeedReadable) !== 0) emitReadable(stream)
	}
	maybeReadMore(stream, state)
}
Readable.prototype.isPaused = function () {
	const state = this._readableState
	return state[kPaused] === true || state.flowing === false
}
Readable.prototype.setEncoding = function (enc) {
	const decoder = new StringDecoder(enc)
	this._readableState.decoder = decoder
	this._readableState.encoding = this._readableState.decoder.encoding
	const buffer = this._readableState.buffer
	let content = ''
	for (const data of buffer) {
		content += decoder.write(data)
	}
	buffer.clear()
	if (content !== '') buffer.push(content)
	this._readableState.length = content.length
	return this
}
const MAX_HWM = 0x40000000
function computeNewHighWaterMark(n) {
	if (n > MAX_HWM) {
		throw new ERR_OUT_OF_RANGE('size', '<= 1GiB', n)
	} else {
		n--
		n |= n >>> 1
		n |= n >>> 2
		n |= n >>> 4
		n |= n >>> 8
		n |= n >>> 16
		n++
	}
	return n
}
function howMuchToRead(n, state) {
	if (n <= 0 || (state.length === 0 && state.ended)) return 0
	if ((state.state & kObjectMode) !== 0) return 1
	if (NumberIsNaN(n)) {
		if (state.flowing && state.length) return state.buffer.first().length
		return state.length
	}
	if (n <= state.length) return n
	return state.ended ? state.length : 0
}
Readable.prototype.read = function (n) {
	debug('read', n)
	if (n === undefined) {
		n = NaN
	} else if (!NumberIsInteger(n)) {
		n = NumberParseInt(n, 10)
	}
	const state = this._readableState
	const nOrig = n
	if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n)
	if (n !== 0) state.state &= ~kEmittedReadable
	if (
		n === 0 &&
		state.needReadable &&
		((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)
	) {
		debug('read: emitReadable', state.length, state.ended)
		if (state.length === 0 && state.ended) endReadable(this)
		else emitReadable(this)
		return null
	}
	n = howMuchToRead(n, state)
	if (n === 0 && state.ended) {
		if (state.length === 0) endReadable(this)
		return null
	}
	let doRead = (state.state & kNeedReadable) !== 0
	debug('need readable', doRead)
	if (state.length === 0 || state.length - n < state.highWaterMark) {
		doRead = true
		debug('length less than watermark', doRead)
	}
	if (state.ended || state.reading || state.destroyed || state.errored || !state.constructed) {
		doRead = false
		debug('reading, ended or constructing', doRead)
	} else if (doRead) {
		debug('do read')
		state.state |= kReading | kSync
		if (state.length === 0) state.state |= kNeedReadable
		try {
			this._read(state.highWaterMark)
		} catch (err) {
			errorOrDestroy(this, err)
		}
		state.state &= ~kSync
		if (!state.reading) n = howMuchToRead(nOrig, state)
	}
	let ret
	if (n > 0) ret = fromList(n, state)
	else ret = null
	if (ret === null) {
		state.needReadable = state.length <= state.highWaterMark
		n = 0
	} else {
		state.length -= n
		if (state.multiAwaitDrain) {
			state.awaitDrainWriters.clear()
		} else {
			state.awaitDrainWriters = null
		}
	}
	if (state.length === 0) {
		if (!state.ended) state.needReadable = true
		if (nOrig !== n && state.ended) endReadable(this)
	}
	if (ret !== null && !state.errorEmitted && !state.closeEmitted) {
		state.dataEmitted = true
		this.emit('data', ret)
	}
	return ret
}
function onEofChunk(stream, state) {
	debug('onEofChunk')
	if (state.ended) return
	if (state.decoder) {
		const chunk = state.decoder.end()
		if (chunk && chunk.length) {
			state.buffer.push(chunk)
			state.length += state.objectMode ? 1 : chunk.length
		}
	}
	state.ended = true
	if (state.sync) {
		emitReadable(stream)
	} else {
		state.needReadable = false
		state.emittedReadable = true
		emitReadable_(stream)
	}
}
function emitReadable(stream) {
	const state = stream._readableState
	debug('emitReadable', state.needReadable, state.emittedReadable)
	state.needReadable = false
	if (!state.emittedReadable) {
		debug('emitReadable', state.flowing)
		state.emittedReadable = true
		process.nextTick(emitReadable_, stream)
	}
}
function emitReadable_(stream) {
	const state = stream._readableState
	debug('emitReadable_', state.destroyed, state.length, state.ended)
	if (!state.destroyed && !state.errored && (state.length || state.ended)) {
		stream.emit('readable')
		state.emittedReadable = false
	}
	state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark
	flow(stream)
}
function maybeReadMore(stream, state) {
	if (!state.readingMore && state.constructed) {
		state.readingMore = true
		process.nextTick(maybeReadMore_, stream, state)
	}
}
function maybeReadMore_(stream, state) {
	while (
		!state.reading &&
		!state.ended &&
		(state.length < state.highWaterMark || (state.flowing && state.length === 0))
	) {
		const len = state.length
		debug('maybeReadMore read 0')
		stream.read(0)
		if (len === state.length)
			break
	}
	state.readingMore = false
}
Readable.prototype._read = function (n) {
	throw new ERR_METHOD_NOT_IMPLEMENTED('_read()')
}
Readable.prototype.pipe = function (dest, pipeOpts) {
	const src = this
	const state = this._readableState
	if (state.pipes.length === 1) {
		if (!state.multiAwaitDrain) {
			state.multiAwaitDrain = true
			state.awaitDrainWriters = new SafeSet(state.awaitDrainWriters ? [state.awaitDrainWriters] : [])
		}
	}
	state.pipes.push(dest)
	debug('pipe count=%d opts=%j', state.pipes.length, pipeOpts)
	const doEnd = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr
	const endFn = doEnd ? onend : unpipe
	if (state.endEmitted) process.nextTick(endFn)
	else src.once('end', endFn)
	dest.on('unpipe', onunpipe)
	function onunpipe(readable, unpipeInfo) {
		debug('onunpipe')
		if (readable === src) {
			if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
				unpipeInfo.hasUnpiped = true
				cleanup()
			}
		}
	}
	function onend() {
		debug('onend')
		dest.end()
	}
	let ondrain
	let cleanedUp = false
	function cleanup() {
		debug('cleanup')
		dest.removeListener('close', onclose)
		dest.removeListener('finish', onfinish)
		if (ondrain) {
			dest.removeListener('drain', ondrain)
		}
		dest.removeListener('error', onerror)
		dest.removeListener('unpipe', onunpipe)
		src.removeListener('end', onend)
		src.removeListener('end', unpipe)
		src.removeListener('data', ondata)
		cleanedUp = true
		if (ondrain && state.awaitDrainWriters && (!dest._writableState || dest._writableState.needDrain)) ondrain()
	}
	function pause() {
		if (!cleanedUp) {
			if (state.pipes.length === 1 && state.pipes[0] === dest) {
				debug('false write response, pause', 0)
				state.awaitDrainWriters = dest
				state.multiAwaitDrain = false
			} else if (state.pipes.length > 1 && state.pipes.includes(dest)) {
				debug('false write response, pause', state.awaitDrainWriters.size)
				state.awaitDrainWriters.add(dest)
			}
			src.pause()
		}
		if (!ondrain) {
			ondrain = pipeOnDrain(src, dest)
			dest.on('drain', ondrain)
		}
	}
	src.on('data', ondata)
	function ondata(chunk) {
		debug('ondata')
		const ret = dest.write(chunk)
		debug('dest.write', ret)
		if (ret === false) {
			pause()
		}
	}
	function onerror(er) {
		debug('onerror', er)
		unpipe()
		dest.removeListener('error', onerror)
		if (dest.listenerCount('error') === 0) {
			const s = dest._writableState || dest._readableState
			if (s && !s.errorEmitted) {
				errorOrDestroy(dest, er)
			} else {
				dest.emit('error', er)
			}
		}
	}
	prependListener(dest, 'error', onerror)
	function onclose() {
		dest.removeListener('finish', onfinish)
		unpipe()
	}
	dest.once('close', onclose)
	function onfinish() {
		debug('onfinish')
		dest.removeListener('close', onclose)
		unpipe()
	}
	dest.once('finish', onfinish)
	function unpipe() {
		debug('unpipe')
		src.unpipe(dest)
	}
	dest.emit('pipe', src)
	if (dest.writableNeedDrain === true) {
		pause()
	} else if (!state.flowing) {
		debug('pipe resume')
		src.resume()
	}
	return dest
}
function pipeOnDrain(src, dest) {
	return function pipeOnDrainFunctionResult() {
		const state = src._readableState
		if (state.awaitDrainWriters === dest) {
			debug('pipeOnDrain', 1)
			state.awaitDrainWriters = null
		} else if (state.multiAwaitDrain) {
			debug('pipeOnDrain', state.awaitDrainWriters.size)
			state.awaitDrainWriters.delete(dest)
		}
		if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && src.listenerCount('data')) {
			src.resume()
		}
	}
}
Readable.prototype.unpipe = function (dest) {
	const state = this._readableState
	const unpipeInfo = {
		hasUnpiped: false
	}
	if (state.pipes.length === 0) return this
	if (!dest) {
		const dests = state.pipes
		state.pipes = []
		this.pause()
		for (let i = 0; i < dests.length; i++)
			dests[i].emit('unpipe', this, {
				hasUnpiped: false
			})
		return this
	}
	const index = ArrayPrototypeIndexOf(state.pipes, dest)
	if (index === -1) return this
	state.pipes.splice(index, 1)
	if (state.pipes.length === 0) this.pause()
	dest.emit('unpipe', this, unpipeInfo)
	return this
}
Readable.prototype.on = function (ev, fn) {
	const res = Stream.prototype.on.call(this, ev, fn)
	const state = this._readableState
	if (ev === 'data') {
		state.readableListening = this.listenerCount('readable') > 0
		if (state.flowing !== false) this.resume()
	} else if (ev === 'readable') {
		if (!state.endEmitted && !state.readableListening) {
			state.readableListening = state.needReadable = true
			state.flowing = false
			state.emittedReadable = false
			debug('on readable', state.length, state.reading)
			if (state.length) {
				emitReadable(this)
			} else if (!state.reading) {
				process.nextTick(nReadingNextTick, this)
			}
		}
	}
	return res
}
Readable.prototype.addListener = Readable.prototype.on
Readable.prototype.removeListener = function (ev, fn) {
	const res = Stream.prototype.removeListener.call(this, ev, fn)
	if (ev === 'readable') {
		process.nextTick(updateReadableListening, this)
	}
	return res
}
Readable.prototype.off = Readable.prototype.removeListener
Readable.prototype.removeAllListeners = function (ev) {
	const res = Stream.prototype.removeAllListeners.apply(this, arguments)
	if (ev === 'readable' || ev === undefined) {
		process.nextTick(updateReadableListening, this)
	}
	return res
}
function updateReadableListening(self) {
	const state = self._readableState
	state.readableListening = self.listenerCount('readable') > 0
	if (state.resumeScheduled && state[kPaused] === false) {
		state.flowing = true
	} else if (self.listenerCount('data') > 0) {
		self.resume()
	} else if (!state.readableListening) {
		state.flowing = null
	}
}
function nReadingNextTick(self) {
	debug('readable nexttick read 0')
	self.read(0)
}
Readable.prototype.resume = function () {
	const state = this._readableState
	if (!state.flowing) {
		debug('resume')
		state.flowing = !state.readableListening
		resume(this, state)
	}
	state[kPaused] = false
	return this
}
function resume(stream, state) {
	if (!state.resumeScheduled) {
		state.resumeScheduled = true
		process.nextTick(resume_, stream, state)
	}
}
function resume_(stream, state) {
	debug('resume', state.reading)
	if (!state.reading) {
		stream.read(0)
	}
	state.resumeScheduled = false
	stream.emit('resume')
	flow(stream)
	if (state.flowing && !state.reading) stream.read(0)
}
Readable.prototype.pause = function () {
	debug('call pause flowing=%j', this._readableState.flowing)
	if (this._readableState.flowing !== false) {
		debug('pause')
		this._readableState.flowing = false
		this.emit('pause')
	}
	this._readableState[kPaused] = true
	return this
}
function flow(stream) {
	const state = stream._readableState
	debug('flow', state.flowing)
	while (state.flowing && stream.read() !== null);
}
Readable.prototype.wrap = function (stream) {
	let paused = false
	stream.on('data', (chunk) => {
		if (!this.push(chunk) && stream.pause) {
			paused = true
			stream.pause()
		}
	})
	stream.on('end', () => {
		this.push(null)
	})
	stream.on('error', (err) => {
		errorOrDestroy(this, err)
	})
	stream.on('close', () => {
		this.destroy()
	})
	stream.on('destroy', () => {
		this.destroy()
	})
	this._read = () => {
		if (paused && stream.resume) {
			paused = false
			stream.resume()
		}
	}
	const streamKeys = ObjectKeys(stream)
	for (let j = 1; j < streamKeys.length; j++) {
		const i = streamKeys[j]
		if (this[i] === undefined && typeof stream[i] === 'function') {
			this[i] = stream[i].bind(stream)
		}
	}
	return this
}
Readable.prototype[SymbolAsyncIterator] = function () {
	return streamToAsyncIterator(this)
}
Readable.prototype.iterator = function (options) {
	if (options !== undefined) {
		validateObject(options, 'options')
	}
	return streamToAsyncIterator(this, options)
}
function streamToAsyncIterator(stream, options) {
	if (typeof stream.read !== 'function') {
		stream = Readable.wrap(stream, {
			objectMode: true
		})
	}
	const iter = createAsyncIterator(stream, options)
	iter.stream = stream
	return iter
}
async function* createAsyncIterator(stream, options) {
	let callback = nop
	function next(resolve) {
		if (this === stream) {
			callback()
			callback = nop
		} else {
			callback = resolve
		}
	}
	stream.on('readable', next)
	let error
	const cleanup = eos(
		stream,
		{
			writable: false
		},
		(err) => {
			error = err ? aggregateTwoErrors(error, err) : null
			callback()
			callback = nop
		}
	)
	try {
		while (true) {
			const chunk = stream.destroyed ? null : stream.read()
			if (chunk !== null) {
				yield chunk
			} else if (error) {
				throw error
			} else if (error === null) {
				return
			} else {
				await new Promise(next)
			}
		}
	} catch (err) {
		error = aggregateTwoErrors(error, err)
		throw error
	} finally {
		if (
			(error || (options === null || options === undefined ? undefined : options.destroyOnReturn) !== false) &&
			(error === undefined || stream._readableState.autoDestroy)
		) {
			destroyImpl.destroyer(stream, null)
		} else {
			stream.off('readable', next)
			cleanup()
		}
	}
}
ObjectDefineProperties(Readable.prototype, {
	readable: {
		__proto__: null,
		get() {
			const r = this._readableState
			return !!r && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted
		},
		set(val) {
			if (this._readableState) {
				this._readableState.readable = !!val
			}
		}
	},
	readableDidRead: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return this._readableState.dataEmitted
		}
	},
	readableAborted: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return !!(
				this._readableState.readable !== false &&
				(this._readableState.destroyed || this._readableState.errored) &&
				!this._readableState.endEmitted
			)
		}
	},
	readableHighWaterMark: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return this._readableState.highWaterMark
		}
	},
	readableBuffer: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return this._readableState && this._readableState.buffer
		}
	},
	readableFlowing: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return this._readableState.flowing
		},
		set: function (state) {
			if (this._readableState) {
				this._readableState.flowing = state
			}
		}
	},
	readableLength: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState.length
		}
	},
	readableObjectMode: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState ? this._readableState.objectMode : false
		}
	},
	readableEncoding: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState ? this._readableState.encoding : null
		}
	},
	errored: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState ? this._readableState.errored : null
		}
	},
	closed: {
		__proto__: null,
		get() {
			return this._readableState ? this._readableState.closed : false
		}
	},
	destroyed: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState ? this._readableState.destroyed : false
		},
		set(value) {
			if (!this._readableState) {
				return
			}
			this._readableState.destroyed = value
		}
	},
	readableEnded: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._readableState ? this._readableState.endEmitted : false
		}
	}
})
ObjectDefineProperties(ReadableState.prototype, {
	pipesCount: {
		__proto__: null,
		get() {
			return this.pipes.length
		}
	},
	paused: {
		__proto__: null,
		get() {
			return this[kPaused] !== false
		},
		set(value) {
			this[kPaused] = !!value
		}
	}
})
Readable._fromList = fromList
function fromList(n, state) {
	if (state.length === 0) return null
	let ret
	if (state.objectMode) ret = state.buffer.shift()
	else if (!n || n >= state.length) {
		if (state.decoder) ret = state.buffer.join('')
		else if (state.buffer.length === 1) ret = state.buffer.first()
		else ret = state.buffer.concat(state.length)
		state.buffer.clear()
	} else {
		ret = state.buffer.consume(n, state.decoder)
	}
	return ret
}
function endReadable(stream) {
	const state = stream._readableState
	debug('endReadable', state.endEmitted)
	if (!state.endEmitted) {
		state.ended = true
		process.nextTick(endReadableNT, state, stream)
	}
}
function endReadableNT(state, stream) {
	debug('endReadableNT', state.endEmitted, state.length)
	if (!state.errored && !state.closeEmitted && !state.endEmitted && state.length === 0) {
		state.endEmitted = true
		stream.emit('end')
		if (stream.writable && stream.allowHalfOpen === false) {
			process.nextTick(endWritableNT, stream)
		} else if (state.autoDestroy) {
			const wState = stream._writableState
			const autoDestroy =
				!wState ||
				(wState.autoDestroy &&
					(wState.finished || wState.writable === false))
			if (autoDestroy) {
				stream.destroy()
			}
		}
	}
}
function endWritableNT(stream) {
	const writable = stream.writable && !stream.writableEnded && !stream.destroyed
	if (writable) {
		stream.end()
	}
}
Readable.from = function (iterable, opts) {
	return from(Readable, iterable, opts)
}
let webStreamsAdapters
function lazyWebStreams() {
	if (webStreamsAdapters === undefined) webStreamsAdapters = {}
	return webStreamsAdapters
}
Readable.fromWeb = function (readableStream, options) {
	return lazyWebStreams().newStreamReadableFromReadableStream(readableStream, options)
}
Readable.toWeb = function (streamReadable, options) {
	return lazyWebStreams().newReadableStreamFromStreamReadable(streamReadable, options)
}
Readable.wrap = function (src, options) {
	var _ref, _src$readableObjectMo
	return new Readable({
		objectMode:
			(_ref =
				(_src$readableObjectMo = src.readableObjectMode) !== null && _src$readableObjectMo !== undefined
					? _src$readableObjectMo
					: src.objectMode) !== null && _ref !== undefined
				? _ref
				: true,
		...options,
		destroy(err, callback) {
			destroyImpl.destroyer(src, err)
			callback(err)
		}
	}).wrap(src)
}
/***/ }),
/***/ 54874:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { MathFloor, NumberIsInteger } = __webpack_require__(50999)
const { validateInteger } = __webpack_require__(49554)
const { ERR_INVALID_ARG_VALUE } = (__webpack_require__(69220).codes)
let defaultHighWaterMarkBytes = 16 * 1024
let defaultHighWaterMarkObjectMode = 16
function highWaterMarkFrom(options, isDuplex, duplexKey) {
	return options.highWaterMark != null ? options.highWaterMark : isDuplex ? options[duplexKey] : null
}
function getDefaultHighWaterMark(objectMode) {
	return objectMode ? defaultHighWaterMarkObjectMode : defaultHighWaterMarkBytes
}
function setDefaultHighWaterMark(objectMode, value) {
	validateInteger(value, 'value', 0)
	if (objectMode) {
		defaultHighWaterMarkObjectMode = value
	} else {
		defaultHighWaterMarkBytes = value
	}
}
function getHighWaterMark(state, options, duplexKey, isDuplex) {
	const hwm = highWaterMarkFrom(options, isDuplex, duplexKey)
	if (hwm != null) {
		if (!NumberIsInteger(hwm) || hwm < 0) {
			const name = isDuplex ? `options.${duplexKey}` : 'options.highWaterMark'
			throw new ERR_INVALID_ARG_VALUE(name, hwm)
		}
		return MathFloor(hwm)
	}
	return getDefaultHighWaterMark(state.objectMode)
}
module.exports = {
	getHighWaterMark,
	getDefaultHighWaterMark,
	setDefaultHighWaterMark
}
/***/ }),
/***/ 12135:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { ObjectSetPrototypeOf, Symbol } = __webpack_require__(50999)
module.exports = Transform
const { ERR_METHOD_NOT_IMPLEMENTED } = (__webpack_require__(69220).codes)
const Duplex = __webpack_require__(94449)
const { getHighWaterMark } = __webpack_require__(54874)
ObjectSetPrototypeOf(Transform.prototype, Duplex.prototype)
ObjectSetPrototypeOf(Transform, Duplex)
const kCallback = Symbol('kCallback')
function Transform(options) {
	if (!(this instanceof Transform)) return new Transform(options)
	const readableHighWaterMark = options ? getHighWaterMark(this, options, 'readableHighWaterMark', true) : null
	if (readableHighWaterMark === 0) {
		options = {
			...options,
			highWaterMark: null,
			readableHighWaterMark,
			writableHighWaterMark: options.writableHighWaterMark || 0
		}
	}
	Duplex.call(this, options)
	this._readableState.sync = false
	this[kCallback] = null
	if (options) {
		if (typeof options.transform === 'function') this._transform = options.transform
		if (typeof options.flush === 'function') this._flush = options.flush
	}
	this.on('prefinish', prefinish)
}
function final(cb) {
	if (typeof this._flush === 'function' && !this.destroyed) {
		this._flush((er, data) => {
			if (er) {
				if (cb) {
					cb(er)
				} else {
					this.destroy(er)
				}
				return
			}
			if (data != null) {
				this.push(data)
			}
			this.push(null)
			if (cb) {
				cb()
			}
		})
	} else {
		this.push(null)
		if (cb) {
			cb()
		}
	}
}
function prefinish() {
	if (this._final !== final) {
		final.call(this)
	}
}
Transform.prototype._final = final
Transform.prototype._transform = function (chunk, encoding, callback) {
	throw new ERR_METHOD_NOT_IMPLEMENTED('_transform()')
}
Transform.prototype._write = function (chunk, encoding, callback) {
	const rState = this._readableState
	const wState = this._writableState
	const length = rState.length
	this._transform(chunk, encoding, (err, val) => {
		if (err) {
			callback(err)
			return
		}
		if (val != null) {
			this.push(val)
		}
		if (
			wState.ended ||
			length === rState.length ||
			rState.length < rState.highWaterMark
		) {
			callback()
		} else {
			this[kCallback] = callback
		}
	})
}
Transform.prototype._read = function () {
	if (this[kCallback]) {
		const callback = this[kCallback]
		this[kCallback] = null
		callback()
	}
}
/***/ }),
/***/ 83426:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { SymbolAsyncIterator, SymbolIterator, SymbolFor } = __webpack_require__(50999)
const kIsDestroyed = SymbolFor('nodejs.stream.destroyed')
const kIsErrored = SymbolFor('nodejs.stream.errored')
const kIsReadable = SymbolFor('nodejs.stream.readable')
const kIsWritable = SymbolFor('nodejs.stream.writable')
const kIsDisturbed = SymbolFor('nodejs.stream.disturbed')
const kIsClosedPromise = SymbolFor('nodejs.webstream.isClosedPromise')
const kControllerErrorFunction = SymbolFor('nodejs.webstream.controllerErrorFunction')
function isReadableNodeStream(obj, strict = false) {
	var _obj$_readableState
	return !!(
		(
			obj &&
			typeof obj.pipe === 'function' &&
			typeof obj.on === 'function' &&
			(!strict || (typeof obj.pause === 'function' && typeof obj.resume === 'function')) &&
			(!obj._writableState ||
				((_obj$_readableState = obj._readableState) === null || _obj$_readableState === undefined
					? undefined
					: _obj$_readableState.readable) !== false) &&
			(!obj._writableState || obj._readableState)
		) // Writable has .pipe.
	)
}
function isWritableNodeStream(obj) {
	var _obj$_writableState
	return !!(
		(
			obj &&
			typeof obj.write === 'function' &&
			typeof obj.on === 'function' &&
			(!obj._readableState ||
				((_obj$_writableState = obj._writableState) === null || _obj$_writableState === undefined
					? undefined
					: _obj$_writableState.writable) !== false)
		) // Duplex
	)
}
function isDuplexNodeStream(obj) {
	return !!(
		obj &&
		typeof obj.pipe === 'function' &&
		obj._readableState &&
		typeof obj.on === 'function' &&
		typeof obj.write === 'function'
	)
}
function isNodeStream(obj) {
	return (
		obj &&
		(obj._readableState ||
			obj._writableState ||
			(typeof obj.write === 'function' && typeof obj.on === 'function') ||
			(typeof obj.pipe === 'function' && typeof obj.on === 'function'))
	)
}
function isReadableStream(obj) {
	return !!(
		obj &&
		!isNodeStream(obj) &&
		typeof obj.pipeThrough === 'function' &&
		typeof obj.getReader === 'function' &&
		typeof obj.cancel === 'function'
	)
}
function isWritableStream(obj) {
	return !!(obj && !isNodeStream(obj) && typeof obj.getWriter === 'function' && typeof obj.abort === 'function')
}
function isTransformStream(obj) {
	return !!(obj && !isNodeStream(obj) && typeof obj.readable === 'object' && typeof obj.writable === 'object')
}
function isWebStream(obj) {
	return isReadableStream(obj) || isWritableStream(obj) || isTransformStream(obj)
}
function isIterable(obj, isAsync) {
	if (obj == null) return false
	if (isAsync === true) return typeof obj[SymbolAsyncIterator] === 'function'
	if (isAsync === false) return typeof obj[SymbolIterator] === 'function'
	return typeof obj[SymbolAsyncIterator] === 'function' || typeof obj[SymbolIterator] === 'function'
}
function isDestroyed(stream) {
	if (!isNodeStream(stream)) return null
	const wState = stream._writableState
	const rState = stream._readableState
	const state = wState || rState
	return !!(stream.destroyed || stream[kIsDestroyed] || (state !== null && state !== undefined && state.destroyed))
}
function isWritableEnded(stream) {
	if (!isWritableNodeStream(stream)) return null
	if (stream.writableEnded === true) return true
	const wState = stream._writableState
	if (wState !== null && wState !== undefined && wState.errored) return false
	if (typeof (wState === null || wState === undefined ? undefined : wState.ended) !== 'boolean') return null
	return wState.ended
}
function isWritableFinished(stream, strict) {
	if (!isWritableNodeStream(stream)) return null
	if (stream.writableFinished === true) return true
	const wState = stream._writableState
	if (wState !== null && wState !== undefined && wState.errored) return false
	if (typeof (wState === null || wState === undefined ? undefined : wState.finished) !== 'boolean') return null
	return !!(wState.finished || (strict === false && wState.ended === true && wState.length === 0))
}
function isReadableEnded(stream) {
	if (!isReadableNodeStream(stream)) return null
	if (stream.readableEnded === true) return true
	const rState = stream._readableState
	if (!rState || rState.errored) return false
	if (typeof (rState === null || rState === undefined ? undefined : rState.ended) !== 'boolean') return null
	return rState.ended
}
function isReadableFinished(stream, strict) {
	if (!isReadableNodeStream(stream)) return null
	const rState = stream._readableState
	if (rState !== null && rState !== undefined && rState.errored) return false
	if (typeof (rState === null || rState === undefined ? undefined : rState.endEmitted) !== 'boolean') return null
	return !!(rState.endEmitted || (strict === false && rState.ended === true && rState.length === 0))
}
function isReadable(stream) {
	if (stream && stream[kIsReadable] != null) return stream[kIsReadable]
	if (typeof (stream === null || stream === undefined ? undefined : stream.readable) !== 'boolean') return null
	if (isDestroyed(stream)) return false
	return isReadableNodeStream(stream) && stream.readable && !isReadableFinished(stream)
}
function isWritable(stream) {
	if (stream && stream[kIsWritable] != null) return stream[kIsWritable]
	if (typeof (stream === null || stream === undefined ? undefined : stream.writable) !== 'boolean') return null
	if (isDestroyed(stream)) return false
	return isWritableNodeStream(stream) && stream.writable && !isWritableEnded(stream)
}
function isFinished(stream, opts) {
	if (!isNodeStream(stream)) {
		return null
	}
	if (isDestroyed(stream)) {
		return true
	}
	if ((opts === null || opts === undefined ? undefined : opts.readable) !== false && isReadable(stream)) {
		return false
	}
	if ((opts === null || opts === undefined ? undefined : opts.writable) !== false && isWritable(stream)) {
		return false
	}
	return true
}
function isWritableErrored(stream) {
	var _stream$_writableStat, _stream$_writableStat2
	if (!isNodeStream(stream)) {
		return null
	}
	if (stream.writableErrored) {
		return stream.writableErrored
	}
	return (_stream$_writableStat =
		(_stream$_writableStat2 = stream._writableState) === null || _stream$_writableStat2 === undefined
			? undefined
			: _stream$_writableStat2.errored) !== null && _stream$_writableStat !== undefined
		? _stream$_writableStat
		: null
}
function isReadableErrored(stream) {
	var _stream$_readableStat, _stream$_readableStat2
	if (!isNodeStream(stream)) {
		return null
	}
	if (stream.readableErrored) {
		return stream.readableErrored
	}
	return (_stream$_readableStat =
		(_stream$_readableStat2 = stream._readableState) === null || _stream$_readableStat2 === undefined
			? undefined
			: _stream$_readableStat2.errored) !== null && _stream$_readableStat !== undefined
		? _stream$_readableStat
		: null
}
function isClosed(stream) {
	if (!isNodeStream(stream)) {
		return null
	}
	if (typeof stream.closed === 'boolean') {
		return stream.closed
	}
	const wState = stream._writableState
	const rState = stream._readableState
	if (
		typeof (wState === null || wState === undefined ? undefined : wState.closed) === 'boolean' ||
		typeof (rState === null || rState === undefined ? undefined : rState.closed) === 'boolean'
	) {
		return (
			(wState === null || wState === undefined ? undefined : wState.closed) ||
			(rState === null || rState === undefined ? undefined : rState.closed)
		)
	}
	if (typeof stream._closed === 'boolean' && isOutgoingMessage(stream)) {
		return stream._closed
	}
	return null
}
function isOutgoingMessage(stream) {
	return (
		typeof stream._closed === 'boolean' &&
		typeof stream._defaultKeepAlive === 'boolean' &&
		typeof stream._removedConnection === 'boolean' &&
		typeof stream._removedContLen === 'boolean'
	)
}
function isServerResponse(stream) {
	return typeof stream._sent100 === 'boolean' && isOutgoingMessage(stream)
}
function isServerRequest(stream) {
	var _stream$req
	return (
		typeof stream._consuming === 'boolean' &&
		typeof stream._dumped === 'boolean' &&
		((_stream$req = stream.req) === null || _stream$req === undefined ? undefined : _stream$req.upgradeOrConnect) ===
			undefined
	)
}
function willEmitClose(stream) {
	if (!isNodeStream(stream)) return null
	const wState = stream._writableState
	const rState = stream._readableState
	const state = wState || rState
	return (
		(!state && isServerResponse(stream)) || !!(state && state.autoDestroy && state.emitClose && state.closed === false)
	)
}
function isDisturbed(stream) {
	var _stream$kIsDisturbed
	return !!(
		stream &&
		((_stream$kIsDisturbed = stream[kIsDisturbed]) !== null && _stream$kIsDisturbed !== undefined
			? _stream$kIsDisturbed
			: stream.readableDidRead || stream.readableAborted)
	)
}
function isErrored(stream) {
	var _ref,
		_ref2,
		_ref3,
		_ref4,
		_ref5,
		_stream$kIsErrored,
		_stream$_readableStat3,
		_stream$_writableStat3,
		_stream$_readableStat4,
		_stream$_writableStat4
	return !!(
		stream &&
		((_ref =
			(_ref2 =
				(_ref3 =
					(_ref4 =
						(_ref5 =
							(_stream$kIsErrored = stream[kIsErrored]) !== null && _stream$kIsErrored !== undefined
								? _stream$kIsErrored
								: stream.readableErrored) !== null && _ref5 !== undefined
							? _ref5
							: stream.writableErrored) !== null && _ref4 !== undefined
						? _ref4
						: (_stream$_readableStat3 = stream._readableState) === null || _stream$_readableStat3 === undefined
						? undefined
						: _stream$_readableStat3.errorEmitted) !== null && _ref3 !== undefined
					? _ref3
					: (_stream$_writableStat3 = stream._writableState) === null || _stream$_writableStat3 === undefined
					? undefined
					: _stream$_writableStat3.errorEmitted) !== null && _ref2 !== undefined
				? _ref2
				: (_stream$_readableStat4 = stream._readableState) === null || _stream$_readableStat4 === undefined
				? undefined
				: _stream$_readableStat4.errored) !== null && _ref !== undefined
			? _ref
			: (_stream$_writableStat4 = stream._writableState) === null || _stream$_writableStat4 === undefined
			? undefined
			: _stream$_writableStat4.errored)
	)
}
module.exports = {
	isDestroyed,
	kIsDestroyed,
	isDisturbed,
	kIsDisturbed,
	isErrored,
	kIsErrored,
	isReadable,
	kIsReadable,
	kIsClosedPromise,
	kControllerErrorFunction,
	kIsWritable,
	isClosed,
	isDuplexNodeStream,
	isFinished,
	isIterable,
	isReadableNodeStream,
	isReadableStream,
	isReadableEnded,
	isReadableFinished,
	isReadableErrored,
	isNodeStream,
	isWebStream,
	isWritable,
	isWritableNodeStream,
	isWritableStream,
	isWritableEnded,
	isWritableFinished,
	isWritableErrored,
	isServerRequest,
	isServerResponse,
	willEmitClose,
	isTransformStream
}
/***/ }),
/***/ 58939:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const process = __webpack_require__(76417)
const {
	ArrayPrototypeSlice,
	Error,
	FunctionPrototypeSymbolHasInstance,
	ObjectDefineProperty,
	ObjectDefineProperties,
	ObjectSetPrototypeOf,
	StringPrototypeToLowerCase,
	Symbol,
	SymbolHasInstance
} = __webpack_require__(50999)
module.exports = Writable
Writable.WritableState = WritableState
const { EventEmitter: EE } = __webpack_require__(24434)
const Stream = (__webpack_require__(84128).Stream)
const { Buffer } = __webpack_require__(20181)
const destroyImpl = __webpack_require__(65089)
const { addAbortSignal } = __webpack_require__(80652)
const { getHighWaterMark, getDefaultHighWaterMark } = __webpack_require__(54874)
const {
	ERR_INVALID_ARG_TYPE,
	ERR_METHOD_NOT_IMPLEMENTED,
	ERR_MULTIPLE_CALLBACK,
	ERR_STREAM_CANNOT_PIPE,
	ERR_STREAM_DESTROYED,
	ERR_STREAM_ALREADY_FINISHED,
	ERR_STREAM_NULL_VALUES,
	ERR_STREAM_WRITE_AFTER_END,
	ERR_UNKNOWN_ENCODING
} = (__webpack_require__(69220).codes)
const { errorOrDestroy } = destroyImpl
ObjectSetPrototypeOf(Writable.prototype, Stream.prototype)
ObjectSetPrototypeOf(Writable, Stream)
function nop() {}
const kOnFinished = Symbol('kOnFinished')
function WritableState(options, stream, isDuplex) {
	if (typeof isDuplex !== 'boolean') isDuplex = stream instanceof __webpack_require__(94449)
	this.objectMode = !!(options && options.objectMode)
	if (isDuplex) this.objectMode = this.objectMode || !!(options && options.writableObjectMode)
	this.highWaterMark = options
		? getHighWaterMark(this, options, 'writableHighWaterMark', isDuplex)
		: getDefaultHighWaterMark(false)
	this.finalCalled = false
	this.needDrain = false
	this.ending = false
	this.ended = false
	this.finished = false
	this.destroyed = false
	const noDecode = !!(options && options.decodeStrings === false)
	this.decodeStrings = !noDecode
	this.defaultEncoding = (options && options.defaultEncoding) || 'utf8'
	this.length = 0
	this.writing = false
	this.corked = 0
	this.sync = true
	this.bufferProcessing = false
	this.onwrite = onwrite.bind(undefined, stream)
	this.writecb = null
	this.writelen = 0
	this.afterWriteTickInfo = null
	resetBuffer(this)
	this.pendingcb = 0
	this.constructed = true
	this.prefinished = false
	this.errorEmitted = false
	this.emitClose = !options || options.emitClose !== false
	this.autoDestroy = !options || options.autoDestroy !== false
	this.errored = null
	this.closed = false
	this.closeEmitted = false
	this[kOnFinished] = []
}
function resetBuffer(state) {
	state.buffered = []
	state.bufferedIndex = 0
	state.allBuffers = true
	state.allNoop = true
}
WritableState.prototype.getBuffer = function getBuffer() {
	return ArrayPrototypeSlice(this.buffered, this.bufferedIndex)
}
ObjectDefineProperty(WritableState.prototype, 'bufferedRequestCount', {
	__proto__: null,
	get() {
		return this.buffered.length - this.bufferedIndex
	}
})
function Writable(options) {
	const isDuplex = this instanceof __webpack_require__(94449)
	if (!isDuplex && !FunctionPrototypeSymbolHasInstance(Writable, this)) return new Writable(options)
	this._writableState = new WritableState(options, this, isDuplex)
	if (options) {
		if (typeof options.write === 'function') this._write = options.write
		if (typeof options.writev === 'function') this._writev = options.writev
		if (typeof options.destroy === 'function') this._destroy = options.destroy
		if (typeof options.final === 'function') this._final = options.final
		if (typeof options.construct === 'function') this._construct = options.construct
		if (options.signal) addAbortSignal(options.signal, this)
	}
	Stream.call(this, options)
	destroyImpl.construct(this, () => {
		const state = this._writableState
		if (!state.writing) {
			clearBuffer(this, state)
		}
		finishMaybe(this, state)
	})
}
ObjectDefineProperty(Writable, SymbolHasInstance, {
	__proto__: null,
	value: function (object) {
		if (FunctionPrototypeSymbolHasInstance(this, object)) return true
		if (this !== Writable) return false
		return object && object._writableState instanceof WritableState
	}
})
Writable.prototype.pipe = function () {
	errorOrDestroy(this, new ERR_STREAM_CANNOT_PIPE())
}
function _write(stream, chunk, encoding, cb) {
	const state = stream._writableState
	if (typeof encoding === 'function') {
		cb = encoding
		encoding = state.defaultEncoding
	} else {
		if (!encoding) encoding = state.defaultEncoding
		else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding)
		if (typeof cb !== 'function') cb = nop
	}
	if (chunk === null) {
		throw new ERR_STREAM_NULL_VALUES()
	} else if (!state.objectMode) {
		if (typeof chunk === 'string') {
			if (state.decodeStrings !== false) {
				chunk = Buffer.from(chunk, encoding)
				encoding = 'buffer'
			}
		} else if (chunk instanceof Buffer) {
			encoding = 'buffer'
		} else if (Stream._isUint8Array(chunk)) {
			chunk = Stream._uint8ArrayToBuffer(chunk)
			encoding = 'buffer'
		} else {
			throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk)
		}
	}
	let err
	if (state.ending) {
		err = new ERR_STREAM_WRITE_AFTER_END()
	} else if (state.destroyed) {
		err = new ERR_STREAM_DESTROYED('write')
	}
	if (err) {
		process.nextTick(cb, err)
		errorOrDestroy(stream, err, true)
		return err
	}
	state.pendingcb++
	return writeOrBuffer(stream, state, chunk, encoding, cb)
}
Writable.prototype.write = function (chunk, encoding, cb) {
	return _write(this, chunk, encoding, cb) === true
}
Writable.prototype.cork = function () {
	this._writableState.corked++
}
Writable.prototype.uncork = function () {
	const state = this._writableState
	if (state.corked) {
		state.corked--
		if (!state.writing) clearBuffer(this, state)
	}
}
Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
	if (typeof encoding === 'string') encoding = StringPrototypeToLowerCase(encoding)
	if (!Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding)
	this._writableState.defaultEncoding = encoding
	return this
}
function writeOrBuffer(stream, state, chunk, encoding, callback) {
	const len = state.objectMode ? 1 : chunk.length
	state.length += len
	const ret = state.length < state.highWaterMark
	if (!ret) state.needDrain = true
	if (state.writing || state.corked || state.errored || !state.constructed) {
		state.buffered.push({
			chunk,
			encoding,
			callback
		})
		if (state.allBuffers && encoding !== 'buffer') {
			state.allBuffers = false
		}
		if (state.allNoop && callback !== nop) {
			state.allNoop = false
		}
	} else {
		state.writelen = len
		state.writecb = callback
		state.writing = true
		state.sync = true
		stream._write(chunk, encoding, state.onwrite)
		state.sync = false
	}
	return ret && !state.errored && !state.destroyed
}
function doWrite(stream, state, writev, len, chunk, encoding, cb) {
	state.writelen = len
	state.writecb = cb
	state.writing = true
	state.sync = true
	if (state.destroyed) state.onwrite(new ERR_STREAM_DESTROYED('write'))
	else if (writev) stream._writev(chunk, state.onwrite)
	else stream._write(chunk, encoding, state.onwrite)
	state.sync = false
}
function onwriteError(stream, state, er, cb) {
	--state.pendingcb
	cb(er)
	errorBuffer(state)
	errorOrDestroy(stream, er)
}
function onwrite(stream, er) {
	const state = stream._writableState
	const sync = state.sync
	const cb = state.writecb
	if (typeof cb !== 'function') {
		errorOrDestroy(stream, new ERR_MULTIPLE_CALLBACK())
		return
	}
	state.writing = false
	state.writecb = null
	state.length -= state.writelen
	state.writelen = 0
	if (er) {
		er.stack // eslint-disable-line no-unused-expressions
		if (!state.errored) {
			state.errored = er
		}
		if (stream._readableState && !stream._readableState.errored) {
			stream._readableState.errored = er
		}
		if (sync) {
			process.nextTick(onwriteError, stream, state, er, cb)
		} else {
			onwriteError(stream, state, er, cb)
		}
	} else {
		if (state.buffered.length > state.bufferedIndex) {
			clearBuffer(stream, state)
		}
		if (sync) {
			if (state.afterWriteTickInfo !== null && state.afterWriteTickInfo.cb === cb) {
				state.afterWriteTickInfo.count++
			} else {
				state.afterWriteTickInfo = {
					count: 1,
					cb,
					stream,
					state
				}
				process.nextTick(afterWriteTick, state.afterWriteTickInfo)
			}
		} else {
			afterWrite(stream, state, 1, cb)
		}
	}
}
function afterWriteTick({ stream, state, count, cb }) {
	state.afterWriteTickInfo = null
	return afterWrite(stream, state, count, cb)
}
function afterWrite(stream, state, count, cb) {
	const needDrain = !state.ending && !stream.destroyed && state.length === 0 && state.needDrain
	if (needDrain) {
		state.needDrain = false
		stream.emit('drain')
	}
	while (count-- > 0) {
		state.pendingcb--
		cb()
	}
	if (state.destroyed) {
		errorBuffer(state)
	}
	finishMaybe(stream, state)
}
function errorBuffer(state) {
	if (state.writing) {
		return
	}
	for (let n = state.bufferedIndex; n < state.buffered.length; ++n) {
		var _state$errored
		const { chunk, callback } = state.buffered[n]
		const len = state.objectMode ? 1 : chunk.length
		state.length -= len
		callback(
			(_state$errored = state.errored) !== null && _state$errored !== undefined
				? _state$errored
				: new ERR_STREAM_DESTROYED('write')
		)
	}
	const onfinishCallbacks = state[kOnFinished].splice(0)
	for (let i = 0; i < onfinishCallbacks.length; i++) {
		var _state$errored2
		onfinishCallbacks[i](
			(_state$errored2 = state.errored) !== null && _state$errored2 !== undefined
				? _state$errored2
				: new ERR_STREAM_DESTROYED('end')
		)
	}
	resetBuffer(state)
}
function clearBuffer(stream, state) {
	if (state.corked || state.bufferProcessing || state.destroyed || !state.constructed) {
		return
	}
	const { buffered, bufferedIndex, objectMode } = state
	const bufferedLength = buffered.length - bufferedIndex
	if (!bufferedLength) {
		return
	}
	let i = bufferedIndex
	state.bufferProcessing = true
	if (bufferedLength > 1 && stream._writev) {
		state.pendingcb -= bufferedLength - 1
		const callback = state.allNoop
			? nop
			: (err) => {
					for (let n = i; n < buffered.length; ++n) {
						buffered[n].callback(err)
					}
				}
		const chunks = state.allNoop && i === 0 ? buffered : ArrayPrototypeSlice(buffered, i)
		chunks.allBuffers = state.allBuffers
		doWrite(stream, state, true, state.length, chunks, '', callback)
		resetBuffer(state)
	} else {
		do {
			const { chunk, encoding, callback } = buffered[i]
			buffered[i++] = null
			const len = objectMode ? 1 : chunk.length
			doWrite(stream, state, false, len, chunk, encoding, callback)
		} while (i < buffered.length && !state.writing)
		if (i === buffered.length) {
			resetBuffer(state)
		} else if (i > 256) {
			buffered.splice(0, i)
			state.bufferedIndex = 0
		} else {
			state.bufferedIndex = i
		}
	}
	state.bufferProcessing = false
}
Writable.prototype._write = function (chunk, encoding, cb) {
	if (this._writev) {
		this._writev(
			[
				{
					chunk,
					encoding
				}
			],
			cb
		)
	} else {
		throw new ERR_METHOD_NOT_IMPLEMENTED('_write()')
	}
}
Writable.prototype._writev = null
Writable.prototype.end = function (chunk, encoding, cb) {
	const state = this._writableState
	if (typeof chunk === 'function') {
		cb = chunk
		chunk = null
		encoding = null
	} else if (typeof encoding === 'function') {
		cb = encoding
		encoding = null
	}
	let err
	if (chunk !== null && chunk !== undefined) {
		const ret = _write(this, chunk, encoding)
		if (ret instanceof Error) {
			err = ret
		}
	}
	if (state.corked) {
		state.corked = 1
		this.uncork()
	}
	if (err) {
	} else if (!state.errored && !state.ending) {
		state.ending = true
		finishMaybe(this, state, true)
		state.ended = true
	} else if (state.finished) {
		err = new ERR_STREAM_ALREADY_FINISHED('end')
	} else if (state.destroyed) {
		err = new ERR_STREAM_DESTROYED('end')
	}
	if (typeof cb === 'function') {
		if (err || state.finished) {
			process.nextTick(cb, err)
		} else {
			state[kOnFinished].push(cb)
		}
	}
	return this
}
function needFinish(state) {
	return (
		state.ending &&
		!state.destroyed &&
		state.constructed &&
		state.length === 0 &&
		!state.errored &&
		state.buffered.length === 0 &&
		!state.finished &&
		!state.writing &&
		!state.errorEmitted &&
		!state.closeEmitted
	)
}
function callFinal(stream, state) {
	let called = false
	function onFinish(err) {
		if (called) {
			errorOrDestroy(stream, err !== null && err !== undefined ? err : ERR_MULTIPLE_CALLBACK())
			return
		}
		called = true
		state.pendingcb--
		if (err) {
			const onfinishCallbacks = state[kOnFinished].splice(0)
			for (let i = 0; i < onfinishCallbacks.length; i++) {
				onfinishCallbacks[i](err)
			}
			errorOrDestroy(stream, err, state.sync)
		} else if (needFinish(state)) {
			state.prefinished = true
			stream.emit('prefinish')
			state.pendingcb++
			process.nextTick(finish, stream, state)
		}
	}
	state.sync = true
	state.pendingcb++
	try {
		stream._final(onFinish)
	} catch (err) {
		onFinish(err)
	}
	state.sync = false
}
function prefinish(stream, state) {
	if (!state.prefinished && !state.finalCalled) {
		if (typeof stream._final === 'function' && !state.destroyed) {
			state.finalCalled = true
			callFinal(stream, state)
		} else {
			state.prefinished = true
			stream.emit('prefinish')
		}
	}
}
function finishMaybe(stream, state, sync) {
	if (needFinish(state)) {
		prefinish(stream, state)
		if (state.pendingcb === 0) {
			if (sync) {
				state.pendingcb++
				process.nextTick(
					(stream, state) => {
						if (needFinish(state)) {
							finish(stream, state)
						} else {
							state.pendingcb--
						}
					},
					stream,
					state
				)
			} else if (needFinish(state)) {
				state.pendingcb++
				finish(stream, state)
			}
		}
	}
}
function finish(stream, state) {
	state.pendingcb--
	state.finished = true
	const onfinishCallbacks = state[kOnFinished].splice(0)
	for (let i = 0; i < onfinishCallbacks.length; i++) {
		onfinishCallbacks[i]()
	}
	stream.emit('finish')
	if (state.autoDestroy) {
		const rState = stream._readableState
		const autoDestroy =
			!rState ||
			(rState.autoDestroy &&
				(rState.endEmitted || rState.readable === false))
		if (autoDestroy) {
			stream.destroy()
		}
	}
}
ObjectDefineProperties(Writable.prototype, {
	closed: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.closed : false
		}
	},
	destroyed: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.destroyed : false
		},
		set(value) {
			if (this._writableState) {
				this._writableState.destroyed = value
			}
		}
	},
	writable: {
		__proto__: null,
		get() {
			const w = this._writableState
			return !!w && w.writable !== false && !w.destroyed && !w.errored && !w.ending && !w.ended
		},
		set(val) {
			if (this._writableState) {
				this._writableState.writable = !!val
			}
		}
	},
	writableFinished: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.finished : false
		}
	},
	writableObjectMode: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.objectMode : false
		}
	},
	writableBuffer: {
		__proto__: null,
		get() {
			return this._writableState && this._writableState.getBuffer()
		}
	},
	writableEnded: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.ending : false
		}
	},
	writableNeedDrain: {
		__proto__: null,
		get() {
			const wState = this._writableState
			if (!wState) return false
			return !wState.destroyed && !wState.ending && wState.needDrain
		}
	},
	writableHighWaterMark: {
		__proto__: null,
		get() {
			return this._writableState && this._writableState.highWaterMark
		}
	},
	writableCorked: {
		__proto__: null,
		get() {
			return this._writableState ? this._writableState.corked : 0
		}
	},
	writableLength: {
		__proto__: null,
		get() {
			return this._writableState && this._writableState.length
		}
	},
	errored: {
		__proto__: null,
		enumerable: false,
		get() {
			return this._writableState ? this._writableState.errored : null
		}
	},
	writableAborted: {
		__proto__: null,
		enumerable: false,
		get: function () {
			return !!(
				this._writableState.writable !== false &&
				(this._writableState.destroyed || this._writableState.errored) &&
				!this._writableState.finished
			)
		}
	}
})
const destroy = destroyImpl.destroy
Writable.prototype.destroy = function (err, cb) {
	const state = this._writableState
	if (!state.destroyed && (state.bufferedIndex < state.buffered.length || state[kOnFinished].length)) {
		process.nextTick(errorBuffer, state)
	}
	destroy.call(this, err, cb)
	return this
}
Writable.prototype._undestroy = destroyImpl.undestroy
Writable.prototype._destroy = function (err, cb) {
	cb(err)
}
Writable.prototype[EE.captureRejectionSymbol] = function (err) {
	this.destroy(err)
}
let webStreamsAdapters
function lazyWebStreams() {
	if (webStreamsAdapters === undefined) webStreamsAdapters = {}
	return webStreamsAdapters
}
Writable.fromWeb = function (writableStream, options) {
	return lazyWebStreams().newStreamWritableFromWritableStream(writableStream, options)
}
Writable.toWeb = function (streamWritable) {
	return lazyWebStreams().newWritableStreamFromStreamWritable(streamWritable)
}
/***/ }),
/***/ 49554:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {
	ArrayIsArray,
	ArrayPrototypeIncludes,
	ArrayPrototypeJoin,
	ArrayPrototypeMap,
	NumberIsInteger,
	NumberIsNaN,
	NumberMAX_SAFE_INTEGER,
	NumberMIN_SAFE_INTEGER,
	NumberParseInt,
	ObjectPrototypeHasOwnProperty,
	RegExpPrototypeExec,
	String,
	StringPrototypeToUpperCase,
	StringPrototypeTrim
} = __webpack_require__(50999)
const {
	hideStackFrames,
	codes: { ERR_SOCKET_BAD_PORT, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE, ERR_UNKNOWN_SIGNAL }
} = __webpack_require__(69220)
const { normalizeEncoding } = __webpack_require__(23539)
const { isAsyncFunction, isArrayBufferView } = (__webpack_require__(23539).types)
const signals = {}
function isInt32(value) {
	return value === (value | 0)
}
function isUint32(value) {
	return value === value >>> 0
}
const octalReg = /^[0-7]+$/
const modeDesc = 'must be a 32-bit unsigned integer or an octal string'
function parseFileMode(value, name, def) {
	if (typeof value === 'undefined') {
		value = def
	}
	if (typeof value === 'string') {
		if (RegExpPrototypeExec(octalReg, value) === null) {
			throw new ERR_INVALID_ARG_VALUE(name, value, modeDesc)
		}
		value = NumberParseInt(value, 8)
	}
	validateUint32(value, name)
	return value
}
const validateInteger = hideStackFrames((value, name, min = NumberMIN_SAFE_INTEGER, max = NumberMAX_SAFE_INTEGER) => {
	if (typeof value !== 'number') throw new ERR_INVALID_ARG_TYPE(name, 'number', value)
	if (!NumberIsInteger(value)) throw new ERR_OUT_OF_RANGE(name, 'an integer', value)
	if (value < min || value > max) throw new ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value)
})
const validateInt32 = hideStackFrames((value, name, min = -2147483648, max = 2147483647) => {
	if (typeof value !== 'number') {
		throw new ERR_INVALID_ARG_TYPE(name, 'number', value)
	}
	if (!NumberIsInteger(value)) {
		throw new ERR_OUT_OF_RANGE(name, 'an integer', value)
	}
	if (value < min || value > max) {
		throw new ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value)
	}
})
const validateUint32 = hideStackFrames((value, name, positive = false) => {
	if (typeof value !== 'number') {
		throw new ERR_INVALID_ARG_TYPE(name, 'number', value)
	}
	if (!NumberIsInteger(value)) {
		throw new ERR_OUT_OF_RANGE(name, 'an integer', value)
	}
	const min = positive ? 1 : 0
	const max = 4294967295
	if (value < min || value > max) {
		throw new ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value)
	}
})
function validateString(value, name) {
	if (typeof value !== 'string') throw new ERR_INVALID_ARG_TYPE(name, 'string', value)
}
function validateNumber(value, name, min = undefined, max) {
	if (typeof value !== 'number') throw new ERR_INVALID_ARG_TYPE(name, 'number', value)
	if (
		(min != null && value < min) ||
		(max != null && value > max) ||
		((min != null || max != null) && NumberIsNaN(value))
	) {
		throw new ERR_OUT_OF_RANGE(
			name,
			`${min != null ? `>= ${min}` : ''}${min != null && max != null ? ' && ' : ''}${max != null ? `<= ${max}` : ''}`,
			value
		)
	}
}
const validateOneOf = hideStackFrames((value, name, oneOf) => {
	if (!ArrayPrototypeIncludes(oneOf, value)) {
		const allowed = ArrayPrototypeJoin(
			ArrayPrototypeMap(oneOf, (v) => (typeof v === 'string' ? `'${v}'` : String(v))),
			', '
		)
		const reason = 'must be one of: ' + allowed
		throw new ERR_INVALID_ARG_VALUE(name, value, reason)
	}
})
function validateBoolean(value, name) {
	if (typeof value !== 'boolean') throw new ERR_INVALID_ARG_TYPE(name, 'boolean', value)
}
function getOwnPropertyValueOrDefault(options, key, defaultValue) {
	return options == null || !ObjectPrototypeHasOwnProperty(options, key) ? defaultValue : options[key]
}
const validateObject = hideStackFrames((value, name, options = null) => {
	const allowArray = getOwnPropertyValueOrDefault(options, 'allowArray', false)
	const allowFunction = getOwnPropertyValueOrDefault(options, 'allowFunction', false)
	const nullable = getOwnPropertyValueOrDefault(options, 'nullable', false)
	if (
		(!nullable && value === null) ||
		(!allowArray && ArrayIsArray(value)) ||
		(typeof value !== 'object' && (!allowFunction || typeof value !== 'function'))
	) {
		throw new ERR_INVALID_ARG_TYPE(name, 'Object', value)
	}
})
const validateDictionary = hideStackFrames((value, name) => {
	if (value != null && typeof value !== 'object' && typeof value !== 'function') {
		throw new ERR_INVALID_ARG_TYPE(name, 'a dictionary', value)
	}
})
const validateArray = hideStackFrames((value, name, minLength = 0) => {
	if (!ArrayIsArray(value)) {
		throw new ERR_INVALID_ARG_TYPE(name, 'Array', value)
	}
	if (value.length < minLength) {
		const reason = `must be longer than ${minLength}`
		throw new ERR_INVALID_ARG_VALUE(name, value, reason)
	}
})
function validateStringArray(value, name) {
	validateArray(value, name)
	for (let i = 0; i < value.length; i++) {
		validateString(value[i], `${name}[${i}]`)
	}
}
function validateBooleanArray(value, name) {
	validateArray(value, name)
	for (let i = 0; i < value.length; i++) {
		validateBoolean(value[i], `${name}[${i}]`)
	}
}
function validateAbortSignalArray(value, name) {
	validateArray(value, name)
	for (let i = 0; i < value.length; i++) {
		const signal = value[i]
		const indexedName = `${name}[${i}]`
		if (signal == null) {
			throw new ERR_INVALID_ARG_TYPE(indexedName, 'AbortSignal', signal)
		}
		validateAbortSignal(signal, indexedName)
	}
}
function validateSignalName(signal, name = 'signal') {
	validateString(signal, name)
	if (signals[signal] === undefined) {
		if (signals[StringPrototypeToUpperCase(signal)] !== undefined) {
			throw new ERR_UNKNOWN_SIGNAL(signal + ' (signals must use all capital letters)')
		}
		throw new ERR_UNKNOWN_SIGNAL(signal)
	}
}
const validateBuffer = hideStackFrames((buffer, name = 'buffer') => {
	if (!isArrayBufferView(buffer)) {
		throw new ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView'], buffer)
	}
})
function validateEncoding(data, encoding) {
	const normalizedEncoding = normalizeEncoding(encoding)
	const length = data.length
	if (normalizedEncoding === 'hex' && length % 2 !== 0) {
		throw new ERR_INVALID_ARG_VALUE('encoding', encoding, `is invalid for data of length ${length}`)
	}
}
function validatePort(port, name = 'Port', allowZero = true) {
	if (
		(typeof port !== 'number' && typeof port !== 'string') ||
		(typeof port === 'string' && StringPrototypeTrim(port).length === 0) ||
		+port !== +port >>> 0 ||
		port > 0xffff ||
		(port === 0 && !allowZero)
	) {
		throw new ERR_SOCKET_BAD_PORT(name, port, allowZero)
	}
	return port | 0
}
const validateAbortSignal = hideStackFrames((signal, name) => {
	if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
		throw new ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal)
	}
})
const validateFunction = hideStackFrames((value, name) => {
	if (typeof value !== 'function') throw new ERR_INVALID_ARG_TYPE(name, 'Function', value)
})
const validatePlainFunction = hideStackFrames((value, name) => {
	if (typeof value !== 'function' || isAsyncFunction(value)) throw new ERR_INVALID_ARG_TYPE(name, 'Function', value)
})
const validateUndefined = hideStackFrames((value, name) => {
	if (value !== undefined) throw new ERR_INVALID_ARG_TYPE(name, 'undefined', value)
})
function validateUnion(value, name, union) {
	if (!ArrayPrototypeIncludes(union, value)) {
		throw new ERR_INVALID_ARG_TYPE(name, `('${ArrayPrototypeJoin(union, '|')}')`, value)
	}
}
const linkValueRegExp = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/
function validateLinkHeaderFormat(value, name) {
	if (typeof value === 'undefined' || !RegExpPrototypeExec(linkValueRegExp, value)) {
		throw new ERR_INVALID_ARG_VALUE(
			name,
			value,
			'must be an array or string of format "</styles.css>; rel=preload; as=style"'
		)
	}
}
function validateLinkHeaderValue(hints) {
	if (typeof hints === 'string') {
		validateLinkHeaderFormat(hints, 'hints')
		return hints
	} else if (ArrayIsArray(hints)) {
		const hintsLength = hints.length
		let result = ''
		if (hintsLength === 0) {
			return result
		}
		for (let i = 0; i < hintsLength; i++) {
			const link = hints[i]
			validateLinkHeaderFormat(link, 'hints')
			result += link
			if (i !== hintsLength - 1) {
				result += ', '
			}
		}
		return result
	}
	throw new ERR_INVALID_ARG_VALUE(
		'hints',
		hints,
		'must be an array or string of format "</styles.css>; rel=preload; as=style"'
	)
}
module.exports = {
	isInt32,
	isUint32,
	parseFileMode,
	validateArray,
	validateStringArray,
	validateBooleanArray,
	validateAbortSignalArray,
	validateBoolean,
	validateBuffer,
	validateDictionary,
	validateEncoding,
	validateFunction,
	validateInt32,
	validateInteger,
	validateNumber,
	validateObject,
	validateOneOf,
	validatePlainFunction,
	validatePort,
	validateSignalName,
	validateString,
	validateUint32,
	validateUndefined,
	validateUnion,
	validateAbortSignal,
	validateLinkHeaderValue
}
/***/ }),
/***/ 69220:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { format, inspect } = __webpack_require__(43536)
const { AggregateError: CustomAggregateError } = __webpack_require__(50999)
const AggregateError = globalThis.AggregateError || CustomAggregateError
const kIsNodeError = Symbol('kIsNodeError')
const kTypes = [
	'string',
	'function',
	'number',
	'object',
	'Function',
	'Object',
	'boolean',
	'bigint',
	'symbol'
]
const classRegExp = /^([A-Z][a-z0-9]*)+$/
const nodeInternalPrefix = '__node_internal_'
const codes = {}
function assert(value, message) {
	if (!value) {
		throw new codes.ERR_INTERNAL_ASSERTION(message)
	}
}
function addNumericalSeparator(val) {
	let res = ''
	let i = val.length
	const start = val[0] === '-' ? 1 : 0
	for (; i >= start + 4; i -= 3) {
		res = `_${val.slice(i - 3, i)}${res}`
	}
	return `${val.slice(0, i)}${res}`
}
function getMessage(key, msg, args) {
	if (typeof msg === 'function') {
		assert(
			msg.length <= args.length,
			`Code: ${key}; The provided arguments length (${args.length}) does not match the required ones (${msg.length}).`
		)
		return msg(...args)
	}
	const expectedLength = (msg.match(/%[dfijoOs]/g) || []).length
	assert(
		expectedLength === args.length,
		`Code: ${key}; The provided arguments length (${args.length}) does not match the required ones (${expectedLength}).`
	)
	if (args.length === 0) {
		return msg
	}
	return format(msg, ...args)
}
function E(code, message, Base) {
	if (!Base) {
		Base = Error
	}
	class NodeError extends Base {
		constructor(...args) {
			super(getMessage(code, message, args))
		}
		toString() {
			return `${this.name} [${code}]: ${this.message}`
		}
	}
	Object.defineProperties(NodeError.prototype, {
		name: {
			value: Base.name,
			writable: true,
			enumerable: false,
			configurable: true
		},
		toString: {
			value() {
				return `${this.name} [${code}]: ${this.message}`
			},
			writable: true,
			enumerable: false,
			configurable: true
		}
	})
	NodeError.prototype.code = code
	NodeError.prototype[kIsNodeError] = true
	codes[code] = NodeError
}
function hideStackFrames(fn) {
	const hidden = nodeInternalPrefix + fn.name
	Object.defineProperty(fn, 'name', {
		value: hidden
	})
	return fn
}
function aggregateTwoErrors(innerError, outerError) {
	if (innerError && outerError && innerError !== outerError) {
		if (Array.isArray(outerError.errors)) {
			outerError.errors.push(innerError)
			return outerError
		}
		const err = new AggregateError([outerError, innerError], outerError.message)
		err.code = outerError.code
		return err
	}
	return innerError || outerError
}
class AbortError extends Error {
	constructor(message = 'The operation was aborted', options = undefined) {
		if (options !== undefined && typeof options !== 'object') {
			throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options)
		}
		super(message, options)
		this.code = 'ABORT_ERR'
		this.name = 'AbortError'
	}
}
E('ERR_ASSERTION', '%s', Error)
E(
	'ERR_INVALID_ARG_TYPE',
	(name, expected, actual) => {
		assert(typeof name === 'string', "'name' must be a string")
		if (!Array.isArray(expected)) {
			expected = [expected]
		}
		let msg = 'The '
		if (name.endsWith(' argument')) {
			msg += `${name} `
		} else {
			msg += `"${name}" ${name.includes('.') ? 'property' : 'argument'} `
		}
		msg += 'must be '
		const types = []
		const instances = []
		const other = []
		for (const value of expected) {
			assert(typeof value === 'string', 'All expected entries have to be of type string')
			if (kTypes.includes(value)) {
				types.push(value.toLowerCase())
			} else if (classRegExp.test(value)) {
				instances.push(value)
			} else {
				assert(value !== 'object', 'The value "object" should be written as "Object"')
				other.push(value)
			}
		}
		if (instances.length > 0) {
			const pos = types.indexOf('object')
			if (pos !== -1) {
				types.splice(types, pos, 1)
				instances.push('Object')
			}
		}
		if (types.length > 0) {
			switch (types.length) {
				case 1:
					msg += `of type ${types[0]}`
					break
				case 2:
					msg += `one of type ${types[0]} or ${types[1]}`
					break
				default: {
					const last = types.pop()
					msg += `one of type ${types.join(', ')}, or ${last}`
				}
			}
			if (instances.length > 0 || other.length > 0) {
				msg += ' or '
			}
		}
		if (instances.length > 0) {
			switch (instances.length) {
				case 1:
					msg += `an instance of ${instances[0]}`
					break
				case 2:
					msg += `an instance of ${instances[0]} or ${instances[1]}`
					break
				default: {
					const last = instances.pop()
					msg += `an instance of ${instances.join(', ')}, or ${last}`
				}
			}
			if (other.length > 0) {
				msg += ' or '
			}
		}
		switch (other.length) {
			case 0:
				break
			case 1:
				if (other[0].toLowerCase() !== other[0]) {
					msg += 'an '
				}
				msg += `${other[0]}`
				break
			case 2:
				msg += `one of ${other[0]} or ${other[1]}`
				break
			default: {
				const last = other.pop()
				msg += `one of ${other.join(', ')}, or ${last}`
			}
		}
		if (actual == null) {
			msg += `. Received ${actual}`
		} else if (typeof actual === 'function' && actual.name) {
			msg += `. Received function ${actual.name}`
		} else if (typeof actual === 'object') {
			var _actual$constructor
			if (
				(_actual$constructor = actual.constructor) !== null &&
				_actual$constructor !== undefined &&
				_actual$constructor.name
			) {
				msg += `. Received an instance of ${actual.constructor.name}`
			} else {
				const inspected = inspect(actual, {
					depth: -1
				})
				msg += `. Received ${inspected}`
			}
		} else {
			let inspected = inspect(actual, {
				colors: false
			})
			if (inspected.length > 25) {
				inspected = `${inspected.slice(0, 25)}...`
			}
			msg += `. Received type ${typeof actual} (${inspected})`
		}
		return msg
	},
	TypeError
)
E(
	'ERR_INVALID_ARG_VALUE',
	(name, value, reason = 'is invalid') => {
		let inspected = inspect(value)
		if (inspected.length > 128) {
			inspected = inspected.slice(0, 128) + '...'
		}
		const type = name.includes('.') ? 'property' : 'argument'
		return `The ${type} '${name}' ${reason}. Received ${inspected}`
	},
	TypeError
)
E(
	'ERR_INVALID_RETURN_VALUE',
	(input, name, value) => {
		var _value$constructor
		const type =
			value !== null &&
			value !== undefined &&
			(_value$constructor = value.constructor) !== null &&
			_value$constructor !== undefined &&
			_value$constructor.name
				? `instance of ${value.constructor.name}`
				: `type ${typeof value}`
		return `Expected ${input} to be returned from the "${name}"` + ` function but got ${type}.`
	},
	TypeError
)
E(
	'ERR_MISSING_ARGS',
	(...args) => {
		assert(args.length > 0, 'At least one arg needs to be specified')
		let msg
		const len = args.length
		args = (Array.isArray(args) ? args : [args]).map((a) => `"${a}"`).join(' or ')
		switch (len) {
			case 1:
				msg += `The ${args[0]} argument`
				break
			case 2:
				msg += `The ${args[0]} and ${args[1]} arguments`
				break
			default:
				{
					const last = args.pop()
					msg += `The ${args.join(', ')}, and ${last} arguments`
				}
				break
		}
		return `${msg} must be specified`
	},
	TypeError
)
E(
	'ERR_OUT_OF_RANGE',
	(str, range, input) => {
		assert(range, 'Missing "range" argument')
		let received
		if (Number.isInteger(input) && Math.abs(input) > 2 ** 32) {
			received = addNumericalSeparator(String(input))
		} else if (typeof input === 'bigint') {
			received = String(input)
			const limit = BigInt(2) ** BigInt(32)
			if (input > limit || input < -limit) {
				received = addNumericalSeparator(received)
			}
			received += 'n'
		} else {
			received = inspect(input)
		}
		return `The value of "${str}" is out of range. It must be ${range}. Received ${received}`
	},
	RangeError
)
E('ERR_MULTIPLE_CALLBACK', 'Callback called multiple times', Error)
E('ERR_METHOD_NOT_IMPLEMENTED', 'The %s method is not implemented', Error)
E('ERR_STREAM_ALREADY_FINISHED', 'Cannot call %s after a stream was finished', Error)
E('ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable', Error)
E('ERR_STREAM_DESTROYED', 'Cannot call %s after a stream was destroyed', Error)
E('ERR_STREAM_NULL_VALUES', 'May not write null values to stream', TypeError)
E('ERR_STREAM_PREMATURE_CLOSE', 'Premature close', Error)
E('ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF', Error)
E('ERR_STREAM_UNSHIFT_AFTER_END_EVENT', 'stream.unshift() after end event', Error)
E('ERR_STREAM_WRITE_AFTER_END', 'write after end', Error)
E('ERR_UNKNOWN_ENCODING', 'Unknown encoding: %s', TypeError)
module.exports = {
	AbortError,
	aggregateTwoErrors: hideStackFrames(aggregateTwoErrors),
	hideStackFrames,
	codes
}
/***/ }),
/***/ 29963:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Stream = __webpack_require__(2203)
if (Stream && process.env.READABLE_STREAM === 'disable') {
	const promises = Stream.promises
	module.exports._uint8ArrayToBuffer = Stream._uint8ArrayToBuffer
	module.exports._isUint8Array = Stream._isUint8Array
	module.exports.isDisturbed = Stream.isDisturbed
	module.exports.isErrored = Stream.isErrored
	module.exports.isReadable = Stream.isReadable
	module.exports.Readable = Stream.Readable
	module.exports.Writable = Stream.Writable
	module.exports.Duplex = Stream.Duplex
	module.exports.Transform = Stream.Transform
	module.exports.PassThrough = Stream.PassThrough
	module.exports.addAbortSignal = Stream.addAbortSignal
	module.exports.finished = Stream.finished
	module.exports.destroy = Stream.destroy
	module.exports.pipeline = Stream.pipeline
	module.exports.compose = Stream.compose
	Object.defineProperty(Stream, 'promises', {
		configurable: true,
		enumerable: true,
		get() {
			return promises
		}
	})
	module.exports.Stream = Stream.Stream
} else {
	const CustomStream = __webpack_require__(12375)
	const promises = __webpack_require__(65904)
	const originalDestroy = CustomStream.Readable.destroy
	module.exports = CustomStream.Readable
	module.exports._uint8ArrayToBuffer = CustomStream._uint8ArrayToBuffer
	module.exports._isUint8Array = CustomStream._isUint8Array
	module.exports.isDisturbed = CustomStream.isDisturbed
	module.exports.isErrored = CustomStream.isErrored
	module.exports.isReadable = CustomStream.isReadable
	module.exports.Readable = CustomStream.Readable
	module.exports.Writable = CustomStream.Writable
	module.exports.Duplex = CustomStream.Duplex
	module.exports.Transform = CustomStream.Transform
	module.exports.PassThrough = CustomStream.PassThrough
	module.exports.addAbortSignal = CustomStream.addAbortSignal
	module.exports.finished = CustomStream.finished
	module.exports.destroy = CustomStream.destroy
	module.exports.destroy = originalDestroy
	module.exports.pipeline = CustomStream.pipeline
	module.exports.compose = CustomStream.compose
	Object.defineProperty(CustomStream, 'promises', {
		configurable: true,
		enumerable: true,
		get() {
			return promises
		}
	})
	module.exports.Stream = CustomStream.Stream
}
module.exports["default"] = module.exports
/***/ }),
/***/ 50999:
/***/ ((module) => {
class AggregateError extends Error {
	constructor(errors) {
		if (!Array.isArray(errors)) {
			throw new TypeError(`Expected input to be an Array, got ${typeof errors}`)
		}
		let message = ''
		for (let i = 0; i < errors.length; i++) {
			message += `    ${errors[i].stack}\n`
		}
		super(message)
		this.name = 'AggregateError'
		this.errors = errors
	}
}
module.exports = {
	AggregateError,
	ArrayIsArray(self) {
		return Array.isArray(self)
	},
	ArrayPrototypeIncludes(self, el) {
		return self.includes(el)
	},
	ArrayPrototypeIndexOf(self, el) {
		return self.indexOf(el)
	},
	ArrayPrototypeJoin(self, sep) {
		return self.join(sep)
	},
	ArrayPrototypeMap(self, fn) {
		return self.map(fn)
	},
	ArrayPrototypePop(self, el) {
		return self.pop(el)
	},
	ArrayPrototypePush(self, el) {
		return self.push(el)
	},
	ArrayPrototypeSlice(self, start, end) {
		return self.slice(start, end)
	},
	Error,
	FunctionPrototypeCall(fn, thisArgs, ...args) {
		return fn.call(thisArgs, ...args)
	},
	FunctionPrototypeSymbolHasInstance(self, instance) {
		return Function.prototype[Symbol.hasInstance].call(self, instance)
	},
	MathFloor: Math.floor,
	Number,
	NumberIsInteger: Number.isInteger,
	NumberIsNaN: Number.isNaN,
	NumberMAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
	NumberMIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
	NumberParseInt: Number.parseInt,
	ObjectDefineProperties(self, props) {
		return Object.defineProperties(self, props)
	},
	ObjectDefineProperty(self, name, prop) {
		return Object.defineProperty(self, name, prop)
	},
	ObjectGetOwnPropertyDescriptor(self, name) {
		return Object.getOwnPropertyDescriptor(self, name)
	},
	ObjectKeys(obj) {
		return Object.keys(obj)
	},
	ObjectSetPrototypeOf(target, proto) {
		return Object.setPrototypeOf(target, proto)
	},
	Promise,
	PromisePrototypeCatch(self, fn) {
		return self.catch(fn)
	},
	PromisePrototypeThen(self, thenFn, catchFn) {
		return self.then(thenFn, catchFn)
	},
	PromiseReject(err) {
		return Promise.reject(err)
	},
	PromiseResolve(val) {
		return Promise.resolve(val)
	},
	ReflectApply: Reflect.apply,
	RegExpPrototypeTest(self, value) {
		return self.test(value)
	},
	SafeSet: Set,
	String,
	StringPrototypeSlice(self, start, end) {
		return self.slice(start, end)
	},
	StringPrototypeToLowerCase(self) {
		return self.toLowerCase()
	},
	StringPrototypeToUpperCase(self) {
		return self.toUpperCase()
	},
	StringPrototypeTrim(self) {
		return self.trim()
	},
	Symbol,
	SymbolFor: Symbol.for,
	SymbolAsyncIterator: Symbol.asyncIterator,
	SymbolHasInstance: Symbol.hasInstance,
	SymbolIterator: Symbol.iterator,
	SymbolDispose: Symbol.dispose || Symbol('Symbol.dispose'),
	SymbolAsyncDispose: Symbol.asyncDispose || Symbol('Symbol.asyncDispose'),
	TypedArrayPrototypeSet(self, buf, len) {
		return self.set(buf, len)
	},
	Boolean,
	Uint8Array
}
/***/ }),
/***/ 23539:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const bufferModule = __webpack_require__(20181)
const { format, inspect } = __webpack_require__(43536)
const {
	codes: { ERR_INVALID_ARG_TYPE }
} = __webpack_require__(69220)
const { kResistStopPropagation, AggregateError, SymbolDispose } = __webpack_require__(50999)
const AbortSignal = globalThis.AbortSignal || (__webpack_require__(17413).AbortSignal)
const AbortController = globalThis.AbortController || (__webpack_require__(17413).AbortController)
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor
const Blob = globalThis.Blob || bufferModule.Blob
const isBlob =
	typeof Blob !== 'undefined'
		? function isBlob(b) {
				return b instanceof Blob
			}
		: function isBlob(b) {
				return false
			}
const validateAbortSignal = (signal, name) => {
	if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
		throw new ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal)
	}
}
const validateFunction = (value, name) => {
	if (typeof value !== 'function') {
		throw new ERR_INVALID_ARG_TYPE(name, 'Function', value)
	}
}
module.exports = {
	AggregateError,
	kEmptyObject: Object.freeze({}),
	once(callback) {
		let called = false
		return function (...args) {
			if (called) {
				return
			}
			called = true
			callback.apply(this, args)
		}
	},
	createDeferredPromise: function () {
		let resolve
		let reject
		const promise = new Promise((res, rej) => {
			resolve = res
			reject = rej
		})
		return {
			promise,
			resolve,
			reject
		}
	},
	promisify(fn) {
		return new Promise((resolve, reject) => {
			fn((err, ...args) => {
				if (err) {
					return reject(err)
				}
				return resolve(...args)
			})
		})
	},
	debuglog() {
		return function () {}
	},
	format,
	inspect,
	types: {
		isAsyncFunction(fn) {
			return fn instanceof AsyncFunction
		},
		isArrayBufferView(arr) {
			return ArrayBuffer.isView(arr)
		}
	},
	isBlob,
	deprecate(fn, message) {
		return fn
	},
	addAbortListener:
		(__webpack_require__(24434).addAbortListener) ||
		function addAbortListener(signal, listener) {
			if (signal === undefined) {
				throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal)
			}
			validateAbortSignal(signal, 'signal')
			validateFunction(listener, 'listener')
			let removeEventListener
			if (signal.aborted) {
				queueMicrotask(() => listener())
			} else {
				signal.addEventListener('abort', listener, {
					__proto__: null,
					once: true,
					[kResistStopPropagation]: true
				})
				removeEventListener = () => {
					signal.removeEventListener('abort', listener)
				}
			}
			return {
				__proto__: null,
				[SymbolDispose]() {
					var _removeEventListener
					;(_removeEventListener = removeEventListener) === null || _removeEventListener === undefined
						? undefined
						: _removeEventListener()
				}
			}
		},
	AbortSignalAny:
		AbortSignal.any ||
		function AbortSignalAny(signals) {
			if (signals.length === 1) {
				return signals[0]
			}
			const ac = new AbortController()
			const abort = () => ac.abort()
			signals.forEach((signal) => {
				validateAbortSignal(signal, 'signals')
				signal.addEventListener('abort', abort, {
					once: true
				})
			})
			ac.signal.addEventListener(
				'abort',
				() => {
					signals.forEach((signal) => signal.removeEventListener('abort', abort))
				},
				{
					once: true
				}
			)
			return ac.signal
		}
}
module.exports.promisify.custom = Symbol.for('nodejs.util.promisify.custom')
/***/ }),
/***/ 43536:
/***/ ((module) => {
module.exports = {
	format(format, ...args) {
		return format.replace(/%([sdifj])/g, function (...[_unused, type]) {
			const replacement = args.shift()
			if (type === 'f') {
				return replacement.toFixed(6)
			} else if (type === 'j') {
				return JSON.stringify(replacement)
			} else if (type === 's' && typeof replacement === 'object') {
				const ctor = replacement.constructor !== Object ? replacement.constructor.name : ''
				return `${ctor} {}`.trim()
			} else {
				return replacement.toString()
			}
		})
	},
	inspect(value) {
		switch (typeof value) {
			case 'string':
				if (value.includes("'")) {
					if (!value.includes('"')) {
						return `"${value}"`
					} else if (!value.includes('`') && !value.includes('${')) {
						return `\`${value}\``
					}
				}
				return `'${value}'`
			case 'number':
				if (isNaN(value)) {
					return 'NaN'
				} else if (Object.is(value, -0)) {
					return String(value)
				}
				return value
			case 'bigint':
				return `${String(value)}n`
			case 'boolean':
			case 'undefined':
				return String(value)
			case 'object':
				return '{}'
		}
	}
}
/***/ }),
/***/ 12375:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { Buffer } = __webpack_require__(20181)
const { ObjectDefineProperty, ObjectKeys, ReflectApply } = __webpack_require__(50999)
const {
	promisify: { custom: customPromisify }
} = __webpack_require__(23539)
const { streamReturningOperators, promiseReturningOperators } = __webpack_require__(11222)
const {
	codes: { ERR_ILLEGAL_CONSTRUCTOR }
} = __webpack_require__(69220)
const compose = __webpack_require__(64999)
const { setDefaultHighWaterMark, getDefaultHighWaterMark } = __webpack_require__(54874)
const { pipeline } = __webpack_require__(16701)
const { destroyer } = __webpack_require__(65089)
const eos = __webpack_require__(36815)
const internalBuffer = {}
const promises = __webpack_require__(65904)
const utils = __webpack_require__(83426)
const Stream = (module.exports = __webpack_require__(84128).Stream)
Stream.isDestroyed = utils.isDestroyed
Stream.isDisturbed = utils.isDisturbed
Stream.isErrored = utils.isErrored
Stream.isReadable = utils.isReadable
Stream.isWritable = utils.isWritable
Stream.Readable = __webpack_require__(17783)
for (const key of ObjectKeys(streamReturningOperators)) {
	const op = streamReturningOperators[key]
	function fn(...args) {
		if (new.target) {
			throw ERR_ILLEGAL_CONSTRUCTOR()
		}
		return Stream.Readable.from(ReflectApply(op, this, args))
	}
	ObjectDefineProperty(fn, 'name', {
		__proto__: null,
		value: op.name
	})
	ObjectDefineProperty(fn, 'length', {
		__proto__: null,
		value: op.length
	})
	ObjectDefineProperty(Stream.Readable.prototype, key, {
		__proto__: null,
		value: fn,
		enumerable: false,
		configurable: true,
		writable: true
	})
}
for (const key of ObjectKeys(promiseReturningOperators)) {
	const op = promiseReturningOperators[key]
	function fn(...args) {
		if (new.target) {
			throw ERR_ILLEGAL_CONSTRUCTOR()
		}
		return ReflectApply(op, this, args)
	}
	ObjectDefineProperty(fn, 'name', {
		__proto__: null,
		value: op.name
	})
	ObjectDefineProperty(fn, 'length', {
		__proto__: null,
		value: op.length
	})
	ObjectDefineProperty(Stream.Readable.prototype, key, {
		__proto__: null,
		value: fn,
		enumerable: false,
		configurable: true,
		writable: true
	})
}
Stream.Writable = __webpack_require__(58939)
Stream.Duplex = __webpack_require__(94449)
Stream.Transform = __webpack_require__(12135)
Stream.PassThrough = __webpack_require__(19173)
Stream.pipeline = pipeline
const { addAbortSignal } = __webpack_require__(80652)
Stream.addAbortSignal = addAbortSignal
Stream.finished = eos
Stream.destroy = destroyer
Stream.compose = compose
Stream.setDefaultHighWaterMark = setDefaultHighWaterMark
Stream.getDefaultHighWaterMark = getDefaultHighWaterMark
ObjectDefineProperty(Stream, 'promises', {
	__proto__: null,
	configurable: true,
	enumerable: true,
	get() {
		return promises
	}
})
ObjectDefineProperty(pipeline, customPromisify, {
	__proto__: null,
	enumerable: true,
	get() {
		return promises.pipeline
	}
})
ObjectDefineProperty(eos, customPromisify, {
	__proto__: null,
	enumerable: true,
	get() {
		return promises.finished
	}
})
Stream.Stream = Stream
Stream._isUint8Array = function isUint8Array(value) {
	return value instanceof Uint8Array
}
Stream._uint8ArrayToBuffer = function _uint8ArrayToBuffer(chunk) {
	return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}
/***/ }),
/***/ 65904:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { ArrayPrototypePop, Promise } = __webpack_require__(50999)
const { isIterable, isNodeStream, isWebStream } = __webpack_require__(83426)
const { pipelineImpl: pl } = __webpack_require__(16701)
const { finished } = __webpack_require__(36815)
__webpack_require__(12375)
function pipeline(...streams) {
	return new Promise((resolve, reject) => {
		let signal
		let end
		const lastArg = streams[streams.length - 1]
		if (
			lastArg &&
			typeof lastArg === 'object' &&
			!isNodeStream(lastArg) &&
			!isIterable(lastArg) &&
			!isWebStream(lastArg)
		) {
			const options = ArrayPrototypePop(streams)
			signal = options.signal
			end = options.end
		}
		pl(
			streams,
			(err, value) => {
				if (err) {
					reject(err)
				} else {
					resolve(value)
				}
			},
			{
				signal,
				end
			}
		)
	})
}
module.exports = {
	finished,
	pipeline
}
/***/ }),
/***/ 93058:
/***/ ((module, exports, __webpack_require__) => {
var buffer = __webpack_require__(20181)
var Buffer = buffer.Buffer
function copyProps (src, dst) {
	for (var key in src) {
		dst[key] = src[key]
	}
}
if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) {
	module.exports = buffer
} else {
	copyProps(buffer, exports)
	exports.Buffer = SafeBuffer
}
function SafeBuffer (arg, encodingOrOffset, length) {
	return Buffer(arg, encodingOrOffset, length)
}
SafeBuffer.prototype = Object.create(Buffer.prototype)
copyProps(Buffer, SafeBuffer)
SafeBuffer.from = function (arg, encodingOrOffset, length) {
	if (typeof arg === 'number') {
		throw new TypeError('Argument must not be a number')
	}
	return Buffer(arg, encodingOrOffset, length)
}
SafeBuffer.alloc = function (size, fill, encoding) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	var buf = Buffer(size)
	if (fill !== undefined) {
		if (typeof encoding === 'string') {
			buf.fill(fill, encoding)
		} else {
			buf.fill(fill)
		}
	} else {
		buf.fill(0)
	}
	return buf
}
SafeBuffer.allocUnsafe = function (size) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	return Buffer(size)
}
SafeBuffer.allocUnsafeSlow = function (size) {
	if (typeof size !== 'number') {
		throw new TypeError('Argument must be a number')
	}
	return buffer.SlowBuffer(size)
}
/***/ }),
/***/ 80634:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Buffer = (__webpack_require__(93058).Buffer);
var isEncoding = Buffer.isEncoding || function (encoding) {
	encoding = '' + encoding;
	switch (encoding && encoding.toLowerCase()) {
		case 'hex':case 'utf8':case 'utf-8':case 'ascii':case 'binary':case 'base64':case 'ucs2':case 'ucs-2':case 'utf16le':case 'utf-16le':case 'raw':
			return true;
		default:
			return false;
	}
};
function _normalizeEncoding(enc) {
	if (!enc) return 'utf8';
	var retried;
	while (true) {
		switch (enc) {
			case 'utf8':
			case 'utf-8':
				return 'utf8';
			case 'ucs2':
			case 'ucs-2':
			case 'utf16le':
			case 'utf-16le':
				return 'utf16le';
			case 'latin1':
			case 'binary':
				return 'latin1';
			case 'base64':
			case 'ascii':
			case 'hex':
				return enc;
			default:
				if (retried) return; // undefined
				enc = ('' + enc).toLowerCase();
				retried = true;
		}
	}
};
function normalizeEncoding(enc) {
	var nenc = _normalizeEncoding(enc);
	if (typeof nenc !== 'string' && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error('Unknown encoding: ' + enc);
	return nenc || enc;
}
exports.StringDecoder = StringDecoder;
function StringDecoder(encoding) {
	this.encoding = normalizeEncoding(encoding);
	var nb;
	switch (this.encoding) {
		case 'utf16le':
			this.text = utf16Text;
			this.end = utf16End;
			nb = 4;
			break;
		case 'utf8':
			this.fillLast = utf8FillLast;
			nb = 4;
			break;
		case 'base64':
			this.text = base64Text;
			this.end = base64End;
			nb = 3;
			break;
		default:
			this.write = simpleWrite;
			this.end = simpleEnd;
			return;
	}
	this.lastNeed = 0;
	this.lastTotal = 0;
	this.lastChar = Buffer.allocUnsafe(nb);
}
StringDecoder.prototype.write = function (buf) {
	if (buf.length === 0) return '';
	var r;
	var i;
	if (this.lastNeed) {
		r = this.fillLast(buf);
		if (r === undefined) return '';
		i = this.lastNeed;
		this.lastNeed = 0;
	} else {
		i = 0;
	}
	if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
	return r || '';
};
StringDecoder.prototype.end = utf8End;
StringDecoder.prototype.text = utf8Text;
StringDecoder.prototype.fillLast = function (buf) {
	if (this.lastNeed <= buf.length) {
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
		return this.lastChar.toString(this.encoding, 0, this.lastTotal);
	}
	buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
	this.lastNeed -= buf.length;
};
function utf8CheckByte(byte) {
	if (byte <= 0x7F) return 0;else if (byte >> 5 === 0x06) return 2;else if (byte >> 4 === 0x0E) return 3;else if (byte >> 3 === 0x1E) return 4;
	return byte >> 6 === 0x02 ? -1 : -2;
}
function utf8CheckIncomplete(self, buf, i) {
	var j = buf.length - 1;
	if (j < i) return 0;
	var nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) self.lastNeed = nb - 1;
		return nb;
	}
	if (--j < i || nb === -2) return 0;
	nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) self.lastNeed = nb - 2;
		return nb;
	}
	if (--j < i || nb === -2) return 0;
	nb = utf8CheckByte(buf[j]);
	if (nb >= 0) {
		if (nb > 0) {
			if (nb === 2) nb = 0;else self.lastNeed = nb - 3;
		}
		return nb;
	}
	return 0;
}
function utf8CheckExtraBytes(self, buf, p) {
	if ((buf[0] & 0xC0) !== 0x80) {
		self.lastNeed = 0;
		return '\ufffd';
	}
	if (self.lastNeed > 1 && buf.length > 1) {
		if ((buf[1] & 0xC0) !== 0x80) {
			self.lastNeed = 1;
			return '\ufffd';
		}
		if (self.lastNeed > 2 && buf.length > 2) {
			if ((buf[2] & 0xC0) !== 0x80) {
				self.lastNeed = 2;
				return '\ufffd';
			}
		}
	}
}
function utf8FillLast(buf) {
	var p = this.lastTotal - this.lastNeed;
	var r = utf8CheckExtraBytes(this, buf, p);
	if (r !== undefined) return r;
	if (this.lastNeed <= buf.length) {
		buf.copy(this.lastChar, p, 0, this.lastNeed);
		return this.lastChar.toString(this.encoding, 0, this.lastTotal);
	}
	buf.copy(this.lastChar, p, 0, buf.length);
	this.lastNeed -= buf.length;
}
function utf8Text(buf, i) {
	var total = utf8CheckIncomplete(this, buf, i);
	if (!this.lastNeed) return buf.toString('utf8', i);
	this.lastTotal = total;
	var end = buf.length - (total - this.lastNeed);
	buf.copy(this.lastChar, 0, end);
	return buf.toString('utf8', i, end);
}
function utf8End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) return r + '\ufffd';
	return r;
}
function utf16Text(buf, i) {
	if ((buf.length - i) % 2 === 0) {
		var r = buf.toString('utf16le', i);
		if (r) {
			var c = r.charCodeAt(r.length - 1);
			if (c >= 0xD800 && c <= 0xDBFF) {
				this.lastNeed = 2;
				this.lastTotal = 4;
				this.lastChar[0] = buf[buf.length - 2];
				this.lastChar[1] = buf[buf.length - 1];
				return r.slice(0, -1);
			}
		}
		return r;
	}
	this.lastNeed = 1;
	this.lastTotal = 2;
	this.lastChar[0] = buf[buf.length - 1];
	return buf.toString('utf16le', i, buf.length - 1);
}
function utf16End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) {
		var end = this.lastTotal - this.lastNeed;
		return r + this.lastChar.toString('utf16le', 0, end);
	}
	return r;
}
function base64Text(buf, i) {
	var n = (buf.length - i) % 3;
	if (n === 0) return buf.toString('base64', i);
	this.lastNeed = 3 - n;
	this.lastTotal = 3;
	if (n === 1) {
		this.lastChar[0] = buf[buf.length - 1];
	} else {
		this.lastChar[0] = buf[buf.length - 2];
		this.lastChar[1] = buf[buf.length - 1];
	}
	return buf.toString('base64', i, buf.length - n);
}
function base64End(buf) {
	var r = buf && buf.length ? this.write(buf) : '';
	if (this.lastNeed) return r + this.lastChar.toString('base64', 0, 3 - this.lastNeed);
	return r;
}
function simpleWrite(buf) {
	return buf.toString(this.encoding);
}
function simpleEnd(buf) {
	return buf && buf.length ? this.write(buf) : '';
}
/***/ }),
/***/ 24488:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = __webpack_require__(39023).deprecate;
/***/ })
};
