import type { Place } from '../state/place.ts';
import { useActions } from '../state/use-store.ts';
import { Icon, type IconName } from './icons.tsx';

interface PlaceLinkProps {
  readonly place: Place;
  readonly icon?: IconName;
  readonly children: string;
}

export function PlaceLink({ place, icon, children }: PlaceLinkProps) {
  const { go } = useActions();
  return (
    <button type="button" className="disclose" onClick={() => go(place)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
