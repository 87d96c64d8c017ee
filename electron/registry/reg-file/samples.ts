import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { inEveryLanguage, type Language } from '../../../shared/text/languages.ts';
import { errnoOf } from '../../file-errors.ts';
import { readingProblem } from './problem.ts';
import { succeed, type Result } from '../../../shared/result.ts';

/** A sample PC to practise on: a folder that `openRegistryPath` opens. */
export interface Sample {
  /** The name of its folder, such as `windows-8.1-stale-value`. */
  readonly id: string;
  readonly path: string;
  /** A few words, such as "Windows 8.1, stale value". */
  readonly title: Readonly<Record<Language, string>>;
  /** One sentence on what is wrong with it. */
  readonly wrong: Readonly<Record<Language, string>>;
}

/** A folder among the samples that can't be used, and why, in English. */
interface SampleProblem {
  readonly id: string;
  readonly detail: string;
}

export interface SampleList {
  /** By id. */
  readonly samples: readonly Sample[];
  readonly problems: readonly SampleProblem[];
}

const LINE = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const TEXTS = v.strictObject(inEveryLanguage(LINE));
const SAMPLE = v.strictObject({ title: TEXTS, wrong: TEXTS });

type ReadText = Result<Pick<Sample, 'title' | 'wrong'>, { readonly ok: false; readonly detail: string }>;

/** What the `sample.json` of a folder says about it. */
export async function readSampleText(folder: string): Promise<ReadText> {
  try {
    const text = v.safeParse(SAMPLE, JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')));
    if (text.success) return succeed(text.output);
    return { ok: false, detail: `sample.json: ${v.getDotPath(text.issues[0]) ?? ''} ${text.issues[0].message}` };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : readingProblem(error).detail;
    return { ok: false, detail: `sample.json: ${reason}` };
  }
}

/** The sample PC that a path is; null for anything else, such as a bare `.reg` file. */
export async function readSample(path: string): Promise<Omit<Sample, 'path'> | null> {
  const read = await readSampleText(path);
  return read.ok ? { id: basename(resolve(path)), ...read.value } : null;
}

/** Lists the sample PCs in a folder; a folder that doesn't exist has none. */
export async function listSamples(folder: string): Promise<SampleList> {
  let ids: readonly string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    ids = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { samples: [], problems: [] };
    return { samples: [], problems: [{ id: '', detail: readingProblem(error).detail }] };
  }
  const samples: Sample[] = [];
  const problems: SampleProblem[] = [];
  for (const id of ids) {
    const path = join(folder, id);
    const read = await readSampleText(path);
    if (read.ok) samples.push({ id, path, ...read.value });
    else problems.push({ id, detail: read.detail });
  }
  return { samples, problems };
}
