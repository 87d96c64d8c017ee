import { afterAll, describe, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { expectRepaired, expectUndone } from './module.suite.ts';

const TIMEOUT = 1_800_000;

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());

  it('the module tests, repairs, and undoes from every state', { timeout: TIMEOUT }, () =>
    expectRepaired(shell, () => true),
  );

  it('the module can be undone from every cut', { timeout: TIMEOUT }, () => expectUndone(shell, () => true));
});
