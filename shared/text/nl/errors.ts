import type { ErrorTexts, Messages } from '../messages.ts';
import type { ErrorCodeTexts } from '../pack.ts';
import { places } from './retire.ts';
import { counted, either, joined, listed } from './terms.ts';

const UNCHANGED = 'Er is niets gewijzigd.';

export const errorParts: Messages['errorParts'] = {
  meant: (what) => `Bedoel je ${what}?`,
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
    warns: (line) => `Regel ${line} lijkt ergens voor te waarschuwen.`,
    noFile: 'Er is geen bestand met die naam.',
  },
};

const titles: ErrorTexts['titles'] = {
  'bad-usage': (d) => `TLS Remedy kan deze opdrachtregel niet lezen: ${d.what}.`,
  'usage-incomplete': (d) => `Na ${d.before} hoort nog iets.`,
  'usage-one-of': (d) => `Na ${d.before} hoort ${either(d.allowed)}.`,
  'usage-no-option': (d) => `Er is geen optie ${d.what}.`,
  'usage-no-command': (d) => `Er is geen opdracht ${d.what}.`,
  'usage-no-value': (d) => `${d.what} heeft geen waarde.`,
  'usage-once': (d) => `Geef ${d.what} maar één keer.`,
  'usage-together': (d) => `${listed(d.both)} sluiten elkaar uit.`,
  'usage-no-retiring': (d) => `Met ${d.what} zijn er geen bestanden om oude protocollen uit te zetten.`,
  'bad-number': (d) => `“${d.text}” is geen getal van 32 bits.`,
  'ambiguous-number': (d) => `“${d.text}” heeft geen grondtal: hexadecimaal is het ${d.hex}, decimaal ${d.decimal}.`,
  'number-too-large': (d) => `“${d.text}” heeft meer dan 32 bits.`,
  'nothing-recognised': 'TLS Remedy weet niet wat dit doet.',
  'text-too-large': 'De tekst is te groot om uit te leggen.',
  'text-takes-too-long': 'Het lezen van de tekst duurt te lang.',
  'text-unreadable': (d) => `Het bestand kan niet worden gelezen: ${d.path}`,
  'text-on-network': (d) => `TLS Remedy heeft dit netwerkpad niet geopend: ${d.path}`,
  'mask-empty': '0 noemt geen enkel protocol.',
  'mask-unknown-bits': 'Het getal heeft bits die van geen protocol zijn. Windows zou de hele waarde kunnen negeren.',
  'mask-no-tls-1.3': '0x2000 is TLS 1.3, en dat heeft deze Windows-versie niet. Die kan de hele waarde negeren.',
  'unknown-profile': (d) => `Er is geen profiel “${d.profile}”.`,
  'not-confirmed': 'Niet bevestigd.',
  'without-tls12': 'Hiermee blijven programma’s zonder TLS 1.2.',
  'from-unknown-folder': (d) => `Windows gaf niet aan wie dit programma kan wijzigen: ${d.path}`,
  'from-writable-folder': (d) => `Ook anderen dan beheerders kunnen dit programma wijzigen: ${d.path}`,
  'no-such-entry': (d) => `Er is geen wijziging ${d.id} in de geschiedenis.`,
  'other-user': 'Dit programma draait onder een ander account dan dat van de aangemelde gebruiker.',
  'release-contradicts': (d) => `Deze pc is ${d.found}, niet ${d.named}.`,
  'registry-not-found': (d) => `Er staat niets op “${d.path}”.`,
  'registry-not-in-folder': (d) => `In de map “${d.path}” zit geen registry.reg.`,
  'registry-not-a-file': (d) => `“${d.path}” is geen gewoon bestand.`,
  'registry-unreadable': (d) => `“${d.path}” kan niet worden gelezen.`,
  'registry-too-large': (d) => `“${d.path}” is te groot om in het geheugen te lezen.`,
  'registry-empty': (d) => `“${d.path}” is leeg.`,
  'registry-not-reg': (d) => `“${d.path}” is geen registerbestand.`,
  'registry-broken-line': (d) => `“${d.path}” heeft een fout op regel ${d.line}: ${d.detail}`,
  'bad-files-json': (d) => `files.json bij “${d.path}” is niet te gebruiken: ${d.detail}`,
  'no-registry-here': (d) => `Dit is ${d.system}, dat geen Windows-register heeft.`,
  'file-unreadable': (d) => `“${d.path}” kan niet worden gelezen (${d.detail}).`,
  'file-not-written': (d) => `“${d.path}” kon niet worden geschreven (${d.detail}).`,
  'output-not-written': (d) => `De uitvoer kon niet worden geschreven (${d.detail}).`,
  'not-a-report': (d) => `“${d.path}” is geen rapport van TLS Remedy.`,
  'report-unsealed': (d) => `“${d.path}” is een rapport zonder controlesom, dus een wijziging is niet te zien.`,
  'report-outdated': 'Dit rapport is niet meer het nieuwste.',
  'fleet-not-open': 'Deze pc’s staan niet meer open.',
  'drop-refused': 'Een map of logboeken op een station van deze pc kunnen worden neergezet, hooguit 1.000 bestanden.',
  'nothing-to-count': (d) => `Er valt niets te tellen in “${d.path}”.`,
  'no-logs': (d) => `In “${d.path}” staat geen logboek dat gelezen kan worden.`,
  'retire-tls12-off': (d) => `TLS 1.2 staat niet aan voor ${places[d.place]}.`,
  'retire-tls12-unknown': (d) => `Het is niet duidelijk of TLS 1.2 aanstaat voor ${places[d.place]}.`,
  'retire-still-used': (d) =>
    `Nog in gebruik: ${counted(d.old, 'verbinding', 'verbindingen')}, ${counted(d.clients, 'client', 'clients')}.`,
  'retire-evidence-cut-off': 'De logboeken zijn niet tot het einde gelezen.',
  'retire-evidence-unread': (d) => `Een deel van de logboeken kon niet worden gelezen: ${d.unread}.`,
  'retire-cuts-off': (d) => `Iets op deze pc zou de verbinding verliezen: ${d.cutOff}.`,
  'retire-remote-session': 'Je bent verbonden via Extern bureaublad en komt er misschien niet meer in.',
  'no-tasks-here': 'Een registerbestand heeft geen geplande taken.',
  'task-not-made': 'Windows accepteerde de taak niet die dit automatisch ongedaan zou maken.',
  'task-replaceable': (d) => `Ook anderen dan beheerders kunnen dit programma vervangen: ${d.path}`,
  'pdf-failed': 'De pdf kon niet worden gemaakt.',
  'export-not-a-folder': (d) => `“${d.path}” is geen map.`,
  'export-exists': (d) => `“${d.path}” bestaat al.`,
  'export-unwritable': (d) => `In “${d.path}” kan niets worden geschreven (${d.detail}).`,
  'driver-unavailable': (d) => `Het register is niet te bereiken: ${d.what}`,
  'not-permitted': (d) => `Windows weigerde ${d.what} te schrijven.`,
  'elevation-refused': 'De toestemming is geweigerd.',
  'elevation-blocked': (d) => `Een beleid van deze pc staat het niet toe (code ${d.code}).`,
  'elevation-blocked-8235': 'Een beleid geeft alleen ondertekende programma’s beheerdersrechten (code 8235).',
  'elevation-blocked-225': 'De virusscanner van deze pc heeft TLS Remedy tegengehouden (code 225).',
  'helper-not-started': 'De helper met beheerdersrechten kon niet starten.',
  'helper-timed-out': 'De helper met beheerdersrechten antwoordt niet.',
  'helper-lost': (d) => `De helper met beheerdersrechten stopte te vroeg (code ${d.code}).`,
  'write-failed': (d) => `${d.what} was niet te schrijven.`,
  'left-half-done': (d) => `De wijziging stopte halverwege bij ${d.what ?? 'een waarde'}.`,
  'verify-mismatch': (d) => `Geschreven, maar de teruggelezen waarde van ${d.what} wijkt af.`,
  conflict: (d) => `Het register is intussen gewijzigd: ${d.what}`,
  'undo-conflict': 'Er is niets ongedaan gemaakt: iets anders heeft deze waarden intussen gewijzigd.',
  'undo-conflict-later': (d) =>
    `Er is niets ongedaan gemaakt: wijziging ${d.later} is van later en moet eerst ongedaan worden gemaakt.`,
  'undo-retire-first': (d) => `Wijziging ${d.first} heeft intussen oude protocollen uitgezet.`,
  'pending-change': (d) => `Een eerdere wijziging is halverwege gestopt: wijziging ${d.id} in de geschiedenis.`,
  'pending-change-unnumbered': 'Een eerdere wijziging is halverwege gestopt.',
  'entry-unreadable': (d) => `Vermelding ${d.id} in de geschiedenis kan niet worden gelezen.`,
  'entry-newer': (d) => `Vermelding ${d.id} in de geschiedenis is van een nieuwere versie van TLS Remedy.`,
  'entry-readable': (d) => `Vermelding ${d.id} in de geschiedenis kan worden gelezen, dus die wordt niet gewist.`,
  'entry-not-kept': 'De geschiedenis kan niet bewaren wat er nu staat: ongedaan maken zou niet kunnen.',
  'entry-no-number': 'De geschiedenis heeft geen nummer meer voor nog een wijziging.',
  'writer-at-work': 'Een ander programma wijzigt deze instellingen op dit moment.',
  'lock-unavailable': 'TLS Remedy kan niet nagaan of iets anders op hetzelfde moment schrijft.',
  'journal-unreadable': 'De geschiedenis kan niet worden gelezen, dus er wordt niets geschreven.',
  'proof-not-this-pc': 'Die pc is een registerbestand, dus er is geen Windows om te testen.',
  'bad-host': (d) => `“${d.text}” is geen hostnaam.`,
  'link-not-opened': 'Windows kon de pagina niet in een browser openen.',
  'print-failed': 'Het rapport kon niet worden afgedrukt.',
  'door-not-opened': 'Windows kon dit niet openen.',
  'nothing-saved': 'Hier is nog niets opgeslagen, dus er kan geen map worden geopend.',
  'bad-tenant': (d) => `“${d.text}” is geen naam van een organisatie in SharePoint.`,
  'port-not-opened': (d) => `Poort ${d.port} kon niet worden geopend: misschien gebruikt een ander programma die.`,
  busy: 'Er is al een wijziging bezig.',
  refused: 'Het venster vroeg iets wat niet mag.',
  internal: 'Er ging iets mis in TLS Remedy zelf.',
};

