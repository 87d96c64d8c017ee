import { splitKey } from '../command/keys.ts';
import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { SETTINGS } from '../../windows/settings.ts';
import { foundWrite, type FoundData, type Findings } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';

/** A key in a sentence or on a line of its own. */
const KEY =
  /\b(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER)|HKLM|HKCU):?\\(?:(?!\b(?:HKEY_|HKLM|HKCU))[^\n"“”'`<>|*?]){2,300}/gi;
/** Names of fields, as regedit and guides have them, in English and Dutch. */
const NAME_FIELD =
  /^[ \t]*(?:[-*•][ \t]+)?(?:value name|name|naam|waardenaam|naam van de waarde|registry value|value)[ \t]*[:=][ \t]*["“'`]?([A-Za-z]\w{2,60})["”'`]?[ \t]*$/im;
const TYPE_FIELD = /\b(REG_DWORD|REG_SZ|REG_QWORD|DWORD)\b/i;
const DATA_FIELD =
  /^[ \t]*(?:[-*•][ \t]+)?(?:value data|data|gegevens|waardegegevens|value|waarde)[ \t]*[:=][ \t]*["“'`]?(0x[0-9a-f]{1,8}|[0-9a-f]{1,8})["”'`]?[ \t]*(\(?(?:hex\w*|dec\w*)\)?)?[ \t]*\.?$/im;
/** A name in a sentence has no mark by which it could be recognised, so only the names of the catalogue count. */
const NAMES = [...new Set(SETTINGS.map((row) => row.name).filter((name) => /^\w{5,}$/.test(name)))].join('|');
/** `set DefaultSecureProtocols to 0x800`, `zet X op 0x800`, `a DWORD named X with the value 1`. */
const SENTENCE = new RegExp(
  String.raw`\b(?:set|create|add|change|zet|stel|maak|wijzig|voeg)\b[^.\n]{0,160}?\b(${NAMES})\b[^.\n]{0,80}?(?:\b(?:to|with (?:the )?(?:value|data)(?: of)?|op|met (?:de )?waarde|naar)|=)[ \t]+["“'${'`'}]?(0x[0-9a-f]{1,8}|[0-9]{1,10})\b["”'${'`'}]?[ \t]*(\(?(?:hex\w*|dec\w*)\)?)?`,
  'i',
);
/** Words that go on behind a key. */
const BEHIND_KEY = new RegExp(
  String.raw`\s(?:and|en|to|with|met|op|under|key|sleutel|in|set|create|add|change|zet|stel|maak|wijzig|voeg|${NAMES})\b.*$`,
  'i',
);
/** More than one number, of which somebody has to choose. */
const CHOICE =
  /(?:0x[0-9a-f]{1,8}|\b[0-9]{1,10})\b[^.\n]{0,40}\b(?:or|of)\b[^.\n]{0,40}(?:0x[0-9a-f]{1,8}|\b[0-9]{1,10}\b)/i;
/** A text that speaks against it, or in the past. */
const AGAINST = /\b(?:don['’]t|do not|never|not needed|niet|nooit|was|previously|default is|standaard)\b/i;

const MAX_BLOCK = 12;

interface Said {
  readonly data: FoundData;
  readonly problems: readonly WriteProblem[];
}

/** Digits are in the base that the text names; regedit shows either, so that without one they may be both. */
function numberOf(digits: string, base: string | undefined): Said {
  const isHex = /^0x/i.test(digits) || /hex/i.test(base ?? '');
  const isDecimal = /dec/i.test(base ?? '') && /^\d+$/.test(digits);
  const bare = digits.replace(/^0x/i, '');
  if (isHex || isDecimal || /^0*[01]$/.test(bare)) {
    const value = Number.parseInt(bare, isDecimal && !isHex ? 10 : 16);
    if (value <= 0xffffffff) return { data: { kind: 'number', value }, problems: [] };
  }
  return { data: { kind: 'unknown' }, problems: ['ambiguous-number'] };
}

/** A text for people that says to set a value: its key, its name and its number, near each other. Gives how many it found. */
export function readProse(text: string, findings: Findings): number {
  const lines = text.split('\n');
  const unread: number[] = [];
  let found = 0;
  for (const [row, line] of lines.entries()) {
    if (!findings.step(1 + line.length / 64)) return found;
    if (line.length > 4000) continue;
    for (const [whole] of line.matchAll(KEY)) {
      const key = whole
        .replace(/(?:[.,;:)\]]\s|\s\().*$/, '')
        .replace(BEHIND_KEY, '')
        .replace(/[\s.,;:)\]]+$/, '')
        .replace(/\\$/, '');
      if (splitKey(key) === null) continue;
      const block: string[] = [];
      for (let next = row; next < lines.length && next < row + MAX_BLOCK; next++) {
        const more = lines[next] ?? '';
        if (next > row && /\b(?:HKEY_|HKLM|HKCU)/i.test(more)) break;
        block.push(more.slice(0, 1000));
      }
      const around = [lines[row - 1] ?? '', ...block].join('\n');
      const sentence = SENTENCE.exec(around);
      const name = sentence?.[1] ?? NAME_FIELD.exec(around)?.[1];
      const rest = block.slice(1).join('\n');
      const fields = DATA_FIELD.exec(rest);
      const [digits, base] = sentence === null ? [fields?.[1], fields?.[2]] : [sentence[2], sentence[3]];
      if (name === undefined || digits === undefined || AGAINST.test(sentence?.[0] ?? '') || AGAINST.test(line)) {
        unread.push(row);
        continue;
      }
      if (CHOICE.test(sentence?.[0] === undefined ? '' : around)) {
        findings.cannotFollow(row + 1, line);
        found++;
        continue;
      }
      const type = typeOfSpelling(TYPE_FIELD.exec(around)?.[1] ?? 'REG_DWORD');
      if (!NUMBER_TYPES.includes(type)) continue;
      found++;
      // What people say isn't certain: it may be a question, or meant for some.
      const above = key.toUpperCase().endsWith(`\\${name.toUpperCase()}`) ? key.slice(0, -name.length - 1) : key;
      findings.add(foundWrite({ line: row + 1, key: above, name, type, isCertain: false, ...numberOf(digits, base) }));
    }
  }
  // The other keys that it names may be meant too.
  if (found > 0) for (const row of unread) findings.cannotFollow(row + 1, lines[row] ?? '');
  return found;
}
