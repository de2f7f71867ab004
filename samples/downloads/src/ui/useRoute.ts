import { useSyncExternalStore } from 'react';

export type Route = { readonly page: 'downloads' | 'jobs' } | { readonly page: 'release'; readonly slug: string };

/** The part of the address behind #, which every static host leaves alone. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
}

function routeOf(hash: string): Route {
  const [, first, second] = hash.split('/');
  if (first === 'releases' && second) {
    return { page: 'release', slug: second };
  }

  return { page: first === 'jobs' ? 'jobs' : 'downloads' };
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
