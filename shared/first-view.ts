import type { z } from 'zod'
import type { readHome } from './api/desk.ts'
import type { getSession } from './api/session.ts'

/**
 * Home as the server sends it in its first answer: markup that can be read before the desk's script is there, and
 * what it was made of, with which the script takes over.
 */
export type FirstView = {
  /** As the API answers to the same person. */
  readonly me: z.output<(typeof getSession)['answer']>
  readonly home: z.output<(typeof readHome)['answer']>
  /** An instant: what “in 2 days” counts from. */
  readonly now: string
  /** The person's locale, of dates and numbers: the same words before and after the script. */
  readonly locale: string
}

/** What the built `web/first-view/on-server.tsx` exports. */
export type FirstViewRenderer = {
  /** @param acceptLanguage of the request: whether English dates are British */
  readonly renderHome: (
    view: Omit<FirstView, 'locale'> & { readonly acceptLanguage: string | undefined },
  ) => Promise<Drawn>
}

export type Drawn = {
  readonly markup: string
  /** What `style` attributes say, which the content security policy forbids in markup: rules of their own. */
  readonly styles: string
  readonly title: string
  readonly view: FirstView
}

/** Where no address says the organization, this stands for its part of it (`/o/acme`); no organization is called so. */
export const unknownPrefix = '/o/-'

/** The element that carries a {@link FirstView} as JSON. */
export const firstViewId = 'first-view'
