import { createClient } from 'graphql-ws';
import { socketAddress } from './address';

export interface SocketStatus {
  readonly connection: 'connecting' | 'live' | 'offline';
  /** How often the connection has come back; what happened in between was not told. */
  readonly returns: number;
}

const LONGEST_WAIT = 10_000;

let status: SocketStatus = { connection: 'connecting', returns: 0 };
const listeners = new Set<() => void>();

/** Stays connected while anybody subscribes, and connects again for as long as it takes. */
export const socket = createClient({
  url: socketAddress,
  keepAlive: 10_000, // Finds out that a connection is dead which nobody has closed.
  lazyCloseTimeout: 1_000, // In development React subscribes, leaves and subscribes again.
  retryAttempts: Infinity,
  shouldRetry: () => true, // Else a server that cannot be reached at all ends the attempts.
  retryWait: waitBeforeRetry,
  on: {
    connected: () => change({ connection: 'live', returns: status.returns + (status.connection === 'offline' ? 1 : 0) }),
    closed: () => change({ ...status, connection: 'offline' }),
  },
});

/** For useSyncExternalStore. */
export const socketStatus = {
  get: () => status,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Longer each time, and by chance, so that not all pages come back in the same moment; at once when the network returns. */
function waitBeforeRetry(retries: number): Promise<void> {
  const wait = Math.min(500 * 2 ** retries, LONGEST_WAIT) * (0.5 + Math.random());
  return new Promise((resolve) => {
    const timer = setTimeout(done, wait);
    window.addEventListener('online', done);

    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
  });
}

function change(next: SocketStatus) {
  status = next;
  listeners.forEach((listener) => listener());
}
