import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { completeTask, listTasks } from '../../../shared/api/tasks.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Section } from '../../ui/Page.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Nothing } from './CaseSection.tsx'

type Task = AnswerOf<typeof listTasks>['items'][number]

/** What waits for me: mine first to be done, and what anyone with my permissions may take. */
export function Tasks({ personId }: { readonly personId: string }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listTasks, { query: { limit: 30 } }))
  return (
    <Section title={t('home.tasks')}>
      <Loaded query={query} waiting={<Skeleton lines={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>{t('home.tasks.nothing')}</Nothing>
          ) : (
            <ul className="home-tasks">
              {items.map((task) => (
                <TaskLine key={task.id} task={task} isMine={task.assigneeId === personId} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function TaskLine({ task, isMine }: { readonly task: Task; readonly isMine: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  const done = useCommand(completeTask, { onDone: () => toast(t('home.tasks.done')) })
  const title = dataText(t, task.titleKey, task.titleValues) ?? t('home.tasks.untitled')
  const isLate = task.dueAt !== null && Date.parse(task.dueAt) < now.getTime()
  return (
    <li className="home-task">
      <span className="home-task-title">
        {task.link ? <Link href={paths.at(task.link)}>{title}</Link> : title}
        {done.problem && <span className="home-task-problem"> {problemText(t, done.problem)}</span>}
      </span>
      {!isMine && <Badge>{t('home.tasks.anyone')}</Badge>}
      {task.dueAt && (
        <Badge {...(isLate && { meaning: 'late' as const })}>
          <RelativeTime at={task.dueAt} />
        </Badge>
      )}
      <Button
        size="small"
        icon="check"
        aria-label={t('home.tasks.finishThis', { task: title })}
        isPending={done.isPending}
        onPress={() => done.send({ params: { taskId: task.id } })}
      >
        {t('home.tasks.finish')}
      </Button>
    </li>
  )
}
