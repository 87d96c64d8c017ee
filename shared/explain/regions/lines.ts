export const isProse = (line: string): boolean =>
  /^\s*(?:[-*+•>]\s+|\d{1,2}[.)]\s+)?[A-Z][\w'’]*,?(?:\s+[\w'’(),/-]+){2}\s+[\w'’(),/-].*[.:!?]\s*$/.test(line) &&
  !/[\\$={}%]|^\s*(?:echo|rem)\b/i.test(line);

export const COMMAND = new RegExp(
  [
    String.raw`^@?(?:&[ \t]+)?(?:`,
    String.raw`"?(?:[A-Za-z%][^\s"]*[\\/])?(?:reg(?:\.exe)?"?[ \t]+(?:add|delete|import|copy|restore|load|query|export)\b|`,
    String.raw`(?:powershell|pwsh)(?:\.exe)?"?[ \t]+["'-]|`,
    String.raw`cmd(?:\.exe)?"?[ \t]+\/[a-z]\b)|`,
    String.raw`(?:Set|New|Remove|Get)-Item(?:Property(?:Value)?)?[ \t]+["'$-]|`,
    String.raw`(?:Set|New|Remove)-ItemProperty\b|`,
    String.raw`Start-Process[ \t]|`,
    String.raw`(?:bcdedit|certutil|diskpart|dism|icacls|netsh|regsvr32|schtasks|shutdown|takeown|wmic)(?:\.exe)?[ \t]+\S|`,
    String.raw`(?:sp|ni|rp)[ \t]+["']?HK)`,
  ].join(''),
  'i',
);

export const POWERSHELL = new RegExp(
  [
    String.raw`^[ \t]*(?:\$[\w:.]+[ \t]*[-+]?=|(?:Set|New|Remove|Get|Test|Write|Out|Start|Add|Clear)-[a-z]|param[ \t]*\()`,
    String.raw`^[ \t]*(?:\}[ \t]*)?(?:try|catch|finally|else|(?:if|foreach|switch|while)[ \t]*\([^\n]*\))[ \t]*\{`,
    String.raw`^[ \t]*(?:cl[ip]|cpi|mi|n[ip]|ren|rnp|r[inp]|rni|saps|s[ip])[ \t]+(?:-\w+[ \t]+)?["']?(?:HK[A-Z]{1,2}:|Registry::|reg[ \t])`,
    String.raw`^[ \t]*'[^'\n]*'(?:[ \t]*,[ \t]*'[^'\n]*')*[ \t]*\||\$env:\w`,
  ].join('|'),
  'im',
);

/** Signs of a batch file or of VBScript, in which such a line can occur too. */
export const NO_POWERSHELL =
  /^[ \t]*(?:@|rem\b|::|:\w|goto\b|set(?:local|[ \t])|exit[ \t]+\/b|(?:powershell|pwsh|cmd)\b)|%[\w~]|\b(?:Dim|CreateObject|WScript|RegWrite|End[ \t]+(?:If|Sub|Function))\b/im;

/** A line of words that ends as no command does, and what begins a script. */
const WORDS =
  /^[ \t]*(?!(?:echo|rem|title)\b)\p{L}[\p{L}’'-]*[,;]?(?:[ \t]+(?![/-]\w)[(“"«]?[^\s\\=$|<>{}%@(]+){1,80}(?<![ \t]\w)[.:!?][ \t]*$/iu;
const BEGINNING = /^(?:\$\w+[ \t]*=|@echo\b|(?:if|foreach)[ \t]*\()/i;

/** A text without the words in front of commands and behind them, in any language; its lines stay where they are. */
export function withoutWords(text: string): string {
  const lines = text.split('\n');
  const isWords = (line: string): boolean => line.length < 1000 && WORDS.test(line);
  const first = lines.findIndex((line) => COMMAND.test(line.trim()) || BEGINNING.test(line.trim()));
  const last = lines.map((line) => line.trim() !== '' && !isWords(line)).lastIndexOf(true);
  // words between commands may tell which of them are meant
  if (first < 0 || lines.slice(first, last).some(isWords)) return text;
  return lines.map((line, row) => ((row < first || row > last) && isWords(line) ? '' : line)).join('\n');
}

/** Words that show that something writes, in any language. */
export const WRITES = new RegExp(
  [
    String.raw`\breg(?:\.exe)?["']?[ \t]+(?:add|delete|import|copy|restore|load)\b`,
    String.raw`\bregedit(?:\.exe)?\b[^\n]{0,80}\.reg\b`,
    String.raw`\b(?:Set|New|Remove|Clear|Copy|Move|Rename)-Item(?:Property)?\b`,
    String.raw`\bReg(?:(?:Write|Delete)\b|Set(?:Key)?Value|CreateKey)`,
    String.raw`\b(?:Set(?:DWORD|QWORD|String)?Value|DeleteValue|SetValueEx|SetDWord|registrySet\w{1,20}Value)\b`,
    String.raw`\bWrite(?:Reg(?:DWORD|Str)|Value|Integer)\b`,
  ].join('|'),
  'i',
);

export const SIGNS = /[$={}%|&^@]|<#|\w\(/;

/** True if a line outside the regions isn't prose. The lines next to it may then be part of a script. */
export const isOdd = (line: string): boolean =>
  !isProse(line) &&
  (SIGNS.test(line) ||
    /^\s*[\w.-]+\s*$/.test(line) ||
    /^\s*(?:goto|exit|return|if|else|for)\b(?![^\n]*[.:!?,]\s*$)/i.test(line));