const details: ErrorTexts['details'] = {
  'text-too-large': 'Er is niets van gelezen.',
  'text-takes-too-long': (d) => `Het lezen is na ${d.seconds} seconden rekentijd gestopt, dus er is niets over bekend.`,
  'text-on-network':
    'Windows meldt zich aan bij de computer die zo’n pad noemt. Uitleggen opent daar dus geen bestand.',
  'without-tls12':
    'Outlook, OneDrive en andere programma’s die de keuze aan WinHTTP overlaten, kunnen Microsoft 365 dan niet bereiken.',
  'from-writable-folder': 'Een ander programma kan zijn plaats innemen voordat het beheerdersrechten krijgt.',
  'other-user': `${UNCHANGED} Het kan alleen de instellingen schrijven van het account waaronder het draait, en dat is niet dat van de aangemelde gebruiker.`,
  'report-outdated': 'Er is niets opgeslagen, en er is niets gewijzigd op deze pc.',
  'retire-tls12-off': 'Zonder de oude protocollen blijft er niets over om verbinding mee te maken.',
  'retire-tls12-unknown':
    'Een waarde die dat bepaalt, kon niet worden gelezen, is niet gedocumenteerd, of deze Windows-versie is niet bekend.',
  'retire-still-used': 'De logboeken noemen ze.',
  'retire-evidence-cut-off': 'Tot zover tonen ze geen gebruik van deze protocollen; de rest is niet bekend.',
  'retire-evidence-unread': 'Wat gelezen is, toont geen gebruik van deze protocollen; de rest is niet bekend.',
  'retire-cuts-off': 'De verwachting toont waarom.',
  'retire-remote-session':
    'Extern bureaublad naar deze Windows-versie kent TLS 1.2 alleen met update KB3080079. Of die is geïnstalleerd, is niet bekend.',
  'pdf-failed': 'Er is geen pdf opgeslagen, en er is niets gewijzigd op deze pc.',
  'driver-unavailable': 'Daar is niets geschreven.',
  'helper-timed-out': 'Die is misschien nog aan het schrijven; wat al is geschreven, kun je ongedaan maken.',
  'helper-lost': 'Het register is opnieuw gelezen: er is niets gewijzigd.',
  'write-failed': 'Wat daarvoor was geschreven, is teruggezet.',
  'left-half-done': (d) => `De eerdere waarden zijn bewaard als wijziging ${d.id} in de geschiedenis.`,
  'verify-mismatch': 'Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt.',
  conflict: 'Van je wijziging is niets geschreven.',
  'undo-conflict': (d) => `Ze zijn ongewijzigd gelaten: ${d.what}`,
  'undo-conflict-later': (d) => `Wijziging ${d.later} heeft deze overschreven. Dit is ongewijzigd gelaten: ${d.what}`,
  'undo-retire-first': 'Zonder deze wijziging blijft er niets over om verbinding mee te maken.',
  'entry-unreadable': (d) => `${d.stopped} Zolang dat niet is opgelost, wordt er niets geschreven.`,
  'writer-at-work': (d) => `${d.writer} ${UNCHANGED}`,
  'output-of-reading': UNCHANGED,
  'output-not-written': 'Wat de opdracht daarvoor deed, blijft: tls-remedy history toont het.',
  'internal-reading': UNCHANGED,
  internal: 'Controleer voor je verdergaat: misschien is er iets geschreven.',
};

