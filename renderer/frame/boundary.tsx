import { Component, type ReactNode } from 'react';
import { languageFor, PACKS } from '../../shared/text/languages.ts';
import { Plain } from './plain.tsx';

interface BoundaryState {
  readonly isBroken: boolean;
}

/** The one place where a bug in the page is caught: it says so in words instead of leaving an empty window. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { isBroken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Plain text={PACKS[languageFor(document.documentElement.lang)].start.broken} />;
  }
}
