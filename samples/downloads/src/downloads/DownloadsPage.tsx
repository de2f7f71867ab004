import { graphql } from '../gql';
import { useLiveQuery } from '../live/useLiveQuery';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { AllReleases } from './AllReleases';
import { LatestRelease } from './LatestRelease';
import { SupportedSeries } from './SupportedSeries';

const downloads = graphql(`
  query Downloads {
    latestRelease {
      ...LatestRelease
    }
    releaseSeries(first: 20, where: { status: { in: [BUGFIX, SECURITY] } }, order: [{ versionOrder: DESC }]) {
      nodes {
        ...SupportedSeries
      }
    }
  }
`);

export function DownloadsPage() {
  const [{ data, error }, ask] = useLiveQuery({ query: downloads });

  return (
    <Page title="Python downloads">
      {error && <ProblemNotice error={error} onRetry={ask} />}
      {!data && !error && <p role="status">Loading…</p>}
      {data?.latestRelease && <LatestRelease release={data.latestRelease} />}
      {data && <SupportedSeries series={data.releaseSeries?.nodes ?? []} />}
      <AllReleases />
    </Page>
  );
}
