import { foldName } from '../../../shared/windows/registry.ts';
import type { ScriptHost } from './host.ts';
import type { ListedKey } from './protocol.ts';
import { rowOf } from '../../../shared/row-of.ts';

/** The result of looking for a key. The scripts report "doesn't exist" for both missing and locked keys. */
export type KeyFinding =
  | { readonly state: 'found'; readonly listed: ListedKey; readonly detail: string }
  | { readonly state: 'missing' | 'denied' | 'failed'; readonly detail: string };

type Findings = ReadonlyMap<string, KeyFinding>;

/** Keys are passed on a command line, which Windows limits to 32,767 units. */
const MAX_COMMAND_UNITS = 8_000;

/** In few processes. A key that isn't seen, but listed by its parent, is locked. `paths` such as `HKLM\SOFTWARE`. */
export async function findKeys(host: ScriptHost, paths: readonly string[]): Promise<Findings> {
  const listings = await listKeys(host, paths);
  const unseen = paths.filter((path) => listings.get(path)?.state === 'missing');
  const parents = [...new Set(unseen.flatMap((path) => parentOf(path) ?? []))];
  if (parents.length === 0) return listings;
  const above = await findKeys(host, parents);
  const findings = new Map(listings);
  for (const path of unseen) {
    const parent = parentOf(path);
    const finding = parent === null ? undefined : above.get(parent);
    if (finding !== undefined) findings.set(path, judge(path, finding));
  }
  return findings;
}

function judge(path: string, parent: KeyFinding): KeyFinding {
  if (parent.state !== 'found') return parent;
  const name = foldName(path.slice(path.lastIndexOf('\\') + 1));
  return parent.listed.keys.some((key) => foldName(key) === name)
    ? { state: 'denied', detail: `${path} is there, but may not be read` }
    : { state: 'missing', detail: `${path} is missing` };
}

async function listKeys(host: ScriptHost, paths: readonly string[]): Promise<Findings> {
  const findings = new Map<string, KeyFinding>();
  for (const chunk of chunksOf(paths)) {
    const result = await host.call({ does: 'list', takes: chunk });
    if (result.ok) {
      for (const path of chunk) findings.set(path, findingOf(path, rowOf(result.value ?? {}, path)));
    } else if (result.how === 'refused' && chunk.length > 1) {
      // One value that the scripts can't print spoils the answer for all keys of a call.
      for (const path of chunk) for (const entry of await listKeys(host, [path])) findings.set(...entry);
    } else {
      for (const path of chunk) findings.set(path, { state: 'failed', detail: result.detail });
    }
  }
  return findings;
}

function findingOf(path: string, listed: ListedKey | undefined): KeyFinding {
  if (listed === undefined) return { state: 'failed', detail: `the scripts said nothing about ${path}` };
  if (!listed.exists) return { state: 'missing', detail: `${path} is not to be seen` };
  return { state: 'found', listed, detail: '' };
}

function chunksOf(paths: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let room = 0;
  for (const path of paths) {
    if (room < path.length + 3) {
      chunks.push([]);
      room = MAX_COMMAND_UNITS;
    }
    chunks.at(-1)?.push(path);
    room -= path.length + 3; // Two quotes and a blank.
  }
  return chunks;
}

function parentOf(path: string): string | null {
  const cut = path.lastIndexOf('\\');
  return cut < 0 ? null : path.slice(0, cut);
}
