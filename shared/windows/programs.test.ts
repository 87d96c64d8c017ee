import { expect, it } from 'vitest';
import { readingPrograms } from './programs.ts';

it('names the programs that must be started again, each once', () => {
  expect(readingPrograms(['explorer.exe', 'OUTLOOK.EXE', 'ONEDRIVE.EXE', 'Outlook.exe'])).toEqual([
    'Outlook',
    'OneDrive',
  ]);
  expect(readingPrograms([])).toEqual([]);
});
