import { foundWrite } from '../found.ts';
import type { FormatReader } from './reader.ts';
import type { RegistryView } from '../../windows/registry.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { readData, typeOfSpelling } from '../command/data.ts';
import { createLabelTrack } from '../command/labels.ts';
import { eachLine } from '../command/lines.ts';

const MAX_LINE = 16 * 1024;
const PARAMETER = /([A-Za-z]{2,20})[ \t]{0,20}:[ \t]{0,20}(?:"((?:[^"]|"")*)"|([^;"]*))/g;
const DEFINE = /^[ \t]*#define[ \t]+(?:public[ \t]+)?(\w{1,60})[ \t]+"?([^"\n]{0,1000}?)"?[ \t]*$/i;

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
const RUNS = /^[ \t]*(?:Filename[ \t]*:|.*\b(?:Reg(?:Write|Delete)\w*|Exec|ShellExec)\b)/i;

/** The section `[Registry]` of an Inno Setup script. */
export const innoSetupReader: FormatReader = {
  format: 'inno-setup',
  recognises: (text) => /^[ \t]*Root[ \t]*:[ \t]*"?HK[A-Z0-9]{2,4}"?[ \t]*;/im.test(text),
  read(text, findings) {
    const hasSetup = /^[ \t]*\[Setup\]/im.test(text);
    const is64Bit = /^[ \t]*ArchitecturesInstallIn64BitMode[ \t]*=[ \t]*\S/im.test(text)
      ? true
      : hasSetup
        ? false
        : null;
    const defined = new Map<string, string>();
    const labels = createLabelTrack();
    let number = 0;
    let inRun = false;
    /** How many tests of the preprocessor stand around. */
    let tests = 0;
    eachLine(text, (line) => {
      number++;
      if (!findings.step(1 + line.length / 32)) return false;
      if (line.length > MAX_LINE) return true;
      const comment = /^[ \t]*(?:;|\/\/)(.*)$/.exec(line)?.[1];
      if (comment !== undefined) labels.comment(number, comment);
      const define = DEFINE.exec(line);
      if (define !== null && defined.size < 1000) defined.set((define[1] ?? '').toLowerCase(), define[2] ?? '');
      if (/^[ \t]*#if/i.test(line)) tests++;
      if (/^[ \t]*#endif/i.test(line)) tests--;
      const section = /^[ \t]*\[(\w{1,30})\][ \t]*$/.exec(line)?.[1];
      if (section !== undefined) inRun = /^(?:Run|UninstallRun|Code)$/i.test(section);
      else if (inRun && RUNS.test(line)) findings.cannotFollow(number, line);
      if (!/^[ \t]*Root[ \t]*:/i.test(line)) return true;
      const unknown: string[] = [];
      const resolved = line.replace(/\{#(?:emit[ \t]+)?(\w{1,60})\}/g, (_, name: string) => {
        const value = defined.get(name.toLowerCase());
        if (value === undefined) unknown.push(name);
        return value ?? '';
      });
      const given = parametersOf(resolved);
      const root = (given.get('root') ?? '').toUpperCase();
      const flags = (given.get('flags') ?? '').toLowerCase().split(/\s+/);
      const type = typeOfSpelling(given.get('valuetype') ?? '');
      const data = given.get('valuedata');
      if (unknown.length > 0 || /\{(?:code|param):/i.test(given.get('subkey') ?? '')) {
        findings.cannotFollow(number, line);
        return true;
      }
      const view = viewOf(root, is64Bit);
      const hasCondition = CONDITIONS.some((name) => given.has(name));
      const unclear: readonly WriteProblem[] =
        view === null && root === 'HKLM' && /^software\\/i.test(given.get('subkey') ?? '')
          ? ['view-depends-on-setup']
          : [];
      const base = {
        line: number,
        key: `${root.replace(/(?:32|64)$/, '')}\\${given.get('subkey') ?? ''}`,
        view,
        labels: labels.current(),
        problems: unclear,
        isCertain: !hasCondition && tests <= 0 && !flags.includes('createvalueifdoesntexist'),
      };
      const name = given.get('valuename') ?? '';
      if (flags.includes('deletekey')) findings.add(foundWrite({ ...base, action: 'delete' }));
      if (flags.includes('deletevalue') && type === null) findings.add(foundWrite({ ...base, name, action: 'delete' }));
      else if (type !== null && data !== undefined && /\{(?:code|param|reg|ini):/i.test(data))
        findings.add(
          foundWrite({
            ...base,
            name,
            type,
            data: { kind: 'unknown' },
            problems: [...base.problems, 'value-not-followed'],
          }),
        );
      else if (type !== null) {
        const read = readData(type, data ?? '');
        findings.add(
          foundWrite({ ...base, name, type, data: read.data, problems: [...base.problems, ...read.problems] }),
        );
      } else if (!flags.includes('deletekey')) findings.add(foundWrite({ ...base, action: 'create-key' }));
      return true;
    });
  },
};