const nextSteps: ErrorTexts['nextSteps'] = {
  'bad-usage': 'Start met --help om te zien wat kan.',
  'bad-number': 'Geef een getal zoals 0xA00 of 2560.',
  'ambiguous-number': 'Geef het getal hexadecimaal, met 0x ervoor.',
  'number-too-large': 'Geef een getal van 0x1 tot en met 0xFFFFFFFF.',
  'nothing-recognised': 'Plak de hele tekst, of geef het pad van een bestand. Er wordt niets van uitgevoerd.',
  'text-too-large': 'Plak het deel waar het om gaat.',
  'text-takes-too-long': 'Plak het deel waar het om gaat.',
  'text-unreadable': 'Controleer het pad en de rechten, of plak de tekst zelf.',
  'text-on-network': 'Geef de tekst door (type BESTAND | tls-remedy explain -), of kopieer het bestand naar deze pc.',
  'mask-empty': 'Gebruik --profile remove om Windows te laten beslissen.',
  'mask-unknown-bits': 'Gebruik alleen 0x8, 0x20, 0x80, 0x200, 0x800 en 0x2000, opgeteld.',
  'mask-no-tls-1.3': 'Laat 0x2000 weg. Het vereist Windows 11 of Server 2022.',
  'unknown-profile': 'Kies recommended, tls12, tls11-12, tls10-12, tls10+12 of remove.',
  'not-confirmed': 'Start opnieuw met --yes om te schrijven.',
  'without-tls12': 'Kies een waarde met TLS 1.2, of gebruik --without-tls12 om deze toch te schrijven.',
  'from-writable-folder': 'Installeer het, of gebruik --from-writable-folder als je alles in deze map vertrouwt.',
  'no-such-entry': 'Bekijk de wijzigingen met tls-remedy history.',
  'other-user': 'Start het als de gebruiker die is aangemeld, zonder beheerdersrechten.',
  'release-contradicts': 'Laat --release weg. Dat is voor registerbestanden waarin de Windows-versie niet staat.',
  'registry-not-found': 'Geef een voorbeeldmap of een .reg-bestand dat bestaat.',
  'registry-not-in-folder': 'Geef een map met registry.reg erin, of een .reg-bestand.',
  'registry-not-a-file': 'Geef een voorbeeldmap of een .reg-bestand.',
  'registry-unreadable': 'Zorg dat je het bestand kunt lezen en probeer het opnieuw.',
  'registry-too-large':
    'Geef een export van alleen HKEY_LOCAL_MACHINE, of probeer het opnieuw op een pc met meer geheugen.',
  'registry-empty': 'Een leeg register is een bestand met de regel “Windows Registry Editor Version 5.00”.',
  'registry-not-reg': 'Geef een export van regedit; de eerste regel is “Windows Registry Editor Version 5.00”.',
  'registry-broken-line': 'Verbeter die regel, of exporteer het bestand opnieuw.',
  'bad-files-json': 'Het bevat één object, zoals { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  'no-registry-here': 'Geef een voorbeeld-pc met --registry PAD.',
  'file-unreadable': 'Kijk of het bestaat en of je het kunt lezen, en probeer het opnieuw.',
  'file-not-written': 'Kies een bestaande map waarin je kunt schrijven, op een station met vrije ruimte.',
  'output-not-written': 'Maak ruimte vrij op dat station, of stuur de uitvoer ergens anders heen.',
  'not-a-report': 'Geef een bestand dat tls-remedy report --out BESTAND, of Delen in het venster, heeft geschreven.',
  'report-unsealed':
    'Maak er een met tls-remedy report --json --out BESTAND; tls-remedy check --json voegt geen controlesom toe.',
  'report-outdated': 'Bekijk het rapport zoals het nu is, en sla dat op.',
  'fleet-not-open': 'Open de map opnieuw.',
  'drop-refused': 'Kies het met de knop.',
  'nothing-to-count':
    'Geef een map met .json-, .ndjson-, .html- of .reg-bestanden, of - en rapporten op standaardinvoer.',
  'no-logs':
    'Geef bestanden of mappen met logboeken van IIS in W3C-indeling, SMTP-logboeken van Exchange, gebeurtenissen die met wevtutil (/f:xml) zijn geëxporteerd, of lijsten van Microsoft 365 als CSV; .gz en .zip mogen blijven zoals ze zijn.',
  'retire-tls12-off': 'Herstel deze pc eerst: start tls-remedy check, en daarna tls-remedy apply.',
  'retire-tls12-off-server':
    'Zet het eerst aan: start tls-remedy apply --scope schannel-server, en start de pc opnieuw op.',
  'retire-tls12-unknown': 'Start tls-remedy check: dat toont wat er onbekend is, en waarom.',
  'retire-still-used':
    'tls-remedy usage PAD toont ze. Breng ze eerst naar TLS 1.2, of ga toch door met --in-spite-of-usage.',
  'retire-evidence-cut-off': 'Lees ze tot het einde, of gebruik --in-spite-of-usage.',
  'retire-evidence-unread':
    'tls-remedy usage PAD toont welke, en waarom. Geef andere logboeken, of gebruik --in-spite-of-usage.',
  'retire-cuts-off': 'Herstel het of werk het eerst bij, of gebruik --in-spite-of-forecast om toch door te gaan.',
  'retire-remote-session': 'Doe dit aan de pc zelf. Of installeer de update, en gebruik --in-spite-of-remote-session.',
  'no-tasks-here': 'Laat --undo-after weg, en maak de wijziging ongedaan met tls-remedy undo.',
  'task-not-made': 'Laat --undo-after weg, of controleer of de service Taakplanner werkt.',
  'task-replaceable': 'Installeer het, zodat een taak het veilig als systeem kan starten, of laat --undo-after weg.',
  'pdf-failed': 'Sla het op als webpagina, open die in een browser en druk hem daar af.',
  'export-not-a-folder': 'Noem een map, of een die nog gemaakt moet worden.',
  'export-exists': 'Kies een lege map, of vervang de bestanden met --force.',
  'export-unwritable': 'Kies een map waarin je kunt schrijven, op een station met vrije ruimte.',
  'driver-unavailable': 'Probeer het opnieuw; blijft het zo, gebruik dan --registry-driver script-host.',
  'not-permitted': 'Start als administrator; bij een registerbestand: zorg dat je in de map ervan kunt schrijven.',
  'elevation-refused': 'Pas opnieuw toe en kies Ja als Windows het vraagt, of vraag een beheerder.',
  'elevation-blocked': 'Vraag de beheerder van deze pc, of meld je aan als administrator.',
  'elevation-blocked-8235': 'Gebruik een ondertekende versie van TLS Remedy, of vraag de beheerder van deze pc.',
  'elevation-blocked-225': 'Vraag de beheerder van deze pc om TLS Remedy toe te staan in de virusscanner.',
  'helper-not-started': 'Start het programma als administrator en probeer het opnieuw.',
  'helper-timed-out': 'Wacht een minuut en controleer opnieuw.',
  'helper-lost': 'Probeer het opnieuw. Een virusscanner kan die hebben gestopt.',
  'write-failed': 'Kijk of de schijf vol is en probeer het opnieuw.',
  'left-half-done': (d) => `Start tls-remedy recover ${d.user}--yes om ze terug te zetten.`,
  'verify-mismatch': 'Zoek wat het schrijft en pas opnieuw toe.',
  conflict: 'Controleer opnieuw en kies dan op grond van wat er nu staat.',
  'undo-conflict': 'Bekijk met tls-remedy check wat er nu staat.',
  'undo-conflict-later': (d) => `Maak eerst wijziging ${d.later} ongedaan, dan deze.`,
  'undo-retire-first': (d) => `Maak eerst wijziging ${d.first} ongedaan, dan deze.`,
  'pending-change': (d) =>
    `Maak die ongedaan met tls-remedy recover ${d.user}--yes, of af met tls-remedy recover ${d.user}--finish --yes.`,
  'entry-unreadable': (d) =>
    `Wis de vermelding; dat wijzigt geen instelling: tls-remedy recover ${d.user}--discard ${d.id} --yes`,
  'entry-newer': (d) =>
    `Gebruik de nieuwere versie, of wis de vermelding: tls-remedy recover ${d.user}--discard ${d.id} --yes`,
  'entry-readable':
    'Maak die ongedaan met tls-remedy undo; is die halverwege gestopt, beëindig die dan met tls-remedy recover.',
  'entry-not-kept': 'Kijk of de klok goed staat en of een van de waarden heel groot is, en probeer het opnieuw.',
  'entry-no-number': 'Verwijder de sleutel 99999999 onder HKLM\\SOFTWARE\\TLS Remedy\\Journal en probeer het opnieuw.',
  'writer-at-work': 'Wacht tot het klaar is en probeer het opnieuw.',
  'lock-unavailable': 'Start TLS Remedy opnieuw. Helpt dat niet, start dan de pc opnieuw.',
  'journal-unreadable': 'Start als administrator.',
  'proof-not-this-pc': 'Start het op de pc zelf, zonder --registry.',
  'bad-host': 'Geef een naam zoals login.microsoftonline.com, zonder https:// en zonder pad.',
  'link-not-opened': 'Kopieer het adres, en open het op een andere pc.',
  'print-failed': 'Sla het op als pdf en druk die af.',
  'door-not-opened': 'Open het zelf, via het menu Start.',
  'nothing-saved': 'Sla het eerst op.',
  'bad-tenant': 'Geef het eerste deel van het adres: contoso bij contoso.sharepoint.com.',
  'port-not-opened': 'Kies een andere poort, of geen: dan wordt een vrije gebruikt.',
  busy: 'Wacht tot die klaar is.',
  refused: 'Sluit het programma en start het opnieuw.',
  internal: 'Start tls-remedy check, en meld wat je deed.',
};

