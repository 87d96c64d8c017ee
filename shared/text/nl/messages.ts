import { DEFAULT_SCOPES } from '../../remediation/scopes/index.ts';
import type { CommandHelp } from '../command-help.ts';
import type { InstallerTexts } from '../installer.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { listed } from './counts.ts';
import { events } from './events.ts';
import { services } from './services.ts';
import { placeMessages } from './place-messages.ts';
import { startMessages } from './start-messages.ts';
import { windowBoxes } from './window-boxes.ts';

const commandHelp: CommandHelp = {
  lead: 'TLS Remedy controleert, herstelt en verklaart de TLS 1.2-instelling van WinHTTP.',
  usage: {
    check: 'de pc lezen en zeggen wat dat betekent',
    'check --events': 'hetzelfde, met de nieuwste TLS-fouten uit het logboek van Windows',
    'check --explain':
      'één controle uitleggen: wat het is, waarom, hoe we het weten en wat we niet weten; leest geen pc',
    'check --answer': 'een kort antwoord geven om te plakken: de uitkomst, de oorzaak, wat te doen, en een link',
    'check --role':
      'een server bekijken: wat die accepteert, welke producten erop staan, en wat Microsoft van elk vraagt; client is wat check toch al doet',
    plan: 'zeggen wat apply zou schrijven',
    apply: 'schrijven en teruglezen',
    undo: 'de laatste wijziging, of de regel met dit nummer, precies terugdraaien',
    'undo --scheduled':
      'wat de taak van retire --undo-after start: niet voor mensen, die gebruiken undo of retire --keep',
    recover: 'een wijziging die halverwege is gestopt, terugzetten of afmaken',
    'recover --discard':
      'een logboekregel opgeven die niet kan worden gelezen, zodat wijzigen weer kan; wijzigt geen instelling',
    history: 'elke wijziging noemen, met wat er daarvoor stond',
    explain:
      'zeggen wat een getal, opdracht, script, beleid of .reg-bestand zou schrijven, of wat een foutcode betekent; er wordt niets van uitgevoerd',
    'explain --this-pc':
      'hetzelfde, en wat het op deze pc zou doen: herstellen, niet herstellen, niets veranderen of schade doen',
    report: 'een rapport maken om te overhandigen: tekst, een HTML-pagina of JSON',
    'report verify': 'controleren of zo’n rapport ongewijzigd is',
    fleet:
      'oordelen tellen over een map met rapporten en .reg-exports, of over een rapport per regel op standaardinvoer',
    'fleet --rows': 'een rij per pc: naam, Windows, oordeel, eerste controle die niet klopt en volgende stap',
    'fleet --since':
      'vergelijk met een oudere verzameling: welke pc’s zijn hersteld, opnieuw kapot, onveranderd, nieuw of weg',
    usage:
      'zeggen wie nog oud TLS gebruikt, volgens logboeken van IIS, Exchange, Schannel of Microsoft 365; bestanden, mappen en archieven',
    retire: 'oude protocollen uitzetten, met een blik op wie ze nog gebruikt en een exacte weg terug',
    'retire --keep': 'zo’n wijziging behouden die Windows vanzelf zou terugdraaien',
    'plan --retire': 'zeggen wat retire zou schrijven, wat in de weg staat, en wie er afgesloten zou worden',
    probe: 'zien wat Windows zelf aanbiedt, via loopback',
    'probe --host': 'zien hoe Windows verbinding maakt met hosts die je noemt',
    'probe --microsoft365':
      'zien hoe Windows verbinding maakt met de adressen van Microsoft 365, die eerst worden genoemd, en met SharePoint van je organisatie',
    'probe --port':
      'zien welke protocollen een poort van deze computer accepteert, van SSL 2.0 tot TLS 1.3; alleen met de eigen computer wordt verbinding gemaakt',
    export: 'bestanden schrijven die op andere pc’s instellen wat is gekozen, elk met een weg terug en een README',
    'export --this-pc': 'schrijven wat deze pc mist, als .reg-bestanden of als opdrachtscript voor alleen deze pc',
    'export --retire':
      'bestanden schrijven die oude protocollen uitzetten; voor beide kanten in de volgorde waarin het gaat: kijken, servers, clients',
    help: 'deze hulp tonen, of die van één opdracht',
    version: 'de versie tonen',
  },
  optionsHead: 'Opties',
  everywhereHead: 'Opties van elke opdracht',
  examplesHead: 'Voorbeelden',
  colours: 'Teksten hebben geen kleuren, met NO_COLOR en zonder.',
  more: 'Over één opdracht, met voorbeelden: help OPDRACHT',
  options: {
    profile: 'wat er wordt geschreven',
    mask: 'een eigen getal, zoals 0xA00, in plaats van een profiel',
    user: 'de eigen waarden van deze gebruiker, met een eigen logboek, in plaats van die van de pc; vraagt geen rechten',
    scope: `welke groepen instellingen, gescheiden door komma’s, standaard ${DEFAULT_SCOPES.join(',')}`,
    explain: 'de controle om uit te leggen',
    events: 'lees ook de nieuwste TLS-fouten uit het logboek van Windows',
    answer: 'een kort antwoord om te plakken, en verder niets',
    role: 'de pc bekijken als een die verbinding maakt, of als een waarmee andere verbinding maken',
    scheduled: 'de logboekregel die een taak van Windows ongedaan maakt; niet voor mensen',
    digest: 'de digest ervan, zoals history --json die geeft',
    discard: 'de logboekregel om op te geven, met zijn nummer',
    finish: 'de wijziging afmaken in plaats van terugzetten wat er stond',
    html: 'een HTML-pagina',
    'with-names': 'de naam van de gebruiker en van deze pc erbij, die anders wegblijven',
    csv: 'de tellingen of rijen, gescheiden door komma’s',
    rows: 'een rij per pc; json geeft één object per regel',
    since: 'de map met de oudere verzameling',
    retire: 'wat retire doet, in plaats van een profiel',
    side: 'voor wat deze pc vraagt, voor wat die aanneemt, of voor beide',
    protocols: 'welke protocollen, gescheiden door komma’s',
    usage: 'logboeken die tonen wie ze nog gebruikt: bestanden, mappen en archieven, en meer paden erachter',
    'in-spite-of-usage': 'uitzetten hoewel deze logboeken gebruik tonen, of niet helemaal zijn gelezen',
    'in-spite-of-forecast': 'uitzetten hoewel iets op deze pc de verbindingen verliest',
    'in-spite-of-remote-session': 'uitzetten hoewel deze sessie via Extern bureaublad misschien niet terugkomt',
    'undo-after':
      'het na een aantal minuten, zoals 60m, door een taak van Windows laten terugdraaien, tenzij het behouden wordt',
    keep: 'de wijziging behouden, de nieuwste of de logboekregel met dit nummer',
    host: 'namen zoals outlook.office.com, gescheiden door komma’s; geen adres, poort of URL',
    microsoft365: 'de adressen van Microsoft 365 vragen',
    tenant: 'de naam van je organisatie in SharePoint, zoals contoso bij contoso.sharepoint.com',
    port: 'een poort van deze computer, zoals 443; bij retire ook meer dan een, gevraagd voor en na de wijziging',
    starttls: 'de poort ervoor is van een mailserver, die eerst SMTP spreekt',
    format: 'voor welk hulpmiddel',
    for: 'de Windows-versies waarvoor de bestanden zijn, gescheiden door komma’s',
    'this-pc':
      'explain: wat de tekst op deze pc zou doen; export: het verschil van deze pc, in plaats van alles wat is gekozen (reg en cmd)',
    out: 'waarheen: een bestand voor report, met de extensie .html, .json of .txt voor de vorm, en voor fleet en usage; een map voor export',
    force: 'bestanden vervangen die er al staan',
    yes: 'schrijven zonder te vragen',
    'without-tls12': 'ook schrijven als programma’s daarmee zonder TLS 1.2 blijven',
    'from-writable-folder': 'ook rechten vragen als anderen dit programma kunnen wijzigen',
    registry:
      'een voorbeeldmap of .reg-bestand om als pc te gebruiken; van deze pc wordt dan niets gelezen of geschreven',
    'registry-driver': 'hoe het register van Windows wordt bereikt',
    release: 'welke Windows het is, zoals windows-7, als het register dat niet zegt',
    arch: 'welke processor het is, als het register dat niet zegt',
    json: 'JSON op standaarduitvoer',
    lang: 'de taal van de teksten, standaard die van het systeem',
    help: 'deze hulp tonen',
    version: 'de versie tonen',
  },
  placeholders: {
    command: 'OPDRACHT',
    id: 'NR',
    text: 'TEKST',
    file: 'BESTAND',
    folder: 'MAP',
    path: 'PAD',
    name: 'NAAM',
    value: 'X',
    number: 'N',
    list: 'X,X',
  },
  exitsHead: 'Afsluitcodes',
  exits: {
    0: 'niets te doen, of gedaan en gecontroleerd',
    1: 'herstel is mogelijk, of er is iets te schrijven',
    2: 'verkeerde invoer of verkeerd gebruik',
    3: 'niet toegestaan, of de toestemming is geweigerd',
    4: 'geschreven, maar het wordt anders teruggelezen of Windows biedt het beloofde niet aan; of een rapport is gewijzigd',
    5: 'dit programma kan deze pc niet herstellen, of het is niet bekend (met de reden)',
    6: 'het register veranderde intussen, of een ander programma schrijft',
    7: 'een eerdere wijziging is halverwege gestopt, of de logboekregel ervan kan niet worden gelezen: eerst recover',
    70: 'onze fout',
  },
};

