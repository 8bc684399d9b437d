import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { dataText } from '../../data-text.ts'
import { paths } from '../../paths.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { DueDate } from '../complaints/DueDate.tsx'
import { MatterLine, type RegisterRow } from '../complaints/MatterLine.tsx'
import { Nothing } from '../../ui/EmptyState.tsx'
import type { Home } from './HomePage.tsx'
import { Unowned } from './Unowned.tsx'

type TeamOf = NonNullable<Home['team']>

/** A manager's morning: what is late and why, what nobody has, and who carries how much. */
export function Team({ team, unowned }: { readonly team: TeamOf; readonly unowned: Home['unowned'] }) {
  const { t } = useTranslation()
  const isFine = team.late.items.length === 0 && (unowned?.items.length ?? 0) === 0
  return (
    <>
      {isFine ? (
        <Nothing>{t('home.team.calm')}</Nothing>
      ) : (
        <>
          <Late late={team.late} />
          {unowned && <Unowned unowned={unowned} />}
        </>
      )}
      <Loads people={team.people} />
    </>
  )
}

function Late({ late }: { readonly late: TeamOf['late'] }) {
  const { t } = useTranslation()
  const columns: readonly Column<RegisterRow>[] = [
    {
      id: 'reference',
      header: t('register.column.reference'),
      width: '10rem',
      cell: (row) => <bdi>{groupReference(row.reference)}</bdi>,
    },
    {
      id: 'matter',
      header: t('register.column.matter'),
      onPhone: 'line',
      cell: (row) => <MatterLine row={row} />,
    },
    {
      id: 'promise',
      header: t('home.late.promise'),
      width: '10rem',
      cell: (row) => dataText(t, `deadlines.clock.${row.nextClockKey}`) ?? '',
    },
    {
      id: 'step',
      header: t('register.column.step'),
      width: '10rem',
      hideBelow: 'wide',
      cell: (row) => t(`step.${row.step}`),
    },
    {
      id: 'owner',
      header: t('register.column.owner'),
      width: '9rem',
      cell: (row) => row.ownerName ?? t('register.owner.none'),
    },
    {
      id: 'since',
      header: t('home.late.since'),
      width: '8rem',
      align: 'end',
      cell: (row) => row.nextDueAt && <DueDate at={row.nextDueAt} clockKey={row.nextClockKey} />,
    },
  ]
  if (late.items.length === 0) return null
  return (
    <Section
      title={t('home.late')}
      actions={
        late.isMore && (
          <Link href={paths.register({ status: 'open', due: 'late', sort: 'due' })}>{t('home.all')}</Link>
        )
      }
    >
      <Table
        label={t('home.late')}
        rows={late.items}
        keyOf={(row) => row.id}
        hrefOf={(row) => paths.complaint(row.id)}
        columns={columns}
        isStackedOnPhone
      />
    </Section>
  )
}

type Person = TeamOf['people'][number]

function Loads({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const counted = (id: 'open' | 'late' | 'dueThisWeek', search: Record<string, string>): Column<Person> => ({
    id,
    header: t(`home.house.${id === 'dueThisWeek' ? 'week' : id}`),
    width: '8rem',
    align: 'end',
    isNamedOnPhone: true,
    cell: (person) =>
      person[id] === 0 ? (
        number(0)
      ) : (
        <Link href={paths.register({ owner: person.id, status: 'open', ...search })}>
          {number(person[id])}
        </Link>
      ),
  })
  return (
    <Section title={t('home.team')}>
      <Table
        label={t('home.team')}
        rows={people}
        keyOf={({ id }) => id}
        columns={[
          { id: 'person', header: t('home.team.person'), cell: ({ name }) => <bdi>{name}</bdi> },
          counted('open', {}),
          counted('late', { due: 'late', sort: 'due' }),
          counted('dueThisWeek', { due: 'week', sort: 'due' }),
        ]}
        empty={<Nothing>{t('home.team.nobody')}</Nothing>}
        isStackedOnPhone
      />
    </Section>
  )
}
