import { afterEach, beforeEach, expect, it } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { openCliLab, type CliLab } from '../../cli/cli-lab.suite.ts';
import { openPc } from '../pc/open-pc.ts';

let lab: CliLab;
let taken = 0;
beforeEach(() => {
  lab = openCliLab(null, '', async (options) => {
    const opened = await openPc({ ...options, self: null });
    if (!opened.ok) return opened;
    const { fileVersions } = opened.value;
    const read: typeof fileVersions.read = (names) => {
      taken++; // once for each snapshot
      return fileVersions.read(names);
    };
    return succeed({ ...opened.value, fileVersions: { read } });
  });
});
afterEach(() => lab.close());

it('reads the whole PC to show a change, before it waits, under the lock and afterwards, and no more', async () => {
  const sample = lab.sample('windows-7-updated');
  const counts: Record<string, number> = {};
  const retire = 'retire --side client --protocols tls10 --in-spite-of-forecast --yes';
  for (const command of ['check', 'apply --yes', retire, 'undo --yes']) {
    taken = 0;
    await lab.run(...command.split(' '), '--registry', sample);
    counts[command] = taken;
  }
  expect(counts).toEqual({ check: 1, 'apply --yes': 4, [retire]: 4, 'undo --yes': 1 });
});
