import type { AllReadyMadeTexts } from '../../text/format-texts.ts';
import { unixLines, windowsLines, type ArtefactFile } from '../artefact.ts';
import { powershellText, xmlText, yamlText } from '../escape.ts';
import { stableGuid } from '../gpp/stable-guid.ts';

type Said = AllReadyMadeTexts['collector']['script'];

/** Where the files of this export lie, and where the PCs write: names to be replaced by one's own. */
const PROGRAM_FOLDER = '\\\\server\\tls-remedy';
const RESULT_FOLDER = '\\\\server\\tls';

/** Classes of the elements, and the time of change that the editor shows. Source: facts 9.7 [Y1]. */
const TASKS_CLASS = '{CC63F200-7309-4ba0-B154-A71CD118DBCC}';
const TASK_CLASS = '{D8896631-B747-47a7-84A6-C155337F3BC8}';
const CHANGED = '2026-01-01 00:00:00';

/** The account Network Service: it has few rights, and is the PC itself to a server. Source: facts 9.7 [Y9]. */
const NETWORK_SERVICE = 'S-1-5-20';

const TASK = 'TLS Remedy collector';

/** A task for Preferences, which starts the script some minutes after each start of Windows and once a day. Source: facts 9.7 [Y1][Y7][Y8]. */
function scheduledTasks(said: Said): string {
  const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
  const settings: readonly (readonly [string, string])[] = [
    ['MultipleInstancesPolicy', 'IgnoreNew'],
    ['DisallowStartIfOnBatteries', 'false'],
    ['StopIfGoingOnBatteries', 'false'],
    ['StartWhenAvailable', 'true'],
    ['RunOnlyIfNetworkAvailable', 'true'],
    ['ExecutionTimeLimit', 'PT15M'],
    ['Enabled', 'true'],
  ];
  return unixLines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<ScheduledTasks clsid="${TASKS_CLASS}">`,
    `  <TaskV2 clsid="${TASK_CLASS}" name="${TASK}" image="1" changed="${CHANGED}" uid="${stableGuid('collector task')}">`,
    `    <Properties action="R" name="${TASK}" runAs="${NETWORK_SERVICE}" logonType="S4U">`,
    '      <Task version="1.2">',
    `        <RegistrationInfo>${element('Author', 'TLS Remedy')}${element('Description', said.collects)}</RegistrationInfo>`,
    '        <Principals>',
    '          <Principal id="Author">',
    `            ${element('UserId', NETWORK_SERVICE)}`,
    `            ${element('LogonType', 'S4U')}`,
    `            ${element('RunLevel', 'LeastPrivilege')}`,
    '          </Principal>',
    '        </Principals>',
    '        <Settings>',
    ...settings.map(([name, text]) => `          ${element(name, text)}`),
    '        </Settings>',
    '        <Triggers>',
    `          <BootTrigger>${element('Enabled', 'true')}${element('Delay', 'PT5M')}</BootTrigger>`,
    '          <CalendarTrigger>',
    `            ${element('Enabled', 'true')}`,
    `            ${element('StartBoundary', '2026-01-01T12:00:00')}`,
    `            ${element('RandomDelay', 'PT2H')}`,
    `            <ScheduleByDay>${element('DaysInterval', '1')}</ScheduleByDay>`,
    '          </CalendarTrigger>',
    '        </Triggers>',
    '        <Actions Context="Author">',
    '          <Exec>',
    `            ${element('Command', 'cmd.exe')}`,
    `            ${element('Arguments', `/d /c ${PROGRAM_FOLDER}\\collect.cmd ${RESULT_FOLDER}`)}`,
    '          </Exec>',
    '        </Actions>',
    '      </Task>',
    '    </Properties>',
    '  </TaskV2>',
    '</ScheduledTasks>',
  ]);
}

/** One file for Intune: it has the script in it, since Intune brings no second file. Ends with what the script ends with. */
const intuneScript = (collect: readonly string[], said: Said): string =>
  windowsLines([
    `# ${said.collects} ${said.madeBy}`,
    `$folder = ${powershellText(RESULT_FOLDER)}`,
    "$place = Join-Path $env:TEMP ('tls-remedy-' + [Guid]::NewGuid())",
    "$text = @'",
    ...collect,
    "'@",
    'try {',
    '    $null = New-Item -ItemType Directory -Path $place -ErrorAction Stop',
    "    $script = Join-Path $place 'collect.cmd'",
    '    $lines = @($text -split "`r?`n")',
    '    [IO.File]::WriteAllLines($script, $lines, [Text.Encoding]::ASCII)',
    '    & $script $folder',
    '    $code = $LASTEXITCODE',
    '} catch {',
    '    Write-Output ([string] $_.Exception.Message)',
    '    $code = 1',
    '} finally {',
    '    Remove-Item -Path $place -Recurse -Force -ErrorAction SilentlyContinue',
    '}',
    'exit $code',
  ]);

