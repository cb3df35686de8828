import { describe, expect, test } from '@jest/globals';
import { licenseOfWords } from '../../../src/formats/license-text.js';

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
const BSD = (third: string) => `Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:
  1. Redistributions of source code must retain the above copyright notice,
     this list of conditions and the following disclaimer.
  2. Redistributions in binary form must reproduce the above copyright
     notice, this list of conditions and the following disclaimer in the
     documentation and/or other materials provided with the distribution.
${third}
THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE
ARE DISCLAIMED. IN NO EVENT SHALL ACME INC. BE LIABLE FOR ANY DIRECT,
INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
`;

describe('a license text', () => {
  test.each([
    ['title and notice', `MIT License\n\nCopyright (c) 2026 Ann\n\n${MIT}`],
    [
      'the title in parentheses',
      `(The MIT License)\n\nCopyright 2014-2026 Ann <ann@example.org>\nCopyright Bob\n\n${MIT}`,
    ],
    [
      'Markdown and other line ends',
      `# The MIT License (MIT)\n\nCopyright © Ann. All rights reserved.\n\n${MIT}`.replaceAll('\n', '\r\n'),
    ],
    ['all in one line', `MIT License Copyright (c) 2019 Ann and others ${MIT.replaceAll('\n', ' ')}`],
    ['a quoted form', MIT.replaceAll('"', '“')],
  ])('is known by its words: %s', (_, text) => {
    expect(licenseOfWords(text)).toBe('MIT');
  });

  test('with two clauses or three, whoever it names', () => {
    const third =
      '3. Neither the name of Acme Inc. nor the names of its contributors may be used to endorse or promote products derived\nfrom this software without specific prior written permission.';
    expect(licenseOfWords(`Copyright (c) 2026, Acme Inc.\nAll rights reserved.\n\n${BSD('')}`)).toBe('BSD-2-Clause');
    expect(licenseOfWords(BSD(third))).toBe('BSD-3-Clause');
  });

  test.each([
    ['a condition more', `${MIT}\nThe Software shall be used for good, not evil.\n`],
    ['a condition less', MIT.replace(/The above copyright notice[^.]*\./, '')],
    ['another condition', MIT.replace('sell\n', 'rent\n')],
    ['two of them', MIT + MIT],
    ['its name alone', 'MIT License'],
    ['nothing', ''],
  ])('that is another one is not: %s', (_, text) => {
    expect(licenseOfWords(text)).toBeUndefined();
  });
});
