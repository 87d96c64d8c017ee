import type { RungId } from '../../../shared/diagnosis/rungs/ids.ts';
import type { GuidedScope } from '../../../shared/remediation/scopes/index.ts';

/** What somebody comes with, in the order in which it is asked. */
export const SYMPTOM_IDS = ['outlook', 'onedrive', 'asked', 'broke', 'error'] as const;
export type SymptomId = (typeof SYMPTOM_IDS)[number];

/** What a symptom leads to. A newcomer adds a row here and its texts in `guided.ts`. */
export interface Symptom {
  readonly id: SymptomId;
  /** The program of the picture and of the sentences; its name is the same in every language. */
  readonly program: string;
  /** The program to close and open again where none is found running. */
  readonly reopens: string;
  /** Rungs that are shown although they decide nothing, unless they hold without a word to say. */
  readonly shows: readonly RungId[];
  /** Scopes beyond the usual ones that are offered, where they have something to write. */
  readonly offers: readonly GuidedScope[];
  /** Those of them that are ticked from the start. */
  readonly ticks: readonly GuidedScope[];
  /** The newest change of this program that is in force is shown, with the way back. */
  readonly showsLastChange: boolean;
}

/** OneDrive asks for the .NET values as well: facts 5.2 [S1][O3]. */
const SYMPTOMS: Readonly<Record<SymptomId, Omit<Symptom, 'id'>>> = {
  outlook: {
    ...{ program: 'Outlook', reopens: 'Outlook', shows: [], offers: [], ticks: [] },
    showsLastChange: false,
  },
  onedrive: {
    ...{ program: 'OneDrive', reopens: 'OneDrive', shows: ['dotnet'], offers: ['dotnet'], ticks: ['dotnet'] },
    showsLastChange: false,
  },
  asked: {
    ...{
      program: 'Office',
      reopens: 'Outlook',
      shows: ['dotnet'],
      offers: ['dotnet', 'certificates', 'stray'],
      ticks: [],
    },
    showsLastChange: false,
  },
  broke: {
    ...{ program: 'Office', reopens: 'Outlook', shows: ['stray-values'], offers: ['stray'], ticks: ['stray'] },
    showsLastChange: true,
  },
  error: {
    ...{ program: 'Office', reopens: 'Outlook', shows: [], offers: ['dotnet', 'stray'], ticks: [] },
    showsLastChange: false,
  },
};

export function symptomById(id: SymptomId): Symptom {
  return { id, ...SYMPTOMS[id] };
}
