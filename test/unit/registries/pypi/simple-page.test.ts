import { expect, test } from '@jest/globals';
import { linksIn, readSimplePage } from '../../../../src/registries/pypi/simple-page.js';

const SHA = 'a'.repeat(64);

function page(...links: readonly string[]) {
  const text = `<!DOCTYPE html><title>Links for weather</title>${links.join('<br>')}`;
  const headers = { 'content-type': 'text/html' };
  return { status: 200, url: 'https://index.test/simple/weather/', headers, text: () => text } as never;
}

// A page may be minified: HTML needs quotes around few values, and names an attribute in any case.
test.each([
  ['double quotes', `<a href="../w-1.0.tar.gz#sha256=${SHA}" data-yanked="why">w-1.0.tar.gz</a>`],
  ['single quotes', `<a data-yanked='' href='../w-1.0.tar.gz#sha256=${SHA}'>w-1.0.tar.gz</a>`],
  ['no quotes', `<a data-yanked href=../w-1.0.tar.gz#sha256=${SHA}>w-1.0.tar.gz</a>`],
  ['capitals and spaces', `<A HREF = "../w-1.0.tar.gz#sha256=${SHA}" DATA-YANKED>\n w-1.0.tar.gz </A>`],
])('a link with %s', (_, link) => {
  expect(readSimplePage(page(link), 'weather')).toEqual([
    { file: 'w-1.0.tar.gz', url: 'https://index.test/simple/w-1.0.tar.gz', sha256: SHA, yanked: true },
  ]);
});

test('an attribute is the whole of its name, and its value is read as HTML', () => {
  const [link] = linksIn('<a data-href="x" hreflang=en data-requires-python="&gt;=3.10">w</a>');
  expect([link?.of('href'), link?.of('data-requires-python'), link?.of('data-yanked')]).toEqual([
    ...[undefined, '>=3.10', undefined],
  ]);
});
