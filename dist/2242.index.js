export const id = 2242;
export const ids = [2242];
export const modules = {
/***/ 82242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	contentsModel: () => (/* reexport */ contentsModel),
	deniedLicenses: () => (/* reexport */ deniedLicenses),
	findVulnerabilities: () => (/* reexport */ findVulnerabilities),
	renderCycloneDx: () => (/* reexport */ renderCycloneDx),
	renderSpdx: () => (/* reexport */ renderSpdx),
	sbomModel: () => (/* reexport */ sbomModel)
});
var enums = __webpack_require__(6820);
var models = __webpack_require__(50320);
var index_node = __webpack_require__(51248);
var spdx = __webpack_require__(61290);
var spec = __webpack_require__(94321);
var core_about = __webpack_require__(87821);
var json_text = __webpack_require__(68478);
var spdx_expression = __webpack_require__(77140);
;// CONCATENATED MODULE: ./.build/sbom/cyclonedx.js
const ALGORITHM = {
		sha1: enums.HashAlgorithm['SHA-1'],
		sha256: enums.HashAlgorithm['SHA-256'],
		sha384: enums.HashAlgorithm['SHA-384'],
		sha512: enums.HashAlgorithm['SHA-512'],
};
function renderCycloneDx(model) {
		const bom = new models.Bom({ serialNumber: `urn:uuid:${model.id}` });
		const byPurl = new Map();
		for (const component of [model.root, ...model.components])
				byPurl.set(component.purl, toComponent(component));
		for (const component of [model.root, ...model.components]) {
				const from = byPurl.get(component.purl);
				for (const purl of component.dependsOn) {
						const to = byPurl.get(purl);
						if (to !== undefined && from !== undefined)
								from.dependencies.add(to.bomRef);
				}
		}
		const root = byPurl.get(model.root.purl);
		root.type = enums.ComponentType.Application;
		root.externalReferences.add(new models.ExternalReference(model.file, enums.ExternalReferenceType.Distribution, {
				hashes: toHashes(model.root),
				comment: 'the file this document is about',
		}));
		for (const reference of root.externalReferences) {
				if (reference.type === enums.ExternalReferenceType.VCS)
						reference.comment = `commit ${model.commit}`;
		}
		bom.metadata.component = root;
		bom.metadata.timestamp = new Date(model.timestamp);
		bom.metadata.lifecycles.add(enums.LifecyclePhase.Build);
		bom.metadata.tools.components.add(tool());
		if (model.root.supplier !== undefined) {
				bom.metadata.supplier = new models.OrganizationalEntity({ name: model.root.supplier });
				bom.metadata.authors.add(new models.OrganizationalContact({ name: model.root.supplier }));
		}
		bom.metadata.licenses.add(new models.SpdxLicense('CC0-1.0'));
		for (const { purl } of model.components)
				bom.components.add(byPurl.get(purl));
		const normal = new index_node.JSON.Normalize.Factory(spec.Spec1dot7).makeForBom().normalize(bom, { sortLists: true });
		const known = new Map(model.components.map((one) => [one.purl, one]));
		const complete = {
				...normal,
				metadata: {
						...normal.metadata,
						timestamp: model.timestamp,
						component: { ...normal.metadata?.component, ...licensesOf(model.root) },
				},
				components: normal.components?.map((one) => located(one, known.get(one.purl ?? ''))),
				compositions: compositionsOf(model),
		};
		return (0,json_text/* jsonText */.s)(complete);
}
function located(component, { inside, holders, ...about }) {
		return {
				...component,
				...licensesOf(about),
				...(inside === undefined ? {} : { evidence: { occurrences: inside.map((location) => ({ location })) } }),
				...(holders === undefined
						? {}
						: {
								properties: [...new Set(holders.map(({ purl }) => purl))]
										.sort()
										.map((purl) => ({ name: `${core_about/* NAME */.o_}:contained-in`, value: purl })),
						}),
		};
}
function compositionsOf({ root, components, unknown, alone }) {
		if (alone)
				return [{ aggregate: 'unknown', assemblies: [root.purl], dependencies: [root.purl] }];
		const isHeld = ({ inside, holders }) => inside !== undefined || holders !== undefined;
		const bundled = components.filter(isHeld).map(({ purl }) => purl);
		const installed = components.filter((one) => !isHeld(one)).map(({ purl }) => purl);
		if (unknown.length === 0) {
				const needs = { aggregate: 'complete', dependencies: [root.purl, ...installed] };
				const all = [{ aggregate: 'complete' }, { aggregate: 'complete', assemblies: [root.purl] }, needs];
				return bundled.length === 0 ? all : [...all, { aggregate: 'unknown', dependencies: bundled }];
		}
		return [
				{ aggregate: 'incomplete', assemblies: [root.purl], dependencies: [root.purl] },
				...(installed.length === 0 ? [] : [{ aggregate: 'complete', dependencies: installed }]),
				...(bundled.length === 0 ? [] : [{ aggregate: 'unknown', dependencies: bundled }]),
		];
}
function tool() {
		const made = new models.Component(enums.ComponentType.Application, core_about/* NAME */.o_, { version: core_about/* VERSION */.xv });
		made.externalReferences.add(new models.ExternalReference(core_about/* HOME */.yZ, enums.ExternalReferenceType.Website));
		return made;
}
function toComponent(component) {
		const made = new models.Component(enums.ComponentType.Library, component.name, {
				bomRef: component.purl,
				...(component.version === '' ? {} : { version: component.version }),
				purl: component.purl,
				...(component.description === undefined ? {} : { description: component.description }),
		});
		made.hashes = toHashes(component);
		if (component.supplier !== undefined)
				made.supplier = new models.OrganizationalEntity({ name: component.supplier });
		const references = [
				[component.homepage, enums.ExternalReferenceType.Website],
				[component.vcs, enums.ExternalReferenceType.VCS],
				[component.distribution, enums.ExternalReferenceType.Distribution],
		];
		for (const [url, type] of references) {
				if (url === undefined)
						continue;
				const hashes = type === enums.ExternalReferenceType.Distribution ? { hashes: toHashes(component) } : {};
				made.externalReferences.add(new models.ExternalReference(url, type, hashes));
		}
		return made;
}
function toHashes({ hashes }) {
		return new models.HashDictionary(Object.entries(hashes).flatMap(([name, digest]) => {
				const algorithm = ALGORITHM[name];
				return algorithm === undefined ? [] : [[algorithm, digest]];
		}));
}
function licensesOf({ license, concluded }) {
		const licenses = [
				...(license === undefined ? [] : [toLicense(license, 'declared')]),
				...(concluded === undefined ? [] : [toLicense(concluded, 'concluded')]),
		];
		return licenses.length === 0 ? {} : { licenses };
}
function toLicense(text, acknowledgement) {
		if ((0,spdx.isSupportedSpdxId)(text))
				return { license: { id: text, acknowledgement } };
		return (0,spdx_expression/* isExpression */.BH)(text) ? { expression: text, acknowledgement } : { license: { name: text, acknowledgement } };
}
;// CONCATENATED MODULE: ./.build/sbom/path.js
function pathTo(target, { root, components }) {
		const byPurl = new Map(components.map((one) => [one.purl, one]));
		const before = new Map();
		const queue = [root];
		for (const at of queue) {
				for (const next of at.dependsOn.map((purl) => byPurl.get(purl))) {
						if (next === undefined || before.has(next.purl))
								continue;
						before.set(next.purl, at);
						queue.push(next);
				}
		}
		const names = [target.name];
		for (let at = before.get(target.purl); at !== undefined && names.length < 100; at = before.get(at.purl)) {
				names.unshift(at.name);
				if (at === root)
						break;
		}
		return names.join(' → ');
}
;// CONCATENATED MODULE: ./.build/sbom/denied.js
function deniedLicenses(model, deny, project) {
		const modern = (id) => id.replace(/\+$/, '-or-later');
		const listed = new Set(deny.map(modern));
		const families = new Set(deny.map(spdx_expression/* gnuFamily */.Fv));
		const denied = (id) => {
				const family = (0,spdx_expression/* gnuFamily */.Fv)(id);
				return listed.has(modern(id)) || listed.has(family) || (id === family && families.has(id));
		};
		const found = [model.root, ...model.components].filter((one) => (0,spdx_expression/* requiresOne */.H6)((0,spdx_expression/* canonicalLicense */.mO)(licenseOf(one)) ?? '', denied));
		return found.map((component) => ({
				rule: 'sbom/denied-license',
				level: 'error',
				project,
				subject: { about: 'license', package: component.name },
				message: `${component.name} ${component.version} is licensed under ${licenseOf(component)}, which [sbom] deny lists: ${pathTo(component, model)}.`,
				hint: `Replace the dependency${component.dependsOn.length === 0 ? '' : ' and what depends on it'}, or remove the license from [sbom] deny.`,
		}));
}
function licenseOf({ license, concluded }) {
		return license ?? concluded ?? '';
}
var external_node_crypto_ = __webpack_require__(77598);
var packageurl_js = __webpack_require__(87091);
var iso_time = __webpack_require__(46739);
var ecosystems = __webpack_require__(26321);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/sbom/public-address.js
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)\.?$/;
function publicAddress(text) {
		if (text === undefined || !URL.canParse(text))
				return undefined;
		const url = new URL(text);
		const host = url.hostname.toLowerCase();
		if (!host.includes('.') || (0,external_node_net_.isIP)(host) !== 0 || host.startsWith('[') || INSIDE.test(host))
				return undefined;
		if (url.username === '' && url.password === '')
				return text;
		[url.username, url.password] = ['', ''];
		return url.href;
}
;// CONCATENATED MODULE: ./.build/sbom/model.js
const NAMESPACE = 'f1cf0b1e-6d7f-5a49-9a06-5b7a0e0f8a11';
function sbomModel(release, project, version, artifact, started, server) {
		const purl = rootPurl(project, version);
		const self = started.components.find((component) => component.purl === purl);
		const { components: bundled, unknown } = artifact.bundled ?? { components: [], unknown: [] };
		const installed = started.components.filter((component) => component !== self);
		const components = merged(installed, bundled)
				.map(reachable)
				.toSorted((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0));
		const home = release.repository === undefined ? undefined : `${server}/${release.repository}`;
		return {
				root: {
						name: project.name,
						version,
						purl,
						hashes: { sha256: artifact.sha256, sha512: artifact.sha512 },
						license: self?.license,
						concluded: self?.concluded,
						supplier: self?.supplier,
						homepage: publicAddress(self?.homepage) ?? home,
						vcs: home === undefined ? publicAddress(self?.vcs) : `${home}.git`,
						distribution: undefined,
						description: self?.description,
						dependsOn: [...new Set([...started.direct, ...bundled.map((one) => one.purl)])].sort(),
				},
				file: artifact.file,
				components,
				unknown,
				timestamp: (0,iso_time/* isoTime */.L)(release.commitTime),
				id: uuid5(`${artifact.sha256} ${core_about/* NAME */.o_} ${core_about/* VERSION */.xv}`),
				repository: home,
				commit: release.commit,
		};
}
function contentsModel(release, project, { file, sha256, version }, { about, inside = [] }, server) {
		const artifact = { file, sha256, sha512: '' };
		const self = { ...about, purl: rootPurl(project, version) };
		const started = { components: [self, ...inside], direct: inside.map(({ purl }) => purl) };
		const model = sbomModel(release, project, version, artifact, started, server);
		return { ...model, root: { ...model.root, hashes: {} }, ...(inside.length === 0 ? { alone: true } : {}) };
}
function reachable(one) {
		return { ...one, homepage: publicAddress(one.homepage), vcs: publicAddress(one.vcs) };
}
function merged(installed, bundled) {
		const inside = new Map(bundled.map((one) => [one.purl, one.inside]));
		const both = installed.map((one) => (inside.has(one.purl) ? { ...one, inside: inside.get(one.purl) } : one));
		const known = new Set(installed.map(({ purl }) => purl));
		return [...both, ...bundled.filter(({ purl }) => !known.has(purl))];
}
function rootPurl(project, version) {
		const [scope, name] = project.name.startsWith('@') ? project.name.split('/') : [undefined, project.name];
		const { purlType, canonicalName } = (0,ecosystems/* ecosystemOf */.M)(project);
		return new packageurl_js.PackageURL(purlType, scope, canonicalName(name ?? ''), version, undefined, undefined).toString();
}
function uuid5(name) {
		const bytes = (0,external_node_crypto_.createHash)('sha1')
				.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
				.update(name)
				.digest();
		bytes[6] = (bytes[6] & 0x0f) | 0x50;
		bytes[8] = (bytes[8] & 0x3f) | 0x80;
		const hex = bytes.toString('hex').slice(0, 32);
		return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
;// CONCATENATED MODULE: ./.build/sbom/spdx.js
const NOTHING = 'NOASSERTION';
const ALGORITHMS = {
		sha1: 'SHA1',
		sha256: 'SHA256',
		sha384: 'SHA384',
		sha512: 'SHA512',
};
function renderSpdx(model) {
		const all = [model.root, ...model.components];
		const ids = new Map(all.map((component, index) => [component.purl, spdxId(component, index)]));
		const root = ids.get(model.root.purl);
		const document = {
				spdxVersion: 'SPDX-2.3',
				dataLicense: 'CC0-1.0',
				SPDXID: 'SPDXRef-DOCUMENT',
				name: `${model.root.name}-${model.root.version}`,
				documentNamespace: `${core_about/* HOME */.yZ}/spdx/${encodeURIComponent(model.file)}-${model.id}`,
				creationInfo: { created: model.timestamp, creators: creators(model.root) },
				documentDescribes: [root],
				packages: all.map((component) => toPackage(component, ids.get(component.purl), component === model.root ? model : undefined)),
				relationships: [
						{ spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: root },
						...all.flatMap((component) => component.dependsOn.flatMap((purl) => {
								const to = ids.get(purl);
								const from = ids.get(component.purl);
								return to === undefined
										? []
										: [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
						})),
						...contained(model, ids),
				],
		};
		return (0,json_text/* jsonText */.s)(document);
}
function contained({ root, components, unknown }, ids) {
		const relation = { spdxElementId: ids.get(root.purl), relationshipType: 'CONTAINS' };
		return [
				...components.flatMap(({ purl, inside, holders = [] }) => {
						const to = { ...relation, relatedSpdxElement: ids.get(purl) };
						const own = inside === undefined ? [] : [{ ...to, comment: `Bundled into ${inside.join(', ')}.` }];
						const others = holders.flatMap((holder) => {
								const from = ids.get(holder.purl);
								const told = from === undefined || (from === to.spdxElementId && inside !== undefined);
								return told ? [] : [{ ...to, spdxElementId: from, comment: `Stated by ${holder.says}.` }];
						});
						return [...own, ...others];
				}),
				...(unknown.length === 0 ? [] : [{ ...relation, relatedSpdxElement: NOTHING, comment: incomplete(unknown) }]),
		];
}
function incomplete(unknown) {
		return `Incomplete: it is not known whether more packages, or which versions, are bundled into ${unknown.join(', ')}.`;
}
function creators({ supplier }) {
		return [`Tool: ${core_about/* NAME */.o_}-${core_about/* VERSION */.xv}`, ...(supplier === undefined ? [] : [`Organization: ${supplier}`])];
}
function spdxId({ name, version }, index) {
		return `SPDXRef-Package-${`${name}-${version}`.replace(/[^A-Za-z0-9.-]+/g, '-')}-${index}`;
}
function toPackage(component, id, root) {
		return {
				SPDXID: id,
				name: component.name,
				...(component.version === '' ? {} : { versionInfo: component.version }),
				...(root === undefined || root.unknown.length === 0 ? {} : { comment: incomplete(root.unknown) }),
				...(root === undefined ? {} : { packageFileName: root.file }),
				primaryPackagePurpose: root === undefined ? 'LIBRARY' : 'APPLICATION',
				supplier: component.supplier === undefined ? NOTHING : `Organization: ${component.supplier}`,
				downloadLocation: download(component, root),
				filesAnalyzed: false,
				...(component.homepage === undefined ? {} : { homepage: component.homepage }),
				...source(component, root),
				checksums: Object.entries(component.hashes)
						.filter(([algorithm]) => ALGORITHMS[algorithm] !== undefined)
						.map(([algorithm, checksumValue]) => ({ algorithm: ALGORITHMS[algorithm], checksumValue })),
				licenseConcluded: component.concluded ?? NOTHING,
				licenseDeclared: expression(component.license),
				...(component.license !== undefined && expression(component.license) === NOTHING
						? { licenseComments: `The package states: ${component.license}` }
						: {}),
				copyrightText: NOTHING,
				...(component.description === undefined ? {} : { summary: component.description }),
				externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: component.purl }],
		};
}
function download(component, root) {
		if (root?.repository !== undefined)
				return `git+${root.repository}.git@${root.commit}`;
		return component.distribution ?? NOTHING;
}
function source({ vcs }, root) {
		if (vcs === undefined)
				return {};
		return {
				sourceInfo: root === undefined ? `The package states the repository ${vcs}` : `${vcs}, commit ${root.commit}`,
		};
}
function expression(license) {
		return license !== undefined && (0,spdx_expression/* isExpression */.BH)(license) ? license : NOTHING;
}
var clean_text = __webpack_require__(18001);
var decoded = __webpack_require__(51278);
var errors = __webpack_require__(8005);
var plural = __webpack_require__(84368);
var version_order = __webpack_require__(61621);
var p_limit = __webpack_require__(70370);
var schemas = __webpack_require__(88343);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/sbom/osv.js
const OSV = 'https://api.osv.dev';
const BATCH = 1000;
const MOST_PAGES = 20;
const TIME_MS = 20_000;
const FOUND = schemas/* object */.Ikc({
		results: schemas/* array */.YOg(schemas/* object */.Ikc({
				vulns: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^[\w.:-]{1,100}$/) })).optional(),
				next_page_token: schemas/* string */.YjP().optional(),
		})),
});
const RECORD = schemas/* object */.Ikc({
		id: schemas/* string */.YjP(),
		withdrawn: schemas/* string */.YjP().optional(),
		aliases: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
		summary: schemas/* string */.YjP().optional(),
		affected: schemas/* array */.YOg(schemas/* object */.Ikc({
				package: schemas/* object */.Ikc({ purl: schemas/* string */.YjP().optional() }).optional(),
				ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), events: schemas/* array */.YOg(schemas/* object */.Ikc({ fixed: schemas/* string */.YjP().optional() })) }))
						.optional(),
		}))
				.optional(),
});
async function askOsv(purls, base, host) {
		const ids = new Map();
		for (let at = 0; at < purls.length; at += BATCH)
				await find(purls.slice(at, at + BATCH), ids, base, host);
		const limit = (0,p_limit/* default */.A)(8);
		const all = [...new Set([...ids.values()].flat())];
		const records = new Map(await Promise.all(all.map((id) => limit(async () => [id, await record(id, base, host)]))));
		return new Map([...ids].flatMap(([purl, own]) => {
				const known = [...new Set(own)].flatMap((id) => records.get(id) ?? []);
				return known.length === 0 ? [] : [[purl, known]];
		}));
}
async function find(purls, ids, base, host) {
		let open = purls.map((purl) => ({ purl, token: undefined }));
		for (let page = 0; open.length > 0 && page < MOST_PAGES; page += 1) {
				const queries = open.map(({ purl, token }) => ({
						package: { purl },
						...(token === undefined ? {} : { page_token: token }),
				}));
				const answer = await host.http({
						method: 'POST',
						url: `${base}/v1/querybatch`,
						headers: { 'content-type': 'application/json' },
						body: JSON.stringify({ queries }),
						retry: 'safe',
						timeoutMs: TIME_MS,
						budgetMs: 2 * TIME_MS,
				});
				const asked = 'the vulnerabilities of packages';
				if (answer.status !== 200)
						throw (0,remote_answer/* unread */.gy)(answer, asked, 'expected status 200');
				const { results } = (0,remote_answer/* readAnswer */.JN)(answer, FOUND, asked);
				if (results.length !== open.length)
						throw (0,remote_answer/* unread */.gy)(answer, asked, `${results.length} results to ${open.length} queries`);
				for (const [index, { vulns = [] }] of results.entries()) {
						const { purl } = open[index];
						if (vulns.length > 0)
								ids.set(purl, [...(ids.get(purl) ?? []), ...vulns.map(({ id }) => id)]);
				}
				open = results.flatMap(({ next_page_token: token }, index) => token === undefined ? [] : [{ purl: open[index].purl, token }]);
		}
}
async function record(id, base, host) {
		const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
		const answer = await host.http({ url, timeoutMs: TIME_MS, budgetMs: 2 * TIME_MS });
		if (answer.status !== 200)
				throw (0,remote_answer/* unread */.gy)(answer, `the record ${id}`, 'expected status 200');
		const { withdrawn, aliases = [], summary, affected = [] } = (0,remote_answer/* readAnswer */.JN)(answer, RECORD, `the record ${id}`);
		if (withdrawn !== undefined)
				return undefined;
		const fixed = affected.flatMap(({ package: about, ranges = [] }) => ranges
				.filter(({ type }) => type !== 'GIT')
				.flatMap(({ events }) => events)
				.flatMap((event) => (event.fixed === undefined ? [] : [{ purl: about?.purl, version: event.fixed }])));
		return { id, aliases, summary, fixed };
}
;// CONCATENATED MODULE: ./.build/sbom/vulnerabilities.js
const KNOWN = /^pkg:(?:pypi|npm|cargo|golang|gem|maven|nuget|composer|hex|pub)\/[^?#]+@[^?#]+$/;
async function findVulnerabilities(model, project, host, base = OSV) {
		const asked = [model.root, ...model.components].filter(({ purl }) => KNOWN.test(purl));
		let known;
		try {
				known = await askOsv([...new Set(asked.map(({ purl }) => purl))], base, host);
		}
		catch (error) {
				host.signal.throwIfAborted();
				if (!(error instanceof errors/* ReleaseError */.K2))
						throw error;
				return { findings: [notLooked(error, project, base)], line: 'vulnerabilities: could not look' };
		}
		const findings = asked.flatMap((component) => {
				const own = known.get(component.purl);
				return own === undefined ? [] : [finding(component, distinct(own), model, project)];
		});
		const rest = model.components.length + 1 - asked.length;
		const found = findings.length === 0 ? 'none known' : `in ${(0,plural/* plural */.L)(findings.length, 'package')}`;
		return { findings, line: `vulnerabilities: ${found}${rest === 0 ? '' : `, ${rest} not asked for`}` };
}
function distinct(all) {
		const told = new Set();
		return [...all]
				.sort((a, b) => Number(b.id.startsWith('GHSA-')) - Number(a.id.startsWith('GHSA-')) || (a.id < b.id ? -1 : 1))
				.filter(({ id, aliases }) => {
				const names = [id, ...aliases];
				const isNew = !names.some((name) => told.has(name));
				for (const name of names)
						told.add(name);
				return isNew;
		});
}
function finding(component, all, model, project) {
		const { name, version } = component;
		const fixes = all.map((one) => fixOf(one, component));
		const shown = all.map(({ id, aliases, summary }, index) => {
				const cve = aliases.find((alias) => alias.startsWith('CVE-'));
				const what = summary === undefined ? '' : `: ${(0,clean_text/* cleanLine */.Ow)(summary).slice(0, 150)}`;
				const fix = fixes[index] === undefined ? 'not fixed' : `fixed in ${fixes[index]}`;
				return `${(0,clean_text/* cleanLine */.Ow)(id)} (${cve === undefined ? '' : `${(0,clean_text/* cleanLine */.Ow)(cve)}, `}${fix})${what}`;
		});
		const highest = fixes.includes(undefined)
				? undefined
				: fixes.reduce((a, b) => ((0,version_order/* compareVersions */.Zy)(a ?? '', b ?? '') < 0 ? b : a));
		const vulnerabilities = all.length === 1 ? 'a known vulnerability' : `${all.length} known vulnerabilities`;
		const holder = model.components.find(({ purl }) => purl === component.holders?.[0]?.purl)?.name;
		return {
				rule: 'sbom/vulnerability',
				level: 'warning',
				project,
				subject: { package: name },
				message: `${name} ${version} has ${vulnerabilities}, and users get it: ${pathTo(component, model)}. ${shown.join('; ')}.`,
				hint: highest === undefined
						? `Replace ${name}: no version without them is known. If they do not matter here, lower the level of sbom/vulnerability in the configuration.`
						: component.inside !== undefined
								? `Build it with ${name} ${highest} or newer.`
								: holder !== undefined
										? `Require a version of ${holder} that contains ${name} ${highest} or newer, and if there is none, ask its authors.`
										: `Let users get ${name} ${highest} or newer: raise the lower bound, or the upper bound on that way that excludes it.`,
		};
}
function fixOf({ fixed }, { purl, version }) {
		const bare = purl.slice(0, purl.lastIndexOf('@'));
		return fixed
				.filter((one) => one.purl === undefined || (0,decoded/* decoded */.D)(one.purl) === (0,decoded/* decoded */.D)(bare))
				.map((one) => one.version)
				.filter((one) => (0,version_order/* compareVersions */.Zy)(one, version) > 0)
				.sort(version_order/* compareVersions */.Zy)[0];
}
function notLooked(error, project, base) {
		return {
				rule: 'sbom/vulnerabilities-unknown',
				level: 'note',
				project,
				message: `Whether what is installed has known vulnerabilities could not be found out: ${error.message}`,
				hint: `Run it again when ${new URL(base).host} can be reached, or set [sbom] osv to a mirror of its API.`,
				...(error.quote === undefined ? {} : { quote: error.quote }),
		};
}
;// CONCATENATED MODULE: ./.build/sbom/formats.js
/***/ })
};
