/** Lets in who calls the desk by its own name from its own pages, and tells browsers what those pages may do. */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { problem } from './problems.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Until there is sign-in, whoever reaches the desk is its owner. A foreign page must therefore neither reach it under a
 * name of its own (DNS rebinding) nor write to it (cross-site requests).
 */
export function gate(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (call, next) => {
    const host = (call.req.header('host') ?? new URL(call.req.url).host).toLowerCase()
    if (!hosts().has(host))
      return problem(
        call,
        403,
        'Wrong address',
        'Rapport answers on this machine only: open it by the address it printed.',
      )
    const origin = call.req.header('origin')
    const isForeign =
      (origin !== undefined && origin.toLowerCase() !== `http://${host}`) ||
      call.req.header('sec-fetch-site') === 'cross-site'
    // A link elsewhere may open a page of the desk; it may neither ask for data nor change any.
    if (isForeign && (!harmless.has(call.req.method) || call.req.path.startsWith('/api/')))
      return problem(call, 403, 'Not from here', 'Another page asked for this. Nothing was changed.')
    await next()
  }
}

export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // Positions of floating parts are set on the elements themselves.
    styleSrcAttr: ["'unsafe-inline'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
})
