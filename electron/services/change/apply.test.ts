import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { dwordValue } from '../../../shared/windows/registry.ts';
import { openCliLab, type CliLab } from '../../cli/cli-lab.suite.ts';
import type { RegistryDriver } from '../../ports.ts';
import { apply } from './apply.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';

let lab: CliLab;
let pc: Pc;
beforeEach(async () => {
  lab = openCliLab();
  pc = await filePc(lab.sample('windows-8-updated'));
});
afterEach(() => {
  lab.close();
});

/** Wraps the real driver with a test double of an obstacle: it handles writes of values by name and view. */
function withDriver(over: Partial<RegistryDriver>): Pc {
  return { ...pc, driver: { ...pc.driver, ...over } };
}

describe('apply', () => {
  it('names the value that something reverts, with exit code 4', async () => {
    const filter = withDriver({
      write: (ref, value) =>
        // a registry filter, or an immediate policy: the write succeeds but leaves another number
        pc.driver.write(ref, ref.view === 'wow64' && ref.name === 'DefaultSecureProtocols' ? dwordValue(0xa0) : value),
    });
    const applied = await apply(filter, RECOMMENDED, null);
    expect(applied).toMatchObject({
      ok: true,
      value: {
        exit: 4,
        report: { outcome: { verified: false, mismatches: [{ view: 'wow64', after: { hex: '0x00000800' } }] } },
      },
    });
  });

  it('names the programs that must be restarted', async () => {
    const applied = await apply(
      { ...pc, readingPrograms: () => Promise.resolve(['Outlook', 'OneDrive']) },
      RECOMMENDED,
      null,
    );
    expect(applied).toMatchObject({ ok: true, value: { report: { outcome: { restart: ['Outlook', 'OneDrive'] } } } });
  });
});
