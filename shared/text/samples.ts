import type { SampleId } from '../windows/sample-ids.ts';

/** What the window says about each sample PC. */
export type SampleTexts = Readonly<
  Record<
    SampleId,
    {
      /** A few words, such as "Windows 8.1, old value". */
      readonly title: string;
      /** One sentence on what is wrong with it. */
      readonly wrong: string;
    }
  >
>;
