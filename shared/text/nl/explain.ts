import type { ExplainTexts } from '../explain.ts';
import { values } from './terms.ts';

/** What a text would do on the PC that was read. */
const onThisPc: ExplainTexts['onThisPc'] = {
  about: 'Dit gaat niet over instellingen die TLS Remedy op een pc leest',
  effects: {
    fixes: { title: 'Op deze pc zou het TLS 1.2 herstellen', more: 'Programma’s zouden hier TLS 1.2 aanbieden.' },
    'fixes-not': {
      title: 'Op deze pc zou het TLS 1.2 niet herstellen',
      more: 'Er moet nog iets anders hersteld worden.',
    },
    'changes-nothing': { title: 'Op deze pc zou het niets veranderen', more: 'De waarden staan er al.' },
    'not-needed': { title: 'Deze pc heeft het niet nodig', more: 'Het zou waarden wijzigen die al goed zijn.' },
    harms: { title: 'Op deze pc zou het schade doen', more: 'Voer het hier niet uit.' },
    open: {
      title: 'Wat het op deze pc zou doen, is niet bekend',
      more: 'Een deel is niet zeker of niet gevolgd.',
    },
  },
  harms: {
    'tls-1.2-lost': 'Programma’s zouden TLS 1.2 kwijtraken, en dat heeft Microsoft 365 nodig.',
    'tls-1.3-lost': 'Programma’s zouden TLS 1.3 kwijtraken.',
    'ssl-on': 'Programma’s zouden SSL aanbieden, en dat is onveilig.',
  },
};

