import type { ErrorCodeTexts } from '../error-codes.ts';

const NO_TLS = 'TLS is niet de oorzaak.';

export const errorCodes: ErrorCodeTexts = {
  meanings: {
    'no-answer': 'De andere kant antwoordde niet op tijd.',
    'bad-address': 'Een adres klopt niet. Het kan dat van een proxy of van het proxyscript zijn.',
    'name-not-found': 'De naam van de server, of van de proxy, is niet gevonden.',
    'not-in-this-windows': 'Het programma vroeg om iets wat deze Windows-versie niet heeft, zoals een nieuwere TLS.',
    'sign-in-failed': 'Aanmelden bij de server of bij een proxy is mislukt.',
    'given-up': 'Het programma gaf het op voordat de verbinding klaar was. Misschien is een certificaat geweigerd.',
    'mistake-in-program': 'Een fout in het programma dat deze code toont. Geen instelling van Windows veroorzaakt dit.',
    'no-connection': 'Er kon geen verbinding met de server worden gemaakt.',
    'connection-ended': 'De verbinding is verbroken. Misschien delen beide kanten geen TLS-versie.',
    'not-an-error': 'Dit is geen fout: het hoort bij een verbinding die doorgaat, of bij het gewone einde ervan.',
    'certificate-date':
      'Het certificaat is op deze datum niet geldig. Controleer eerst de datum, de tijd en de tijdzone van deze pc.',
    'certificate-name': 'Het certificaat hoort bij een andere naam. Misschien gaf iets daartussen antwoord.',
    'client-certificate': 'De server vraagt deze pc om een certificaat, en er is geen passend certificaat.',
    'root-not-trusted':
      'Het basiscertificaat wordt hier niet vertrouwd. Het ontbreekt, of er antwoordt iets daartussen.',
    'certificate-several': 'Er klopt van alles niet aan het certificaat.',
    'revocation-not-checked': 'Het was niet na te gaan of het certificaat is ingetrokken.',
    'certificate-revoked': 'Het certificaat is ingetrokken door wie het uitgaf.',
    'certificate-invalid': 'Het certificaat is ongeldig, of niet voor dit gebruik bedoeld.',
    'certificate-key': 'De persoonlijke sleutel van een certificaat ontbreekt, of het programma mag er niet bij.',
    'chain-incomplete': 'De keten van het certificaat naar een vertrouwd basiscertificaat is niet compleet.',
    'explicitly-distrusted': 'Het certificaat staat in de lijst van wat Windows niet mag vertrouwen.',
    'answer-not-read': 'Het antwoord kon niet worden gelezen. Vaak komt het van een proxy.',
    'redirect-failed': 'De server verwees het programma naar een ander adres, en dat mislukte.',
    'handshake-failed':
      'Er kwam geen beveiligde verbinding tot stand; meestal is er geen gemeenschappelijke TLS-versie of cipher suite.',
    'secure-failure': 'De beveiligde verbinding is mislukt: TLS, het certificaat, of de datum en tijd van deze pc.',
    'no-internet': 'Windows meldt dat er geen internet is.',
    'server-not-reached': 'De server is niet bereikbaar.',
    'proxy-not-reached': 'De proxy is niet bereikbaar.',
    'proxy-script': 'Het script dat een proxy kiest, kon niet worden opgehaald of werkt niet.',
    'proxy-not-found': 'Windows zocht zelf naar een proxy en vond er geen.',
    'version-not-taken': 'De server accepteert de aangeboden TLS-versie niet: die is te oud.',
    'security-internal': 'De TLS van Windows kon niet verder. Misschien staan algoritmen of protocollen uit.',
    'answer-not-tls': 'Het antwoord was geen TLS, of de server accepteerde de TLS-versie niet.',
    'refused-by-rule': 'De server of iets daartussen weigert deze verbinding volgens een regel.',
    'no-credential': 'Er is niets om mee aan te melden, of de protocollen waar het programma om vraagt, staan uit.',
    'data-altered': 'De gegevens kwamen anders aan dan ze zijn verstuurd.',
    'out-of-turn': 'Een bericht kwam in de verkeerde volgorde. Vaak antwoordt er iets daartussen.',
    'domain-only': `Het gaat om aanmelden bij een domein. ${NO_TLS}`,
    'clocks-differ': 'De klokken van beide kanten verschillen. Zet de datum, de tijd en de tijdzone van deze pc goed.',
    'message-not-expected':
      'De andere kant gaf een onverwacht antwoord, vaak omdat die de TLS-versie of de cipher suites weigert.',
    'certificate-unknown-fault': 'Het certificaat is geweigerd om een reden die niet wordt genoemd.',
    'encryption-failed':
      'Gegevens konden niet worden versleuteld of ontsleuteld. Misschien werkt een cipher suite niet tussen beide kanten.',
    'nothing-in-common': 'Beide kanten delen geen TLS-versie, cipher suite of curve.',
    'ended-too-early': 'De verbinding is verbroken voordat ze klaar was.',
    'ended-on-the-way': 'De verbinding wordt onderweg ontsleuteld, door een proxy of door beveiligingssoftware.',
    'no-application-protocol': 'Beide kanten delen geen versie van HTTP. Vaak antwoordt er iets daartussen.',
    'crypto-function-missing': 'Een functie van de cryptografie van Windows die nodig is, ontbreekt of staat uit.',
    'signature-not-read':
      'Een handtekening kon niet worden gelezen of gecontroleerd. Oudere Windows-versies hebben een update voor SHA-2 nodig.',
    'file-altered': 'Het bestand is gewijzigd nadat het is ondertekend. Vaak deed iets daartussen dat.',
    'trust-failed': 'Er kon geen vertrouwen worden vastgesteld.',
    'suites-too-weak': 'De server vindt de cipher suites van deze pc te zwak.',
    'other-side-failed': 'De andere kant meldt een eigen fout.',
    'fallback-refused': 'Het programma probeerde het opnieuw met een oudere TLS-versie, en de server weigerde dat.',
    'field-contradicts': 'De andere kant weigert een deel van wat deze pc aanbiedt, zoals de curves.',
    'name-unknown-there': 'De server kent de gevraagde naam niet.',
    'event-no-credential':
      'Een programma kon TLS niet starten. Met foutstatus 10013 staat elk protocol waar het om vraagt hier uit.',
    'state-all-off': 'Elke TLS-versie waar het programma om vraagt, staat op deze pc uit.',
    'event-no-suite-here': 'Deze pc heeft geen cipher suite om een verbinding mee te beginnen.',
    'event-client-suites':
      'Een programma maakte verbinding met deze pc, en geen van zijn cipher suites wordt hier ondersteund.',
    'event-alert-received':
      'De andere kant verbrak de verbinding met een alert. Het nummer geeft aan waarom: 40 en 70 gaan over TLS, 42 tot en met 48 over certificaten.',
    'event-alert-sent': 'Deze pc verbrak een verbinding met een alert. Het nummer geeft aan waarom.',
    'event-handshake-made': 'Er is een verbinding gemaakt. De gebeurtenis noemt de TLS-versie en de cipher suite.',
    'event-information': 'Alleen ter informatie: er is niets mis.',
    'event-server-only':
      'Het gaat om deze pc als server: om het eigen certificaat, of om de lijst met uitgevers die de pc stuurt.',
    'event-module-missing': 'Een deel van de cryptografie van Windows kon niet worden geladen.',
    'onedrive-no-connection':
      'OneDrive bereikt de cloud niet. Meestal ontbreekt TLS 1.2, of is er geen gemeenschappelijke cipher suite.',
    'onedrive-identity': `OneDrive haalt opgeslagen accounts door elkaar, of de installatie is beschadigd. ${NO_TLS}`,
    'onedrive-account': `Het account ontbreekt, heeft geen licentie, of is van de verkeerde soort (persoonlijk, werk of school). ${NO_TLS}`,
    'onedrive-notebook': `Een mapnaam of een notitieblok staat OneDrive in de weg. ${NO_TLS}`,
    'onedrive-space': `Het account is vol of geblokkeerd, of OneDrive is verkeerd ingesteld. ${NO_TLS}`,
    'sign-in-not-reached': 'Een dienst die nodig is om aan te melden, werd niet bereikt.',
    'sign-in-access': `Aanmelden is geweigerd door een regel van de organisatie, zoals voorwaardelijke toegang. ${NO_TLS}`,
    'sign-in-broker':
      'Het accountbeheer van Windows werkte niet. Misschien moet het apparaat of het account opnieuw worden gekoppeld.',
    'http-refused': `De server antwoordde, en weigerde het verzoek. ${NO_TLS}`,
    'http-server': `De server antwoordde met een eigen fout; probeer het later opnieuw. ${NO_TLS}`,
    'proxy-wants-sign-in': 'Een proxy of de server vraagt om aan te melden.',
    'update-not-reached': 'Windows Update kreeg geen bruikbaar antwoord.',
    'entra-old-tls': 'Het programma meldde zich aan met TLS 1.0, TLS 1.1 of 3DES, en dat weigert Microsoft Entra.',
    'entra-malformed': 'Het verzoek om aan te melden klopte niet. Office toont dit als TLS 1.2 uitstaat.',
    'entra-account': `Het gaat om het account, het wachtwoord, het apparaat of een regel van de organisatie. ${NO_TLS}`,
    'mail-not-secure':
      'Geen beveiligde verbinding met de mailserver: een verkeerde poort of soort versleuteling, of geen gemeenschappelijke TLS-versie.',
    'mail-no-connection': 'De mailserver werd niet bereikt, of de verbinding is verbroken.',
    'mail-relay-refused':
      'De mailserver weigert het bericht door te geven. Een firewall die mail verandert, kan dat veroorzaken.',
    'mail-sign-in': `De mailserver accepteerde de manier van aanmelden niet. ${NO_TLS}`,
    'smtp-old-tls': 'Exchange Online weigert de TLS-versie van dit programma of apparaat: die is te oud.',
    'dotnet-no-channel':
      'Een .NET-programma kreeg geen beveiligde verbinding. Veel van die programma’s bieden oude TLS aan, tenzij .NET anders is ingesteld.',
    'dotnet-on-send':
      'De server verbrak de verbinding van een .NET-programma, meestal omdat het alleen oude TLS aanbood.',
    'dotnet-on-receive': 'De verbinding van een .NET-programma werd verbroken terwijl het op antwoord wachtte.',
    'forcibly-closed':
      'De andere kant verbrak de verbinding, vaak omdat die de TLS-versie of de cipher suites weigert.',
    'browser-own-tls': 'Chrome en Edge hebben eigen TLS; geen TLS-instelling van Windows veroorzaakt dit dus.',
    'turn-on-in-settings': 'Internet Explorer bood geen TLS-versie aan die de server accepteert.',
  },
  names: 'Naam',
  spellings: 'Andere schrijfwijzen',
  same: 'Dezelfde fout, andere codes',
  whereToLook: 'Waar je kunt kijken',
  nowhere: 'Geen van de oorzaken die TLS Remedy nagaat, leidt tot deze code.',
  links: 'Meer lezen',
};
