import type { FormatReader } from '../found.ts';
import { followPowerShell } from '../script/follow.ts';

/** A batch file that starts PowerShell is a batch file. */
const BATCH =
  /^[ \t]*(?:@?echo[ \t]+off\b|@?setlocal\b|@?rem[ \t]|@?set[ \t]+"?\w{1,60}=|@?(?:powershell|pwsh)(?:\.exe)?[ \t]+["-])/im;

/** Any of these is a sign by itself. */
const SURE =
  /\b(?:New|Set|Remove|Get|Clear|Copy|Move|Rename)-ItemProperty(?:Value)?\b|\b(?:Set-GP(?:Pref)?RegistryValue|Set-(?:ADT)?RegistryKey|New-PSDrive)\b|\bRegistry::HK|\bMicrosoft\.Win32\.Registry\b/i;

/** These are a sign only together: a drive of the registry and a command, or a variable and reg.exe. */
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  [/\bHK(?:LM|CU):/i, /\b(?:sp|rp|ni|ri|gp|gi|New-Item|Remove-Item|Set-Location|Push-Location|cd)\b/i],
  [
    /^[ \t]*\$[A-Za-z_]\w{0,60}[ \t]*=|^[ \t]*foreach[ \t]*\(|^[ \t]*(?:&|Start-Process)[ \t]/im,
    /\breg(?:\.exe)?["']?[ \t]+(?:-ArgumentList[ \t]+)?["'(@]{0,3}(?:add|delete)\b/i,
  ],
];

/** PowerShell, followed without being run. */
export const powerShellReader: FormatReader = {
  format: 'powershell',
  recognises: (text) =>
    !BATCH.test(text) && (SURE.test(text) || TOGETHER.some((signs) => signs.every((sign) => sign.test(text)))),
  read: (text, findings) => followPowerShell(text, 1, findings),
};
