import { graphql } from '../gql';
import type { SupportedSeriesFragment } from '../gql/graphql';
import { formatDate, formatMonth } from '../ui/format';
import { seriesWords } from './words';

graphql(`
  fragment SupportedSeries on ReleaseSeries {
    id
    name
    status
    endOfLife
    releases(first: 1, where: { preRelease: { eq: false } }) {
      nodes { name slug releaseDate }
    }
  }
`);

export function SupportedSeries({ series }: { series: readonly SupportedSeriesFragment[] }) {
  return (
    <section aria-labelledby="supported">
      <h2 id="supported">Supported series</h2>
      <ul className="rows">
        {series.map((each) => (
          <Series key={each.id} series={each} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing for a series without a release that is meant for everybody. */
function Series({ series: { name, status, endOfLife, releases } }: { series: SupportedSeriesFragment }) {
  const newest = releases?.nodes?.[0];
  if (!newest) {
    return null;
  }

  return (
    <li className="row">
      <b>Python {name}</b>
      <span className="badge">{seriesWords[status]}</span>
      <span>
        <a href={`#/releases/${newest.slug}`}>{newest.name}</a>
        {newest.releaseDate && <small> {formatDate(newest.releaseDate)}</small>}
      </span>
      <span>{endOfLife && `until ${formatMonth(endOfLife)}`}</span>
    </li>
  );
}
