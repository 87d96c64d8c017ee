import type { exportScreen as shape } from '../en/export-screen.ts';

export const exportScreen: typeof shape = {
  formats: {
    reg: { name: '.reg-bestanden', use: 'Dubbelklikken op één pc, of importeren met elk hulpmiddel.' },
    cmd: {
      name: 'Opdrachtscript',
      use: 'Voor een pc waarop dit programma niet kan draaien: de opdrachtprompt van Windows is genoeg.',
    },
    gpp: { name: 'Groepsbeleidsvoorkeuren', use: 'Voor pc’s in een domein, via een groepsbeleidsobject.' },
    admx: {
      name: 'Beleidssjabloon (ADMX)',
      use: 'Een beleid met een keuzelijst, voor het beleidsarchief van een domein of één pc.',
    },
    intune: { name: 'Intune-herstel', use: 'Een detectie- en een herstelscript voor Windows 10 en later.' },
    configmgr: {
      name: 'Configuratiebeheer (ConfigMgr)',
      use: 'Een configuratie-item met een detectie- en een herstelscript.',
    },
    dsc: { name: 'PowerShell-DSC', use: 'Configuraties voor Windows PowerShell 5.' },
    ansible: { name: 'Ansible-playbook', use: 'Voor pc’s die Ansible bereikt, met de collectie ansible.windows.' },
  },
  families: {
    'windows-7': 'Windows 7, Server 2008 R2',
    'windows-8': 'Windows 8, Server 2012',
    'windows-8.1-to-10': 'Windows 8.1 en 10, Server 2012 R2 tot en met 2019',
    'windows-11': 'Windows 11, Server 2022 en later',
  },
  title: 'Voor andere pc’s',
  lead: 'Wat bij Protocollen is gekozen, als bestanden voor het hulpmiddel waarmee je pc’s beheert. Elk met een weg terug en een README.',
  format: 'Waarvoor',
  contents: 'Wat erin komt',
  nothing:
    'Op deze pc hoeft niets te worden geschreven, dus er is niets te exporteren. De formaten voor meer pc’s hangen daar niet van af.',
  forWhich: 'Voor welke pc’s',
  chooseEmpty: 'Kies een lege map.',
  notFor:
    'Dit getal kan niet worden geschreven op de Windows-versies die er een nodig hebben. Kies andere protocollen, of een formaat voor deze pc.',
  save: 'Opslaan in een map…',
  saving: 'Opslaan…',
  saved: (count) => (count === 1 ? 'Opgeslagen: 1 bestand' : `Opgeslagen: ${count} bestanden`),
  savedIn: (folder) => `In ${folder}`,
  copyPath: (name) => `Het pad van ${name} kopiëren`,
  cancelled: 'Er is geen map gekozen. Er is niets opgeslagen.',
  chosen: (profile) => `Wat het instelt: ${profile}`,
};
