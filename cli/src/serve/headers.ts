import type { OutgoingHttpHeaders } from 'node:http';

const common: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The page may use what this server sends and nothing else: no inline script or style, no other host, no frame. */
export const pageHeaders: OutgoingHttpHeaders = {
  ...common,
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** A picture opened by itself brings its style along, and can do nothing. */
export const pictureHeaders: OutgoingHttpHeaders = {
  ...common,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox",
};
