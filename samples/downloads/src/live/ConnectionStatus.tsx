import { useLive } from './LiveReleases';

const words = {
  connecting: 'Connecting…',
  live: 'Live updates',
  offline: 'Offline: new releases do not show until the connection is back.',
  ended: 'No live updates: reload the page to see what is new.',
};

export function ConnectionStatus() {
  const { connection } = useLive();

  return (
    <p className={`connection ${connection}`} role="status">
      {words[connection]}
    </p>
  );
}
