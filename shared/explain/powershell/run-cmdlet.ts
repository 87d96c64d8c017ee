import { depend, flagValue, forget, mayLeave, textOf, UNKNOWN, type Value } from '../flow.ts';
import { bind, named, SHARED, take, type Bound, type Element } from './bind.ts';
import type { FoundWrite } from '../found.ts';
import { IN_KEY, type Cmdlet } from './cmdlets.ts';
import { fails, lost, stops, type Interpreter } from './interpreter.ts';
import { itemsOf } from './loops.ts';
import { addWrite, lineOf } from '../script.ts';
import { ELSEWHERE, isNoType, NOWHERE, resolvePath, typed, typeOf } from './registry.ts';
import { listTexts } from './values.ts';

/** Returns if a switch is given, by one of its names; null if that is unknown. */
function isGiven(bound: Bound, ...names: readonly string[]): boolean | null {
  const name = names.find((one) => bound.values.has(one));
  const value = name === undefined ? flagValue(false) : bound.values.get(name);
  return value?.kind === 'flag' ? value.on : null;
}

const ROLES = ['path', 'name', 'value', 'type'] as const;

const OF_OTHERS = /^(?:passthru|recurse|propertytype|literalpath|nonewline|scope)$/;

/** True if a test found that a key isn't there, or one above it. */
function isAbsent(key: string, { flow: { given } }: Interpreter): boolean {
  const above = given?.succeeds === false ? given.step.test?.key : undefined;
  return above !== undefined && `${key}\\`.toLowerCase().startsWith(`${above}\\`.toLowerCase());
}

/** Runs a command that writes, with nothing piped never. Piped into one that has its path, it is refused. */
export function runCmdlet(cmdlet: Cmdlet, elements: readonly Element[], at: Interpreter, piped?: Value): void {
  const bound = bind(elements, at);
  const { does } = cmdlet;
  const isDry = isGiven(bound, 'whatif', 'wi');
  if (isDry === true || (piped?.kind === 'list' && piped.items.length === 0)) return;
  const isForced = isGiven(bound, 'force');
  const isSure = isDry === false && isForced !== null && isGiven(bound, 'confirm', 'cf') === false && !bound.mayFail;
  const isEnd = stops(at, named(bound, ['erroraction', 'ea']));
  const needs = isForced === true && does !== 'delete' ? IN_KEY : cmdlet.needs;
  const taken: Partial<Record<(typeof ROLES)[number], Value | undefined>> = {};
  for (const role of ROLES) taken[role] = named(bound, cmdlet[role]);
  for (const role of cmdlet.positions) taken[role] = take(bound, cmdlet[role]);
  const paths = listTexts(taken.path ?? UNKNOWN);
  const isKnown = (given: string): boolean =>
    given === cmdlet.own ||
    SHARED.has(given) ||
    ROLES.some((role) => cmdlet[role]?.some((name) => name.startsWith(given)));
  const unknown = [...bound.values.keys()].filter((given) => !isKnown(given));
  const isKey = does === 'delete-key' || does === 'create-key';
  const isPiped = piped !== undefined && taken.path !== undefined;
  const isRefused =
    unknown.some((given) => OF_OTHERS.test(given)) ||
    (bound.values.has('p') && cmdlet.path.length > 1) || // short for several parameters
    (bound.values.has('pa') && cmdlet.own === 'passthru') ||
    (bound.positional.length > 0 && !bound.hasUnknown) ||
    (isPiped && does !== 'create-key' && !itemsOf(piped)?.some((one) => one?.kind === 'table')) ||
    (does === 'write' && (taken.name?.kind === 'list' || isNoType(taken.type))) ||
    (!isKey && taken.name !== undefined && textOf(taken.name) === '');
  if (isRefused) {
    // what is piped in is refused object by object, which ends no `try`
    fails(at, isPiped ? isEnd : undefined);
    return;
  }
  // a value is written by one name, and deleted by several
  const names = isKey && taken.name === undefined ? [''] : listTexts(taken.name ?? UNKNOWN);
  const type = typeOf(taken.type);
  const isDeleted = does === 'delete' || does === 'delete-key';
  const isCreated = does === 'create-key' && taken.value === undefined;
  if (bound.hasUnknown || unknown.length > 0 || isPiped || paths === null || at.mayBeDry) {
    lost(at);
    return;
  }
  const action: FoundWrite['action'] = isDeleted ? 'delete' : isCreated ? 'create-key' : 'write';
  const data = isDeleted || isCreated ? {} : typed(type ?? undefined, taken.value ?? UNKNOWN);
  // a value that may be there decides the type
  const keeps = does === 'write' && type === undefined && !needs.includes('value-absent');
  const what = { ...data, action, isCertain: isSure, ...(keeps ? { keepsType: true as const } : {}) };
  const run = (key: string, name: string): void => {
    // New-Item puts its value into the key's default value
    const place = isKey
      ? { key: name === '' ? key : `${key}\\${name}`, name: action === 'write' ? '' : null }
      : { key, name: /^\(default\)$/i.test(name) ? '' : name };
    if (does === 'create-key' && isAbsent(place.key, at))
      addWrite(at, { ...place, ...what, needs: needs.filter((need) => need === 'parent-present') });
    else if (does === 'create-key' && isForced === true) {
      addWrite(at, { key: place.key, action: 'empties-key', needs, isCertain: isSure });
      if (!isCreated) addWrite(at, { ...place, ...what });
    } else {
      const step = { line: lineOf(at, at.statement) };
      addWrite(at, { ...place, ...what, needs, step });
      if (isEnd) depend(at.flow, step);
    }
  };
  const isPattern = does === 'delete' ? /[*?[\]]|^\(default\)$/i : /[*?]/;
  for (const path of paths)
    for (const name of names ?? [null]) {
      const key = path === null ? null : resolvePath(path, at);
      const isOpen = key === null || /[*?[\]]/.test(key) || name === null || (!isKey && isPattern.test(name));
      if (/^env:/i.test(path ?? '')) forget(at.flow);
      // a file isn't reported; a path that looks like a key may be a folder
      if (key === ELSEWHERE && /^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path ?? '')) continue;
      if (key === NOWHERE) fails(at, isEnd);
      else if (isOpen || key === ELSEWHERE || (type === null && !isCreated)) lost(at);
      else run(key, name);
      if (isEnd && path?.endsWith(' ') === true) mayLeave(at.flow);
    }
}
