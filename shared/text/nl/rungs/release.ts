import type { RungText } from '../../rungs.ts';

export const text: RungText<'release'> = {
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
  nextSteps: {
    supported: null,
    named: null,
    'newer-than-known': 'Zoek een nieuwere versie van dit programma.',
    'service-pack-missing': 'Installeer Service Pack 1 en controleer opnieuw.',
    'too-old': 'Stap over op een nieuwere Windows.',
    unknown: 'Zeg welke Windows het is, bijvoorbeeld met --release windows-7.',
  },
  windowSteps: {
    unknown: 'Deze Windows zegt niet welke het is. Op de opdrachtregel kan dat met --release.',
  },
  headlines: {
    'service-pack-missing': {
      headline: 'Windows 7 heeft eerst Service Pack 1 nodig',
      reason:
        'De update die TLS 1.2 toevoegt, is alleen op Service Pack 1 te installeren. Installeer dat en controleer opnieuw.',
    },
    'too-old': {
      headline: 'Deze Windows is te oud om te herstellen',
      reason:
        'Windows van voor versie 7 heeft geen instelling die programma’s TLS 1.2 geeft. Hier wordt niets gewijzigd.',
    },
    unknown: {
      headline: 'Het is niet duidelijk welke Windows dit is',
      reason: 'Het buildnummer was niet te lezen. Er is niets geraden, en hier wordt niets gewijzigd.',
    },
  },
  explanation: {
    what: 'Welke Windows dit is, en of het een client of een server is.',
    why: 'Wat WinHTTP uit zichzelf aanbiedt en welk herstel goed is, verschilt per versie. Windows 7 heeft voor de update Service Pack 1 nodig.',
    how: 'Aan buildnummer en soort installatie in het register, nooit aan de productnaam, die op Windows 11 Windows 10 zegt. [V1][V2][V3]',
    unknown:
      'Een build die nieuwer is dan dit programma, krijgt de regels van de nieuwste bekende. Einddata van enkele servers staan niet in onze bronnen.',
  },
};
