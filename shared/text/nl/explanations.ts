import type { Explanations } from '../rungs.ts';

/** Tags tussen vierkante haken noemen de bron. */
export const explanationsNl: Explanations = {
  release: {
    what: 'Welke Windows dit is, en of het een client of een server is.',
    why: 'Wat WinHTTP uit zichzelf aanbiedt en welk herstel goed is, verschilt per versie. Windows 7 heeft voor de update Service Pack 1 nodig.',
    how: 'Aan buildnummer en soort installatie in het register, nooit aan de productnaam, die op Windows 11 Windows 10 zegt. [V1][V2][V3]',
    unknown:
      'Een build die nieuwer is dan dit programma, krijgt de regels van de nieuwste bekende. Einddata van enkele servers staan niet in onze bronnen.',
  },
  update: {
    what: 'KB3140245, de update waardoor WinHTTP op Windows 7, 8 en hun servers DefaultSecureProtocols leest.',
    why: 'Zonder die update wordt de waarde niet gelezen, dus helpt geen instelling.',
    how: 'Aan de versie van winhttp.dll en webio.dll aan beide kanten, nooit aan de lijst met hotfixes, want pakketten vervangen die. [T1][T2][D1]',
    unknown:
      'Op Windows 8 en Server 2012 hebben sommige builds lagere nummers en toch de update. De lijst van de update noemt Windows 8 niet. Welke pakketten haar bevatten, is niet bekend.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: welke protocollen WinHTTP aanbiedt voor programma’s die er geen noemen, zoals Office.',
    why: 'Windows bewaart haar tweemaal. 32-bits programma’s op een 64-bits Windows lezen alleen de 32-bitsweergave.',
    how: 'Aan type en bytes in beide weergaven, naast de standaard van deze Windows. [W1][K1][M1]',
    unknown:
      'Of Windows een waarde negeert die 0 is of een onbekende bit heeft, is niet beschreven. TLS 1.2 telt alleen als het in beide gevallen geldt. [U1]',
  },
  schannel: {
    what: 'SChannel is het deel van Windows dat TLS doet. Het kan een protocol uitzetten voor elk programma.',
    why: 'Het gaat boven alle andere instellingen. Op Windows 7 staat TLS 1.2 standaard uit.',
    how: 'Aan Enabled en DisabledByDefault in de clientsleutel van TLS 1.2; elk getal behalve 0 is aan. [R1][R2][K1]',
    unknown: 'Wat Enabled alleen op Windows 7 doet, heeft geen bron; daarom worden daar beide waarden geschreven.',
  },
  'cipher-suites': {
    what: 'Cipher suites zijn de manieren van versleutelen die beide kanten moeten delen. Een beleid kan de lijst van Windows vervangen.',
    why: 'Zonder gedeelde suite is er geen verbinding, wat de protocollen ook zijn.',
    how: 'De lijst van het beleid naast die van Microsoft 365, en wat elke Windows standaard heeft. [F1][R4][R6]',
    unknown:
      'Losse adressen kunnen minder accepteren dan de lijst. Wat de FIPS-modus overlaat, is in Microsofts pagina’s tegenstrijdig. [F2][C2] Windows 7 tot 8.1 bij Azure Front Door na april 2026 is niet beproefd. [Z2]',
  },
  'stray-values': {
    what: 'Waarden die hiervoor bedoeld waren, op een plaats of met een naam die Windows niet leest.',
    why: 'Ze lijken een herstel en zijn het niet. Ze doen geen kwaad, en verbergen wat er echt ontbreekt.',
    how: 'Door de plaatsen en spellingen te lezen die in de praktijk voorkomen: het gebruikersdeel, de sleutel erboven, een sleutel met de naam van de waarde, verkeerd gespelde namen. [L4][B1]',
    unknown: 'Naar andere plaatsen en spellingen wordt niet gezocht.',
  },
  dotnet: {
    what: 'Twee waarden voor elk .NET Framework, in beide weergaven: SystemDefaultTlsVersions en SchUseStrongCrypto.',
    why: 'Hulpmiddelen voor OneDrive en SharePoint kunnen .NET-programma’s zijn. Zonder de waarden blijven die voor een oudere .NET op TLS 1.0.',
    how: 'Aan de waarden en de geïnstalleerde versies in het register. Op Windows 7 betekent Windows volgen TLS 1.0, tot TLS 1.2 in SChannel aanstaat. [N1][N2][C1]',
    unknown:
      'Voor welke .NET elk programma is gemaakt: de geïnstalleerde wordt aangenomen. Of .NET 3.5 de nodige patch heeft, is in het register niet te zien.',
  },
  wininet: {
    what: 'De protocollen die in de Internetopties van deze gebruiker zijn aangevinkt, of door een beleid zijn ingesteld en vergrendeld.',
    why: 'Aanmeldvensters kunnen ze gebruiken. Microsofts artikelen over activering vragen ook hier om TLS 1.2. [O1]',
    how: 'Aan SecureProtocols van de gebruiker en van beide beleidsregels; het stuurt WinHTTP niet. [I1]',
    unknown:
      'Wat elke versie aanbiedt als er niets is opgeslagen, welk beleid wint als er twee verschillen, en of Office er iets van leest.',
  },
  proxy: {
    what: 'De proxy waar WinHTTP-programma’s doorheen gaan, één voor elke weergave.',
    why: 'Een proxy die alleen oude TLS aankan, houdt tegen wat Windows nu aanbiedt.',
    how: 'Door de waarde WinHttpSettings in beide weergaven te ontleden.',
    unknown:
      'De vorm van die waarde staat niet in onze bronnen, en wat de proxy accepteert, is van hieruit niet te zien.',
  },
};
