import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleIfChanged } from '../build/bundle.mjs';
import { ROOT } from '../build/setup.mjs';
import { explainInThread } from '../electron/services/explain/in-thread.ts';

const folder = join(ROOT, 'out/app');
const script = "Set-ItemProperty 'HKLM:\\SOFTWARE\\A' -Name B -Value 1\n";

beforeAll(() => bundleIfChanged(['cli']), 180_000);

describe('a text that is read in a thread', () => {
  it('is answered, by the grammar too', async () => {
    expect(await explainInThread(script, { release: null }, { folder })).toMatchObject({
      ok: true,
      value: { format: 'powershell', writes: [{ name: 'B', value: 1, certainty: 'certain' }], notFollowed: [] },
    });
    expect(await explainInThread('0xA00', { release: null }, { folder })).toMatchObject({
      ok: true,
      value: { kind: 'value' },
    });
  });

  it('is given up when its time is up', async () => {
    const long = script.repeat(20_000);
    expect(await explainInThread(long, { release: null }, { folder, deadline: 1 })).toEqual({
      ok: false,
      code: 'text-takes-too-long',
      details: { seconds: 0.001 },
    });
  });

  it('doesn’t keep the command line', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(folder, 'cli.cjs'),
      'explain',
      '--json',
      script,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'document', format: 'powershell', notFollowedCut: 0 });
  });
});
