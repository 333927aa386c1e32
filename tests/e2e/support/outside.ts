import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands for the whole network: counts what reaches it, and lets every page read its answers. */
export interface Outside {
  readonly url: string
  /** Connections so far, whatever they asked for. */
  connections(): number
  close(): Promise<void>
}

export async function startOutside(): Promise<Outside> {
  let connections = 0
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html', connection: 'close' })
      .end('<p>outside</p>')
  })
  server.on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
