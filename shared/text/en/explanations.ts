import type { Explanations } from '../rungs.ts';

export const explanations: Explanations = {
  release: {
    what: 'Which Windows this is, and whether it is a client or a server.',
    why: 'What WinHTTP offers by itself, and which repair is right, differs by version. Windows 7 needs Service Pack 1 for the update.',
    how: 'From the build number and installation type in the registry, never from the product name, which says Windows 10 even on Windows 11. The revision of the build (UBR) shows whether the change of September 2022 is there. [V1][V2][V3][K7][K10]',
    unknown:
      'A build newer than this program gets the rules of the newest one it knows. Support dates of some servers are not in our sources. Where the revision can’t be read, whether WinHTTP still offers TLS 1.0 and 1.1 isn’t known.',
  },
  update: {
    what: 'KB3140245, the update that makes WinHTTP read DefaultSecureProtocols on Windows 7, 8 and their servers.',
    why: 'Without it the value is not read, so no setting helps.',
    how: 'By the version of winhttp.dll and webio.dll on both sides, never by the list of hotfixes, which roll-ups replace. [T1][T2][D1]',
    unknown:
      'On Windows 8 and Server 2012 some builds have lower numbers and still have it. The update’s own list doesn’t name Windows 8. Which roll-ups contain it isn’t known.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: which protocols WinHTTP offers for programs that name none, such as Office.',
    why: 'Windows keeps it twice. 32-bit programs on a 64-bit Windows read the 32-bit view only.',
    how: 'By type and bytes in both views, compared with the default of this Windows. [W1][K1][M1]',
    unknown:
      'Whether Windows ignores a value that is 0, or has a bit that it doesn’t know, isn’t documented. TLS 1.2 counts only if it holds either way. [U1]',
  },
  schannel: {
    what: 'SChannel is the part of Windows that does TLS. It can switch a protocol off for every program.',
    why: 'It wins over all other settings. Windows 7 ships with TLS 1.2 off by default.',
    how: 'By Enabled and DisabledByDefault of the TLS 1.2 client key; any number but 0 is on. [R1][R2][K1]',
    unknown:
      'What Enabled alone does on Windows 7 has no source, so both values are written there. Sources differ on whether TLS 1.0 and 1.1 are still on in Windows 11 24H2 and Server 2025, and on whether a program on Windows 11 gets a protocol by asking for it that DisabledByDefault keeps from others.',
  },
  'cipher-suites': {
    what: 'Cipher suites are the ways of encrypting that both sides must share. A policy can replace Windows’ own list, and switches in SChannel can take out algorithms.',
    why: 'With no shared suite there is no connection, whatever the protocols are.',
    how: 'The list in force, less what the switches and curves take out, compared with what each service accepts. What a program was seen to offer counts for more. [F1][R3][R4][R6][X1][O2]',
    unknown:
      'No page lists every address. Whether some switches still count, and for which suites, isn’t documented. [R1][R3] Windows 7 to 8.1 have no ECDHE suite with RSA and GCM, and Azure Front Door dropped DHE on 1 April 2026: which addresses that puts out of reach isn’t published. [Z2][X1] Suites with DHE can fail now and then on a Windows without the updates of February 2020. [X2]',
  },
  certificates: {
    what: 'The root certificates that Microsoft 365’s own certificates lead to: DigiCert Global Root G2 and Microsoft RSA Root 2017.',
    why: 'Without the root the other side isn’t trusted, and there is no connection, whatever the protocols are. [Q3][Q4]',
    how: 'By their thumbprints in the stores of the PC, of policies and of the user; and by DisableRootAutoUpdate. [Q1][Q2]',
    unknown:
      'Whether the address that Windows fetches from can be reached, what its fetched list distrusts, and whether Windows 7 without later updates still gets that list.',
  },
  'stray-values': {
    what: 'Values that were meant for this, in a place or by a name that Windows doesn’t read.',
    why: 'They look like a repair and aren’t one. They do no harm, and hide what is really missing.',
    how: 'By reading the places and spellings that are seen in practice: the user’s part, the parent key, a key named like the value, misspelt names. [L4][B1]',
    unknown: 'Other places and spellings aren’t checked.',
  },
  dotnet: {
    what: 'Two values for each .NET Framework, in both views: SystemDefaultTlsVersions and SchUseStrongCrypto.',
    why: 'OneDrive and SharePoint tools, Windows PowerShell 5.1, Entra Connect and AD FS are .NET programs. Without the values those that target an older .NET stay on TLS 1.0. Where one of them fails, write the values: the scope dotnet, or .NET programs in Protocols.',
    how: 'By the values, and by switches for all programs below AppContext, in the registry. The installed version only says what programs can target. On Windows 7, following Windows means TLS 1.0 until TLS 1.2 is on in SChannel. [N1][N2][N3][C1][E1]',
    unknown:
      'Which .NET each program targets, and what its own configuration file says. What Windows PowerShell 5.1 does by itself differs by Windows, and sources differ. Whether .NET 3.5 has the patch that it needs can’t be seen in the registry.',
  },
  wininet: {
    what: 'The protocols ticked in the Internet Options of this user, or set by a policy that locks them.',
    why: 'Sign-in windows may use them. Microsoft’s articles on activation ask for TLS 1.2 there as well. [O1]',
    how: 'By SecureProtocols of the user and of both policies; where nothing is stored, by the Windows and the version of Internet Explorer. It doesn’t affect WinHTTP. [I1][I2][O3][K7]',
    unknown: 'Which policy wins when two differ, and whether Office reads any of it.',
  },
  proxy: {
    what: 'The proxy that WinHTTP programs go through, one for each view.',
    why: 'A proxy that accepts only old TLS blocks what Windows now offers.',
    how: 'By decoding the value WinHttpSettings in both views.',
    unknown:
      'The form of that value isn’t documented in our sources, and what the proxy accepts can’t be seen from here.',
  },
  network: {
    what: 'The services and tests by which Windows finds out that there is an internet connection, and the proxies of Internet Options.',
    why: 'Office goes by what Windows says: it can be “offline” on a PC that browses well. None of this is TLS. [Q5]',
    how: 'By the start of the services, by EnableActiveProbing and NoActiveProbe, and by ProxyEnable, ProxyServer and AutoConfigURL. [Q5][P3]',
    unknown:
      'Whether the proxy works, what its script says, and a proxy that the network itself announces. Whether Office takes the user’s proxy or that of WinHTTP.',
  },
  office: {
    what: 'Which Office is installed, how it signs in, and until when Microsoft supports it with Microsoft 365.',
    why: 'Old Office can’t sign in, whatever TLS does. [Q6][Q7]',
    how: 'By the keys of Click-to-Run and Windows Installer, and by EnableADAL, Version and two values beside them. [Q7][Q8]',
    unknown:
      'Which keys show Office isn’t documented in our sources, nor the update of an Office from Windows Installer. What Office from the Store does wasn’t looked at. [P2]',
  },
};
