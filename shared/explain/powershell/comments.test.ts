import { expect, it } from 'vitest';
import type { Label } from '../found.ts';
import { findingsIn, set } from '../said.suite.ts';

/** Returns the labels of each write; `labels` apply to the whole script. */
const labelsIn = (script: string, labels: readonly Label[]): readonly (readonly string[])[] =>
  findingsIn('powershell', script, { labels }).writes.map((write) => write.labels.map((label) => label.text));

it.each<[string, string, readonly (readonly string[])[]]>([
  ['the comment above', `# TLS 1.2 on\n${set('B')}`, [['TLS 1.2 on']]],
  ['the comment beside, before the one above', `# above\n${set('B')} #  beside  `, [['beside']]],
  ['a comment over lines', `<# TLS 1.2\non #>\n${set('B')}`, [['TLS 1.2\non']]],
  ['what is printed', `Write-Host 'TLS on'\n${set('B')}`, [["'TLS on'"]]],
  [
    'what is printed by another name',
    `echo   TLS on\n${set('B')}\nWrite-Output x y\n${set('C')}`,
    [['TLS on'], ['x y']],
  ],
  [
    'not what another command is given',
    `Get-Echo TLS\n${set('B')}\nxWrite-Host TLS\n${set('C')}`,
    [['around'], ['around']],
  ],
  ['of a long comment the beginning', `${set('B')} # ${'x'.repeat(400)}`, [['x'.repeat(300)]]],
  ['none', set('B'), [['around']]],
])('%s', (_, script, expected) => {
  expect(labelsIn(script, [{ kind: 'comment', text: 'around' }])).toEqual(expected);
});
