import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import { evidenceOf } from '../../../shared/remediation/retire/evidence.ts';
import {
  protocolsOf,
  RETIRABLE_IDS,
  RETIRE_SIDES,
  type RetirableId,
  type Retirement,
} from '../../../shared/remediation/retire/retirement.ts';
import { isOffAlready } from '../../../shared/present/retire.ts';
import { Pick } from '../../components/picks.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import type { RetireStore } from './retire-store.ts';

interface ChoicesProps {
  readonly facts: Facts;
  /** What is chosen where nobody chose. */
  readonly usual: Retirement['side'];
  readonly side: Retirement['side'];
  readonly protocols: readonly RetirableId[];
  readonly reading: UsageReading | null;
  readonly onChoose: RetireStore['choose'];
}

/** What stands below a protocol: who uses it by the logs, or why it can’t be chosen. */
function whyOf(id: RetirableId, { facts, side, reading }: ChoicesProps, { t }: Texts): string {
  const { protocols } = t.retire;
  const isOff = isOffAlready(facts, side, id);
  if (isOff !== false) return isOff === null ? protocols.unknown : protocols.off;
  const usage = reading?.usage ?? null;
  if (usage === null) return protocols.noEvidence;
  const { seen, old, clients, more } = evidenceOf(usage, { side, protocols: [id] });
  if (seen === 0) return protocols.noEvidence;
  return old === 0 ? protocols.nobody : protocols.used(clients, more || usage.by.length < (reading?.rows ?? 0));
}

/** For which connections, and which protocols; what is off already can’t be chosen. */
export function Choices(props: ChoicesProps): ReactElement {
  const { facts, usual, side, protocols, onChoose } = props;
  const texts = useTexts();
  const { t } = texts;
  const off = RETIRABLE_IDS.filter((id) => isOffAlready(facts, side, id) !== false);
  const ids = [...RETIRABLE_IDS.filter((id) => !off.includes(id)), ...off];
  const sides = [usual, ...RETIRE_SIDES.filter((one) => one !== usual)];
  return (
    <div className="halves halves--early">
      <fieldset className="stack picks-field">
        <legend>{t.retire.side.title}</legend>
        <div className="card picks picks--dense">
          {sides.map((one) => (
            <Pick
              key={one}
              type="radio"
              name="retire-side"
              title={t.retire.side.names[one]}
              why={t.retire.side.whys[one]}
              isOn={one === side}
              onPick={() => onChoose({ side: one, insisted: [] })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="stack picks-field">
        <legend>{t.retire.protocols.title}</legend>
        <div className="card picks picks--dense">
          {ids.map((id) => (
            <Pick
              key={id}
              type="checkbox"
              name={`retire-${id}`}
              title={protocolsOf({ side, protocols: [id] })[0] ?? ''}
              why={whyOf(id, props, texts)}
              isOn={protocols.includes(id)}
              isDisabled={off.includes(id)}
              onPick={(isOn) =>
                onChoose({ protocols: isOn ? [...protocols, id] : protocols.filter((one) => one !== id), insisted: [] })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
