import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import type { Shown } from './counts.ts';
import { useFleet } from './many-store.ts';
import { useFixable } from './steps.tsx';

/** Of PCs that aren’t in the files the names stand beside the button; more of them are counted. */
const MOST_NAMED = 3;

/** Which of the PCs that are looked at aren’t in the files; null if all are. */
export function useNotIn() {
  const { fleet, texts } = useFleet();
  const { onServer = [], updateFirst = 0, elsewhere = 0 } = useFixable() ?? {};
  const named = texts.m.values.list(onServer.slice(0, MOST_NAMED));
  const others = fleet.others(updateFirst, elsewhere);
  if (onServer.length === 0 && others === '') return null;
  return (
    <p className="caption">
      {onServer.length > 0 && (
        <span className="block strong">{fleet.notIn(named, Math.max(0, onServer.length - MOST_NAMED))}</span>
      )}
      {others}
    </p>
  );
}

/** The way to files for these PCs; nothing if files fix none. */
export function CreateFiles({ of: shown }: { readonly of: Shown }) {
  const { store, fleet } = useFleet();
  const { all = 0, onServer = [] } = useFixable(shown) ?? {};
  if (all === 0) return null;
  return (
    <Button
      name={fleet.createFiles(all, onServer.length === 0 ? null : all + onServer.length)}
      variant="primary"
      onClick={() => store.look({ step: 'fix', shown })}
    />
  );
}

/** What files can be made for, and which PCs aren’t in them. */
export function FilesBar() {
  const { shown } = useFleet().place;
  const notIn = useNotIn();
  const { all = 0 } = useFixable() ?? {};
  if (all === 0 && notIn === null) return null;
  return (
    <ActionBar said={notIn}>
      <CreateFiles of={shown} />
    </ActionBar>
  );
}
