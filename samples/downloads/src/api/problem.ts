import type { CombinedError } from 'urql';

/** What went wrong, for people. */
export interface Problem {
  readonly text: string;
  /** Seconds after which it is worth to ask again without being told to. */
  readonly retryAfter?: number;
}

/** The codes are explained in the server's docs/errors.md. */
export function problemOf(error: CombinedError): Problem {
  if (error.networkError) {
    return { text: navigator.onLine ? 'The server cannot be reached.' : 'You are offline.' };
  }

  const [first] = error.graphQLErrors;
  const { code, retryAfter } = first?.extensions ?? {};
  if (code === 'RATE_LIMITED' && typeof retryAfter === 'number') {
    return { text: 'That was too much in one minute for this server.', retryAfter };
  }

  return { text: first?.message ?? 'The server gave no answer that this page understands.' };
}
