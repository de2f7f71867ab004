import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './App';
import { client } from './api/client';
import { LiveReleases } from './live/LiveReleases';
import './styles.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={client}>
      <LiveReleases>
        <App />
      </LiveReleases>
    </Provider>
  </StrictMode>,
);
