import type { ReactElement } from 'react';
import { Before } from './before.tsx';
import { createAddressStore } from './address-store.ts';
import { Result } from './result.tsx';
import { Running } from './running.tsx';
import { usePart, useStateOf, useStore } from '../../state/use-store.ts';

/** The connection test: what will be contacted, how far it is, and what it came to. */
export function Connection(): ReactElement {
  const tested = useStore((state) => state.tested);
  const addresses = usePart(createAddressStore);
  const { isChoosing } = useStateOf(addresses);
  if (tested === null) return <Before addresses={addresses} />;
  const { running, at } = tested;
  if (running !== null) return <Running tested={tested} running={running} />;
  if (at === null || isChoosing) return <Before addresses={addresses} />;
  return <Result tested={tested} at={at} onAgain={() => addresses.choose(true)} />;
}
