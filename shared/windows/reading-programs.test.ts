import { expect, it } from 'vitest';
import { readingPrograms } from './reading-programs.ts';

it('names each program to restart, without duplicates', () => {
  expect(readingPrograms(['explorer.exe', 'OUTLOOK.EXE', 'ONEDRIVE.EXE', 'Outlook.exe'])).toEqual([
    'Outlook',
    'OneDrive',
  ]);
  expect(readingPrograms([])).toEqual([]);
});

it.each([
  ['winword.exe', 'Word'],
  ['excel.exe', 'Excel'],
  ['powerpnt.exe', 'PowerPoint'],
  ['onenote.exe', 'OneNote'],
  ['msaccess.exe', 'Access'],
  ['groove.exe', 'OneDrive for Business'],
  ['lync.exe', 'Skype for Business'],
  ['teams.exe', 'Teams'],
])('knows the program %s as %s', (process, name) => {
  expect(readingPrograms([process])).toEqual([name]);
});
