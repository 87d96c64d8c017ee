import { expect, it } from 'vitest';
import { EXPORT_IDS, FORMAT_IDS, FORMAT_KINDS, isForThisPc, isReadyMade } from './export-formats.ts';

it('exports have one order: formats of a choice first, then what is the same for everyone', () => {
  expect(EXPORT_IDS.join(' ')).toBe('reg cmd gpp admx intune configmgr dsc ansible iis-logging collector');
  expect(EXPORT_IDS.filter((id) => !isReadyMade(id))).toEqual(FORMAT_IDS);
});

it('only a script examines a PC first, not a policy or a file of values', () => {
  expect(FORMAT_IDS.filter((id) => FORMAT_KINDS[id] === 'looks-first')).toEqual([
    'cmd',
    'intune',
    'configmgr',
    'ansible',
  ]);
  expect(FORMAT_IDS.filter((id) => FORMAT_KINDS[id] === 'fixed-state')).toEqual(['reg', 'gpp', 'admx', 'dsc']);
});

it('a plan for one PC is available as a registry file or a batch file', () => {
  expect(EXPORT_IDS.filter(isForThisPc)).toEqual(['reg', 'cmd']);
});
