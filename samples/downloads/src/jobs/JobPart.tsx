import { useMemo } from 'react';
import type { UseQueryState } from 'urql';
import { graphql } from '../gql';
import type { JobCardFragment } from '../gql/graphql';
import { useLiveQuery } from '../live/useLiveQuery';
import { formatNumber } from '../ui/format';
import { MoreButton } from '../ui/MoreButton';
import { ProblemNotice } from '../ui/ProblemNotice';
import { JobCard } from './JobCard';
import { boardOf, termsOf, type JobSearch } from './search';

// Two operations rather than one with @include and @skip: the server counts what an operation may come to, and searches are few.
const jobSearch = graphql(`
  query JobSearch($search: JobSearchInput!, $after: String) {
    jobs: jobSearch(search: $search, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...JobCard }
    }
  }
`);

const jobBoard = graphql(`
  query JobBoard($where: JobFilterInput!, $after: String) {
    jobs(where: $where, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...JobCard }
    }
  }
`);

interface JobPartProps {
  search: JobSearch;
  /** Null for the first part. */
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

/** A part of the results, which stays while the next ones are on their way. */
export function JobPart(props: JobPartProps) {
  return props.search.words ? <FoundJobs {...props} /> : <JobBoard {...props} />;
}

function FoundJobs(props: JobPartProps) {
  const variables = useMemo(() => ({ search: termsOf(props.search), after: props.after }), [props.search, props.after]);
  const [result, ask] = useLiveQuery({ query: jobSearch, variables, requestPolicy: 'cache-first' });
  return <JobList {...props} {...result} onRetry={ask} />;
}

function JobBoard(props: JobPartProps) {
  const variables = useMemo(() => ({ where: boardOf(props.search), after: props.after }), [props.search, props.after]);
  const [result, ask] = useLiveQuery({ query: jobBoard, variables, requestPolicy: 'cache-first' });
  return <JobList {...props} {...result} onRetry={ask} />;
}

interface JobResult {
  jobs: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: ({ id: string } & JobCardFragment)[] | null;
  } | null;
}

type JobListProps = Omit<JobPartProps, 'search'> & Pick<UseQueryState<JobResult>, 'data' | 'error' | 'fetching'> & { onRetry: () => void };

function JobList({ after, isLast, onMore, data, error, fetching, onRetry }: JobListProps) {
  const jobs = error ? undefined : data?.jobs;

  return (
    <>
      {error && <ProblemNotice error={error} onRetry={onRetry} />}
      {after === null && <p role="status">{fetching ? 'Searching…' : jobs && countWords(jobs.totalCount)}</p>}
      <ul className="stack" aria-busy={fetching}>
        {jobs?.nodes?.map((job) => (
          <JobCard key={job.id} job={job} />
        ))}
      </ul>
      {isLast && <MoreButton page={jobs?.pageInfo} what="jobs" onMore={onMore} />}
    </>
  );
}

function countWords(count: number) {
  if (count === 0) {
    return 'No job fits. Fewer words find more, and so do fewer filters.';
  }

  return count === 1 ? 'One job' : `${formatNumber(count)} jobs`;
}
