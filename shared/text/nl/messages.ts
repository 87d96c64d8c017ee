import type { Messages } from '../shape.ts';
import { listed } from './counts.ts';
import { sharedMessagesNl } from './shared-messages.ts';

export const dutchMessages: Messages = {
  ...sharedMessagesNl,
  cli: {
    noValue: 'geen waarde',
    unreadable: 'niet te lezen',
    none: 'geen',
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
    journalEntry: (id) => `Logboekregel ${String(id)}. Terugdraaien: undo ${String(id)} --yes`,
    readsOtherwise:
      'Deze lezen anders terug: een groepsbeleid, of een programma dat het register bewaakt, schreef eroverheen.',
    restart: (programs) =>
      `Programma’s lezen de waarde bij het starten: sluit ${listed(programs.length > 0 ? programs : ['Outlook'])} en open opnieuw. Voor zekerheid: start de pc opnieuw op.`,
    apply: 'Om dit te schrijven: apply --yes',
    confirm: (count) => (count === 1 ? '1 waarde schrijven? [j/N] ' : `${String(count)} waarden schrijven? [j/N] `),
    noHistory: 'Nog geen wijzigingen.',
    damagedEntry: (name) => `Logboekregel ${name} is beschadigd en met rust gelaten.`,
    ranOn: (system, driver) => `Gelezen op ${system} met het stuurprogramma ${driver}.`,
    sslWarning: 'Let op: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.',
    sameNumber: (hex, decimal) => `${hex} is decimaal ${String(decimal)}.`,
    unknownBits: (hex) => `Bits die van geen protocol zijn: ${hex}`,
    nextStep: 'Volgende stap:',
    yes: 'j',
    because: 'Waarom',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 tot 3.5', wininet: 'Internetopties' },
    usage: `TLS Remedy controleert, herstelt en verklaart de TLS 1.2-instelling van WinHTTP.

  check                     de pc lezen en zeggen wat dat betekent
  plan                      wat apply zou schrijven
  apply --yes               schrijven en teruglezen
  undo [NR] --yes           de laatste wijziging (of regel NR) precies terugdraaien
  recover [--finish] --yes  een halverwege gestopte wijziging beëindigen
  history                   elke wijziging, met wat er daarvoor stond
  explain TEKST|BESTAND|-   wat een getal, opdracht, script of .reg-bestand zou schrijven
  report [--html|--json] [--out BESTAND] [--with-names]
                            een rapport om te overhandigen: tekst, een HTML-pagina of JSON; 0 als het er is
  report verify BESTAND     of zo’n rapport is zoals het is gemaakt: 0 ja, 4 gewijzigd, 2 geen rapport
  fleet MAP|- [--csv]       oordelen tellen over een map met rapporten en .reg-exports, of een rapport
                            per regel op standaardinvoer; 5 als er niet te lezen invoer was
  probe                     zien wat Windows zelf aanbiedt, via loopback
  probe --host NAAM         zien hoe Windows verbinding maakt met een host die je noemt

Opties
  --profile P     recommended, tls12, tls11-12, tls10-12, tls10+12, remove  (plan, apply)
  --mask M        een eigen getal, zoals 0xA00                              (plan, apply)
  --scope S       winhttp, schannel, dotnet, stray, met komma’s ertussen    (plan, apply)
                  zonder keuze: winhttp,schannel
  --explain SPORT wat een sport is, waarom, hoe we het weten, wat niet      (check)
  --out BESTAND   daarheen schrijven; .html, .json of .txt zegt de vorm     (report)
  --with-names    de naam van de gebruiker en van deze pc erbij             (report)
  --format F      reg, cmd, gpp, admx, intune, configmgr, dsc, ansible      (export)
  --for R,R       de uitgaven waarvoor de bestanden zijn                    (export)
  --out MAP       de map om in te schrijven; --force vervangt bestanden     (export)
  --registry PAD  een voorbeeldmap of .reg-bestand dat voor een hele pc staat
  --registry-driver D  native of script-host                                (Windows)
  --release R     de Windows noemen, zoals windows-7     --arch A  x64, x86, arm64
  --json          JSON op standaarduitvoer               --lang L  en of nl
  --yes           schrijven zonder te vragen             --version

Afsluitcodes: 0 niets nodig, of gedaan; 1 herstel mogelijk, of iets te schrijven; 2 foute invoer;
3 niet toegestaan; 4 geschreven, maar anders teruggelezen of
Windows biedt het beloofde niet aan; 5 hier niet te herstellen, of niet te zeggen;
6 het register veranderde intussen; 7 een half gedane wijziging moet eerst worden beëindigd; 70 onze fout.`,
  },
};
