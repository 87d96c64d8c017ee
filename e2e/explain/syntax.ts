// What PowerShell's own parser says of texts, against what Explain says.
import type { PowerShell } from '../powershell/powershell.ts';
import type { Explainer } from './differential.ts';
import type { OwnText } from './own-texts.ts';

/** Those on which the two disagree, with what both say. An error may be of the part that isn't PowerShell. */
export async function syntaxDisagreements(
  shell: PowerShell,
  texts: readonly OwnText[],
  explainer: Explainer,
): Promise<readonly string[]> {
  const parsed = await shell.parse(texts.map(({ text }) => text));
  return texts.flatMap(({ title, text, isWhole }, at) => {
    const explained = explainer(text);
    if (explained?.format !== 'powershell') return [];
    const errors = parsed[at] ?? [];
    const said = explained.syntaxErrorLine ?? null;
    const isRight = said === null ? errors.length === 0 || !isWhole : errors.some((one) => one.startsWith(`${said} `));
    return isRight ? [] : [`${title}: ${errors.join(', ') || 'no error'}; said: ${said ?? 'none'}\n${text}`];
  });
}
