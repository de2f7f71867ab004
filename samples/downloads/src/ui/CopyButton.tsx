import { useEffect, useState } from 'react';

const SHOWN = 2000;

type Outcome = 'Copied' | 'Not copied';

/** @param what What is copied, for those who hear the button only. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    const timer = setTimeout(() => setOutcome(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('Copied');
    } catch {
      setOutcome('Not copied'); // Refused by the browser, or the page did not come over https.
    }
  }

  return (
    <>
      <button type="button" className="copy" onClick={copy}>
        {outcome ?? 'Copy'}
        {!outcome && <span className="unseen"> {what}</span>}
      </button>
      <span className="unseen" role="status">
        {outcome}
      </span>
    </>
  );
}
