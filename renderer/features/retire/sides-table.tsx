import type { ReactElement } from 'react';
import type { SideGroup } from '../../../shared/present/retire.ts';
import { BoxTable } from '../../components/core-table.tsx';
import { useTexts } from '../../state/texts.ts';

interface SidesTableProps {
  /** Empty where the rules of this Windows aren’t known: then nothing is shown. */
  readonly groups: readonly SideGroup[];
  readonly compared: 'after' | 'changed';
}

/** The protocols of each side as boxes, a row above the other. */
export function SidesTable({ groups, compared }: SidesTableProps): ReactElement | null {
  const { core, matrix, retire } = useTexts().t;
  const { plan } = retire;
  const named = groups.map(({ views, rows }) => {
    if (views === null) return { name: plan.incoming, who: plan.incomingWho, rows };
    const { name, who } = views === 'both' ? core.both : matrix.programs[views];
    return { name: plan.outgoing(name), who, rows };
  });
  return <BoxTable id="retire-core" first={plan.connections} groups={named} compared={compared} />;
}
