import { describe, expect, it } from 'vitest';
import type { Connection } from '../proof/connections.ts';
import { testReport } from '../report/sealed.suite.ts';
import { checklistView } from './checklist.ts';
import { connection } from './connection.suite.ts';

const ELEVEN = { build: 22631 } as const;
const APPS = {
  'office.click-to-run native': 'x64',
  'office.click-to-run-16.version native': '16.0.17928.20156',
  'office.click-to-run-16.products native': 'O365ProPlusRetail',
};

const viewOf = (...results: readonly Connection['result'][]) =>
  checklistView({ ...testReport(ELEVEN), connections: results.map((result) => connection({ result })) });

describe('the checklist', () => {
  it('names the Office that was found with its version, and says where none is known', () => {
    expect(checklistView(testReport({ ...ELEVEN, values: APPS })).office).toMatchObject({
      state: 'ok',
      found: { code: 'microsoft-365-apps' },
      version: '16.0.17928.20156',
    });
    expect(checklistView(testReport(ELEVEN)).office).toMatchObject({ state: 'open', version: null });
    const old = { 'office.install-root-14.0 wow64': 'C:\\Office14' };
    expect(checklistView(testReport({ ...ELEVEN, values: old })).office.state).toBe('warn');
    expect(checklistView({ ...testReport(ELEVEN), ladder: [] }).office).toEqual({
      state: 'open',
      found: null,
      version: null,
    });
  });

  it.each([
    ['nothing was tried', [], 'open', 'open', 0],
    ['all answered', ['reached', 'reached'], 'ok', 'ok', 2],
    ['one didn’t', ['reached', 'timeout'], 'ok', 'warn', 1],
    ['a certificate isn’t valid at this time', ['clock', 'reached'], 'warn', 'warn', 1],
  ] as const)(
    'knows of clock and connection only what connections showed: %s',
    (_what, results, clock, state, reached) => {
      const view = viewOf(...results);
      expect([view.clock, view.connection]).toEqual([clock, { state, reached, tried: results.length }]);
    },
  );
});
