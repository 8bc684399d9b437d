import { useTranslation } from 'react-i18next'
import { completeTask } from '../../../shared/api/tasks.ts'
import { endsByItself } from '../../../shared/tasks.ts'
import { dataText } from '../../data-text.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ToDo, ToDoLine } from '../../ui/ToDo.tsx'
import type { Home } from './HomePage.tsx'

type Task = Home['tasks'][number]

/** What waits for me, first due first: mine, and what anyone with my permissions may take. */
export function Tasks({ tasks, personId }: { readonly tasks: readonly Task[]; readonly personId: string }) {
  const { t } = useTranslation()
  if (tasks.length === 0) return null
  return (
    <Section title={t('home.tasks')}>
      <ToDo>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} isMine={task.assigneeId === personId} />
        ))}
      </ToDo>
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
    <ToDoLine
      title={task.link ? <Link href={paths.at(task.link)}>{title}</Link> : title}
      problem={done.problem && problemText(t, done.problem)}
    >
      {!isMine && <Badge>{t('home.tasks.anyone')}</Badge>}
      {task.dueAt && (
        <Badge {...(isLate && { meaning: 'late' as const })}>
          <RelativeTime at={task.dueAt} />
        </Badge>
      )}
      {task.link && endsByItself(task.kind) ? (
        <ButtonLink size="small" href={paths.at(task.link)}>
          {t('home.tasks.open')}
        </ButtonLink>
      ) : (
        <Button
          size="small"
          icon="check"
          aria-label={t('home.tasks.finishThis', { task: title })}
          isPending={done.isPending}
          onPress={() => done.send({ params: { taskId: task.id } })}
        >
          {t('home.tasks.finish')}
        </Button>
      )}
    </ToDoLine>
  )
}
