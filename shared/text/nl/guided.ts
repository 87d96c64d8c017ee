import type { WindowTexts } from '../page.ts';
import { listed, values } from './counts.ts';

const WHO = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'alle programma’s' } as const;

/** De teksten van de wizard, voor wie niet weet wat TLS is. */
export const guided: WindowTexts['guided'] = {
  steps: {
    name: 'Voortgang',
    check: 'Controleren',
    understand: 'Begrijpen',
    choose: 'Kiezen',
    apply: 'Toepassen',
    prove: 'Bewijzen',
    done: ', klaar',
    notNeeded: ', niet nodig',
  },
  back: 'Terug',
  next: 'Verder',
  again: 'Opnieuw beginnen',
  finish: 'Klaar',
  nothingChanged: 'Er is nog niets gewijzigd.',
  symptoms: {
    outlook: {
      title: 'Outlook maakt geen verbinding',
      more: 'Of een ander Office-programma bereikt Microsoft 365 niet.',
    },
    onedrive: { title: 'OneDrive meldt zich niet aan', more: 'Bijvoorbeeld met de fout 0x8004DE40.' },
    asked: { title: 'Ik moet TLS 1.2 aanzetten', more: 'Dat zegt een helpdesk, een provider of een melding.' },
    broke: { title: 'Er ging iets stuk na een wijziging', more: 'Het werkte, tot een instelling werd gewijzigd.' },
    error: { title: 'Ik zie een foutcode', more: 'Zoals 0x80072F8F, AADSTS1002016 of gebeurtenis 36871.' },
  },
  check: {
    code: 'De foutcode',
    codeHint: 'Typ de code zoals je die ziet; tekst eromheen mag blijven staan.',
    codeNotKnown: 'Deze code is hier niet bekend. Kies wat er verder past.',
    codeFirst: 'Typ eerst de code.',
    title: 'Wat is er aan de hand?',
    lead: 'Kies wat het beste past. De controle die volgt, leest deze pc alleen en wijzigt niets.',
    first: 'Kies eerst wat past.',
    go: 'Deze pc controleren',
    goSample: 'Voorbeeld-pc controleren',
    reading: 'De instellingen worden gelezen…',
  },
  understand: {
    said: (symptom) => `Je zei: ${symptom}.`,
    change: 'Wijzigen',
    noCommon: (program, who) =>
      `${{ native: '64-bits ', wow64: '32-bits ', all: '' }[who]}${program} en Microsoft\u00a0365 spreken geen gemeenschappelijk protocol`,
    update: {
      present: 'De update waardoor Windows de instelling leest, is geïnstalleerd.',
      missing: 'De update waardoor Windows de instelling leest, ontbreekt.',
      'probably-missing': 'De update waardoor Windows de instelling leest, ontbreekt waarschijnlijk.',
      unknown: 'Het is niet bekend of de update waardoor Windows de instelling leest, is geïnstalleerd.',
    },
    asks: {
      '32': 'Een 32-bits programma. Het vraagt Windows om een veilige verbinding.',
      '64': 'Een 64-bits programma. Het vraagt Windows om een veilige verbinding.',
      unknown: 'Het vraagt Windows om een veilige verbinding.',
    },
    offers: 'Windows biedt aan',
    offersTo: { native: `voor ${WHO.native}`, wow64: `voor ${WHO.wow64}`, all: `voor ${WHO.all}` },
    offersNothing: 'Niets wat bekend is',
    accepts: 'Microsoft 365 accepteert',
    since: 'sinds TLS 1.0 en 1.1 daar zijn uitgezet',
    links: {
      whole: 'Beide lijsten delen een protocol, dus verbinding is mogelijk.',
      broken: 'De twee lijsten delen geen protocol, dus de verbinding stopt voor ze begint.',
      unknown: 'Het is niet bekend of de twee lijsten een protocol delen.',
    },
    found: 'Wat de controle vond',
    question: 'Wat is een protocol?',
    answer:
      'Een afspraak over hoe twee programma’s hun verbinding privé houden. Hier is dat TLS, en daarvan zijn er versies. Elke kant noemt de versies die ze ondersteunt; verbinding lukt alleen met een versie die beide noemen.',
    reasons: {
      'winhttp-value.missing': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en is nooit ingesteld om het aan te bieden.`,
      'winhttp-value.missing-in-wow64': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en de instelling is alleen voor 64-bits programma’s toegevoegd.`,
      'winhttp-value.missing-in-native': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en de instelling is alleen voor 32-bits programma’s toegevoegd.`,
      'winhttp-value.lacks-tls-1.2': () =>
        'Er is niets kapot. Door een oude instelling biedt Windows minder aan dan Microsoft 365 vraagt.',
      'winhttp-value.malformed': () =>
        'De instelling is er, maar in een vorm die Windows misschien niet accepteert. Die moet worden verbeterd.',
      'winhttp-value.ssl-enabled': () =>
        'TLS 1.2 staat aan. Een oude instelling staat Windows ook SSL toe. Dat is onveilig, en Microsoft 365 heeft het niet nodig.',
      'winhttp-value.tls-1.3-removed': (windows) =>
        `TLS 1.2 staat aan. Een oude instelling houdt de nieuwste versie, TLS 1.3, weg bij programma’s van ${windows}.`,
      'schannel.disabled': () => 'TLS 1.2 is voor de hele pc uitgezet, voor elk programma. Aanzetten is de oplossing.',
    },
    who: { native: WHO.native, wow64: WHO.wow64, only: 'Windows-programma’s' },
    views: {
      has: (who) => `De instelling voor ${who} is er.`,
      'needs-none': (who) => `Voor ${who} is hier geen instelling nodig.`,
      missing: (who) => `De instelling voor ${who} ontbreekt.`,
      'lacks-tls-1.2': (who) => `De instelling voor ${who} laat TLS 1.2 weg.`,
      malformed: (who) => `De instelling voor ${who} begrijpt Windows misschien niet.`,
      'malformed-harmless': (who) => `De instelling voor ${who} is vreemd. TLS 1.2 werkt toch.`,
      'ssl-enabled': (who) => `De instelling voor ${who} staat ook SSL toe, en dat is onveilig.`,
      'tls-1.3-removed': (who) => `De instelling voor ${who} neemt TLS 1.3 af.`,
      unreadable: (who) => `De instelling voor ${who} was niet te lezen.`,
    },
    isOne: (program) => `${program} hoort daarbij.`,
    value: (value) => `DefaultSecureProtocols is ${value}`,
    noValue: (view) => `DefaultSecureProtocols is niet ingesteld in ${view}`,
    file: (kb, file, found, needed) =>
      needed === null ? `${kb} of later: ${file} ${found}` : `${kb}: ${file} ${found}, nodig: ${needed} of hoger`,
    lastChange: (when) => `TLS Remedy wijzigde hier instellingen: ${when}.`,
    lastChangeMore: (id) =>
      `Logboekregel ${id}. Begon het toen, dan brengt ongedaan maken precies terug wat er daarvoor stond.`,
    toDo: 'Wat je kunt doen',
    steps: { 'release.unknown': 'Controleer opnieuw. Blijft het zo, vraag de beheerder dan welke Windows dit is.' },
    install: (update) => `Installeer ${update}.`,
    inOrder:
      'In deze volgorde: de laatste heeft de andere nodig. Is er een al geïnstalleerd, dan meldt het installatieprogramma dat.',
    installWhere: 'Windows Update kan die aanbieden. De Microsoft Update Catalog heeft hem ook.',
    thenCheck: 'Start de pc opnieuw op, open TLS Remedy weer en controleer opnieuw.',
    canPrepare: 'Je kunt de instellingen nu al schrijven. Ze werken zodra de update er is.',
    choose: 'Kies de oplossing',
    otherRepair: 'Andere oplossing kiezen',
    more: 'Kijk wat nog kan helpen',
    prepare: 'Deze pc voorbereiden',
  },
  further: {
    title: (program) => `Als ${program} nog geen verbinding maakt`,
    reopen: (program) => `Sluit ${program} en open het opnieuw: programma’s lezen de instellingen bij het starten.`,
    dotnet: 'Sommige programma’s gebruiken .NET, met eigen instellingen. Begin opnieuw en kies wat bij OneDrive past.',
    stray: 'Er staat een waarde op een plaats die Windows niet leest. Die doet geen kwaad en is niet de oorzaak.',
    other: 'Blijft het zo, dan zijn het niet deze instellingen: vraag de beheerder naar het account of het netwerk.',
  },
  choose: {
    title: 'Kies de oplossing',
    lead: 'Aanbevolen past, tenzij iemand je om een andere vroeg.',
    prepareLead: 'Wat je kiest, wordt nu geschreven en werkt zodra de update er is.',
    list: 'Oplossingen',
    recommended: {
      write: 'Voegt TLS 1.2 toe waar het ontbreekt. Wat al goed is, blijft zoals het is.',
      remove: 'Haalt weg wat in de weg staat. Deze Windows biedt TLS 1.2 uit zichzelf aan.',
    },
    prices: {
      'tls11-12': 'Biedt ook het oude TLS 1.1 aan. Dat is zelden nodig.',
      'tls10+12': 'Biedt ook het oude TLS 1.0 aan: alleen voor een oude server die je moet bereiken.',
      'tls10-12': 'Biedt ook beide oude versies aan: de ruimste keus, en de zwakste.',
    },
    extra: {
      'takes-tls-1.3': 'Het neemt hier TLS 1.3 af.',
      'not-needed': 'Deze Windows heeft zo’n waarde niet nodig.',
    },
    also: 'Doe dit ook',
    scopes: {
      dotnet: {
        title: 'Laat .NET-programma’s Windows volgen',
        more: 'OneDrive en hulpprogramma’s voor SharePoint kunnen zulke programma’s zijn.',
      },
      certificates: {
        title: 'Laat Windows basiscertificaten ophalen',
        more: 'Een certificaat dat Microsoft 365 nodig heeft, komt dan vanzelf.',
      },
      stray: {
        title: 'Ruim waarden zonder effect op',
        more: 'Ze staan waar Windows ze niet leest, en lijken een oplossing.',
      },
    },
    nothing: 'Alles is al zoals gekozen, dus er hoeft niets te worden geschreven.',
  },
  apply: {
    title: (count) => `${values(count)} wijzigen?`,
    lead: 'Dit is de enige stap die iets wijzigt, en die kan precies worden teruggedraaid.',
    happens: 'Wat er gebeurt als je toepast',
    asks: 'Windows vraagt toestemming in een eigen venster. Kies Ja.',
    keeps: 'Wat er nu staat, wordt in een logboek bewaard, zodat het terug te halen is.',
    writes: (count) => `${values(count)} worden een voor een gewijzigd.`,
    writesOne: '1 waarde wordt gewijzigd.',
    readsBack: 'Alles wordt zonder beheerdersrechten teruggelezen en vergeleken.',
    open: 'Programma’s mogen open blijven. Ze nemen de wijziging over als ze weer starten.',
    nothing: 'Er is niets meer te wijzigen',
    nothingLead: 'Iets anders heeft de instellingen intussen gewijzigd. Ze zijn nu zoals je koos.',
  },
  recover: {
    title: 'Een wijziging is halverwege gestopt',
    lead: 'Beslis dit eerst.',
    restore: 'Terugzetten wat er stond',
    restoreMore: 'Elke waarde wordt wat ze was voor de wijziging begon. Kies dit als je twijfelt.',
    finish: 'De wijziging afmaken',
    finishMore: 'De overige waarden worden ook geschreven.',
    finishUndo: 'De overige waarden worden ook teruggezet.',
    stopUndoing: 'Elke waarde wordt wat ze was voor het terugdraaien begon.',
  },
  prove: {
    titles: {
      prepared: 'Voorbereid: de instellingen staan er',
      'not-equal': 'Geschreven, maar het wordt anders teruggelezen',
      nothing: 'Er hoefde niets te veranderen',
      undone: 'Teruggedraaid: alles is zoals het was',
      'undone-in-part': 'Deels teruggedraaid',
      failed: 'Er is niets gewijzigd',
    },
    leads: {
      proven: (who) =>
        `Bewezen: ${who} die de keuze aan Windows laten, bieden nu TLS 1.2 aan. Een nieuw programma maakte verbinding met TLS Remedy zelf; niets verliet de pc.`,
      differs:
        'De waarden zijn teruggelezen zoals geschreven, maar een nieuw programma bood het toch niet aan. Opnieuw opstarten kan helpen.',
      written: (program) =>
        `Elke waarde is teruggelezen en gelijk. Er is nog geen verbinding geprobeerd: open ${program} om het te zien.`,
      prepared: 'Elke waarde is teruggelezen en gelijk. Programma’s kunnen er nog niets mee, om de reden hieronder.',
      'not-equal': 'Iets schreef eroverheen: een groepsbeleid, of een programma dat het register bewaakt.',
      nothing: 'Alles is al zoals je koos.',
      undone: 'Elke waarde is precies teruggezet, ook waar er geen was.',
      'undone-in-part': 'Iets anders heeft sindsdien waarden gewijzigd. Die zijn met rust gelaten.',
      failed: 'De eerdere waarden staan er allemaal.',
    },
    who: { native: WHO.native, wow64: WHO.wow64, all: 'programma’s' },
    bySettings: 'Volgt uit de instellingen',
    other: (who, protocols) => `${who}: ${protocols}.`,
    otherNothing: 'niets wat bekend is',
    otherSame: 'Zoals voor de wijziging.',
    otherChanged: 'Ook gewijzigd.',
    readBack: 'Teruggelezen zonder beheerdersrechten.',
    reopen: (programs, fallback) =>
      programs.length === 0
        ? `Sluit ${fallback} en open het opnieuw.`
        : `${listed(programs)} ${programs.length === 1 ? 'draait: sluit het en open het' : 'draaien: sluit ze en open ze'} opnieuw.`,
    copy: 'Rapport kopiëren',
    toReport: 'Naar Rapport',
    copyMore: 'Alles wat is gelezen en geschreven. Kopieer het als tekst, of sla het op als pagina.',
    report: 'Een rapport voor wie je helpt',
  },
};
