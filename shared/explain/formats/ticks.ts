import { foundWrite, type Findings } from '../found.ts';
import { protocolsInWords } from '../judge/protocol-words.ts';
import type { Protocol } from '../../tls/protocols.ts';
import { INTERNET_SETTINGS } from '../../windows/catalogue/setting.ts';
import { signsOf, tokensOf } from './prose-tokens.ts';

/** The window that has the ticks, in the languages of instructions. */
const WINDOW =
  /\binetcpl\b|internet[ -]?(?:options|properties|opties|optionen)|(?:opties voor|eigenschappen voor|eigenschaften von|options|propriétés|opciones de|propiedades de|opções da|propriedades da|opzioni|proprietà) internet|свойства (?:браузера|обозревателя)/iu;

/** Returns a pattern for any of these words. A `*` stands for any letters, `$` for the end of a part of a sentence. */
const anyOf = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${words.replaceAll('*', String.raw`\p{L}*`).replaceAll('$', String.raw`\W*$`)})(?!\p{L})`,
    'iu',
  );
const TAKES = anyOf(
  'untick|uncheck|unticked|unchecked|deselect|clear|disable|turn off|remove the|zet uit|uitvink*|uitzet*|uitschakel*|weg|weghalen|verwijder*|deaktivieren?|abwählen|entfernen?|raus|heraus|décochez?|décocher|désactivez?|désactiver|desmar(?:ca|car|que|quen|quem)|desac?tiv(?:a|ar|e|en|em)|deselezion(?:a|are|ate|i)|togli|togliere|disattiv(?:a|are|ate|i)|rimuov*|сними*|снять|убер*|отключи*|(?:uit|af|aus|ab|off)$',
);
const SETS = anyOf(
  'tick|check|select|enable|turn on|put|(?:is|are|only) (?:ticked|checked)|zet|zetten|aanvink*|aanzet*|inschakel*|ankreuzen|anhaken|aktivieren?|auswählen|setzen?|cochez?|cocher|activez?|activer|mettez|mar(?:ca|car|cado|que|quen|quem)|ac?tiv(?:a|ar|e|en|em)|selecc?ion(?:a|ar|e|en|em)|selezion(?:a|are|ate|i)|spunt(?:a|are|ate|i)|attiv(?:a|are|ate|i)|metti|поставь*|установи*|включи*|(?:aan|an|ein|on)$',
);
const TICK = anyOf('vinkje|haken|häkchen');

const PARTS = /[.;!](?=\s|$)|,(?!\s*\d)|\s(?:and|en|und|et|y|e|и)\s(?!\d)/u;
/** A report, a condition, a question, or what is denied. */
const NOT_TOLD = /[WHTN!?]|^[^SM]*i[^SM]*$/;

/** Reads which protocols a text has ticked in Internet Options (`+`), or no longer ticked (`-`); returns how many. */
export function readTicks(lines: readonly string[], findings: Findings): number {
  const from = lines.findIndex((line) => WINDOW.test(line.slice(0, 1000)));
  const ticks = new Map<Protocol, string>();
  let first = 0;
  for (const [row, line] of from < 0 ? [] : lines.entries()) {
    if (row < from || line.length > 1000 || !findings.step(1 + line.length / 16)) continue;
    const verbs = [TAKES, SETS].some((words) => words.test(line)) ? [TAKES, SETS] : [TICK];
    /** Protocols whose verb is still to come, the verb before them, and whether something stays open. */
    let [waiting, before, isOpen]: [readonly Protocol[], RegExp | undefined, boolean] = [[], undefined, false];
    for (const part of line.split(PARTS)) {
      const named = protocolsInWords(part.replaceAll(/ (?:and|en|и) /g, ', ')) ?? [];
      const isTold = !NOT_TOLD.test(signsOf(tokensOf(part, row)));
      const here = isTold ? verbs.find((words) => words.test(part)) : undefined;
      const verb = here ?? before;
      const isLast = here !== undefined && part.search(here) > part.search(/TLS|SSL/i);
      // what ends with another word may have a verb that isn’t known
      if (!isTold || (here === undefined && named.length > 0 && !/\d\W*$/.test(part))) isOpen ||= isTold;
      else if (verb === undefined) waiting = [...waiting, ...named];
      else for (const one of isLast ? [...waiting, ...named] : named) ticks.set(one, verb === TAKES ? '-' : '+');
      if (here === undefined) continue;
      isOpen ||= waiting.length > 0 && !isLast;
      [waiting, before] = [[], isLast ? undefined : here];
    }
    if (ticks.size > 0) first ||= row + 1;
    if ((isOpen || waiting.length > 0) && verbs.length > 1) findings.cannotFollow(row + 1, line);
  }
  const text = Array.from(ticks, ([protocol, sign]) => `${sign}${protocol}`).join(' ');
  const place = { line: first, key: `HKCU\\${INTERNET_SETTINGS}`, name: 'SecureProtocols', isCertain: false };
  const problems = [
    ...(text.includes('-TLS 1.2') ? (['lacks-tls-1.2'] as const) : []),
    ...(text.includes('+SSL') ? (['ssl'] as const) : []),
  ];
  if (ticks.size > 0) findings.add(foundWrite({ ...place, data: { kind: 'text', text }, problems }));
  return ticks.size;
}
