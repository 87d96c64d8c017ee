import { CHECK_AS_ADMINISTRATOR } from './terms.ts';

const EAP = 'TlsVersion onder RasMan\\PPP\\EAP\\13';

export const symptoms = {
  names: {
    office: 'Outlook of Office',
    onedrive: 'OneDrive of Teams',
    dotnet: 'PowerShell, NuGet, andere .NET-programma’s',
    winhttp: 'Macro in Excel of Access, ouder programma',
    sql: 'SQL Server of ODBC',
    'windows-update': 'Windows Update',
    'internet-explorer': 'Een website in Internet Explorer-modus',
    'remote-desktop': 'Extern bureaublad naar deze pc',
    wifi: 'Aanmelden bij wifi of vpn',
    device: 'Een scanner, printer of ander apparaat',
    other: 'Een ander programma',
  },
  unseen: {
    office: 'of Microsoft 365 antwoordt. Dat laat de verbindingstest zien.',
    onedrive: 'of Microsoft 365 antwoordt. Dat laat de verbindingstest zien.',
    dotnet: 'programma’s die zelf protocollen kiezen, of een eigen .NET hebben, zoals PowerShell 7.',
    winhttp:
      'programma’s die zelf protocollen kiezen of een eigen TLS hebben, en of de andere kant te oud is voor TLS 1.2.',
    sql: 'welke driver het programma gebruikt, en wat de databaseserver accepteert.',
    'windows-update': 'of Windows op dit netwerk bij Microsoft kan komen, en welke oudere updates ontbreken.',
    'internet-explorer': 'wat de website accepteert.',
    'remote-desktop': 'de firewall, het certificaat, en wat de andere pc aanbiedt.',
    wifi: 'wat de aanmeldserver van het netwerk accepteert, en het certificaat.',
    device: 'welke TLS-versies het apparaat kent.',
    other: 'wat het programma zelf aanbiedt.',
  },
  ok: {
    found: 'Niets van wat is gecontroleerd, staat in de weg.',
    step: 'Sluit het programma, open het weer, en probeer nog eens wat mislukte.',
    again: 'Probeer nog eens wat mislukte. Lukt het nog niet, zoek dan de melding op in Uitleggen.',
  },
  own: {
    'sql.sql-native-client-11': {
      found: 'SQL Server Native Client 11 op deze pc is te oud voor TLS 1.2.',
      step: 'Laat het programma ODBC Driver 18 of OLE DB Driver 19 gebruiken, of installeer de laatste update van deze driver.',
    },
    'sql.sqlsrv32': {
      found:
        'Een gegevensbron van ODBC op deze pc gebruikt de driver “SQL Server”, die in deze Windows-versie geen TLS 1.2 heeft.',
      step: 'Installeer ODBC Driver 18, en stel de gegevensbron daarmee opnieuw in, in “ODBC-gegevensbronnen” van Windows.',
    },
    'remote-desktop.refuses': {
      found: 'Deze pc weigert TLS 1.2 van anderen, dus nieuwere pc’s kunnen er geen verbinding mee maken.',
      step: 'Zet TLS 1.2 aan voor inkomende verbindingen, en start opnieuw op.',
    },
    'remote-desktop.refuses-and-update': {
      found: 'Deze pc weigert TLS 1.2 van anderen. Extern bureaublad heeft hier ook update KB3080079 nodig.',
      step: 'Zet TLS 1.2 aan voor inkomende verbindingen, installeer KB3080079, en start opnieuw op.',
    },
    'remote-desktop.kb3080079': {
      found:
        'Windows accepteert TLS 1.2, maar Extern bureaublad gebruikt het alleen met update KB3080079, en die is hier niet te zien.',
      step: 'Installeer KB3080079, start opnieuw op, en maak opnieuw verbinding. Zet TLS 1.0 niet eerder uit: dan kan niemand meer verbinding maken.',
    },
    'remote-desktop.ecdsa-only': {
      found:
        'De cipher suites van deze pc passen alleen bij ECDSA-certificaten. Dat van Extern bureaublad zelf heeft RSA, en daarmee kan niemand verbinding maken.',
      step: 'Vraag de beheerder van deze pc om suites voor RSA toe te voegen aan “SSL Cipher Suite Order”, zoals TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Windows 10 TLS_RSA_WITH_AES_256_GCM_SHA384.',
    },
    'remote-desktop.wid-tls10': {
      found:
        'De Connection Broker van deze server bereikt zijn database niet: Windows Internal Database heeft TLS 1.0 nodig, en dat staat uit.',
      step: 'Zet TLS 1.0 weer aan in Protocollen en voor inkomende verbindingen, of verplaats die database naar SQL Server, of de broker naar Server 2019 of hoger.',
    },
    'remote-desktop.unreadable': {
      found: 'Er was niet te lezen of anderen met TLS 1.2 verbinding kunnen maken.',
      step: CHECK_AS_ADMINISTRATOR,
    },
    'wifi.lacks-tls-1.2': {
      found: `${EAP} laat TLS 1.2 weg, dus netwerken die erom vragen, weigeren deze pc.`,
      step: 'Vraag de beheerder van deze pc om die waarde te verwijderen, of vóór Windows 10 op 0xFC0 te zetten. TLS Remedy schrijft haar niet.',
    },
    'wifi.only-tls-1.0': {
      found: `Zonder ${EAP} meldt deze Windows-versie zich alleen met TLS 1.0 aan.`,
      step: 'Wil het netwerk TLS 1.2, vraag dan de beheerder van deze pc om KB2977292 te installeren en de waarde op 0xFC0 te zetten.',
    },
    'wifi.malformed': {
      found: `${EAP} heeft een vorm die Windows niet documenteert, dus is niet duidelijk wat hij doet.`,
      step: 'Vraag de beheerder van deze pc om hem te verwijderen.',
    },
    'wifi.unreadable': { found: `${EAP} was niet te lezen.`, step: CHECK_AS_ADMINISTRATOR },
    'device.refuses': {
      found: 'Deze pc weigert TLS 1.2 van anderen, dus een nieuwer apparaat kan er niets naartoe sturen.',
      step: 'Zet TLS 1.2 aan voor inkomende verbindingen, en start opnieuw op.',
    },
  },
  elsewhere: {
    'own-tls': {
      found: 'Hier is geen .NET Framework gevonden, dus het programma heeft een eigen TLS.',
      step: 'Werk het programma bij, of vraag de maker of het TLS 1.2 heeft.',
    },
    driver: {
      found: 'In Windows staat TLS 1.2 aan. Wat het programma aanbiedt, hangt af van de driver voor de database.',
      step: 'Werk de driver bij: ODBC Driver 18 en OLE DB Driver 19 hebben TLS 1.2. “SQL Server”, die bij Windows hoort, is ouder.',
    },
    'update-client': {
      found: 'De instellingen kloppen, maar deze Windows-versie heeft updates nodig voordat Windows Update weer werkt.',
      step: 'Installeer KB3138612, KB4490628 en KB4474419 uit de Microsoft Update-catalogus, start opnieuw op, en zoek opnieuw.',
    },
    'remote-desktop-off': {
      found: 'Extern bureaublad staat uit op deze pc.',
      step: 'Zet het aan in de instellingen van Windows, onder Systeem, Extern bureaublad.',
    },
    'own-layer': {
      found: 'Extern bureaublad is op deze pc ingesteld om geen TLS te gebruiken, dus daar ligt het niet aan.',
      step: 'Controleer de firewall, en de melding op de andere pc.',
    },
    'other-side': {
      found: 'Deze pc heeft TLS 1.2. Een oud apparaat heeft misschien alleen TLS 1.0 of 1.1.',
      step: 'Werk de software van het apparaat bij. Tot die tijd kan deze pc TLS 1.0 weer aanbieden: “TLS 1.0 t/m 1.2” in Protocollen, of tls-remedy apply --profile tls10-12.',
    },
    listen: {
      found: 'Niets van wat is gecontroleerd, staat in de weg. Wat dit programma aanbiedt, is niet bekend.',
      step: 'Laat het tonen wat het aanbiedt: tls-remedy probe --listen wacht tot het verbinding maakt.',
    },
  },
  dotnet: {
    fix: 'PowerShell, NuGet en andere .NET-programma’s vragen misschien nog alleen om TLS 1.0. Om ook die te herstellen: tls-remedy apply --scope dotnet',
    line: 'Werkt PowerShell, NuGet of een ander .NET-programma niet? tls-remedy check --for dotnet',
  },
  todo: 'Wat te doen:',
  notSeen: 'Hier niet te zien:',
  writes: (command: string): string => `${command} schrijft de oplossing.`,
};
