import { expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import { inProgramLines } from './in-program.ts';

it.each([
  ['[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12', 'dotnet process TLS 1.2'],
  ["[System.Net.ServicePointManager]::SecurityProtocol = 'tls12, tls11'", 'dotnet process TLS 1.1, TLS 1.2'],
  [
    '[Net.ServicePointManager]::SecurityProtocol = [Enum]::ToObject([Net.SecurityProtocolType], 3072)',
    'dotnet process TLS 1.2',
  ],
  ['$p::SecurityProtocol = $p::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12', 'dotnet process TLS 1.2'],
  [
    'ServicePointManager.SecurityProtocol |= (SecurityProtocolType)768 | SecurityProtocolType.Tls12;',
    'dotnet process TLS 1.1, TLS 1.2',
  ],
  ['oHTTP.Option(9) = 2048', 'winhttp request TLS 1.2'],
  ['httpRequest.option(9) = 128', 'winhttp request TLS 1.0'],
  ['http.Option(WinHttpRequestOption_SecureProtocols) = 2720', 'winhttp request SSL 3.0, TLS 1.0, TLS 1.1, TLS 1.2'],
  ['curl --tlsv1.2 https://example.org', 'curl request TLS 1.2, TLS 1.3'],
  ['set NODE_OPTIONS=--tls-min-v1.0', 'node process TLS 1.0, TLS 1.1, TLS 1.2, TLS 1.3'],
  ['java -Dhttps.protocols=TLSv1.1,TLSv1.2 -jar a.jar', 'java process TLS 1.1, TLS 1.2'],
  ['Invoke-WebRequest https://example.org -SslProtocol Tls12', 'dotnet request TLS 1.2'],
  [
    '<AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto=false"/>',
    'dotnet program TLS 1.2',
  ],
  ['Disable-TlsCipherSuite -Name TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'windows pc '],
  ['# [Net.ServicePointManager]::SecurityProtocol = 3072', ''],
  ['if ([Net.ServicePointManager]::SecurityProtocol -eq 3072) { }', ''],
])('%s', (line, found) => {
  const shown = inProgramLines(line, 9).map(
    ({ program, lasts, protocols }) => `${program} ${lasts} ${protocols.join(', ')}`,
  );
  expect(shown.join('; ')).toBe(found);
});

it.each([
  ['[Net.ServicePointManager]::SecurityProtocol = 3072', 'only-this-program null only-this-program'],
  ['oHTTP.Option(9) = 128', 'only-this-program no lacks-tls-1.2'],
  ['[Net.ServicePointManager]::SecurityProtocol = 3072; iex (irm https://example.org/x)', 'unknown no not-readable'],
  ['Enable-TlsCipherSuite TLS_AES_128_GCM_SHA256', 'partly null suites'],
])('%s is answered', (text, answer) => {
  const explained = explain(text, { parsePowerShell });
  const { does, run, because } = explained.ok ? explained.value.answer : { does: '', run: '', because: '' };
  expect(`${does} ${String(run)} ${because}`).toBe(answer);
});
