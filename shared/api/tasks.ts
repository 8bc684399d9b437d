import { z } from 'zod'
import { defineEndpoint, id, instant, pageOf, pageQuery } from './endpoint.ts'

const titled = {
  id,
  /** A key of the desk's texts with the values of its placeholders. */
  titleKey: z.string(),
  titleValues: z.record(z.string(), z.union([z.string(), z.number()])),
  subjectId: id.nullable(),
  /** Within the desk. */
  link: z.string().nullable(),
  createdAt: instant,
}

export const taskRow = z.object({
  ...titled,
  kind: z.string(),
  /** null: anyone with the permission. */
  assigneeId: id.nullable(),
  dueAt: instant.nullable(),
  doneAt: instant.nullable(),
})

export const notificationRow = z.object({ ...titled, readAt: instant.nullable() })

export const listTasks = defineEndpoint({
  method: 'GET',
  path: '/api/v1/tasks',
  summary: 'What is mine to do, and what anyone with my permissions may do; due first',
  query: z.object({
    ...pageQuery,
    state: z.enum(['open', 'done']).default('open'),
    subject: id.optional(),
  }),
  answer: pageOf(taskRow),
})

export const completeTask = defineEndpoint({
  method: 'POST',
  path: '/api/v1/tasks/:taskId/done',
  summary: 'Mark a task done',
  params: z.object({ taskId: id }),
})

export const listNotifications = defineEndpoint({
  method: 'GET',
  path: '/api/v1/notifications',
  summary: 'What I should know of, newest first',
  query: z.object(pageQuery),
  answer: pageOf(notificationRow).extend({
    /** Of my newest 1,000. */
    unread: z.number().int(),
  }),
})

export const markNotificationsRead = defineEndpoint({
  method: 'POST',
  path: '/api/v1/notifications/read',
  summary: 'Mark my notifications read, all or one',
  body: z.object({ notificationId: id.optional() }),
})
