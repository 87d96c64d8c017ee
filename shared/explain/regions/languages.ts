import type { ScriptLanguage } from '../reading.ts';

/** What lines of each language look like. A sign is a whole statement's beginning, never a word somewhere. */
const SIGNS: Readonly<Record<ScriptLanguage, RegExp>> = {
  batch:
    /^\s*@?\(?\s*(?:echo(?:[ \t]|[.:]|$)|rem(?:\s|$)|::|setlocal\b|endlocal\b|goto[ \t:]|call[ \t]+[:\w"%]|set[ \t]+(?:\/[ap][ \t]+)?"?[^\s=$"]{1,80}=|if[ \t]+(?:\/i[ \t]+)?(?:not[ \t]+)?(?:exist\b|defined\b|errorlevel\b|["%!]|\S+[ \t]*==)|for[ \t]+(?:\/[a-z][ \t]+)?(?:"[^"\n]*"[ \t]+)?%|exit(?:[ \t]+\/b)?(?:[ \t]+\d+)?[ \t]*$|pause[ \t]*$|\)[ \t]*(?:else\b.*)?$|:[a-z]\w{0,40}[ \t]*$|pushd[ \t]|popd\b|cls[ \t]*$|title[ \t]|timeout[ \t]|color[ \t]|net[ \t]+(?:start|stop|session)\b|"?[\w:\\.%~-]{1,120}\.(?:cmd|bat|exe|com|vbs|msi)"?(?:\s|$)|start[ \t]+["/\w])/i,
  powershell:
    /^\s*(?:\$[\w:{?(\u00c0-\u024f]|@[{("']|["']@|'[^'\n]{1,300}'[ \t]*(?:[|,)]|$)|function[ \t]+[\w:-]{1,80}|filter[ \t]+[\w-]{1,60}|param[ \t]*\(|\[[\w.]{1,80}(?:\(.*\))?\]|(?:if|elseif|foreach|while|switch|for|until)[ \t]*\(|(?:try|finally|else|do|process|begin|end)[ \t]*\{|\}|\{[ \t]*$|catch\b[^.]*\{|#|<#|(?:Add|Clear|Copy|Disable|Enable|Export|Format|Get|Import|Install|Invoke|Join|Move|New|Out|Pop|Push|Read|Register|Remove|Rename|Restart|Select|Set|Split|Start|Stop|Test|Update|Where|Write)-[A-Z]\w{2,50}(?:[ \t(|;]|$)|ForEach-Object\b|&[ \t]+["'$\w{]|\.[ \t]+["'.$\\]|return(?:[ \t]+[$([]|[ \t]*$)|throw[ \t]|(?:sp|ni|rp|ri|sl|gp|iex)[ \t]+["'$\w]|(?:cd|mkdir|md)[ \t]+["']?(?:HK|Registry::)|\)[ \t]*\||(?:'[^'\n]{0,80}'|"[^"\n]{0,80}"|\w{1,40})[ \t]*\{|Configuration[ \t]+\w{1,60}|(?:Node|x?Registry|SChannelSettings)[ \t]+\S{1,80}[ \t]*\{?[ \t]*$|"?[\w-]{1,40}"?[ \t]*=[ \t]*["'$@(\d]|-[a-z]{2,30}[ \t])/i,
  vbscript:
    /^\s*(?:'|rem(?:\s|$)|option[ \t]+explicit|dim[ \t]+\w|redim[ \t]|set[ \t]+\w{1,60}[ \t]*=|(?:public[ \t]+|private[ \t]+)?const[ \t]+\w|on[ \t]+error[ \t]|if\b.*\bthen\b|else(?:if\b.*\bthen)?[ \t]*$|end[ \t]+(?:if|sub|function|select|with|class)\b|for[ \t]+each[ \t]+\w{1,60}[ \t]+in\b|for[ \t]+\w{1,60}[ \t]*=|next\b|(?:public[ \t]+|private[ \t]+)?(?:sub|function)[ \t]+\w|exit[ \t]+(?:sub|function|for|do)\b|wscript\.|select[ \t]+case\b|case[ \t]+\S|do(?:[ \t]+(?:while|until)\b|[ \t]*$)|loop\b|while[ \t]+[^(]|wend[ \t]*$|call[ \t]+\w|msgbox[ \t(]|with[ \t]+\w|\w{1,60}[ \t]*=[ \t]*\S|(?:\w{1,60}|(?:CreateObject|GetObject)\([^()\n]{0,300}\))(?:\.\w{1,60})+(?:[ \t(]|$))/i,
};

/** Statements of a program that every one of them can start. */
const SHARED =
  /^\s*@?(?:&[ \t]+)?"?(?:[^\s"]*[\\/])?(?:reg|cmd|powershell|pwsh|regedit|cscript|wscript)(?:\.exe)?"?[ \t]+["'$%A-Za-z/-]/i;

/** What only that language has, so that a line of another isn't taken for one of it. */
const OWN: Readonly<Record<ScriptLanguage, RegExp>> = {
  batch:
    /^\s*@?(?:echo[ \t]+(?:off|on)\b|rem\s|::|setlocal\b|goto[ \t:]|set[ \t]+"?[^\s=$"]{1,80}=(?!=)\S*|if[ \t]+(?:\/i[ \t]+)?(?:not[ \t]+)?(?:exist|defined|errorlevel)[ \t]|for[ \t].*%%?[a-z]\b|exit[ \t]+\/b|:[a-z]\w{0,40}[ \t]*$)|%\w{1,40}%/i,
  powershell:
    /^\s*(?:\$[\w:{\u00c0-\u024f]|function[ \t]+[\w:-]{1,80}[ \t]*[({]|param[ \t]*\(|(?:if|elseif|foreach|while|switch)[ \t]*\(|\}|<#|\[[A-Za-z.]{3,60}\](?:::|\$)|(?:try|finally|else)[ \t]*\{|(?:Get|Set|New|Remove|Write|Test|Import|Add|Start|Invoke)-[A-Z]\w{2,50}\b|Configuration[ \t]+\w{1,60})/i,
  vbscript:
    /^\s*(?:option[ \t]+explicit|dim[ \t]+\w|set[ \t]+\w{1,60}[ \t]*=[ \t]*(?:CreateObject|GetObject|WScript|New\b)|on[ \t]+error[ \t]|if\b[^({]*\bthen\b|end[ \t]+(?:if|sub|function|select)\b|for[ \t]+each[ \t]+\w{1,60}[ \t]+in\b|next[ \t]*$|sub[ \t]+\w|wscript\.|select[ \t]+case\b|\w{1,60}\.(?:RegWrite|RegDelete|Run|Set\w{3,14}Value)\b|(?:CreateObject|GetObject)\()|\w\.Reg(?:Write|Delete)\b/i,
};

const LANGUAGES = ['batch', 'powershell', 'vbscript'] as const;

/** Words of people: several plain words and the sign that ends a sentence. */
export const isProse = (line: string): boolean =>
  /^\s*(?:[-*+•>]\s+|\d{1,2}[.)]\s+)?[A-Z][\w'’]*,?(?:\s+[\w'’(),/-]+){3,}.*[.:!?]\s*$/.test(line) &&
  !/[\\$={}%]|^\s*(?:echo|rem)\b/i.test(line);

export interface Guess {
  readonly language: ScriptLanguage;
  /** The part of all lines that look like it. */
  readonly share: number;
  readonly lines: number;
}

const MOST_LINES = 5000;

/** In which language a text is, by all its lines together; null where none of them looks like a statement. */
export function guessLanguage(text: string): Guess | null {
  const fits = { batch: 0, powershell: 0, vbscript: 0 };
  const own = { batch: 0, powershell: 0, vbscript: 0 };
  let shared = 0;
  /** Whether a line belongs to the one above it. */
  let isContinued = false;
  let quoted = 0;
  let count = 0;
  /** What ends the comment or the text of several lines that is open. */
  let until = '';
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.trim() === '') continue;
    if (until === '' && /^\s*<#/.test(line)) until = '#>';
    const isInside = until !== '';
    if (isInside && (until === '#>' ? line.includes(until) : line.startsWith(until))) until = '';
    else if (!isInside) until = /@(["'])[ \t]*$/.exec(line)?.[1]?.concat('@') ?? '';
    if (isInside) {
      own.powershell++;
      continue;
    }
    const goesOn = /(?:[ \t]_|[`^|,(])[ \t]*$/.test(line.slice(-20));
    if (isContinued) {
      isContinued = goesOn;
      continue;
    }
    isContinued = goesOn;
    count++;
    if (/^\s*&[ \t]+\S/.test(line)) {
      own.powershell++;
      fits.powershell++;
      continue;
    }
    const short = line.slice(0, 400);
    if (SHARED.test(short)) {
      shared++;
      continue;
    }
    for (const language of LANGUAGES) {
      if (SIGNS[language].test(short)) fits[language]++;
      // a quote begins a comment of VBScript, and much else
      if (language === 'vbscript' && /^\s*'/.test(short)) quoted++;
      if (OWN[language].test(short)) own[language]++;
    }
  }
  if (count === 0) return null;
  const score = (language: ScriptLanguage): number =>
    own[language] * 2 + fits[language] - (language === 'vbscript' ? quoted : 0);
  const [first] = [...LANGUAGES].sort((a, b) => score(b) - score(a));
  const isSure = first !== undefined && score(first) > 0 && !(first === 'vbscript' && own.vbscript === 0 && shared > 0);
  const language = isSure ? first : shared > 0 ? 'batch' : null;
  if (language === null) return null;
  const lines = fits[language] + shared;
  return { language, share: Math.min(1, lines / count), lines: count };
}

/** What begins with a command by which a value can be written. */
export const COMMAND =
  /^@?(?:&[ \t]+)?(?:"?(?:[A-Za-z%][^\s"]*[\\/])?reg(?:\.exe)?"?[ \t]+(?:add|delete|import|copy|restore|load|query|export)\b|"?(?:[A-Za-z%][^\s"]*[\\/])?(?:powershell|pwsh)(?:\.exe)?"?[ \t]+["'-]|"?(?:[A-Za-z%][^\s"]*[\\/])?cmd(?:\.exe)?"?[ \t]+\/[a-z]\b|(?:Set|New|Remove|Get)-Item(?:Property(?:Value)?)?[ \t]+["'$-]|(?:Set|New|Remove)-ItemProperty\b|Start-Process[ \t]|(?:sp|ni|rp)[ \t]+["']?HK)/i;

/** Words that say that something writes, in any language. */
export const WRITES =
  /\breg(?:\.exe)?["']?[ \t]+(?:add|delete|import|copy|restore|load)\b|\bRegWrite\b|\bRegDelete\b|\b(?:Set|New|Remove)-ItemProperty\b|\b(?:Set|Delete)Value\b|\bSet(?:DWORD|QWORD|String)Value\b|\bRegSet(?:Key)?Value|\bRegCreateKey|\bSetValueEx\b|\bWriteReg(?:DWORD|Str)\b|\bregedit(?:\.exe)?\b[^\n]{0,80}\.reg\b|\bSetDWord\b|\bWriteInteger\b/i;

/** A line outside of what is cut out that isn't said to people: what stands beside it may be a part of a script. */
export const isOdd = (line: string): boolean =>
  !isProse(line) &&
  (/[$={}%|&^@]|\w\(|^\s*[\w.-]+\s*$/.test(line) ||
    /^\s*(?:goto|exit|return|if|else|for)\b(?![^\n]*[.:!?,]\s*$)/i.test(line));
