import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that answers nothing and remembers who asked: whatever a browser sends past its pages ends here. */
export type BlackHole = { port: number; asked: string[]; close: () => Promise<void> }

export async function openBlackHole(): Promise<BlackHole> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { port: (server.address() as AddressInfo).port, asked, close }
}
