import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../build/only-on.suite.ts';
import { openCliLab, type CliLab } from '../electron/cli/cli-lab.suite.ts';
import { readJournal } from '../electron/journal/journal.ts';
import { putState } from '../electron/journal/keep-entry.ts';
import type { Task } from '../renderer/state/window-state.ts';
import { MICROSOFT_365_ADDRESSES } from '../shared/proof/microsoft365.ts';
import { makePlan } from '../shared/remediation/plan.ts';
import { RECOMMENDED, retiring, type Selection } from '../shared/remediation/selection.ts';
import { USER_SELECTION } from '../shared/remediation/user-plan.ts';
import { planItems } from '../shared/report/plan-items.ts';
import { SAMPLE_IDS } from '../shared/windows/sample-ids.ts';
import { ownPc, type Circumstances, type OwnPc } from './own-window.suite.ts';

const HOSTS = MICROSOFT_365_ADDRESSES.map(({ host }) => host);

let lab: CliLab;
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => lab.close());

const planOf = ({ store }: OwnPc, selection: Selection): ReturnType<typeof planItems> => {
  const { facts } = store.get();
  return facts === null ? [] : planItems(makePlan(facts, selection));
};

const applies = (own: OwnPc, selection: Selection = RECOMMENDED): Promise<void> =>
  own.does({ kind: 'apply', expected: planOf(own, selection), selection });

const RETIREMENT = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
const INSISTED = ['without-evidence', 'in-spite-of-losses', 'in-spite-of-use', 'in-spite-of-remote-session'] as never;

/** Everything that can come of what a person does in the window, and the doubles that it takes. */
const OUTCOMES: Readonly<Record<string, readonly [Circumstances, (own: OwnPc) => Promise<void>]>> = {
  'nothing done': [{}, () => Promise.resolve()],
  applied: [{}, (own) => applies(own)],
  'the .NET values applied': [{}, (own) => applies(own, { choice: RECOMMENDED.choice, scopes: ['dotnet'] })],
  'TLS 1.2 turned off': [
    {},
    (own) =>
      own.does({
        ...{ kind: 'apply', selection: { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x80 } } },
        ...{ expected: planOf(own, { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x80 } }) },
        confirmed: ['without-tls12'],
      }),
  ],
  'the user’s own settings applied': [
    {},
    (own) => own.does({ kind: 'apply', expected: own.store.get().ownPlan, selection: USER_SELECTION, ofUser: true }),
  ],
  undone: [
    {},
    async (own) => {
      await applies(own);
      const [newest] = own.store.get().history?.entries ?? [];
      if (newest !== undefined) await own.does({ kind: 'undo', id: newest.id });
    },
  ],
  refused: [{ elevation: { kind: 'refused' } }, (own) => applies(own)],
  blocked: [{ elevation: { kind: 'blocked', win32: 1260 } }, (own) => applies(own)],
  'applied, and Windows does as set': [{ offers: ['TLS 1.2'] }, (own) => applies(own)],
  'applied, and Windows does otherwise': [{ offers: ['TLS 1.0'] }, (own) => applies(own)],
  'Windows asked what it offers': [
    { offers: ['TLS 1.0'] },
    (own) => own.asks(() => own.store.actions.ask('prove', {}).then(own.store.actions.reread)),
  ],
  'applied, and every address refuses': [
    { offers: ['TLS 1.2'], refuses: true },
    async (own) => {
      await applies(own);
      await own.asks(() => own.store.actions.testConnections(HOSTS));
    },
  ],
  'applied, and every address answers': [
    { offers: ['TLS 1.2'] },
    async (own) => {
      await applies(own);
      await own.asks(() => own.store.actions.testConnections(HOSTS));
    },
  ],
  'old protocols turned off': [
    {},
    (own) =>
      own.does({
        kind: 'retire',
        expected: planOf(own, retiring(RETIREMENT)),
        retirement: RETIREMENT,
        insisted: INSISTED,
        undoAfter: null,
      } as never),
  ],
  'a change stopped halfway': [
    {},
    async (own) => {
      await applies(own);
      const journal = await readJournal(own.pc.driver);
      const entry = journal.ok ? journal.value.entries.at(-1) : undefined;
      if (entry !== undefined) await putState(own.pc.driver, { ...entry, state: 'pending', doing: 'apply' });
      await own.does({ kind: 'check' });
    },
  ],
};

const CHECK: Task = { kind: 'check' };

describe.each(SAMPLE_IDS)('%s as the user’s own PC', (sample) => {
  // In a run of all stages every sixth one, so that each outcome meets a sixth of the PCs.
  const first = SAMPLE_IDS.indexOf(sample);
  const outcomes = partOf(Object.keys(OUTCOMES), 6, first % 6);
  it.each(outcomes)('is said alike after a new check: %s', async (what) => {
    const [circumstances, make] = OUTCOMES[what]!;
    const own = await ownPc(lab.sample(sample), circumstances);
    await make(own);
    const [home, claim] = [own.home(), own.report().claim];
    await own.does(CHECK);
    expect(own.home()).toBe(home);
    expect(own.report().claim).toEqual(claim);
    const report = own.report();
    // green without an amber line
    const [, sign] = /glyph--(\w+)/.exec(own.markup().slice(own.markup().indexOf('verdict'))) ?? [];
    if (sign === 'ok' && !own.markup().includes('said beside')) {
      const { cause = null, incoming, readiness, connections = [], ladder, lastChange } = report;
      expect([cause, incoming?.cause ?? null, readiness?.limits, lastChange?.cameBack]).toEqual([
        null,
        null,
        [],
        undefined,
      ]);
      expect(ladder.filter(({ state }) => state === 'fail')).toEqual([]);
      expect(connections.every(({ result }) => result === 'reached')).toBe(true);
      const warned = ladder.filter(({ state }) => state === 'warn').length;
      if (warned > 0) expect(own.home()).toContain(`${warned} warning`);
    }
    // every red half of a server has its button, or its product has it below, unless a change that stopped comes first
    const [, products = ''] = own.markup().split('>Products<');
    const halves = own.markup().split('<section class="side ').slice(1);
    const red = halves.filter((half) => half.includes('side--fail') && claim?.headline !== 'stopped');
    for (const half of red)
      expect(half.slice(0, half.indexOf('</section>')) + products.slice(0, products.indexOf('</details>'))).toContain(
        'class="btn',
      );
    await own.pc.driver.close();
  });
});
