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
  /** How long programs may take until one connects: most of it is their start. */
  readonly startMs: number;
}

/** What every engine is started from. */
export interface EngineContext {
  readonly patience: ProofPatience;
  readonly self: SelfProgram;
  readonly own: OwnKind;
  /** Of Windows' own folder API, never of the environment. */
  readonly windowsFolder: string;
  /** The script for cscript, absolute and on the disk: cscript can't read inside an asar. */
  readonly script: string;
  /** The one that asks a named host. */
  readonly hostScript: string;
}

/** A way to have WinHTTP connect from a program of one kind. */
export interface Engine {
  readonly id: EngineId;
  readonly program: (ports: readonly number[], view: RegistryView, context: EngineContext) => ProgramToRun;
}

/** Where Windows' own programs of a kind are; a 32-bit program on a 64-bit Windows sees another folder as System32. */
export function systemFolder(view: RegistryView, own: OwnKind): string {
  if (view === 'wow64') return 'SysWOW64';
  return own === '32-bit-on-64-bit' ? 'Sysnative' : 'System32';
}

const systemFile = (view: RegistryView, { windowsFolder, own }: EngineContext, ...parts: readonly string[]): string =>
  win32.join(windowsFolder, systemFolder(view, own), ...parts);

/** Variables that a Windows program can't do without, and one that a Node on Windows 7 wants to be started with. */
const INHERITED = ['TEMP', 'TMP', 'SystemDrive', 'NODE_SKIP_PLATFORM_CHECK'] as const;

/**
 * What the programs are given of the environment. libuv adds some variables of its own where they are missing, such as PATH, USERPROFILE
 * and LOGONSERVER (`required_vars` in its src/win/process.c), so these reach them all the same.
 */
export function minimalEnvironment(windowsFolder: string): Readonly<Record<string, string>> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { SystemRoot: windowsFolder, windir: windowsFolder, ...Object.fromEntries(inherited) };
}

const inSystem = (context: EngineContext, file: string, args: readonly string[]): ProgramToRun => ({
  file,
  args,
  env: minimalEnvironment(context.windowsFolder),
  folder: context.windowsFolder,
});

/** This program itself, as the short-lived probe that asks something. */
export function selfProbe(request: Parameters<typeof formatProbeRequest>[0], context: EngineContext): ProgramToRun {
  const { file, leading } = context.self;
  return inSystem(context, file, [...leading, `${PROBE_SWITCH}${formatProbeRequest(request)}`]);
}

/**
 * AppLocker and application control put Windows PowerShell into a mode in which it creates no object and calls no method. Reading this
 * property is still allowed there, so a script says so first and asks nothing. Source: facts 8.4 [J21].
 */
const RESTRICTED = 'ConstrainedLanguage';
const unlessRestricted = (script: string): string =>
  `if ([string]$ExecutionContext.SessionState.LanguageMode -eq '${RESTRICTED}') { '${RESTRICTED}' } else { ${script} }`;

/** Whether a program printed that a policy of this PC restricts it. */
export const isRestricted = (out: string): boolean => out.trim() === RESTRICTED;

/** The same as the script for cscript, in one line without double quotes. Built from port numbers and nothing else. */
export function powershellText(ports: readonly number[]): string {
  const connect = [
    `$request = New-Object -ComObject 'WinHttp.WinHttpRequest.5.1'`,
    '$request.SetTimeouts(2000, 2000, 2000, 2000)',
    '$request.SetProxy(1)',
    `$request.Open('HEAD', ('https://127.0.0.1:' + $port + '/'), $false)`,
    // no redirects; an indexed property, which not every PowerShell can assign to
    `[void][System.__ComObject].InvokeMember('Option', [Reflection.BindingFlags]::SetProperty, $null, $request, @(6, $false))`,
    '$request.SetAutoLogonPolicy(2)', // never
    '$request.Send()',
  ].join('; ');
  const code = '$_.Exception.GetBaseException().ErrorCode';
  return unlessRestricted(
    `foreach ($port in ${ports.map(String).join(', ')}) { $code = 0; try { ${connect} } catch { $code = ${code} }; if ($code -lt 0) { $code += 4294967296 }; [string]$port + ' ' + [string]$code }`,
  );
}

const SELF: Engine = {
  id: 'winhttp',
  program: (ports, _view, context) => selfProbe({ kind: 'ports', ports }, context),
};

const inScriptHost = (
  view: RegistryView,
  context: EngineContext,
  script: string,
  args: readonly string[],
): ProgramToRun =>
  inSystem(context, systemFile(view, context, 'cscript.exe'), ['//Nologo', '//E:JScript', script, ...args]);

/** Windows Script Host as the program that asks a named host something. */
export const scriptProbe = (request: HostRequest, view: RegistryView, context: EngineContext): ProgramToRun =>
  inScriptHost(view, context, context.hostScript, [formatProbeRequest(request)]);

const SCRIPT_HOST: Engine = {
  id: 'script-host',
  program: (ports, view, context) => inScriptHost(view, context, context.script, ports.map(String)),
};

/**
 * The script is given as it is: Defender takes an encoded one for a Trojan, whatever it says, and a profile may set the protocols,
 * which would then be what is proven. Source: facts 8.4 [J20].
 */
const inPowershell = (view: RegistryView, context: EngineContext, script: string): ProgramToRun =>
  inSystem(context, systemFile(view, context, 'WindowsPowerShell', 'v1.0', 'powershell.exe'), [
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

/**
 * PowerShell's own .NET Framework connects to ports of this PC and leaves the protocols to that: no redirect, no proxy, no
 * credentials. Only what the network says is looked at, so any certificate is an error. Built from port numbers and nothing else.
 */
function dotnetText(ports: readonly number[]): string {
  const connect = [
    `$request = [Net.WebRequest]::Create('https://127.0.0.1:' + $port + '/')`,
    `$request.Method = 'HEAD'`,
    '$request.Proxy = $null',
    '$request.Timeout = 2000',
    '$request.AllowAutoRedirect = $false',
    '$request.GetResponse().Close()',
  ].join('; ');
  const code = '$_.Exception.GetBaseException().HResult';
  return unlessRestricted(
    `$ErrorActionPreference = 'Stop'; foreach ($port in ${ports.map(String).join(', ')}) { $code = 0; try { ${connect} } catch { $code = ${code}; if ($code -eq $null -or $code -eq 0) { $code = 1 } }; if ($code -lt 0) { $code += 4294967296 }; [string]$port + ' ' + [string]$code }`,
  );
}

/** Windows PowerShell with its own connection. */
export const DOTNET: Engine = {
  id: 'dotnet',
  program: (ports, view, context) => inPowershell(view, context, dotnetText(ports)),
};

/** Other ways to ask the same kind of program, for a second opinion. */
export const SECOND_ENGINES: readonly Engine[] = [SCRIPT_HOST, POWERSHELL];

/** Whether programs of a kind are of this program's own kind, so that it can ask itself. */
export const isOwnView = (view: RegistryView, own: OwnKind): boolean =>
  view === (own === '32-bit-on-64-bit' ? 'wow64' : 'native');

/** In the order in which they are tried: the next where one is missing or blocked. This program is of one kind only. */
export function enginesOf(view: RegistryView, own: OwnKind): readonly Engine[] {
  return isOwnView(view, own) ? [SELF, ...SECOND_ENGINES] : SECOND_ENGINES;
}
