import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { officeOf } from './office-installed.ts';
import { snapshotOf, type TestPc } from './test-pc.suite.ts';

it.each<[what: string, pc: TestPc, office: ReturnType<typeof officeOf>]>([
  ['no Office', { build: 19045 }, null],
  [
    '32-bit Click-to-Run on a 64-bit Windows',
    { build: 19045, values: { 'office.click-to-run native': 'x86' } },
    { bitness: '32', view: 'wow64', source: 'click-to-run' },
  ],
  [
    'MSI, in the 32-bit view',
    { build: 7601, values: { 'office.msi-14.0 wow64': 'x86' } },
    { bitness: '32', view: 'wow64', source: 'msi' },
  ],
  [
    'MSI on a 32-bit Windows',
    { build: 7601, arch: 'x86', values: { 'office.msi-15.0 native': 'x86' } },
    { bitness: '32', view: 'native', source: 'msi' },
  ],
  [
    'Click-to-Run before the rest of an older MSI',
    { build: 19045, values: { 'office.click-to-run native': 'x64', 'office.msi-14.0 wow64': 'x86' } },
    { bitness: '64', view: 'native', source: 'click-to-run' },
  ],
  [
    '32-bit Outlook 2010 next to a 64-bit Click-to-Run Visio',
    {
      build: 19045,
      values: {
        'office.click-to-run native': 'x64',
        'office.click-to-run-16.products native': 'VisioPro2019Volume',
        'office.path-outlook': 'C:\\PROGRA~2\\MICROS~1\\Office14\\OUTLOOK.EXE',
        'office.msi-16.0 wow64': 'x64',
        'office.msi-14.0 wow64': 'x86',
      },
    },
    { bitness: '32', view: 'wow64', source: 'msi' },
  ],
  [
    'only Visio, which isn’t Office',
    {
      build: 19045,
      values: { 'office.click-to-run native': 'x64', 'office.click-to-run-16.products native': 'VisioPro2019Volume' },
    },
    null,
  ],
  [
    'a folder of 2013 with unknown bitness, next to that of 2010',
    {
      build: 19045,
      values: { 'office.install-root-15.0 native': 'C:\\Office15\\', 'office.msi-14.0 wow64': 'x86' },
    },
    null,
  ],
])('finds the view that Office reads: %s', (_what, pc, office) => {
  expect(officeOf(factsOf(snapshotOf(pc)))).toEqual(office);
});
