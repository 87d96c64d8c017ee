import type { Messages } from '../shape.ts';
import type { ErrorCodeTexts } from '../error-codes.ts';

const UNCHANGED = 'Er is niets gewijzigd.';
const UNCHANGED_HERE = 'Er is niets gewijzigd op deze pc.';
const NOTHING_SAVED = 'Er is geen bestand geschreven of gewijzigd.';

/** Delen van de zinnen hieronder. */
export const errorParts: Messages['errorParts'] = {
  meant: (what) => ` Bedoel je ${what}?`,
  places: {
    incoming: 'inkomende verbindingen',
    outgoing: 'uitgaande verbindingen',
    winhttp: 'programma’s die WinHTTP gebruiken',
    'winhttp-32-bit': '32-bits programma’s die WinHTTP gebruiken',
  },
  aValue: 'een waarde',
  stopped: {
    yes: 'Het is een wijziging die halverwege is gestopt.',
    perhaps: 'Het kan een wijziging zijn die halverwege is gestopt.',
  },
  writer: {
    process: (id) => `proces ${id}`,
    account: (name) => `account ${name}`,
    since: (moment) => `sinds ${moment}`,
    known: (parts) => `Het is ${parts}.`,
    unknown: 'Welk programma is niet bekend.',
  },
  seen: {
    nothing: 'Het is geen getal, opdracht, script, beleid of .reg-bestand.',
    inLine: (name, line) => `${name} (regel ${line})`,
    one: (name) => `Het noemt ${name}.`,
    two: (key, name) => `Het noemt ${key} en ${name}.`,
    noFile: 'Er is geen bestand met die naam.',
  },
};

