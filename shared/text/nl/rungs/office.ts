import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const NEWER_OFFICE = 'Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.';
const SWITCH_ON = 'Verwijder EnableADAL onder Office\\16.0\\Common\\Identity van deze gebruiker, of zet het op 1.';

export const text: RungText<'office'> = {
  name: 'Office',
  codes: {
    'not-installed': 'Er is geen Office gevonden.',
    'too-old': 'Office 2010 en ouder hebben geen moderne verificatie, dus verbinding maken met Microsoft 365 kan niet.',
    'office-2013-outdated':
      'Deze Outlook 2013 is ouder dan 15.0.4971.1000, de oudste versie die Microsoft 365 accepteert.',
    'office-2013-old-sign-in':
      'Office 2013 is geïnstalleerd, en moderne verificatie staat voor deze gebruiker niet aan.',
    'policy-old-sign-in':
      'Een beleid zet moderne verificatie uit voor deze gebruiker. Microsoft 365 accepteert niets anders.',
    'old-sign-in':
      'Moderne verificatie van Office staat uit voor deze gebruiker. Microsoft 365 accepteert niets anders.',
    unreadable: 'Welke Office is geïnstalleerd, of hoe het aanmelden gaat, kon niet worden gelezen.',
    'broker-off': 'Office gebruikt voor deze gebruiker niet de aanmelding van Windows zelf. Microsoft raadt dat af.',
    'apps-ended-here':
      'Microsoft 365-apps op deze Windows-versie eindigden met versie 2002, die tot 10 januari 2023 werd ondersteund.',
    'office-2013':
      'Office 2013 met moderne verificatie: verbinding maken lukt misschien, maar de ondersteuning eindigde op 11 april 2023.',
    'onedrive-ended':
      'OneDrive synchroniseert niet meer op deze Windows-versie: persoonlijke bestanden tot 1 maart 2022, op het werk tot 10 januari 2023.',
    'microsoft-365-apps': 'Microsoft 365-apps, ondersteund zolang ze worden bijgewerkt.',
    'office-2024': 'Office 2024, met Microsoft 365 ondersteund tot 9 oktober 2029.',
    'office-2021':
      'Office 2021, met Microsoft 365 ondersteund tot 13 oktober 2026. Op die datum wordt niets afgesloten.',
    'office-2016-2019':
      'Office 2016 of 2019, met Microsoft 365 ondersteund tot 10 oktober 2023. Op die datum werd niets afgesloten.',
    'modern-sign-in': 'Office 2016 of later, met moderne verificatie.',
  },
  nextSteps: {
    'not-installed': null,
    'too-old': NEWER_OFFICE,
    'office-2013-outdated': NEWER_OFFICE,
    'office-2013-old-sign-in':
      'Zet EnableADAL en Version op 1 onder Office\\15.0\\Common\\Identity van deze gebruiker, of gebruik een nieuwere Office-versie.',
    'policy-old-sign-in': 'Vraag de beheerder van deze pc om EnableADAL uit het beleid van deze gebruiker te halen.',
    'old-sign-in': SWITCH_ON,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'broker-off':
      'Mislukt aanmelden, verwijder dan DisableADALatopWAMOverride en DisableAADWAM onder Office\\16.0\\Common\\Identity.',
    'apps-ended-here': 'Gebruik een nieuwere Windows-versie, of Microsoft 365 in een browser.',
    'office-2013': NEWER_OFFICE,
    'onedrive-ended': 'Gebruik een nieuwere Windows-versie, of OneDrive in een browser.',
    'microsoft-365-apps': null,
    'office-2024': null,
    'office-2021': null,
    'office-2016-2019': null,
    'modern-sign-in': null,
  },
  headlines: {},
};
