import type { Page } from 'playwright/test';
import { BRIDGE_NAME, CHANNEL_NAMES } from '../../shared/ipc/names.ts';
import { expect, openSample, test as withShell } from '../fixtures.ts';
import { test as plain } from 'playwright/test';
import { openInChromium } from '../shells/chromium-bridge.ts';
import type { SampleCopy } from '../shells/sample-copy.ts';

/** Asks over the bridge as a page that was taken over would: with any payload, on any name that it finds. */
const ask = (page: Page, channel: string, payload: unknown): Promise<unknown> =>
  page.evaluate(
    ([bridge, name, sent]) => {
      const channels = (
        globalThis as unknown as Record<string, Record<string, (payload: unknown) => Promise<unknown>>>
      )[bridge];
      const call = channels?.[name];
      return call === undefined ? 'no such function' : call(sent);
    },
    [BRIDGE_NAME, channel, payload] as const,
  );

withShell.describe('the page’s own bridge', () => {
  // guards: page-messages
  withShell('is frozen, can’t be replaced, and is all that there is', async ({ shell: { page } }) => {
    const found = await page.evaluate((name) => {
      const holder = globalThis as unknown as Record<string, Record<string, unknown>>;
      const bridge = holder[name] ?? {};
      const replace = Reflect.set(holder, name, {}) || Reflect.deleteProperty(holder, name);
      return {
        channels: Object.keys(bridge),
        isFrozen: Object.isFrozen(bridge),
        replace,
        bindings: Object.getOwnPropertyNames(holder).filter((one) => one.startsWith('invoke')),
      };
    }, BRIDGE_NAME);
    expect(found).toEqual({ channels: [...CHANNEL_NAMES, 'on'], isFrozen: true, replace: false, bindings: [] });
  });

  withShell('gives answers that the page can’t change', async ({ shell: { page } }) => {
    const isFrozen = await page.evaluate(async (name) => {
      const bridge = (
        globalThis as unknown as Record<
          string,
          { check: (payload: object) => Promise<{ value?: { report?: object } }> }
        >
      )[name];
      const answer = await bridge?.check({});
      return Object.isFrozen(answer) && Object.isFrozen(answer?.value?.report);
    }, BRIDGE_NAME);
    expect(isFrozen).toBe(true);
  });
});

interface Attack {
  readonly page: Page;
  readonly pc: SampleCopy;
  readonly log: readonly string[];
}

const FOREIGN = 'https://foreign.invalid/frame.html';

const test = plain.extend<{ attack: Attack }>({
  attack: async ({ context }, use) => {
    const { copy: pc, opened, close } = await openSample('windows-7-updated');
    const log: string[] = [];
    const page = await openInChromium(context, {
      opened,
      language: 'en',
      log: (event, details) => log.push(`${event}: ${details}`),
      allowSubFrames: true,
      elsewhere: (url) => (url === FOREIGN ? '<!doctype html><title>foreign</title>' : null),
    });
    const before = await pc.read();
    await use({ page, pc, log });
    expect(await pc.read()).toBe(before); // whatever was tried, nothing was written
    await page.close();
    await close();
  },
});

const refused = (why: string) => ({ ok: false, code: 'refused', details: { why } });

const SELECTION = { choice: { kind: 'mask', mask: 0x800 }, scopes: ['winhttp'] };

// guards: page-frame
test('a foreign frame is refused', async ({ attack: { page, log } }) => {
  // The page itself can't hold a frame: its policy forbids it. A window that was navigated elsewhere could.
  await page.goto(FOREIGN);
  expect(await ask(page, 'check', {})).toEqual(refused('foreign origin'));
  expect(log).toEqual(['refused: foreign origin']);
});

// guards: page-frame
test('a sub-frame of the right origin is refused', async ({ attack: { page, log } }) => {
  await page.goto(FOREIGN);
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, 'https://foreign.invalid/frame.html');
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  const answer = await frame?.evaluate(
    (name) =>
      (globalThis as unknown as Record<string, { check: (payload: object) => Promise<unknown> }>)[name]?.check({}),
    BRIDGE_NAME,
  );
  expect(answer).toEqual(refused('not the main frame'));
  expect(log).toEqual(['refused: not the main frame']);
});

