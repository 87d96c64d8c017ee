export interface UndoTask {
  readonly at: Date;
  /** Absolute path of the program. */
  readonly program: string;
  readonly args: readonly string[];
  /** The working directory, which only administrators can write to. */
  readonly folder: string;
}

/** If the PC was off at that time, the task runs at the next start within so many days. */
const DAYS_TO_CATCH_UP = 30;

const escapeXml = (text: string): string =>
  text
    .replace(/[<>&"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '');

/** Quotes an argument if necessary. Windows paths contain no quotes. */
const quoted = (argument: string): string => (/^[\w.\\/:-]+$/.test(argument) ? argument : `"${argument}"`);

/** A time in UTC without fractions, as the task schema requires. */
const momentOf = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Returns the task in Task Scheduler's schema, in its order: it runs as the system account, every five minutes until it
 * is removed or expires. A run has ten minutes to wait for the lock, and five to write. Source: facts 20.4
 * [Z16][Z17][Z90][Z91].
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
