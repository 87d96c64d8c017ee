/** The sign of a piece of a sentence. The grammar of sentences consists of patterns over these signs. */
export type Sign =
  | keyof typeof WORDS
  /** A key; a continuation of one, such as a protocol or `Client`; a name, a type, a number, any other word. */
  | 'k'
  | 's'
  | 'n'
  | 't'
  | '#'
  | 'w'
  /** The end of a cell, a comma or bracket, the end of a sentence and of a question. */
  | '|'
  | ','
  | '.'
  | '?';

/** Words of instructions in English, Dutch, German and French, by their signs. A `*` matches any letters. */
const WORDS = {
  /** Tells the reader to create or set something. */
  S: [
    'set setting create creating add change modify make put enter type write give name named rename new configure edit',
    'zet stel maak wijzig voeg geef typ vul noem hernoem nieuw nieuwe schrijf aanmaken instellen zetten',
    'setz* stell* erstell* leg legen lege änder* gib geben füg* trag* nenn* benenn* neu neue neuen neuer neues schreib* anlegen festlegen',
    'définir définissez créer créez ajouter ajoutez modifier modifiez mettre mettez entrer entrez saisir saisissez nommer nommez nouveau nouvelle écrire écrivez changer changez attribuez donnez',
  ],
  /** Tells the reader to remove something. */
  R: [
    'delete remove erase',
    'verwijder verwijderen wis',
    'lösche löschen entferne entfernen',
    'supprimer supprimez effacer effacez retirez',
  ],
  /** Precedes the number. */
  '=': ['to = be equals', 'op naar worden zijn', 'auf zu', 'à sur être égal'],
  /** Refers to the number, and precedes it. */
  D: ['value data', 'waarde gegevens waardegegevens', 'wert daten wertdaten werte', 'valeur données'],
  /** Contradicts the instruction in its own part of the sentence. */
  '!': [
    'not never avoid don’t doesn’t shouldn’t mustn’t can’t cannot without if when whether old previous',
    'niet nooit geen vermijd zonder indien wanneer oud oude vorige',
    'nicht nie niemals kein keine keinen vermeide* ohne wenn falls alt alte alter bisherige*',
    'pas jamais éviter évitez sans si lorsque quand ancien ancienne',
  ],
  /** Makes the whole sentence a statement of what is, was or would be. */
  T: [
    'was were previously default means mean wrong mistake told',
    'was waren standaard betekent staat stond fout',
    'war waren standardmäßig bedeutet steht stand falsch',
    'était étaient défaut signifie erreur',
  ],
  /** Names who did it: what follows is a report. */
  W: ['i we they he she', 'ik wij we ze', 'ich wir', 'nous ils'],
  /** Together with the one above: what was done. */
  H: ['have had', 'heb hebben had hadden', 'habe haben hatte hatten', 'ai avons ont'],
  K: [
    'key subkey',
    'sleutel subsleutel registersleutel',
    'schlüssel unterschlüssel registrierungsschlüssel',
    'clé sous-clé',
  ],
  x: ['hex hexadecimal', 'hexadecimaal', 'hexadezimal', 'hexadécimal hexadécimale'],
  d: ['dec decimal', 'decimaal', 'dezimal', 'décimal décimale'],
  o: ['or', 'of', 'oder', 'ou'],
  /** Repeats for another key what one key got. */
  r: [
    'same repeat likewise also too',
    'hetzelfde herhaal ook evenzo',
    'dasselbe gleiche wiederhol* ebenso auch',
    'même répéter répétez aussi',
  ],
  /** Applies a number to all the names before it. */
  b: ['both each', 'beide allebei', 'beide beiden jeweils', 'deux chacun chacune'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const ALL = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((sign) =>
  WORDS[sign].flatMap((words) => words.split(' ').map((word) => [word, sign] as const)),
);
/** The sign of each whole word. If a word could have two, the first one counts. */
const EXACT: ReadonlyMap<string, Sign> = new Map([...ALL].reverse());
const BEGINNINGS = ALL.filter(([word]) => word.endsWith('*'));

export function signOf(given: string): Sign {
  const word = given.toLowerCase().replaceAll("'", '’');
  return EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning.slice(0, -1)))?.[1] ?? 'w';
}

/** Words that may follow a key, in addition to those above. */
export const BEHIND_KEY =
  'and|en|und|et|with|met|mit|avec|under|onder|unter|sous|in|dans|on|the|de|het|een|den|die|das|der|le|la|les|un|une|a|an|if|dword|reg_\\w+|registry|value|there|daar|dort|key|sleutel|schlüssel';

export const NAME_LABELS =
  'value name|name|naam|waardenaam|naam van de waarde|registry value|value|wertname|name des werts|nom|nom de la valeur';
