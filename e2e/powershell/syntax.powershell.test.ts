import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { explain } from '../../shared/explain/explain.ts';
import { parsePowerShell } from '../../shared/explain/powershell-grammar.suite.ts';
import { ACCEPTED, REFUSED } from '../../shared/explain/powershell/syntax-errors.states.ts';
import { readTexts } from '../../shared/explain/texts.suite.ts';
import { openPowerShell } from './powershell.ts';
import { powerShells } from './programs.mjs';

/** All texts that Explain is tested with. */
const TEXTS = ['cases', 'claims', 'corpus'].flatMap((folder) => {
  const path = join(ROOT, 'shared/explain', folder);
  return readdirSync(path).flatMap((file) => readTexts(join(path, file)).map(({ text }) => text));
});

describe.each(powerShells())('$name', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());

  it('refuses what Explain says it does, and nothing of what it accepts', async () => {
    const errors = await shell.parse([...REFUSED.map(([text]) => text), ...ACCEPTED]);
    const lines = errors.map(([first]) => (first === undefined ? null : Number.parseInt(first, 10)));
    expect(lines).toEqual([...REFUSED.map(([, line]) => line), ...ACCEPTED.map(() => null)]);
  });

  it('refuses each text of which Explain says so', async () => {
    const refused = TEXTS.filter((text) => {
      const read = explain(text, { parsePowerShell });
      return read.ok && read.value.problems.some((code) => code === 'syntax-error');
    });
    expect(refused.length).toBeGreaterThan(0);
    expect((await shell.parse(refused)).filter((errors) => errors.length === 0)).toEqual([]);
  });
});
