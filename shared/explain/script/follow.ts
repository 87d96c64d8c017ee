import type { Findings } from '../found.ts';
import { followScript } from '../powershell/follow-script.ts';
import { createBatchState, readLine, type BatchState } from './batch.ts';

/** Programs start one another in a line: cmd, powershell, cmd... Nobody means more than this. */
const MAX_STARTS = 4;

/** A state for a batch file that follows what it starts. */
export function batchState(findings: Findings, starts = 0): BatchState {
  const inner = (follow: () => void, line: number, source: string): void => {
    if (starts < MAX_STARTS) follow();
    else findings.cannotFollow(line, source);
  };
  const state: BatchState = createBatchState(findings, {
    powerShell: (script, line) => inner(() => followPowerShell(script, line, findings, starts + 1), line, script),
    commandLine: (text, line) =>
      inner(
        () => readLine(text, line, { ...batchState(findings, starts + 1), variables: state.variables }),
        line,
        text,
      ),
  });
  return state;
}

/** Follows a script of PowerShell and the command lines in it. */
export function followPowerShell(script: string, firstLine: number, findings: Findings, starts = 0): void {
  const state = batchState(findings, starts);
  followScript(script, firstLine, findings, (line, number) => readLine(line, number, state));
}
