import { expect, it } from 'vitest';
import {
  describeRows,
  evidenceInShort,
  findingOn,
  W10,
  W11,
  W81,
  type Base,
  type Row,
} from '../../../report/ladder-rows.suite.ts';
import type { Short } from '../../test-pc.suite.ts';

type Values = Readonly<Record<string, Short>>;

const row = (what: string, base: Base, values: Values, code: string): Row => ({
  what,
  base,
  pc: { values },
  codes: { office: code },
});

const VERSION = 'office.click-to-run-16.version native';
const PRODUCTS = 'office.click-to-run-16.products native';
const clickToRun = (products: string): Values => ({
  'office.click-to-run native': 'x64',
  [VERSION]: '16.0.17928.20156',
  [PRODUCTS]: products,
});
const APPS = clickToRun('O365ProPlusRetail');
const OFFICE_2013: Values = { 'office.click-to-run-15.version native': '15.0.5589.1001' };
const MODERN_2013: Values = { 'office.sign-in-15.enable-adal': 1, 'office.sign-in-15.version': 1 };
const ONEDRIVE: Values = { 'office.onedrive-user': '21.220.1024.0005' };
const OFFICE_2010: Values = { 'office.install-root-14.0 wow64': 'C:\\Program Files\\Microsoft Office\\' };
const DENIED: Short = { denied: true };

describeRows('which Office (facts 15.3)', [
  row('a key that can’t be read, and no other', W10, { 'office.install-root-16.0 wow64': DENIED }, '?unreadable'),
  row('LTSC 2024', W11, clickToRun('ProPlus2024Volume'), '+office-2024'),
  row('LTSC 2021', W10, clickToRun('ProPlus2021Volume'), '!office-2021'),
  row('Click-to-Run that names no product', W10, { 'office.click-to-run native': 'x86' }, '+modern-sign-in'),
  row(
    '2016 by the path of Word',
    W10,
    { 'office.path-winword': 'C:\\Program Files\\Microsoft Office\\Root\\Office16\\WINWORD.EXE' },
    '+modern-sign-in',
  ),
  row('Visio next to Office 2019', W10, clickToRun('VisioPro2019Volume,ProPlus2019Volume'), '!office-2016-2019'),
  row('a path that shows no version', W10, { 'office.path-outlook': 'C:\\Outlook\\OUTLOOK.EXE' }, '-not-installed'),
]);

describeRows('modern sign-in (facts 15.3)', [
  row(
    '2013 that is just the least',
    W10,
    { ...MODERN_2013, 'office.click-to-run-15.version native': '15.0.4971.1000' },
    '!office-2013',
  ),
  row('2013 whose values can’t be read', W10, { ...OFFICE_2013, 'office.sign-in-15.version': DENIED }, '?unreadable'),
]);

describeRows('what ended on old Windows (facts 15.3)', [
  row('Microsoft 365 Apps on 8.1', W81, APPS, '!apps-ended-here'),
  row(
    'OneDrive of the machine, 32-bit, on 8.1',
    W81,
    { 'office.onedrive-machine wow64': '21.220.1024.0005' },
    '!onedrive-ended',
  ),
]);

it('shows the Office, how it signs in, and what modern authentication of 2013 needs', () => {
  const shown = (values: Values): readonly string[] => evidenceInShort(findingOn({ build: 19045, values }, 'office'));
  expect(shown({ ...APPS, 'office.sign-in-16.enable-adal': 0 })).toEqual([
    'ProductReleaseIds O365ProPlusRetail',
    'VersionToReport 16.0.17928.20156',
    'Platform x64',
    'EnableADAL 0x00000000',
  ]);
  const found = findingOn({ build: 19045, values: OFFICE_2013 }, 'office');
  expect(found.evidence.map(({ name, needed }) => [name, needed])).toEqual([
    ['VersionToReport', undefined],
    ['EnableADAL', '0x00000001'],
    ['Version', '0x00000001'],
  ]);
  expect(evidenceInShort(findingOn({ build: 7601, servicePack: 1, values: ONEDRIVE }, 'office'))).toEqual([
    'Version 21.220.1024.0005',
  ]);
});

it.each<[what: string, values: Values, shown: readonly string[]]>([
  ['no Office', {}, []],
  ['Office 2010, which has no such sign-in', OFFICE_2010, ['Path C:\\Program Files\\Microsoft Office\\']],
])('leaves out sign-in values of 2016 and a OneDrive that hasn’t ended: %s', (_what, values, shown) => {
  const besides = { ...ONEDRIVE, 'office.sign-in-16.enable-adal': 1 };
  expect(evidenceInShort(findingOn({ build: 19045, values: { ...besides, ...values } }, 'office'))).toEqual(shown);
});
