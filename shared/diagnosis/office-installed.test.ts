import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { officeOf } from './office-installed.ts';
import { snapshotOf, type TestPc } from './test-pc.suite.ts';

const APPS = 'office.click-to-run native';
const VISIO = { [APPS]: 'x64', 'office.click-to-run-16.products native': 'VisioPro2019Volume' };
const BITNESS_2010 = { 'office.msi-14.0 wow64': 'x86' };
const OUTLOOK_2010 = {
  'office.path-outlook': 'C:\\PROGRA~2\\MICROS~1\\Office14\\OUTLOOK.EXE',
  'office.msi-16.0 wow64': 'x64',
};
const FOLDER_2013 = { 'office.install-root-15.0 native': 'C:\\Office15\\' };

it.each<[what: string, values: NonNullable<TestPc['values']>, office: string | null, arch?: 'x86']>([
  ['no Office', {}, null],
  ['32-bit Click-to-Run on a 64-bit Windows', { [APPS]: 'x86' }, '32 wow64 click-to-run'],
  ['MSI, in the 32-bit view', BITNESS_2010, '32 wow64 msi'],
  ['MSI on a 32-bit Windows', { 'office.msi-15.0 native': 'x86' }, '32 native msi', 'x86'],
  ['Click-to-Run before the rest of an MSI', { [APPS]: 'x64', ...BITNESS_2010 }, '64 native click-to-run'],
  ['Outlook 2010 next to Visio', { ...VISIO, ...OUTLOOK_2010, ...BITNESS_2010 }, '32 wow64 msi'],
  ['only Visio, which isn’t Office', VISIO, null],
  ['a folder of 2013 with unknown bitness, next to 2010', { ...FOLDER_2013, ...BITNESS_2010 }, null],
])('finds the view that Office reads: %s', (_what, values, expected, arch) => {
  const office = officeOf(factsOf(snapshotOf({ build: 19045, values, ...(arch === undefined ? {} : { arch }) })));
  expect(office && `${office.bitness} ${office.view} ${office.source}`).toBe(expected);
});
