import { createContext, useContext, type ComponentType } from 'react';
import type { ReadinessView } from '../../shared/present/readiness.ts';
import type { EvidenceList } from './evidence-list.tsx';
import type { HalfDone } from './half-done.tsx';
import type { ProofNow, ProofPicture } from './proof-picture.tsx';
import type { WritesTable } from './writes-table.tsx';

/** What Home shows behind closed lines and after a change: it is loaded together with the other places. */
export interface LaterParts {
  readonly EvidenceList: typeof EvidenceList;
  readonly HalfDone: typeof HalfDone;
  readonly ProofNow: typeof ProofNow;
  readonly ProofPicture: typeof ProofPicture;
  readonly Readiness: ComponentType<{ readonly view: ReadinessView }>;
  readonly WritesTable: typeof WritesTable;
}

export const LaterContext = createContext<LaterParts | null>(null);

/** Null until they are loaded. */
export const useLater = (): LaterParts | null => useContext(LaterContext);
