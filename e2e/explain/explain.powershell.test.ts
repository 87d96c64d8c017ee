import { afterAll, describe, expect, it } from 'vitest';
import { IS_PART, partOf } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import { parsePowerShell } from '../../shared/explain/powershell-grammar.suite.ts';
import { ACCEPTED, REFUSED } from '../../shared/explain/powershell/syntax-errors.states.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { explainerWith, liarFor, runDifferential, type Counts, type Differential } from './differential.ts';
import { runningOnce } from './interpreters.ts';
import { makePowerShell } from './make-powershell.ts';
import { ownTexts } from './own-texts.ts';
import { diceFrom, textOf } from './pieces.ts';
import { openPowerShellStates } from './powershell-states.ts';
import { syntaxDisagreements } from './syntax.ts';

/** `npm run tool -- judge-explain` runs as many as one likes. */
const COUNT = IS_PART ? 3 : 12;
const SEED = 7;
/** So many are only parsed. */
const PARSED = IS_PART ? 25 : 300;
const explainer = explainerWith(parsePowerShell);

// What Explain says is true of the 64-bit one, unless it says otherwise.
describe.each(powerShells().filter(({ isWow64 }) => isWow64 !== true))('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  const interpreters = runningOnce(openPowerShellStates(shell));
  afterAll(() => shell.close());
  const run = (change: Partial<Differential>): Promise<Counts> =>
    runDifferential({ interpreters, language: 'powershell', count: COUNT, seed: SEED, explainer, ...change });

  it('leaves in the registry what is said of random scripts, from three states', async () => {
    const { endless, left, stated, disagreements } = await run({ shrunk: 1 });
    expect(disagreements).toEqual([]);
    expect(endless).toBe(0);
    // Who leaves all open says nothing wrong either.
    expect(left).toBeGreaterThan(3 * COUNT);
    expect(stated / left).toBeGreaterThan(0.6);
  }, 300_000);

  it('shows it where a number is stated wrongly', async () => {
    const { disagreements } = await run({ explainer: liarFor(explainer), shrunk: 0 });
    expect(disagreements.length).toBeGreaterThan(0);
  }, 300_000);

  it('refuses each kind of syntax error that Explain names, and nothing of what it accepts', async () => {
    const errors = await shell.parse([...REFUSED.map(([text]) => text), ...ACCEPTED]);
    const lines = errors.map(([first]) => (first === undefined ? null : Number.parseInt(first, 10)));
    expect(lines).toEqual([...REFUSED.map(([, line]) => line), ...ACCEPTED.map(() => null)]);
  }, 120_000);

  it('refuses the texts of which a syntax error is said, and no others', async () => {
    const generated = Array.from({ length: PARSED }, (_, index) => ({
      title: `random script ${index}`,
      text: textOf(makePowerShell(diceFrom(randomFrom(SEED * 1_000_003 + index))), 'SOFTWARE\\TlsJudge\\1'),
      isWhole: true,
    }));
    expect(await syntaxDisagreements(shell, [...partOf(ownTexts(explainer), 10), ...generated], explainer)).toEqual([]);
  }, 300_000);
});
