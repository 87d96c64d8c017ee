/** What a task that takes a change back is to be. */
export interface UndoTask {
  /** When it runs. */
  readonly at: Date;
  /** Absolute path of the program. */
  readonly program: string;
  /** What stands behind it on its command line. */
  readonly args: readonly string[];
  /** Where it runs: a folder that only administrators can write to. */
  readonly folder: string;
}

/** If the PC was off at that moment, the task runs when it is on again, within so many days. */
const DAYS_TO_CATCH_UP = 30;

const escapeXml = (text: string): string =>
  text
    .replace(/[<>&"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '');

/** One argument, quoted where it needs it. The paths of Windows have no quotes in them. */
const quoted = (argument: string): string => (/^[\w.\\/:-]+$/.test(argument) ? argument : `"${argument}"`);

/** A moment in UTC without fractions, as the schema of tasks takes it. */
const momentOf = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The task in the words of Task Scheduler's own schema, in its order: it runs as the system account, again every five minutes until
 * it is removed, and is removed when its time is over. A run has the ten minutes for which it waits to write, and five to do it.
 * Source: facts 20.4 [Z16][Z17][Z90][Z91].
 */
export function undoTaskXml({ at, program, args, folder }: UndoTask): string {
  const end = new Date(at.getTime() + DAYS_TO_CATCH_UP * 86_400_000);
  return `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>TLS Remedy</Author>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Enabled>true</Enabled>
      <StartBoundary>${momentOf(at)}</StartBoundary>
      <EndBoundary>${momentOf(end)}</EndBoundary>
      <Repetition>
        <Interval>PT5M</Interval>
      </Repetition>
    </TimeTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>S-1-5-18</UserId>
      <RunLevel>HighestAvailable</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Enabled>true</Enabled>
    <ExecutionTimeLimit>PT15M</ExecutionTimeLimit>
    <DeleteExpiredTaskAfter>PT0S</DeleteExpiredTaskAfter>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>${escapeXml(program)}</Command>
      <Arguments>${escapeXml(args.map(quoted).join(' '))}</Arguments>
      <WorkingDirectory>${escapeXml(folder)}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
`;
}