const BAD_PAYLOADS: readonly (readonly [string, string, unknown])[] = [
  ['surplus key', 'check', { path: 'HKLM\\SOFTWARE' }],
  ['surplus key beside good ones', 'apply', { expected: [], selection: SELECTION, script: 'reg add' }],
  ['surplus key deep inside', 'apply', { expected: [], selection: { ...SELECTION, path: 'HKLM' } }],
  ['no object', 'check', 'HKLM'],
  ['nothing', 'check', null],
  ['a list', 'check', ['HKLM']],
  ['negative mask', 'apply', { expected: [], selection: { ...SELECTION, choice: { kind: 'mask', mask: -1 } } }],
  ['mask of 33 bits', 'apply', { expected: [], selection: { ...SELECTION, choice: { kind: 'mask', mask: 2 ** 32 } } }],
  [
    'unknown profile',
    'apply',
    { expected: [], selection: { ...SELECTION, choice: { kind: 'profile', profile: 'all' } } },
  ],
  ['unknown scope', 'apply', { expected: [], selection: { ...SELECTION, scopes: ['dotnet', 'everything'] } }],
  ['an id that is a text', 'undo', { id: '1' }],
  ['id 0', 'undo', { id: 0 }],
  ['no id', 'discard', { id: null }],
  ['unknown language', 'set-language', { language: 'xx' }],
  ['a number for a boolean', 'recover', { finish: 1 }],
  ['a folder that the page names', 'read-fleet', { part: 'now', folder: 'C:\\' }],
  ['a folder in the place of what was dropped', 'read-fleet', { part: 'now', dropped: 'C:\\' }],
  ['logs that the page names', 'read-usage', { pick: 'dropped', paths: ['C:\\logs'] }],
  ['a file for a place in a list', 'fleet-pc', { id: 1, at: '..\\..\\secret.json' }],
  ['a place to save at', 'save-fleet', { id: 1, compared: false, form: 'csv', where: 'C:\\x.csv' }],
  ['a path for a Windows', 'export', { format: 'gpp', selection: SELECTION, families: ['C:\\'] }],
];
// guards: page-names, message-form
test('payloads that aren’t exactly as the contract says are refused', async ({ attack: { page, log } }) => {
  for (const [name, channel, payload] of BAD_PAYLOADS) {
    expect(await ask(page, channel, payload), name).toEqual(refused(`invalid payload on ${channel}`));
  }
  expect(log).toHaveLength(BAD_PAYLOADS.length);
});

// guards: message-form
test('a payload that is too large is refused', async ({ attack: { page } }) => {
  expect(await ask(page, 'set-language', { language: 'x'.repeat(300_000) })).toEqual(
    refused('payload too large or not plain data'),
  );
});

test('two thousand random messages are refused, each with an answer', async ({ attack: { page, log } }) => {
  const answers = await page.evaluate(
    async ([bridge, names]) => {
      const channels = (
        globalThis as unknown as Record<string, Record<string, (payload: unknown) => Promise<unknown>>>
      )[bridge];
      let seed = 20_261_124; // The same messages every time: a failure can be looked at.
      const random = (below: number): number => {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        return seed % below;
      };
      const words = [
        'id',
        'finish',
        'language',
        'selection',
        'expected',
        'choice',
        'scopes',
        '__proto__',
        'path',
        'HKLM',
      ];
      const word = (): string => words[random(words.length)] ?? '';
      const value = (depth: number): unknown => {
        switch (random(depth > 3 ? 5 : 8)) {
          case 0:
            return random(2 ** 31) - 2 ** 30;
          case 1:
            return word().repeat(random(50));
          case 2:
            return null;
          case 3:
            return random(2) === 0;
          case 4:
            return Number.NaN;
          case 5:
            return Array.from({ length: random(5) }, () => value(depth + 1));
          default:
            return Object.fromEntries(Array.from({ length: random(5) }, () => [word(), value(depth + 1)]));
        }
      };
      const counts = { refused: 0, other: 0 };
      const send = async (): Promise<void> => {
        // A key that no channel knows: no channel may accept it, whatever else the payload holds.
        const payload = random(2) === 0 ? { ...(value(0) as object), surplus: value(0) } : [value(0)];
        const answer = (await channels?.[names[random(names.length)] ?? '']?.(payload)) as
          | { code?: string }
          | undefined;
        counts[answer?.code === 'refused' ? 'refused' : 'other'] += 1;
      };
      for (let i = 0; i < 20; i++) await Promise.all(Array.from({ length: 100 }, send));
      return counts;
    },
    [BRIDGE_NAME, CHANNEL_NAMES] as const,
  );
  expect(answers).toEqual({ refused: 2_000, other: 0 });
  expect(log).toHaveLength(2_000);
});

test('prototype pollution pollutes nothing', async ({ attack: { page } }) => {
  const answers = await page.evaluate(async (name) => {
    const bridge = (globalThis as unknown as Record<string, Record<string, (payload: unknown) => Promise<unknown>>>)[
      name
    ];
    const payloads: unknown[] = [
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      JSON.parse('{"id":1,"__proto__":{"id":2}}'),
    ];
    const answers: unknown[] = [];
    for (const payload of payloads) answers.push(await bridge?.['undo']?.(payload));
    return answers;
  }, BRIDGE_NAME);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false });
  expect('polluted' in {}).toBe(false);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('names that every object has aren’t channels', async ({ attack: { page } }) => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'exec']) {
    const found = await page.evaluate(
      ([bridge, one]) => Object.hasOwn((globalThis as unknown as Record<string, object>)[bridge] ?? {}, one),
      [BRIDGE_NAME, name] as const,
    );
    expect(found, name).toBe(false);
  }
});
