import { z } from 'zod'
import { defineEndpoint, instant } from './endpoint.ts'

const path = '/api/v1/me/due-feed'

export const getDueFeed = defineEndpoint({
  method: 'GET',
  path,
  summary: 'Whether one’s own dates are open as an iCalendar feed',
  answer: z.object({ createdAt: instant.nullable() }),
})

export const makeDueFeed = defineEndpoint({
  method: 'POST',
  path,
  summary: 'Open one’s own dates as an iCalendar feed; the address is told once and ends any earlier one',
  status: 201,
  answer: z.object({ url: z.url() }),
})

export const endDueFeed = defineEndpoint({
  method: 'DELETE',
  path,
  summary: 'End the feed: its address no longer works',
})
