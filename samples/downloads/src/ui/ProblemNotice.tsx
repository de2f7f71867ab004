import { useEffect, useMemo } from 'react';
import type { CombinedError } from 'urql';
import { problemOf } from '../api/problem';
import { formatTime } from './format';

/** An error in words, and the way out of it. */
export function ProblemNotice({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const { text, retryAfter } = useMemo(() => problemOf(error), [error]);
  const retryAt = useMemo(
    () => (retryAfter === undefined ? undefined : new Date(Date.now() + retryAfter * 1000)),
    [retryAfter, error],
  );

  useEffect(() => {
    const timer = retryAt && setTimeout(onRetry, retryAt.getTime() - Date.now());
    return () => clearTimeout(timer);
  }, [retryAt, onRetry]);

  return (
    <div className="problem" role="alert">
      <p>
        {text} {retryAt && `The page asks again at ${formatTime(retryAt)}.`}
      </p>
      {!retryAt && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
