import type { ReleaseStatus, SeriesStatus } from '../gql/graphql';

/** What care a release gets. */
export const careWords: Record<ReleaseStatus, string> = {
  PRERELEASE: 'Pre-release',
  BUGFIX: 'Bug fixes',
  SECURITY: 'Security fixes',
  EOL: 'End of life',
};

/** Where a series stands in its life. */
export const seriesWords: Record<SeriesStatus, string> = {
  FEATURE: 'In development',
  PRERELEASE: 'Pre-release',
  BUGFIX: 'Bug fixes',
  SECURITY: 'Security fixes',
  END_OF_LIFE: 'End of life',
};
