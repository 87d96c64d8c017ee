import { describe, expect, test } from 'vitest';
import { sampleFailure } from '../../../shared/failure-codes.suite.ts';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf } from '../../../shared/diagnosis/test-pc.suite.ts';
import { READING, REVIEW } from '../../../shared/ipc/retire-messages.suite.ts';
import type { PortChange } from '../../../shared/proof/port.ts';
import { succeed } from '../../../shared/result.ts';
import { checkedOf, COMMITTED, FIXED, openWindow } from '../../state/bridge-double.suite.ts';
import { createRetireStore, retirementOf } from './retire-store.ts';

const facts = factsOf(snapshotOf({ build: 14393, server: true }));
const IDLE = { ...READING, running: null };

async function opened() {
  const { double, store } = openWindow(FIXED);
  const retire = store.part(createRetireStore);
  await double.answer('usage', succeed({ ...IDLE, usage: null, at: null, picked: [] }));
  return { double, store, retire };
}

describe('what is chosen', () => {
  test('is at first what is still on, on the side that is usual', async () => {
    const { retire } = await opened();
    expect(retirementOf(retire.get(), facts)).toEqual({ side: 'server', protocols: ['tls10', 'tls11'] });
  });

  test('has no protocol that is off already, in order, and is nothing if none is left', async () => {
    const { retire } = await opened();
    retire.choose({ side: 'both', protocols: ['tls11', 'ssl2', 'tls10'] });
    expect(retirementOf(retire.get(), facts)).toEqual({ side: 'both', protocols: ['tls10', 'tls11'] });
    retire.choose({ protocols: [] });
    expect(retirementOf(retire.get(), facts)).toBeNull();
  });
});

describe('logs', () => {
  test('are followed while they are read, and kept', async () => {
    const { double, retire } = await opened();
    retire.read('folder');
    retire.read('folder');
    expect(double.requests('read-usage')).toEqual([{ pick: 'folder' }]);
    expect(retire.get().isPicking).toBe(true);
    await double.send('reading-usage');
    await double.answer('usage', succeed(READING));
    expect(retire.get().reading?.running?.name).toBe(READING.running?.name);
    await double.answer('read-usage', succeed(IDLE));
    expect(retire.get()).toMatchObject({ isPicking: false, reading: { running: null, rows: 1 } });
  });

  test('that can’t be read leave those before, and say why', async () => {
    const { double, retire } = await opened();
    retire.read('files');
    await double.answer('read-usage', sampleFailure('no-logs'));
    expect(retire.get()).toMatchObject({
      isPicking: false,
      readFailure: { code: 'no-logs' },
      reading: { usage: null },
    });
  });
});

test('an answer that was overtaken by a newer question is dropped', async () => {
  const { double, retire } = await opened();
  retire.look({ side: 'client', protocols: ['tls10'] });
  retire.look(REVIEW.retirement);
  await double.answer('retire-look', succeed({ ...REVIEW, retirement: { side: 'client', protocols: ['tls10'] } }));
  expect(retire.get().review).toBeNull();
  await double.answer('retire-look', succeed(REVIEW));
  expect(retire.get().review).toEqual(REVIEW);
});

const PORT: PortChange = {
  ...{ port: 443, starttls: false, states: { before: 'asked', after: 'nobody' } },
  ...{ before: [{ protocol: 'TLS 1.2', result: 'taken', cipherSuite: null, alert: null }], after: [] },
};
const ASKED = { expected: REVIEW.plan, retirement: REVIEW.retirement, insisted: [], undoAfter: 60 };

test('what was switched off leads to its page, with whom the logs named', async () => {
  const { double, store, retire } = await opened();
  retire.look(REVIEW.retirement);
  await double.answer('retire-look', succeed(REVIEW));
  store.actions.run({ kind: 'retire', ...ASKED });
  expect(double.requests('retire')).toEqual([ASKED]);
  await double.answer('retire', succeed(checkedOf(FIXED, { ...COMMITTED, ports: [PORT] })));
  expect(retire.get()).toMatchObject({
    page: 'done',
    made: { id: 7, retirement: REVIEW.retirement, cutOff: { clients: 1, more: false }, ports: [PORT] },
  });
});

test('what is refused leads nowhere', async () => {
  const { double, store, retire } = await opened();
  store.actions.run({ kind: 'retire', ...ASKED });
  await double.answer('retire', sampleFailure('retire-still-used'));
  expect(retire.get()).toMatchObject({ page: 'choose', made: null });
});

test('a change that is kept is followed by a check; one that can’t be kept says so', async () => {
  const { double, store } = await opened();
  store.actions.run({ kind: 'keep', id: 7 });
  await double.answer('retire-keep', sampleFailure('write-failed'));
  expect(store.get().notice).toMatchObject({ kind: 'failure', failure: { code: 'write-failed' } });
  await double.answer('history', succeed({ entries: [], damaged: [], unreadable: [] }));
  store.actions.run({ kind: 'keep', id: 7 });
  await double.answer('retire-keep', succeed({}));
  expect(double.requests('check')).toHaveLength(1);
});
