import { useTranslation } from 'react-i18next'
import { dropSiteCalendar, makeSiteCalendar } from '../../../shared/api/deadlines.ts'
import { problemText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { useReadOnlyReason } from '../settings/SettingsFrame.tsx'
import { useGo, useSettingsSearch } from '../settings/settings-state.ts'
import type { Calendar } from '../settings/WorkingHoursForm.tsx'

/** The organization's calendar or that of a site; a site without one can be given its own. */
export function WhoseCalendar({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const go = useGo()
  const reason = useReadOnlyReason()
  const { site } = useSettingsSearch()
  const make = useCommand(makeSiteCalendar)
  const drop = useCommand(dropSiteCalendar)
  if (calendar.sites.length === 0) return null
  const chosen = calendar.sites.find(({ id }) => id === site)
  const problem = make.problem ?? drop.problem
  return (
    <Row align="end">
      <Select
        label={t('settings.calendar.whose')}
        options={[
          { value: 'all', label: t('settings.calendar.whose.all') },
          ...calendar.sites.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={chosen?.id ?? 'all'}
        onChange={(value) => go({ site: value === 'all' ? undefined : value })}
      />
      {chosen && !chosen.hasOwn && (
        <>
          <Note>{t('settings.calendar.whose.inherits')}</Note>
          <Button
            isPending={make.isPending}
            disabledReason={reason}
            onPress={() => make.send({ params: { siteId: chosen.id } })}
          >
            {t('settings.calendar.whose.make')}
          </Button>
        </>
      )}
      {chosen?.hasOwn && (
        <Button
          isPending={drop.isPending}
          disabledReason={reason}
          onPress={() => drop.send({ params: { siteId: chosen.id } })}
        >
          {t('settings.calendar.whose.drop')}
        </Button>
      )}
      {problem && <Banner meaning="late">{problemText(t, problem)}</Banner>}
    </Row>
  )
}
