import type { SampleId } from '../windows/sample-ids.ts';

/** What the window says about each sample PC: a few words, and one sentence on what is wrong with it. */
export type SampleTexts = Readonly<Record<'titles' | 'wrong', Readonly<Record<SampleId, string>>>>;
