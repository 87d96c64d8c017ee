import { expect, it } from 'vitest';
import type { RegistryView } from '../windows/registry.ts';
import { releaseOfBuild } from '../windows/releases.ts';
import { chosenMasks, askedOfView } from './choice.ts';
import { isConfirmation } from './confirmations.ts';
import {
  isIncomingAlone,
  leavesWithoutTls12,
  RECOMMENDED,
  retiring,
  type Choice,
  type Selection,
} from './selection.ts';

const profile = (id: Extract<Choice, { readonly kind: 'profile' }>['profile']): Choice => ({
  kind: 'profile',
  profile: id,
});
const BOTH: readonly RegistryView[] = ['native', 'wow64'];
const VIEWS: Choice = { kind: 'views', native: { kind: 'remove' }, wow64: { kind: 'write', mask: 0xa00 } };

it.each<[string, Choice, ReturnType<typeof askedOfView>, ReturnType<typeof askedOfView>, readonly number[]]>([
  ['views', VIEWS, { kind: 'remove' }, { kind: 'write', mask: 0xa00 }, [0xa00]],
  [
    'a number',
    { kind: 'mask', mask: 0x80 },
    { kind: 'write', mask: 0x80 },
    { kind: 'write', mask: 0x80 },
    [0x80, 0x80],
  ],
  ['a profile', profile('tls12'), { kind: 'write', mask: 0x800 }, { kind: 'write', mask: 0x800 }, [0x800, 0x800]],
  ['to remove', profile('remove'), { kind: 'remove' }, { kind: 'remove' }, []],
  ['the recommended profile', profile('recommended'), null, null, []],
  ['a profile that doesn’t exist', profile('none' as 'remove'), null, null, []],
])('returns for each view what was chosen: %s', (_what, choice, native, wow64, masks) => {
  expect(askedOfView(choice, 'native')).toEqual(native);
  expect(askedOfView(choice, 'wow64')).toEqual(wow64);
  expect(chosenMasks(choice, ['native', 'wow64'])).toEqual(masks);
});

it.each<[string, Choice, number, readonly RegistryView[], boolean]>([
  ['a number with TLS 1.2', { kind: 'mask', mask: 0x880 }, 7601, BOTH, false],
  ['a number without it', { kind: 'mask', mask: 0x2080 }, 22000, BOTH, true],
  ['only SSL 2.0', { kind: 'mask', mask: 0x8 }, 7601, BOTH, true],
  ['no value if Windows then offers TLS 1.2', profile('remove'), 19045, BOTH, false],
  ['no value if Windows then offers none', profile('remove'), 7601, BOTH, true],
  ['what is recommended', profile('recommended'), 7601, BOTH, false],
  ['a profile', profile('tls10-12'), 7601, BOTH, false],
  ['one view of two', { ...VIEWS, native: { kind: 'write', mask: 0x80 } }, 19045, BOTH, true],
  ['a view that doesn’t exist', { ...VIEWS, wow64: { kind: 'write', mask: 0x80 } }, 19045, ['native'], false],
  ['views that are kept', { kind: 'views', native: { kind: 'keep' }, wow64: { kind: 'keep' } }, 7601, BOTH, false],
])('decides whether %s leaves a view without TLS 1.2', (_what, choice, build, views, leaves) => {
  expect(leavesWithoutTls12(choice, views, releaseOfBuild(build, false).rules)).toBe(leaves);
});

it.each<readonly [string, Selection, boolean]>([
  ['TLS 1.2 for what comes in', { ...RECOMMENDED, scopes: ['schannel-server'] }, true],
  ['that and what goes out', { ...RECOMMENDED, scopes: ['schannel', 'schannel-server'] }, false],
  ['what goes out', RECOMMENDED, false],
  ['nothing', { ...RECOMMENDED, scopes: [] }, false],
  ['turning old TLS off', retiring({ side: 'server', protocols: ['tls10'] }), false],
  [
    'turning old TLS off with a scope, which then doesn’t count',
    { ...RECOMMENDED, scopes: ['schannel-server'], retire: { side: 'server', protocols: ['tls10'] } },
    false,
  ],
])(
  'the verdict of what goes out doesn’t cover a change of only incoming connections: %s',
  (_what, selection, isAlone) => {
    expect(isIncomingAlone(selection)).toBe(isAlone);
  },
);

it('only what is confirmed separately is a confirmation', () => {
  expect(['without-tls12', 'from-writable-folder', 'in-spite-of-usage', ''].filter(isConfirmation)).toEqual([
    'without-tls12',
    'from-writable-folder',
  ]);
});

it('accepts removing the value on an unknown release', () => {
  expect(leavesWithoutTls12(profile('remove'), BOTH, null)).toBe(false);
});
