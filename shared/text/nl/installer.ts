import type { InstallerTexts } from '../installer.ts';

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 en 11, Server 2016 en nieuwer',
    legacy: 'Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2',
  },
  wrongWindows: (windows) =>
    `Dit installatieprogramma is voor ${windows}. Er is niets gewijzigd. Gebruik de andere versie.`,
  wrongProcessor: (architecture) =>
    `Dit installatieprogramma is alleen voor ${architecture}-Windows. Er is niets gewijzigd. Gebruik het installatieprogramma voor deze pc.`,
  inUse: 'TLS Remedy is in gebruik. Er is niets gewijzigd. Sluit het en probeer het opnieuw.',
  keepJournal:
    'Wil je bewaren wat TLS Remedy op deze pc heeft gewijzigd?\n\nZonder die gegevens kan geen enkele kopie van TLS Remedy de wijzigingen ongedaan maken. Het programma verwijderen verandert geen enkele instelling, wat je ook kiest.',
};