export const explain: ExplainTexts = {
  problems: {
    'wrong-hive': {
      title: 'Verkeerde hive',
      meaning: 'De instelling wordt alleen uit HKEY_LOCAL_MACHINE gelezen. Hier heeft die geen effect.',
      todo: 'Schrijf die onder HKEY_LOCAL_MACHINE.',
    },
    'wrong-key': {
      title: 'Verkeerde sleutel',
      meaning: 'Windows leest deze instelling niet uit deze sleutel, dus die heeft geen effect.',
      todo: 'Schrijf die in de sleutel die Windows leest, zoals ...\\Internet Settings\\WinHttp.',
    },
    'subkey-named-like-value': {
      title: 'Een sleutel waar een waarde hoort',
      meaning: 'DefaultSecureProtocols is de naam van een waarde. Een sleutel met die naam heeft geen effect.',
      todo: 'Schrijf de waarde DefaultSecureProtocols in de sleutel WinHttp, en verwijder de sleutel met die naam.',
    },
    'misspelt-name': {
      title: 'De naam is verkeerd gespeld',
      meaning: 'Windows leest geen waarde met deze naam, dus die heeft geen effect.',
      todo: 'Gebruik de exacte naam: DefaultSecureProtocols, DisabledByDefault, SchUseStrongCrypto of SystemDefaultTlsVersions.',
    },
    'wrong-type': {
      title: 'Geen REG_DWORD',
      meaning: 'Windows verwacht hier een getal. Een waarde van een ander type wordt genegeerd.',
      todo: 'Noem het type: REG_DWORD, of DWord in PowerShell. Zonder type schrijven veel opdrachten een tekst.',
    },
    'unquoted-path': {
      title: 'Het pad heeft geen aanhalingstekens',
      meaning: 'Een spatie in het pad knipt het in tweeën, en de opdracht mislukt.',
      todo: 'Zet aanhalingstekens om het hele pad.',
    },
    'short-hive-name': {
      title: 'Een korte hivenaam in een .reg-bestand',
      meaning:
        'Regedit kent alleen volledige namen zoals HKEY_LOCAL_MACHINE en slaat deze sleutel zonder melding over.',
      todo: 'Schrijf HKEY_LOCAL_MACHINE in plaats van HKLM.',
    },
    'outside-key': {
      title: 'De sleutel ontbreekt',
      meaning: 'Er staat geen sleutel boven deze waarde, dus het is niet bekend waar die wordt geschreven.',
      todo: 'Zet de sleutel tussen vierkante haken op de regel erboven.',
    },
    'invalid-data': {
      title: 'Geen getal',
      meaning: 'Het type is een getal, maar wat er staat niet. De opdracht of de regel wordt geweigerd.',
      todo: 'Schrijf in een .reg-bestand acht hexadecimale cijfers zonder 0x, elders 0xA00 of 2560.',
    },
    'ambiguous-number': {
      title: 'Het getal kan op twee manieren worden gelezen',
      meaning:
        'Het heeft geen grondtal: het kan decimaal of hexadecimaal zijn. Staat er een waarde, dan is de lezing gekozen waarvan alle bits protocollen zijn.',
      todo: 'Zet 0x voor hexadecimale cijfers, en “decimaal” bij decimale.',
    },
    'decimal-hex-mix-up': {
      title: 'Decimaal en hexadecimaal zijn verwisseld',
      meaning:
        'De cijfers zijn een bekende reeks protocollen in het andere grondtal. Zo geschreven zijn ze iets anders.',
      todo: 'Schrijf 0xA00 of 2560 voor hetzelfde getal, nooit 0x2560 of 800.',
    },
    zero: {
      title: '0 noemt geen protocol',
      meaning: 'Windows kan de waarde negeren, of niets aanbieden.',
      todo: 'Verwijder de waarde als Windows moet beslissen.',
    },
    'unknown-bits': {
      title: 'Bits die bij geen protocol horen',
      meaning: 'Door zo’n bit kan Windows de hele waarde negeren.',
      todo: 'Gebruik alleen 0x8, 0x20, 0x80, 0x200, 0x800 en 0x2000, opgeteld.',
    },
    'lacks-tls-1.2': {
      title: 'TLS 1.2 zit niet in de waarde',
      meaning:
        'Microsoft 365 accepteert TLS 1.2 of hoger, dus programma’s die deze waarde volgen kunnen geen verbinding maken.',
      todo: 'Tel er 0x800 bij op.',
    },
    'tls-1.2-off': {
      title: 'TLS 1.2 wordt in Schannel uitgezet',
      meaning:
        'Met Enabled = 0 verliezen alle programma’s het, anders alleen programma’s die er niet uitdrukkelijk om vragen.',
      todo: 'Gebruik voor TLS 1.2 Enabled = 1 en DisabledByDefault = 0.',
    },
    ssl: {
      title: 'SSL wordt aangezet',
      meaning: 'SSL 2.0 en 3.0 zijn onveilig, en Microsoft 365 heeft ze niet nodig.',
      todo: 'Laat 0x8 en 0x20 weg, of Enabled voor SSL.',
    },
    'tls-1.3-removed': {
      title: 'TLS 1.3 wordt uitgezet',
      meaning: 'Windows 11 en Server 2022 bieden TLS 1.3 standaard aan. Dit zet het daar uit.',
      todo: 'Gebruik dit alleen op oudere Windows-versies. Laat de waarde op Windows 11 en Server 2022 weg.',
    },
    'tls-1.3-not-in-this-windows': {
      title: 'TLS 1.3 vóór Windows 11',
      meaning: 'Versies vóór Windows 11 en Server 2022 hebben hier geen TLS 1.3 en kunnen de hele waarde negeren.',
      todo: 'Laat 0x2000 daar weg.',
    },
    'strong-crypto-off': {
      title: '.NET blijft op oude protocollen',
      meaning: 'Met 0 bieden .NET-programma’s TLS 1.2 misschien niet aan.',
      todo: 'Gebruik 1, of verwijder de waarde.',
    },
    'label-mismatch': {
      title: 'De woorden erbij kloppen niet',
      meaning: 'Een opmerking of naam noemt andere protocollen dan de bits aanzetten.',
      todo: 'Vertrouw de bits, niet de woorden, en verbeter een van beide.',
    },
    'deletes-whole-key': {
      title: 'Een hele sleutel wordt verwijderd',
      meaning: 'Alle waarden eronder worden ook verwijderd, niet alleen de bedoelde.',
      todo: 'Verwijder alleen de waarde zelf.',
    },
    'value-not-followed': {
      title: 'De waarde wordt berekend',
      meaning: 'De waarde ontstaat pas als het script draait en is hier dus niet bekend.',
      todo: 'Zoek in het script hoe die wordt gemaakt, en plak alleen dat getal.',
    },
    conditional: {
      title: 'Misschien niet geschreven',
      meaning: 'Het hangt van iets af dat hier niet bekend is.',
      todo: 'Kijk naar wat ervoor staat, of naar wat het start.',
    },
    'item-disabled': {
      title: 'Het onderdeel is uitgeschakeld',
      meaning: 'Groepsbeleid slaat het over.',
      todo: 'Schakel het in als het moet werken.',
    },
    'view-depends-on-setup': {
      title: 'De weergave hangt van de installatie af',
      meaning: 'Kaal HKLM is de 32-bitsweergave, tenzij de installatie in 64-bitsmodus draait.',
      todo: 'Noem beide weergaven: HKLM64 en HKLM32 in Inno Setup, Win64 in WiX.',
    },
    'missing-header': {
      title: 'De eerste regel van een .reg-bestand ontbreekt',
      meaning: 'Regedit weigert het bestand zoals het is.',
      todo: 'Begin met “Windows Registry Editor Version 5.00” en een lege regel.',
    },
    'encoding-refused': {
      title: 'Een codering die regedit weigert',
      meaning: 'Het leest UTF-16 alleen met een byte order mark, lage byte eerst.',
      todo: 'Sla het op als “UTF-16 LE” of als gewone tekst.',
    },
    'broken-line': {
      title: 'Regels die regedit niet kan lezen',
      meaning: 'Regedit slaat ze zonder melding over.',
      todo: 'Zoek naar losse tekst, ontbrekende aanhalingstekens of een ontbrekend isgelijkteken.',
    },
    'doctype-refused': {
      title: 'Een documenttype in de XML',
      meaning: 'Daarmee kan een klein bestand eindeloos groeien, dus wat erna komt is niet gelezen.',
      todo: 'Haal de DOCTYPE weg en probeer het opnieuw.',
    },
    'broken-xml': {
      title: 'De XML bevat een fout',
      meaning: 'De XML is gelezen tot waar die klopt.',
      todo: 'Plak de hele XML, van de eerste < tot de laatste >.',
    },
    'one-view-only': {
      title: 'Maar één weergave',
      meaning:
        '64-bits en 32-bits programma’s lezen elk hun eigen weergave. Voor zover het gevolgd is, blijft de andere zoals ze is.',
      todo: 'Schrijf beide: de sleutel zelf en die onder Wow6432Node. 32-bits Windows heeft maar één weergave.',
    },
    'views-differ': {
      title: 'De twee weergaven krijgen verschillende waarden',
      meaning: '64-bits en 32-bits programma’s gaan verschillende protocollen aanbieden.',
      todo: 'Schrijf in beide dezelfde waarde, tenzij dit de bedoeling is.',
    },
    contradiction: {
      title: 'Twee verschillende waarden voor één instelling',
      meaning: 'Ze kunnen niet allebei blijven: als alles wordt uitgevoerd, telt de laatste.',
      todo: 'Gebruik alleen het deel dat u bedoelt.',
    },
    'server-side-only': {
      title: 'Alleen de serverkant',
      meaning:
        'Schannel heeft per protocol een sleutel Client en een sleutel Server. Wie verbinding maakt, gebruikt Client.',
      todo: 'Schrijf ook in ...\\TLS 1.2\\Client: Enabled = 1 en DisabledByDefault = 0.',
    },
    'wininet-only': {
      title: 'Internetopties, niet WinHTTP',
      meaning:
        'SecureProtocols hoort bij Internetopties. Office en Windows gebruiken DefaultSecureProtocols in ...\\WinHttp.',
      todo: 'Schrijf voor Office DefaultSecureProtocols, in beide weergaven.',
    },
    'not-followed': {
      title: 'Een deel is niet te volgen',
      meaning: 'TLS Remedy kan deze regels niet lezen. Er is niets geraden.',
      todo: 'Kijk naar de regels onder “Niet gevolgd”.',
    },
    'too-much': {
      title: 'Te veel om op te noemen',
      meaning: 'Het lezen stopte bij een grens. Wat er staat klopt, en er kan meer zijn.',
      todo: 'Plak het deel waar het om gaat.',
    },
    restarts: {
      title: 'De pc wordt opnieuw gestart of afgesloten',
      meaning: 'Wie is aangemeld, kan kwijtraken wat niet is opgeslagen.',
      todo: 'Sla eerst alles op, of laat die regel weg en start later opnieuw.',
    },
    'nothing-written': {
      title: 'Er wordt niets geschreven',
      meaning: 'Het leest of test alleen, en wijzigt geen waarde.',
      todo: 'Er is niets te doen.',
    },
    'nothing-about-tls': {
      title: 'Niets hier gaat over TLS',
      meaning: 'De waarden staan in de lijst, maar TLS Remedy kent ze niet.',
      todo: 'Zoek naar DefaultSecureProtocols, SCHANNEL, SchUseStrongCrypto of SecureProtocols.',
    },
  },
  formats: {
    reg: 'een .reg-bestand',
    'reg-command': 'opdrachten of een batchbestand',
    'reg-query': 'uitvoer van reg query',
    powershell: 'een PowerShell-script',
    'gpp-xml': 'voorkeuren van Groepsbeleid',
    admx: 'een beheersjabloon (ADMX)',
    dsc: 'een DSC-configuratie',
    vbscript: 'een VBScript',
    'inno-setup': 'een script voor Inno Setup',
    inf: 'een beveiligingssjabloon of .inf-bestand',
    'policy-rules': 'een bestand met beleidsregels (.PolicyRules)',
    lgpo: 'een tekst voor LGPO',
    wix: 'een WiX-installatie',
    mof: 'een gecompileerde configuratie (MOF)',
    nsis: 'een NSIS-script',
    ansible: 'Ansible-taken',
    salt: 'een Salt-state',
    puppet: 'een Puppet-manifest',
    chef: 'een Chef-recept',
    code: 'programmacode',
    prose: 'een tekst voor mensen',
  },
  readAs: (format) => `Gelezen als: ${format}`,
  number: 'een getal',
  writes: (count, deletions) =>
    deletions === 0
      ? `Het schrijft ${values(count)}`
      : count === 0
        ? `Het verwijdert ${values(deletions)}`
        : `Het schrijft ${values(count)} en verwijdert er ${deletions}`,
  shows: (count) => `Het toont ${values(count)}`,
  says: (count) => `Volgens de tekst ${count === 1 ? 'moet' : 'moeten'} ${values(count)} worden ingesteld`,
  mightWrite: (count, deletions) =>
    deletions === 0
      ? `Het schrijft misschien ${values(count)}`
      : count === 0
        ? `Het verwijdert misschien ${values(deletions)}`
        : `Het schrijft misschien ${values(count)} en verwijdert er ${deletions}`,
  mightChangeMore: (count) => `, en wijzigt er misschien nog ${count}`,
  disabled: (count) => (count === 1 ? '; 1 onderdeel is uitgeschakeld' : `; ${count} onderdelen zijn uitgeschakeld`),
  template: (count) => `Zelf schrijft het niets, maar het beleid kan ${values(count)} instellen`,
  causes: {
    enabled: 'alleen als het beleid is ingeschakeld',
    disabled: 'alleen als het beleid is uitgeschakeld',
    code: 'het is niet duidelijk of het programma daar komt',
    setup: 'een installatie kan dit deel weglaten',
    policy: 'het is alleen voor sommige pc’s, of alleen als de waarde er nog niet is',
    tool: 'het hangt van een voorwaarde, een lijst of een ander bestand af',
    other: 'het hangt van iets af dat hier niet bekend is',
  },
  because: (cause) => `: ${cause}`,
  afterGap: (place) => `${place} is niet gevolgd`,
  oneOf: (all) => `een van ${all.join(', ')}`,
  on: 'aan',
  off: 'uit',
  othersLeft: (count) => (count === 1 ? 'En nog 1 waarde' : `En nog ${count} waarden`),
  nothing: 'Het schrijft niets',
  unclear: 'Wat het schrijft is niet bekend',
  elsewhere: 'Het schrijft op een andere pc',
  noProblems: 'Geen probleem gevonden',
  line: (line) => `regel ${line}`,
  lines: (first, last) => `regels ${first} tot en met ${last}`,
  why: { 'another-pc': 'draait op een andere pc' },
  notFollowed: 'Niet gevolgd',
  notFollowedMore: (count) => `en nog ${count}`,
  possible: 'alleen mogelijk',
  deletes: 'verwijderd',
  deletesKey: 'sleutel verwijderd',
  createsKey: 'sleutel gemaakt',
  notKnown: 'niet bekend',
  defaultValue: '(standaardwaarde)',
  wholeKey: '(de sleutel zelf)',
  noPath: '(geen sleutel)',
  decimal: (value) => `${value} decimaal`,
  unknownBits: (hex) => `onbekende bits ${hex}`,
  hasTls12: {
    title: 'TLS 1.2 zit in de waarde',
    meaning: 'Programma’s die deze waarde volgen kunnen TLS 1.2 aanbieden.',
  },
  nextStep: 'Wat te doen:',
  onThisPc,
};