/** Wat er gebeurde, wat niet is gewijzigd, wat te doen. `d` bevat feiten: een pad, een regel, de naam van een waarde. */
export const errors: Messages['errors'] = {
  'bad-usage': (d) => ({
    title: `TLS Remedy kan deze opdrachtregel niet lezen: ${d.what}.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Start met --help om te zien wat kan.',
  }),
  'usage-incomplete': (d) => ({
    title: `Na ${d.before} hoort nog iets.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Start met --help om te zien wat kan.',
  }),
  'usage-one-of': (d) => ({
    title: `Na ${d.before} hoort een van deze:${d.allowed}.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Start met --help om te zien wat kan.',
  }),
  'bad-number': (d) => ({
    title: `“${d.text}” is geen getal van 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Geef een getal zoals 0xA00 of 2560.',
  }),
  'ambiguous-number': (d) => ({
    title: `“${d.text}” heeft geen grondtal: hexadecimaal is het ${d.hex}, decimaal ${d.decimal}.`,
    detail: UNCHANGED,
    nextStep: 'Geef het getal hexadecimaal, met 0x ervoor.',
  }),
  'number-too-large': (d) => ({
    title: `“${d.text}” heeft meer dan 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Geef een getal van 0x1 tot en met 0xFFFFFFFF.',
  }),
  'nothing-recognised': (d) => ({
    title: 'TLS Remedy weet niet wat dit doet.',
    detail: d.seen,
    nextStep: 'Plak de hele tekst, of geef het pad van een bestand. Er wordt niets van uitgevoerd.',
  }),
  'text-too-large': () => ({
    title: 'De tekst is te groot om uit te leggen.',
    detail: 'Er is niets van gelezen.',
    nextStep: 'Plak het deel waar het om gaat.',
  }),
  'text-takes-too-long': () => ({
    title: 'Het lezen van de tekst duurt te lang.',
    detail: 'Het lezen is na twee seconden gestopt, dus er is niets over bekend.',
    nextStep: 'Plak het deel waar het om gaat.',
  }),
  'text-unreadable': (d) => ({
    title: `Het bestand kan niet worden gelezen: ${d.path}`,
    detail: d.detail,
    nextStep: 'Controleer het pad en de rechten, of plak de tekst zelf.',
  }),
  'text-on-network': (d) => ({
    title: `TLS Remedy heeft dit netwerkpad niet geopend: ${d.path}`,
    detail: 'Windows meldt zich aan bij de computer die zo’n pad noemt. Uitleg opent daar dus geen bestand.',
    nextStep: 'Kopieer het bestand naar deze pc, of geef de tekst door: explain - < BESTAND.',
  }),
  'mask-empty': () => ({
    title: '0 noemt geen enkel protocol.',
    detail: UNCHANGED,
    nextStep: 'Gebruik --profile remove om Windows te laten beslissen.',
  }),
  'mask-unknown-bits': () => ({
    title: 'Het getal heeft bits die van geen protocol zijn. Windows zou de hele waarde kunnen negeren.',
    detail: UNCHANGED,
    nextStep: 'Gebruik alleen 0x8, 0x20, 0x80, 0x200, 0x800 en 0x2000, opgeteld.',
  }),
  'mask-no-tls-1.3': () => ({
    title: '0x2000 is TLS 1.3, en dat heeft deze Windows-versie niet. Windows zou de hele waarde kunnen negeren.',
    detail: UNCHANGED,
    nextStep: 'Laat 0x2000 weg. Het vereist Windows 11 of Server 2022.',
  }),
  'unknown-profile': (d) => ({
    title: `Er is geen profiel “${d.profile}”.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Kies recommended, tls12, tls11-12, tls10-12, tls10+12 of remove.',
  }),
  'not-confirmed': () => ({
    title: 'Niet bevestigd.',
    detail: UNCHANGED,
    nextStep: 'Start opnieuw met --yes om te schrijven.',
  }),
  'without-tls12': () => ({
    title: 'Hiermee blijven programma’s zonder TLS 1.2.',
    detail: `Outlook, OneDrive en andere programma’s die de keuze aan WinHTTP overlaten, kunnen Microsoft 365 dan niet bereiken. ${UNCHANGED}`,
    nextStep: 'Kies een waarde met TLS 1.2, of gebruik --without-tls12 om deze toch te schrijven.',
  }),
  'from-unknown-folder': (d) => ({
    title: `Windows gaf niet aan wie dit programma kan wijzigen: ${d.path}`,
    detail: `Een ander programma kan zijn plaats innemen voordat het beheerdersrechten krijgt. ${UNCHANGED}`,
    nextStep: 'Installeer het, of gebruik --from-writable-folder als de inhoud van deze map te vertrouwen is.',
  }),
  'from-writable-folder': (d) => ({
    title: `Ook anderen dan beheerders kunnen dit programma wijzigen: ${d.path}`,
    detail: `Een ander programma kan zijn plaats innemen voordat het beheerdersrechten krijgt. ${UNCHANGED}`,
    nextStep: 'Installeer het, of gebruik --from-writable-folder als de inhoud van deze map te vertrouwen is.',
  }),
  'no-such-entry': (d) => ({
    title: `Er is geen wijziging ${d.id} in de geschiedenis.`,
    detail: UNCHANGED,
    nextStep: 'Bekijk de wijzigingen met history.',
  }),
  'other-user': () => ({
    title: 'Dit programma draait onder een ander account dan dat van de aangemelde gebruiker.',
    detail: `${UNCHANGED} Het kan alleen de instellingen schrijven van het account waaronder het draait, en dat is niet dat van de aangemelde gebruiker.`,
    nextStep: 'Start het als de gebruiker die is aangemeld, zonder beheerdersrechten.',
  }),
  'release-contradicts': (d) => ({
    title: `Deze pc is ${d.found}, niet ${d.named}.`,
    detail: UNCHANGED,
    nextStep: 'Laat --release weg. Dat is voor registerbestanden waarin de Windows-versie niet staat.',
  }),
  'registry-not-found': (d) => ({
    title: `Er staat niets op “${d.path}”.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeldmap of een .reg-bestand dat bestaat.',
  }),
  'registry-not-in-folder': (d) => ({
    title: `In de map “${d.path}” zit geen registry.reg.`,
    detail: UNCHANGED,
    nextStep: 'Geef een map met registry.reg erin, of een .reg-bestand.',
  }),
  'registry-not-a-file': (d) => ({
    title: `“${d.path}” is geen gewoon bestand.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeldmap of een .reg-bestand.',
  }),
  'registry-unreadable': (d) => ({
    title: `“${d.path}” kan niet worden gelezen.`,
    detail: UNCHANGED,
    nextStep: 'Zorg dat je het bestand kunt lezen en probeer het opnieuw.',
  }),
  'registry-empty': (d) => ({
    title: `“${d.path}” is leeg.`,
    detail: UNCHANGED,
    nextStep: 'Een leeg register is een bestand met de regel “Windows Registry Editor Version 5.00”.',
  }),
  'registry-not-reg': (d) => ({
    title: `“${d.path}” is geen registerbestand.`,
    detail: UNCHANGED,
    nextStep: 'Geef een bestand dat regedit exporteerde; de eerste regel is “Windows Registry Editor Version 5.00”.',
  }),
  'registry-broken-line': (d) => ({
    title: `“${d.path}” heeft een fout op regel ${d.line}: ${d.detail}`,
    detail: UNCHANGED,
    nextStep: 'Verbeter die regel, of exporteer het bestand opnieuw.',
  }),
  'bad-files-json': (d) => ({
    title: `files.json bij “${d.path}” is niet te gebruiken: ${d.detail}`,
    detail: UNCHANGED,
    nextStep: 'Het bevat één object, zoals { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  }),
  'no-registry-here': (d) => ({
    title: `Dit is ${d.system}, dat geen Windows-register heeft.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeld-pc met --registry PAD.',
  }),
  'file-unreadable': (d) => ({
    title: `“${d.path}” kan niet worden gelezen (${d.detail}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Kijk of het bestaat en of je het kunt lezen, en probeer het opnieuw.',
  }),
  'file-not-written': (d) => ({
    title: `“${d.path}” kon niet worden geschreven (${d.detail}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Kies een bestaande map waarin je kunt schrijven, op een station met vrije ruimte.',
  }),
  'not-a-report': (d) => ({
    title: `“${d.path}” is geen rapport van TLS Remedy.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Geef een bestand dat report --out, of Delen in het venster, heeft geschreven.',
  }),
  'report-unsealed': (d) => ({
    title: `“${d.path}” is een rapport zonder controlesom, dus een wijziging is niet te zien.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Maak er een met report --json --out BESTAND; check --json voegt geen controlesom toe.',
  }),
  'report-outdated': () => ({
    title: 'Dit rapport is niet meer het nieuwste.',
    detail: 'Er is niets opgeslagen, en er is niets gewijzigd op deze pc.',
    nextStep: 'Bekijk het rapport zoals het nu is, en sla dat op.',
  }),
  'fleet-not-open': () => ({
    title: 'Deze pc’s staan niet meer open.',
    detail: UNCHANGED_HERE,
    nextStep: 'Open de map opnieuw.',
  }),
  'nothing-to-count': (d) => ({
    title: `Er valt niets te tellen in “${d.path}”.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Geef een map met .json-, .ndjson-, .html- of .reg-bestanden, of - en één rapport per regel op standaardinvoer.',
  }),
  'no-logs': (d) => ({
    title: `In “${d.path}” staat geen logboek dat gelezen kan worden.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Geef bestanden of mappen met logboeken van IIS in W3C-indeling, SMTP-logboeken van Exchange, gebeurtenissen die met wevtutil (/f:xml) zijn geëxporteerd, of lijsten van Microsoft 365 als CSV; .gz en .zip mogen blijven zoals ze zijn.',
  }),
  'retire-tls12-off': (d) => ({
    title: `TLS 1.2 staat niet aan voor ${d.place}.`,
    detail: `Zonder de oude protocollen blijft er niets over om verbinding mee te maken. ${UNCHANGED}`,
    nextStep: 'Herstel deze pc eerst: start check, en daarna apply.',
  }),
  'retire-tls12-off-server': (d) => ({
    title: `TLS 1.2 staat niet aan voor ${d.place}.`,
    detail: `Zonder de oude protocollen blijft er niets over om verbinding mee te maken. ${UNCHANGED}`,
    nextStep: 'Zet het eerst aan: start apply --scope schannel-server, en start de pc opnieuw op.',
  }),
  'retire-tls12-unknown': (d) => ({
    title: `Het is niet bekend of TLS 1.2 aanstaat voor ${d.place}.`,
    detail: `Een waarde die dat bepaalt, kon niet worden gelezen, is niet gedocumenteerd, of deze Windows-versie is niet bekend. ${UNCHANGED}`,
    nextStep: 'Start check: dat toont wat er onbekend is, en waarom.',
  }),
  'retire-still-used': (d) => ({
    title: `Deze protocollen worden nog gebruikt: ${d.old} verbindingen, ${d.clients} clients.`,
    detail: `De logboeken noemen ze. ${UNCHANGED}`,
    nextStep:
      'usage toont ze allemaal. Breng deze clients eerst naar TLS 1.2, of gebruik --in-spite-of-usage om ze hun verbinding te laten verliezen.',
  }),
  'retire-evidence-cut-off': () => ({
    title: 'De logboeken zijn niet tot het einde gelezen.',
    detail: `Tot zover tonen ze geen gebruik van deze protocollen; de rest is niet bekend. ${UNCHANGED}`,
    nextStep: 'Lees ze tot het einde, of gebruik --in-spite-of-usage.',
  }),
  'retire-evidence-unread': (d) => ({
    title: `Een deel van de logboeken kon niet worden gelezen: ${d.unread}.`,
    detail: `Wat gelezen is, toont geen gebruik van deze protocollen; de rest is niet bekend. ${UNCHANGED}`,
    nextStep: 'usage toont wat, en waarom. Geef logboeken die te lezen zijn, of gebruik --in-spite-of-usage.',
  }),
  'retire-cuts-off': (d) => ({
    title: `Iets op deze pc zou de verbindingen verliezen: ${d.cutOff}.`,
    detail: `De verwachting toont waarom. ${UNCHANGED}`,
    nextStep:
      'Herstel het of werk het eerst bij, of gebruik --in-spite-of-forecast om het de verbindingen te laten verliezen.',
  }),
  'retire-remote-session': () => ({
    title: 'Je bent verbonden via Extern bureaublad en kunt daarna misschien geen verbinding meer maken.',
    detail: `Extern bureaublad naar deze Windows-versie kent TLS 1.2 alleen met update KB3080079. Of die is geïnstalleerd, is niet bekend. ${UNCHANGED}`,
    nextStep:
      'Zorg dat de update is geïnstalleerd, of doe dit aan de pc zelf; gebruik daarna --in-spite-of-remote-session.',
  }),
  'no-tasks-here': () => ({
    title: 'Een registerbestand heeft geen geplande taken.',
    detail: UNCHANGED,
    nextStep: 'Laat --undo-after weg, en maak de wijziging ongedaan met undo.',
  }),
  'task-not-made': (d) => ({
    title: 'Windows accepteerde de taak niet die dit automatisch ongedaan zou maken.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Laat --undo-after weg, of controleer of de service Taakplanner werkt.',
  }),
  'task-replaceable': (d) => ({
    title: `Ook anderen dan beheerders kunnen dit programma vervangen: ${d.path}`,
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Installeer het, zodat een taak het veilig als systeem kan starten, of laat --undo-after weg.',
  }),
  'pdf-failed': (d) => ({
    title: 'De pdf kon niet worden gemaakt.',
    detail: `Er is geen pdf opgeslagen, en er is niets gewijzigd op deze pc. ${d.detail}`,
    nextStep: 'Sla het op als webpagina, open die in een browser en druk hem daar af.',
  }),
  'export-not-a-folder': (d) => ({
    title: `“${d.path}” is geen map.`,
    detail: NOTHING_SAVED,
    nextStep: 'Noem een map, of een die nog gemaakt moet worden.',
  }),
  'export-exists': (d) => ({
    title: `“${d.path}” bestaat al.`,
    detail: NOTHING_SAVED,
    nextStep: 'Kies een lege map, of vervang de bestanden met --force.',
  }),
  'export-unwritable': (d) => ({
    title: `In “${d.path}” kan niets worden geschreven (${d.detail}).`,
    detail: NOTHING_SAVED,
    nextStep: 'Kies een map waarin je kunt schrijven, op een station met vrije ruimte.',
  }),
  'driver-unavailable': (d) => ({
    title: `Het register is niet te bereiken: ${d.what}`,
    detail: `Daar is niets geschreven. ${d.detail}`,
    nextStep: 'Probeer het opnieuw; blijft het zo, gebruik dan --registry-driver script-host.',
  }),
  'not-permitted': (d) => ({
    title: `Windows weigerde ${d.what} te schrijven.`,
    detail: UNCHANGED,
    nextStep:
      'Start als administrator; bij een registerbestand: zorg dat je in het bestand en de map ervan kunt schrijven.',
  }),
  'elevation-refused': () => ({
    title: 'De toestemming is geweigerd.',
    detail: UNCHANGED,
    nextStep: 'Pas opnieuw toe en kies Ja als Windows het vraagt, of vraag een beheerder.',
  }),
  'elevation-blocked': (d) => ({
    title: `Een beleid van deze pc staat het niet toe (code ${d.code}).`,
    detail: UNCHANGED,
    nextStep: 'Vraag de beheerder van deze pc, of meld je aan als administrator.',
  }),
  'elevation-blocked-8235': () => ({
    title: 'Een beleid van deze pc geeft alleen ondertekende programma’s beheerdersrechten (code 8235).',
    detail: UNCHANGED,
    nextStep: 'Gebruik een ondertekende versie van TLS Remedy, of vraag de beheerder van deze pc.',
  }),
  'elevation-blocked-225': () => ({
    title: 'De virusscanner van deze pc heeft TLS Remedy tegengehouden (code 225).',
    detail: UNCHANGED,
    nextStep: 'Vraag de beheerder van deze pc om TLS Remedy toe te staan in de virusscanner.',
  }),
  'helper-not-started': (d) => ({
    title: 'De helper met beheerdersrechten kon niet starten.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Start het programma als administrator en probeer het opnieuw.',
  }),
  'helper-timed-out': () => ({
    title: 'De helper met beheerdersrechten antwoordt niet.',
    detail: 'Die is misschien nog aan het schrijven; wat al is geschreven, kun je ongedaan maken.',
    nextStep: 'Wacht een minuut en controleer opnieuw.',
  }),
  'helper-lost': (d) => ({
    title: `De helper met beheerdersrechten stopte te vroeg (code ${d.code}).`,
    detail: 'Het register is opnieuw gelezen: er is niets gewijzigd.',
    nextStep: 'Probeer het opnieuw. Een virusscanner kan die hebben gestopt.',
  }),
  'write-failed': (d) => ({
    title: `${d.what} was niet te schrijven.`,
    detail: `Wat daarvoor was geschreven, is teruggezet. ${d.detail}`,
    nextStep: 'Kijk of de schijf vol is en probeer het opnieuw.',
  }),
  'left-half-done': (d) => ({
    title: `De wijziging stopte halverwege bij ${d.what}.`,
    detail: `De eerdere waarden zijn bewaard als wijziging ${d.id} in de geschiedenis.`,
    nextStep: `Start recover ${d.user}--yes om ze terug te zetten.`,
  }),
  'verify-mismatch': (d) => ({
    title: `Geschreven, maar de teruggelezen waarde van ${d.what} wijkt af.`,
    detail: 'Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt.',
    nextStep: 'Zoek wat het schrijft en pas opnieuw toe.',
  }),
  conflict: (d) => ({
    title: `Het register is intussen gewijzigd: ${d.what}`,
    detail: 'Van je wijziging is niets geschreven.',
    nextStep: 'Controleer opnieuw en kies dan op grond van wat er nu staat.',
  }),
  'undo-conflict': (d) => ({
    title: 'Er is niets ongedaan gemaakt: iets anders heeft deze waarden intussen gewijzigd.',
    detail: `Ze zijn ongewijzigd gelaten: ${d.what}`,
    nextStep: 'Bekijk met check wat er nu staat.',
  }),
  'undo-conflict-later': (d) => ({
    title: `Er is niets ongedaan gemaakt: wijziging ${d.later}, of iets anders, heeft deze waarden intussen gewijzigd.`,
    detail: `Ze zijn ongewijzigd gelaten: ${d.what}`,
    nextStep: 'Bekijk met check wat er nu staat.',
  }),
  'undo-retire-first': (d) => ({
    title: `Wijziging ${d.first} heeft intussen oude protocollen uitgezet.`,
    detail: 'Zonder deze wijziging blijft er niets over om verbinding mee te maken. Er is niets gewijzigd.',
    nextStep: `Maak eerst wijziging ${d.first} ongedaan, dan deze.`,
  }),
  'pending-change': (d) => ({
    title: `Een eerdere wijziging is halverwege gestopt: wijziging ${d.id} in de geschiedenis.`,
    detail: UNCHANGED,
    nextStep: `Start recover ${d.user}--yes om die ongedaan te maken, of recover ${d.user}--finish --yes om die af te maken.`,
  }),
  'pending-change-unnumbered': (d) => ({
    title: 'Een eerdere wijziging is halverwege gestopt.',
    detail: UNCHANGED,
    nextStep: `Start recover ${d.user}--yes om die ongedaan te maken, of recover ${d.user}--finish --yes om die af te maken.`,
  }),
  'entry-unreadable': (d) => ({
    title: `Vermelding ${d.id} in de geschiedenis kan niet worden gelezen.`,
    detail: `${d.stopped} Zolang dat niet is opgelost, wordt er niets geschreven.`,
    nextStep: `Om de vermelding te wissen: recover ${d.user}--discard ${d.id} --yes. Dat wijzigt geen instelling.`,
  }),
  'entry-newer': (d) => ({
    title: `Vermelding ${d.id} in de geschiedenis is van een nieuwere versie van TLS Remedy.`,
    detail: `${d.stopped} Zolang dat niet is opgelost, wordt er niets geschreven.`,
    nextStep: `Gebruik de nieuwere versie. Of wis de vermelding: recover ${d.user}--discard ${d.id} --yes. Dat wijzigt geen instelling.`,
  }),
  'entry-readable': (d) => ({
    title: `Vermelding ${d.id} in de geschiedenis kan worden gelezen, dus die wordt niet gewist.`,
    detail: UNCHANGED,
    nextStep: 'Maak die ongedaan met undo; is die halverwege gestopt, beëindig die dan met recover.',
  }),
  'entry-not-kept': () => ({
    title: 'De geschiedenis kan niet bewaren wat er nu staat, dus de wijziging zou niet ongedaan te maken zijn.',
    detail: UNCHANGED,
    nextStep: 'Kijk of de klok van deze pc goed staat en of een van de waarden heel groot is, en probeer het opnieuw.',
  }),
  'entry-no-number': () => ({
    title: 'De geschiedenis heeft geen nummer meer voor nog een wijziging.',
    detail: UNCHANGED,
    nextStep: 'Verwijder de sleutel 99999999 onder HKLM\\SOFTWARE\\TLS Remedy\\Journal en probeer het opnieuw.',
  }),
  'writer-at-work': (d) => ({
    title: 'Een ander programma wijzigt deze instellingen op dit moment.',
    detail: `${d.writer} ${UNCHANGED}`,
    nextStep: 'Wacht tot het klaar is en probeer het opnieuw.',
  }),
  'lock-unavailable': (d) => ({
    title: 'TLS Remedy kan niet nagaan of iets anders op hetzelfde moment schrijft.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Start TLS Remedy opnieuw. Helpt dat niet, start dan de pc opnieuw.',
  }),
  'journal-unreadable': (d) => ({
    title: 'De geschiedenis kan niet worden gelezen, dus er wordt niets geschreven.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Start als administrator.',
  }),
  'proof-not-this-pc': () => ({
    title: 'Die pc is een registerbestand, dus er is geen Windows om te testen.',
    detail: 'Er is niets verstuurd.',
    nextStep: 'Start het op de pc zelf, zonder --registry.',
  }),
  'bad-host': (d) => ({
    title: `“${d.text}” is geen hostnaam.`,
    detail: 'Er is niets verstuurd.',
    nextStep: 'Geef een naam zoals login.microsoftonline.com, zonder https:// en zonder pad.',
  }),
  'link-not-opened': (d) => ({
    title: 'Windows kon de pagina niet in een browser openen.',
    detail: d.address,
    nextStep: 'Kopieer het adres, en open het op een andere pc.',
  }),
  'print-failed': (d) => ({
    title: 'Het rapport kon niet worden afgedrukt.',
    detail: d.detail,
    nextStep: 'Sla het op als pdf en druk die af.',
  }),
  'door-not-opened': (d) => ({
    title: 'Windows kon dit niet openen.',
    detail: d.detail,
    nextStep: 'Open het zelf, via het menu Start.',
  }),
  'nothing-saved': () => ({
    title: 'Hier is nog niets opgeslagen, dus er kan geen map worden geopend.',
    detail: UNCHANGED,
    nextStep: 'Sla het eerst op.',
  }),
  'bad-tenant': (d) => ({
    title: `“${d.text}” is geen naam van een organisatie in SharePoint.`,
    detail: 'Er is niets verstuurd.',
    nextStep: 'Geef het eerste deel van het adres: contoso bij contoso.sharepoint.com.',
  }),
  busy: () => ({
    title: 'Er is al een wijziging bezig.',
    detail: UNCHANGED,
    nextStep: 'Wacht tot die klaar is.',
  }),
  refused: () => ({
    title: 'Het venster vroeg iets wat niet mag.',
    detail: UNCHANGED,
    nextStep: 'Sluit het programma en start het opnieuw.',
  }),
  'internal-reading': () => ({
    title: 'Er ging iets mis in TLS Remedy zelf.',
    detail: UNCHANGED,
    nextStep: 'Start check, en meld wat je deed.',
  }),
  internal: () => ({
    title: 'Er ging iets mis in TLS Remedy zelf.',
    detail: 'Controleer voor je verdergaat: misschien is er iets geschreven.',
    nextStep: 'Start check, en meld wat je deed.',
  }),
};

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
