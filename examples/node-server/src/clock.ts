// Arithmetic with time zones, by the tables that Node brings.

const MINUTE = 60_000;

export interface LocalTime {
  [key: string]: unknown;
  zone: string;
  /** `2026-03-29T09:30`. */
  local: string;
  /** `+02:00`. */
  offset: string;
}

/** What a local time in `from` is in other zones. Throws RangeError for a time or zone that does not exist. */
export function convert(time: string, from: string, to: readonly string[]): { utc: string; times: LocalTime[] } {
  const instant = toInstant(time, from);
  return { utc: new Date(instant).toISOString(), times: to.map((zone) => localTime(instant, zone)) };
}

export interface SharedSpan {
  start: string;
  end: string;
  local: { zone: string; localStart: string; localEnd: string }[];
}

/** Spans of the UTC day `date` in which the local hour is in [from, to) in every zone, to a quarter of an hour. */
export function sharedHours(date: string, zones: readonly string[], from: number, to: number): SharedSpan[] {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(day)) throw new RangeError(`${date} is no day like 2026-03-30.`);
  const works = (instant: number): boolean =>
    zones.every((zone) => {
      const hour = Number(localTime(instant, zone).local.slice(11, 13));
      return hour >= from && hour < to;
    });
  const spans: SharedSpan[] = [];
  let begun: number | undefined;
  for (let at = day; at <= day + 1440 * MINUTE; at += 15 * MINUTE) {
    const inside = at < day + 1440 * MINUTE && works(at);
    if (inside) begun ??= at;
    else if (begun !== undefined) {
      spans.push(spanOf(begun, at, zones));
      begun = undefined;
    }
  }
  return spans;
}

function spanOf(start: number, end: number, zones: readonly string[]): SharedSpan {
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    local: zones.map((zone) => ({
      zone,
      localStart: localTime(start, zone).local,
      localEnd: localTime(end, zone).local,
    })),
  };
}

/** Milliseconds since the epoch of a local time; of a doubled hour the first one. */
function toInstant(time: string, zone: string): number {
  const asUtc = Date.parse(`${time}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(time) || Number.isNaN(asUtc)) {
    throw new RangeError(`${time} is no time like 2026-03-29T09:30.`);
  }
  const before = asUtc - offsetOf(asUtc - 1440 * MINUTE, zone) * MINUTE;
  const after = asUtc - offsetOf(asUtc + 1440 * MINUTE, zone) * MINUTE;
  const fitting = [before, after].sort((a, b) => a - b).find((instant) => localTime(instant, zone).local === time);
  if (fitting === undefined) throw new RangeError(`${time} does not exist in ${zone}: clocks go forward there.`);
  return fitting;
}

function localTime(instant: number, zone: string): LocalTime {
  const offset = offsetOf(instant, zone);
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 16);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return { zone, local, offset: `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the zone is ahead of UTC at this instant. */
function offsetOf(instant: number, zone: string): number {
  const parts = formatFor(zone).formatToParts(instant);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return Math.round((local - instant) / MINUTE);
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    throw new RangeError(`${zone} is no time zone; write one like Europe/Berlin.`);
  }
}
