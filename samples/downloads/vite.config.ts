import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './', // The built page works in any folder of a host.
  plugins: [react()],
  server: { proxy: { '/graphql': { target: 'http://localhost:8000', ws: true } } },
});
