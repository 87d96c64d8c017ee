import { expect, it } from 'vitest';
import type { TestPc } from '../../test-pc.suite.ts';
import { describeRows, findingOn, W7 } from '../../../report/ladder-rows.suite.ts';

const OLD = 'S3 1.0/S3 1.0';
const NEW_7 = '6.1.7601.24168';
const OLD_7: TestPc = { build: 7601, files: '6.1.7601.17514' };

describeRows('the update', [
  {
    what: 'one below the minimum on Windows 7',
    base: W7,
    pc: { files: '6.1.7601.23374' },
    verdict: 'cannot-be-fixed-here',
    codes: { update: 'xupdate-missing' },
    offered: { winhttp: OLD },
  },
  { what: 'at the minimum on Windows 7', base: W7, pc: { files: '6.1.7601.23375' } },
  {
    what: 'a fourth part of five digits compares as a number',
    base: W7,
    pc: { files: '6.1.7601.100000' },
    verdict: 'undetermined',
    codes: { update: '?update-unknown' },
    offered: { winhttp: '?/?' },
  },
  {
    what: 'files of one view that can’t be read on Windows 7',
    base: W7,
    pc: { files: [NEW_7, null] },
    verdict: 'undetermined',
    codes: { update: '?update-unknown' },
    offered: { winhttp: '1.2/?' },
  },
  {
    what: 'half installed on Windows 7: the other half reads its value',
    base: W7,
    pc: { files: [NEW_7, '6.1.7601.17514'] },
    verdict: 'cannot-be-fixed-here',
    codes: { update: 'xupdate-incomplete' },
    offered: { winhttp: '1.2/S3 1.0' },
  },
]);

it.each<[what: string, pc: TestPc, packages: readonly string[]]>([
  ['Windows 7', OLD_7, ['KB4490628', 'KB4474419', 'KB3140245']],
  [
    'Windows 7 Embedded, which no list names',
    { ...OLD_7, values: { 'machine.edition': 'Embedded' } },
    ['KB4490628?', 'KB4474419?', 'KB3140245?'],
  ],
  ['Server 2012', { build: 9200, server: true, files: '6.2.9200.16384' }, ['KB3140245']],
  [
    'Windows 8, which Office articles name, and the update doesn’t',
    { build: 9200, files: '6.2.9200.16384' },
    ['KB3140245?'],
  ],
  ['Windows 10', { build: 19045 }, []],
])('names the packages for %s', (_what, pc, packages) => {
  const { packages: found = [] } = findingOn({ ...pc, arch: 'x86' }, 'update');
  expect(found.map(({ kb, inDoubt }) => `${kb}${inDoubt ? '?' : ''}`)).toEqual(packages);
  expect(found.every(({ architecture }) => architecture === 'x86')).toBe(true);
});

it('shows every file, its version and the one that is needed, or that it couldn’t be read', () => {
  const of = (pc: TestPc): readonly (readonly unknown[])[] =>
    findingOn(pc, 'update').evidence.map(({ name, found, unreadable, needed }) => [name, found, unreadable, needed]);
  const [first] = of(OLD_7);
  expect(first?.slice(0, 3)).toEqual(['file version', '6.1.7601.17514', undefined]);
  expect(first?.[3]).toMatch(/^6\.1\.7601\.\d+$/);
  for (const [, found, unreadable, needed] of of({ build: 7601 })) {
    expect([found, unreadable]).toEqual([null, true]);
    expect(needed).toMatch(/^6\.1\.7601\.\d+$/);
  }
  for (const { path } of findingOn(OLD_7, 'update').evidence)
    expect(path).toMatch(/^%SystemRoot%\\(System32|SysWOW64)\\\w+\.dll$/i);
  expect(findingOn({ build: 19045 }, 'update')).not.toHaveProperty('packages');
});
