import type { Box } from '../../../shared/present/protocol-boxes.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';

interface TickProps {
  readonly id: string;
  readonly meansId: string;
  readonly label: string;
  readonly protocol: Protocol;
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

export function Tick(props: TickProps) {
  const { id, meansId, label, protocol, isTicked, isOff, isInherited = false } = props;
  const { willBe, isNew, state, isShort, onTick } = props;
  const classes = [
    'check',
    isInherited && 'check--self',
    protocol === 'TLS 1.2' && 'check--need',
    willBe === 'self-unsafe' && 'check--unsafe',
  ];
  return (
    <label className="proto__tick wraps middle gap-x-2" htmlFor={id}>
      <input
        className={classes.filter(Boolean).join(' ')}
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
