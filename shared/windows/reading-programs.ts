interface ReadingProgram {
  /** File name of its process, in lowercase. */
  readonly process: string;
  readonly name: string;
}

/** Source: facts 1.6 and 5.1: WinHTTP reads the value once a process. A newcomer adds a row. */
const READING_PROGRAMS: readonly ReadingProgram[] = [
  { process: 'outlook.exe', name: 'Outlook' },
  { process: 'winword.exe', name: 'Word' },
  { process: 'excel.exe', name: 'Excel' },
  { process: 'powerpnt.exe', name: 'PowerPoint' },
  { process: 'onenote.exe', name: 'OneNote' },
  { process: 'msaccess.exe', name: 'Access' },
  { process: 'onedrive.exe', name: 'OneDrive' },
  { process: 'groove.exe', name: 'OneDrive for Business' },
  { process: 'lync.exe', name: 'Skype for Business' },
  { process: 'teams.exe', name: 'Teams' },
];

/** Returns the running ones by their familiar names, each once, in table order. */
export function readingPrograms(processes: readonly string[]): readonly string[] {
  const running = new Set(processes.map((name) => name.toLowerCase()));
  return READING_PROGRAMS.filter(({ process }) => running.has(process)).map(({ name }) => name);
}
