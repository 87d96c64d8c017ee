import { expect, it } from 'vitest';
import { EXPORT_IDS, FORMAT_IDS, FORMAT_KINDS, isForThisPc, isReadyMade } from './export-formats.ts';

it('exports are offered in one order: formats of a choice first, then what is the same for everybody', () => {
  expect(EXPORT_IDS.join(' ')).toBe('reg cmd gpp admx intune configmgr dsc ansible iis-logging collector');
  expect(EXPORT_IDS.filter((id) => !isReadyMade(id))).toEqual(FORMAT_IDS);
});

it('a script looks at a PC first, and a policy or a file of values doesn’t', () => {
  expect(FORMAT_IDS.filter((id) => FORMAT_KINDS[id] === 'looks-first')).toEqual([
    'cmd',
    'intune',
    'configmgr',
    'ansible',
  ]);
  expect(FORMAT_IDS.filter((id) => FORMAT_KINDS[id] === 'fixed-state')).toEqual(['reg', 'gpp', 'admx', 'dsc']);
});

it('what is planned for one PC can be had as a registry file or a batch file', () => {
  expect(EXPORT_IDS.filter(isForThisPc)).toEqual(['reg', 'cmd']);
});
