import { textOf, type Reader, type Use } from '../reader.ts';
import { changed, dwordState, numberIn, stateOfText, type RegistryState } from '../registry-state.ts';

type Variables = Record<string, string>;

/** The lines from a label to the next empty one. */
function partOf(text: string, label: string): readonly string[] {
  const lines = text.split('\r\n');
  const at = lines.indexOf(`:${label}`);
  if (at < 0) throw new Error(`no label ${label}`);
  return lines.slice(at + 1, lines.indexOf('', at));
}

const keyOf = (path: string, name: string): string => `${path}\\${name}`.toUpperCase();

/** What `reg query` shows of a value, as far as the scripts compare it: its type, and a number. */
function shown(state: RegistryState, key: string): string | null {
  const value = state.get(key);
  const number = numberIn(state, key);
  if (value === undefined) return null;
  return number < 0 ? (value.startsWith('1:') ? 'REG_SZ' : 'another') : `REG_DWORD 0x${number.toString(16)}`;
}

/** What `:number` makes of it. */
const seen = (state: RegistryState, key: string): string =>
  /^REG_DWORD (.*)$/.exec(shown(state, key) ?? '')?.[1] ?? (state.has(key) ? 'odd' : 'absent');

/** What the lines of a value set; an unknown line is an error. In Wine they run in the real interpreter. */
function variablesOf(lines: readonly string[], { pc }: Use, state: RegistryState): Variables {
  const now: Variables = {};
  const isIn = (path: string): boolean => [...state.keys()].some((key) => key.startsWith(`${path.toUpperCase()}\\`));
  for (const line of lines) {
    const [, not = '', name = '', value, rest = line] =
      /^if (?:\/i )?(not )?(?:"%(\w+)%"=="([^"]*)"|defined \w+) (.*)$/.exec(line) ?? [];
    const defined = /^if (?:not )?defined (\w+) /.exec(line)?.[1];
    const all: Variables = { ...now, BITS: pc.isX86 ? '32' : '64' };
    const holds = defined === undefined ? all[name] === value : all[defined] !== undefined && all[defined] !== '';
    if (rest !== line && holds === (not !== '')) continue;
    const [, variable, data = ''] = /^set "(\w+)=([^"]*)"$/.exec(rest) ?? [];
    if (variable !== undefined) now[variable] = data;
    else if (rest === 'call :number') now['SEEN'] = seen(state, keyOf(now['AT'] ?? '', now['OF'] ?? ''));
    else if (rest === 'exit /b 0' || rest === 'goto look') break;
    else if (rest === '"%REG%" query "%KEY%" >nul 2>&1') now['SEEN'] = isIn(now['KEY'] ?? '') ? 'there' : '';
    else if (rest === 'if errorlevel 1 exit /b 0') {
      if (now['SEEN'] === '') break;
    } else throw new Error(`an unknown line: ${line}`);
  }
  return now;
}

const numberState = (shownNumber: string): string | null =>
  shownNumber === 'absent' ? null : dwordState(Number(shownNumber));

/** Does what `apply.cmd` says of each value, one after the other. */
function afterApply(text: string, use: Use, state: RegistryState): RegistryState {
  const { build } = use.pc;
  const families = [
    ...text.matchAll(/^if %BUILD% LSS (\d+) goto nowindows\r\n(?:if not %BUILD% GTR (\d+) )?goto (\w+)/gm),
  ];
  const mine = families.find(([, from, to]) => build >= Number(from) && (to === undefined || build <= Number(to)));
  const [writes = ''] = (mine === undefined ? [] : partOf(text, mine[3] ?? '')).join('\n').split('rem Read back.');
  return [...writes.matchAll(/call :(value\d+)/g)].reduce((now, [, label = '']) => {
    const { FOUND, KEY = '', NAME = '', GOAL = '' } = variablesOf(partOf(text, label), use, now);
    return FOUND === 'open' ? changed(now, [[keyOf(KEY, NAME), numberState(GOAL)]]) : now;
  }, state);
}

export const reader: Reader = {
  after: (use, state) => (use.purpose === 'apply' ? afterApply(textOf(use.files, 'apply.cmd'), use, state) : state),
  undo: 'in-wine',
};

/** Does what `apply-this-pc.cmd` or its undo says: each value is on one of two sides, and is brought to the other. */
function afterThisPc(text: string, use: Use, state: RegistryState): RegistryState {
  const [, writes = ''] = /rem Write\.\r\n([^]*?)\r\n\r\n/.exec(text) ?? [];
  const acts = [...writes.matchAll(/call :(value\d+)\r\n(?:if "%FOUND%"=="start" )?"%REG%" (delete|add|import) (.*)/g)];
  return acts.reduce((now, [, label = '', act, rest = '']) => {
    const { KEY = '', NAME = '', START, STARTTYPE, ABSENT } = variablesOf(partOf(text, label), use, now);
    const key = keyOf(KEY, NAME);
    const is = shown(now, key);
    const isStart = is === null ? ABSENT === 'start' : [START, STARTTYPE].includes(is);
    if (NAME !== '' && !isStart) throw new Error(`${key} is ${is}`);
    if (act === 'delete') return changed(now, [[key, null]]);
    if (act === 'add') return changed(now, [[key, dwordState(Number(/ \/d (\d+) /.exec(rest)?.[1]))]]);
    return changed(now, stateOfText(textOf(use.files, /earlier-\d+\.reg/.exec(rest)?.[0] ?? '')));
  }, state);
}

export const thisPcReader: Reader = {
  after: (use, state) => afterThisPc(textOf(use.files, `${use.purpose}-this-pc.cmd`), use, state),
  undo: 'brings-back',
};
