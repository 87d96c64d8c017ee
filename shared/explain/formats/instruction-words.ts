/** What a word does in an instruction. */
type WordPart = keyof typeof WORDS;

/** What a piece of a sentence is. */
export type Part =
  | WordPart
  | 'key'
  /** What goes on behind a key, such as a protocol or `Client`. */
  | 'segment'
  | 'name'
  | 'type'
  | 'number'
  | 'word'
  | 'cell'
  | 'comma'
  | 'end'
  | 'question';

/** Words of instructions in English, Dutch, German and French. A `*` stands for any letters. */
const WORDS = {
  /** Tells somebody to make or set something. */
  set: [
    'set setting create creating add change modify make put enter type write give name named rename new configure edit',
    'zet stel maak wijzig voeg geef typ vul noem hernoem nieuw nieuwe schrijf aanmaken instellen zetten',
    'setz* stell* erstell* leg legen lege änder* gib geben füg* trag* nenn* benenn* neu neue neuen neuer neues schreib* anlegen festlegen',
    'définir définissez créer créez ajouter ajoutez modifier modifiez mettre mettez entrer entrez saisir saisissez nommer nommez nouveau nouvelle écrire écrivez changer changez attribuez donnez',
  ],
  /** Takes something away. */
  remove: [
    'delete remove erase',
    'verwijder verwijderen wis',
    'lösche löschen entferne entfernen',
    'supprimer supprimez effacer effacez retirez',
  ],
  /** Stands before the number. */
  leads: ['to = be equals', 'op naar worden zijn', 'auf zu', 'à sur être égal'],
  /** Stands for the number, and before it. */
  data: ['value data', 'waarde gegevens waardegegevens', 'wert daten wertdaten werte', 'valeur données'],
  /** Speaks against it, in the part of the sentence where it stands. */
  against: [
    'not never avoid don’t doesn’t shouldn’t mustn’t can’t cannot without if when whether old previous',
    'niet nooit geen vermijd zonder indien wanneer oud oude vorige',
    'nicht nie niemals kein keine keinen vermeide* ohne wenn falls alt alte alter bisherige*',
    'pas jamais éviter évitez sans si lorsque quand ancien ancienne',
  ],
  /** Says what is, was or would be, of the whole sentence. */
  talk: [
    'was were previously default means mean wrong mistake told',
    'was waren standaard betekent staat stond fout',
    'war waren standardmäßig bedeutet steht stand falsch',
    'était étaient défaut signifie erreur',
  ],
  /** Says who did it: what follows is a report. */
  who: ['i we they he she', 'ik wij we ze', 'ich wir', 'nous ils'],
  /** With the one above: what was done. */
  have: ['have had', 'heb hebben had hadden', 'habe haben hatte hatten', 'ai avons ont'],
  'key word': [
    'key subkey',
    'sleutel subsleutel registersleutel',
    'schlüssel unterschlüssel registrierungsschlüssel',
    'clé sous-clé',
  ],
  hex: ['hex hexadecimal', 'hexadecimaal', 'hexadezimal', 'hexadécimal hexadécimale'],
  decimal: ['dec decimal', 'decimaal', 'dezimal', 'décimal décimale'],
  or: ['or', 'of', 'oder', 'ou'],
  /** Says that what was said of one key is so for another. */
  same: [
    'same repeat likewise also too',
    'hetzelfde herhaal ook evenzo',
    'dasselbe gleiche wiederhol* ebenso auch',
    'même répéter répétez aussi',
  ],
  /** Says that a number is for all the names before it. */
  both: ['both each', 'beide allebei', 'beide beiden jeweils', 'deux chacun chacune'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const ALL = (Object.entries(WORDS) as [WordPart, readonly string[]][]).flatMap(([part, languages]) =>
  languages
    .join(' ')
    .split(' ')
    .map((word) => [word, part] as const),
);
/** The first of two that a word could be counts. */
const EXACT: ReadonlyMap<string, WordPart> = new Map([...ALL].reverse());
const BEGINNINGS = ALL.filter(([word]) => word.endsWith('*'));

/** What a word does; null where it does nothing. */
export function partOf(given: string): WordPart | null {
  const word = given.toLowerCase().replaceAll("'", '’');
  return EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning.slice(0, -1)))?.[1] ?? null;
}

/** Words that go on behind a key, besides those above. */
export const BEHIND_KEY =
  'and|en|und|et|with|met|mit|avec|under|onder|unter|sous|in|dans|on|the|de|het|een|den|die|das|der|le|la|les|un|une|a|an|if|dword|reg_\\w+|registry|value|there|daar|dort|key|sleutel|schlüssel';

/** What a field of a form is called, as regedit and guides have it. */
export const NAME_LABELS =
  'value name|name|naam|waardenaam|naam van de waarde|registry value|value|wertname|name des werts|nom|nom de la valeur';
export const DATA_LABELS =
  'value data|data|gegevens|waardegegevens|value|waarde|wert|wertdaten|daten|données|données de la valeur|valeur';
