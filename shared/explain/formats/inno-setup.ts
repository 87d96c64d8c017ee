import { foundWrite } from '../found.ts';
import type { FormatReader } from './reader.ts';
import type { RegistryView } from '../../windows/registry.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { readData, typeOfSpelling } from '../command/data.ts';
import { splitKey } from '../command/keys.ts';
import { createLabelTrack } from '../command/labels.ts';
import { eachLine } from '../command/lines.ts';

const MAX_LINE = 16 * 1024;
const PARAMETER = /([A-Za-z]{2,20})[ \t]{0,20}:[ \t]{0,20}(?:"((?:[^"]|"")*)"|([^;"]*))/g;
/** Anything but a text or a number is an expression. */
const DEFINE =
  /^[ \t]*#define[ \t]+(?:public[ \t]+)?(\w{1,60})(?:[ \t]+(?:"([^"\n]{0,1000})"|(\$?\w{1,60})|(\S.{0,1000}?)))?[ \t]*$/i;

const parametersOf = (line: string): ReadonlyMap<string, string> =>
  new Map(
    [...line.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted?.replaceAll('""', '"') ?? (bare ?? '').trim(),
    ]),
  );

/** Plain `HKLM` is the 32-bit view unless the setup installs in 64-bit mode; a part of a script doesn't say which. */
function viewOf(root: string, is64Bit: boolean | null): RegistryView | null {
  if (root.endsWith('64')) return 'native';
  if (root.endsWith('32')) return 'wow64';
  return is64Bit === null ? null : is64Bit ? 'native' : 'wow64';
}

/** Parameters by which a line may be left out. */
const CONDITIONS = ['check', 'tasks', 'components', 'languages', 'minversion', 'onlybelowversion'];

/** Lines of `[Run]` and `[Code]` that do something. */
const RUNS = /^[ \t]*(?:Filename[ \t]*:|.*\b(?:Reg(?:Write|Delete)\w*|(?:Shell)?Exec\w*|CreateOleObject)\b)/i;
/** Flags by which nothing may be written. */
const PERHAPS = ['createvalueifdoesntexist', 'dontcreatekey'];
/** `{{` is a brace; what is between single ones is put in by the setup. */
const hasConstant = (text: string): boolean => text.replaceAll('{{', '').includes('{');
const plainBraces = (text: string): string => text.replaceAll('{{', '{');

/** The section `[Registry]` of an Inno Setup script. */
export const innoSetupReader: FormatReader = {
  format: 'inno-setup',
  recognises: (text) => /^[ \t]*Root[ \t]*:[ \t]*"?HK[A-Z0-9]{1,4}"?[ \t]*;/im.test(text),
  read(text, findings) {
    const hasSetup = /^[ \t]*\[Setup\]/im.test(text);
    const is64Bit = /^[ \t]*ArchitecturesInstallIn64BitMode[ \t]*=[ \t]*\S/im.test(text)
      ? true
      : hasSetup
        ? false
        : null;
    /** Null for what a test or an expression decides. */
    const defined = new Map<string, string | null>();
    const labels = createLabelTrack();
    let number = 0;
    let inRun = false;
    /** How many tests of the preprocessor stand around. */
    let tests = 0;
    eachLine(text, (line) => {
      number++;
      if (!findings.step(1 + line.length / 32)) return false;
      if (line.length > MAX_LINE) {
        findings.cannotFollow(number, line, line.slice(0, MAX_LINE));
        return true;
      }
      const comment = /^[ \t]*(?:;|\/\/)(.*)$/.exec(line)?.[1];
      if (comment !== undefined) labels.comment(number, comment);
      const [, constant, text, digits] = DEFINE.exec(line) ?? [];
      if (constant !== undefined)
        defined.set(
          constant.toLowerCase(),
          tests > 0 ? null : (text ?? (/^[$\d]/.test(digits ?? '') ? (digits ?? null) : null)),
        );
      if (/^[ \t]*#if/i.test(line)) tests++;
      if (/^[ \t]*#endif/i.test(line)) tests--;
      const section = /^[ \t]*\[(\w{1,30})\][ \t]*$/.exec(line)?.[1];
      if (section !== undefined) inRun = /^(?:Run|UninstallRun|Code)$/i.test(section);
      else if (inRun && RUNS.test(line)) findings.cannotFollow(number, line);
      if (!/^[ \t]*Root[ \t]*:/i.test(line)) return true;
      const unknown: string[] = [];
      const resolved = line.replace(/\{#(?:emit[ \t]+)?(\w{1,60})\}/g, (_, name: string) => {
        const value = defined.get(name.toLowerCase()) ?? null;
        if (value === null) unknown.push(name);
        return value ?? '';
      });
      const given = parametersOf(resolved);
      const of = (name: string): string => given.get(name) ?? '';
      const root = of('root').toUpperCase();
      const flags = of('flags').toLowerCase().split(/\s+/);
      const type = typeOfSpelling(of('valuetype'));
      const subkey = of('subkey');
      const key = `${root.replace(/(?:32|64)$/, '')}\\${plainBraces(subkey)}`;
      if (unknown.length > 0 || splitKey(key) === null || hasConstant(`${subkey}${of('valuename')}`)) {
        findings.cannotFollow(number, line);
        return true;
      }
      const view = viewOf(root, is64Bit);
      const hasCondition = CONDITIONS.some((name) => given.has(name));
      const unclear: readonly WriteProblem[] =
        view === null && root === 'HKLM' && /^software\\/i.test(subkey) ? ['view-depends-on-setup'] : [];
      const base = {
        line: number,
        key,
        view,
        labels: labels.current(),
        problems: unclear,
        isCertain: !hasCondition && tests <= 0 && !flags.some((flag) => PERHAPS.includes(flag)),
      };
      const name = plainBraces(of('valuename'));
      if (flags.includes('deletekey')) findings.add(foundWrite({ ...base, action: 'delete' }));
      if (type !== null) {
        const { data, problems } = hasConstant(of('valuedata'))
          ? ({ data: { kind: 'unknown' }, problems: ['value-not-followed'] } as const)
          : readData(type, plainBraces(of('valuedata')));
        findings.add(foundWrite({ ...base, name, type, data, problems: [...base.problems, ...problems] }));
      } else if (flags.includes('deletevalue')) findings.add(foundWrite({ ...base, name, action: 'delete' }));
      else if (!flags.includes('deletekey')) findings.add(foundWrite({ ...base, action: 'create-key' }));
      return true;
    });
  },
};
