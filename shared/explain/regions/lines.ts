/** True if a line is prose: several plain words and the sign that ends a sentence. */
export const isProse = (line: string): boolean =>
  /^\s*(?:[-*+•>]\s+|\d{1,2}[.)]\s+)?[A-Z][\w'’]*,?(?:\s+[\w'’(),/-]+){2}\s+[\w'’(),/-].*[.:!?]\s*$/.test(line) &&
  !/[\\$={}%]|^\s*(?:echo|rem)\b/i.test(line);

/** A command by which a value can be written, at the start of a line. */
export const COMMAND =
  /^@?(?:&[ \t]+)?(?:"?(?:[A-Za-z%][^\s"]*[\\/])?(?:reg(?:\.exe)?"?[ \t]+(?:add|delete|import|copy|restore|load|query|export)\b|(?:powershell|pwsh)(?:\.exe)?"?[ \t]+["'-]|cmd(?:\.exe)?"?[ \t]+\/[a-z]\b)|(?:Set|New|Remove|Get)-Item(?:Property(?:Value)?)?[ \t]+["'$-]|(?:Set|New|Remove)-ItemProperty\b|Start-Process[ \t]|(?:sp|ni|rp)[ \t]+["']?HK)/i;

/** Words that show that something writes, in any language. */
export const WRITES =
  /\breg(?:\.exe)?["']?[ \t]+(?:add|delete|import|copy|restore|load)\b|\bRegWrite\b|\bRegDelete\b|\b(?:Set|New|Remove)-ItemProperty\b|\b(?:Set|Delete)Value\b|\bSet(?:DWORD|QWORD|String)Value\b|\bRegSet(?:Key)?Value|\bRegCreateKey|\bSetValueEx\b|\bWriteReg(?:DWORD|Str)\b|\bregedit(?:\.exe)?\b[^\n]{0,80}\.reg\b|\bWriteValue\b|\bregistrySet\w{1,20}Value\b|\bSetDWord\b|\bWriteInteger\b/i;

/** Signs that are rare in prose. */
export const SIGNS = /[$={}%|&^@]|<#|\w\(/;

/** True if a line outside the regions isn't prose. The lines next to it may then be part of a script. */
export const isOdd = (line: string): boolean =>
  !isProse(line) &&
  (SIGNS.test(line) ||
    /^\s*[\w.-]+\s*$/.test(line) ||
    /^\s*(?:goto|exit|return|if|else|for)\b(?![^\n]*[.:!?,]\s*$)/i.test(line));
