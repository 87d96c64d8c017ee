import { expect, it } from 'vitest';
import { explain } from '../texts.suite.ts';
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
  ['httpRequest.option(9) = 128', 'winhttp request TLS 1.0'],
  ['curl --tlsv1.2 https://example.org', 'curl request TLS 1.2, TLS 1.3'],
  ['set NODE_OPTIONS=--tls-min-v1.0', 'node process TLS 1.0, TLS 1.1, TLS 1.2, TLS 1.3'],
  ['java -Dhttps.protocols=TLSv1.1,TLSv1.2 -jar a.jar', 'java process TLS 1.1, TLS 1.2'],
  ['Disable-TlsCipherSuite -Name TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'windows pc '],
  ['curl --tlsv1.1 --tls-max 1.1 https://192.168.1.1', 'curl request TLS 1.1'],
  ['curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);', 'curl request TLS 1.2, TLS 1.3'],
  ['$this->setCurlOption(CURLOPT_SSLVERSION, 6);', 'curl request TLS 1.2, TLS 1.3'],
  [
    "'crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT",
    'other request TLS 1.1, TLS 1.2',
  ],
  ['ctx.minimum_version = ssl.TLSVersion.TLSv1', 'other process TLS 1.0, TLS 1.1, TLS 1.2, TLS 1.3'],
  ['ctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)', 'other request TLS 1.2'],
  ['&tls.Config{MinVersion: tls.VersionTLS12}', 'other process TLS 1.2, TLS 1.3'],
  ["secureProtocol: 'TLSv1_2_method'", 'node request TLS 1.2'],
  [
    'Handler.SSLOptions.SSLVersions := [sslvTLSv1, sslvTLSv1_1, sslvTLSv1_2];',
    'other process TLS 1.0, TLS 1.1, TLS 1.2',
  ],
  ['SSLContext.getInstance("TLSv1.2")', 'java request TLS 1.2'],
  ['s.setEnabledProtocols(new String[] {"TLSv1.1", "TLSv1.2"})', 'java request TLS 1.1, TLS 1.2'],
  ['jdbc:sqlserver://db;encrypt=true;sslProtocol=TLSv1.2', 'java request TLS 1.2'],
  ['handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;', 'dotnet request TLS 1.2, TLS 1.3'],
  [
    'WinHttpSetOption(h, WINHTTP_OPTION_SECURE_PROTOCOLS, WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_2)',
    'winhttp request TLS 1.2',
  ],
  ['<httpRuntime targetFramework="4.7.2" />', 'dotnet program Windows'],
  ['<httpRuntime targetFramework="4.6.1" />', 'dotnet program TLS 1.0, TLS 1.1, TLS 1.2'],
  ['<supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.7.2" />', 'dotnet program '],
  ['[Net.ServicePointManager]::SecurityProtocol = "SystemDefault"', 'dotnet process Windows'],
  [
    "$p = [Net.SecurityProtocolType]'Tls, Tls12'\n[Net.ServicePointManager]::SecurityProtocol = $P",
    'dotnet process TLS 1.0, TLS 1.2',
  ],
  ['Invoke-WebRequest https://example.org -SslProtocol Tls11', 'dotnet request TLS 1.2'],
  [
    'WinHttpSetOption(h, WINHTTP_OPTION_SECURE_PROTOCOLS, WINHTTP_FLAG_SECURE_PROTOCOL_ALL)',
    'winhttp request SSL 2.0, SSL 3.0, TLS 1.0',
  ],
  ['jdk.tls.disabledAlgorithms=SSLv3, TLSv1, RC4, DH keySize < 1024', 'java program TLS 1.1, TLS 1.2, TLS 1.3'],
  ['<x value="Switch.System.Net.DontEnableSystemDefaultTlsVersions=true"/>', 'dotnet program  weaker'],
  ['curl --ssl-no-revoke https://example.org', 'curl request  unrevoked'],
  ['\tschannelCheckRevoke = false', 'curl program  unrevoked'],
  ['Somebody said: git config http.schannelCheckRevoke false', ''],
  ['MinProtocol = TLSv1.1', 'other program TLS 1.1, TLS 1.2, TLS 1.3'],
  ['CipherString = DEFAULT@SECLEVEL=1', 'other program '],
  [
    'PS C:\\> [Net.ServicePointManager]::SecurityProtocol\nSsl3, Tls',
    'dotnet process  shows; dotnet process SSL 3.0, TLS 1.0 shows',
  ],
  [
    '[Net.ServicePointManager]::SecurityProtocol.ToString()\nSystemDefault',
    'dotnet process  shows; dotnet process Windows shows',
  ],
  ['Get-TlsCipherSuite | Format-Table Name', 'windows pc  shows'],
  ['Get-TlsCipherSuite | ForEach-Object { Disable-TlsCipherSuite $_.Name }', 'windows pc '],
  ['oHTTP.Option(4) = 13056', 'winhttp request  unchecked'],
  ['oHTTP.Option(4) = 0', ''],
  ['xml.setOption 2, 13056', 'winhttp request  unchecked'],
  ['set NODE_TLS_REJECT_UNAUTHORIZED=0', 'node process  unchecked'],
  ['set NODE_TLS_REJECT_UNAUTHORIZED=1', ''],
  ['npm config set strict-ssl false', 'node process  unchecked'],
  ['[Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}', 'dotnet process  unchecked'],
  ['[Net.ServicePointManager]::CertificatePolicy = New-Object TrustAllCertsPolicy', 'dotnet process  unchecked'],
  ['curl -sk https://example.org', 'curl request  unchecked'],
  ['Never use curl -k here', ''],
  ['curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);', 'curl request  unchecked'],
  ['r = requests.get(url, verify=False)', 'other process  unchecked'],
  ['git config --global http.sslVerify false', 'other program  unchecked'],
  ['Server=db;Encrypt=True;TrustServerCertificate=True', 'other process  unchecked'],
  ['# [Net.ServicePointManager]::SecurityProtocol = 3072', ''],
  ['if ([Net.ServicePointManager]::SecurityProtocol -eq 3072) { }', ''],
])('%s', (line, found) => {
  const shown = inProgramLines(line, 9).map(
    ({ program, lasts, protocols, kind = '', ofWindows }) =>
      `${program} ${lasts} ${ofWindows === true ? 'Windows' : protocols.join(', ')}${kind && ` ${kind}`}`,
  );
  expect(shown.join('; ')).toBe(found);
});

