import { Page } from '../components/page.tsx';
import { placeName } from '../state/place.ts';
import { useStore, useTexts } from '../state/use-store.ts';
import { WaysOut } from './plain.tsx';

export function BrokenPlace({ error, onTryAgain }: { readonly error: Error; readonly onTryAgain: () => void }) {
  const { t } = useTexts();
  const place = useStore((state) => state.place);
  return (
    <Page title={t.brokenPlace.title(placeName(place, t))} lead={t.brokenPlace.lead}>
      <WaysOut error={error} onTryAgain={onTryAgain} />
      <p className="caption">
        {t.brokenPlace.command} <code>tls-remedy check</code>
      </p>
    </Page>
  );
}
