export const id = 5175;
export const ids = [5175];
export const modules = {
/***/ 65175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	config: () => (/* binding */ config)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96600);
var _config_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);
var _core_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36074);
var _formats_toml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65761);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93237);
var _render_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85575);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91883);
var _workspace_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46558);
async function config(inputs, host, options) {
		const start = (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_8__/* .startOf */ .GH)(inputs, host);
		const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_7__/* .tryHead */ .Kg)(host, start);
		const root = head?.root ?? start;
		const { settings, projects } = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .Fr)(host, root, inputs, { git: head !== undefined, from: root });
		const file = settings.file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, settings.file) || settings.file;
		const toml = settings.file === undefined ? undefined : (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .readToml */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(settings.file, 'utf8'));
		const written = toml === undefined || file === undefined ? [] : rowsOf(toml, file);
		const given = [...written, ...variables(host)];
		const all = [...given, ...defaults(new Set(written.map(({ key }) => key)))];
		const shown = options.verbose === true ? all : given;
		const found = projects.map(({ name, version, ecosystem, path }) => ({ name, version, ecosystem, path }));
		return {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done,
				json: { file: file ?? null, values: all, projects: found },
				text: [
						file === undefined ? `No ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_FILE */ .g2}: every value has its default.\n` : `${file}\n`,
						shown.length === 0 ? '' : `\n${(0,_render_table_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .t)([['key', 'value', 'from'], ...shown.map(cells)])}`,
						`\n${(0,_render_table_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .t)([['project', 'version', 'ecosystem', 'folder'], ...found.map((one) => [one.name, one.version ?? '', one.ecosystem, one.path])])}`,
						options.verbose === true ? '' : `\nWhat is not listed has its default: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_6__/* .TYPED */ .X} config --show --verbose\n`,
				].join(''),
		};
}
function cells({ key, value, from }) {
		return [key, value, from];
}
function rowsOf({ value, at }, file) {
		const walk = (node, path) => {
				if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(node) && (Object.keys(node).length > 0 || path.length === 0))
						return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]));
				if (Array.isArray(node) && node.some(_formats_object_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv))
						return node.flatMap((child, index) => walk(child, [...path, index]));
				const line = at(path)?.line;
				return [{ key: keyOf(path), value: JSON.stringify(node), from: line === undefined ? file : `${file}:${line}` }];
		};
		return walk(value, []);
}
function keyOf(path) {
		return path
				.map((part, index) => {
				if (typeof part === 'number')
						return `[${part}]`;
				return `${index === 0 ? '' : '.'}${/^[\w-]+$/.test(part) ? part : JSON.stringify(part)}`;
		})
				.join('');
}
function variables(host) {
		return Object.entries(_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc).flatMap(([name, spec]) => {
				const value = host.env[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(name)];
				const secret = spec.type === 'secret';
				if (!value || (!secret && spec.variable !== true))
						return [];
				return [{ key: name, value: secret ? 'set' : JSON.stringify((0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_12__/* .cleanLine */ .Ow)(value)), from: (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(name) }];
		});
}
function defaults(written) {
		const { properties } = (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .configJsonSchema */ .Mk)();
		return Object.entries(properties).flatMap(([key, property]) => property.properties === undefined
				? leaf(key, property, written)
				: Object.entries(property.properties).flatMap(([inner, one]) => leaf(`${key}.${inner}`, one, written)));
}
function leaf(key, { description = '', items, additionalProperties }, written) {
		const open = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(items?.properties) || ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(additionalProperties) && key === 'rules');
		if (open || written.has(key))
				return [];
		const [, said] = /\bdefault:? (.*?)(?:[.;]\s|\.?$)/i.exec(description) ?? [];
		return [{ key, value: said ?? '', from: said === undefined ? 'not set' : 'default' }];
}
/***/ }),
/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ table)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51979);
var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84439);
const GAP = '  ';
const LEAST = 24;
function table(foreign, stream = process.stdout) {
		const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow));
		const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
		const columns = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(stream, Number.POSITIVE_INFINITY);
		const line = (row) => `${GAP}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP)}`.trimEnd();
		const lines = rows.map(line);
		const fits = lines.every(({ length }) => length <= columns);
		const last = widths.length - 1;
		const room = columns - widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, GAP.length);
		const words = rows.flatMap((row) => (row[last] ?? '').split(' '));
		const hangs = last > 0 && room >= LEAST && words.every(({ length }) => length <= room);
		const hanging = (row) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)((row[last] ?? '').split(' '), room).map((part, index) => line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]));
		return `${(fits ? lines : hangs ? rows.flatMap(hanging) : blocks(rows, columns)).join('\n')}\n`;
}
function blocks([head = [], ...rows], columns) {
		return rows.flatMap(([first = '', ...rest]) => {
				const cells = rest.flatMap((cell, index) => {
						const name = head[index + 1] ?? '';
						return cell === '' ? [] : [name === '' ? cell : `${name} ${cell}`];
				});
				return [
						...(first === '' ? [] : [`${GAP}${first}`]),
						...cells.flatMap((cell) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
				];
		});
}
/***/ })
};
