// Which SPDX identifier a classifier, a name or the text of a license stands for, where that is certain.

import { posix } from 'node:path';
import { canonicalLicense } from '../../core/spdx-expression.js';
import type { Files, Project } from '../../core/types.js';

/** The last part of a License classifier. Those that stand for several licenses (BSD, GPL without a version) are left out. */
const CLASSIFIERS: Readonly<Record<string, string>> = {
  'MIT License': 'MIT',
  'MIT No Attribution License (MIT-0)': 'MIT-0',
  'Apache Software License': 'Apache-2.0',
  'ISC License (ISCL)': 'ISC',
  'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
  'The Unlicense (Unlicense)': 'Unlicense',
  'GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
  'GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
  'GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
  'GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
  'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
  'GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
  'GNU Affero General Public License v3': 'AGPL-3.0-only',
  'GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
};

/** Names that can mean one license only, without the words in FILLERS. A plain "BSD" or "GPL" is none of them. */
const NAMES: Readonly<Record<string, string>> = {
  mit: 'MIT',
  'mit mit': 'MIT',
  expat: 'MIT',
  'apache 2 0': 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  isc: 'ISC',
  'isc iscl': 'ISC',
  'mozilla public 2 0': 'MPL-2.0',
  'mozilla public 2 0 mpl 2 0': 'MPL-2.0',
  'bsd 3 clause': 'BSD-3-Clause',
  '3 clause bsd': 'BSD-3-Clause',
  'bsd 2 clause': 'BSD-2-Clause',
  '2 clause bsd': 'BSD-2-Clause',
  'unlicense unlicense': 'Unlicense',
};
const FILLERS = /\b(?:the|licen[cs]e|version)\b|\bv(?=\d)|[^a-z0-9]+/g;

/** How the texts begin. GNU's do not say whether a later version may be chosen. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(The )?MIT License\b|^\s*Copyright[^\n]*\n+\s*Permission is hereby granted, free of charge, to any person/i,
    'MIT',
  ],
  [/^\s*Apache License\s+Version 2\.0,/i, 'Apache-2.0'],
  [/^\s*Mozilla Public License Version 2\.0/i, 'MPL-2.0'],
  [/^\s*(The )?BSD 3-Clause License/i, 'BSD-3-Clause'],
  [/^\s*(The )?BSD 2-Clause License/i, 'BSD-2-Clause'],
  [/^\s*ISC License/i, 'ISC'],
  [/^\s*This is free and unencumbered software released into the public domain/i, 'Unlicense'],
];

/** The license that a `License :: …` classifier states. */
export function licenseOfClassifier(classifier: string): string | undefined {
  const last = (classifier.split('::').at(-1) ?? '').trim();
  return Object.hasOwn(CLASSIFIERS, last) ? CLASSIFIERS[last] : undefined;
}

/** The license whose name or text this is. */
export function licenseOfText(text: string): string | undefined {
  const isName = text.trim().length <= 200 && !text.trim().includes('\n');
  return isName ? licenseOfName(text.trim()) : TEXTS.find(([begin]) => begin.test(text.slice(0, 4000)))?.[1];
}

/** The license that a name stands for; undefined where it may stand for several. */
export function licenseOfName(name: string): string | undefined {
  const words = name.toLowerCase().replace(/^apache(?=v?\d)/, 'apache ');
  return canonicalLicense(name) ?? NAMES[words.replace(FILLERS, ' ').replace(/ +/g, ' ').trim()];
}

/** The license whose text lies in the project's folder. */
export function licenseBeside(project: Pick<Project, 'path'>, files: Files): string | undefined {
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING'].map((name) =>
    posix.join(project.path, name),
  );
  const text = names.map((name) => files.text(name)).find((found) => found !== undefined);
  return text === undefined ? undefined : licenseOfText(text);
}