/** The program of a package for Configuration Manager, whose source is the folder of this export. */
const packageProgram = (said: Said): string =>
  windowsLines([
    '@echo off',
    `rem ${said.collects} ${said.madeBy}`,
    `call "%~dp0..\\collect.cmd" "${RESULT_FOLDER}"`,
    'exit /b %ERRORLEVEL%',
  ]);

/** Copies the script to each PC, runs it there and fetches what it wrote: a share isn't needed. */
const playbook = (said: Said): string =>
  unixLines([
    '---',
    `- name: ${yamlText(said.collects)}`,
    '  hosts: all',
    '  gather_facts: false',
    '  tasks:',
    '    - name: Make a folder on the PC',
    '      ansible.windows.win_tempfile:',
    '        state: directory',
    '        prefix: tls-remedy-',
    '      register: tls_remedy_place',
    '      changed_when: false',
    '      check_mode: false',
    '    - name: Collect in it, and take the folder away again',
    '      block:',
    '        - name: Copy the script',
    '          ansible.windows.win_copy:',
    '            src: "../{{ item }}"',
    '            dest: "{{ tls_remedy_place.path }}\\\\{{ item }}"',
    '          loop: [collect.cmd, version.vbs]',
    '          changed_when: false',
    '          check_mode: false',
    '        - name: Run it',
    '          ansible.windows.win_command:',
    '            argv: [cmd.exe, /d, /c, collect.cmd, "{{ tls_remedy_place.path }}"]',
    '            chdir: "{{ tls_remedy_place.path }}"',
    '          changed_when: false',
    '          check_mode: false',
    '        - name: Find what it wrote',
    '          ansible.windows.win_find:',
    '            paths: "{{ tls_remedy_place.path }}"',
    "            patterns: ['*.txt']",
    '          register: tls_remedy_written',
    '        - name: Fetch it',
    '          ansible.builtin.fetch:',
    '            src: "{{ item.path }}"',
    '            dest: "{{ playbook_dir }}/collected/{{ item.filename }}"',
    '            flat: true',
    '          loop: "{{ tls_remedy_written.files }}"',
    '      always:',
    '        - name: Remove the folder',
    '          ansible.windows.win_file:',
    '            path: "{{ tls_remedy_place.path }}"',
    '            state: absent',
    '          changed_when: false',
    '          check_mode: false',
  ]);

/** The script `collect` as each engine that starts it wants it. */
export const wrappings = (collect: readonly string[], said: Said): readonly ArtefactFile[] => [
  { name: 'group-policy/ScheduledTasks.xml', text: scheduledTasks(said), encoding: 'utf8' },
  { name: 'intune/collect.ps1', text: intuneScript(collect, said), encoding: 'ascii' },
  { name: 'configmgr/collect-to-share.cmd', text: packageProgram(said), encoding: 'ascii' },
  { name: 'ansible/collect.yml', text: playbook(said), encoding: 'utf8' },
];
