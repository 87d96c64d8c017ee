import type { WindowTexts } from '../page.ts';
import { deed } from '../counts.ts';
import { listed, plural, settings } from './terms.ts';

export const protocols: WindowTexts['protocols'] = {
  title: 'Protocollen',
  lead: 'Wat Windows aanbiedt voor programma’s die de keuze aan Windows laten, zoals Office.',
  leadOfServer:
    'Uitgaand: deze server maakt verbinding met anderen. Inkomend: anderen maken verbinding met deze server. Inkomend TLS 1.2 kun je hier aanzetten. Met Uitzetten zet je oude protocollen uit.',
  presets: 'Begin met',
  presetWith: (name, more) => `${name}: ${more}`,
  ownChoice: 'Eigen keuze',
  leftToWindows: 'aan Windows overlaten',
  change: 'Wijzig',
  bothViews: 'Beide weergaven',
  bitness: { native: '64-bits', wow64: '32-bits' },
  means: 'Wat het betekent',
  tags: { on: 'nieuw', off: 'uit', blocked: 'blijft uit' },
  onlyHas: { native: 'Alleen 64-bits programma’s hebben het.', wow64: 'Alleen 32-bits programma’s hebben het.' },
  ofSide: (protocol, side) => `${protocol}, ${side}`,
  othersNeed: 'Anderen hebben dit nodig om verbinding te maken.',
  whoUses: 'Uitzetten laat zien wie het nog gebruikt.',
  meansTls13Goes: 'Windows biedt het niet meer aan.',
  windowsDecides: 'Windows beslist',
  list: 'Protocollen',
  prices: {
    'SSL 2.0': 'Onveilig, verboden sinds 2011',
    'SSL 3.0': 'Onveilig, verboden sinds 2015',
    'TLS 1.0': 'Oud: alleen voor oude servers',
    'TLS 1.1': 'Oud: zelden nodig',
    'TLS 1.2': 'Nodig voor Microsoft 365',
    'TLS 1.3': 'Nieuwste: ook goed voor Microsoft 365',
  },
  needsWindows11: 'Vereist Windows 11 of Server 2022',
  valueFor: {
    both: 'Waarde voor beide weergaven',
    native: 'Waarde voor de 64-bitsweergave',
    wow64: 'Waarde voor de 32-bitsweergave',
    only: 'Waarde',
  },
  copy: 'Waarde kopiëren',
  decimal: (value) => `${value} decimaal`,
  byItself: (protocols) => `Deze Windows-versie biedt dan standaard ${listed(protocols)} aan.`,
  notANumber: 'Geen getal dat Windows hier accepteert.',
  bits: (numbers, names) =>
    numbers.length === 0
      ? 'Alle bits staan uit.'
      : `Bit ${listed(numbers)} ${plural(numbers.length, 'staat', 'staan')} aan: ${listed(names)}. Alle andere bits staan uit.`,
  bitUnknown: 'onbekend',
  typed: 'Of typ een waarde',
  typedHint: '2560, 0xA00 en dword:00000a00 zijn hetzelfde getal.',
  readAs: {
    16: (hex: string): string => `Gelezen als hexadecimaal: ${hex}.`,
    10: (hex: string): string => `Gelezen als decimaal: ${hex}.`,
  },
  ambiguous: 'Dit is op twee manieren te lezen. Welke is bedoeld?',
  problems: {
    'not-a-number': 'Dit is geen getal. Schrijf het als 2560, 0xA00 of dword:00000a00.',
    negative: 'Een waarde kan niet negatief zijn. De kleinste is 0.',
    'too-large': 'Dit is groter dan een REG_DWORD kan bevatten. De grootste is 0xFFFFFFFF.',
  },
  reading: { 10: 'decimaal', 16: 'hexadecimaal' },
  unknownBitsWord: 'onbekende bits',
  masks: {
    'empty-mask': '0 noemt geen protocol. Kies er minstens één, of kies Niet ingesteld.',
    'unknown-bits': (bits) => `Geen protocol heeft ${bits}. Windows zou de hele waarde kunnen negeren.`,
    'tls-1.3-not-in-this-windows': (release) =>
      `0x2000 is TLS 1.3, en dat heeft ${release} niet. Windows zou de hele waarde kunnen negeren.`,
  },
  leaveOut: 'Weglaten',
  outcome: (who, before, after) => `${who}: ${before} → ${after}.`,
  staysToo: (who) => `${who}: ongewijzigd.`,
  onlyView: 'Waarde',
  extras: 'Schrijf deze ook',
  extraWrites: (writes, removals) =>
    deed(writes, removals, {
      writes: `Het schrijft ${settings(writes)}`,
      removes: `Het verwijdert ${settings(removals)}`,
      both: `Het schrijft ${settings(writes)} en verwijdert ${settings(removals)}`,
    }),
  discard: 'Verwerpen',
  apply: 'Toepassen',
  plan: (writes, removals) =>
    deed(writes, removals, {
      writes: `Dit schrijft ${settings(writes)}. Je kunt dat ongedaan maken.`,
      removes: `Dit verwijdert ${settings(removals)}. Je kunt dat ongedaan maken.`,
      both: `Dit schrijft ${settings(writes)} en verwijdert ${settings(removals)}. Je kunt dat ongedaan maken.`,
    }),
  nothingDiffers: 'Dit is al ingesteld, dus er is niets toe te passen.',
  typedRefused: 'De getypte waarde is geweigerd. Verbeter of wis die eerst.',
  typedUnclear: 'De getypte waarde is nog niet overgenomen. Kies hierboven, of wis de waarde.',
  maskRefused: 'Deze waarde kan niet worden geschreven, om de reden hierboven.',
  noRules: 'Deze Windows-versie is niet bekend, dus hier kan niets worden geschreven.',
  withoutTls12: {
    title: (who) =>
      `${{ native: '64-bits ', wow64: '32-bits ', all: '' }[who]}Office bereikt Microsoft 365 dan niet meer`,
    stillNot: 'Office bereikt Microsoft 365 zo nog niet',
    nothingLeft:
      'Zonder TLS 1.2 houden programma’s die de keuze aan Windows laten niets over dat Microsoft 365 accepteert.',
    body: (best) =>
      `Zonder TLS 1.2 maken programma’s die de keuze aan Windows laten hooguit verbinding met ${best}. Microsoft 365 weigert dat.`,
    stops: 'Werkt niet meer:',
    stopsWhat: {
      native: '64-bits Outlook en andere Office-programma’s, en aanmelden.',
      wow64: '32-bits Outlook en andere Office-programma’s, en aanmelden.',
      all: 'Outlook en andere Office-programma’s, aanmelden en updates van Office.',
    },
    alsoGoes: 'Gaat ook uit:',
    tls13: 'TLS 1.3.',
    undo: 'Je kunt dit ongedaan maken, in Overzicht en in Geschiedenis.',
    keep: 'TLS 1.2 houden',
    apply: 'Toepassen zonder TLS 1.2',
  },
  updateMissing: 'KB3140245 ontbreekt. Waarden die je nu schrijft, werken zodra die is geïnstalleerd.',
};

export const ssl: WindowTexts['ssl'] = {
  title: (names) => `${listed(names)} aanzetten?`,
  body: (names) =>
    plural(
      names.length,
      `${listed(names)} is gekraakt: anderen op het netwerk kunnen meelezen. Microsoft 365 gebruikt het niet. Elk programma dat de keuze aan Windows laat, zou het aanbieden.`,
      `${listed(names)} zijn gekraakt: anderen op het netwerk kunnen meelezen. Microsoft 365 gebruikt ze niet. Elk programma dat de keuze aan Windows laat, zou ze aanbieden.`,
    ),
  keepOff: () => 'Uit laten',
  switchOn: () => 'Toch aanzetten',
};
