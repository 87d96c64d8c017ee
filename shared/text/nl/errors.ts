import type { ErrorDetails } from '../../failures.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { rowOf } from '../../row-of.ts';

const UNCHANGED = 'Er is niets gewijzigd.';
const UNCHANGED_HERE = 'Er is niets gewijzigd op deze pc.';
const NOTHING_SAVED = 'Er is geen bestand geschreven of gewijzigd.';

/** Wie er schrijft, voor zover dat bekend is. */
function writerWords(d: ErrorDetails): string {
  const known = [
    d['program'] ? String(d['program']) : '',
    d['pid'] ? `proces ${String(d['pid'])}` : '',
    d['account'] ? `account ${String(d['account'])}` : '',
    d['since'] ? `sinds ${String(d['since'])}` : '',
  ].filter((part) => part !== '');
  return known.length === 0 ? 'Welk programma is niet bekend.' : `Het is ${known.join(', ')}.`;
}

/** Wat misschien bedoeld was, waar iets erop lijkt. */
const meant = (d: ErrorDetails): string => (d['meant'] === undefined ? '' : ` Bedoel je ${String(d['meant'])}?`);

/** Voor welke verbindingen of programma’s naar TLS 1.2 is gekeken. */
function place(d: ErrorDetails): string {
  if (d['program'] !== 'winhttp') return d['side'] === 'server' ? 'inkomende verbindingen' : 'uitgaande verbindingen';
  return d['view'] === 'wow64' ? '32-bits programma’s die WinHTTP gebruiken' : 'programma’s die WinHTTP gebruiken';
}

const isOfUser = (d: ErrorDetails): boolean => d['ofUser'] !== undefined;

/** Wie de helper tegenhoudt, naar de foutcode van Windows, als meer bekend is dan dat een beleid het doet. */
const BLOCKED_BY: Readonly<Record<string, { readonly title: string; readonly nextStep: string }>> = {
  '8235': {
    title: 'Een beleid van deze pc geeft alleen ondertekende programma’s beheerdersrechten (code 8235).',
    nextStep: 'Gebruik een ondertekende versie van TLS Remedy, of vraag de beheerder van deze pc.',
  },
  '225': {
    title: 'De virusscanner van deze pc heeft TLS Remedy tegengehouden (code 225).',
    nextStep: 'Vraag de beheerder van deze pc om TLS Remedy toe te staan in de virusscanner.',
  },
};

/** Wat er mis is met een opdrachtregel. Waar iets ontbreekt, staat in `what` een vraagteken, en misschien wat het kan zijn. */
function unusable(what: string): string {
  const [before = '', allowed] = what.split(' ?');
  if (allowed === undefined) return `TLS Remedy kan deze opdrachtregel niet lezen: ${what}.`;
  return allowed === ''
    ? `Na ${before} hoort nog iets.`
    : `Na ${before} hoort een van deze:${allowed.replace(/[()]/g, '')}.`;
}

