import type { Server } from 'node:http';

const usualPort = 4870;
const tries = 50;

/**
 * Listens on this machine only.
 *
 * @param port undefined: the usual port, or the next free one
 * @returns the port; undefined when it is taken
 */
export async function listen(server: Server, port: number | undefined): Promise<number | undefined> {
  if (port !== undefined) return tryPort(server, port);
  for (let next = usualPort; next < usualPort + tries; next += 1) {
    const taken = await tryPort(server, next);
    if (taken !== undefined) return taken;
  }
  return tryPort(server, 0);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    };
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
