import { parse } from 'yaml';
import { textOf, type Reader } from '../reader.ts';
import { changed, dwordState, numberIn, type RegistryState, type SamplePc } from '../registry-state.ts';

interface Task {
  readonly name: string;
  readonly when?: readonly string[];
  readonly 'ansible.windows.win_regedit'?: {
    readonly path: string;
    readonly name: string;
    readonly data?: number;
    readonly type?: string;
    readonly state: string;
  };
}

/** Answers the kinds of condition that we know; another one is an error. Numbers are those before the first task. */
function holds(condition: string, pc: SamplePc, before: RegistryState): boolean {
  const build = /^tls_remedy_build \| int (>=|<=) (\d+)$/.exec(condition);
  if (build !== null) return build[1] === '>=' ? pc.build >= Number(build[2]) : pc.build <= Number(build[2]);
  if (condition === "tls_remedy_architecture != 'x86'") return !pc.isX86;
  const negated = /^not \((.*)\)$/.exec(condition)?.[1];
  if (negated !== undefined) return !negated.split(' and ').every((part) => holds(part, pc, before));
  const member = /^tls_remedy_numbers\["((?:[^"\\]|\\\\)+)"\] (in|not in) \[([-\d, ]*)\]$/.exec(condition);
  if (member === null) throw new Error(`an unknown condition: ${condition}`);
  const [, path = '', operator, numbers = ''] = member;
  const key = path
    .replaceAll('\\\\', '\\')
    .replace(/^HKLM:/, 'HKLM')
    .toUpperCase();
  return numbers.split(', ').includes(String(numberIn(before, key))) === (operator === 'in');
}

/** What the registry is after this playbook ran on the PC. */
function afterAnsible(yaml: string, pc: SamplePc, state: RegistryState): RegistryState {
  const [play] = parse(yaml, { version: '1.1' }) as readonly { readonly tasks: readonly Task[] }[];
  const changes = (play?.tasks ?? []).flatMap((task): readonly (readonly [string, string | null])[] => {
    const edit = task['ansible.windows.win_regedit'];
    if (edit === undefined || !(task.when ?? []).every((condition) => holds(condition, pc, state))) return [];
    const key = `${edit.path.replace(/^HKLM:/, 'HKLM')}\\${edit.name}`.toUpperCase();
    if (edit.state === 'absent') return [[key, null]];
    if (edit.state !== 'present' || edit.type !== 'dword' || typeof edit.data !== 'number') throw new Error(task.name);
    return [[key, dwordState(edit.data)]];
  });
  return changed(state, changes);
}

export const reader: Reader = {
  after: ({ files, purpose, pc }, state) =>
    afterAnsible(textOf(files, purpose === 'apply' ? 'tls-remedy.yml' : 'tls-remedy-undo.yml'), pc, state),
  undo: 'deletes-what-it-finds-as-written',
};
