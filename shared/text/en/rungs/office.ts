import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const NEWER_OFFICE = 'Use a newer Office, or Microsoft 365 in a browser.';
const SWITCH_ON = 'Remove EnableADAL below Office\\16.0\\Common\\Identity of this user, or set it to 1.';

export const text: RungText<'office'> = {
  name: 'Office',
  codes: {
    'not-installed': 'No Office was found.',
    'too-old': 'Office 2010 and older have no modern sign-in, so they can’t connect to Microsoft 365.',
    'office-2013-outdated': 'This Outlook 2013 is older than 15.0.4971.1000, the least that Microsoft 365 accepts.',
    'office-2013-old-sign-in': 'Office 2013 is here, and modern sign-in isn’t switched on for this user.',
    'policy-old-sign-in': 'A policy switches modern sign-in off for this user. Microsoft 365 accepts no other.',
    'old-sign-in': 'Modern sign-in of Office is switched off for this user. Microsoft 365 accepts no other.',
    unreadable: 'Which Office there is, or how it signs in, could not be read.',
    'broker-off': 'Office doesn’t use Windows’ own sign-in for this user, which Microsoft advises against.',
    'apps-ended-here':
      'Microsoft 365 Apps on this Windows ended with version 2002, which was supported until 2023-01-10.',
    'office-2013': 'Office 2013 with modern sign-in: it may connect, and isn’t supported since 2023-04-11.',
    'onedrive-ended':
      'OneDrive no longer syncs on this Windows: personal files until 2022-03-01, at work until 2023-01-10.',
    'microsoft-365-apps': 'Microsoft 365 Apps, supported as long as they are kept up to date.',
    'office-2024': 'Office 2024, supported with Microsoft 365 until 2029-10-09.',
    'office-2021': 'Office 2021, supported with Microsoft 365 until 2026-10-13. Nothing is cut off by that date.',
    'office-2016-2019':
      'Office 2016 or 2019, supported with Microsoft 365 until 2023-10-10. Nothing is cut off by that date.',
    'modern-sign-in': 'Office 2016 or later, with modern sign-in.',
  },
  nextSteps: {
    'not-installed': null,
    'too-old': NEWER_OFFICE,
    'office-2013-outdated': NEWER_OFFICE,
    'office-2013-old-sign-in':
      'Set EnableADAL and Version to 1 below Office\\15.0\\Common\\Identity of this user, or use a newer Office.',
    'policy-old-sign-in': 'Ask who manages this PC to remove EnableADAL from the policies of this user.',
    'old-sign-in': SWITCH_ON,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'broker-off':
      'If signing in fails, remove DisableADALatopWAMOverride and DisableAADWAM below Office\\16.0\\Common\\Identity.',
    'apps-ended-here': 'Use a newer Windows, or Microsoft 365 in a browser.',
    'office-2013': NEWER_OFFICE,
    'onedrive-ended': 'Use a newer Windows, or OneDrive in a browser.',
    'microsoft-365-apps': null,
    'office-2024': null,
    'office-2021': null,
    'office-2016-2019': null,
    'modern-sign-in': null,
  },
  headlines: {},
};
