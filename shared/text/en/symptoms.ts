import type { Elsewhere, OwnCause, SymptomId } from '../../symptoms/symptom.ts';

const EAP = 'TlsVersion under RasMan\\PPP\\EAP\\13';

interface Said {
  readonly found: string;
  /** Without one, an administrator can read more. */
  readonly step?: string;
}

export const symptoms = {
  names: {
    office: 'Outlook or Office',
    onedrive: 'OneDrive or Teams',
    dotnet: 'PowerShell, NuGet, other .NET programs',
    winhttp: 'Excel or Access macro, older program',
    sql: 'SQL Server or ODBC',
    'windows-update': 'Windows Update',
    'internet-explorer': 'A website in Internet Explorer mode',
    'remote-desktop': 'Remote Desktop to this PC',
    wifi: 'Wi-Fi or VPN sign-in',
    device: 'A scanner, printer, or other device',
    other: 'Another program',
  } satisfies Readonly<Record<SymptomId, string>>,
  /** What can’t be seen of it here. */
  unseen: {
    office: 'whether Microsoft 365 answers. The connection test shows that.',
    onedrive: 'whether Microsoft 365 answers. The connection test shows that.',
    dotnet: 'programs that choose their own protocols, or that bring their own .NET, such as PowerShell 7.',
    winhttp:
      'programs that choose their own protocols or bring their own TLS, and whether the other side is too old for TLS 1.2.',
    sql: 'which driver the program uses, and what the database server accepts.',
    'windows-update': 'whether this network lets Windows reach Microsoft, and which older updates are missing.',
    'internet-explorer': 'what the website accepts.',
    'remote-desktop': 'the firewall, the certificate, and what the other PC offers.',
    wifi: 'what the network’s sign-in server accepts, and the certificate.',
    device: 'which versions of TLS the device knows.',
    other: 'what the program itself offers.',
  } satisfies Readonly<Record<SymptomId, string>>,
  ok: {
    found: 'Nothing that was checked stands in the way.',
    step: 'Close the program, open it, and try again what failed.',
    /** The same of what is no program. */
    again: 'Try again what failed. If it still fails, look up its message in Explain.',
  },
  /** Causes that no check has. */
  own: {
    'sql.sql-native-client-11': {
      found: 'The SQL Server Native Client 11 on this PC is too old for TLS 1.2.',
      step: 'Have the program use ODBC Driver 18 or OLE DB Driver 19, or install the last update of this one.',
    },
    'sql.sqlsrv32': {
      found:
        'A data source of ODBC on this PC uses the driver “SQL Server”, which has no TLS 1.2 in this version of Windows.',
      step: 'Install ODBC Driver 18, and set the data source up again with it, in “ODBC Data Sources” of Windows.',
    },
    'remote-desktop.refuses': {
      found: 'This PC refuses TLS 1.2 from others, so newer PCs can’t connect to it.',
      step: 'Turn TLS 1.2 on for incoming connections, then restart.',
    },
    'remote-desktop.refuses-and-update': {
      found: 'This PC refuses TLS 1.2 from others. Its Remote Desktop also needs update KB3080079.',
      step: 'Turn TLS 1.2 on for incoming connections, install KB3080079, then restart.',
    },
    'remote-desktop.kb3080079': {
      found:
        'Windows accepts TLS 1.2, but Remote Desktop uses it only with update KB3080079, which can’t be seen here.',
      step: 'Install KB3080079 and restart, then connect again. Don’t turn TLS 1.0 off before that: nobody could connect any more.',
    },
    'remote-desktop.ecdsa-only': {
      found:
        'The cipher suites of this PC suit only ECDSA certificates. The one that Remote Desktop makes has RSA, and with it nobody can connect.',
      step: 'Ask whoever manages this PC to add suites for RSA to “SSL Cipher Suite Order”, such as TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or before Windows 10 TLS_RSA_WITH_AES_256_GCM_SHA384.',
    },
    'remote-desktop.wid-tls10': {
      found:
        'The Connection Broker of this server can’t reach its database: the Windows Internal Database needs TLS 1.0, which is off.',
      step: 'Turn TLS 1.0 on again in Protocols and for incoming connections, or move that database to SQL Server, or the broker to Server 2019 or later.',
    },
    'remote-desktop.wid-keeps-tls10': {
      found:
        'The Connection Broker of this server needs TLS 1.0. Its database is the Windows Internal Database, which has nothing newer here.',
      step: 'Before TLS 1.0 is turned off, move that database to SQL Server, or the broker to Server 2019 or later. Retire shows what else would lose connections.',
    },
    'remote-desktop.unreadable': {
      found: 'It couldn’t be read whether others can use TLS 1.2 to connect.',
    },
    'wifi.lacks-tls-1.2': {
      found: `${EAP} leaves out TLS 1.2, so networks that ask for it refuse this PC.`,
      step: 'Ask whoever manages this PC to remove that value, or before Windows 10 to set it to 0xFC0. TLS Remedy doesn’t write it.',
    },
    'wifi.only-tls-1.0': {
      found: `Without ${EAP}, this version of Windows signs in with TLS 1.0 only.`,
      step: 'If the network wants TLS 1.2, ask whoever manages this PC to install KB2977292 and set the value to 0xFC0.',
    },
    'wifi.malformed': {
      found: `${EAP} is written in a form that Windows doesn’t document, so it isn’t clear what it does.`,
      step: 'Ask whoever manages this PC to remove it.',
    },
    'wifi.unreadable': { found: `${EAP} couldn’t be read.` },
    'device.refuses': {
      found: 'This PC refuses TLS 1.2 from others, so a newer device can’t send to it.',
      step: 'Turn TLS 1.2 on for incoming connections, then restart.',
    },
  } satisfies Readonly<Record<OwnCause, Said>>,
  elsewhere: {
    'own-tls': {
      found: 'No .NET Framework was found here, so the program brings its own TLS.',
      step: 'Update the program, or ask its maker whether it has TLS 1.2.',
    },
    driver: {
      found: 'Windows has TLS 1.2 on. What the program offers depends on its database driver.',
      step: 'Update the driver: ODBC Driver 18 or OLE DB Driver 19 have TLS 1.2. “SQL Server”, which comes with Windows, is older.',
    },
    'update-client': {
      found: 'The settings are right, but this version of Windows needs updates before Windows Update works again.',
      step: 'Install KB3138612, KB4490628 and KB4474419 from the Microsoft Update Catalog, restart, and search again.',
    },
    'remote-desktop-off': {
      found: 'Remote Desktop is turned off on this PC.',
      step: 'Turn it on in Windows’ settings, under System, Remote Desktop.',
    },
    'own-layer': {
      found: 'Remote Desktop on this PC is set not to use TLS, so TLS isn’t the cause.',
      step: 'Check the firewall, and the message on the other PC.',
    },
    'other-side': {
      found: 'This PC has TLS 1.2. An old device might have only TLS 1.0 or 1.1.',
      step: 'Update the device’s own software. Until then this PC can offer TLS 1.0 again: “TLS 1.0 to 1.2” in Protocols, or tls-remedy apply --profile tls10-12. An old device that sends to this PC needs TLS 1.0 for incoming connections: if that is off, undo what turned it off.',
    },
    listen: {
      found: 'Nothing that was checked stands in the way. What this program offers is unknown.',
      step: 'Let it show what it offers: tls-remedy probe --listen waits for it to connect.',
    },
  } satisfies Readonly<Record<Elsewhere, Said>>,
  /** Next to the verdict, which isn’t about them. */
  dotnet: {
    fix: 'PowerShell, NuGet, and other .NET programs might still ask for TLS 1.0 alone. To fix those too: tls-remedy apply --scope dotnet',
    line: 'Does PowerShell, NuGet, or another .NET program fail? tls-remedy check --for dotnet',
  },
  todo: 'What to do:',
  notSeen: 'Can’t be seen here:',
  writes: (command: string): string => `${command} writes the fix.`,
};
