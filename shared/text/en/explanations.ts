import type { Explanations } from '../rungs.ts';

/** Tags in square brackets name the source. */
export const explanationsEn: Explanations = {
  release: {
    what: 'Which Windows this is, and whether it is a client or a server.',
    why: 'What WinHTTP offers by itself, and which repair is right, differs by version. Windows 7 needs Service Pack 1 for the update.',
    how: 'By build number and installation type in the registry, never by the product name, which says Windows 10 on Windows 11. [V1][V2][V3]',
    unknown:
      'A build newer than this program gets the rules of the newest one it knows. Support dates of some servers are not in our sources.',
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
    how: 'By type and bytes in both views, against the default of this Windows. [W1][K1][M1]',
    unknown:
      'Whether Windows ignores a value that is 0, or has a bit that it doesn’t know, isn’t documented. TLS 1.2 counts only if it holds either way. [U1]',
  },
  schannel: {
    what: 'SChannel is the part of Windows that does TLS. It can switch a protocol off for every program.',
    why: 'It wins over all other settings. Windows 7 ships with TLS 1.2 off by default.',
    how: 'By Enabled and DisabledByDefault of the TLS 1.2 client key; any number but 0 is on. [R1][R2][K1]',
    unknown: 'What Enabled alone does on Windows 7 has no source, so both values are written there.',
  },
  'cipher-suites': {
    what: 'Cipher suites are the ways of encrypting that both sides must share. A policy can replace Windows’ own list.',
    why: 'With no shared suite there is no connection, whatever the protocols are.',
    how: 'The policy’s list against the list of Microsoft 365, and what each Windows has by default. [F1][R4][R6]',
    unknown:
      'Single addresses may accept less than the list. What FIPS mode leaves is contradictory in Microsoft’s pages. [F2][C2] Windows 7 to 8.1 against Azure Front Door after April 2026 is untested. [Z2]',
  },
  'stray-values': {
    what: 'Values that were meant for this, in a place or by a name that Windows doesn’t read.',
    why: 'They look like a repair and aren’t one. They do no harm, and hide what is really missing.',
    how: 'By reading the places and spellings that are seen in practice: the user’s part, the parent key, a key named like the value, misspelt names. [L4][B1]',
    unknown: 'Other places and spellings are not looked for.',
  },
  dotnet: {
    what: 'Two values for each .NET Framework, in both views: SystemDefaultTlsVersions and SchUseStrongCrypto.',
    why: 'OneDrive and SharePoint tools can be .NET programs. Without the values those built for an older .NET stay on TLS 1.0.',
    how: 'By the values and the installed versions in the registry. On Windows 7, following Windows means TLS 1.0 until TLS 1.2 is on in SChannel. [N1][N2][C1]',
    unknown:
      'For which .NET each program was built: the installed one is assumed. Whether .NET 3.5 has the patch that it needs can’t be seen in the registry.',
  },
  wininet: {
    what: 'The protocols ticked in the Internet Options of this user, or set by a policy that locks them.',
    why: 'Sign-in windows may use them. Microsoft’s articles on activation ask for TLS 1.2 there as well. [O1]',
    how: 'By SecureProtocols of the user and of both policies; it doesn’t steer WinHTTP. [I1]',
    unknown:
      'What each version offers when nothing is stored, which policy wins when two differ, and whether Office reads any of it.',
  },
  proxy: {
    what: 'The proxy that WinHTTP programs go through, one for each view.',
    why: 'A proxy that takes only old TLS stops what Windows now offers.',
    how: 'By decoding the value WinHttpSettings in both views.',
    unknown:
      'The form of that value isn’t documented in our sources, and what the proxy accepts can’t be told from here.',
  },
};
