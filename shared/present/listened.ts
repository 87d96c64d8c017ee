import { acceptedBy365, type Listened } from '../proof/listened.ts';
import type { SharedMessages } from '../text/messages.ts';

/** What came in a headline, and what that means. `saidOther`: something connected that didn't begin with TLS. */
export function listenedView(
  { protocols, judged }: Listened,
  saidOther: boolean,
  { listen: t }: Pick<SharedMessages, 'listen'>,
): { readonly headline: string; readonly means: string } {
  if (judged === 'none')
    return saidOther ? { headline: t.notTls, means: t.means.notTls } : { headline: t.nobody, means: t.means.nobody };
  const [only, another] = protocols;
  const offers = only === undefined || another !== undefined ? t.offers(protocols) : t.offersAtMost(only);
  return { headline: judged === 'suites' ? t.noSuites(protocols) : offers, means: t.means[judged] };
}

/** What to type for each kind of program; nothing of Windows reaches one with a TLS of its own. */
const TYPED = { dotnet: 'tls-remedy apply --scope dotnet', own: null, winhttp: 'tls-remedy check' } as const;

/** The same for the command line. */
export function listenedText(
  listened: Listened,
  saidOther: boolean,
  m: Pick<SharedMessages, 'listen' | 'joined'>,
): string {
  const { listen: t, joined } = m;
  const { headline, means } = listenedView(listened, saidOther, m);
  const { judged, suites } = listened;
  const kinds = (['dotnet', 'own', 'winhttp'] as const).map((kind) => {
    const { what, more } = t.kinds[kind];
    const typed = TYPED[kind];
    return `  ${joined.headed(what, typed === null ? more : joined.labelled(more, typed))}`;
  });
  return [
    joined.headed(headline, means),
    ...(judged === 'old' || judged === 'suites' ? kinds : []),
    ...(judged === 'none' ? [] : [t.suites(acceptedBy365(suites), suites.length)]),
  ].join('\n');
}
