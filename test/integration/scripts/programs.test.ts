import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
// @ts-expect-error a script of the build, in plain JavaScript
import { inlinePrograms } from '../../../scripts/programs.mjs';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('../../../scripts/', import.meta.url));
const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const programs = [...below(SRC), ...below(SCRIPTS)];

test('every Python program compiles', () => {
  const files = programs.filter((file) => file.endsWith('.py'));
  expect(files.length).toBeGreaterThan(4);
  const check = 'import sys\nfor path in sys.argv[1:]: compile(open(path, encoding="utf-8").read(), path, "exec")';
  execFileSync('python3', ['-I', '-W', 'error', '-c', check, ...files], { stdio: 'pipe' });
});

test.each(programs.filter((file) => /\.(mjs|sh)$/.test(file)))('%s has no error of syntax', (file) => {
  const [checker, option] = file.endsWith('.sh') ? ['/bin/sh', '-n'] : [process.execPath, '--check'];
  execFileSync(checker, [option, file], { stdio: 'pipe' });
});

test('the build puts the text of a program in the place of its name, and refuses one that nothing runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const [src, out] = [join(folder, 'src'), join(folder, 'out')];
  try {
    for (const part of [src, out]) mkdirSync(join(part, 'a'), { recursive: true });
    const text = 'print("a\\n`${x}`$&")\n';
    writeFileSync(join(src, 'a/b.py'), text);
    writeFileSync(join(src, 'a/c.ts'), '');
    const call = "program(import.meta.url, './b.py')";
    writeFileSync(join(out, 'a/c.js'), `export const one = ${call} + ${call};\n`);
    inlinePrograms(src, out);
    const made = JSON.stringify(text);
    expect(readFileSync(join(out, 'a/c.js'), 'utf8')).toBe(`export const one = ${made} + ${made};\n`);
    writeFileSync(join(out, 'a/c.js'), `export const one = ${call};\n`);
    writeFileSync(join(src, 'a/d.sh'), '');
    expect(() => inlinePrograms(src, out)).toThrow('nothing uses a/d.sh');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
