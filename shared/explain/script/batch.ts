import type { Findings } from '../found.ts';
import { splitParts, UNKNOWN, splitWords, type Word } from './command-line.ts';
import { createLabelTrack } from './labels.ts';
import { isRegExe, readRegExe } from './reg-exe.ts';

/** Variables that Windows sets and that matter only as a folder. */
const KNOWN_VARIABLES: Readonly<Record<string, string>> = {
  SYSTEMROOT: 'C:\\Windows',
  WINDIR: 'C:\\Windows',
  COMSPEC: 'C:\\Windows\\System32\\cmd.exe',
};

/** The longest line after its variables were put in; more is an attack, not a command. */
export const MAX_LINE = 16 * 1024;

type Variables = Map<string, string>;

/** Puts variables in: `%NAME%`, `!NAME!`. An unknown one, an argument or a loop's letter leaves a mark. */
function expand(text: string, variables: Variables): string {
  if (!/[%!]/.test(text)) return text;
  const expanded = text
    .replace(/%%[~a-z]{1,8}|%[0-9*]|%~[a-z0-9]{1,8}/gi, UNKNOWN)
    .replace(
      /%([^%\s:=][^%:=\n]{0,80})(:[^%\n]{0,80})?%|!([a-z_][\w.]{0,80})!/gi,
      (_, name: string | undefined, edit: string | undefined, delayed: string | undefined) => {
        const value = variables.get((name ?? delayed ?? '').toUpperCase());
        return value === undefined || edit !== undefined ? UNKNOWN : value;
      },
    );
  return expanded.length > MAX_LINE ? UNKNOWN : expanded;
}

const SET = /^set\s+(?:"([^"=]{1,80})=([^"]{0,8000})"?|([^\s="/][^="]{0,80})=(.{0,8000}))/i;
const ECHO = /^echo(?:\.|:)?\s+(.{1,300})/i;
const COMMENT = /^(?:rem\b|::|#(?!\S*[\\/]))\s?(.{0,300})/i;
const POWERSHELL = /(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i;
/** What a command may stand behind in the same part of a line. */
const UNDER_CONDITION = /^(?:if|else|for|do)\b/i;
const CMD = /(?:^|[\\/])cmd(?:\.exe)?$/i;

/** What a line begins with before its command: a prompt, `@`, `call`, `start /wait`, list marks. */
const LEAD =
  /^(?:(?:PS )?[a-z]:\\(?:[^>"/]{0,200}[^>"/\s])?>\s*|[$>*+•-]>?\s+|@|\d{1,2}[.)]\s+|call\s+|start\s+(?:"[^"]{0,80}"\s+)?(?:\/\w+\s+)*|sudo\s+|psexec\S*\s+(?:[\\/-]\S*\s+)*|`+)/i;

function readPart(
  text: string,
  line: number,
  isUncertain: { readonly loop: boolean; readonly condition: boolean },
  state: BatchState,
): void {
  const { findings, labels } = state;
  let bare = text;
  for (let cut = LEAD.exec(bare); cut !== null; cut = LEAD.exec(bare)) bare = bare.slice(cut[0].length);
  const comment = COMMENT.exec(bare)?.[1];
  if (comment !== undefined) {
    labels.comment(line, comment);
    return;
  }
  const set = SET.exec(bare);
  if (set !== null) {
    setVariable(set[1] ?? set[3] ?? '', set[2] ?? set[4] ?? '', state);
    return;
  }
  if (/^set\s+\/[ap]\s/i.test(bare)) {
    const name = /^set\s+\/[ap]\s+"?([^=\s"]{1,80})\s*=/i.exec(bare)?.[1];
    if (name !== undefined) state.variables.delete(name.toUpperCase());
    return;
  }
  const echoed = ECHO.exec(bare)?.[1];
  if (echoed !== undefined) {
    labels.comment(line, echoed);
    return;
  }
  const words = splitWords(expand(bare, state.variables));
  if (!findings.step(words.length)) return;
  const at = words.findIndex(
    (word, index) =>
      isRegExe(word.text) &&
      /^(?:add|delete|import|query|copy|restore|load|export|save)$/i.test(words[index + 1]?.text ?? ''),
  );
  const place = {
    line,
    source: text,
    labels: labels.current(),
    isConditional: isUncertain.condition || UNDER_CONDITION.test(bare),
  };
  if (at >= 0) {
    const command = words.slice(at);
    if (isUncertain.loop && command.some((word) => !word.isKnown)) {
      findings.cannotFollow(line, text);
      return;
    }
    readRegExe(command, place, findings);
    return;
  }
  readOtherProgram(words, place, state);
}

function readOtherProgram(
  words: readonly Word[],
  place: { readonly line: number; readonly source: string },
  state: BatchState,
): void {
  const [program, ...rest] = words;
  if (program === undefined) return;
  if (POWERSHELL.test(program.text)) {
    const at = rest.findIndex((word) => /^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i.test(word.text));
    const inner = rest.slice(at + 1).filter((word) => word.isQuoted || at >= 0);
    const isFile = rest.some((word) => /^[-/](?:f(?:ile)?|e(?:nc\w*|c)?)$/i.test(word.text));
    if (isFile || inner.some((word) => !word.isKnown)) {
      state.findings.cannotFollow(place.line, place.source);
      return;
    }
    state.powerShell(inner.map((word) => word.text).join(' '), place.line);
  } else if (CMD.test(program.text)) {
    const at = rest.findIndex((word) => /^\/[ckr]$/i.test(word.text));
    const inner = rest.slice(at + 1);
    if (at < 0) return;
    if (inner.some((word) => !word.isKnown)) {
      state.findings.cannotFollow(place.line, place.source);
      return;
    }
    const line =
      inner.length === 1
        ? (inner[0]?.text ?? '')
        : inner.map((word) => (word.isQuoted ? `"${word.text}"` : word.text)).join(' ');
    state.commandLine(line, place.line);
  } else if (/(?:^|[\\/])regedit(?:\.exe)?$/i.test(program.text) && rest.some((word) => /\.reg$/i.test(word.text))) {
    state.findings.cannotFollow(place.line, place.source);
  }
}

/** Where the reader of a batch file stands, and who reads what it starts. */
export interface BatchState {
  readonly findings: Findings;
  readonly labels: ReturnType<typeof createLabelTrack>;
  readonly variables: Variables;
  /** Reads a script for PowerShell, and a line for another cmd.exe. */
  readonly powerShell: (script: string, line: number) => void;
  readonly commandLine: (line: string, number: number) => void;
}

function setVariable(name: string, value: string, { variables }: BatchState): void {
  const expanded = expand(value, variables).replace(/^"(.*)"$/, '$1');
  if (variables.size < 1000) variables.set(name.trim().toUpperCase(), expanded);
}

/** Reads one line that is a command of its own, such as `reg add ...` in a script of another language. */
export function readLine(line: string, number: number, state: BatchState): void {
  const isLoop = /^\s*@?for\s/i.test(line);
  const isCondition = /^\s*@?if\s/i.test(line);
  const parts = /^\s*(?:@?\s*(?:rem\b|echo\b|::))/i.test(line)
    ? [{ text: line.trim(), isConditional: false }]
    : splitParts(line);
  for (const part of parts) {
    readPart(part.text, number, { loop: isLoop, condition: isCondition || isLoop || part.isConditional }, state);
  }
}

export function createBatchState(
  findings: Findings,
  starts: Pick<BatchState, 'powerShell' | 'commandLine'>,
): BatchState {
  return { findings, labels: createLabelTrack(), variables: new Map(Object.entries(KNOWN_VARIABLES)), ...starts };
}
