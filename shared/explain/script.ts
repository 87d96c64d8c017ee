import { branch, EXIT, forget, lookUp, mayLeave, startFlow, takeTurns, UNKNOWN } from './flow.ts';
import type { Flow, Value } from './flow.ts';
import { foundWrite, type Findings, type FoundWrite, type Label, type NotFollowed } from './found.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';
import type { RegistryView } from '../windows/registry.ts';

const [MAX_TURNS, MAX_DEPTH, MAX_SEARCHED] = [64, 5, 8000];

/** The programs that run a script: those of 32 bits see the 32-bit view; null if unknown. */
export type Host = 32 | 64 | null;

/** A part of the text in one language, and what is known at its beginning; everything that it starts inherits this. */
export interface Part {
  readonly text: string;
  /** Returns the line of the whole text that contains a row of this part, from 0. */
  readonly lineOf: (row: number) => number;
  readonly isCertain: boolean;
  readonly host: Host;
  readonly depth: number;
  readonly labels: readonly Label[];
}

export const LANGUAGES = ['batch', 'powershell', 'vbscript'] as const;
export type ScriptLanguage = (typeof LANGUAGES)[number];

export interface Reading {
  readonly findings: Findings;
  readonly parsePowerShell: ParsePowerShell | undefined;
  readonly read: Readonly<Record<ScriptLanguage, (part: Part, reading: Reading) => void>>;
}

/** A script that is followed, and the state that it has reached. It is the same for every language. */
export interface Script {
  readonly part: Part;
  readonly reading: Reading;
  readonly flow: Flow;
  /** Names that the script assigns once. They are still known after code that isn't entered. */
  readonly constants: ReadonlySet<string>;
  /** True if writes are only reported as not followed, because no caller of the code is known. */
  readonly isUncalled: boolean;
  readonly statement: { readonly row: number; readonly text: string };
  readonly labelsAt: (row: number) => readonly Label[];
}

/** Of a statement of megabytes, which may be reported once for each of its parts, only the beginning is looked at. */
const firstLine = (text: string): string => text.trimStart().slice(0, MAX_SEARCHED).trim().split('\n', 1)[0] ?? '';

export const lineOf = ({ part }: Script, { row }: Script['statement']): number => part.lineOf(row);

export const lastRow = ({ row, text }: Script['statement']): number => row + text.split('\n').length - 1;

export function notFollowed(script: Script, why?: NotFollowed['why'], of = script.statement): void {
  const line = lineOf(script, of);
  const lastLine = why === undefined ? line : script.part.lineOf(lastRow(of));
  const more = why === undefined ? {} : { why, ...(lastLine > line ? { lastLine } : {}) };
  script.reading.findings.cannotFollow(line, firstLine(of.text), of.text.slice(0, MAX_SEARCHED), more);
}

export const viewOfHost = (host: Host): RegistryView | null => (host === 32 ? 'wow64' : host === 64 ? 'native' : null);

/** Returns where a write stands, whether it happens if it is sure itself, and what it depends on. */
export function placeOf(script: Script, isSure = true) {
  const { isCertain, given } = script.flow;
  return {
    line: lineOf(script, script.statement),
    labels: script.labelsAt(script.statement.row),
    isCertain: isCertain && isSure && given?.isOpen !== true,
    // what runs only where another command failed isn't kept from running by that
    ...(given?.succeeds === true || given?.step.test ? { dependsOn: given.step.line } : {}),
    ...(given === null || !isCertain || !isSure ? {} : { given }),
  };
}

export function addWrite(script: Script, write: Pick<FoundWrite, 'key'> & Partial<FoundWrite>): void {
  const { problems = [], isCertain = true } = write;
  const place = placeOf(script, isCertain && !problems.includes('invalid-data'));
  if (script.isUncalled) notFollowed(script);
  else script.reading.findings.add(foundWrite({ view: viewOfHost(script.part.host), ...write, ...place }));
}

/** Reads a script that the statement starts. It is reported if its text is unknown, or if that is too deep. */
export function startScript(at: Script, language: ScriptLanguage, text: string | null, host = at.part.host): void {
  const { part, reading } = at;
  const { line, labels, isCertain: isReached, given } = placeOf(at);
  // what it depends on isn't known inside
  const isCertain = isReached && given === undefined;
  if (text === null || at.isUncalled) notFollowed(at);
  else if (part.depth >= MAX_DEPTH) reading.findings.cannotFollow(line, text);
  else reading.read[language]({ text, lineOf: () => line, isCertain, host, labels, depth: part.depth + 1 }, reading);
}

export const forgetOpen = ({ flow, constants }: Script): void => forget(flow, (name) => constants.has(name));

/** The same as `branch`, whose writes depend on the line of the statement, unless an inner one sets another. */
export function either<S extends Script>(script: S, ways: readonly ((way: S) => void)[], isAny = true): void {
  const { findings } = script.reading;
  const dependsOn = lineOf(script, script.statement);
  const add: Findings['add'] = (write) => findings.add({ dependsOn, ...write });
  const reading = { ...script.reading, findings: { ...findings, add } };
  const inFlow = ways.map((way) => (flow: Flow) => way({ ...script, reading, flow }));
  branch(script.flow, inFlow, isAny);
}

/** Follows each turn of a loop; a single possible one if the items are unknown or too many. */
export function eachTurn<S extends Script>(
  script: S,
  items: readonly Value[] | null,
  turn: (script: S, item: Value) => void,
  most = EXIT.turn,
): void {
  const isOpen = items === null || items.length > MAX_TURNS;
  if (isOpen) forgetOpen(script);
  const open = (): void => either(script, [(way) => turn(way, UNKNOWN)]);
  takeTurns(script.flow, isOpen ? [open] : items.map((item) => () => turn(script, item)), most);
  if (isOpen && /\$erroractionpreference\s*=/i.test(script.statement.text)) mayLeave(script.flow); // in its next turn
}

export interface Body {
  /** The constants with which it was read last; null if it wasn't read. */
  known: readonly (readonly [string, Value])[] | null;
  /** Its writes. A call adds them again only if others were added since. */
  readonly written: Map<string, FoundWrite>;
  /** The number of all writes after its last call. */
  upTo: number;
  mayEnd: boolean;
}

/** Calls a body without its arguments. Its writes, its assignments and its end of the script are possible. */
export function callBody<S extends Script>(body: Body, script: S, run: (inner: S) => void): void {
  const { flow, constants, isUncalled } = script;
  const { findings } = script.reading;
  if (findings.writes.length > body.upTo && !isUncalled)
    for (const write of body.written.values()) if (findings.step()) findings.add(write);
  // a loop may assign another value to a constant before each call
  const isNew = body.known?.some(([name, value]) => lookUp(flow, name) !== value) ?? true;
  if (isNew && !isUncalled) {
    body.known = [...flow.variables].filter(([name]) => constants.has(name));
    const inner = startFlow(false, body.known);
    const add: Findings['add'] = (write) => {
      const id = JSON.stringify(write);
      if (!body.written.has(id)) findings.add(write);
      body.written.set(id, write);
    };
    const reading = { ...script.reading, findings: { ...findings, add } };
    takeTurns(inner, [() => run({ ...script, reading, flow: inner })], EXIT.body);
    body.mayEnd ||= inner.left === EXIT.script || inner.given !== null;
  }
  body.upTo = findings.writes.length;
  forgetOpen(script);
  if (body.mayEnd) mayLeave(flow);
}
