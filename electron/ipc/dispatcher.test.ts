import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { CHANNEL_NAMES } from '../../shared/ipc/names.ts';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import { createDispatcher, type Dispatch, type Sender } from './dispatcher.ts';

const ORIGIN = 'app://bundle';
const PAGE: Sender = { isMainFrame: true, origin: ORIGIN };

interface OpenGate {
  readonly dispatch: Dispatch;
  readonly calls: string[];
  readonly log: string[];
}

/** Creates a dispatcher over handlers that record their calls; `answers` replaces a channel's result. */
function openGate(answers: Partial<Record<keyof Handlers, () => Promise<unknown>>> = {}): OpenGate {
  const calls: string[] = [];
  const log: string[] = [];
  const handlers = Object.fromEntries(
    CHANNEL_NAMES.map((channel) => [
      channel,
      () => {
        calls.push(channel);
        return answers[channel]?.() ?? Promise.resolve(fail('busy'));
      },
    ]),
  ) as unknown as Handlers;
  const dispatch = createDispatcher(handlers, {
    origin: ORIGIN,
    log: (event, details) => log.push(`${event}: ${details}`),
  });
  return { dispatch, calls, log };
}

describe('createDispatcher', () => {
  it('forwards the page’s request to the handler of the channel', async () => {
    const { dispatch, calls } = openGate({ 'set-language': () => Promise.resolve(succeed({})) });
    expect(await dispatch(PAGE, 'set-language', { language: 'nl' })).toEqual({ ok: true, value: {} });
    expect(calls).toEqual(['set-language']);
  });

  it.each<[string, Sender]>([
    ['a frame inside the page', { isMainFrame: false, origin: ORIGIN }],
    ['a frame that is gone', { isMainFrame: true, origin: null }],
    ['another origin', { isMainFrame: true, origin: 'https://bundle' }],
    ['an origin that begins alike', { isMainFrame: true, origin: 'app://bundle.evil' }],
    ['an origin in other letters', { isMainFrame: true, origin: 'APP://BUNDLE' }],
  ])('refuses %s', async (_what, sender) => {
    const { dispatch, calls, log } = openGate();
    expect(await dispatch(sender, 'check', {})).toMatchObject({ ok: false, code: 'refused' });
    expect(calls).toEqual([]);
    expect(log).toHaveLength(1);
  });

  const selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: ['winhttp'] };
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  it.each<[string, string, unknown]>([
    ['an unknown channel', 'format-disk', {}],
    ['a channel of Object.prototype', 'constructor', {}],
    ['a channel of Object.prototype', '__proto__', {}],
    ['no payload', 'check', undefined],
    ['a list', 'check', []],
    ['a surplus key', 'check', { path: 'HKLM\\SYSTEM' }],
    ['a surplus key inside', 'apply', { expected: [], selection: { ...selection, registry: 'x' } }],
    [
      'a mask beyond 32 bits',
      'apply',
      { expected: [], selection: { ...selection, choice: { kind: 'mask', mask: 2 ** 32 } } },
    ],
    ['a scope that is none', 'apply', { expected: [], selection: { ...selection, scopes: ['everything'] } }],
    ['an id that isn’t a number', 'undo', { id: '7' }],
    ['a polluted prototype', 'check', JSON.parse('{"__proto__":{"x":1},"y":2}')],
    ['a cycle', 'check', cycle],
    ['a function', 'check', { check: () => 1 }],
    ['too much', 'apply', { expected: [], selection, blob: 'x'.repeat(300_000) }],
    ['a bigint', 'undo', { id: 1n }],
  ])('refuses %s', async (_what, channel, payload) => {
    const { dispatch, calls } = openGate();
    expect(await dispatch(PAGE, channel, payload)).toMatchObject({ ok: false, code: 'refused' });
    expect(calls).toEqual([]);
  });

  // guards: page-messages
  it('answers any message, and never calls a handler with what the contract lacks', async () => {
    const { dispatch } = openGate();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...CHANNEL_NAMES), fc.string()),
        fc.anything(),
        async (channel, payload) => {
          expect(await dispatch(PAGE, channel, payload)).toMatchObject({ ok: false });
        },
      ),
      { numRuns: 1000 },
    );
  });

  // guards: message-form
  it('runs one change at a time, and the next after it', async () => {
    let finish: () => void = () => undefined;
    const waiting = new Promise<unknown>((resolve) => {
      finish = () => {
        resolve(fail('conflict', { what: 'HKLM' }));
      };
    });
    const { dispatch, calls } = openGate({ undo: () => waiting });
    const first = dispatch(PAGE, 'undo', { id: null });
    expect(await dispatch(PAGE, 'apply', { expected: [], selection })).toMatchObject({ code: 'busy' });
    expect(await dispatch(PAGE, 'history', {})).toMatchObject({ code: 'busy' }); // its own handler's answer: reading continues
    finish();
    expect(await first).toMatchObject({ code: 'conflict' });
    await dispatch(PAGE, 'apply', { expected: [], selection });
    expect(calls).toEqual(['undo', 'history', 'apply']);
  });

  it('logs a bug once, and tells the page nothing about it', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('secret detail'));
    const { dispatch, log } = openGate({ check: broken, undo: broken });
    expect(await dispatch(PAGE, 'check', {})).toEqual(fail('internal', { onlyReads: 1 }));
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('secret detail');
    expect(await dispatch(PAGE, 'undo', { id: null })).toEqual(fail('internal')); // something might have been written
  });

  it('rejects an answer that breaks the contract', async () => {
    const { dispatch, log } = openGate({
      history: () => Promise.resolve(succeed({ entries: [], damaged: [], unreadable: [], extra: 1 })),
    });
    expect(await dispatch(PAGE, 'history', {})).toEqual(fail('internal', { onlyReads: 1 }));
    expect(log[0]).toContain('history');
  });
});
