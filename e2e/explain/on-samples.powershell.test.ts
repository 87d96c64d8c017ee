import { afterAll, describe, expect, it } from 'vitest';
import { IS_PART, onlyOn } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { runOnSample } from './on-samples.ts';

const SAMPLES = [
  'windows-7-half-fixed',
  'windows-7-updated',
  'windows-7-wrong-type',
  'windows-7-schannel-off',
  'windows-8-updated',
  'windows-8.1-stale-value',
  'windows-10-ssl',
  'windows-11-tls13-lost',
  'server-2008-r2-exchange-2013',
  'server-2016-clean',
];
const ONLY_IN_WINE = { ...onlyOn(['linux'], 'the registry becomes that of another PC'), timeout: 300_000 };

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());

  it.each(IS_PART ? SAMPLES.slice(0, 1) : SAMPLES)(
    'says of texts on %s what it says of a .reg file with what they left',
    ONLY_IN_WINE,
    async (sample) => {
      const all = await runOnSample(shell, sample);
      const wrong = all.filter(({ said, left }) => said.effect !== 'open' && said.effect !== left.effect);
      expect(wrong.map(({ title, said, left, file }) => [title, said.effect, left.effect, file])).toEqual([]);
      const open = all.filter(({ said, left }) => said.effect === 'open' && left.effect !== 'open');
      expect(open.map(({ title }) => title).length).toBeLessThanOrEqual(all.length / 10);
    },
  );
});
