import { useCallback, useEffect, useRef } from 'react';
import { useQuery, type AnyVariables, type UseQueryArgs } from 'urql';
import { useLive } from './LiveReleases';

/** A query that is asked again when a release has been published, or when the connection was away for a while. */
export function useLiveQuery<Data, Variables extends AnyVariables>(query: UseQueryArgs<Variables, Data>) {
  const [result, execute] = useQuery(query);
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const { revision } = useLive();
  const shown = useRef(revision);

  useEffect(() => {
    if (shown.current !== revision) {
      shown.current = revision;
      ask();
    }
  }, [revision, ask]);

  return [result, ask] as const;
}
