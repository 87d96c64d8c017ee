import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILE_IDS } from '../tls/profiles.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, UNDO_AFTER } from './retire/retirement.ts';
import { SCOPES } from './scopes/index.ts';
import { isRequestText, readHelperArguments } from './helper-switch.ts';
import { formatHelperRequest, parseHelperRequest, type HelperRequest } from './helper-request.ts';
import type { Choice, ViewChoice } from './choice.ts';
import { USER_SELECTION } from './user-plan.ts';

const mask = fc.integer({ min: 0, max: 0xffffffff });
const target: fc.Arbitrary<ViewChoice> = fc.oneof(
  fc.constantFrom<ViewChoice[]>({ kind: 'keep' }, { kind: 'remove' }),
  mask.map((value): ViewChoice => ({ kind: 'write', mask: value })),
);
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(...PROFILE_IDS).map((profile): Choice => ({ kind: 'profile', profile })),
  mask.map((value): Choice => ({ kind: 'mask', mask: value })),
  fc.record({ native: target, wow64: target }).map((views): Choice => ({ kind: 'views', ...views })),
);
const id = fc.integer({ min: 1, max: 99_999_999 });
const seen = fc.stringMatching(/^[0-9a-f]{64}$/);
const request: fc.Arbitrary<HelperRequest> = fc.oneof(
  fc.record({
    verb: fc.constant('apply' as const),
    selection: fc.record({
      choice,
      scopes: fc.subarray([...SCOPES], { minLength: 1 }),
    }),
    seen,
    withoutTls12: fc.boolean(),
  }),
  fc.record({
    verb: fc.constant('retire' as const),
    retirement: fc.record({
      side: fc.constantFrom(...RETIRE_SIDES),
      protocols: fc.subarray([...RETIRABLE_IDS], { minLength: 1 }),
    }),
    seen,
    inSpiteOfRemoteSession: fc.boolean(),
    undoAfter: fc.option(fc.integer({ min: UNDO_AFTER.least, max: UNDO_AFTER.most })),
  }),
  fc.record({ verb: fc.constantFrom('keep' as const, 'undo' as const, 'discard' as const), id, seen }),
  fc.record({ verb: fc.constant('recover' as const), id, finish: fc.boolean(), seen }),
);

const DIGEST = 'a'.repeat(64);

