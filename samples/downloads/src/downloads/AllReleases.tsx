import { useMemo, useState } from 'react';
import type { ReleaseFilterInput } from '../gql/graphql';
import { usePages } from '../ui/usePages';
import { useSettled } from '../ui/useSettled';
import { ReleasePart } from './ReleasePart';

const PAUSE = 250;

/** Each part of the list is a component that asks for its own page; the last one has the button for the next. */
export function AllReleases() {
  const [version, setVersion] = useState('');
  const [preReleases, setPreReleases] = useState(false);
  const settled = useSettled(version.trim(), PAUSE);
  const where = useMemo(() => filterOf(settled, preReleases), [settled, preReleases]);
  const [cursors, open] = usePages(JSON.stringify(where));

  return (
    <section aria-labelledby="all">
      <h2 id="all">All releases</h2>
      <form role="search" aria-label="Releases" className="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          Version
          <input
            type="search"
            placeholder="such as 3.12"
            maxLength={20}
            value={version}
            onChange={(event) => setVersion(event.target.value)}
          />
        </label>
        <label className="check">
          <input type="checkbox" checked={preReleases} onChange={(event) => setPreReleases(event.target.checked)} />
          With alphas, betas and release candidates
        </label>
      </form>
      {cursors.map((after, index) => (
        <ReleasePart key={after} where={where} after={after} isLast={index === cursors.length - 1} onMore={open} />
      ))}
    </section>
  );
}

function filterOf(version: string, preReleases: boolean): ReleaseFilterInput {
  return {
    version: { neq: 'MANAGER' },
    ...(version && { versionNumber: { startsWith: version } }),
    ...(!preReleases && { preRelease: { eq: false } }),
  };
}
