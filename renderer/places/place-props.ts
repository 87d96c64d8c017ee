import type { Dispatch } from 'react';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Guide } from '../features/guided/use-guided.ts';
import type { Draft, DraftEvent } from '../state/draft.ts';
import type { Explaining } from '../features/explain/use-explaining.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { WindowState } from '../state/window-state.ts';

/** What every screen is given; each takes what it needs. */
export interface ScreenProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
  readonly bridge: Bridge;
  /** Where the wizard stands. */
  readonly guide: Guide;
  /** What was pasted on Explain, and what it means. */
  readonly explaining: Explaining;
  /** What the user is choosing on Protocols. */
  readonly draft: Draft;
  readonly change: Dispatch<DraftEvent>;
}
