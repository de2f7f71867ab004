import { DownloadsPage } from './downloads/DownloadsPage';
import { ReleasePage } from './downloads/ReleasePage';
import { JobsPage } from './jobs/JobsPage';
import { Announcement } from './live/Announcement';
import { ConnectionStatus } from './live/ConnectionStatus';
import { useRoute, type Route } from './ui/useRoute';

export function App() {
  const route = useRoute();

  return (
    <>
      <header>
        <nav aria-label="Site">
          <a href="#/" aria-current={route.page === 'downloads' ? 'page' : undefined}>
            Downloads
          </a>
          <a href="#/jobs" aria-current={route.page === 'jobs' ? 'page' : undefined}>
            Jobs
          </a>
        </nav>
        <ConnectionStatus />
      </header>
      <Announcement />
      <main>{pageOf(route)}</main>
    </>
  );
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'downloads':
      return <DownloadsPage />;
    case 'release':
      return <ReleasePage key={route.slug} slug={route.slug} />;
    case 'jobs':
      return <JobsPage />;
  }
}
