import type { ExportTexts, ExportWords } from '../../text/pack.ts';
import { dwordOf, type RegistryValue } from '../../windows/registry.ts';
import type { ArtefactFile } from '../artefact.ts';
import type { Purpose } from '../decision.ts';
import { familyOf, type Family } from '../../windows/families.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';
import { sideFile } from '../reg/files.ts';
import { scriptFile, set } from './lines.ts';
import THIS_PC from './this-pc.cmd?raw';

interface Script {
  readonly plan: PcPlan;
  readonly family: Family;
  readonly purpose: Purpose;
}

/** The side that a script finds, and the one that it leaves. */
const SIDES = { apply: ['before', 'after'], undo: ['after', 'before'] } as const;

const KEY_ROOT = 'HKLM\\';

/** Returns a number as in `reg query`, lowercase and without leading zeros. */
const shown = (number: number): string => `REG_DWORD 0x${number.toString(16)}`;

/** Checks that the value is on this side: exact for numbers and absence, by type for anything else. */
function sideLines(write: PcWrite, side: 'before' | 'after', variable: 'START' | 'GOAL'): readonly string[] {
  const value = write[side];
  const number = value === null ? null : dwordOf(value);
  const text = number === null ? '-' : shown(number);
  const type = value === null || number !== null ? '-' : value.type;
  return [set(variable, text), set(`${variable}TYPE`, type)];
}

const label = (index: number): string => `value${index + 1}`;

/** Returns a subroutine for each value: sets which one is meant, and examines it. */
function valueLines(write: PcWrite, index: number, { purpose }: Script): readonly string[] {
  const [from, to] = SIDES[purpose];
  const absent = write[to] === null ? 'goal' : write[from] === null ? 'start' : 'other';
  return [
    `:${label(index)}`,
    set('KEY', KEY_ROOT + write.path),
    set('NAME', write.name),
    ...sideLines(write, from, 'START'),
    ...sideLines(write, to, 'GOAL'),
    set('ABSENT', absent),
    'goto look',
    '',
  ];
}

const earlierFile = (index: number): string => `earlier-${index + 1}.reg`;

/** The call that sets the value to its target. What `reg add` can't write exactly is in a file next to the script. */
function action(value: RegistryValue | null, name: string, index: number): string {
  const of = name === '' ? '/ve' : '/v "%NAME%"';
  if (value === null) return `"%REG%" delete "%KEY%" ${of} /f >nul 2>&1`;
  const number = dwordOf(value);
  if (number === null) return `"%REG%" import "%~dp0${earlierFile(index)}" >nul 2>&1`;
  return `"%REG%" add "%KEY%" ${of} /t REG_DWORD /d ${number} /f >nul 2>&1`;
}

/** A script can't distinguish an empty default value from an unset one, so it changes it without reading it. */
const isSeen = ({ name }: PcWrite): boolean => name !== '';

/** Examines every value first: nothing is written if one is neither in its original nor in its target state. */
function looks({ plan, purpose }: Script): readonly string[] {
  const [other, start] =
    purpose === 'apply' ? ['goto conflict', ['if "%FOUND%"=="start" call :note']] : ['set "LEFT=1"', []];
  return plan.writes.flatMap((item, index) =>
    isSeen(item) ? [`call :${label(index)}`, `if "%FOUND%"=="other" ${other}`, ...start] : [],
  );
}

function writes({ plan, purpose }: Script): readonly string[] {
  const inOrder = [...plan.writes.entries()];
  const entries = purpose === 'apply' ? inOrder : inOrder.reverse();
  return entries.flatMap(([index, item]) => {
    const act = action(item[SIDES[purpose][1]], item.name, index);
    if (!isSeen(item)) return [`call :${label(index)}`, act];
    return [`call :${label(index)}`, `if "%FOUND%"=="start" ${act}`, 'if errorlevel 1 goto failed'];
  });
}

const checks = ({ plan }: Script): readonly string[] =>
  plan.writes.flatMap((item, index) =>
    isSeen(item) ? [`call :${label(index)}`, 'if "%FOUND%"=="start" goto differs'] : [],
  );

/** Deletes keys that the change created, unless something else was put into them. */
function keys({ plan, purpose }: Script): readonly string[] {
  const made = purpose === 'undo' ? [...new Set(plan.writes.flatMap(({ makes }) => makes))] : [];
  // deepest first: a key can only be empty after those below it are gone
  const inOrder = [...made].sort((a, b) => b.split('\\').length - a.split('\\').length);
  return inOrder.flatMap((path) => [set('KEY', `HKEY_LOCAL_MACHINE\\${path}`), 'call :tidy']);
}

function script(about: Script, said: ExportTexts['script']): ArtefactFile {
  const { plan, family, purpose } = about;
  const emptied = keys(about);
  return scriptFile(`${purpose}-this-pc.cmd`, THIS_PC, purpose, said, {
    from: family.from,
    to: family.to === null ? [] : [String(family.to)],
    bits: plan.machine.architecture === 'x86' ? '32' : '64',
    looks: looks(about),
    writes: writes(about),
    checks: checks(about),
    keys: emptied,
    tidies: emptied.length > 0,
    values: plan.writes.flatMap((item, index) => valueLines(item, index, about)),
  });
}

/** `apply-this-pc.cmd` does what was planned, on a PC in the same state; `undo-this-pc.cmd` reverts it exactly. */
export function thisPcFiles(plan: PcPlan, words: ExportWords): readonly ArtefactFile[] {
  const family = familyOf(plan.machine.release);
  if (plan.writes.length === 0 || family === undefined) return [];
  const said = words.texts.script;
  const earlier = plan.writes.flatMap((item, index): readonly ArtefactFile[] =>
    item.before === null || dwordOf(item.before) !== null ? [] : [sideFile(earlierFile(index), [item], 'before')],
  );
  return [
    script({ plan, family, purpose: 'apply' }, said),
    script({ plan, family, purpose: 'undo' }, said),
    ...earlier,
  ];
}
