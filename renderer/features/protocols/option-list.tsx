import type { ReactElement } from 'react';
import { maskHas, type Mask } from '../../../shared/tls/mask.ts';
import { PROTOCOLS, type Protocol, type ProtocolRow } from '../../../shared/tls/protocols.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { useTexts } from '../../state/texts.ts';

interface OptionListProps {
  readonly mask: Mask;
  readonly rules: ReleaseRules | null;
  readonly onToggle: (protocol: Protocol, on: boolean) => void;
}

/** The protocols with their price in words. One that this Windows lacks can be cleared, but not ticked. */
export function OptionList({ mask, rules, onToggle }: OptionListProps): ReactElement {
  const { protocols } = useTexts().t;
  const option = ({ protocol, bit }: ProtocolRow): ReactElement => {
    const isOn = maskHas(mask, protocol);
    const isLacking = protocol === 'TLS 1.3' && rules?.schannel[protocol] === 'unsupported';
    const isOff = rules === null || (isLacking && !isOn);
    const id = `option-${protocol.replaceAll(/[ .]/g, '-').toLowerCase()}`;
    return (
      <label
        key={protocol}
        className={isOn ? 'option option--on' : isOff ? 'option option--off' : 'option'}
        htmlFor={id}
      >
        <input
          className="check"
          type="checkbox"
          id={id}
          checked={isOn}
          disabled={isOff}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-price`}
          onChange={(event) => onToggle(protocol, event.target.checked)}
        />
        <span>
          <span className="option__name" id={`${id}-name`}>
            {protocol}
          </span>
          <span className="option__price" id={`${id}-price`}>
            {isLacking ? protocols.needsWindows11 : protocols.prices[protocol]}
          </span>
        </span>
        <span className="option__bit" aria-hidden="true">
          <code>{`0x${bit.toString(16).toUpperCase()}`}</code>
        </span>
      </label>
    );
  };
  return (
    <fieldset className="choice__list">
      <legend className="vh">{protocols.list}</legend>
      {PROTOCOLS.map(option)}
    </fieldset>
  );
}
