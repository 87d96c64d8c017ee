import type { Findings } from '../found.ts';
import { WRITES } from '../regions/lines.ts';
import { commandsInQuotes, mentioned, type Region } from '../regions/cut.ts';
import { linesOf } from './reader.ts';

/** Signs of JScript, KiXtart, AutoIt, AutoHotkey, Java, compiled DSC, DSC 3 and Policy Analyzer, which aren't read. */
const UNREAD =
  /\bnew ActiveXObject\(|\bWriteValue\(|^[ \t]*RegWrite\b|^[ \t]*#RequireAdmin\b|\bAdvapi32Util\.|\binstance of MSFT_Registry|\bkeyPath"?:[ \t]*["']?HK|<(?:Computer|User)Config>/im;
/** A resource of Chef, a state of Salt, or a value in a setup of Inno Setup, NSIS or WiX. */
const RESOURCE =
  /^[ \t]*(?:WriteReg\w+|DeleteReg(?:Value|Key))[ \t]+(?:\/\w+[ \t]+)*(?:HK|SHCTX|SHELL)|<Registry(?:Key|Value)?\b[^<>\n]{0,200}\bRoot="|^[ \t]*registry_key[ \t(]+["'%].*\bdo\b|^[ \t]+reg\.(?:present|absent|key_absent):|^[ \t]*Root[ \t]*:[ \t]*"?HK[A-Z0-9]{1,4}"?[ \t]*;/im;
const UNREAD_KEY = /\bkeyPath"?:[ \t]*["']?HK|^[ \t]*Key[ \t]*=[ \t]*"HK|<Key>(?:SOFTWARE|SYSTEM)\\/i;

export const looksLikeCode = (text: string): boolean =>
  UNREAD.test(text) ||
  RESOURCE.test(text) ||
  (/\bRegistry\.(?:SetValue|LocalMachine|CurrentUser)\b|\bRegistryKey\.OpenBaseKey\b|\bwinreg\b|\bRegSetKeyValue|\bRegSetValueEx|^[ \t]*#include[ \t]*[<"]|^[ \t]*(?:import|from) (?:os|ssl|requests|httpx|urllib\w*)\b|<\?php\b|\bcurl_setopt\w*\(|\w[ \t]*:=[ \t]|^using System\b|^[ \t]*(?:class|def)[ \t]+\w+[(:].*:[ \t]*$|^[ \t]*(?:var|let|const|final|(?!Set\b)[A-Z]\w*)[ \t]+\w+[ \t]*=[ \t]*new[ \t]+[\w.]+|\b_WinHttp\w+\(|\bsubprocess\.|\bos\.system\(/m.test(
    text.replaceAll(/^[ \t]*#(?![a-z])[^\n]*/gim, ''),
  ) &&
    !/\[(?:Microsoft\.Win32\.)?Registry(?:Key)?\]::|\bAdd-Type\b/i.test(text));

/** Reports every line of a program that writes, or has the key. Returns the commands among its strings. */
export function readCode(text: string, findings: Findings): readonly Region[] {
  const commands: Region[] = [];
  const code = text.replace(/(?<=^|\s)(?:\/\/|#(?!include|define))[^\n]*/g, (comment) => ' '.repeat(comment.length));
  for (const [row, line] of linesOf(code, findings)) {
    const inner = commandsInQuotes(line);
    commands.push(...inner.map((one) => mentioned(one, row)));
    if (inner.length === 0 && [WRITES, UNREAD_KEY, RESOURCE].some((one) => one.test(line)))
      findings.cannotFollow(row + 1, line);
  }
  const lines = text.trimEnd().split('\n');
  if (RESOURCE.test(text)) findings.cannotFollow(1, lines[0] ?? '', undefined, { lastLine: lines.length });
  return commands;
}
