import { sampleFailure } from '../../shared/failure-codes.suite.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import type { Answer, Bridge, Checked, Handlers, History, Request, WindowContext } from '../../shared/ipc/contract.ts';
import { CHANNEL_NAMES, type Channel, type PageEvent } from '../../shared/ipc/names.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { makeReport, type Outcome } from '../../shared/report/report.ts';
import { succeed } from '../../shared/result.ts';
import { pageTexts } from '../../shared/text/texts.suite.ts';
import type { Start } from './start.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { WindowWords } from '../../shared/text/window.ts';
import { createWindowStore, type WindowStore } from './window-store.ts';

export const TEXTS: WindowWords = { language: 'en', ...pageTexts('en') };

export const CONTEXT: WindowContext = {
  version: '1.2.3',
  shell: 'chromium',
  language: 'en',
  sample: null,
  returnsTo: null,
  pcName: 'DESK-7',
  asksPermission: false,
  ranOn: { driver: 'reg-file', system: 'test' },
};

/** A Windows 7 that lacks TLS 1.2 for its 32-bit programs. */
export const HALF_FIXED: TestPc = {
  build: 7601,
  servicePack: 1,
  files: '6.1.7601.24168',
  native: 0xa00,
  schannel: { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } },
};

export const FIXED: TestPc = { ...HALF_FIXED, wow64: 0xa00 };

/** Returns what a check of such a PC returns. */
export function checkedOf(pc: TestPc, outcome?: Outcome): Checked {
  const snapshot = snapshotOf(pc);
  const facts = factsOf(snapshot);
  const made = makeReport(diagnose(facts), makePlan(facts, RECOMMENDED), CONTEXT.ranOn);
  const report = outcome === undefined ? made : { ...made, outcome };
  return { checkedAt: '2026-11-09T08:15:00.000Z', snapshot, report };
}

export const COMMITTED: Outcome = { state: 'committed', journal: 7, writes: [], verified: true };

export function historyOf(...states: readonly History['entries'][number]['state'][]): History {
  const entries = states.map((state, index) => ({
    ...{
      id: index + 1,
      digest: 'd'.repeat(64),
      at: '2026-11-09T08:15:00.000Z',
      state,
      doing: state === 'pending' ? ('apply' as const) : null,
    },
    ...{ selection: RECOMMENDED, writes: [], inForce: null, changedSince: [] },
  }));
  return { entries, damaged: [], unreadable: [] };
}

/** Lets everything that was answered be followed up. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A program that answers what a test lets it answer; a question stays open until then. */
class BridgeDouble {
  readonly asked: { readonly channel: Channel; readonly request: unknown }[] = [];
  /** Channels on which no answer can come. */
  readonly broken = new Set<Channel>();
  private readonly waiting: { readonly channel: Channel; readonly answer: (answer: never) => void }[] = [];
  private readonly listeners = new Map<PageEvent, Set<() => void>>();
  readonly bridge: Bridge;

  constructor() {
    const channels = CHANNEL_NAMES.map((channel) => [channel, (request: unknown) => this.take(channel, request)]);
    const on: Bridge['on'] = (event, listener) => {
      const listeners = this.listeners.get(event) ?? new Set();
      this.listeners.set(event, listeners.add(listener));
      return () => listeners.delete(listener);
    };
    this.bridge = { ...(Object.fromEntries(channels) as Handlers), on };
  }

  private take(channel: Channel, request: unknown): Promise<never> {
    this.asked.push({ channel, request });
    if (this.broken.has(channel)) return Promise.reject(new Error('the program is gone'));
    return new Promise((answer) => this.waiting.push({ channel, answer }));
  }

  /** Answers the oldest open question of a channel. */
  async answer<C extends Channel>(channel: C, answer: Answer<C>): Promise<void> {
    const index = this.waiting.findIndex((one) => one.channel === channel);
    const [open] = this.waiting.splice(index, index < 0 ? 0 : 1);
    if (open === undefined) throw new Error(`nobody asks for ${channel}`);
    open.answer(answer as never); // of its own channel
    await settled();
  }

  /** What was asked of a channel, oldest first. */
  requests<C extends Channel>(channel: C): readonly Request<C>[] {
    return this.asked.filter((one) => one.channel === channel).map(({ request }) => request as Request<C>);
  }

  async send(event: PageEvent): Promise<void> {
    for (const listener of this.listeners.get(event) ?? []) listener();
    await settled();
  }
}

interface WindowDouble {
  readonly double: BridgeDouble;
  readonly store: WindowStore;
}

/** A window over such a program. `pc` null: its first check is under way. */
export function openWindow(
  pc: TestPc | null,
  more: Partial<Start> = {},
  load = (language: Language): Promise<WindowWords> => Promise.resolve({ language, ...pageTexts(language) }),
): WindowDouble {
  const double = new BridgeDouble();
  const checked = pc === null ? null : succeed(checkedOf(pc));
  const check = checked === null ? double.bridge.check({}) : Promise.resolve(checked);
  const start: Start = { context: CONTEXT, texts: TEXTS, check, checked, wasChanged: () => false, ...more };
  return { double, store: createWindowStore({ bridge: double.bridge, start, load }) };
}

export const REFUSED = sampleFailure('elevation-refused');