export const messages: Messages = {
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: {
    notKnown: 'wat niet bekend is: er is niets opgeslagen',
    offers: 'biedt aan',
    value: 'waarde',
    wouldWrite: (count) =>
      count === 1
        ? 'Wat er geschreven zou worden (1 waarde):'
        : `Wat er geschreven zou worden (${String(count)} waarden):`,
    nothingToWrite: 'Er zou niets geschreven worden.',
    wrote: 'Geschreven:',
    takenBack: 'Teruggezet:',
    leftAlone: 'Met rust gelaten, omdat iets anders het sindsdien heeft gewijzigd:',
    readBack: (verified) =>
      verified ? 'Teruggelezen en gelijk.' : 'Teruggelezen, en NIET gelijk: iets heeft eroverheen geschreven.',
    retired: (protocols) => `Uit: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `Zodra ze terug zijn veranderd, maakt dit de rest ongedaan: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Logboekregel ${String(id)} is ongedaan gemaakt.`,
      'undone-in-part': (id) =>
        `Logboekregel ${String(id)} is deels ongedaan gemaakt: wat iets anders sindsdien heeft gewijzigd, is blijven staan.`,
      kept: (id) => `Logboekregel ${String(id)} is behouden. Er is niets gewijzigd.`,
      over: (id) => `Van logboekregel ${String(id)} is niets meer ongedaan te maken. Er is niets gewijzigd.`,
      'not-that-entry': (id) =>
        `Logboekregel ${String(id)} is niet de wijziging die ongedaan moest worden gemaakt. Er is niets gewijzigd.`,
    },
    ofUserUnread: 'De eigen wijzigingen van deze gebruiker zijn niet te lezen en staan dus niet in de lijst.',
    undoneAt: (moment) => `Windows draait dit om ${moment} vanzelf terug`,
    journalEntry: (id, ofUser) =>
      `Logboekregel ${String(id)}. Terugdraaien: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'Deze worden anders teruggelezen: een groepsbeleid, of een programma dat het register bewaakt, schreef eroverheen en doet dat dan weer. Vraag de beheerder van deze pc om het daar te wijzigen:',
    restart: (programs) =>
      `Programma’s lezen de waarde bij het starten: sluit ${listed(programs.length > 0 ? programs : ['Outlook'])} en open opnieuw. Voor zekerheid: start de pc opnieuw op.`,
    restartServices: 'Start de pc opnieuw op: services houden waar ze mee begonnen zijn.',
    apply: 'Om dit te schrijven: apply --yes',
    applyUser: 'Dit zijn je eigen waarden; daar is geen beheerder voor nodig. Om ze te schrijven: apply --user --yes',
    ofUser: 'Eigen waarden van deze gebruiker:',
    confirm: (count) => (count === 1 ? '1 waarde schrijven? [j/N] ' : `${String(count)} waarden schrijven? [j/N] `),
    noHistory: 'Nog geen wijzigingen.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `Logboekregel ${String(id)} is van een nieuwere versie van TLS Remedy. Gebruik die, of geef de regel op: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `Logboekregel ${String(id)} kan niet worden gelezen. Tot die is opgegeven, wordt er niets geschreven: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) =>
      `Logboekregel ${String(id)} opgeven? Wat daarmee is gewijzigd, is dan niet meer ongedaan te maken. [j/N] `,
    discarded: (id) => `Logboekregel ${String(id)} is opgegeven. Er is geen instelling gewijzigd.`,
    ranOn: (system, driver) => `Gelezen op ${system} met het stuurprogramma ${driver}.`,
    sslWarning: 'Let op: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.',
    assumedHex: 'Gelezen als hexadecimaal: decimaal zou het geen reeks protocollen zijn.',
    readAs: {
      16: (text, hex) => `${text} is gelezen als hexadecimaal: ${hex}.`,
      10: (text, hex) => `${text} is gelezen als decimaal: ${hex}.`,
    },
    sameNumber: (hex, decimal) => `${hex} is decimaal ${String(decimal)}.`,
    unknownBits: (hex) => `Bits die van geen protocol zijn: ${hex}`,
    nextStep: 'Volgende stap:',
    yes: 'j',
    because: 'Waarom',
    links: 'Meer lezen',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 tot 3.5', wininet: 'Internetopties' },
    help: commandHelp,
  },
  ...windowBoxes,
};

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 en 11, Server 2016 en nieuwer',
    legacy: 'Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2',
  },
  wrongWindows: (windows) =>
    `Dit installatieprogramma is voor ${windows}. Er is niets gewijzigd. Gebruik de andere versie.`,
  wrongProcessor: (architecture) =>
    `Dit installatieprogramma is alleen voor ${architecture}-Windows. Er is niets gewijzigd. Gebruik het installatieprogramma voor deze pc.`,
  inUse: 'TLS Remedy is in gebruik. Er is niets gewijzigd. Sluit het en probeer het opnieuw.',
  keepJournal:
    'Wil je bewaren wat TLS Remedy op deze pc heeft gewijzigd?\n\nZonder die gegevens kan geen enkele kopie van TLS Remedy de wijzigingen ongedaan maken. Het programma verwijderen verandert geen enkele instelling, wat je ook kiest.',
  halfDone:
    'Een wijziging van TLS-instellingen is halverwege gestopt. Zonder TLS Remedy blijft dat zo.\n\nStart TLS Remedy om terug te zetten wat er stond, of om de wijziging af te maken. Toch verwijderen?',
  awaited:
    'Windows maakt een wijziging van TLS-instellingen binnenkort automatisch ongedaan. Zonder TLS Remedy blijft de wijziging staan.\n\nWacht tot dat is gebeurd, of maak de wijziging ongedaan in Geschiedenis. Toch verwijderen?',
};
