import type { SampleTexts } from '../samples.ts';

export const samples: SampleTexts = {
  'server-2008-r2-exchange-2013': {
    title: 'Server 2008 R2 with Exchange 2013',
    wrong:
      'As a server it accepts SSL and TLS 1.0, and TLS 1.2 was never turned on; Exchange 2013 is too old to work without TLS 1.0.',
  },
  'server-2008-r2-updated': {
    title: 'Server 2008 R2, never set up',
    wrong: 'The update is there, but nobody turned TLS 1.2 on.',
  },
  'server-2012-r2-sharepoint-2013': {
    title: 'Server 2012 R2 with SharePoint 2013',
    wrong: 'As a server it accepts TLS 1.0 and 1.1 and refuses TLS 1.2, which someone turned off in the Server key.',
  },
  'server-2012-update-unclear': {
    title: 'Server 2012, update unclear',
    wrong: 'The files come from a branch with lower version numbers, so they don’t show whether the update is there.',
  },
  'server-2016-clean': {
    title: 'Server 2016, nothing wrong',
    wrong: 'Nothing: TLS 1.2 is on by default, and nothing needs to change.',
  },
  'server-2016-exchange-2016': {
    title: 'Server 2016 with Exchange 2016',
    wrong: 'Nothing: TLS 1.0 and 1.1 are off on both sides, and .NET follows Windows.',
  },
  'server-2019-sql-adfs': {
    title: 'Server 2019 with SQL Server and AD FS',
    wrong:
      'As a server it still accepts TLS 1.0; AD FS lacks a .NET setting, and one instance of SQL Server is too old for TLS 1.2.',
  },
  'server-2022-iis': {
    title: 'Server 2022 with IIS only',
    wrong:
      'TLS 1.2 and 1.3 are on, and TLS 1.0 and 1.1 are still accepted: the usual state before they are turned off.',
  },
  'windows-10-came-back': {
    title: 'Windows 10, and it came back',
    wrong: 'It was fixed on 3 May, and set back a day later while Group Policy ran.',
  },
  'windows-10-group-policy': {
    title: 'Windows 10, set by Group Policy',
    wrong: 'A Group Policy of the domain sets a value without TLS 1.2, so a fix on this PC might not last.',
  },
  'windows-10-local-policy': {
    title: 'Windows 10, set by the local policy',
    wrong: 'The local policy of this PC sets a value without TLS 1.2; no domain is needed for that.',
  },
  'windows-10-office-2013': {
    title: 'Windows 10 with Office 2013',
    wrong: 'TLS 1.2 works, but Office 2013 doesn’t use modern authentication: two values of this user are missing.',
  },
  'windows-10-policy-right': {
    title: 'Windows 10, kept right by Group Policy',
    wrong: 'Nothing: a Group Policy of the domain keeps the value right.',
  },
  'windows-10-ssl': {
    title: 'Windows 10, SSL 3.0 allowed',
    wrong: 'TLS 1.2 works, but the value also asks for SSL 3.0 and isn’t needed at all.',
  },
  'windows-11-clean': {
    title: 'Windows 11, nothing wrong',
    wrong: 'Nothing: TLS 1.2 and 1.3 are on by default, and nothing needs to change.',
  },
  'windows-11-tls13-lost': {
    title: 'Windows 11, TLS 1.3 lost',
    wrong: 'A value meant for Windows 7 turns TLS 1.3 off for WinHTTP.',
  },
  'windows-7-half-fixed': {
    title: 'Windows 7, half fixed',
    wrong: 'TLS 1.2 is on for 64-bit programs only. 32-bit programs, which often include Office, don’t have it.',
  },
  'windows-7-schannel-off': {
    title: 'Windows 7, TLS 1.2 off in Schannel',
    wrong: 'The WinHTTP values are right, but Schannel turns TLS 1.2 off for every program.',
  },
  'windows-7-update-missing': {
    title: 'Windows 7, update missing',
    wrong: 'Update KB3140245 is missing, so WinHTTP reads no setting at all: that has to come first.',
  },
  'windows-7-updated': {
    title: 'Windows 7, never set up',
    wrong: 'The update is there, but nobody turned TLS 1.2 on: the typical case.',
  },
  'windows-7-wrong-type': {
    title: 'Windows 7, text instead of a number',
    wrong: 'Someone entered the WinHTTP value as text, which Windows doesn’t accept as a number.',
  },
  'windows-7-x86': {
    title: 'Windows 7, 32-bit',
    wrong: 'A 32-bit PC with the update, where nobody turned TLS 1.2 on.',
  },
  'windows-8-updated': {
    title: 'Windows 8, never set up',
    wrong: 'The update is there, but WinHTTP doesn’t offer TLS 1.2 by default here, and nobody turned it on.',
  },
  'windows-8.1-stale-value': {
    title: 'Windows 8.1, old value',
    wrong: 'An old value limits WinHTTP to TLS 1.0; without it, Windows 8.1 offers TLS 1.2 by default.',
  },
};
