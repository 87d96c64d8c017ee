import { useMemo, type ReactElement } from 'react';
import type { Explained } from '../../../shared/explain/document.ts';
import { onThisPc } from '../../../shared/explain/judge/on-this-pc.ts';
import { coreBetween } from '../../../shared/present/core.ts';
import { Core } from '../../components/core-table.tsx';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';
import { useStore } from '../../state/use-store.ts';

/** What the text would do here, where this PC was checked: in words, and as its protocols now and after. */
export function OnThisPc({ explained }: { readonly explained: Explained }): ReactElement | null {
  const { t, m } = useTexts();
  const { here } = t.explain;
  const { effects, harms } = m.explain.onThisPc;
  const checked = useStore((state) => state.checked);
  const found = useMemo(
    () => (explained.kind === 'document' && checked !== null ? onThisPc(explained, checked.snapshot) : null),
    [explained, checked],
  );
  if (found === null || checked === null) return null;
  const { title, more } = effects[found.effect];
  return (
    <>
      <section className="card card--pad explained__here" aria-label={here.label}>
        <div>
          <h2 className="h3">{title}</h2>
          <p className="muted">{more}</p>
          {found.harms.map((harm) => (
            <p key={harm} className="explained__problem">
              <Glyph name="warn" />
              {harms[harm]}
            </p>
          ))}
        </div>
      </section>
      {found.after !== null && <Core groups={coreBetween(checked.snapshot, found.after)} compared="after" />}
    </>
  );
}
