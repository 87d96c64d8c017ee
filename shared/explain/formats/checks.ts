import type { TextFormat } from '../found.ts';
import { WRITES } from '../regions/lines.ts';

/** Texts that only look at values: by what they look with, and by anything that could do more. */
const CHECKS: readonly { readonly format: TextFormat; readonly looks: RegExp; readonly mayDoMore: RegExp }[] = [
  // Pester
  {
    format: 'powershell',
    looks: /\|[ \t]*Should\b/,
    mayDoMore:
      /\b(?!(?:Get|Test|Select|Where|ForEach|ConvertFrom|Write|Measure|Compare|Resolve|Out|Format|Should|Before|After)-)[A-Z][A-Za-z]{1,20}-[A-Z]\w|(?:^|[|;{(=][ \t]*)[&.][ \t]*["'$\w{(]|\b(?:iex|reg|cmd|start|saps|icm)\b|::|\.(?:Set|Delete|Create|Invoke)\w*\(/im,
  },
  // InSpec
  {
    format: 'code',
    looks: /\bdescribe[ \t(]{1,4}registry_key\b/,
    mayDoMore:
      /^[ \t]*registry_key\b|\b(?:system|exec|powershell|command|script|bash|file|eval|load|require)\b[ \t(]|`/m,
  },
  // C and C++
  {
    format: 'code',
    looks: /\bReg(?:GetValue|QueryValueEx)[AW]?[ \t]*\(/,
    mayDoMore:
      /\b(?:system|_?w?popen|\w*CreateProcess\w*|ShellExecute\w*|WinExec|_?exec\w*|_?spawn\w*)[ \t]*\(|\b[A-Z][a-z]{1,20}-[A-Z]\w/,
  },
];

/** What a text is that looks at values and does nothing else; null where it may do more. */
export const formatOfCheck = (text: string): TextFormat | null =>
  CHECKS.find(({ looks, mayDoMore }) => looks.test(text) && !mayDoMore.test(text) && !WRITES.test(text))?.format ??
  null;
