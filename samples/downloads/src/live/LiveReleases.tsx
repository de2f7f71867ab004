import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useSubscription } from 'urql';
import { socketStatus, type SocketStatus } from '../api/socket';
import { graphql } from '../gql';
import type { ReleasePublishedSubscription } from '../gql/graphql';

const releasePublished = graphql(`
  subscription ReleasePublished {
    releasePublished { id name slug }
  }
`);

export type PublishedRelease = NonNullable<ReleasePublishedSubscription['releasePublished']>;

interface Live {
  readonly connection: SocketStatus['connection'] | 'ended';
  /** The releases that were published while the page was open, the oldest first. */
  readonly published: readonly PublishedRelease[];
  /** Grows whenever what is shown may not hold any more. */
  readonly revision: number;
}

const LiveContext = createContext<Live>({ connection: 'connecting', published: [], revision: 0 });

export const useLive = () => useContext(LiveContext);

/** Listens once for the whole page. */
export function LiveReleases({ children }: { children: ReactNode }) {
  const [{ data: published = [], error }] = useSubscription({ query: releasePublished }, append);
  const status = useSyncExternalStore(socketStatus.subscribe, socketStatus.get);
  const connection = error ? 'ended' : status.connection;
  const revision = published.length + status.returns;
  const live = useMemo<Live>(() => ({ connection, published, revision }), [connection, published, revision]);

  return <LiveContext value={live}>{children}</LiveContext>;
}

function append(list: readonly PublishedRelease[] = [], { releasePublished }: ReleasePublishedSubscription) {
  return releasePublished ? [...list, releasePublished] : list;
}
