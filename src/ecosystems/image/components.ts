// What is installed in an image: packages of its system by the system's own database, and those of Python and Node by what they
// say of themselves.

import { PackageURL } from 'packageurl-js';
import type { ImageLayout, PlatformImage } from '../../archive/image-layout.js';
import { normalName } from '../../core/names.js';
import { isExpression } from '../../core/spdx-expression.js';
import type { Component } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
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
    ...of(DPKG).flatMap(([, text]) => debian(text, system)),
    ...of(APK).flatMap(([, text]) => alpine(text, system)),
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

function debian(text: string, { id, version: release }: ReturnType<typeof systemOf>): readonly Component[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const of = (key: string): string => new RegExp(`^${key}: (.+)$`, 'm').exec(paragraph)?.[1] ?? '';
    const [name, version, arch] = [of('Package'), of('Version'), of('Architecture')];
    // What was removed and left its settings behind is listed too.
    if (name === '' || version === '' || (of('Status') !== '' && !/ installed$/.test(of('Status')))) return [];
    const more = { ...(arch && { arch }), ...(release && { distro: `${id}-${release}` }) };
    const purl = new PackageURL('deb', id || 'debian', name, version, more, undefined).toString();
    return [component(name, version, purl, { homepage: of('Homepage'), supplier: of('Maintainer') })];
  });
}

function alpine(text: string, { id, version: release }: ReturnType<typeof systemOf>): readonly Component[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const of = (key: string): string => new RegExp(`^${key}:(.+)$`, 'm').exec(paragraph)?.[1] ?? '';
    const [name, version, arch, license] = [of('P'), of('V'), of('A'), of('L')];
    if (name === '' || version === '') return [];
    const more = { ...(arch && { arch }), ...(release && { distro: `${id}-${release}` }) };
    const purl = new PackageURL('apk', id || 'alpine', name, version, more, undefined).toString();
    return [component(name, version, purl, { homepage: of('U'), supplier: of('m'), license })];
  });
}

function python(text: string): readonly Component[] {
  const { one, all } = parseMetadata(text);
  const [name, version] = [one('name'), one('version')];
  if (name === undefined || version === undefined) return [];
  const purl = new PackageURL('pypi', undefined, normalName(name), version, undefined, undefined).toString();
  const classified = all('classifier').flatMap((line) => licenseOfClassifier(line) ?? []);
  const license = one('license-expression') ?? (classified.length === 1 ? classified[0] : undefined);
  return [component(name, version, purl, { license })];
}

function node(text: string): readonly Component[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isObject(manifest)) return [];
  const { name, version, license } = manifest;
  if (typeof name !== 'string' || typeof version !== 'string') return [];
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = new PackageURL('npm', scope, bare ?? '', version, undefined, undefined).toString();
  return [component(name, version, purl, { license: typeof license === 'string' ? license : undefined })];
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
