import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listSettingsChanges } from '../../../shared/api/settings-changes.ts'
import { settingsAreas, type SettingsArea } from '../../../shared/settings-changes.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery } from '../../queries.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Entries, Note } from '../../ui/Note.tsx'
import { Time } from '../../ui/Time.tsx'
import { fieldText } from './field-texts.ts'

export type Change = AnswerOf<typeof listSettingsChanges>['items'][number]

export const isSettingsArea = (id: string): id is SettingsArea =>
  (settingsAreas as readonly string[]).includes(id)

const useChanges = (area: SettingsArea) =>
  useQuery(apiQuery(listSettingsChanges, { query: { area } })).data?.items

/** Who changed a page of the settings last and when, and what was changed before; or one row of it. */
export function Changes({
  area,
  only = () => true,
  nameOf,
}: {
  readonly area: SettingsArea
  readonly only?: (change: Change) => boolean
  /** What the row is called that a change was about. */
  readonly nameOf?: ((change: Change) => string | undefined) | undefined
}) {
  const { t } = useTranslation()
  const changes = useChanges(area)?.filter(only)
  const deedOf = useDeed()
  const who = useWho()
  const [newest] = changes ?? []
  if (!changes) return null
  if (!newest) return <Note>{t('settings.changes.none')}</Note>
  return (
    <Disclosure title={<LastChange change={newest} />}>
      <Entries
        entries={changes.map((change) => {
          const name = nameOf?.(change)
          return {
            id: change.id,
            text: name ? t('settings.changes.of', { name, deed: deedOf(change) }) : deedOf(change),
            meta: (
              <>
                <bdi>{who(change)}</bdi> · <Time at={change.at} />
              </>
            ),
          }
        })}
      />
    </Disclosure>
  )
}

/** The same for a section of a page whose fields are saved together with others: one line. */
export function ChangedLast({
  area,
  fields,
}: {
  readonly area: SettingsArea
  readonly fields: readonly string[]
}) {
  const changes = useChanges(area)
  const last = changes?.find(
    (change) => change.deed === 'setUp' || change.fields.some((field) => fields.includes(field)),
  )
  // An empty line keeps the place, so that nothing moves when it comes.
  return <Note>{last && <LastChange change={last} />}</Note>
}

function LastChange({ change }: { readonly change: Change }) {
  const { t } = useTranslation()
  const who = useWho()
  return (
    <>
      {t(change.deed === 'setUp' ? 'settings.changes.setUp' : 'settings.changes.last')}{' '}
      <bdi>{who(change)}</bdi>, <Time at={change.at} />
    </>
  )
}

function useWho(): (change: Change) => string {
  const { t } = useTranslation()
  return ({ byName, byKind }) => byName ?? t(`settings.changes.by.${byKind}`)
}

function useDeed(): (change: Change) => string {
  const { t } = useTranslation()
  const { list } = useFormat()
  return ({ deed, fields }) => {
    const texts = [...new Set(fields.flatMap((field) => fieldText(t, field) ?? []))]
    const word = t(`settings.deed.${deed}`)
    return texts.length === 0 ? word : t('settings.changes.fields', { deed: word, fields: list(texts) })
  }
}
