import type { FleetInput, FleetPc } from './input.ts';

/** Returns a readable input, by default a Windows 7 that can be fixed. */
export const inputOf = (pc: Partial<FleetPc> = {}, name = 'pc-1'): FleetInput => ({
  source: `${name}.json`,
  name,
  found: {
    ok: true,
    value: {
      name: null,
      release: 'windows-7',
      build: 7601,
      verdict: 'fix-available',
      readiness: 'no',
      first: { kind: 'fix', rung: 'winhttp-value', code: 'missing', side: 'out', kbs: [] },
      checkedAt: null,
      origin: null,
      ...pc,
    },
  },
});

/** Returns one that couldn't be read. */
export const brokenInput = (name = 'pc-1'): FleetInput => ({
  source: `${name}.json`,
  name,
  found: { ok: false, why: 'not-json' },
});
