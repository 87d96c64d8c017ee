import type { ExportWords } from '../../text/pack.ts';
import type { ArtefactFile } from '../artefact.ts';
import type { Decision, FamilyTargets, Purpose } from '../decision.ts';
import type { Target, ValueTest, Place } from '../../remediation/scopes/target.ts';
import { settingKey } from '../pc-plan.ts';
import { fill } from '../script-text.ts';
import APPLY from './apply.cmd?raw';
import COMPARE from './compare.cmd?raw';
import { scriptFile, set } from './lines.ts';
import UNDO from './undo.cmd?raw';

interface Numbered {
  readonly target: Target;
  readonly index: number;
}

interface Section {
  readonly family: FamilyTargets['family'];
  readonly values: readonly Numbered[];
}

/** Returns a number as in `reg query`, lowercase and without leading zeros; `absent` for none. */
const shown = (value: number | null): string => (value === null ? 'absent' : `0x${value.toString(16)}`);

const readLines = ({ path, name }: Place): readonly string[] => [
  set('AT', `HKLM\\${path}`),
  set('OF', name),
  'call :number',
];

/** Sets the variable `IS` to 1 if the value's number is one of the test's, else clears it. -1: none, or no number. */
function isLines(test: ValueTest, current: Place | null): readonly string[] {
  const isKnown = test.path === current?.path && test.name === current.name;
  const numbers = test.numbers.flatMap((number) => (number < 0 ? ['absent', 'odd'] : [shown(number)]));
  return [
    ...(isKnown ? [] : readLines(test)),
    'set "IS="',
    ...numbers.map((number) => `if /i "%SEEN%"=="${number}" set "IS=1"`),
  ];
}

/** Leaves the value alone if one of these tests fails. */
const onlyIfLines = ({ onlyIf }: Target): readonly string[] =>
  onlyIf.flatMap((test) => [
    ...isLines(test, null),
    test.negated ? 'if defined IS exit /b 0' : 'if not defined IS exit /b 0',
  ]);

/** Leaves the value alone if all of these hold. */
function unlessLines(target: Target): readonly string[] {
  if (target.leaveAloneIf.length === 0) return [];
  // read again only if another value was read in between
  let current: Place | null = target.onlyIf.length === 0 ? target : null;
  const tests = target.leaveAloneIf.flatMap((test) => {
    const lines = isLines(test, current);
    current = test;
    return [...lines, test.negated ? 'if defined IS set "SERVES="' : 'if not defined IS set "SERVES="'];
  });
  return ['set "SERVES=1"', ...tests, 'if defined SERVES exit /b 0'];
}

/** Checks whether there is something to do: FOUND becomes `open` or `fine`. */
function lookLines(target: Target): readonly string[] {
  const look =
    target.name === ''
      ? ['"%REG%" query "%KEY%" >nul 2>&1', 'if errorlevel 1 exit /b 0']
      : [...readLines(target), `if /i "%SEEN%"=="${shown(target.value)}" exit /b 0`];
  return [...look, ...onlyIfLines(target), ...unlessLines(target), 'set "FOUND=open"'];
}

/** Returns a subroutine for each value: sets which one is meant, and examines it in a script that writes. */
function valueLines({ target, index }: Numbered, purpose: Purpose): readonly string[] {
  const { path, name, value, view, setting } = target;
  return [
    `:value${index}`,
    ...(purpose === 'apply' ? ['set "FOUND=fine"'] : ['set "ID="']),
    ...(view === 'wow64' ? ['if not "%BITS%"=="64" exit /b 0'] : []),
    set('KEY', `HKLM\\${path}`),
    set('NAME', name),
    set('ID', name === '' ? `${settingKey(setting, view)} key` : settingKey(setting, view)),
    set('GOAL', shown(value)),
    set('KEYS', value === null ? '' : `keys${index}`),
    ...(purpose === 'apply' ? lookLines(target) : []),
    'exit /b 0',
    '',
  ];
}

/** Iterates over the keys of a value that is written, deepest first; those directly under the hive always exist. */
function keyLines({ target, index }: Numbered): readonly string[] {
  if (target.value === null) return [];
  const parts = target.path.split('\\');
  const keys = parts.slice(1).map((_, up) => parts.slice(0, parts.length - up).join('\\'));
  return [
    `:keys${index}`,
    ...keys.flatMap((key) => [set('AT', `HKEY_LOCAL_MACHINE\\${key}`), 'call :eachkey']),
    'exit /b 0',
    '',
  ];
}

const sectionLabel = ({ family }: Section): string => `builds${family.from}`;

/** Jumps to the section of this version of Windows; sections are in build order. */
function dispatch(sections: readonly Section[]): readonly string[] {
  const lines = sections.flatMap((section) => {
    const { from, to } = section.family;
    const go = `goto ${sectionLabel(section)}`;
    return [`if %BUILD% LSS ${from} goto nowindows`, to === null ? go : `if not %BUILD% GTR ${to} ${go}`];
  });
  return sections.at(-1)?.family.to === null ? lines : [...lines, 'goto nowindows'];
}

function applySection(section: Section): readonly string[] {
  const writes = section.values.flatMap(({ index }) => [
    `call :value${index}`,
    'if "%FOUND%"=="open" call :change',
    'if errorlevel 2 goto notkept',
    'if errorlevel 1 goto failed',
  ]);
  const checks = section.values
    .filter(({ target }) => target.name !== '')
    .flatMap(({ index }) => [`call :value${index}`, 'if "%FOUND%"=="open" call :note']);
  const reads = `reads${section.family.from}`;
  return [
    `:${sectionLabel(section)}`,
    `if defined CHECK goto ${reads}`,
    'rem One after the other: whether a value serves may depend on the one before it.',
    ...writes,
    'rem Read back.',
    `:${reads}`,
    ...checks,
    'goto done',
    '',
  ];
}

const undoSection = (section: Section): readonly string[] => [
  `:${sectionLabel(section)}`,
  ...[...section.values]
    .reverse()
    .flatMap(({ index }) => [`call :value${index}`, 'call :restore', 'if errorlevel 1 goto failed']),
  'goto done',
  '',
];

const BODIES = { apply: [APPLY, applySection], undo: [UNDO, undoSection] } as const;

/**
 * `apply.cmd` writes the decision on any PC: it checks the build, leaves alone what works, and saves the earlier values
 * on the PC; with `/check` it only reads, as it does after a write. `undo.cmd` restores them. Needs only `reg.exe`.
 *
 * In both a value is KEY and NAME (none: the default value), ID its name in the record, GOAL its target (`absent` or a
 * number as in `reg query`), KEYS the label that iterates over its keys, deepest first, as AT. The record has the same
 * form as that of the PowerShell scripts, so each can undo the other's changes; a default value, which can't be read,
 * is saved as a copy of its key under a name that those scripts don't know. `%%B` and `%%C` are expanded after the line
 * was parsed, so data can't become a command.
 */
export function files({ families }: Decision, { texts }: ExportWords): readonly ArtefactFile[] {
  let index = 0;
  const sections = families.map(({ family, targets }): Section => ({
    family,
    values: targets.map((target) => ({ target, index: ++index })),
  }));
  const values = sections.flatMap((one) => one.values);
  return (['apply', 'undo'] as const).map((purpose) => {
    const [body, section] = BODIES[purpose];
    return scriptFile(`${purpose}.cmd`, body, purpose, texts.script, {
      dispatch: dispatch(sections),
      sections: sections.flatMap(section),
      values: values.flatMap((one) => [...valueLines(one, purpose), ...keyLines(one)]),
      compare: [...fill(COMPARE), ''],
    });
  });
}
