import type { Explanations } from '../rungs.ts';

export const explanations: Explanations = {
  release: {
    what: 'Which version of Windows this is, and whether it is a client or a server.',
    why: 'What WinHTTP offers by default, and which fix is right, depends on the version. Windows 7 needs Service Pack 1 for the update.',
    how: 'From the build number and installation type in the registry, never from the product name, which says Windows 10 even on Windows 11. The revision of the build (UBR) shows whether the change of September 2022 is there. [V1][V2][V3][K7][K10]',
    unknown:
      'A build that is newer than TLS Remedy knows is judged by the rules of the newest known one. Our sources don’t have the support dates of some servers. If the revision can’t be read, it isn’t clear whether WinHTTP still offers TLS 1.0 and 1.1.',
  },
  update: {
    what: 'KB3140245, the update that makes WinHTTP read DefaultSecureProtocols on Windows 7, 8 and their servers.',
    why: 'Without it the value isn’t read, so no setting helps.',
    how: 'From the versions of winhttp.dll and webio.dll on both sides, never from the list of hotfixes, which rollups replace. [T1][T2][D1]',
    unknown:
      'On Windows 8 and Server 2012, some builds have lower numbers and still have it. The update’s own list doesn’t name Windows 8. We don’t know which rollups contain it.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: which protocols WinHTTP offers for programs that name none, such as Office.',
    why: 'Windows stores it twice. On 64-bit Windows, 32-bit programs read only the 32-bit view.',
    how: 'From the type and bytes in both views, compared with the default of this version of Windows. [W1][K1][M1]',
    unknown:
      'Whether Windows ignores a value that is 0, or has a bit that it doesn’t know, isn’t documented. TLS 1.2 counts only if it holds either way. [U1]',
  },
  schannel: {
    what: 'Schannel is the part of Windows that does TLS. It can turn a protocol off for every program.',
    why: 'It overrides all other settings. Windows 7 ships with TLS 1.2 off by default.',
    how: 'From Enabled and DisabledByDefault in the TLS 1.2 client key; any number except 0 is on. [R1][R2][K1]',
    unknown:
      'We have no source for what Enabled does on its own on Windows 7, so both values are written there. Sources differ on whether TLS 1.0 and 1.1 are still on in Windows 11 24H2 and Server 2025, and on whether a program on Windows 11 can ask for a protocol that DisabledByDefault keeps from others.',
  },
  'cipher-suites': {
    what: 'Cipher suites are ways of encrypting, and both sides must share one. A policy can replace Windows’ own list, and settings in Schannel can turn off algorithms.',
    why: 'Without a shared suite there is no connection, whatever the protocols are.',
    how: 'From the list in effect, without what the settings and curves take out, compared with what each service accepts. What a program was seen to offer counts for more. [F1][R3][R4][R6][X1][O2]',
    unknown:
      'No page lists every address. Whether some settings still count, and for which suites, isn’t documented. [R1][R3] Windows 7 to 8.1 have no ECDHE suite with RSA and GCM, and Azure Front Door dropped DHE on 1 April 2026: which addresses can’t be reached because of that isn’t published. [Z2][X1] Suites with DHE can fail now and then if Windows doesn’t have the updates of February 2020. [X2]',
  },
  certificates: {
    what: 'The root certificates that Microsoft 365’s own certificates lead to: DigiCert Global Root G2 and Microsoft RSA Root 2017.',
    why: 'Without the root the other side isn’t trusted, and there is no connection, whatever the protocols are. [Q3][Q4]',
    how: 'From their thumbprints in the stores of the PC, of policies, and of the user, and from DisableRootAutoUpdate. [Q1][Q2]',
    unknown:
      'Whether the address that Windows downloads from can be reached, what the downloaded list distrusts, and whether Windows 7 without later updates still gets that list.',
  },
  'stray-values': {
    what: 'Values that were meant for this, but are in a place or have a name that Windows doesn’t read.',
    why: 'They look like a fix but aren’t one. They do no harm, but they hide what is really missing.',
    how: 'From the places and spellings that are seen in practice: the user’s part, the parent key, a key named like the value, and misspelt names. [L4][B1]',
    unknown: 'Other places and spellings aren’t checked.',
  },
  dotnet: {
    what: 'Two values for each .NET Framework, in both views: SystemDefaultTlsVersions and SchUseStrongCrypto.',
    why: 'OneDrive and SharePoint tools, Windows PowerShell 5.1, Entra Connect, and AD FS are .NET programs. Without the values, those that target an older .NET stay on TLS 1.0. If one of them fails, write the values: the scope dotnet, or .NET programs in Protocols.',
    how: 'From the values in the registry, and from the settings for all programs under AppContext. The installed version shows only what programs can target. On Windows 7, following Windows means TLS 1.0 until TLS 1.2 is on in Schannel. [N1][N2][N3][C1][E1]',
    unknown:
      'Which .NET each program targets, and what its own configuration file contains. What Windows PowerShell 5.1 does by default depends on the Windows version, and sources differ. The registry doesn’t show whether .NET 3.5 has the patch that it needs.',
  },
  wininet: {
    what: 'The protocols ticked in the Internet Options of this user, or set by a policy that locks them.',
    why: 'Sign-in windows might use them. Microsoft’s articles on activation require TLS 1.2 there too. [O1]',
    how: 'From SecureProtocols of the user and of both policies; if nothing is stored, from the versions of Windows and Internet Explorer. It doesn’t affect WinHTTP. [I1][I2][O3][K7]',
    unknown: 'Which policy wins when two differ, and whether Office reads any of it.',
  },
  proxy: {
    what: 'The proxy that WinHTTP programs go through, one for each view.',
    why: 'A proxy that accepts only old TLS blocks what Windows now offers.',
    how: 'From the value WinHttpSettings, decoded in both views.',
    unknown: 'Our sources don’t document the format of that value, and what the proxy accepts can’t be seen from here.',
  },
  network: {
    what: 'The services and tests that Windows uses to detect an internet connection, and the proxies in Internet Options.',
    why: 'Office relies on what Windows reports: it can be “offline” on a PC that browses well. None of this is TLS. [Q5]',
    how: 'From how the services start, from EnableActiveProbing and NoActiveProbe, and from ProxyEnable, ProxyServer, and AutoConfigURL. [Q5][P3]',
    unknown:
      'Whether the proxy works, what its script chooses, and whether the network itself announces a proxy. Whether Office uses the user’s proxy or that of WinHTTP.',
  },
  office: {
    what: 'Which Office is installed, how it signs in, and until when Microsoft supports it with Microsoft 365.',
    why: 'Old versions of Office can’t sign in, whatever TLS does. [Q6][Q7]',
    how: 'From the keys of Click-to-Run and Windows Installer, and from EnableADAL, Version, and two values next to them. [Q7][Q8]',
    unknown:
      'Our sources don’t document which keys show Office, or how up to date an Office from Windows Installer is. Office from the Store wasn’t examined. [P2]',
  },
};
