import type { RegistryView } from '../../windows/registry.ts';
import { declares, linesOf, unknownPart, viewOf, type Literal } from './reader.ts';

const MAX_LINE = 16 * 1024;
const PARAMETER = /([A-Za-z]{2,20})[ \t]{0,20}:[ \t]{0,20}(?:"([^"]*(?:""[^"]*)*)"|([^;"]*))/g;

const parametersOf = (line: string): ReadonlyMap<string, string> =>
  new Map(
    [...line.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted?.replaceAll('""', '"') ?? (bare ?? '').trim(),
    ]),
  );

/** Parameters and flags that may make the setup skip a line. */
const PERHAPS =
  /^(?:check|tasks|components|languages|minversion|onlybelowversion|createvalueifdoesntexist|dontcreatekey)$/;

/** Lines of `[Run]` and `[Code]` that do something. */
const RUNS = /^[ \t]*(?:Filename[ \t]*:|.*\b(?:Reg(?:Write|Delete)\w*|(?:Shell)?Exec\w*|CreateOleObject)\b)/i;
/** Returns a text with `{{` as a brace; null if the setup replaces something between single braces. */
const resolvedText = (text: string): string | null =>
  text.replaceAll('{{', '').includes('{') ? null : text.replaceAll('{{', '{');

/** The section `[Registry]` of an Inno Setup script. */
export const innoSetupReader = declares(
  'inno-setup',
  /^[ \t]*Root[ \t]*:[ \t]*"?HK[A-Z0-9]{1,4}"?[ \t]*;/im,
  function* (text, findings) {
    // plain `HKLM` is the 32-bit view unless the setup installs in 64-bit mode; a fragment doesn't show which
    const is64 = /^[ \t]*ArchitecturesInstallIn64BitMode[ \t]*=[ \t]*\S/im.test(text);
    const ofSetup: RegistryView | null = is64 ? 'native' : /^[ \t]*\[Setup\]/im.test(text) ? 'wow64' : null;
    let inRun = false;
    /** The number of preprocessor tests around the line. */
    let tests = 0;
    for (const [row, source] of linesOf(text, findings)) {
      if (/^[ \t]*#if/i.test(source)) tests++;
      if (/^[ \t]*#endif/i.test(source)) tests--;
      const section = /^[ \t]*\[(\w{1,30})\][ \t]*$/.exec(source)?.[1];
      if (section !== undefined) inRun = /^(?:Run|UninstallRun|Code)$/i.test(section);
      const isTooLong = source.length > MAX_LINE;
      if (isTooLong || (inRun && RUNS.test(source))) yield unknownPart(row + 1, source);
      if (isTooLong || !/^[ \t]*Root[ \t]*:/i.test(source)) continue;
      const given = parametersOf(source);
      const of = (name: string): string => given.get(name) ?? '';
      const [, root = '', bits] = /^(.*?)(32|64)?$/.exec(of('root').toUpperCase()) ?? [];
      const flags = of('flags').toLowerCase().split(/\s+/);
      const view = viewOf(bits) ?? ofSetup;
      const isUnclear = view === null && root === 'HKLM' && /^software\\/i.test(of('subkey'));
      const literal: Literal = {
        line: row + 1,
        source,
        // an unknown flag may delete it
        key: resolvedText(of('flags')) === null ? null : resolvedText(`${root}\\${of('subkey')}`),
        name: undefined,
        isCertain: tests <= 0 && ![...given.keys(), ...flags].some((name) => PERHAPS.test(name)),
        view,
        problems: isUnclear ? ['view-depends-on-setup'] : [],
      };
      const name = resolvedText(of('valuename'));
      const type = of('valuetype').toLowerCase();
      const hasValue = type !== '' && type !== 'none';
      const deletesKey = flags.includes('deletekey');
      if (deletesKey) yield { ...literal, isAbsent: true };
      if (hasValue) yield { ...literal, name, type, data: resolvedText(of('valuedata')) };
      else if (flags.includes('deletevalue')) yield { ...literal, name, isAbsent: true };
      else if (!deletesKey) yield literal;
    }
  },
);
