import { describe, expect, test } from 'vitest';
import { sampleFailure } from '../../../shared/failure-codes.suite.ts';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf } from '../../../shared/diagnosis/test-pc.suite.ts';
import type { RetireLook } from '../../../shared/ipc/contract.ts';
import { succeed } from '../../../shared/result.ts';
import { FIXED, openWindow } from '../../state/bridge-double.suite.ts';
import { createRetireStore, retirementOf } from './retire-store.ts';

const facts = factsOf(snapshotOf({ build: 14393, server: true }));
const IDLE = { running: null, usage: null, rows: 0, picked: [], at: null };
const REVIEW: RetireLook = {
  ...{ retirement: { side: 'both', protocols: ['tls10', 'tls11'] }, plan: [] },
  ...{ refusals: [], nothing: null, forecast: [], evidence: null },
};

async function opened() {
  const { double, store } = openWindow(FIXED);
  const retire = store.part(createRetireStore);
  await double.answer('usage', succeed(IDLE));
  return { double, store, retire };
}

describe('what is chosen', () => {
  test('has no protocol that is off already, in order, and is nothing if none is left', async () => {
    const { retire } = await opened();
    retire.choose({ side: 'both', protocols: ['tls11', 'ssl2', 'tls10'] });
    expect(retirementOf(retire.get(), facts)).toEqual({ side: 'both', protocols: ['tls10', 'tls11'] });
    retire.choose({ protocols: [] });
    expect(retirementOf(retire.get(), facts)).toBeNull();
  });
});

describe('logs', () => {
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
