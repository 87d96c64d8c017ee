import type { Evidence, RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { NOT_LOOKED_UP } from '../../shared/windows/catalogue/setting.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { useTexts, type Texts } from '../state/use-store.ts';
import { dateName, isFile, neededText } from '../../shared/present/ladder.ts';
import { MASK_NAMES, valueWords } from '../../shared/present/values.ts';
import { CopyButton } from './copy-button.tsx';
import { RegistryPath } from './registry-path.tsx';

function foundParts(evidence: Evidence, texts: Texts): readonly [code: string | null, words: string | null] {
  if (evidence.unreadable === true) return [null, texts.m.values.unreadable];
  if (evidence.found === null) return [null, texts.m.values.noValue];
  if (typeof evidence.found === 'string') return [evidence.found, null];
  const isMask = MASK_NAMES.includes(evidence.name);
  const { code, words } = valueWords(evidence.found, isMask ? DEFAULT_SECURE_PROTOCOLS : '', texts);
  return [code, words === null || code === null ? words : `(${words})`];
}

export function EvidenceList({ rung }: { readonly rung: RungReport }) {
  const texts = useTexts();
  const { evidence: said } = texts.t;
  if (rung.evidence.length === 0) return <p className="caption">{said.none}</p>;
  return (
    <ul className="inset divided" aria-label={said.title}>
      {rung.evidence.map((evidence) => {
        const [code, words] = foundParts(evidence, texts);
        const ofFile = isFile(evidence);
        const needed = neededText(evidence, texts.m);
        const ofDate = evidence.path === '';
        const valueName = evidence.name === '' ? said.defaultName : evidence.name;
        const name = ofDate ? dateName(evidence, texts.m) : ofFile ? said.fileVersion : valueName;
        const place = ofDate ? name : ofFile ? evidence.path : `${evidence.path}\\${evidence.name}`;
        const copied = [place, code ?? '', words ?? ''];
        return (
          <li key={`${evidence.path} ${evidence.name}`} className="evidence__row ends gap-2 middle">
            <div className="grid tight">
              {!ofDate && <RegistryPath path={evidence.path} />}
              <p className="wraps gap-x-2">
                {ofDate || ofFile ? <span>{name}</span> : <code>{name}</code>}
                <span aria-hidden="true">=</span>
                <strong>
                  {code !== null && <code>{code}</code>} {words}
                </strong>
                {needed !== null && <span>{needed}</span>}
              </p>
              {evidence.source === NOT_LOOKED_UP && <p className="caption">{said.notLookedUp}</p>}
            </div>
            <CopyButton label={said.copyPlace} text={copied.filter((part) => part !== '').join(' ')} />
          </li>
        );
      })}
    </ul>
  );
}
