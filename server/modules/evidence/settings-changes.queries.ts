import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import { mostSettingsChanges, type listSettingsChanges } from '../../../shared/api/settings-changes.ts'
import type { Language } from '../../../shared/languages.ts'
import type { SettingsArea } from '../../../shared/settings-changes.ts'
import { may, requirePermission } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'
import { detailsOf, watchedIn } from './settings-changes.rules.ts'

type Answer = AnswerGiven<typeof listSettingsChanges>

/** Who changed what on a page of the settings, newest first. A person's own canned texts stay theirs. */
export async function settingsChanges(read: Read, { area }: { area: SettingsArea }): Promise<Answer> {
  const { deeds, catalogue, permission } = watchedIn[area]
  if (permission) requirePermission(may(read.actor, permission))
  const said = sql<Record<string, unknown>>`event.payload::jsonb`
  const rows = await read.sql
    .selectFrom('event')
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'event.organizationId')
        // Who let Redress into a mailbox comes back from the provider without a session of theirs.
        .on(
          sql<boolean>`coalesce('staff:' || event.on_behalf_of, event.actor) = 'staff:' || staff_member.id`,
        ),
    )
    .select([
      'event.id',
      'event.type',
      'event.occurredAt as at',
      'event.actor',
      'event.onBehalfOf',
      'event.subjectId',
      'event.payload',
      'staffMember.name as byName',
    ])
    .where('event.organizationId', '=', read.organizationId)
    .where('event.type', 'in', Object.keys(deeds))
    .$if(catalogue !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(${said} ->> 'catalogue', ${catalogue}) = ${catalogue}`),
    )
    .$if(area === 'canned-texts', (query) => query.where(sql<boolean>`${said} ->> 'isShared' = 'true'`))
    .orderBy('event.occurredAt', 'desc')
    .orderBy('event.id', 'desc')
    .limit(mostSettingsChanges)
    .execute()
  return {
    items: rows.map(({ type, actor, onBehalfOf, payload, ...row }) => {
      const { language, ...details } = detailsOf(JSON.parse(payload ?? '{}') as Record<string, unknown>)
      return {
        ...row,
        ...details,
        deed: deeds[type] ?? 'changed',
        byKind: onBehalfOf ? 'staff' : kindOf(actor),
        language: language as Language | null,
      }
    }),
  }
}

function kindOf(actor: string): 'staff' | 'apiKey' | 'system' {
  const [kind] = actor.split(':')
  return kind === 'staff' || kind === 'apiKey' ? kind : 'system'
}
