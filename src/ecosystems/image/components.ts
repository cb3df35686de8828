// What is installed in an image: packages of its system by the system's own database, and those of Python and Node by what they
// say of themselves.

import { PackageURL } from 'packageurl-js';
import type { ImageLayout, PlatformImage } from '../../archive/image-layout.js';
import { isExpression } from '../../core/spdx-expression.js';
import type { Component } from '../../core/types.js';
import { asText } from '../../formats/object.js';
import { parsed, purlOf } from '../node/components.js';
import { purl } from '../python/components.js';
import { licenseOfClassifier } from '../python/license-known.js';
import { parseMetadata } from '../python/metadata.js';
import { filesIn } from './layer-files.js';

const RELEASE = /^(usr\/lib|etc)\/os-release$/;
const DPKG = /^var\/lib\/dpkg\/(status|status\.d\/[^/]+)$/;
const APK = /^(usr\/)?lib\/apk\/db\/installed$/;
const PYTHON = /(^|\/)(site|dist)-packages\/[^/]+\.dist-info\/METADATA$/;
const NODE = /(^|\/)node_modules\/(@[^/]+\/)?[^/@][^/]*\/package\.json$/;

type Read = readonly [path: string, text: string];

/** Every package, sorted; what a static program was made of is not in any database. */
export async function componentsIn(layout: ImageLayout, image: PlatformImage): Promise<readonly Component[]> {
  const kinds = [RELEASE, DPKG, APK, PYTHON, NODE];
  const files = [...(await filesIn(layout, image, (path) => kinds.some((kind) => kind.test(path))))];
  const of = (kind: RegExp): readonly Read[] => files.filter(([path]) => kind.test(path));
  const system = systemOf(of(RELEASE).at(-1)?.[1] ?? '');
  const found = [
    ...of(DPKG).flatMap(([, text]) => packagesIn(text, system, DEBIAN)),
    ...of(APK).flatMap(([, text]) => packagesIn(text, system, ALPINE)),
    ...of(PYTHON).flatMap(([, text]) => python(text)),
    ...of(NODE).flatMap(([, text]) => node(text)),
  ];
  const unique = new Map(found.map((one) => [one.purl, one]));
  return [...unique.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** `ID=debian`, `VERSION_ID="12"`. */
function systemOf(text: string): { readonly id: string; readonly version: string } {
  const of = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  return { id: of('ID'), version: of('VERSION_ID') };
}

/** How a system writes down what is installed: paragraphs of fields. */
interface Database {
  readonly type: string;
  /** The system that has it, where the image does not say. */
  readonly usual: string;
  readonly keys: Readonly<Record<'name' | 'version' | 'arch' | 'homepage' | 'supplier', string>> & {
    readonly license?: string;
    readonly status?: string;
  };
}

const DEBIAN: Database = {
  type: 'deb',
  usual: 'debian',
  keys: {
    ...{ name: 'Package', version: 'Version', arch: 'Architecture', status: 'Status' },
    ...{ homepage: 'Homepage', supplier: 'Maintainer' },
  },
};
const ALPINE: Database = {
  type: 'apk',
  usual: 'alpine',
  keys: { name: 'P', version: 'V', arch: 'A', license: 'L', homepage: 'U', supplier: 'm' },
};

function packagesIn(
  text: string,
  { id, version: release }: ReturnType<typeof systemOf>,
  { type, usual, keys }: Database,
): readonly Component[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const of = (key: string | undefined): string =>
      key === undefined ? '' : (new RegExp(`^${key}: ?(.+)$`, 'm').exec(paragraph)?.[1] ?? '');
    const [name, version, arch, status] = [of(keys.name), of(keys.version), of(keys.arch), of(keys.status)];
    // What was removed and left its settings behind is listed too.
    if (name === '' || version === '' || (status !== '' && !/ installed$/.test(status))) return [];
    const more = { ...(arch && { arch }), ...(release && { distro: `${id}-${release}` }) };
    const purl = new PackageURL(type, id || usual, name, version, more, undefined).toString();
    const [homepage, supplier, license] = [of(keys.homepage), of(keys.supplier), of(keys.license)];
    return [component(name, version, purl, { homepage, supplier, license })];
  });
}

function python(text: string): readonly Component[] {
  const { one, all } = parseMetadata(text);
  const [name, version] = [one('name'), one('version')];
  if (name === undefined || version === undefined) return [];
  const classified = all('classifier').flatMap((line) => licenseOfClassifier(line) ?? []);
  const license = one('license-expression') ?? (classified.length === 1 ? classified[0] : undefined);
  return [component(name, version, purl({ name, version }), { license })];
}

function node(text: string): readonly Component[] {
  const { name, version, license } = parsed(text);
  if (typeof name !== 'string' || typeof version !== 'string') return [];
  return [component(name, version, purlOf(name, version), { license: asText(license) })];
}

function component(
  name: string,
  version: string,
  purl: string,
  { homepage, supplier, license }: Partial<Pick<Component, 'homepage' | 'supplier' | 'license'>>,
): Component {
  return {
    ...{ name, version, purl, hashes: {}, dependsOn: [] },
    ...(homepage !== undefined && /^https?:\/\//.test(homepage) ? { homepage } : {}),
    ...(supplier ? { supplier: supplier.replace(/\s*<[^>]*>$/, '') } : {}),
    ...(license !== undefined && isExpression(license) ? { license } : {}),
  };
}
