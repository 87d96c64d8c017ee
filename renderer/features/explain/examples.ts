import type { WindowTexts } from '../../../shared/text/window.ts';

type Example = keyof WindowTexts['explain']['exampleNames'];

const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';

export const EXAMPLES: readonly { readonly name: Example; readonly text: string }[] = [
  { name: 'number', text: '0x00000AA0' },
  { name: 'error', text: '0x8004de40' },
  {
    name: 'command',
    text: `reg add "HKLM\\SOFTWARE\\${WINHTTP}" /v DefaultSecureProtocols /t REG_DWORD /d 0xAA0 /f`,
  },
  {
    name: 'reg',
    text: [
      'Windows Registry Editor Version 5.00',
      '',
      '; TLS 1.1 and 1.2',
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${WINHTTP}]`,
      '"DefaultSecureProtocols"=dword:00000a80',
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${WINHTTP}]`,
      '"DefaultSecureProtocols"="2560"',
    ].join('\n'),
  },
  {
    name: 'powershell',
    text: [
      `foreach ($root in 'HKLM:\\SOFTWARE', 'HKLM:\\SOFTWARE\\Wow6432Node') {`,
      `  Set-ItemProperty "$root\\${WINHTTP}" -Name DefaultSecureProtocols -Value 2048 -Type DWord`,
      '}',
    ].join('\n'),
  },
];
