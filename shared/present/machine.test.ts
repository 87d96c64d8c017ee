import { describe, expect, it } from 'vitest';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { buildText, machineView, windowsName } from './machine.ts';
import { KEYED } from './keyed.suite.ts';

const report = testReport();
const TEN: Report['machine'] = {
  ...{ release: 'windows-10', build: 19045, revision: 6332, servicePack: null, architecture: 'x86' },
  displayVersion: '22H2',
};

describe('the machine of a report', () => {
  it.each<[string, Report['machine'], string, string | null]>([
    ['with a version', TEN, 'releases.windows-10 22H2', '19045.6332'],
    ['with a service pack', report.machine, 'releases.windows-7 SP1', '7601'],
    ['without one', { ...report.machine, servicePack: 0 }, 'releases.windows-7', '7601'],
    ['without a build', { ...TEN, build: null, displayVersion: null }, 'releases.windows-10', null],
  ])('has a name and a build: one %s', (_what, machine, name, build) => {
    const view = machineView({ ...report, machine });
    expect([windowsName(view, KEYED.m), buildText(view)]).toEqual([name, build]);
  });

  it.each<[Partial<Report>, readonly string[]]>([
    [{}, []],
    [{ releaseNamed: true }, ['named']],
    [{ architectureAssumed: true }, ['assumed']],
    [{ user: 'signed-in' }, ['ofSignedIn']],
    [{ user: 'account', releaseNamed: true, architectureAssumed: true }, ['named', 'assumed', 'ofAccount']],
  ])('has a note for what the registry didn’t say: %j', (part, notes) => {
    expect(machineView({ ...report, ...part }).notes).toEqual(notes);
  });
});
