import { expect, it } from 'vitest';
import { SCOPES } from '../../remediation/scopes/index.ts';
import { artefactFiles } from '../artefact-files.suite.ts';
import { makeDecision } from '../decision.ts';

const made = makeDecision({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES }, null);
if (!made.ok) throw new Error(made.problem);
const { families } = made.decision;
const SCRIPTS = artefactFiles('cmd', made.decision, 'en').filter(({ name }) => name.endsWith('.cmd'));
const sectionOf = (text: string, from: number): string =>
  new RegExp(`\\r\\n:builds${from}\\r\\n([^]*?)goto done\\r\\n`).exec(text)?.[1] ?? '';

it('a script goes only to labels that it has, and lets no text become a command', () => {
  for (const { text } of SCRIPTS) {
    const labels = new Set([...text.matchAll(/^:(\w+)/gm)].map(([, label]) => label));
    const asked = [...text.matchAll(/(?:goto |call :|"KEYS=)(\w+)/g)].map(([, label]) => label);
    expect(labels.size).toBeGreaterThan(10);
    for (const label of asked) expect(labels).toContain(label);
    expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
  }
});

it('each value is saved and written in order, stops at what fails, and is read back; an undo goes the other way', () => {
  const [apply, undo] = SCRIPTS as [(typeof SCRIPTS)[number], (typeof SCRIPTS)[number]];
  let index = 0;
  for (const { family, targets } of families) {
    const values = targets.map((target) => ({ target, label: `value${++index}` }));
    expect(sectionOf(apply.text, family.from)).toBe(
      [
        'rem One after the other: whether a value serves may depend on the one before it.',
        ...values.flatMap(({ label }) => [
          `call :${label}`,
          'if "%FOUND%"=="open" call :change',
          'if errorlevel 2 goto notkept',
          'if errorlevel 1 goto failed',
        ]),
        'rem Read back.',
        // reg.exe shows a default value and none alike
        ...values
          .filter(({ target }) => target.name !== '')
          .flatMap(({ label }) => [`call :${label}`, 'if "%FOUND%"=="open" goto differs']),
        '',
      ].join('\r\n'),
    );
    expect(sectionOf(undo.text, family.from)).toBe(
      [
        ...[...values]
          .reverse()
          .flatMap(({ label }) => [`call :${label}`, 'call :restore', 'if errorlevel 1 goto failed']),
        '',
      ].join('\r\n'),
    );
  }
});
