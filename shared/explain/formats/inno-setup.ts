import type { RegistryView } from '../../windows/registry.ts';
import { createLabelTrack } from '../command/labels.ts';
import { addLiteral, linesOf, type FormatReader } from './reader.ts';

const MAX_LINE = 16 * 1024;
const PARAMETER = /([A-Za-z]{2,20})[ \t]{0,20}:[ \t]{0,20}(?:"([^"]*(?:""[^"]*)*)"|([^;"]*))/g;
/** A definition. Anything except a text or a number is an expression. */
const DEFINE =
  /^[ \t]*#define[ \t]+(?:public[ \t]+)?(\w{1,60})(?:[ \t]+(?:"([^"\n]{0,1000})"|(\$\w{1,60}|\d\w{0,60})|\S.{0,1000}?))?[ \t]*$/i;

const parametersOf = (line: string): ReadonlyMap<string, string> =>
  new Map(
    [...line.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted?.replaceAll('""', '"') ?? (bare ?? '').trim(),
    ]),
  );

/** Parameters that may make the setup skip a line. */
const CONDITIONS = ['check', 'tasks', 'components', 'languages', 'minversion', 'onlybelowversion'];

/** Lines of `[Run]` and `[Code]` that do something. */
const RUNS = /^[ \t]*(?:Filename[ \t]*:|.*\b(?:Reg(?:Write|Delete)\w*|(?:Shell)?Exec\w*|CreateOleObject)\b)/i;
/** Flags that may prevent a write. */
const PERHAPS = ['createvalueifdoesntexist', 'dontcreatekey'];
/** Returns a text with `{{` as a brace; null if the setup replaces something between single braces. */
const resolvedText = (text: string): string | null =>
  text.replaceAll('{{', '').includes('{') ? null : text.replaceAll('{{', '{');

/** The section `[Registry]` of an Inno Setup script. */
export const innoSetupReader: FormatReader = {
  format: 'inno-setup',
  recognises: (text) => /^[ \t]*Root[ \t]*:[ \t]*"?HK[A-Z0-9]{1,4}"?[ \t]*;/im.test(text),
  read(text, findings) {
    // plain `HKLM` is the 32-bit view unless the setup installs in 64-bit mode; a fragment doesn't show which
    const ofSetup: RegistryView | null = /^[ \t]*ArchitecturesInstallIn64BitMode[ \t]*=[ \t]*\S/im.test(text)
      ? 'native'
      : /^[ \t]*\[Setup\]/im.test(text)
        ? 'wow64'
        : null;
    /** Definitions by name; null if a test or an expression decides. */
    const defined = new Map<string, string | null>();
    const labels = createLabelTrack();
    let inRun = false;
    /** The number of preprocessor tests around the line. */
    let tests = 0;
    for (const [row, line] of linesOf(text, findings)) {
      const comment = /^[ \t]*(?:;|\/\/)(.*)$/.exec(line)?.[1];
      if (comment !== undefined) labels.comment(row, comment);
      const [, constant, words, number] = DEFINE.exec(line) ?? [];
      if (constant !== undefined) defined.set(constant.toLowerCase(), tests > 0 ? null : (words ?? number ?? null));
      if (/^[ \t]*#if/i.test(line)) tests++;
      if (/^[ \t]*#endif/i.test(line)) tests--;
      const section = /^[ \t]*\[(\w{1,30})\][ \t]*$/.exec(line)?.[1];
      if (section !== undefined) inRun = /^(?:Run|UninstallRun|Code)$/i.test(section);
      const isTooLong = line.length > MAX_LINE;
      if (isTooLong || (inRun && RUNS.test(line))) findings.cannotFollow(row + 1, line);
      if (isTooLong || !/^[ \t]*Root[ \t]*:/i.test(line)) continue;
      // an unknown constant is kept, as one of the setup's own
      const resolved = line.replace(
        /\{#(?:emit[ \t]+)?(\w{1,60})\}/g,
        (whole, name: string) => defined.get(name.toLowerCase()) ?? whole,
      );
      const given = parametersOf(resolved);
      const of = (name: string): string => given.get(name) ?? '';
      const root = of('root').toUpperCase();
      const flags = of('flags').toLowerCase().split(/\s+/);
      const view = root.endsWith('64') ? 'native' : root.endsWith('32') ? 'wow64' : ofSetup;
      const isUnclear = view === null && root === 'HKLM' && /^software\\/i.test(of('subkey'));
      const literal = {
        line: row + 1,
        source: line,
        // an unknown flag may delete it
        key:
          resolvedText(of('flags')) === null
            ? null
            : resolvedText(`${root.replace(/(?:32|64)$/, '')}\\${of('subkey')}`),
        isCertain:
          !CONDITIONS.some((name) => given.has(name)) && tests <= 0 && !flags.some((flag) => PERHAPS.includes(flag)),
        view,
        labels: labels.current(),
        problems: isUnclear ? (['view-depends-on-setup'] as const) : [],
      };
      const name = resolvedText(of('valuename'));
      const type = of('valuetype').toLowerCase();
      const hasValue = type !== '' && type !== 'none';
      const deletesKey = flags.includes('deletekey');
      if (deletesKey) addLiteral(findings, { ...literal, name: undefined, isAbsent: true });
      if (hasValue) addLiteral(findings, { ...literal, name, type, data: resolvedText(of('valuedata')) });
      else if (flags.includes('deletevalue')) addLiteral(findings, { ...literal, name, isAbsent: true });
      else if (!deletesKey) addLiteral(findings, { ...literal, name: undefined });
    }
  },
};