describe('the helper’s argument', () => {
  // guards: forged-user-entry
  it('has no word for a user’s own values, nor for a choice without a scope', () => {
    expect(SCOPES).not.toContain('user');
    for (const scopes of ['user', 'winhttp_user', 'user_winhttp', '', 'none']) {
      expect(parseHelperRequest(`apply.p-recommended.${scopes}.${DIGEST}`)).toBeNull();
    }
    const own = { verb: 'apply', selection: USER_SELECTION, seen: DIGEST, withoutTls12: false } as const;
    expect(parseHelperRequest(formatHelperRequest(own))).toBeNull();
    for (const text of [`undo.user.7.${DIGEST}`, `undo.7.user.${DIGEST}`, `undo.u7.${DIGEST}`, 'discard.user.7'])
      expect(parseHelperRequest(text)).toBeNull();
  });

  it('has room for the longest request, and for no longer one', () => {
    const view = { kind: 'write', mask: 0xffffffff } as const;
    const choice = { kind: 'views', native: view, wow64: view } as const;
    const longest = { verb: 'apply', selection: { choice, scopes: SCOPES }, seen: DIGEST, withoutTls12: true } as const;
    const text = formatHelperRequest(longest);
    expect(parseHelperRequest(text)).toEqual(longest);
    expect([isRequestText(text), isRequestText(`${text}a`)]).toEqual([true, false]);
  });

  it('is restored exactly, from characters that need no quoting', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const text = formatHelperRequest(asked);
        expect(text).toMatch(/^[a-z0-9._-]{1,165}$/);
        expect(parseHelperRequest(text)).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    'apply',
    'apply.p-recommended.winhttp',
    `apply.p-recommended.winhttp.${DIGEST}.more`,
    `apply.p-recommended..${DIGEST}`,
    `apply.p-recommended.schannel_winhttp.${DIGEST}`,
    `apply.p-recommended.winhttp_winhttp.${DIGEST}`,
    `apply.p-recommended.everything.${DIGEST}`,
    `apply.p-Recommended.winhttp.${DIGEST}`,
    `apply.p-constructor.winhttp.${DIGEST}`,
    `apply.p-tls10+12.winhttp.${DIGEST}`,
    `apply.m-800.winhttp.${DIGEST}`,
    `apply.m-00000A00.winhttp.${DIGEST}`,
    `apply.m-100000000.winhttp.${DIGEST}`,
    `apply.v-k.winhttp.${DIGEST}`,
    `apply.v-k-k-k.winhttp.${DIGEST}`,
    `apply.v-w800-k.winhttp.${DIGEST}`,
    `apply.x-1.winhttp.${DIGEST}`,
    `apply.p-recommended.winhttp.${DIGEST.toUpperCase()}`,
    `retire.client.tls10`,
    `retire.client..${DIGEST}`,
    `retire.all.tls10.${DIGEST}`,
    `retire.client.tls12.${DIGEST}`,
    `retire.client.tls11_tls10.${DIGEST}`,
    `retire.client.tls10_tls10.${DIGEST}`,
    `retire.client.tls10.${DIGEST.toUpperCase()}`,
    `retire.client.tls10.${DIGEST}.after-4`,
    `retire.client.tls10.${DIGEST}.after-1441`,
    `retire.client.tls10.${DIGEST}.after-060`,
    `retire.client.tls10.${DIGEST}.after-60.after-60`,
    `retire.client.tls10.${DIGEST}.after-60.in-spite-of-remote-session`,
    `retire.client.tls10.${DIGEST}.in-spite-of-remote-session.in-spite-of-remote-session`,
    `retire.client.tls10.${DIGEST}.in-spite-of-usage`,
    `retire.client.tls10.${DIGEST}.`,
    'keep',
    'keep.7',
    `keep.0.${DIGEST}`,
    `keep.07.${DIGEST}`,
    `keep.7.7.${DIGEST}`,
    `keep.7.${DIGEST.slice(1)}`,
    'discard.7',
    `discard.0.${DIGEST}`,
    `discard.7.${DIGEST}.${DIGEST}`,
    'undo.7',
    `undo.0.${DIGEST}`,
    `undo.07.${DIGEST}`,
    `undo.-7.${DIGEST}`,
    `undo.7.${DIGEST} `,
    `undo.7.${DIGEST}.${DIGEST}`,
    `undo.7.7.${DIGEST}`,
    `undo.999999999.${DIGEST}`,
    `undo.7.${DIGEST.slice(1)}`,
    `undo.7.${DIGEST}.without-tls12`,
    'undo',
    'recover.7',
    'recover.7.back',
    `recover.7.${DIGEST}`,
    `recover.7.forward.${DIGEST}`,
    `recover.7.back.${DIGEST.toUpperCase()}`,
    `apply.p-recommended.winhttp.${DIGEST}.without-tls13`,
    `apply.p-recommended.winhttp.${DIGEST}.without-tls12.more`,
    `apply.p-recommended.winhttp.${DIGEST}.`,
    `apply.p-recommended.winhttp.without-tls12.${DIGEST}`,
    'write.hklm.software',
    '..\\..\\evil',
    `undo.7.${DIGEST}\n`,
    `undo.7.${DIGEST}"`,
    `Undo.7.${DIGEST}`,
    '.7',
    `recover.7.back.${DIGEST}.`,
    `undo.7.finish.${DIGEST}`,
    `recover.7.finish.finish.${DIGEST}`,
    `apply.p-recommended.winhttp.${DIGEST}a`,
    `apply.p-recommended.winhttp.a${DIGEST}`,
    `apply.p-recommended.winhttp.${DIGEST.slice(1)}`,
    `apply.m-0000080g.winhttp.${DIGEST}`,
    `apply.v-x00000800-k.winhttp.${DIGEST}`,
    `apply.v-k-.winhttp.${DIGEST}`,
    `apply.k-00000800.winhttp.${DIGEST}`,
    `undo.p-recommended.winhttp.${DIGEST}`,
    'x'.repeat(10_000),
  ])('rejects %j', (text) => {
    expect(parseHelperRequest(text)).toBeNull();
  });

  // guards: helper-request
  it('accepts only requests in canonical form, for any input', () => {
    const near = request.chain((asked) => {
      const text = formatHelperRequest(asked);
      return fc
        .record({ at: fc.nat(text.length), cut: fc.integer({ min: 0, max: 3 }), put: fc.string({ maxLength: 3 }) })
        .map(({ at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut));
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ maxLength: 200 })), (text) => {
        const parsed = parseHelperRequest(text);
        if (parsed !== null) expect(formatHelperRequest(parsed)).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the arguments of a process', () => {
  it('make it the helper only if they are exactly that one, byte for byte', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const text = formatHelperRequest(asked);
        expect(readHelperArguments([`--elevated=${text}`])).toEqual({ kind: 'helper', request: text });
      }),
    );
  });

  it.each<readonly string[]>([
    ['--elevated=undo.7', '--gpu-launcher=C:\\evil.exe'],
    ['--elevated=undo.7', '--renderer-cmd-prefix=C:\\evil.exe'],
    ['--elevated=undo.7', '--utility-cmd-prefix=C:\\evil.exe'],
    ['--elevated=undo.7', '--log-file=C:\\Windows\\win.ini'],
    ['--elevated=undo.7', '--user-data-dir=C:\\here'],
    ['--elevated=undo.7', '--remote-debugging-port=9222'],
    ['--elevated=undo.7', '--inspect'],
    ['--elevated=undo.7', '/gpu-launcher=C:\\evil.exe'],
    ['--elevated=undo.7', '--elevated=undo.8'],
    ['--elevated=undo.7', '--elevated=undo.7'],
    ['--elevated=undo.7', 'undo.8'],
    ['--elevated=undo.7', '--'],
    ['--elevated=undo.7', ''],
    ['--gpu-launcher=C:\\evil.exe', '--elevated=undo.7'],
    ['--json', '--elevated=undo.7'],
    ['check', '--elevated=undo.7'],
    ['--elevated='],
    ['--elevated'],
    ['-elevated=undo.7'],
    ['/elevated=undo.7'],
    ['/ELEVATED=undo.7'],
    ['--Elevated=undo.7'],
    [' --elevated=undo.7'],
    ['--elevated=undo.7 --gpu-launcher=evil'],
    ['--elevated=undo.7"'],
    ['--elevated=undo.7\n'],
    [`--elevated=${'x'.repeat(166)}`],
  ])('are refused as %j', (...args) => {
    expect(readHelperArguments(args)).toEqual({ kind: 'refused' });
  });

  it.each<readonly string[]>([[], ['check', '--json'], ['undo.7--elevated='], ['--elevated-more=1'], ['elevated']])(
    'are something else as %j',
    (...args) => {
      expect(readHelperArguments(args)).toEqual({ kind: 'none' });
    },
  );

  it('never make it the helper with an extra argument, whatever and wherever it is', () => {
    fc.assert(
      fc.property(request, fc.string(), fc.boolean(), (asked, surplus, first) => {
        const own = `--elevated=${formatHelperRequest(asked)}`;
        expect(readHelperArguments(first ? [surplus, own] : [own, surplus])).toEqual({ kind: 'refused' });
      }),
      { numRuns: 5000 },
    );
  });
});
