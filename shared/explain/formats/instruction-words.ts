/**
 * The sign of a piece of a sentence, over which the grammar has its patterns: of the words below, a key, what continues
 * one, a name, a type, `from` with its number, a number, another word, a cell's end, a comma, `, then`, the end, a
 * question.
 */
export type Sign = keyof typeof WORDS | 'k' | 's' | 'n' | 't' | 'f' | '#' | 'w' | '|' | ',' | ';' | '.' | '?';

/** Words of instructions in eight languages, by their signs. A `*` matches any letters. */
const WORDS = {
  /** Tells the reader to create or set something. */
  S: `set setting create creating add change modify make put enter type write give name named rename new configure edit zet stel maak wijzig voeg geef typ vul noem hernoem nieuw nieuwe schrijf aanmaken instellen zetten verander veranderen wijzigen invoeren invullen toevoegen
    setz* stell* erstell* leg legen lege änder* gib geben füg* trag* nenn* benenn* neu neue neuen neuer neues schreib* anlegen festlegen eingeben eintragen einstellen hinzufügen umstellen
    définir définissez créer créez ajouter ajoutez modifier modifiez mettre mettez entrer entrez saisir saisissez nommer nommez nouveau nouvelle écrire écrivez changer changez attribuez donnez
    establecer establezca* establece crear cree créalo crea agregar agregue agrega añadir añada añade modificar modifique modifica cambiar cambie cambia poner ponga* ponle pon introduzca introducir escriba escribe escribir asigne* asignar asigna llamado llamada llámalo nombre denominado denominada nuevo nueva
    criar crie definir defina* adicionar adicione alterar altere mudar mude muda inserir insira digitar digite escreva chamado chamada nomeie novo nova atribua coloque creare crei creane imposta imposti impostare impostate impostalo impostarlo aggiung* modificare modifichi inserire inserisci inserite immetti immettere scrivi scrivere chiamato chiamata denominato nuovo nuova assegna assegnare digita digitare
    создать создай* установить установи установите задать задай* изменить измени измените добавить добавь* ввести введи* присвой* укажи* назови* именем новый новую поставь*`,
  /** Tells the reader to remove something. */
  R: `delete remove erase verwijder verwijderen wis
    lösche löschen entferne entfernen supprimer supprimez effacer effacez retirez
    eliminar elimine elimina borrar borre borra suprima quitar excluir exclua remover remova apagar apague eliminare cancella cancellare rimuov* удали удалите удалить`,
  /** Precedes the number. */
  '=': 'to = be equals op naar worden zijn auf zu à sur être égal igual ser uguale равным равно',
  /** Refers to the number, and precedes it. */
  D: `value data waarde gegevens waardegegevens wert daten wertdaten werte valeur données
    valor datos dados valore dati значение данные`,
  /** Forbids what its own part of the sentence says. */
  N: `not never avoid don’t shouldn’t mustn’t niet nooit geen vermijd nicht nie niemals kein keine keinen vermeide*
    pas jamais éviter évitez no nunca jamás evite evitar não non mai evita* не никогда нельзя`,
  /** Makes its own part of the sentence something else than an instruction. */
  '!': `doesn’t can’t cannot without if when whether old previous current actual between zonder huidige indien wanneer oud oude vorige tussen
    ohne wenn falls alt alte alter bisherige* aktuell* derzeit* statt anstatt zwischen sans si lorsque quand ancien ancienne actuel*
    sin cuando antiguo antigua anterior sem se antigo antiga senza quando vecchio precedente attuale atual без если когда вместо старое старый текущее сейчас`,
  /** Makes the whole sentence a statement of what is, was or would be. */
  T: `was were previously default means mean wrong mistake told shows sets changes keeps waren standaard betekent staat stond fout toont zette
    war standardmäßig bedeutet steht stand falsch zeigt setzt ändert stellt était étaient j’ai met défaut signifie erreur affiche
    era eran estaba estaban significa predeterminado predeterminada defecto equivocado eram estava padrão erro errado erano predefinito sbagliato muestra mostra
    был было была были означает умолчанию ошибка стоит имеет`,
  /** Names who did it, or before what: what follows is a report. */
  W: 'i we they he she people some someone before ik wij we ze voordat ich wir bevor nous ils avant yo antes nós noi prima я мы перед',
  /** Together with the one above: what was done or seen. */
  H: 'have has had heeft hat tiene tem see found zie sehe vois veo vejo vedo вижу heb hebben had hadden habe haben hatte hatten ai avons ont hemos tenho temos ho abbiamo tienes tengo tens hai hast habt avez',
  /** Says how something is, unless it has to be checked or to become so. */
  i: 'is are ist sind est sont está están è é',
  M: 'ensure sure verify check zorg controleer überprüfen assurez vérifiez asegúrese compruebe verifi* assicur* certifique',
  /** Stands in front of another word and says nothing. */
  a: 'the our my your whole entire registry following de het onze mijn hele den unser mein ganzen sie la notre el nuestra toda completa intera nossa nostra',
  K: `key keys subkey subkeys sub-key sub-keys sleutel subsleutel registersleutel schlüssel unterschlüssel registrierungsschlüssel clé sous-clé
    clave subclave claves subclaves chave subchave chiave sottochiave раздел подраздел ключ разделе`,
  x: 'hex hexadecim* hexadezim* hexadécim* esadecimal* шестнадцатер*',
  d: 'dec decim* dezim* décim* десятичн*',
  o: 'or of oder ou o oppure или',
  /** Repeats for another key what one key got. */
  r: `same repeat likewise also too hetzelfde herhaal ook evenzo dezelfde
    dasselbe dieselbe* derselbe gleiche wiederhol* ebenso auch même répéter répétez aussi
    mismo misma mismos repita repetir también repite mesmo mesma também stesso stessa ripeti* anche же также повтори*`,
  /** Applies a number to all the names before it. */
  b: `both each beide allebei beiden jeweils deux chacun chacune
    ambos ambas entrambi entrambe оба`,
} as const satisfies Readonly<Record<string, string>>;

const ALL = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((sign) =>
  WORDS[sign].split(/\s+/).map((word) => [word, sign] as const),
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
  'and|en|und|et|y|e|и|with|met|mit|avec|con|com|under|onder|unter|sous|in|dans|on|the|de|het|een|den|die|das|der|le|la|les|un|une|el|il|um|a|an|if|dword|reg_\\w+|registry|value|there|daar|dort|key|sleutel|schlüssel';

export const NAME_LABELS =
  'value name|name|naam|waardenaam|naam van de waarde|registry value|value|wertname|name des werts|nom|nom de la valeur|nombre|nombre del valor|nome|nome do valor|nome valore|имя|имя параметра';

export const INSTEAD_OF =
  'instead of|rather than|in plaats van|anstelle von|anstatt|statt|au lieu de|en lugar de|en vez de|em vez de|invece di|вместо';

/** How New in regedit names a REG_SZ. */
export const STRING_WORDS =
  'string value|tekenreekswaarde|zeichenfolge|valeur (?:de )?cha[iî]ne|valor de (?:la )?cade(?:na|ia)|valore stringa|строковый параметр';

/** What is counted, without its ending. */
export const AMOUNTS =
  'minut|second|sekunde|hour|day|time|server|pc|computer|uur|uren|dag|keer|stunde|tag|mal|rechner|fois|jour|heure|vece|vez|hora|día|dia|volt|giorn|минут|раз';
