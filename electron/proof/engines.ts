import { win32 } from 'node:path';
import { formatProbeRequest, PROBE_SWITCH, type HostRequest } from '../../shared/proof/probe-request.ts';
import type { EngineId } from '../../shared/proof/proof.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import type { SelfProgram } from '../ports.ts';
import type { OwnKind } from '../win32/own-kind.ts';
import type { Patience } from './listener.ts';
import type { ProgramToRun } from './run-program.ts';

/** `deadlineMs` counts from a program's first connection. */
export interface ProofPatience extends Patience {
  readonly startMs: number;
}

export interface EngineContext {
  readonly patience: ProofPatience;
  readonly self: SelfProgram;
  readonly own: OwnKind;
  /** From the Windows API, never from the environment. */
  readonly windowsFolder: string;
  /** The script for cscript, absolute and on disk: cscript can't read inside an asar. */
  readonly script: string;
  readonly hostScript: string;
}

export interface Engine {
  readonly id: EngineId;
  readonly program: (ports: readonly number[], view: RegistryView, context: EngineContext) => ProgramToRun;
}

/** Returns the folder of Windows' own programs of a kind. A 32-bit program on 64 bits sees another one as System32. */
export function systemFolder(view: RegistryView, own: OwnKind): string {
  if (view === 'wow64') return 'SysWOW64';
  return own === '32-bit-on-64-bit' ? 'Sysnative' : 'System32';
}

/** Variables that a Windows program needs, and one that Node needs to start on Windows 7. */
const INHERITED = ['TEMP', 'TMP', 'SystemDrive', 'NODE_SKIP_PLATFORM_CHECK'] as const;

/** Programs also receive PATH, USERPROFILE and others, which libuv adds (`required_vars` in its src/win/process.c). */
export function minimalEnvironment(windowsFolder: string): Readonly<Record<string, string>> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { SystemRoot: windowsFolder, windir: windowsFolder, ...Object.fromEntries(inherited) };
}

const inFolder = (folder: string, file: string, args: readonly string[]): ProgramToRun => ({
  file,
  args,
  env: minimalEnvironment(folder),
  folder,
});

export const systemProgram = (
  { windowsFolder, own }: Pick<EngineContext, 'windowsFolder' | 'own'>,
  view: RegistryView,
  name: string,
  args: readonly string[],
): ProgramToRun => inFolder(windowsFolder, win32.join(windowsFolder, systemFolder(view, own), name), args);

export function selfProbe(request: Parameters<typeof formatProbeRequest>[0], context: EngineContext): ProgramToRun {
  const { file, leading } = context.self;
  return inFolder(context.windowsFolder, file, [...leading, `${PROBE_SWITCH}${formatProbeRequest(request)}`]);
}

/**
 * AppLocker and application control put Windows PowerShell into a mode in which it can't create objects or call
 * methods. Reading this property still works, so a script reports it first and stops. Source: facts 8.4 [J21].
 */
const RESTRICTED = 'ConstrainedLanguage';
const unlessRestricted = (script: string): string =>
  `if ([string]$ExecutionContext.SessionState.LanguageMode -eq '${RESTRICTED}') { '${RESTRICTED}' } else { ${script} }`;

/** True if a program reported that a policy of this PC restricts it. */
export const isRestricted = (out: string): boolean => out.trim() === RESTRICTED;

/** One line without double quotes, which prints each port with the code of connecting. Made of port numbers alone. */
const forEachPort = (ports: readonly number[], connect: readonly string[], caught: string, before = ''): string =>
  unlessRestricted(
    `${before}foreach ($port in ${ports.join(', ')}) { $code = 0; try { ${connect.join('; ')} } catch { $code = ${caught} }; if ($code -lt 0) { $code += 4294967296 }; [string]$port + ' ' + [string]$code }`,
  );

/** Returns the equivalent of cscript's script. */
export const powershellText = (ports: readonly number[]): string =>
  forEachPort(
    ports,
    [
      `$request = New-Object -ComObject 'WinHttp.WinHttpRequest.5.1'`,
      '$request.SetTimeouts(2000, 2000, 2000, 2000)',
      '$request.SetProxy(1)',
      `$request.Open('HEAD', ('https://127.0.0.1:' + $port + '/'), $false)`,
      // no redirects; an indexed property, which not every PowerShell version can assign to
      `[void][System.__ComObject].InvokeMember('Option', [Reflection.BindingFlags]::SetProperty, $null, $request, @(6, $false))`,
      '$request.SetAutoLogonPolicy(2)', // never
      '$request.Send()',
    ],
    '$_.Exception.GetBaseException().ErrorCode',
  );

const SELF: Engine = {
  id: 'winhttp',
  program: (ports, _view, context) => selfProbe({ kind: 'ports', ports }, context),
};

const inScriptHost = (
  view: RegistryView,
  context: EngineContext,
  script: string,
  args: readonly string[],
): ProgramToRun => systemProgram(context, view, 'cscript.exe', ['//Nologo', '//E:JScript', script, ...args]);

export const scriptProbe = (request: HostRequest, view: RegistryView, context: EngineContext): ProgramToRun =>
  inScriptHost(view, context, context.hostScript, [formatProbeRequest(request)]);

const SCRIPT_HOST: Engine = {
  id: 'script-host',
  program: (ports, view, context) => inScriptHost(view, context, context.script, ports.map(String)),
};

/**
 * The script isn't encoded: Defender treats any encoded one as a Trojan. No profile, which could set the protocols that
 * are to be proven. Source: facts 8.4 [J20].
 */
const inPowershell = (view: RegistryView, context: EngineContext, script: string): ProgramToRun =>
  systemProgram(context, view, 'WindowsPowerShell\\v1.0\\powershell.exe', [
    '-NoLogo',
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    script,
  ]);

const POWERSHELL: Engine = {
  id: 'powershell',
  program: (ports, view, context) => inPowershell(view, context, powershellText(ports)),
};

/** PowerShell's own .NET Framework chooses the protocols. Only the traffic matters, so any certificate fails. */
const dotnetText = (ports: readonly number[]): string =>
  forEachPort(
    ports,
    [
      `$request = [Net.WebRequest]::Create('https://127.0.0.1:' + $port + '/')`,
      `$request.Method = 'HEAD'`,
      '$request.Proxy = $null',
      '$request.Timeout = 2000',
      '$request.AllowAutoRedirect = $false',
      '$request.GetResponse().Close()',
    ],
    '$_.Exception.GetBaseException().HResult; if ($code -eq $null -or $code -eq 0) { $code = 1 }',
    `$ErrorActionPreference = 'Stop'; `,
  );

/** Windows PowerShell with its own connection. */
export const DOTNET: Engine = {
  id: 'dotnet',
  program: (ports, view, context) => inPowershell(view, context, dotnetText(ports)),
};

/** Other ways to test the same kind of program, for a second opinion. */
export const SECOND_ENGINES: readonly Engine[] = [SCRIPT_HOST, POWERSHELL];

/** True if programs of a kind are of this program's own kind, so that it can test itself. */
export const isOwnView = (view: RegistryView, own: OwnKind): boolean =>
  view === (own === '32-bit-on-64-bit' ? 'wow64' : 'native');

/** In order of preference: the next if one is missing or blocked. This program is of only one kind. */
export function enginesOf(view: RegistryView, own: OwnKind): readonly Engine[] {
  return isOwnView(view, own) ? [SELF, ...SECOND_ENGINES] : SECOND_ENGINES;
}
