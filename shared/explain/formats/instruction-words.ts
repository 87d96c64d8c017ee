/** The role of a word in an instruction. */
type WordPart = keyof typeof WORDS;

/** The kind of a piece of a sentence. */
export type Part =
  | WordPart
  | 'key'
  /** A continuation of a key, such as a protocol or `Client`. */
  | 'segment'
  | 'name'
  | 'type'
  | 'number'
  | 'word'
  | 'cell'
  | 'comma'
  | 'end'
  | 'question';

/** Words of instructions in English, Dutch, German and French. A `*` matches any letters. */
const WORDS = {
  /** Tells the reader to create or set something. */
  set: [
    'set setting create creating add change modify make put enter type write give name named rename new configure edit',
    'zet stel maak wijzig voeg geef typ vul noem hernoem nieuw nieuwe schrijf aanmaken instellen zetten',
    'setz* stell* erstell* leg legen lege änder* gib geben füg* trag* nenn* benenn* neu neue neuen neuer neues schreib* anlegen festlegen',
    'définir définissez créer créez ajouter ajoutez modifier modifiez mettre mettez entrer entrez saisir saisissez nommer nommez nouveau nouvelle écrire écrivez changer changez attribuez donnez',
  ],
  /** Tells the reader to remove something. */
  remove: [
    'delete remove erase',
    'verwijder verwijderen wis',
    'lösche löschen entferne entfernen',
    'supprimer supprimez effacer effacez retirez',
  ],
  /** Precedes the number. */
  leads: ['to = be equals', 'op naar worden zijn', 'auf zu', 'à sur être égal'],
  /** Refers to the number, and precedes it. */
  data: ['value data', 'waarde gegevens waardegegevens', 'wert daten wertdaten werte', 'valeur données'],
  /** Contradicts the instruction in its own part of the sentence. */
  against: [
    'not never avoid don’t doesn’t shouldn’t mustn’t can’t cannot without if when whether old previous',
    'niet nooit geen vermijd zonder indien wanneer oud oude vorige',
    'nicht nie niemals kein keine keinen vermeide* ohne wenn falls alt alte alter bisherige*',
    'pas jamais éviter évitez sans si lorsque quand ancien ancienne',
  ],
  /** Makes the whole sentence a statement of what is, was or would be. */
  talk: [
    'was were previously default means mean wrong mistake told',
    'was waren standaard betekent staat stond fout',
    'war waren standardmäßig bedeutet steht stand falsch',
    'était étaient défaut signifie erreur',
  ],
  /** Names who did it: what follows is a report. */
  who: ['i we they he she', 'ik wij we ze', 'ich wir', 'nous ils'],
  /** Together with the one above: what was done. */
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
  /** Repeats for another key what one key got. */
  same: [
    'same repeat likewise also too',
    'hetzelfde herhaal ook evenzo',
    'dasselbe gleiche wiederhol* ebenso auch',
    'même répéter répétez aussi',
  ],
  /** Applies a number to all the names before it. */
  both: ['both each', 'beide allebei', 'beide beiden jeweils', 'deux chacun chacune'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const ALL = (Object.entries(WORDS) as [WordPart, readonly string[]][]).flatMap(([part, languages]) =>
  languages
    .join(' ')
    .split(' ')
    .map((word) => [word, part] as const),
);
/** The role of each whole word. If a word could have two, the first one counts. */
const EXACT: ReadonlyMap<string, WordPart> = new Map([...ALL].reverse());
const BEGINNINGS = ALL.filter(([word]) => word.endsWith('*'));

/** Returns the role of a word; null if it has none. */
export function partOf(given: string): WordPart | null {
  const word = given.toLowerCase().replaceAll("'", '’');
  return EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning.slice(0, -1)))?.[1] ?? null;
}

/** Words that may follow a key, in addition to those above. */
export const BEHIND_KEY =
  'and|en|und|et|with|met|mit|avec|under|onder|unter|sous|in|dans|on|the|de|het|een|den|die|das|der|le|la|les|un|une|a|an|if|dword|reg_\\w+|registry|value|there|daar|dort|key|sleutel|schlüssel';

/** The names of the fields of a form in regedit and in guides. */
export const NAME_LABELS =
  'value name|name|naam|waardenaam|naam van de waarde|registry value|value|wertname|name des werts|nom|nom de la valeur';
export const DATA_LABELS =
  'value data|data|gegevens|waardegegevens|value|waarde|wert|wertdaten|daten|données|données de la valeur|valeur';
