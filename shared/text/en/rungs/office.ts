import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const NEWER_OFFICE = 'Use a newer version of Office, or Microsoft 365 in a browser.';
const SWITCH_ON = 'Remove EnableADAL under Office\\16.0\\Common\\Identity of this user, or set it to 1.';

export const text: RungText<'office'> = {
  name: 'Office',
  codes: {
    'not-installed': 'No Office was found.',
    'too-old': 'Office 2010 and earlier have no modern authentication, so they can’t connect to Microsoft 365.',
    'office-2013-outdated':
      'This Outlook 2013 is older than 15.0.4971.1000, the oldest version that Microsoft 365 accepts.',
    'office-2013-old-sign-in': 'Office 2013 is installed, and modern authentication isn’t turned on for this user.',
    'policy-old-sign-in': 'A policy turns modern authentication off for this user. Microsoft 365 accepts no other.',
    'old-sign-in': 'Office’s modern authentication is turned off for this user. Microsoft 365 accepts no other.',
    unreadable: 'Which Office is installed, or how it signs in, couldn’t be read.',
    'broker-off': 'Office doesn’t use Windows’ own sign-in for this user. Microsoft advises against that.',
    'apps-ended-here':
      'On this version of Windows, Microsoft 365 Apps ended with version 2002, which was supported until 10 January 2023.',
    'office-2013': 'Office 2013 with modern authentication: it might connect, but support ended on 11 April 2023.',
    'onedrive-ended':
      'OneDrive no longer syncs on this version of Windows: it stopped on 1 March 2022 for personal files, and on 10 January 2023 for work files.',
    'microsoft-365-apps': 'Microsoft 365 Apps, supported as long as they are kept up to date.',
    'office-2024': 'Office 2024, supported with Microsoft 365 until 9 October 2029.',
    'office-2021': 'Office 2021, supported with Microsoft 365 until 13 October 2026. Nothing is cut off on that date.',
    'office-2016-2019':
      'Office 2016 or 2019, supported with Microsoft 365 until 10 October 2023. Nothing was cut off on that date.',
    'modern-sign-in': 'Office 2016 or later, with modern authentication.',
  },
  nextSteps: {
    'not-installed': null,
    'too-old': NEWER_OFFICE,
    'office-2013-outdated': NEWER_OFFICE,
    'office-2013-old-sign-in':
      'Set EnableADAL and Version to 1 under Office\\15.0\\Common\\Identity of this user, or use a newer version of Office.',
    'policy-old-sign-in': 'Ask whoever manages this PC to remove EnableADAL from the policies of this user.',
    'old-sign-in': SWITCH_ON,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'broker-off':
      'If signing in fails, remove DisableADALatopWAMOverride and DisableAADWAM under Office\\16.0\\Common\\Identity.',
    'apps-ended-here': 'Use a newer version of Windows, or Microsoft 365 in a browser.',
    'office-2013': NEWER_OFFICE,
    'onedrive-ended': 'Use a newer version of Windows, or OneDrive in a browser.',
    'microsoft-365-apps': null,
    'office-2024': null,
    'office-2021': null,
    'office-2016-2019': null,
    'modern-sign-in': null,
  },
  headlines: {},
};
