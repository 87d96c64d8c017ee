import { namesIn } from '../command/words.ts';
import { textOf, UNKNOWN, type Value } from '../flow.ts';
import type { RegistryType } from '../../windows/registry.ts';

/** Members that change nothing, whatever the object is, by what they concern. Reviewed one by one, as in `HARMLESS`. */
export const READS = namesIn({
  'the registry and WMI': 'regread execquery caption osarchitecture version',
  'files and folders': 'getspecialfolder getparentfoldername buildpath fileexists folderexists readall readline',
  'output and programs': 'echo popup stdout atendofstream exitcode sleep',
  'the script and its environment': 'arguments scriptfullname scriptname fullname expandenvironmentstrings',
  'the PC and its user': 'computername username',
  'lists and errors': 'count number description clear',
});

/** Methods of StdRegProv that read into the variables that they are given. */
export const FILLS = namesIn({
  values:
    'getdwordvalue getqwordvalue getstringvalue getexpandedstringvalue getbinaryvalue getmultistringvalue enumvalues',
  keys: 'enumkey checkaccess',
});

/** Methods of WScript.Shell. */
export const SHELL = new Set(['regwrite', 'regdelete', 'run', 'exec']);

/** Methods of StdRegProv that write, by the type of the value. */
export const SETTERS: ReadonlyMap<string, RegistryType | 'delete' | 'create-key' | 'delete-key'> = new Map([
  ['setdwordvalue', 'REG_DWORD'],
  ['setqwordvalue', 'REG_QWORD'],
  ['setstringvalue', 'REG_SZ'],
  ['setexpandedstringvalue', 'REG_EXPAND_SZ'],
  ['setbinaryvalue', 'REG_BINARY'],
  ['setmultistringvalue', 'REG_MULTI_SZ'],
  ['deletevalue', 'delete'],
  ['createkey', 'create-key'],
  ['deletekey', 'delete-key'],
]);

/** An object by its class, in lower case. It does nothing by itself; only calls on it do. */
export const objectOf = ([name = UNKNOWN]: readonly Value[]): Value => ({
  kind: 'object',
  name: textOf(name)?.toLowerCase() ?? 'unknown',
});
/** The value of a name that is never assigned: an excerpt may lack that line, so it is taken for the right object. */
export const ANY_OBJECT: Value = { kind: 'object', name: '' };

/** A moniker of WMI that names another PC than this one. */
export const ANOTHER_PC = /^winmgmts:(?:\{[^}]*\}!)?\\\\(?!\.\\|localhost\\|127\.0\.0\.1\\)/;

/** The class of WScript.Shell, or an object that may be one. */
export const OF_SHELL = /^(?:wscript\.shell(?:\.1)?)?$/;
export const isOf = (object: Value, pattern: RegExp): boolean => object?.kind === 'object' && pattern.test(object.name);
