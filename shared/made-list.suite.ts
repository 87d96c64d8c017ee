import { format, resolveConfig } from 'prettier';

/** Prettier takes its time on a busy machine, in milliseconds. */
export const SLOW = 60_000;

export interface MadeList {
  /** The module that is made. */
  readonly file: string;
  /** By what it is made, for its first line. */
  readonly madeFrom: string;
  readonly ids: readonly string[];
  /** Where the module of an id is, seen from the one that is made. */
  readonly from: (id: string) => string;
  /** What each of these modules exports. */
  readonly exported: string;
  readonly imports: readonly string[];
  readonly head: string;
  readonly tail: string;
}

/** `winhttpValue` */
const nameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A module that brings together what a module for each id exports, as a record by id. */
export async function textOfList(list: MadeList): Promise<string> {
  const lines = [
    `// Made from ${list.madeFrom}`,
    ...list.ids.map((id) => `import { ${list.exported} as ${nameOf(id)} } from '${list.from(id)}';`),
    ...list.imports,
    '',
    list.head,
    ...list.ids.map((id) => (nameOf(id) === id ? `  ${id},` : `  '${id}': ${nameOf(id)},`)),
    list.tail,
  ];
  return format(lines.join('\n'), { ...(await resolveConfig(list.file)), filepath: list.file });
}
