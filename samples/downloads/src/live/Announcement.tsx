import { useState } from 'react';
import { useLive } from './LiveReleases';

/** Says that a release has been published; the region is always there, so that screen readers hear what comes into it. */
export function Announcement() {
  const { published } = useLive();
  const [dismissed, setDismissed] = useState(0);
  const release = published.length > dismissed ? published.at(-1) : undefined;

  return (
    <div className="announcement" aria-live="polite">
      {release && (
        <div className="card">
          <p>
            <a href={`#/releases/${release.slug}`}>{release.name}</a> has just been published.
          </p>
          <button type="button" onClick={() => setDismissed(published.length)}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
