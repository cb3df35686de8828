import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert, sharedHours } from '../dist/clock.js';

test('converts across the date line and half-hour zones', () => {
  const { utc, times } = convert('2026-01-15T20:00', 'America/New_York', ['Asia/Kolkata', 'Pacific/Auckland']);
  assert.equal(utc, '2026-01-16T01:00:00.000Z');
  assert.deepEqual(
    times.map(({ local, offset }) => `${local} ${offset}`),
    ['2026-01-16T06:30 +05:30', '2026-01-16T14:00 +13:00'],
  );
});

test('knows the hour that is skipped and takes the first of a doubled one', () => {
  assert.throws(() => convert('2026-03-29T02:30', 'Europe/Berlin', ['UTC']), /does not exist in Europe\/Berlin/);
  assert.equal(convert('2026-10-25T02:30', 'Europe/Berlin', ['UTC']).utc, '2026-10-25T00:30:00.000Z');
});

test('names what it cannot read', () => {
  assert.throws(() => convert('tomorrow', 'UTC', ['UTC']), /tomorrow is no time/);
  assert.throws(() => convert('2026-01-01T00:00', 'Mars/Olympus', ['UTC']), /Mars\/Olympus is no time zone/);
});

test('finds the hours two offices share', () => {
  const [span, ...others] = sharedHours('2026-06-01', ['Europe/London', 'America/New_York'], 9, 17);
  assert.equal(others.length, 0);
  assert.equal(`${span.start} ${span.end}`, '2026-06-01T13:00:00.000Z 2026-06-01T16:00:00.000Z');
  assert.equal(span.local[1].localStart, '2026-06-01T09:00');
  assert.deepEqual(sharedHours('2026-06-01', ['Europe/London', 'Pacific/Auckland'], 9, 12), []);
});
