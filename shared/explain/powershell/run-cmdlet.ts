import { flagValue, UNKNOWN, type Value } from '../flow.ts';
import { bind, IGNORED, named, SWITCHES, take, type Bound, type Element } from './bind.ts';
import type { Cmdlet } from './cmdlets.ts';
import { lost, type Interpreter } from './interpreter.ts';
import { addWrite } from '../script.ts';
import { ELSEWHERE, resolvePath, typed, typeOf } from './registry.ts';
import { listTexts } from './values.ts';

/** Returns if a switch is given, by one of its names; null if that is unknown. */
function isGiven(bound: Bound, ...names: readonly string[]): boolean | null {
  const name = names.find((one) => bound.values.has(one));
  const value = name === undefined ? flagValue(false) : bound.values.get(name);
  return value?.kind === 'flag' ? value.on : null;
}

const ROLES = ['path', 'name', 'value', 'type'] as const;

export function runCmdlet(cmdlet: Cmdlet, elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const { does } = cmdlet;
  const isDry = isGiven(bound, 'whatif', 'wi');
  if (isDry === true) return;
  const isSure = isDry === false && isGiven(bound, 'confirm', 'cf') === false;
  const isKnown = (given: string): boolean =>
    SWITCHES.has(given) ||
    IGNORED.has(given) ||
    ROLES.some((role) => cmdlet[role]?.some((name) => name.startsWith(given)));
  const taken: Partial<Record<(typeof ROLES)[number], Value | undefined>> = {};
  for (const role of ROLES) taken[role] = named(bound, cmdlet[role]);
  for (const role of cmdlet.positions) taken[role] = take(bound, cmdlet[role]);
  const paths = listTexts(taken.path ?? UNKNOWN);
  const isStrange = bound.hasUnknown || bound.positional.length > 0 || ![...bound.values.keys()].every(isKnown);
  const isKey = does === 'delete-key' || does === 'create-key';
  const isOpen = does !== 'delete' && taken.name?.kind === 'list';
  // a value is written by one name, and deleted by several
  const names = isKey && taken.name === undefined ? [''] : isOpen ? null : listTexts(taken.name ?? UNKNOWN);
  const type = typeOf(taken.type);
  const isDeleted = does === 'delete' || does === 'delete-key';
  const isCreated = does === 'create-key' && taken.value === undefined;
  if (isStrange || paths === null || at.mayBeDry) {
    lost(at);
    return;
  }
  for (const path of paths) {
    const key = path === null ? null : resolvePath(path, at);
    // a file isn't reported; a path that looks like a key may be a folder
    if (key === ELSEWHERE && /^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path ?? '')) continue;
    for (const name of names ?? [null]) {
      const isPattern = /[*?[\]]/.test(key ?? '') || (!isKey && /[*?]/.test(name ?? ''));
      if (key === null || key === ELSEWHERE || name === null || isPattern || (type === null && !isCreated)) {
        lost(at);
        continue;
      }
      const data = isDeleted || isCreated ? {} : typed(type ?? undefined, taken.value ?? UNKNOWN);
      const action = isDeleted ? 'delete' : isCreated ? 'create-key' : 'write';
      // New-Item puts its value into the key's default value
      const place = isKey
        ? { key: name === '' ? key : `${key}\\${name}`, name: action === 'write' ? '' : null }
        : { key, name: /^\(default\)$/i.test(name) ? '' : name };
      addWrite(at, { ...place, ...data, action, isCertain: isSure });
    }
  }
}
