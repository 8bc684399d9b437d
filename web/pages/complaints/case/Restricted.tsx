import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { useCase, useGo } from './case-context.ts'

/** Channels are closed to this person: which, why and until when, before anybody writes or calls. */
export function Restricted() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { restriction } = useCase()
  const go = useGo()
  if (!restriction) return null
  const channels = format.list(restriction.channels.map((channel) => t(`channel.${channel}`)))
  return (
    <Banner
      meaning="soon"
      title={t('restricted.title', { channels })}
      action={<Button onPress={() => go({ panel: 'restriction' })}>{t('restricted.look')}</Button>}
    >
      {restriction.reason} {t('restricted.until', { day: format.day(restriction.reviewOn, now) })}
      {restriction.appeal && <> {t('restricted.appealed')}</>}
    </Banner>
  )
}
