import type { InstallerTexts } from '../installer.ts';

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 and 11, Server 2016 and later',
    legacy: 'Windows 7 SP1, 8 and 8.1, Server 2008 R2 SP1, 2012 and 2012 R2',
  },
  wrongWindows: (windows) => `This installer is for ${windows}. Nothing was changed. Use the other build.`,
  wrongProcessor: (architecture) =>
    `This installer is for ${architecture} Windows only. Nothing was changed. Use the one for this PC.`,
  inUse: 'TLS Remedy is in use. Nothing was changed. Close it, then try again.',
  keepJournal:
    'Keep the record of what TLS Remedy changed on this PC?\n\nWithout it, no copy of TLS Remedy can undo those changes. Removing the program changes no setting either way.',
};
