import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOTNET, enginesOf, minimalEnvironment, powershellText, scriptProbe, systemFolder } from './engines.ts';
import { CONTEXT } from './port-servers.suite.ts';

const context = { ...CONTEXT, windowsFolder: 'D:\\Windows' };

describe('the engines', () => {
  // guards: probe-command, child-processes
  it('use this program for 64-bit programs, then Windows’ own, by absolute path and without a shell', () => {
    const programs = enginesOf('native', '64-bit').map((engine) => engine.program([50_001, 50_002], 'native', context));
    expect(programs.map(({ file }) => file)).toEqual([
      context.self.file,
      'D:\\Windows\\System32\\cscript.exe',
      'D:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
    ]);
    expect(programs[0]?.args).toEqual(['--probe=ports.50001.50002']);
    expect(programs[1]?.args).toEqual(['//Nologo', '//E:JScript', context.script, '50001', '50002']);
    expect(programs[2]?.args.slice(0, -1)).toEqual(['-NoLogo', '-NoProfile', '-NonInteractive', '-Command']);
    expect(new Set(programs.map(({ folder }) => folder))).toEqual(new Set(['D:\\Windows']));
  });

  it('never use this program for another kind', () => {
    expect(enginesOf('native', '32-bit-on-64-bit').map(({ id }) => id)).not.toContain('winhttp');
    expect(enginesOf('wow64', '32-bit-on-64-bit').map(({ id }) => id)).toContain('winhttp');
    expect(systemFolder('native', '32-bit-on-64-bit')).toBe('Sysnative');
  });

  // guards: child-environment
  it('pass only the environment variables that a program needs', () => {
    process.env['TLS_REMEDY_SECRET'] = 'x';
    const names = Object.keys(minimalEnvironment('D:\\Windows'));
    delete process.env['TLS_REMEDY_SECRET'];
    const allowed = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'SystemDrive', 'NODE_SKIP_PLATFORM_CHECK'];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('run Windows PowerShell without a profile, and leave the protocols to .NET', () => {
    const { file, args } = DOTNET.program([1, 2], 'wow64', context);
    expect(file).toBe('D:\\Windows\\SysWOW64\\WindowsPowerShell\\v1.0\\powershell.exe');
    expect(args.slice(0, -1)).toEqual(['-NoLogo', '-NoProfile', '-NonInteractive', '-Command']);
    const text = args.at(-1) ?? '';
    expect(text).toContain('foreach ($port in 1, 2)');
    expect(text).toContain(`[Net.WebRequest]::Create('https://127.0.0.1:' + $port + '/')`);
    expect(text).toContain('$request.AllowAutoRedirect = $false');
    expect(text).toContain('$request.Proxy = $null');
    expect(text).not.toMatch(/SecurityProtocol|ServerCertificate|Credential|WinHttp/i);
    expect(text).not.toContain('"');
  });

  // guards: restricted-powershell
  it('have PowerShell check its language mode before it creates or calls anything', () => {
    for (const text of [powershellText([1]), DOTNET.program([1], 'native', context).args.at(-1) ?? '']) {
      const [before = '', after] = text.split('} else {');
      expect(before).toBe(
        "if ([string]$ExecutionContext.SessionState.LanguageMode -eq 'ConstrainedLanguage') { 'ConstrainedLanguage' ",
      );
      expect(after).toContain('foreach');
    }
  });

  // guards: defender-script
  it('never hide a script from a virus scanner by encoding it, wherever the program starts another', () => {
    const folder = join(import.meta.dirname, '..');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.(?:test|states|double|suite))\.ts$/.test(file),
    );
    expect(sources).toContain(join('proof', 'engines.ts'));
    const encoded = sources.filter((file) => /['" ]-e(?:c|nc\w*)\b/i.test(readFileSync(join(folder, file), 'utf8')));
    expect(encoded).toEqual([]);
  });

  it('pass a named host as one request, which the script parses like this program', () => {
    const request = { kind: 'host', host: 'login.microsoftonline.com', port: 443 } as const;
    const { file, args } = scriptProbe(request, 'wow64', context);
    expect(file).toBe('D:\\Windows\\SysWOW64\\cscript.exe');
    expect(args).toEqual(['//Nologo', '//E:JScript', context.hostScript, 'host.443.login.microsoftonline.com']);
    const script = readFileSync(join(import.meta.dirname, 'winhttp-host.jscript'), 'utf8');
    expect(script).not.toMatch(/SecurityProtocol|SetCredentials|GET'|POST/i);
    expect(script.match(/Option\((\w+)\)/g)).toEqual(['Option(ENABLE_REDIRECTS)', 'Option(IGNORED_FLAWS)']);
    expect(script).toContain(`request.Open('HEAD', 'https://' + host + ':' + port + '/', false);`);
    expect(script).toContain('SetAutoLogonPolicy(NEVER_SIGN_IN)');
  });

  it('leave the protocols to Windows: no script names one, ignores a flaw, follows a redirect or signs in', () => {
    const script = readFileSync(join(import.meta.dirname, 'winhttp-request.jscript'), 'utf8');
    for (const text of [script, powershellText([1, 2])]) {
      expect(text).toContain('WinHttp.WinHttpRequest.5.1');
      expect(text).toContain('https://127.0.0.1:');
      expect(text).not.toMatch(/SecurityProtocol|ServerCertificate/i);
      // WinHttpRequestOption_EnableRedirects is 6, the only one set; 9 would be the protocols, 4 the flaws
      expect([...text.matchAll(/Option(?:\((\w+)\) =|'.*@\((\d), \$false\))/g)].map(([, js, ps]) => ps ?? js)).toEqual([
        text === script ? 'ENABLE_REDIRECTS' : '6',
      ]);
      expect(text).toMatch(/SetAutoLogonPolicy\((?:2|NEVER_SIGN_IN)\)/);
    }
    expect(powershellText([1, 2])).toContain('foreach ($port in 1, 2)');
    expect(powershellText([1, 2])).not.toContain('"');
  });
});
