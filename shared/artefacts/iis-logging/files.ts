import type { ExportWords } from '../../text/export.ts';
import { windowsLines, type ArtefactFile } from '../artefact.ts';

/** The fields that a log of IIS gets, and the server variables behind them. Source: facts 18.1 [U11]. */
const FIELDS = [
  ['crypt-protocol', 'CRYPT_PROTOCOL'],
  ['crypt-cipher', 'CRYPT_CIPHER_ALG_ID'],
  ['crypt-hash', 'CRYPT_HASH_ALG_ID'],
  ['crypt-keyexchange', 'CRYPT_KEYEXCHANGE_ALG_ID'],
] as const;

type Purpose = 'apply' | 'undo';
type Said = ExportWords['texts']['readyMade']['iis-logging']['script'];

/** What an `add` ends with where there is such a field already. Source: facts 18.6 [U20]. */
const THERE_ALREADY = 183;

/** Which fields a script added, so that the undo takes away those and no others. */
const RECORD = 'added.txt';

function cmdPrelude(purpose: Purpose, said: Said): readonly string[] {
  return [
    '@echo off',
    `rem ${said[purpose]} ${said.madeBy}`,
    'setlocal EnableExtensions DisableDelayedExpansion',
    'rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.',
    'set "SYSTEM=%SystemRoot%\\System32"',
    'if defined PROCESSOR_ARCHITEW6432 set "SYSTEM=%SystemRoot%\\Sysnative"',
    'set "APPCMD=%SYSTEM%\\inetsrv\\appcmd.exe"',
    `set "RECORD=%~dp0${RECORD}"`,
    'if not exist "%APPCMD%" goto noiis',
    'rem Only an administrator may read this key.',
    '"%SYSTEM%\\reg.exe" query "HKU\\S-1-5-19" >nul 2>&1',
    'if errorlevel 1 goto noadmin',
    'set "FAILED="',
  ];
}

const cmdEnd = (said: Said, failed: string): readonly string[] => [
  ':failed',
  `echo ${failed} %FAILED%`,
  'exit /b 5',
  ':noiis',
  `echo ${said.noIis}`,
  'exit /b 5',
  ':noadmin',
  `echo ${said.noAdmin}`,
  'exit /b 3',
  ':norecord',
  `echo ${said.noRecord}`,
  'exit /b 5',
];

/** The call of appcmd, with quotation marks where Microsoft's page has them. Source: facts 18.6 [U12]. */
const appcmd = (sign: '+' | '-', where: string, field: string): string =>
  `"%APPCMD%" set config -section:system.applicationHost/sites /${sign}"${where}.logFile.customFields.[${field}]" /commit:apphost >nul 2>&1`;

function cmdApply(said: Said): string {
  return windowsLines([
    ...cmdPrelude('apply', said),
    'set "PLACE=siteDefaults"',
    'if not "%~1"=="" set "PLACE=[name=\'%~1\']"',
    'rem Without a record there would be no way back.',
    'type nul >>"%RECORD%" 2>nul || goto norecord',
    ...FIELDS.map(([name, source]) => `call :add ${name} ${source}`),
    'if defined FAILED goto failed',
    `echo ${said.done}`,
    'exit /b 0',
    '',
    ':add',
    appcmd('+', '%PLACE%', "logFieldName='%1',sourceName='%2',sourceType='ServerVariable'"),
    'set "CODE=%errorlevel%"',
    `if "%CODE%"=="${THERE_ALREADY}" exit /b 0`,
    'if not "%CODE%"=="0" set "FAILED=%CODE%"',
    'if not "%CODE%"=="0" exit /b 0',
    'rem The redirection comes first: a digit just before it would be read as a handle.',
    '>>"%RECORD%" echo %1 %PLACE%',
    'exit /b 0',
    '',
    ...cmdEnd(said, said.failed),
  ]);
}

function cmdUndo(said: Said): string {
  return windowsLines([
    ...cmdPrelude('undo', said),
    'if not exist "%RECORD%" goto norecord',
    'for /f "usebackq tokens=1,*" %%A in ("%RECORD%") do call :remove "%%A" "%%B"',
    'if defined FAILED goto failed',
    'del "%RECORD%"',
    `echo ${said.undone}`,
    'exit /b 0',
    '',
    ':remove',
    appcmd('-', '%~2', "logFieldName='%~1'"),
    'if errorlevel 1 set "FAILED=%errorlevel%"',
    'exit /b 0',
    '',
    ...cmdEnd(said, said.notUndone),
  ]);
}

const powershellFields = FIELDS.map(([name, source]) => `    @{ Name = '${name}'; Source = '${source}' }`).join('\r\n');

function powershell(purpose: Purpose, said: Said): string {
  const head = [
    `# ${said[purpose]} ${said.madeBy}`,
    ...(purpose === 'apply' ? ["param([string] $Site = '')"] : []),
    "$ErrorActionPreference = 'Stop'",
    'Import-Module WebAdministration',
    "$root = 'MACHINE/WEBROOT/APPHOST'",
    `$record = Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) '${RECORD}'`,
  ];
  const apply = [
    "$place = 'siteDefaults'",
    "if ($Site -ne '') { $place = \"site[@name='$Site']\" }",
    '$filter = "system.applicationHost/sites/$place/logFile/customFields"',
    '$fields = @(',
    ...powershellFields.split('\r\n'),
    ')',
    '# Without a record there would be no way back.',
    'if (-not (Test-Path $record)) { New-Item -Path $record -ItemType File | Out-Null }',
    'foreach ($field in $fields) {',
    '    $name = $field.Name',
    '    $found = Get-WebConfigurationProperty -PSPath $root -Filter "$filter/add[@logFieldName=\'$name\']" -Name logFieldName',
    '    if ($null -ne $found) { continue }',
    "    $value = @{ logFieldName = $name; sourceName = $field.Source; sourceType = 'ServerVariable' }",
    "    Add-WebConfigurationProperty -PSPath $root -Filter $filter -Name '.' -Value $value",
    '    Add-Content -Path $record -Value "$name $place"',
    '}',
    `Write-Output '${said.done}'`,
  ];
  const undo = [
    `if (-not (Test-Path $record)) { Write-Output '${said.noRecord}'; exit 5 }`,
    'foreach ($line in Get-Content -Path $record) {',
    "    $name, $place = $line -split ' ', 2",
    '    if ($null -eq $place) { continue }',
    '    $filter = "system.applicationHost/sites/$place/logFile/customFields"',
    "    Remove-WebConfigurationProperty -PSPath $root -Filter $filter -Name '.' -AtElement @{ logFieldName = $name }",
    '}',
    'Remove-Item -Path $record',
    `Write-Output '${said.undone}'`,
  ];
  return windowsLines([...head, ...(purpose === 'apply' ? apply : undo)]);
}

/** Scripts that have IIS log the TLS of each request, and that take this back, for either shell of Windows. */
export function files({ texts }: ExportWords): readonly ArtefactFile[] {
  const said = texts.readyMade['iis-logging'].script;
  const file = (name: string, text: string): ArtefactFile => ({ name, text, encoding: 'ascii' });
  return [
    file('cmd/apply.cmd', cmdApply(said)),
    file('cmd/undo.cmd', cmdUndo(said)),
    file('powershell/apply.ps1', powershell('apply', said)),
    file('powershell/undo.ps1', powershell('undo', said)),
  ];
}
