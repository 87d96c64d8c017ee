import type { SymptomId } from '../../shared/symptoms/symptom.ts';
import { createGuideStore } from '../state/guide-store.ts';
import { useActions, usePart } from '../state/use-store.ts';
import { Icon, type IconName } from './icons.tsx';

/** Returns what opens the guide at what was found for something that doesn’t connect; null at the list of these. */
export function useGuide(): (symptom: SymptomId | null) => void {
  const [, { choose }] = usePart(createGuideStore);
  const { go } = useActions();
  return (symptom) => {
    choose(symptom);
    go('guided');
  };
}

interface GuideLinkProps {
  readonly symptom: SymptomId | null;
  readonly icon: IconName;
  readonly name: string;
}

export function GuideLink({ symptom, icon, name }: GuideLinkProps) {
  const open = useGuide();
  return (
    <button type="button" className="disclose" onClick={() => open(symptom)}>
      <Icon name={icon} />
      {name}
    </button>
  );
}
