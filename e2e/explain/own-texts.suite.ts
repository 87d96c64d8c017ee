import { afterAll, describe, expect, it } from 'vitest';
import { onlyOn } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import { parsePowerShell } from '../../shared/explain/powershell-grammar.suite.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { explainerWith, judgeBoth } from './differential.ts';
import { ownTexts, runOwnTexts } from './own-texts.ts';

const explainer = explainerWith(parsePowerShell);
/** So many are run one after another, and named together where one is wrong. */
const AT_ONCE = 20;
/** What would contact another computer, which no stage may, isn't run. */
const CONTACTS = /https?:|-ComputerName (?!localhost|127\.0\.0\.1|\$env:)|['" ]\\\\[a-z]/i;
const ONLY_IN_WINE = { ...onlyOn(['linux'], 'the texts write where they like'), timeout: 600_000 };

/** Tests those of the project's own texts that are chosen by their place. */
export function testOwnTexts(isChosen: (place: number) => boolean): void {
  describe.each(powerShells())('$name: $path', (program) => {
    const shell = openPowerShell(ROOT, program);
    afterAll(() => shell.close());
    const whole = ownTexts(explainer).filter(({ isWhole, text }) => isWhole && !CONTACTS.test(text));
    const texts = whole.filter((_, place) => isChosen(place));
    const parts = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) => at * AT_ONCE);

    // They name real keys, and some of them restart things.
    it.each(parts)('runs the texts from %i on, and leaves what is said of them', ONLY_IN_WINE, async (from) => {
      const part = texts.slice(from, from + AT_ONCE);
      const ran = await runOwnTexts(shell, part, explainer);
      const wrong = part.flatMap(({ title, text }, at) => {
        const states = ran[at] ?? [];
        const lines = states.flatMap((one) => judgeBoth(explainer, one).wrong.map((line) => `${one.from}: ${line}`));
        return lines.length === 0 ? [] : [`${title}\n${text}${lines.join('\n')}`];
      });
      expect(wrong).toEqual([]);
    });
  });
}
