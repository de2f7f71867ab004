import { graphql } from '../gql';
import type { ReleaseFilterInput } from '../gql/graphql';
import { useLiveQuery } from '../live/useLiveQuery';
import { formatDate, formatNumber } from '../ui/format';
import { MoreButton } from '../ui/MoreButton';
import { ProblemNotice } from '../ui/ProblemNotice';
import { careWords } from './words';

const releasePart = graphql(`
  query ReleasePart($where: ReleaseFilterInput!, $after: String) {
    releases(first: 10, after: $after, where: $where, order: [{ versionOrder: DESC }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name slug releaseDate status }
    }
  }
`);

interface ReleasePartProps {
  where: ReleaseFilterInput;
  /** Null for the first part. */
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

export function ReleasePart({ where, after, isLast, onMore }: ReleasePartProps) {
  const [{ data, error }, ask] = useLiveQuery({ query: releasePart, variables: { where, after } });
  const releases = data?.releases;

  return (
    <>
      {error && <ProblemNotice error={error} onRetry={ask} />}
      {after === null && <p role="status">{releases && countWords(releases.totalCount)}</p>}
      <ul className="rows">
        {releases?.nodes?.map(({ id, name, slug, releaseDate, status }) => (
          <li key={id} className="row">
            <a href={`#/releases/${slug}`}>{name}</a>
            <span className="badge">{careWords[status]}</span>
            <span>{releaseDate && formatDate(releaseDate)}</span>
          </li>
        ))}
      </ul>
      {isLast && <MoreButton page={releases?.pageInfo} what="releases" onMore={onMore} />}
    </>
  );
}

function countWords(count: number) {
  if (count === 0) {
    return 'No release has a version that begins so.';
  }

  return count === 1 ? 'One release' : `${formatNumber(count)} releases`;
}
