import type { Explanations } from '../rungs.ts';

export const explanations: Explanations = {
  release: {
    what: 'Welke Windows-versie dit is, en of het een client of een server is.',
    why: 'Wat WinHTTP standaard aanbiedt en welk herstel goed is, verschilt per versie. Windows 7 heeft voor de update Service Pack 1 nodig.',
    how: 'Aan buildnummer en soort installatie in het register, nooit aan de productnaam, die ook op Windows 11 nog Windows 10 is. De revisie van de build (UBR) laat zien of de wijziging van september 2022 erin zit. [V1][V2][V3][K7][K10]',
    unknown:
      'Een build die nieuwer is dan TLS Remedy kent, krijgt de regels van de nieuwste bekende. Einddata van enkele servers staan niet in onze bronnen. Is de revisie niet te lezen, dan is niet bekend of WinHTTP nog TLS 1.0 en 1.1 aanbiedt.',
  },
  update: {
    what: 'KB3140245, de update waardoor WinHTTP op Windows 7, 8 en hun servers DefaultSecureProtocols leest.',
    why: 'Zonder die update wordt de waarde niet gelezen, dus helpt geen instelling.',
    how: 'Aan de versie van winhttp.dll en webio.dll aan beide kanten, nooit aan de lijst met hotfixes, want verzamelupdates vervangen die. [T1][T2][D1]',
    unknown:
      'Op Windows 8 en Server 2012 hebben sommige builds lagere nummers en toch de update. De lijst van de update noemt Windows 8 niet. Welke verzamelupdates die bevatten, is niet bekend.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: welke protocollen WinHTTP aanbiedt voor programma’s die er geen noemen, zoals Office.',
    why: 'Windows bewaart die twee keer. Op 64-bits Windows lezen 32-bits programma’s alleen de 32-bitsweergave.',
    how: 'Aan type en bytes in beide weergaven, vergeleken met de standaard van deze Windows-versie. [W1][K1][M1]',
    unknown:
      'Of Windows een waarde negeert die 0 is of een onbekende bit heeft, is niet beschreven. TLS 1.2 telt alleen als het in beide gevallen geldt. [U1]',
  },
  schannel: {
    what: 'Schannel is het deel van Windows dat TLS verzorgt. Het kan een protocol uitzetten voor elk programma.',
    why: 'Het gaat boven alle andere instellingen. Op Windows 7 staat TLS 1.2 standaard uit.',
    how: 'Aan Enabled en DisabledByDefault in de clientsleutel van TLS 1.2; elk getal behalve 0 is aan. [R1][R2][K1]',
    unknown:
      'Wat Enabled alleen op Windows 7 doet, heeft geen bron; daarom worden daar beide waarden geschreven. Bronnen verschillen erover of TLS 1.0 en 1.1 in Windows 11 24H2 en Server 2025 nog aanstaan, en of een programma op Windows 11 een protocol krijgt door erom te vragen als DisabledByDefault het voor andere uitzet.',
  },
  'cipher-suites': {
    what: 'Cipher suites zijn de manieren van versleutelen die beide kanten moeten delen. Een beleid kan de lijst van Windows vervangen, en met instellingen van Schannel zijn algoritmen uit te zetten.',
    why: 'Zonder gedeelde suite is er geen verbinding, wat de protocollen ook zijn.',
    how: 'De lijst die geldt, zonder wat de instellingen en curves eruit halen, vergeleken met wat elke dienst accepteert. Wat een programma zichtbaar aanbood, telt zwaarder. [F1][R3][R4][R6][X1][O2]',
    unknown:
      'Geen pagina noemt elk adres. Of sommige instellingen nog gelden, en voor welke suites, is niet gedocumenteerd. [R1][R3] Windows 7 tot 8.1 hebben geen ECDHE-suite met RSA en GCM, en Azure Front Door stopte op 1 april 2026 met DHE: welke adressen daardoor onbereikbaar zijn, is niet gepubliceerd. [Z2][X1] Suites met DHE kunnen af en toe mislukken als Windows de updates van februari 2020 niet heeft. [X2]',
  },
  certificates: {
    what: 'De basiscertificaten waar de certificaten van Microsoft 365 op uitkomen: DigiCert Global Root G2 en Microsoft RSA Root 2017.',
    why: 'Zonder basiscertificaat wordt de andere kant niet vertrouwd, en komt er geen verbinding tot stand, welke protocollen ook aanstaan. [Q3][Q4]',
    how: 'Aan hun vingerafdrukken in de archieven van de pc, van beleid en van de gebruiker, en aan DisableRootAutoUpdate. [Q1][Q2]',
    unknown:
      'Of het adres waarvan Windows ophaalt bereikbaar is, wat de opgehaalde lijst niet vertrouwt, en of Windows 7 zonder latere updates die lijst nog krijgt.',
  },
  'stray-values': {
    what: 'Waarden die hiervoor bedoeld waren, op een plaats of met een naam die Windows niet leest.',
    why: 'Ze lijken een herstel en zijn het niet. Ze doen geen kwaad, en verbergen wat er echt ontbreekt.',
    how: 'Door de plaatsen en spellingen te lezen die in de praktijk voorkomen: het gebruikersdeel, de sleutel erboven, een sleutel met de naam van de waarde, verkeerd gespelde namen. [L4][B1]',
    unknown: 'Naar andere plaatsen en spellingen wordt niet gezocht.',
  },
  dotnet: {
    what: 'Twee waarden voor elk .NET Framework, in beide weergaven: SystemDefaultTlsVersions en SchUseStrongCrypto.',
    why: 'Tools voor OneDrive en SharePoint, Windows PowerShell 5.1, Entra Connect en AD FS zijn .NET-programma’s. Zonder de waarden blijven programma’s die voor een oudere .NET zijn gemaakt op TLS 1.0. Werkt er een niet, schrijf dan de waarden: de scope dotnet, of .NET-programma’s in Protocollen.',
    how: 'Aan de waarden in het register, en aan de instellingen voor alle programma’s onder AppContext. De geïnstalleerde versie toont alleen waarvoor programma’s gemaakt kunnen zijn. Op Windows 7 betekent Windows volgen TLS 1.0, tot TLS 1.2 in Schannel aanstaat. [N1][N2][N3][C1][E1]',
    unknown:
      'Voor welke .NET elk programma is gemaakt, en wat er in zijn eigen configuratiebestand staat. Wat Windows PowerShell 5.1 standaard doet, verschilt per Windows-versie, en bronnen verschillen daarover. Of .NET 3.5 de nodige patch heeft, is in het register niet te zien.',
  },
  wininet: {
    what: 'De protocollen die in de Internetopties van deze gebruiker zijn aangevinkt, of door een beleid zijn ingesteld en vergrendeld.',
    why: 'Aanmeldvensters kunnen ze gebruiken. Microsofts artikelen over activering vragen ook hier om TLS 1.2. [O1]',
    how: 'Aan SecureProtocols van de gebruiker en van beide beleidsregels; is er niets opgeslagen, aan de versies van Windows en Internet Explorer. Het heeft geen invloed op WinHTTP. [I1][I2][O3][K7]',
    unknown: 'Welk beleid wint als er twee verschillen, en of Office er iets van leest.',
  },
  proxy: {
    what: 'De proxy waar WinHTTP-programma’s doorheen gaan, één voor elke weergave.',
    why: 'Een proxy die alleen oude TLS ondersteunt, blokkeert wat Windows nu aanbiedt.',
    how: 'Door de waarde WinHttpSettings in beide weergaven te ontleden.',
    unknown:
      'De vorm van die waarde staat niet in onze bronnen, en wat de proxy accepteert, is van hieruit niet te zien.',
  },
  network: {
    what: 'De services en tests waarmee Windows vaststelt dat er een internetverbinding is, en de proxy’s van Internetopties.',
    why: 'Office gaat af op wat Windows meldt: het kan “offline” zijn op een pc waarop surfen wel lukt. Niets hiervan is TLS. [Q5]',
    how: 'Aan hoe de services starten, aan EnableActiveProbing en NoActiveProbe, en aan ProxyEnable, ProxyServer en AutoConfigURL. [Q5][P3]',
    unknown:
      'Of de proxy werkt, wat het script kiest, en of het netwerk zelf een proxy aankondigt. Of Office de proxy van de gebruiker gebruikt of die van WinHTTP.',
  },
  office: {
    what: 'Welke Office-versie is geïnstalleerd, hoe het aanmelden gaat, en tot wanneer Microsoft die met Microsoft 365 ondersteunt.',
    why: 'Met een oude Office-versie kun je je niet aanmelden, wat TLS ook doet. [Q6][Q7]',
    how: 'Aan de sleutels van Click-to-Run en Windows Installer, en aan EnableADAL, Version en twee waarden ernaast. [Q7][Q8]',
    unknown:
      'Welke sleutels Office aantonen, staat niet in onze bronnen, en ook niet hoe bijgewerkt een Office van Windows Installer is. Office uit de Store is niet bekeken. [P2]',
  },
};
