import type { RegistryType } from '../../windows/registry.ts';

/** Members of objects that change nothing, whatever the object is. Reviewed one by one, as a row of `HARMLESS` is. */
export const READS = new Set([
  'regread',
  'expandenvironmentstrings',
  'execquery',
  'getspecialfolder',
  'getparentfoldername',
  'buildpath',
  'fileexists',
  'folderexists',
  'readall',
  'readline',
  'atendofstream',
  'stdout',
  'exitcode',
  'echo',
  'popup',
  'sleep',
  'arguments',
  'scriptfullname',
  'scriptname',
  'fullname',
  'version',
  'caption',
  'osarchitecture',
  'computername',
  'username',
  'count',
  'number',
  'description',
  'clear',
]);

/** Methods of StdRegProv that read into the variables that they are given. */
export const FILLS = new Set([
  'getdwordvalue',
  'getqwordvalue',
  'getstringvalue',
  'getexpandedstringvalue',
  'getbinaryvalue',
  'getmultistringvalue',
  'enumkey',
  'enumvalues',
  'checkaccess',
]);

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

/** True if a member changes none of its arguments. */
export const keepsArguments = (name: string): boolean => READS.has(name) || SHELL.has(name) || SETTERS.has(name);
