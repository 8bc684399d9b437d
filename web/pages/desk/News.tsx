import { useTranslation } from 'react-i18next'
import { markNotificationsRead } from '../../../shared/api/tasks.ts'
import { dataText } from '../../data-text.ts'
import { paths } from '../../paths.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { ToDo, ToDoLine } from '../../ui/ToDo.tsx'
import type { Home } from './HomePage.tsx'

/** What I should know of and have not read yet: mentions, what came back. Nothing new takes no room. */
export function News({ news }: { readonly news: Home['news'] }) {
  const { t } = useTranslation()
  const read = useCommand(markNotificationsRead)
  if (news.length === 0) return null
  return (
    <Section
      title={t('home.news')}
      actions={
        <Button size="small" isPending={read.isPending} onPress={() => read.send({ body: {} })}>
          {t('home.news.read')}
        </Button>
      }
    >
      <ToDo>
        {news.map(({ id, titleKey, titleValues, link, createdAt }) => {
          const title = dataText(t, titleKey, titleValues) ?? t('home.news.untitled')
          return (
            <ToDoLine
              key={id}
              title={
                link ? (
                  <Link href={paths.at(link)} onPress={() => read.send({ body: { notificationId: id } })}>
                    {title}
                  </Link>
                ) : (
                  title
                )
              }
            >
              <RelativeTime at={createdAt} />
            </ToDoLine>
          )
        })}
      </ToDo>
    </Section>
  )
}
