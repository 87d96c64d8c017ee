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
import { Picks } from '../../components/picks.tsx';
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
      <Picks
        type="radio"
        legend={t.retire.side.title}
        hasHeading
        options={sides.map((id) => ({ id, name: t.retire.side.names[id], more: t.retire.side.whys[id] }))}
        chosen={[side]}
        onPick={(id) => onChoose({ side: id, insisted: [] })}
      />
      <Picks
        type="checkbox"
        legend={t.retire.protocols.title}
        hasHeading
        options={ids.map((id) => ({
          id,
          name: protocolsOf({ side, protocols: [id] })[0] ?? '',
          more: whyOf(id, props, texts),
          isDisabled: off.includes(id),
        }))}
        chosen={protocols}
        onPick={(id, isOn) =>
          onChoose({ protocols: isOn ? [...protocols, id] : protocols.filter((one) => one !== id), insisted: [] })
        }
      />
    </div>
  );
}
