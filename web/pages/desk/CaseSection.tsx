import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { DueDate } from '../complaints/DueDate.tsx'
import { MatterLine, type RegisterRow } from '../complaints/MatterLine.tsx'

/** Some cases under a heading, and the way to all of them; without any, what that means. */
export function CaseSection({
  title,
  rows,
  more,
  href,
  nothing,
}: {
  readonly title: string
  readonly rows: readonly RegisterRow[]
  /** Whether there are more than these. */
  readonly more: boolean
  /** The register with all of them. */
  readonly href: string
  readonly nothing: string
}) {
  const { t } = useTranslation()
  const columns = useColumns()
  return (
    <Section title={title} actions={more && <Link href={href}>{t('home.all')}</Link>}>
      <Table
        label={title}
        rows={rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => paths.complaint(row.id)}
        columns={columns}
        isStackedOnPhone
        empty={<Nothing>{nothing}</Nothing>}
      />
    </Section>
  )
}

export const Nothing = ({ children }: { readonly children: string }) => (
  <p className="home-nothing">
    <Icon name="fine" />
    {children}
  </p>
)

function useColumns(): readonly Column<RegisterRow>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'reference',
      header: t('register.column.reference'),
      width: '9.25rem',
      cell: (row) => <bdi>{groupReference(row.reference)}</bdi>,
    },
    {
      id: 'matter',
      header: t('register.column.matter'),
      onPhone: 'line',
      cell: (row) => <MatterLine row={row} />,
    },
    {
      id: 'step',
      header: t('register.column.step'),
      width: '9rem',
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
