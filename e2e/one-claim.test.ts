import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCliLab, type CliLab } from '../electron/cli/cli-lab.suite.ts';
import { readJournal } from '../electron/journal/journal.ts';
import { putState } from '../electron/journal/keep-entry.ts';
import type { ElevationResult, Prober } from '../electron/ports.ts';
import { createHandlers, type HandlerOptions } from '../electron/services/handlers.ts';
import { openPc } from '../electron/services/read/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../electron/services/read/pc.ts';
import { Answer } from '../renderer/features/home/home.tsx';
import { CONTEXT, TEXTS } from '../renderer/state/bridge-double.suite.ts';
import type { Task } from '../renderer/state/window-state.ts';
import { StoreContext } from '../renderer/state/use-store.ts';
import { createWindowStore, type WindowStore } from '../renderer/state/window-store.ts';
import type { Bridge } from '../shared/ipc/contract.ts';
import type { PageEvent } from '../shared/ipc/names.ts';
import { MICROSOFT_365_ADDRESSES } from '../shared/proof/microsoft365.ts';
import { unknownObservation, type Observation } from '../shared/proof/proof.ts';
import { makePlan } from '../shared/remediation/plan.ts';
import { RECOMMENDED, retiring, type Selection } from '../shared/remediation/selection.ts';
import { USER_SELECTION } from '../shared/remediation/user-plan.ts';
import { planItems } from '../shared/report/plan-items.ts';
import type { Report } from '../shared/report/report.ts';
import type { Protocol } from '../shared/tls/protocols.ts';
import { SAMPLE_IDS } from '../shared/windows/sample-ids.ts';

const HOSTS = MICROSOFT_365_ADDRESSES.map(({ host }) => host);

/** What Windows and others do, as doubles: what programs offer, how addresses answer, and what comes of asking for rights. */
interface Circumstances {
  readonly offers?: readonly Protocol[];
  readonly refuses?: boolean;
  readonly elevation?: ElevationResult;
}

const seen = (offered: readonly Protocol[]): Observation => ({
  ...{ ...unknownObservation('cancelled'), state: 'seen', reason: null, offered },
});

const proberOf = ({ offers = [], refuses = false }: Circumstances): Prober => ({
  probe: () => Promise.resolve({ native: seen(offers), wow64: seen(offers) }),
  connect: (host, view) =>
    Promise.resolve({
      ...{ host, view, protocol: null, cipherSuite: null, issuer: null, alert: null, code: null, inspected: false },
      ...{ result: refuses ? 'tls-refused' : 'reached' },
    } as never),
});

/** A window over the real services, on a copy of a sample as the user's own PC. */
interface OwnPc {
  readonly store: WindowStore;
  readonly pc: Pc;
  /** Runs a task, and waits until it and the check behind it have ended. */
  readonly does: (task: Task) => Promise<void>;
  readonly asks: (ask: () => unknown) => Promise<void>;
  readonly report: () => Report;
  /** Home in words, without times. */
  readonly home: () => string;
  readonly markup: () => string;
}

let lab: CliLab;
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => lab.close());

const NEVER = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('nothing is opened or saved here');
    },
  },
);

async function ownPc(sample: string, circumstances: Circumstances): Promise<OwnPc> {
  const opened = await openPc({ registry: lab.sample(sample), driver: null, named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const { elevation } = circumstances;
  const asksPermission = elevation !== undefined;
  const pc: Pc = {
    ...opened.value,
    ...('offers' in circumstances || 'refuses' in circumstances ? { prober: proberOf(circumstances) } : {}),
    ...(elevation === undefined
      ? {}
      : {
          elevator: {
            writers: () => Promise.resolve({ who: 'administrators', path: '' }),
            run: () => Promise.resolve(elevation),
          },
        }),
  };
  const listeners = new Map<PageEvent, () => void>();
  const handlers = createHandlers({
    ...(NEVER as unknown as HandlerOptions),
    pc,
    context: { ...CONTEXT, asksPermission },
    language: { get: () => 'en', set: () => Promise.resolve() },
    notify: (event) => listeners.get(event)?.(),
  });
  const bridge = {
    ...handlers,
    on: (event: PageEvent, listener: () => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
  } as unknown as Bridge;
  const first = await handlers.check({});
  const start = {
    context: { ...CONTEXT, asksPermission },
    texts: TEXTS,
    check: Promise.resolve(first),
    checked: first,
  };
  const store = createWindowStore({ bridge, start: { ...start, wasChanged: () => false } });
  store.follow();
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (store.get().running !== null || store.get().history === null) return;
        stop();
        resolve();
      };
      const stop = store.subscribe(look);
      look();
    });
  await settled();
  const markup = (): string => {
    const { checked } = store.get();
    if (checked === null) throw new Error('nothing was checked');
    return renderToStaticMarkup(
      createElement(StoreContext.Provider, { value: store }, createElement(Answer, { checked })),
    );
  };
  const asks = async (ask: () => unknown): Promise<void> => {
    const history = store.get().history;
    await ask();
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.get().running !== null || store.get().history === history) return;
        stop();
        resolve();
      });
    });
  };
  return {
    store,
    pc,
    asks,
    does: (task) => asks(() => store.actions.run(task)),
    report: () => {
      const { checked } = store.get();
      if (checked === null) throw new Error('nothing was checked');
      return checked.report;
    },
    markup,
    home: () =>
      markup()
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\d\d:\d\d/g, 'TIME')
        .replaceAll(/\s+/g, ' '),
  };
}

const planOf = ({ store }: OwnPc, selection: Selection): ReturnType<typeof planItems> => {
  const { facts } = store.get();
  return facts === null ? [] : planItems(makePlan(facts, selection));
};

const applies = (own: OwnPc, selection: Selection = RECOMMENDED): Promise<void> =>
  own.does({ kind: 'apply', expected: planOf(own, selection), selection } as Task);

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
      } as Task),
  ],
  'the user’s own settings applied': [
    {},
    (own) =>
      own.does({ kind: 'apply', expected: own.store.get().ownPlan, selection: USER_SELECTION, ofUser: true } as Task),
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
  it.each(Object.keys(OUTCOMES))('is said alike after a new check: %s', async (what) => {
    const [circumstances, make] = OUTCOMES[what]!;
    const own = await ownPc(sample, circumstances);
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
    await own.pc.driver.close();
  });
});
