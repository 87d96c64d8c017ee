import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../report/plan-items.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { settingById } from '../windows/settings.ts';
import { placeWords, writeText, writeView, applyReason, type HeldUp } from './writes.ts';

const en = { language: 'en', ...pageTexts('en') } as const;
const { home, protocols, writes } = en.t;
const { plan } = testReport();
const [value] = plan;

const itemOf = (id: string, view: PlanItem['view'] = 'native'): PlanItem => {
  const { path, name } = settingById(id)!;
  return { ...value!, setting: id, view, path: `HKLM\\${path}`, name };
};

describe('where a write goes', () => {
  it.each<[string, PlanItem, string, string]>([
    ['the WinHTTP value', value!, '64-bit view', writes.onlyView],
    [
      'Schannel for what comes in',
      itemOf('schannel.tls-1.0.server.enabled'),
      'Schannel, incoming, TLS 1.0',
      'Schannel, incoming, TLS 1.0',
    ],
    ['a .NET', itemOf('dotnet.v4.sch-use-strong-crypto', 'wow64'), '.NET 4, 32-bit view', '.NET 4'],
  ])('is %s', (_what, item, two, one) => {
    expect([placeWords(item, false, en), placeWords(item, true, en)]).toEqual([two, one]);
  });

  it('is a stray place, although its path names a protocol', () => {
    const item = itemOf('stray.tls-1.2.client.disable-by-default');
    expect(placeWords(item, false, en)).toBe(`Stray, ${item.path}`);
  });
});

it('a write is one line with what was there and what comes', () => {
  const line = `${value!.path}\\DefaultSecureProtocols: not set -> 0x00000800 (TLS 1.2)`;
  expect(writeText(writeView(value!), en.m)).toBe(line);
  expect(writeView(value!)).toMatchObject({
    before: { kind: 'absent' },
    after: { kind: 'protocols', hex: '0x00000800', protocols: ['TLS 1.2'] },
  });
});

it.each<
  [string, Parameters<typeof applyReason>[0], Parameters<typeof applyReason>[1]['kind'], HeldUp | null, string | null]
>([
  ['nothing stands in its way', null, 'empty', null, null],
  ['a change is half done, whatever else', 'no-rules', 'refused', 'pending', home.pendingFirst],
  ['an entry can’t be read, whatever else', 'mask', 'ambiguous', 'unreadable', home.unreadableFirst],
  ['the Windows isn’t known', 'no-rules', 'ambiguous', null, protocols.noRules],
  ['the typed value has two readings', 'mask', 'ambiguous', null, protocols.typedUnclear],
  ['the typed value is refused', 'mask', 'refused', null, protocols.typedRefused],
  ['nothing differs', 'nothing-differs', 'empty', null, protocols.nothingDiffers],
])('a choice that can’t be applied says why: %s', (_what, problem, kind, heldUp, reason) => {
  expect(applyReason(problem, { kind }, heldUp, en)).toBe(reason);
});
