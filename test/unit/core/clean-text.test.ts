// Foreign text on a terminal and in Markdown: shown, never obeyed.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../src/core/clean-text.js';
import { escapeMarkdown } from '../../../src/core/markdown.js';

const unseen = (...codes: number[]): string => String.fromCodePoint(...codes);

describe('cleanText', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a window title', '\u001b]0;owned\u0007text', 'text'],
    ['a link', '\u001b]8;;https://example.com\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['the 8-bit form', '\u009b2Jtext', 'text'],
    ['an unfinished title', '\u001b]0;all the rest', '0;all the rest'],
    ['overwriting', 'good\rbad', 'good\nbad'],
    ['backspace and bell', 'a\b\u0007b', 'ab'],
    ['a direction override', `user${unseen(0x202e)}nimda${unseen(0x2066)}`, 'usernimda'],
    ['invisible letters', `a${unseen(0x200b, 0x2060, 0xad, 0xfeff, 0x3164)}b`, 'ab'],
    ['tags', `a${unseen(0xe0041, 0xe007f)}b`, 'ab'],
    ['half a pair', 'a\ud800b', 'ab'],
    ['tabs and lines', 'a\tb\r\nc\n', 'a\tb\nc\n'],
    ['other scripts', 'Grüße, 天気, שלום', 'Grüße, 天気, שלום'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('leaves nothing that a terminal obeys, whatever comes in', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, (text) => {
        expect(cleanText(text)).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(cleanLine(text)).not.toMatch(/[\t\n]/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['a mention', '@octocat', '@&#8203;octocat'],
    ['an issue', 'see #1', 'see \\#&#8203;1'],
    ['an image', '![x](http://a/b.png)', '\\!\\[x\\]\\(http\\:&#8203;//a/b.png\\)'],
    ['HTML', '<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['a table', 'a | b', 'a \\| b'],
    ['lines', 'a\n# b', 'a \\#&#8203; b'],
    ['code', '``` x', '\\`\\`\\` x'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '1\\. x'],
    ['an address', 'www.example.com', 'www&#8203;.example.com'],
    ['direction', `a${unseen(0x202e)}b`, 'ab'],
    ['plain words', 'weather-mcp 1.4.0', 'weather-mcp 1.4.0'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
