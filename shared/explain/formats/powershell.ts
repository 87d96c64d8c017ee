import type { FormatReader } from '../found.ts';
import { followPowerShell } from '../script/follow.ts';

/** PowerShell, followed without being run. */
export const powerShellReader: FormatReader = {
  format: 'powershell',
  recognises: (text) =>
    /\b(?:New|Set|Remove|Get|Clear|Copy|Move|Rename)-ItemProperty(?:Value)?\b|\b(?:Set-GP(?:Pref)?RegistryValue|Set-(?:ADT)?RegistryKey|New-PSDrive)\b|\bRegistry::HK|\bMicrosoft\.Win32\.Registry\b/i.test(
      text,
    ) ||
    (/\bHK(?:LM|CU):/i.test(text) &&
      /\b(?:sp|rp|ni|ri|gp|gi|New-Item|Remove-Item|Set-Location|Push-Location|cd)\b/i.test(text)) ||
    (/^[ \t]*\$[A-Za-z_]\w{0,60}[ \t]*=|^[ \t]*foreach[ \t]*\(|^[ \t]*(?:&|Start-Process)[ \t]/im.test(text) &&
      /\breg(?:\.exe)?["']?[ \t]+(?:-ArgumentList[ \t]+)?["'(@]{0,3}(?:add|delete)\b/i.test(text)),
  read: (text, findings) => followPowerShell(text, 1, findings),
};
