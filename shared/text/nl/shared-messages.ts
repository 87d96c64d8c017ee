import type { SharedMessages } from '../shape.ts';
import { dutchErrors } from './errors.ts';
import { explanationsNl } from './explanations.ts';
import { explainNl } from './explain.ts';
import { proofNl } from './proof.ts';
import { ladderNl, nextStepsNl } from './ladder.ts';

/** The texts that the window and the command line share. */
export const sharedMessagesNl: SharedMessages = {
  errors: dutchErrors,
  verdicts: {
    'no-change-needed': 'Er hoeft niets te veranderen: deze pc biedt TLS 1.2 aan.',
    'improvement-available': 'TLS 1.2 werkt, en de instelling kan beter.',
    'fix-available': 'Sommige programma’s op deze pc kunnen geen TLS 1.2 aanbieden, en dat is hier te herstellen.',
    'cannot-be-fixed-here': 'Geen instelling kan deze pc herstellen: er ontbreekt iets anders.',
    undetermined: 'Het is nog niet te zeggen: iets wat beslist, was niet te lezen of is onzeker.',
  },
  rungs: {
    release: {
      name: 'Windows-versie',
      codes: {
        supported: 'Deze Windows is hier te controleren en te herstellen.',
        named: 'Je hebt deze Windows zelf genoemd; het register zegt het niet.',
        'newer-than-known':
          'Deze Windows is nieuwer dan het programma kent. De regels van de nieuwste bekende zijn gebruikt.',
        'service-pack-missing': 'Windows 7 mist Service Pack 1. Zonder dat is de update niet te installeren.',
        'too-old': 'Deze Windows is te oud: zijn WinHTTP heeft geen TLS 1.2-instelling.',
        unknown: 'Het register zegt niet welke Windows dit is.',
      },
    },
    update: {
      name: 'Update',
      codes: {
        'not-needed': 'Deze Windows heeft geen update nodig voor de instelling.',
        'update-present': 'KB3140245 of later is geïnstalleerd.',
        'update-missing': 'KB3140245 ontbreekt. Zonder die update leest Windows de instelling niet.',
        'update-probably-missing':
          'KB3140245 ontbreekt waarschijnlijk: de bestanden zijn ouder, maar sommige builds hebben lagere nummers.',
        'update-unknown': 'De versies van de bestanden waren niet te lezen, dus de update kan ontbreken.',
      },
    },
    'winhttp-value': {
      name: 'WinHTTP-waarde',
      codes: {
        serves: 'De waarde biedt TLS 1.2 aan.',
        'not-set': 'Er is geen waarde, en Windows biedt TLS 1.2 uit zichzelf aan.',
        'no-rules': 'Niet beoordeeld, want de Windows is niet bekend.',
        unreadable: 'De waarde was niet te lezen.',
        malformed: 'De waarde is misvormd: Windows kan haar negeren, of geen TLS 1.2 aanbieden.',
        'lacks-tls-1.2': 'In de waarde ontbreekt TLS 1.2.',
        missing: 'Er is geen waarde, en zonder waarde biedt deze Windows geen TLS 1.2 aan.',
        'missing-in-native': 'De waarde ontbreekt in de 64-bitsweergave.',
        'missing-in-wow64': 'De waarde ontbreekt in de 32-bitsweergave.',
        'malformed-harmless': 'De waarde is misvormd; TLS 1.2 werkt toch.',
        'ssl-enabled': 'De waarde zet SSL aan, en dat is onveilig.',
        'tls-1.3-removed': 'De waarde neemt TLS 1.3 weg.',
      },
    },
    schannel: {
      name: 'SChannel',
      codes: {
        on: 'TLS 1.2 staat aan voor deze pc.',
        'no-rules': 'Niet beoordeeld, want de Windows is niet bekend.',
        unreadable: 'De SChannel-instellingen voor TLS 1.2 waren niet te lezen.',
        disabled: 'TLS 1.2 staat uit voor de hele pc.',
        'disabled-by-default': 'TLS 1.2 staat uit voor programma’s die er niet om vragen.',
        'not-configured': 'TLS 1.2 is niet aangezet. Windows 7 heeft dat nodig naast de waarde.',
        'odd-value': 'Een waarde hier heeft een type dat Windows niet beschrijft. Die is met rust gelaten.',
        misspelt: 'TLS 1.2 staat aan. Er staat een verkeerd gespelde DisableByDefault bij, zonder effect.',
      },
    },
    ...ladderNl,
  },
  nextSteps: nextStepsNl,
  explanations: explanationsNl,
  releases: {
    'windows-7': 'Windows 7',
    'server-2008-r2': 'Windows Server 2008 R2',
    'windows-8': 'Windows 8',
    'server-2012': 'Windows Server 2012',
    'windows-8.1': 'Windows 8.1',
    'server-2012-r2': 'Windows Server 2012 R2',
    'windows-10': 'Windows 10',
    'server-2016': 'Windows Server 2016',
    'server-2019': 'Windows Server 2019',
    'server-sac': 'Windows Server (halfjaarlijks)',
    'windows-11': 'Windows 11',
    'server-2022': 'Windows Server 2022',
    'server-2025': 'Windows Server 2025',
    older: 'Een Windows van voor Windows 7',
    unknown: 'Een onbekende Windows',
  },
  profiles: {
    recommended: 'Aanbevolen',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 t/m 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'Geen waarde',
  },
  views: { native: '64-bitsweergave', wow64: '32-bitsweergave' },
  values: {
    noValue: 'geen waarde',
    unreadable: 'niet te lezen',
    none: 'geen',
    notKnown: 'niet bekend',
  },
  cells: {
    offered: 'aangeboden',
    old: 'aangeboden, oud',
    unsafe: 'aangeboden, onveilig',
    off: 'niet aangeboden',
    blocked: 'geblokkeerd',
    na: 'niet in deze Windows',
    unknown: 'niet te lezen',
    notByDefault: 'niet standaard',
    notKnown: 'niet bekend',
  },
  outcomes: {
    committed: 'Klaar.',
    undone: 'Teruggedraaid.',
    'nothing-to-do': 'Er was niets te doen.',
    failed: 'Er is niets gewijzigd.',
  },
  entryStates: { pending: 'half gedaan', committed: 'van kracht', undone: 'teruggedraaid', failed: 'mislukt' },
  numberProblems: {
    empty: 'Er is niets gegeven.',
    'not-a-number': 'Dit is geen getal.',
    negative: 'Een negatief getal is geen stel protocollen.',
    'too-large': 'Het getal heeft meer dan 32 bits.',
    ambiguous: 'Zonder grondtal is dit op twee manieren te lezen.',
  },
  proof: proofNl,
  explain: explainNl,
  ladder: {
    heads: {
      what: 'Wat het is',
      why: 'Waarom het ertoe doet',
      how: 'Hoe we het weten',
      unknown: 'Wat we niet weten',
    },
    neededPackage: (kb, release, architecture, inDoubt) =>
      `${kb} voor ${release}, ${architecture}${inDoubt ? ' (de eigen lijst noemt deze Windows niet)' : ''}`,
    officeReads: (bitness, view) => `De Office hier is ${bitness}-bits en leest de ${view}.`,
  },
};