export const errors: ErrorTexts = {
  titles,
  details,
  nextSteps,
  left: {
    all: UNCHANGED,
    pc: 'Er is niets gewijzigd op deze pc.',
    files: 'Er is geen bestand geschreven of gewijzigd.',
    network: 'Er is niets verstuurd.',
  },
};

const NO_TLS = 'TLS is niet de oorzaak.';

export const answerWords = {
  names: 'Naam',
  spellings: 'Andere schrijfwijzen',
  same: 'Dezelfde fout, andere codes',
  alsoMask: (hex: string, protocols: readonly string[]): string =>
    `Als waarde van de instelling: ${hex}, en dat is ${listed(protocols)}.`,
  nowhere: 'Geen van de oorzaken die TLS Remedy nagaat, leidt tot deze code.',
};

export const errorCodes: ErrorCodeTexts = {
  joined,
  meanings: {
    'no-answer': 'De andere kant antwoordde niet op tijd.',
    'bad-address': 'Een adres klopt niet. Het kan dat van een proxy of van het proxyscript zijn.',
    'name-not-found': 'De naam van de server, of van de proxy, is niet gevonden.',
    'not-in-this-windows': 'Het programma vroeg om iets wat deze Windows-versie niet heeft, zoals een nieuwere TLS.',
    'sign-in-failed': 'Aanmelden bij de server of bij een proxy is mislukt.',
    'given-up': 'Het programma gaf het op voordat de verbinding klaar was. Misschien is een certificaat geweigerd.',
    'mistake-in-program': 'Een fout in het programma dat deze code toont. Geen instelling van Windows veroorzaakt dit.',
    'no-connection': 'Er kon geen verbinding met de server worden gemaakt.',
    'connection-ended':
      'De verbinding is verbroken; misschien delen beide kanten geen TLS-versie. Is het Windows Update op Windows 7, installeer dan eerst KB3138612, want het eigen programma daarvoor is te oud.',
    'not-an-error': 'Dit is geen fout: het hoort bij een verbinding die doorgaat, of bij het gewone einde ervan.',
    'certificate-date':
      'Het certificaat, of een erboven in de keten, is nu niet geldig. Controleer eerst de datum, tijd en tijdzone van deze pc, en daarna of de basiscertificaten actueel zijn.',
    'certificate-name': 'Het certificaat hoort bij een andere naam. Misschien gaf iets daartussen antwoord.',
    'client-certificate': 'De server vraagt deze pc om een certificaat, en er is geen passend certificaat.',
    'root-not-trusted':
      'Het basiscertificaat wordt hier niet vertrouwd: het ontbreekt, of een proxy of beveiligingssoftware daartussen antwoordt met een eigen certificaat.',
    'root-not-fetched':
      'Het programma vindt het basiscertificaat van de server niet in de lijst van Windows. Open het adres van de server één keer in Edge, zodat Windows het ophaalt, en start het programma daarna opnieuw.',
    'certificate-refused':
      'Het programma vertrouwt het certificaat van de server niet. Controleer eerst de datum en tijd van deze pc, en daarna wie het certificaat uitgaf: misschien ontbreekt het basiscertificaat hier, of opent een proxy of beveiligingssoftware de verbinding.',
    'revocation-not-checked': 'Het was niet na te gaan of het certificaat is ingetrokken.',
    'certificate-revoked': 'Het certificaat is ingetrokken door wie het uitgaf.',
    'certificate-invalid': 'Het certificaat is ongeldig, of niet voor dit gebruik bedoeld.',
    'certificate-key': 'De persoonlijke sleutel van een certificaat ontbreekt, of het programma mag er niet bij.',
    'certificate-not-found':
      'Windows vond een certificaat niet, of iets wat erbij hoort, zoals de persoonlijke sleutel.',
    'credentials-not-known':
      'Windows kon niet gebruiken waarmee het programma zich aanmeldt: de persoonlijke sleutel van een certificaat ontbreekt of is ervoor afgeschermd, of het programma vraagt op een manier die met een latere Windows-versie kwam. Probeer dan een oudere versie van het programma.',
    'chain-incomplete': 'De keten van het certificaat naar een vertrouwd basiscertificaat is niet compleet.',
    'explicitly-distrusted': 'Het certificaat staat in de lijst van wat Windows niet mag vertrouwen.',
    'answer-not-read': 'Het antwoord kon niet worden gelezen. Vaak komt het van een proxy.',
    'redirect-failed': 'De server verwees het programma naar een ander adres, en dat mislukte.',
    'handshake-failed': 'Geen beveiligde verbinding; meestal is er geen gemeenschappelijke TLS-versie of cipher suite.',
    'secure-failure': 'De beveiligde verbinding is mislukt: TLS, het certificaat, of de datum en tijd van deze pc.',
    'no-internet': 'Windows meldt dat er geen internet is.',
    'server-not-reached': 'De server is niet bereikbaar.',
    'proxy-not-reached': 'De proxy is niet bereikbaar.',
    'proxy-script': 'Het script dat een proxy kiest, kon niet worden opgehaald of werkt niet.',
    'proxy-not-found': 'Windows zocht zelf naar een proxy en vond er geen.',
    'version-not-taken':
      'De andere kant accepteert de aangeboden TLS-versie niet, want die is te oud: laat het programma TLS 1.2 aanbieden.',
    'security-internal': 'De TLS van Windows kon niet verder. Misschien staan algoritmen of protocollen uit.',
    'answer-not-tls': 'Het antwoord was geen TLS, of de server accepteerde de TLS-versie niet.',
    'refused-by-rule': 'De server of iets daartussen weigert deze verbinding volgens een regel.',
    'no-credential': 'Er is niets om mee aan te melden, of de protocollen waar het programma om vraagt, staan uit.',
    'data-altered':
      'De gegevens kwamen anders aan dan ze zijn verstuurd: zoek een proxy of beveiligingssoftware daartussen, en een cipher suite die niet werkt.',
    'out-of-turn': 'Een bericht kwam in de verkeerde volgorde. Vaak antwoordt er iets daartussen.',
    'domain-only': `Het gaat om aanmelden bij een domein. ${NO_TLS}`,
    'clocks-differ': 'De klokken van beide kanten verschillen. Zet de datum, de tijd en de tijdzone van deze pc goed.',
    'message-not-expected':
      'De andere kant antwoordde met een alert, meestal omdat die de aangeboden TLS-versie of cipher suites weigert.',
    'certificate-unknown-fault': 'Het certificaat is geweigerd om een reden die niet wordt genoemd.',
    'encryption-failed': 'Gegevens konden niet worden versleuteld of ontsleuteld. Mogelijk werkt een suite niet.',
    'nothing-in-common':
      'Beide kanten delen geen TLS-versie, cipher suite of curve: werk de oudste kant bij, of zet aan wat hier uitstaat.',
    'ended-too-early': 'De verbinding is verbroken voordat die klaar was.',
    'ended-on-the-way': 'De verbinding wordt onderweg ontsleuteld, door een proxy of door beveiligingssoftware.',
    'no-application-protocol': 'Beide kanten delen geen versie van HTTP. Vaak antwoordt er iets daartussen.',
    'crypto-function-missing': 'Een functie van de cryptografie van Windows die nodig is, ontbreekt of staat uit.',
    'signature-not-read': 'Een handtekening was niet te controleren. SHA-2 vraagt bij oudere versies een update.',
    'file-altered': 'Het bestand is gewijzigd nadat het is ondertekend. Vaak deed iets daartussen dat.',
    'trust-failed': 'Er kon geen vertrouwen worden vastgesteld.',
    'suites-too-weak': 'De server vindt de cipher suites van deze pc te zwak.',
    'other-side-failed': 'De andere kant meldt een eigen fout.',
    'fallback-refused': 'Het programma probeerde het opnieuw met een oudere TLS-versie, en de server weigerde dat.',
    'field-contradicts': 'De andere kant weigert een deel van wat deze pc aanbiedt, zoals de curves.',
    'name-unknown-there': 'De server kent de gevraagde naam niet.',
    'event-no-credential': 'Een programma kon TLS niet starten. Bij status 10013 staat elk gevraagd protocol hier uit.',
    'state-all-off':
      'Elke TLS-versie waar het programma om vraagt, staat op deze pc uit. Laat het om TLS 1.2 vragen (.NET-programma’s: de .NET-waarden), of zet in Schannel aan waar het om vraagt.',
    'state-not-tls':
      'Wat bij deze pc binnenkwam, was geen TLS maar bijvoorbeeld gewone HTTP, of een scanner, op een poort voor TLS. Klaagt niemand, dan hoef je niets te doen.',
    'state-old-client':
      'Een programma dat verbinding maakte met deze pc, deelt er geen TLS-versie of cipher suite mee. Klaagt niemand, dan was het een scanner of een oud programma en hoef je niets te doen; werk anders dat programma bij, of kijk naar de cipher suites hier.',
    'version-off-here':
      'De andere kant vroeg om een TLS-versie die op deze pc uitstaat. Klaagt niemand, dan was het een scanner of een oud programma en hoef je niets te doen; werk anders de andere kant bij.',
    'event-no-suite-here': 'Deze pc heeft geen cipher suite om een verbinding mee te beginnen.',
    'event-client-suites':
      'Een programma maakte verbinding met deze pc, maar geen van zijn cipher suites wordt hier ondersteund. Klaagt niemand, dan was het een scanner of een oud programma en hoef je niets te doen.',
    'event-alert-received':
      'De andere kant verbrak een verbinding met een alert; het nummer geeft aan waarom. Eén keer is onschuldig als niemand klaagt.',
    'event-alert-sent':
      'Deze pc verbrak een verbinding met een alert; het nummer geeft aan waarom. Klaagt niemand, dan hoef je niets te doen.',
    'event-handshake-made':
      'Er is niets mis: er is een verbinding gemaakt. De gebeurtenis noemt de TLS-versie en de cipher suite.',
    'event-information': 'Alleen ter informatie: er is niets mis.',
    'event-server-only':
      'Deze pc vertrouwt als server meer uitgevers van certificaten dan hij aan clients kan noemen. Dat telt alleen als die zich met een certificaat aanmelden; negeer deze gebeurtenis anders.',
    'event-no-server-certificate':
      'Deze pc heeft geen certificaat voor de diensten van Windows zelf die TLS accepteren. Alleen een domeincontroller heeft er een nodig, voor LDAPS; negeer deze gebeurtenis op elke andere pc.',
    'event-module-missing': 'Een deel van de cryptografie van Windows kon niet worden geladen.',
    'onedrive-no-connection':
      'OneDrive bereikt de cloud niet, vaak doordat TLS 1.2 of een gemeenschappelijke cipher suite ontbreekt.',
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
    'mail-not-secure': 'Geen beveiligde verbinding met de mailserver: verkeerde poort of versleuteling, of oude TLS.',
    'mail-no-connection': 'De mailserver werd niet bereikt, of de verbinding is verbroken.',
    'mail-relay-refused': 'De mailserver geeft het bericht niet door. Een firewall die mail verandert, kan dat doen.',
    'mail-sign-in': `De mailserver accepteerde de manier van aanmelden niet. ${NO_TLS}`,
    'smtp-old-tls': 'Exchange Online weigert de TLS-versie van dit programma of apparaat: die is te oud.',
    'dotnet-no-channel':
      'Een .NET-programma kon geen verbinding maken. Vaak bieden ze oude TLS aan, tenzij een .NET-instelling dat verandert: kijk eerst bij .NET.',
    'dotnet-on-send':
      'De server verbrak de verbinding van een .NET-programma, meestal omdat het alleen oude TLS aanbood. Is .NET in orde, zoek in het script dan een callback voor certificaten; die geeft dezelfde melding.',
    'dotnet-on-receive':
      'De verbinding van een .NET-programma werd verbroken terwijl het op antwoord wachtte. Dat ligt zelden aan TLS: kijk naar het netwerk, de proxy en de server.',
    'forcibly-closed':
      'De andere kant, of iets ertussen, verbrak de verbinding. Let op wanneer: gebeurt het meteen bij het verbinden, dan weigert die vaak de TLS-versie of de suites; gebeurt het later, dan is TLS zelden de oorzaak.',
    'browser-own-tls':
      'De browser kon het antwoord van de server niet lezen: zoek een proxy of beveiligingssoftware daartussen, of een fout van de server. Chrome en Edge hebben een eigen TLS, dus geen TLS-instelling van Windows veroorzaakt dit.',
    'browser-nothing-in-common':
      'Het programma en de server delen geen TLS-versie of cipher suite, meestal doordat de server te oud is: werk die bij. Chrome, Edge, Firefox en Thunderbird hebben een eigen TLS, dus geen TLS-instelling van Windows helpt.',
    'turn-on-in-settings': 'Internet Explorer bood geen TLS-versie aan die de server accepteert.',
    'alert-about-certificate':
      'De ene kant weigerde het certificaat van de andere. Is de alert ontvangen, dan accepteert de andere kant niet wat deze pc toonde; is die verstuurd, dan accepteert deze pc niet wat binnenkwam.',
    'own-certificate-refused':
      'De andere kant weigerde het certificaat dat deze pc toonde. Controleer daar dat certificaat, de uitgever en de datum; welke certificaten deze pc vertrouwt, doet er hier niet toe.',
    'read-inner':
      'Dit zegt alleen dat TLS mislukte. De regels eromheen, vaak inner exception genoemd, zeggen waarom: plak die ook.',
    'read-inner-net':
      'Een .NET-programma, zoals PowerShell 7, kon TLS niet opzetten; deze regel zegt niet waarom. Laat de inner exception zien (in PowerShell 7 met Get-Error) en plak die; is er een proxy, kijk daar dan eerst naar.',
    'other-hung-up':
      'De andere kant verbrak de verbinding tijdens de handshake, meestal omdat die de aangeboden TLS-versie of cipher suites niet accepteert.',
    'sql-pre-login':
      'De verbinding met SQL Server mislukte bij het opzetten van TLS: geen gemeenschappelijke TLS-versie, of het certificaat van de server. De tekst tussen haakjes erachter zegt welke van de twee.',
    'sql-closed':
      'SQL Server verbrak de verbinding bij het opzetten van TLS. Zet TLS 1.2 aan beide kanten aan, en controleer daarna het certificaat van SQL Server.',
    'sql-nothing-in-common':
      'Het programma en SQL Server delen geen TLS-versie of cipher suite. SQL Server 2014 en ouder hebben een update nodig voor TLS 1.2: installeer die, of een nieuwere SQL Server, en kijk daarna naar deze pc.',
    'sql-server-old':
      'De verbinding werkt, maar met een TLS-versie die niet meer veilig is, omdat SQL Server geen nieuwere aanbiedt. Werk SQL Server bij.',
    'sql-driver-old':
      'Het programma gebruikt een oude driver voor SQL Server, die op de meeste Windows-versies geen TLS 1.2 heeft. Installeer een actuele ODBC- of OLE DB-driver voor SQL Server en kies die in het programma.',
    'sql-certificate':
      'De driver vertrouwt het certificaat van SQL Server niet; vaak heeft SQL Server dat zelf gemaakt. Geef SQL Server een vertrouwd certificaat; de TLS-versie is niet de oorzaak.',
    'other-side-old':
      'De andere kant heeft alleen oude TLS, en dit programma weigert die. Zet daar TLS 1.2 aan voor inkomende verbindingen, of werk die kant bij; de instellingen van deze pc doen er niet toe.',
    'own-tls-version':
      'Het programma en de server delen geen TLS-versie of cipher suite: werk de oudste van de twee bij. Het programma heeft een eigen TLS, dus geen TLS-instelling van Windows telt ervoor.',
    'own-tls-too-old':
      'De andere kant weigerde de TLS-versie die dit programma aanbood, dus het programma is te oud: werk het bij, of de OpenSSL, Java of Go die erbij hoort. Het heeft een eigen TLS, dus geen TLS-instelling van Windows helpt.',
    'own-tls-turned-off':
      'De eigen instellingen van het programma zetten de TLS-versie of cipher suites uit die het nodig heeft (in Java jdk.tls.disabledAlgorithms). Werk de andere kant bij, of laat het programma om TLS 1.2 vragen; geen TLS-instelling van Windows telt ervoor.',
    'own-answer-not-tls':
      'Het antwoord was geen TLS: het adres of de poort is er een zonder. Vaak begint het adres van een proxy met https:// waar het http:// moet zijn. Het programma heeft een eigen TLS, dus geen TLS-instelling van Windows helpt.',
    'own-other-side-weak':
      'De sleutel of het certificaat van de server is te zwak voor dit programma. Laat de server bijwerken; het programma heeft een eigen TLS, dus geen TLS-instelling van Windows helpt.',
    'no-secure-renegotiation':
      'De andere kant is te oud voor dit programma: veilig heronderhandelen ontbreekt daar. Werk de server bij, of de proxy die de verbinding opent; het programma heeft een eigen TLS, dus geen TLS-instelling van Windows helpt.',
    'own-tls-certificate':
      'Het programma vertrouwt het certificaat van de server niet. Het heeft een eigen TLS en een eigen lijst met vertrouwde certificaten, dus die van Windows telt niet: voeg het basiscertificaat toe aan het programma, of zoek wat de verbinding onderweg opent.',
    'gallery-old-tls':
      'Windows PowerShell bereikte de galerie niet, meestal omdat .NET alleen oude TLS aanbiedt. Herstel .NET en open daarna een nieuw venster.',
    'gallery-not-registered':
      'De PowerShell Gallery is niet geregistreerd, vaak omdat TLS toen mislukte. Herstel .NET en start daarna Register-PSRepository -Default in een nieuw venster.',
    'nuget-index':
      'NuGet kon zijn lijst niet laden. De regels eronder zeggen waarom; bij oudere Windows-versies is het meestal .NET of een cipher suite.',
    'dotnet-too-old':
      'Het geïnstalleerde .NET Framework is te oud om TLS 1.2 bij naam te kennen. Installeer .NET Framework 4.5 of nieuwer, liever 4.8, en open een nieuw venster.',
    'winget-certificate':
      'Het certificaat van de Store is er niet een dat winget accepteert. Werk App Installer bij, en zoek een proxy die verbindingen opent.',
    'curl-asks-tls13':
      'Het programma vroeg curl om TLS 1.3, en dat heeft deze Windows-versie niet. Laat die optie weg.',
    'winrm-nothing-in-common':
      'Windows Remote Management deelt geen TLS-versie of cipher suite met de andere pc. Het volgt de WinHTTP-waarde en Schannel.',
    'broker-needs-tls10':
      'Op Server 2012 R2 en 2016 bereikt de verbindingsbroker van Extern bureaublad zijn interne database alleen met TLS 1.0. Is TLS 1.0 uitgezet, zet het dan weer aan, verplaats de database naar SQL Server, of werk bij naar Server 2019.',
    'update-client-old':
      'Windows Update kon niet zoeken. Op Windows 7 is het eigen programma daarvoor vaak te oud: installeer KB3138612, en daarna KB4474419 en KB4490628.',
    'update-file-expired':
      'De registratie van een updateservice is verlopen. Op Windows 7 was dat een bestand van Microsoft, dus geen instelling van deze pc veroorzaakt het; probeer het later opnieuw.',
    'update-proxy':
      'Windows Update kwam er niet door, meestal door de proxy van WinHTTP. Start netsh winhttp show proxy om die te zien.',
    'store-network':
      'Windows vond geen weg naar het netwerk. Zet tunnels en VPN’s uit om te proberen; de TLS-instellingen zijn niet de oorzaak.',
    easyfix:
      'Dit is de Easy Fix van Microsoft: die zet de WinHTTP-waarde op TLS 1.1 en 1.2. TLS 1.2 in Schannel zet die niet aan, en dat heeft Windows 7 ook nodig; zonder update KB3140245 doet die niets.',
    'unknown-code':
      'Deze code staat niet in de lijst van TLS Remedy, dus het is niet duidelijk of TLS er iets mee te maken heeft.',
  },
  direction: {
    received: 'De andere kant stuurde deze alert, en deze pc ontving die (gebeurtenis 36887).',
    sent: 'Deze pc stuurde deze alert naar de andere kant (gebeurtenis 36888).',
  },
  process: (name: string): string => `Het programma is ${name}.`,
  /** A code that isn't in the list: its kind, and where to look it up. */
  unknown: {
    facilities: {
      com: 'Een algemene code van onderdelen van Windows.',
      rpc: 'Een code van remote procedure calls.',
      script: 'Een code van scripts en macro’s in Office.',
      storage: 'Een code van bestanden en opslag.',
      own: 'Een code die het programma zelf maakte, zoals Office of OneDrive.',
      win32: 'Een algemene code van Windows.',
      security: 'Een code van aanmelden en TLS in Windows.',
      certificates: 'Een code over certificaten.',
      'smart-card': 'Een code van smartcards.',
      internet: 'Een code van mail in Outlook, of van een download.',
      dotnet: 'Een code van .NET; de melding erbij zegt meer.',
      http: 'Het antwoord van een webserver.',
      bits: 'Een code van downloads op de achtergrond (BITS).',
      'windows-update': 'Een code van Windows Update.',
      'windows-setup': 'Een code van Windows Setup.',
      winrm: 'Een code van Windows Remote Management.',
      store: 'Een code van de Microsoft Store.',
      defender: 'Een code van Microsoft Defender.',
      'delivery-optimization': 'Een code van Delivery Optimization.',
      winget: 'Een code van winget.',
      'configuration-manager': 'Een code van Configuration Manager.',
      'sign-in': 'Een code van aanmelden bij Microsoft.',
      'windows-status': 'Een statuscode van Windows zelf.',
    },
    other: 'Een foutcode van Windows.',
    where: 'Zoek erop, samen met de naam van het programma.',
    netHelp: (number: number): string =>
      `Start net helpmsg ${number} in een opdrachtprompt om te zien wat die betekent.`,
  },
  ...answerWords,
  whereToLook: 'Waar je kunt kijken',
};
