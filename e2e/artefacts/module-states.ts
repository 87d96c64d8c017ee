// PCs for the module's commands, and what a decision makes of each.
import type { Target } from '../../shared/remediation/scopes/target.ts';
import { FAMILIES } from '../../shared/windows/families.ts';
import type { Decision } from '../../shared/artefacts/decision.ts';
import { changed, dwordState, numberIn, stateKey, type RegistryState } from './registry-state.ts';

const VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const CONTROL = 'SYSTEM\\CurrentControlSet\\Control';
const WINHTTP = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const CLIENT = `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client`;
const KEPT = 'SOFTWARE\\TLS Remedy\\Before\\winhttp.default-secure-protocols native';

const bytesOf = (text: string): string => Buffer.from(`${text}\0`, 'utf16le').toString('hex');
const text = (data: string): string => `1:${bytesOf(data)}`;
const value = (path: string, name: string, stored: string) => [stateKey(path, name), stored] as const;

type Values = readonly (readonly [string, string])[];

/** A PC of that build; each has a key of its own, so that none is made by a first write alone. */
const pc = (build: number | null, values: Values = []): RegistryState =>
  new Map([
    value(CONTROL, 'SystemBootDevice', text('x')),
    ...(build === null ? [] : [value(VERSION, 'CurrentBuildNumber', text(String(build)))]),
    ...values,
  ]);

const mask = (stored: string): Values => [value(WINHTTP, 'DefaultSecureProtocols', stored)];

/** By what is there before. */
export const STATES: Readonly<Record<string, RegistryState>> = {
  'nothing, on Windows 7': pc(7601),
  'nothing, on Windows 8': pc(9200),
  'nothing, on Windows 10': pc(19_045),
  'nothing, on Windows 11': pc(26_100),
  'an older Windows': pc(6002, mask(dwordState(0xa0))),
  'no build': pc(null, mask(dwordState(0xa0))),
  'an older number': pc(7601, mask(dwordState(0xa0))),
  'a number that serves': pc(7601, mask(dwordState(0xa00))),
  'the largest number': pc(7601, mask(dwordState(0xffffffff))),
  'zero, where a value goes': pc(19_045, mask(dwordState(0))),
  'a text with a number': pc(7601, mask(text('2048'))),
  'a text with variables': pc(7601, mask(`2:${bytesOf('%OS%')}`)),
  'four bytes': pc(7601, mask('3:00080000')),
  'no bytes': pc(7601, mask('3:')),
  'several texts': pc(7601, mask(`7:${bytesOf('a')}${bytesOf('b')}0000`)),
  'a long number': pc(7601, mask('11:0008000000000000')),
  'a default value in a wrong place': pc(7601, [value(`${WINHTTP}\\DefaultSecureProtocols`, '', dwordState(0x800))]),
  'TLS 1.2 turned off': pc(7601, [
    value(CLIENT, 'Enabled', dwordState(0)),
    value(CLIENT, 'DisabledByDefault', dwordState(1)),
  ]),
  'TLS 1.2 turned off, on Windows 11': pc(26_100, [value(CLIENT, 'Enabled', dwordState(0))]),
  'another value in a key': pc(7601, [value(WINHTTP, 'Other', dwordState(7))]),
  'the history of the program': pc(7601, [value('SOFTWARE\\TLS Remedy\\Journal\\1', 'Entry', text('x'))]),
};

/** Half of what an interrupted run keeps, which counts for nothing and goes. */
export const HALF_KEPT = pc(7601, [...mask(dwordState(0xa0)), value(KEPT, 'Value', dwordState(8))]);

function targetsOn(state: RegistryState, { families }: Decision): readonly Target[] {
  const bytes = Buffer.from((state.get(stateKey(VERSION, 'CurrentBuildNumber')) ?? '').slice(2), 'hex');
  const build = Number.parseInt(bytes.toString('utf16le'), 10);
  const family = FAMILIES.find(({ from, to }) => build >= from && (to === null || build <= to));
  return families.find((one) => one.family === family)?.targets ?? [];
}

/** What is there after each value of a decision was written, one after the other. */
export function decided(state: RegistryState, decision: Decision): RegistryState {
  return targetsOn(state, decision).reduce((now, target) => (isLeft(target, now) ? now : written(target, now)), state);
}

const written = ({ path, name, value: goal }: Target, state: RegistryState): RegistryState =>
  changed(state, [[stateKey(path, name), goal === null ? null : dwordState(goal)]]);

function isLeft({ path, name, value: goal, leaveAloneIf, onlyIf }: Target, state: RegistryState): boolean {
  const key = stateKey(path, name);
  if (goal === null ? !state.has(key) : numberIn(state, key) === goal) return true;
  const holds = (test: Target['onlyIf'][number]): boolean =>
    test.numbers.includes(numberIn(state, stateKey(test.path, test.name))) !== test.negated;
  return !onlyIf.every(holds) || (leaveAloneIf.length > 0 && leaveAloneIf.every(holds));
}

/** What Test, Repair, Repair, Test, Undo and Undo say of the values, each once. */
export function saidFrom(before: RegistryState, decision: Decision): readonly (readonly string[])[] {
  const targets = targetsOn(before, decision);
  const open = targets.filter((target) => !isLeft(target, before)).length;
  let [state, count] = [before, 0];
  for (const target of targets) {
    if (isLeft(target, state)) continue;
    state = written(target, state);
    count += 1;
  }
  const some = (...all: readonly (readonly [string, number])[]): readonly string[] =>
    all.filter(([, times]) => times > 0).map(([text]) => text);
  const rest = targets.length;
  return [
    some(['False', open], ['True', rest - open]),
    some(['AsDecided', rest - count], ['Written', count]),
    some(['AsDecided', rest]),
    some(['True', rest]),
    some(['LeftAlone', rest - count], ['Restored', count]),
    some(['LeftAlone', rest]),
  ];
}
