import type { JobFilterInput, JobSearchInput } from '../gql/graphql';

/** What the form asks for. */
export interface JobSearch {
  readonly words: string;
  readonly remote: boolean;
  /** The slug of a kind of work; empty for all. */
  readonly kind: string;
}

export const everything: JobSearch = { words: '', remote: false, kind: '' };

/** What a search has to find. */
export function termsOf({ words, remote, kind }: JobSearch): JobSearchInput {
  return { query: words, ...(remote && { telecommuting: true }), ...(kind && { jobTypes: [kind] }) };
}

/** Searching is limited more tightly than reading, so that a form without words reads the board. */
export function boardOf({ remote, kind }: JobSearch): JobFilterInput {
  return { ...(remote && { telecommuting: { eq: true } }), ...(kind && { jobTypes: { some: { slug: { eq: kind } } } }) };
}
