import type { RungText } from '../../rungs.ts';

export const text: RungText<'release'> = {
  name: 'Windows-versie',
  codes: {
    supported: 'TLS Remedy kan deze Windows-versie controleren en herstellen.',
    named: 'Je hebt deze Windows-versie zelf opgegeven; het register toont die niet.',
    'newer-than-known':
      'Deze Windows-versie is nieuwer dan TLS Remedy kent. De regels van de nieuwste bekende zijn gebruikt.',
    'service-pack-missing': 'Windows 7 mist Service Pack 1. Zonder dat is de update niet te installeren.',
    'server-2008': 'Dit is Windows Server 2008. Een update brengt daar TLS 1.2, maar TLS Remedy stelt dat niet in.',
    'too-old':
      'Deze Windows-versie is hiervoor te oud. POSReady 2009 heeft een update voor TLS 1.2, KB4467770; andere versies van Windows XP en Vista niet.',
    unknown: 'Het register toont niet welke Windows-versie dit is.',
  },
  nextSteps: {
    supported: null,
    named: null,
    'newer-than-known': 'Zoek een nieuwere versie van TLS Remedy.',
    'service-pack-missing': 'Installeer Service Pack 1 en controleer opnieuw.',
    'server-2008': 'Installeer de update en volg de pagina ervan, of stap over op een nieuwere Windows-versie.',
    'too-old':
      'Stap over op een nieuwere Windows-versie. Op POSReady 2009: installeer KB4467770 en volg de pagina ervan.',
    unknown: 'Geef de Windows-versie op, bijvoorbeeld met --release windows-7.',
  },
  windowSteps: {
    unknown:
      'Het register toont niet welke Windows-versie dit is. Op de opdrachtregel kun je die opgeven met --release.',
  },
  headlines: {
    'service-pack-missing': {
      headline: 'Windows 7 heeft eerst Service Pack 1 nodig',
      reason:
        'De update die TLS 1.2 toevoegt, is alleen op Service Pack 1 te installeren. Installeer dat en controleer opnieuw.',
    },
    'server-2008': {
      headline: 'Windows Server 2008 kan hier niet worden hersteld',
      reason:
        'Met Service Pack 2 brengt update KB4019276 daar TLS 1.2; op de pagina ervan staat welke waarden het aanzetten. Hier wordt niets gewijzigd.',
    },
    'too-old': {
      headline: 'Deze Windows-versie is hiervoor te oud',
      reason:
        'Windows Vista en XP krijgen geen TLS 1.2, behalve POSReady 2009 met update KB4467770. Hier wordt niets gewijzigd.',
    },
    unknown: {
      headline: 'Het is niet duidelijk welke Windows-versie dit is',
      reason: 'Het buildnummer kon niet worden gelezen. Er is niets geraden, en hier wordt niets gewijzigd.',
    },
  },
};
