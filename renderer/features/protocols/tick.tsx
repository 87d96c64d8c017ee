import type { ReactElement } from 'react';
import type { Box } from '../../../shared/present/core.ts';

interface TickProps {
  readonly id: string;
  /** The element that says what it means. */
  readonly meansId: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly isOff?: boolean;
  readonly isInherited?: boolean;
  readonly willBe?: Box;
  readonly isNew: boolean;
  readonly state: string;
  /** What is inherited is said in the column before it. */
  readonly isShort?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** The box that turns a protocol on or off, with what that changes beside it. */
export function Tick(props: TickProps): ReactElement {
  const { id, meansId, label, isTicked, isOff, isInherited = false, willBe, isNew, state, isShort, onTick } = props;
  return (
    <label className="proto__tick wraps middle gap-x-2" htmlFor={id}>
      <input
        className={`check${isInherited ? ' check--self' : ''}${willBe === 'self-unsafe' ? ' check--unsafe' : ''}`}
        type="checkbox"
        id={id}
        checked={isTicked}
        disabled={isOff}
        aria-label={label}
        aria-describedby={`${id}-state ${meansId}`}
        onChange={(event) => onTick(event.target.checked)}
      />
      <span
        id={`${id}-state`}
        className={isNew ? 'caption nowrap tag--change strong' : isShort === true && isInherited ? 'vh' : 'caption'}
      >
        {state}
      </span>
    </label>
  );
}