/** Wat er gebeurde, wat niet is gewijzigd, wat te doen. `d` bevat feiten: een pad, een regel, de naam van een waarde. */
export const errors: Messages['errors'] = {
  'bad-usage': (d) => ({
    title: unusable(String(d['what'])),
    detail: `${UNCHANGED}${meant(d)}`,
    nextStep: 'Start met --help om te zien wat kan.',
  }),
  'bad-number': (d) => ({
    title: `“${String(d['text'])}” is geen getal van 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Geef een getal zoals 0xA00 of 2560.',
  }),
  'ambiguous-number': (d) => ({
    title: `“${String(d['text'])}” heeft geen grondtal: hexadecimaal is het ${String(d['hex'])}, decimaal ${String(d['decimal'])}.`,
    detail: UNCHANGED,
    nextStep: 'Geef het getal hexadecimaal, met 0x ervoor.',
  }),
  'number-too-large': (d) => ({
    title: `“${String(d['text'])}” heeft meer dan 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Geef een getal van 0x1 tot en met 0xFFFFFFFF.',
  }),
  'nothing-recognised': (d) => {
    const named = [
      ...(d['key'] === undefined ? [] : [`${d['key']} (regel ${d['keyLine']})`]),
      ...(d['name'] === undefined ? [] : [`${d['name']} (regel ${d['nameLine']})`]),
    ];
    const seen =
      named.length === 0
        ? 'Het is geen getal, opdracht, script, beleid of .reg-bestand.'
        : `Het noemt ${named.join(' en ')}.`;
    return {
      title: 'TLS Remedy weet niet wat dit doet.',
      detail: d['path'] === undefined ? seen : `${seen} Er is geen bestand met die naam.`,
      nextStep: 'Plak de hele tekst, of geef het pad van een bestand. Er wordt niets van uitgevoerd.',
    };
  },
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
    title: `Het bestand kan niet worden gelezen: ${String(d['path'])}`,
    detail: String(d['detail']),
    nextStep: 'Controleer het pad en de rechten, of plak de tekst zelf.',
  }),
  'text-on-network': (d) => ({
    title: `TLS Remedy heeft dit netwerkpad niet geopend: ${String(d['path'])}`,
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
    title: `Er is geen profiel “${String(d['profile'])}”.`,
    detail: `${UNCHANGED}${meant(d)}`,
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
  'from-writable-folder': (d) => ({
    title:
      d['who'] === 'others'
        ? `Ook anderen dan beheerders kunnen dit programma wijzigen: ${String(d['path'])}`
        : `Windows gaf niet aan wie dit programma kan wijzigen: ${String(d['path'])}`,
    detail: `Een ander programma kan zijn plaats innemen voordat het beheerdersrechten krijgt. ${UNCHANGED}`,
    nextStep: 'Installeer het, of gebruik --from-writable-folder als de inhoud van deze map te vertrouwen is.',
  }),
  'no-such-entry': (d) => ({
    title: `Er is geen wijziging ${String(d['id'])} in de geschiedenis.`,
    detail: UNCHANGED,
    nextStep: 'Bekijk de wijzigingen met history.',
  }),
  'other-user': () => ({
    title: 'Dit programma draait onder een ander account dan dat van de aangemelde gebruiker.',
    detail: `${UNCHANGED} Het kan alleen de instellingen schrijven van het account waaronder het draait, en dat is niet dat van de aangemelde gebruiker.`,
    nextStep: 'Start het als de gebruiker die is aangemeld, zonder beheerdersrechten.',
  }),
  'release-contradicts': (d) => ({
    title: `Deze pc is ${String(d['found'])}, niet ${String(d['named'])}.`,
    detail: UNCHANGED,
    nextStep: 'Laat --release weg. Dat is voor registerbestanden waarin de Windows-versie niet staat.',
  }),
  'registry-not-found': (d) => ({
    title: `Er staat niets op “${String(d['path'])}”.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeldmap of een .reg-bestand dat bestaat.',
  }),
  'registry-not-in-folder': (d) => ({
    title: `In de map “${String(d['path'])}” zit geen registry.reg.`,
    detail: UNCHANGED,
    nextStep: 'Geef een map met registry.reg erin, of een .reg-bestand.',
  }),
  'registry-not-a-file': (d) => ({
    title: `“${String(d['path'])}” is geen gewoon bestand.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeldmap of een .reg-bestand.',
  }),
  'registry-unreadable': (d) => ({
    title: `“${String(d['path'])}” kan niet worden gelezen.`,
    detail: UNCHANGED,
    nextStep: 'Zorg dat je het bestand kunt lezen en probeer het opnieuw.',
  }),
  'registry-empty': (d) => ({
    title: `“${String(d['path'])}” is leeg.`,
    detail: UNCHANGED,
    nextStep: 'Een leeg register is een bestand met de regel “Windows Registry Editor Version 5.00”.',
  }),
  'registry-not-reg': (d) => ({
    title: `“${String(d['path'])}” is geen registerbestand.`,
    detail: UNCHANGED,
    nextStep: 'Geef een bestand dat regedit exporteerde; de eerste regel is “Windows Registry Editor Version 5.00”.',
  }),
  'registry-broken-line': (d) => ({
    title: `“${String(d['path'])}” heeft een fout op regel ${String(d['line'])}: ${String(d['detail'])}`,
    detail: UNCHANGED,
    nextStep: 'Verbeter die regel, of exporteer het bestand opnieuw.',
  }),
  'bad-files-json': (d) => ({
    title: `files.json bij “${String(d['path'])}” is niet te gebruiken: ${String(d['detail'])}`,
    detail: UNCHANGED,
    nextStep: 'Het bevat één object, zoals { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  }),
  'no-registry-here': (d) => ({
    title: `Dit is ${String(d['system'])}, dat geen Windows-register heeft.`,
    detail: UNCHANGED,
    nextStep: 'Geef een voorbeeld-pc met --registry PAD.',
  }),
  'file-unreadable': (d) => ({
    title: `“${String(d['path'])}” kan niet worden gelezen (${String(d['detail'])}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Kijk of het bestaat en of je het kunt lezen, en probeer het opnieuw.',
  }),
  'file-not-written': (d) => ({
    title: `“${String(d['path'])}” kon niet worden geschreven (${String(d['detail'])}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Kies een bestaande map waarin je kunt schrijven, op een station met vrije ruimte.',
  }),
  'not-a-report': (d) => ({
    title: `“${String(d['path'])}” is geen rapport van TLS Remedy.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Geef een bestand dat report --out, of Delen in het venster, heeft geschreven.',
  }),
  'report-unsealed': (d) => ({
    title: `“${String(d['path'])}” is een rapport zonder controlesom, dus een wijziging is niet te zien.`,
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
    title: `Er valt niets te tellen in “${String(d['path'])}”.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Geef een map met .json-, .ndjson-, .html- of .reg-bestanden, of - en één rapport per regel op standaardinvoer.',
  }),
  'no-logs': (d) => ({
    title: `In “${String(d['path'])}” staat geen logboek dat gelezen kan worden.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Geef bestanden of mappen met logboeken van IIS in W3C-indeling, SMTP-logboeken van Exchange, gebeurtenissen die met wevtutil (/f:xml) zijn geëxporteerd, of lijsten van Microsoft 365 als CSV; .gz en .zip mogen blijven zoals ze zijn.',
  }),
  'retire-tls12-off': (d) => ({
    title: `TLS 1.2 staat niet aan voor ${place(d)}.`,
    detail: `Zonder de oude protocollen blijft er niets over om verbinding mee te maken. ${UNCHANGED}`,
    nextStep:
      d['side'] === 'server'
        ? 'Zet het eerst aan: start apply --scope schannel-server, en start de pc opnieuw op.'
        : 'Herstel deze pc eerst: start check, en daarna apply.',
  }),
  'retire-tls12-unknown': (d) => ({
    title: `Het is niet bekend of TLS 1.2 aanstaat voor ${place(d)}.`,
    detail: `Een waarde die dat bepaalt, kon niet worden gelezen, is niet gedocumenteerd, of deze Windows-versie is niet bekend. ${UNCHANGED}`,
    nextStep: 'Start check: dat toont wat er onbekend is, en waarom.',
  }),
  'retire-still-used': (d) => ({
    title: `Deze protocollen worden nog gebruikt: ${String(d['old'])} verbindingen, ${String(d['clients'])} clients.`,
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
    title: `Een deel van de logboeken kon niet worden gelezen: ${String(d['unread'])}.`,
    detail: `Wat gelezen is, toont geen gebruik van deze protocollen; de rest is niet bekend. ${UNCHANGED}`,
    nextStep: 'usage toont wat, en waarom. Geef logboeken die te lezen zijn, of gebruik --in-spite-of-usage.',
  }),
  'retire-cuts-off': (d) => ({
    title: `Iets op deze pc zou de verbindingen verliezen: ${String(d['cutOff'])}.`,
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
    title: d['path']
      ? `Ook anderen dan beheerders kunnen dit programma vervangen: ${String(d['path'])}`
      : 'Windows accepteerde de taak niet die dit automatisch ongedaan zou maken.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: d['path']
      ? 'Installeer het, zodat een taak het veilig als systeem kan starten, of laat --undo-after weg.'
      : 'Laat --undo-after weg, of controleer of de service Taakplanner werkt.',
  }),
  'pdf-failed': (d) => ({
    title: 'De pdf kon niet worden gemaakt.',
    detail: `Er is geen pdf opgeslagen, en er is niets gewijzigd op deze pc. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Sla het op als webpagina, open die in een browser en druk hem daar af.',
  }),
  'export-not-a-folder': (d) => ({
    title: `“${String(d['path'])}” is geen map.`,
    detail: NOTHING_SAVED,
    nextStep: 'Noem een map, of een die nog gemaakt moet worden.',
  }),
  'export-exists': (d) => ({
    title: `“${String(d['path'])}” bestaat al.`,
    detail: NOTHING_SAVED,
    nextStep: 'Kies een lege map, of vervang de bestanden met --force.',
  }),
  'export-unwritable': (d) => ({
    title: `In “${String(d['path'])}” kan niets worden geschreven (${String(d['detail'])}).`,
    detail: NOTHING_SAVED,
    nextStep: 'Kies een map waarin je kunt schrijven, op een station met vrije ruimte.',
  }),
  'driver-unavailable': (d) => ({
    title: `Het register is niet te bereiken: ${String(d['what'])}`,
    detail: `Daar is niets geschreven. ${String(d['detail'])}`.trim(),
    nextStep: 'Probeer het opnieuw; blijft het zo, gebruik dan --registry-driver script-host.',
  }),
  'not-permitted': (d) => ({
    title: `Windows weigerde ${String(d['what'])} te schrijven.`,
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
    title: `Een beleid van deze pc staat het niet toe (code ${String(d['code'])}).`,
    detail: UNCHANGED,
    nextStep: 'Vraag de beheerder van deze pc, of meld je aan als administrator.',
    ...rowOf(BLOCKED_BY, String(d['code'])),
  }),
  'helper-not-started': (d) => ({
    title: 'De helper met beheerdersrechten kon niet starten.',
    detail: `${UNCHANGED} ${String(d['detail'])}`.trim(),
    nextStep: 'Start het programma als administrator en probeer het opnieuw.',
  }),
  'helper-timed-out': () => ({
    title: 'De helper met beheerdersrechten antwoordt niet.',
    detail: 'Die is misschien nog aan het schrijven; wat al is geschreven, kun je ongedaan maken.',
    nextStep: 'Wacht een minuut en controleer opnieuw.',
  }),
  'helper-lost': (d) => ({
    title: `De helper met beheerdersrechten stopte te vroeg (code ${String(d['code'])}).`,
    detail: 'Het register is opnieuw gelezen: er is niets gewijzigd.',
    nextStep: 'Probeer het opnieuw. Een virusscanner kan die hebben gestopt.',
  }),
  'write-failed': (d) => ({
    title: `${String(d['what'])} was niet te schrijven.`,
    detail: `Wat daarvoor was geschreven, is teruggezet. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Kijk of de schijf vol is en probeer het opnieuw.',
  }),
  'left-half-done': (d) => ({
    title: `De wijziging stopte halverwege bij ${String(d['what'] ?? 'een waarde')}.`,
    detail: `De eerdere waarden zijn bewaard als wijziging ${String(d['id'])} in de geschiedenis.`,
    nextStep: `Start recover ${userOption(isOfUser(d))}--yes om ze terug te zetten.`,
  }),
  'verify-mismatch': (d) => ({
    title: `Geschreven, maar de teruggelezen waarde van ${String(d['what'])} wijkt af.`,
    detail: 'Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt.',
    nextStep: 'Zoek wat het schrijft en pas opnieuw toe.',
  }),
  conflict: (d) => ({
    title: `Het register is intussen gewijzigd: ${String(d['what'])}`,
    detail: 'Van je wijziging is niets geschreven.',
    nextStep: 'Controleer opnieuw en kies dan op grond van wat er nu staat.',
  }),
  'undo-conflict': (d) => ({
    title: d['later']
      ? `Er is niets ongedaan gemaakt: wijziging ${String(d['later'])}, of iets anders, heeft deze waarden intussen gewijzigd.`
      : 'Er is niets ongedaan gemaakt: iets anders heeft deze waarden intussen gewijzigd.',
    detail: `Ze zijn ongewijzigd gelaten: ${String(d['what'])}`,
    nextStep: 'Bekijk met check wat er nu staat.',
  }),
  'undo-retire-first': (d) => ({
    title: `Wijziging ${String(d['first'])} heeft intussen oude protocollen uitgezet.`,
    detail: 'Zonder deze wijziging blijft er niets over om verbinding mee te maken. Er is niets gewijzigd.',
    nextStep: `Maak eerst wijziging ${String(d['first'])} ongedaan, dan deze.`,
  }),
  'pending-change': (d) => ({
    title: `Een eerdere wijziging is halverwege gestopt: wijziging ${String(d['id'])} in de geschiedenis.`,
    detail: UNCHANGED,
    nextStep: `Start recover ${userOption(isOfUser(d))}--yes om die ongedaan te maken, of recover ${userOption(isOfUser(d))}--finish --yes om die af te maken.`,
  }),
  'entry-unreadable': (d) => ({
    title:
      d['why'] === 'newer'
        ? `Vermelding ${String(d['id'])} in de geschiedenis is van een nieuwere versie van TLS Remedy.`
        : `Vermelding ${String(d['id'])} in de geschiedenis kan niet worden gelezen.`,
    detail: `${d['state'] === 'pending' ? 'Het is een wijziging die halverwege is gestopt.' : 'Het kan een wijziging zijn die halverwege is gestopt.'} Zolang dat niet is opgelost, wordt er niets geschreven.`,
    nextStep: `${d['why'] === 'newer' ? 'Gebruik de nieuwere versie. Of wis de vermelding' : 'Om de vermelding te wissen'}: recover ${userOption(isOfUser(d))}--discard ${String(d['id'])} --yes. Dat wijzigt geen instelling.`,
  }),
  'entry-readable': (d) => ({
    title: `Vermelding ${String(d['id'])} in de geschiedenis kan worden gelezen, dus die wordt niet gewist.`,
    detail: UNCHANGED,
    nextStep: 'Maak die ongedaan met undo; is die halverwege gestopt, beëindig die dan met recover.',
  }),
  'entry-not-kept': (d) => ({
    title:
      d['why'] === 'number'
        ? 'De geschiedenis heeft geen nummer meer voor nog een wijziging.'
        : 'De geschiedenis kan niet bewaren wat er nu staat, dus de wijziging zou niet ongedaan te maken zijn.',
    detail: UNCHANGED,
    nextStep:
      d['why'] === 'number'
        ? 'Verwijder de sleutel 99999999 onder HKLM\\SOFTWARE\\TLS Remedy\\Journal en probeer het opnieuw.'
        : 'Kijk of de klok van deze pc goed staat en of een van de waarden heel groot is, en probeer het opnieuw.',
  }),
  'writer-at-work': (d) => ({
    title: 'Een ander programma wijzigt deze instellingen op dit moment.',
    detail: `${writerWords(d)} ${UNCHANGED}`,
    nextStep: 'Wacht tot het klaar is en probeer het opnieuw.',
  }),
  'lock-unavailable': (d) => ({
    title: 'TLS Remedy kan niet nagaan of iets anders op hetzelfde moment schrijft.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Start TLS Remedy opnieuw. Helpt dat niet, start dan de pc opnieuw.',
  }),
  'journal-unreadable': (d) => ({
    title: 'De geschiedenis kan niet worden gelezen, dus er wordt niets geschreven.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Start als administrator.',
  }),
  'proof-not-this-pc': () => ({
    title: 'Die pc is een registerbestand, dus er is geen Windows om te testen.',
    detail: 'Er is niets verstuurd.',
    nextStep: 'Start het op de pc zelf, zonder --registry.',
  }),
  'bad-host': (d) => ({
    title: `“${String(d['text'])}” is geen hostnaam.`,
    detail: 'Er is niets verstuurd.',
    nextStep: 'Geef een naam zoals login.microsoftonline.com, zonder https:// en zonder pad.',
  }),
  'link-not-opened': (d) => ({
    title: 'Windows kon de pagina niet in een browser openen.',
    detail: String(d['address']),
    nextStep: 'Kopieer het adres, en open het op een andere pc.',
  }),
  'print-failed': (d) => ({
    title: 'Het rapport kon niet worden afgedrukt.',
    detail: String(d['detail']),
    nextStep: 'Sla het op als pdf en druk die af.',
  }),
  'door-not-opened': (d) => ({
    title: 'Windows kon dit niet openen.',
    detail: String(d['detail']),
    nextStep: 'Open het zelf, via het menu Start.',
  }),
  'nothing-saved': () => ({
    title: 'Hier is nog niets opgeslagen, dus er kan geen map worden geopend.',
    detail: UNCHANGED,
    nextStep: 'Sla het eerst op.',
  }),
  'bad-tenant': (d) => ({
    title: `“${String(d['text'])}” is geen naam van een organisatie in SharePoint.`,
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
  internal: (d) => ({
    title: 'Er ging iets mis in TLS Remedy zelf.',
    detail:
      d['onlyReads'] === undefined ? 'Controleer voor je verdergaat: misschien is er iets geschreven.' : UNCHANGED,
    nextStep: 'Start check, en meld wat je deed.',
  }),
};
