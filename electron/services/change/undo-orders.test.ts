import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../build/only-on.suite.ts';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { standingOf } from '../../../shared/remediation/entry-states.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { dwordValue, sameValue, valueOf, type RegistryValue } from '../../../shared/windows/registry.ts';
import { messages } from '../../../shared/text/texts.suite.ts';
import { renderHistory } from '../../cli/commands/history.ts';
import { readJournal } from '../../journal/journal.ts';
import { history } from './history.ts';
import type { Pc } from '../pc/pc.ts';
import { apply } from './apply.ts';
import { writeRef } from '../../journal/entry-writes.ts';
import { mask, sharedFile, WOW64 } from './shared-file.suite.ts';
import { undo } from './undo.ts';

const shared = sharedFile();

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const native = (bits: number): Selection['choice'] => ({
  kind: 'views',
  native: { kind: 'write', mask: bits },
  wow64: { kind: 'keep' },
});

const CHANGES: readonly (readonly [string, readonly [Selection, Selection, Selection]])[] = [
  ['of the same values', [mask(0xa00), mask(0xaa0), mask(0xa00)]],
  [
    'that overlap in part',
    [
      { ...mask(0xa00), scopes: ['winhttp', 'schannel'] },
      { ...mask(0xaa0), scopes: ['winhttp', 'dotnet'] },
      { choice: native(0x800), scopes: ['winhttp', 'schannel', 'dotnet'] },
    ],
  ],
];

type Write = JournalEntry['writes'][number];
const placeOf = ({ setting, view }: Write): string => `${setting} ${view}`;

/**
 * What each value must be: of those that wrote it and weren't undone there, the newest one's; without one, as at first.
 */
class Model {
  private readonly written = new Map<string, { readonly id: number; readonly write: Write }[]>();
  private readonly first = new Map<string, RegistryValue | null>();

  add({ id, writes }: JournalEntry): void {
    for (const write of writes) {
      if (!this.first.has(placeOf(write))) this.first.set(placeOf(write), write.before);
      this.written.set(placeOf(write), [...(this.written.get(placeOf(write)) ?? []), { id, write }]);
    }
  }

  /** Undoes an entry where it is the newest; returns the newest above it elsewhere, or 0, and how much was undone. */
  undo({ id, writes }: JournalEntry): { readonly later: number; readonly undone: number; readonly isOver: boolean } {
    let [later, undone, left] = [0, 0, 0];
    for (const write of writes) {
      const those = this.written.get(placeOf(write)) ?? [];
      const newest = those.at(-1)?.id ?? 0;
      if (newest === id) undone += Number(those.pop() !== undefined);
      else if (those.some((one) => one.id === id)) [left, later] = [left + 1, Math.max(later, newest)];
    }
    return { later, undone, isOver: left === 0 };
  }

  at(write: Write): RegistryValue | null {
    return this.written.get(placeOf(write))?.at(-1)?.write.after ?? this.first.get(placeOf(write)) ?? null;
  }
}

/** Reads how each value is, and must be; and how each entry is said to stand, in the text too. */
async function expectAll(pc: Pc, entries: readonly JournalEntry[], model: Model, states: ReadonlyMap<number, string>) {
  for (const { id, writes } of entries) {
    const readings = await pc.driver.read(writes.map(writeRef));
    expect([id, readings.map(valueOf)]).toEqual([id, writes.map((write) => model.at(write))]);
  }
  const past = await history(pc);
  if (!past.ok) throw new Error(past.code);
  const lines = renderHistory(past.value, messages('en')).split('\n');
  for (const entry of past.value.entries) {
    const { id, state, inForce } = entry;
    const writes = entries.find((one) => one.id === id)?.writes ?? [];
    const asWritten = writes.filter((write) => sameValue(model.at(write), write.after)).length;
    const much = asWritten === writes.length ? 'all' : asWritten === 0 ? 'none' : 'some';
    expect([id, state]).toEqual([id, states.get(id)]);
    if (state === 'committed') expect([id, inForce]).toEqual([id, much]);
    if (state === 'undone') expect(entry.changedSince).toEqual([]);
    expect(lines.find((line) => line.startsWith(`${String(id)} `))).toMatch(
      new RegExp(`  ${messages('en').standings[standingOf(entry)]}$`),
    );
  }
}

async function walk(order: readonly number[]): Promise<void> {
  const pc = await shared.open();
  const journal = await readJournal(pc.driver);
  if (!journal.ok) throw new Error(journal.code);
  const { entries } = journal.value;
  const model = new Model();
  const states = new Map(entries.map(({ id }) => [id, 'committed']));
  for (const entry of entries) model.add(entry);
  // each round undoes at least the newest of those that are left
  for (const place of [...order, ...order, ...order]) {
    const entry = entries[place];
    if (entry === undefined || states.get(entry.id) === 'undone') continue;
    const { later, undone, isOver } = model.undo(entry);
    const ended = await undo(pc, entry.id);
    if (undone === 0) expect(ended).toMatchObject({ code: 'undo-conflict', details: { later } });
    else {
      expect(ended).toMatchObject({ value: { exit: isOver ? 0 : 6, report: { outcome: { state: 'undone' } } } });
      // nobody else wrote anything
      const { origins = [] } = ended.ok ? ended.value.report : {};
      expect(origins.filter((origin) => origin.since_ours === 'changed')).toEqual([]);
      states.set(entry.id, isOver ? 'undone' : 'undone-in-part');
    }
    await expectAll(pc, entries, model, states);
  }
  expect([...new Set(states.values())]).toEqual(['undone']);
  await pc.driver.close();
}

/** In a run of all stages one order, of the next changes another. */
const undoneIn = (at: number) => partOf(ORDERS, 6, at % 6);

const CASES = CHANGES.flatMap(([what, changes]) => {
  const made = new Map(ORDERS.map((order) => [JSON.stringify(order.map((place) => changes[place])), order]));
  return [...made.values()].map(
    (order, at) => [what, order.join(), order.map((place) => changes[place]), undoneIn(at)] as const,
  );
});

describe('three changes', () => {
  // guards: other-administrator
  it.each(CASES)(
    '%s, made in the order %s, end where undo says, in whatever order they are undone',
    async (_what, _order, made, orders) => {
      const pc = await shared.open();
      for (const selection of made) await apply(pc, selection, null);
      await pc.driver.close();
      const bytes = readFileSync(shared.file);
      for (const order of orders) {
        writeFileSync(shared.file, bytes);
        await walk(order);
      }
    },
    60_000,
  );
});

it('what an undo in part restored isn’t undone again after the change below was undone too', async () => {
  const pc = await shared.open();
  const start = await shared.values();
  await apply(pc, { choice: native(0xa00), scopes: ['winhttp'] }, null);
  await apply(pc, mask(0x80), null, undefined, { confirmed: ['without-tls12'] });
  await pc.driver.write(WOW64, dwordValue(1)); // something else
  expect(await undo(pc, 2)).toMatchObject({ value: { exit: 6 } });
  expect(await undo(pc, 1)).toMatchObject({ value: { exit: 0 } });
  await pc.driver.write(WOW64, dwordValue(0x80)); // as the second one wrote it, and as the first value is by chance
  expect(await undo(pc, 2)).toMatchObject({ value: { exit: 0 } });
  expect(await shared.values()).toEqual(start);
  await pc.driver.close();
});
