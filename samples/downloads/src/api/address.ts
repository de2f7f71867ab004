const api = new URL('/graphql', import.meta.env.VITE_API_URL || window.location.origin);

export const httpAddress = api.href;

/** The same address over WebSocket: ws for http, wss for https. */
export const socketAddress = api.href.replace(/^http/, 'ws');
