import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/Page.tsx'
import { useMay } from '../../session.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { LinkTabs } from '../../ui/Tabs.tsx'
import { LaterSection } from './LaterSection.tsx'
import { MessageSection } from './MessageSection.tsx'
import { needsSomebody, outboxViews } from './outbox-search.ts'

/** What goes out to complainants: what needs somebody first, and whether everything arrived. */
export function OutboxPage() {
  const { t } = useTranslation()
  const { show = 'needed' } = useSearch({ from: '/shell/outbox' })
  const links = outboxViews.map((view) => ({
    id: view,
    label: t(`outbox.view.${view}`),
    href: paths.outbox(view === 'needed' ? {} : { show: view }),
  }))
  return (
    <Page title={t('outbox.title')} intro={t('outbox.intro')} actions={<SetAsideLink />}>
      <LinkTabs label={t('outbox.views')} links={links} current={show} />
      {show === 'needed' ? (
        <>
          <LaterSection />
          {needsSomebody.map((state) => (
            <MessageSection key={state} id={state} state={state} />
          ))}
        </>
      ) : (
        <MessageSection key={show} id={show} state={show === 'all' ? undefined : show} />
      )}
    </Page>
  )
}

function SetAsideLink() {
  const { t } = useTranslation()
  const may = useMay('complaint.manage')
  return may && <ButtonLink href={paths.setAside()}>{t('outbox.setAside')}</ButtonLink>
}
