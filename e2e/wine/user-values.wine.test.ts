import { expect, it } from 'vitest';
import { JOURNAL_KEY, USER_JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { exportTrees, OWN } from './kill-test.mjs';
import { longName, useLab, type Ran } from './lab.ts';
import { exportKey } from './registry.mjs';
import { AS_STANDARD_USER } from './service-protocol.ts';

const lab = useLab({ windows: 'win10', sample: OWN.sample });

const asStandardUser = (...args: readonly string[]): Promise<Ran> => lab.cli(args, AS_STANDARD_USER);

it('a standard user writes their own values without a helper, and undo restores what Wine’s regedit exported before', async () => {
  const before = await exportTrees(lab.prefix, OWN.trees);
  const planned = await asStandardUser('plan', '--user');
  expect(planned).toMatchObject({ exit: 1, json: { plan: [{ name: 'EnableADAL' }, { name: 'Version' }] } });
  const applied = await asStandardUser('apply', '--user', '--yes');
  expect(applied).toMatchObject({
    exit: 0,
    json: { ranOn: { system: 'Wine' }, outcome: { state: 'committed', journal: 1, ofUser: true, verified: true } },
  });
  const identity = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Common\\Identity';
  expect((await exportKey(lab.prefix, identity)).map(({ name, type, data }) => [name, type, data])).toEqual([
    [null, 0, ''],
    ['EnableADAL', 4, '01000000'],
    ['Version', 4, '01000000'],
  ]);
  expect(await exportKey(lab.prefix, longName(JOURNAL_KEY))).toEqual([]);
  expect(await exportKey(lab.prefix, longName(USER_JOURNAL_KEY))).not.toEqual([]);
  const past = await asStandardUser('history');
  expect(past.json).toMatchObject({ entries: [], ofUser: { entries: [{ id: 1, inForce: 'all' }] } });
  const undone = await asStandardUser('undo', '--user', '1', '--yes');
  expect(undone).toMatchObject({ exit: 0, json: { outcome: { state: 'undone', ofUser: true } } });
  expect(await exportTrees(lab.prefix, OWN.trees)).toEqual(before);
}, 150_000);
