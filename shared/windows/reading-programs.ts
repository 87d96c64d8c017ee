/** Source: facts 1.6 and 5.1: WinHTTP reads the value once a process. To add one, add its process in lowercase. */
const READING_PROGRAMS: Readonly<Record<string, string>> = {
  'outlook.exe': 'Outlook',
  'winword.exe': 'Word',
  'excel.exe': 'Excel',
  'powerpnt.exe': 'PowerPoint',
  'onenote.exe': 'OneNote',
  'msaccess.exe': 'Access',
  'onedrive.exe': 'OneDrive',
  'groove.exe': 'OneDrive for Business',
  'lync.exe': 'Skype for Business',
  'teams.exe': 'Teams',
};

/** Returns the running ones by their familiar names, each once, in table order. */
export function readingPrograms(processes: readonly string[]): readonly string[] {
  const running = new Set(processes.map((name) => name.toLowerCase()));
  return Object.entries(READING_PROGRAMS).flatMap(([process, name]) => (running.has(process) ? [name] : []));
}
