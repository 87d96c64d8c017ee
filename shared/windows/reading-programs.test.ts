import { expect, it } from 'vitest';
import { readingPrograms } from './reading-programs.ts';

it('names each program to restart, without duplicates', () => {
  expect(readingPrograms(['explorer.exe', 'OUTLOOK.EXE', 'ONEDRIVE.EXE', 'Outlook.exe'])).toEqual([
    'Outlook',
    'OneDrive',
  ]);
  expect(readingPrograms([])).toEqual([]);
});
