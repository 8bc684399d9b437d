import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { DueDate } from '../complaints/DueDate.tsx'
import type { Mine } from './HomePage.tsx'
import { MatterLine, type RegisterRow } from '../complaints/MatterLine.tsx'

/** Some cases under a heading, and the way to all of them; nothing when there are none. */
export function CaseSection({
  title,
  rows,
  why = [],
  more = false,
  href,
}: {
  readonly title: string
  readonly rows: readonly RegisterRow[]
  /** What brought a case here, told in place of its step. */
  readonly why?: Mine['cameBack']
  /** Whether there are more than these. */
  readonly more?: boolean
  /** The register with all of them. */
  readonly href?: string
}) {
  const { t } = useTranslation()
  const columns = useColumns(why)
  if (rows.length === 0) return null
  return (
    <Section title={title} actions={more && href && <Link href={href}>{t('home.all')}</Link>}>
      <Table
        label={title}
        rows={rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => paths.complaint(row.id)}
        columns={columns}
        isStackedOnPhone
      />
    </Section>
  )
}

function useColumns(why: Mine['cameBack']): readonly Column<RegisterRow>[] {
  const { t } = useTranslation()
  return [
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
    why.length > 0
      ? {
          id: 'why',
          header: t('home.cameBack.why'),
          width: '16rem',
          cell: (row) => <Why back={why.find((each) => each.case.id === row.id)} />,
        }
      : {
          id: 'step',
          header: t('register.column.step'),
          width: '10rem',
          cell: (row) => t(`step.${row.step}`),
        },
    {
      id: 'customer',
      header: t('register.column.customer'),
      width: '10rem',
      hideBelow: 'wide',
      cell: (row) => <bdi>{row.customerName ?? t('register.anonymous')}</bdi>,
    },
    {
      id: 'due',
      header: t('register.column.due'),
      width: '9.5rem',
      align: 'end',
      cell: (row) => row.nextDueAt && <DueDate at={row.nextDueAt} clockKey={row.nextClockKey} />,
    },
  ]
}

function Why({ back }: { readonly back: Mine['cameBack'][number] | undefined }) {
  const { t } = useTranslation()
  return (
    back && (
      <>
        {t(`home.cameBack.${back.why}`)}, <RelativeTime at={back.at} />
      </>
    )
  )
}
