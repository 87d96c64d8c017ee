import * as v from 'valibot';
import { offerSchema } from '../diagnosis/offers.ts';
import { rungSchema, type RungReport } from '../diagnosis/rungs/rung.ts';
import { planItemSchema } from '../remediation/plan.ts';
import { lastChangeSchema, MOMENT, reportSchema, SHA256, type Report } from '../report/report.ts';
import { parseJson } from '../report/verify.ts';
import { eachItem, eachMember, endOfValue, type Take } from './scan.ts';
import { brokenName, type Counted, type RungBrief } from './tally.ts';

/** How many values of a kind are remembered, and up to which length. Together at most some 70 MB, and hardly ever more than 1. */
const MOST_REMEMBERED = 512;
const LONGEST_REMEMBERED = 8192;

/**
 * Takes what the schema takes. A value that was taken before is known by its text, without parsing it: of a fleet's reports
 * most parts are the same as in another report. `keep` is told of each value that was taken.
 */
function byMemory<T>(schema: v.GenericSchema<unknown, T>, keep: (value: T) => void = () => undefined): Take {
  const known = new Map<string, T>();
  return (text, from) => {
    const to = endOfValue(text, from);
    if (to < 0) return -1;
    const part = text.slice(from, to);
    const found = known.get(part);
    if (found !== undefined) {
      keep(found);
      return to;
    }
    const parsed = v.safeParse(schema, parseJson(part));
    if (!parsed.success) return -1;
    keep(parsed.output);
    if (part.length > LONGEST_REMEMBERED) return to;
    if (known.size >= MOST_REMEMBERED) known.clear();
    // a copy: a slice would keep its whole report in memory
    known.set(JSON.parse(JSON.stringify(part)) as string, parsed.output);
    return to;
  };
}

/** Takes a string without escapes that a pattern describes; for what is different in every report. */
function byPattern(whole: RegExp): Take {
  const quoted = new RegExp(`"${whole.source.slice(1, -1)}"`, 'y');
  return (text, from) => {
    quoted.lastIndex = from;
    return quoted.test(text) ? quoted.lastIndex : -1;
  };
}

/** Takes what the schema takes, and remembers nothing. */
function byParsing(schema: v.GenericSchema): Take {
  return (text, from) => {
    const to = endOfValue(text, from);
    return to >= 0 && v.safeParse(schema, parseJson(text.slice(from, to))).success ? to : -1;
  };
}

/** Takes a list whose items are taken, of so many at most. */
const list =
  (item: Take, most: number): Take =>
  (text, from) =>
    eachItem(text, from, item, most);

/** Takes an object with exactly these members, once each; those in `optional` may be missing. */
function members(parts: Readonly<Record<string, Take>>, optional: readonly string[]): Take {
  const takes = new Map(Object.entries(parts).map(([key, take], index) => [key, { take, bit: 1 << index }]));
  const needed = [...takes].reduce((bits, [key, { bit }]) => (optional.includes(key) ? bits : bits | bit), 0);
  return (text, from) => {
    let seen = 0;
    const end = eachMember(text, from, (key) => {
      const part = takes.get(key);
      if (part === undefined || (seen & part.bit) !== 0) return null;
      seen |= part.bit;
      return part.take;
    });
    return (seen & needed) === needed ? end : -1;
  };
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

const allByMemory = (entries: Entries): Readonly<Record<string, Take>> =>
  Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, byMemory(schema)]));

const optionalOf = (entries: Entries): readonly string[] =>
  Object.entries(entries).flatMap(([key, { type }]) => (type === 'exact_optional' ? [key] : []));

/** As in `listOf` and `planSchema`. */
const MOST_ITEMS = 10_000;
const MOST_PLANNED = 1000;

/**
 * Reads what is counted of a report, some ten times as fast as parsing and checking all of it; null for what it doesn't take.
 *
 * It is strict: whatever it takes, `reportSchema` takes too. Each part of a report is checked by the report's own schema, the
 * first time that the part is met; a part that was taken before is known by its text. What it doesn't take may still be a
 * report (with white space, say, or escapes in a name), so the slow reader has the last word.
 */
export function createFastReader(): (text: string) => Counted | null {
  const { entries } = reportSchema.pipe[0];
  const found: { verdict?: Report['verdict']; machine?: Report['machine']; ladder: RungBrief[] } = { ladder: [] };
  const change = lastChangeSchema.pipe[0].entries;
  const takeReport = members(
    {
      ...allByMemory(entries),
      verdict: byMemory(entries.verdict, (verdict) => (found.verdict = verdict)),
      machine: byMemory(entries.machine, (machine) => (found.machine = machine)),
      ladder: list(
        byMemory<RungReport>(rungSchema, (rung) => void found.ladder.push(rung)),
        MOST_ITEMS,
      ),
      offers: list(byMemory(offerSchema), MOST_ITEMS),
      plan: list(byMemory(planItemSchema), MOST_PLANNED),
      when: byPattern(MOMENT),
      sha256: byPattern(SHA256),
      names: byParsing(entries.names),
      lastChange: members(
        {
          ...allByMemory(change),
          at: byPattern(MOMENT),
          writes: list(byMemory(planItemSchema), MOST_ITEMS),
        },
        optionalOf(change),
      ),
    },
    optionalOf(entries),
  );
  return (text) => {
    found.ladder = [];
    if (takeReport(text, 0) !== text.length) return null;
    const { verdict, machine, ladder } = found;
    if (verdict === undefined || machine === undefined) return null;
    return { verdict, release: machine.release, broken: brokenName(ladder) };
  };
}