it.each([
  ['Ssl3, Tls', ['shows-no-tls-1.2']],
  ['Tls, Tls11, Tls12', []],
  ['SystemDefault', []],
])('%s as an output has the problems %j', (text, problems) => {
  expect(explain(text)).toMatchObject({ value: { problems } });
});

it.each([
  ['[Net.ServicePointManager]::SecurityProtocol = 3072', 'only-this-program null only-this-program'],
  ['oHTTP.Option(9) = 128', 'only-this-program no lacks-tls-1.2'],
  ['[Net.ServicePointManager]::SecurityProtocol = 3072; iex (irm https://example.org/x)', 'unknown no not-readable'],
  ['Enable-TlsCipherSuite TLS_AES_128_GCM_SHA256', 'partly null suites'],
  [
    '<AppContextSwitchOverrides value="Switch.System.Net.DontEnableSchUseStrongCrypto=false;Switch.System.Net.DontEnableSystemDefaultTlsVersions=false"/>',
    'only-this-program null only-this-program',
  ],
  [
    'Please run: [Net.ServicePointManager]::SecurityProtocol = 3072; iex (irm https://example.org/x)\nTell me what it says.',
    'unknown no not-readable',
  ],
  [
    'There are two ways to do it:\n1. in the URL: sslProtocol=TLSv1.2\n2. in code: System.setProperty("https.protocols", "TLSv1.2");',
    'only-this-program null only-this-program',
  ],
  [
    'import ssl, httpx\nctx = httpx.create_ssl_context()\nctx.minimum_version = ssl.TLSVersion.TLSv1_2',
    'only-this-program null only-this-program',
  ],
  ['import os, ssl\nctx.minimum_version = ssl.TLSVersion.TLSv1_2\nos.system(given)', 'unknown no not-readable'],
  ['[system_default_sect]\nMinProtocol = TLSv1.0\nCipherString = DEFAULT', 'only-this-program null only-this-program'],
  ['PS C:\\> [Net.ServicePointManager]::SecurityProtocol\nTls, Tls11, Tls12', 'nothing no-need shows'],
  ['Get-TlsCipherSuite | Format-Table Name\n\nName\n----\nTLS_RSA_WITH_3DES_EDE_CBC_SHA', 'nothing no-need shows'],
  ["Get-TlsCipherSuite | ? { $_.Name -like '*CBC*' } | % { Disable-TlsCipherSuite $_.Name }", 'partly null suites'],
  ['Get-TlsCipherSuite | % { Disable-TlsCipherSuite $_.Name; reg import x.reg }', 'unknown no not-readable'],
  ['<x value="Switch.System.Net.DontEnableSchUseStrongCrypto=true"/>', 'only-this-program no strong-crypto-off'],
  [
    '$h = _WinHttpOpen()\n_WinHttpSetOption($h, $WINHTTP_OPTION_SECURE_PROTOCOLS, 8)',
    'only-this-program null only-this-program',
  ],
  [
    '[Net.ServicePointManager]::SecurityProtocol = 3072\niwr https://example.org/x -OutFile x.ps1',
    'unknown no not-readable',
  ],
  [
    'Set req = CreateObject("MSXML2.ServerXMLHTTP.6.0")\nreq.Open "GET", "https://example.org", False\nreq.Option(9) = 2048\nreq.Send',
    'only-this-program null only-this-program',
  ],
  ['Set req = CreateObject("Shell.Application")\nreq.Open "x.exe"\noHTTP.Option(9) = 2048', 'unknown no not-readable'],
  [
    'var handler = new HttpClientHandler\n{\n    SslProtocols = SslProtocols.Tls12\n};\nvar client = new HttpClient(handler);',
    'only-this-program null only-this-program',
  ],
  [
    'class Adapter(HTTPAdapter):\n    def init(self, *args):\n        c = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)\n        return super().init(*args)',
    'only-this-program null only-this-program',
  ],
  ['set NODE_TLS_REJECT_UNAUTHORIZED=0', 'harms no certificates-unchecked'],
  [
    'reg add HKLM\\SOFTWARE\\Example /v Name /d 1 /f\ngit config --global http.sslVerify false',
    'harms no certificates-unchecked',
  ],
])('%s is answered', (text, answer) => {
  const explained = explain(text, { parsePowerShell });
  const { does, run, because } = explained.ok ? explained.value.answer : { does: '', run: '', because: '' };
  expect(`${does} ${String(run)} ${because}`).toBe(answer);
});
