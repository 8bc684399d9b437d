import { useTranslation } from 'react-i18next'
import { listRefusedRows, undoImport, type listImports } from '../../../shared/api/customer-imports.ts'
import type { AnswerOf } from '../../api-request.ts'
import { callApi } from '../../api.ts'
import { Problem } from '../../Loaded.tsx'
import { codeText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { Time } from '../../ui/Time.tsx'
import { refusedCsv, refusedHead } from './import-file.ts'

type Import = AnswerOf<typeof listImports>['items'][number]

/** Whether the server is writing its lines: it does so whoever looks. */
export const isUnderWay = ({ undoneAt, isKept, doneRows, rowCount }: Import): boolean =>
  undoneAt === null && isKept && doneRows < rowCount

/** The last files: how they were read, their refused lines as a file, and taking one back. */
export function PastImports({ items }: { readonly items: readonly Import[] }) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  return (
    <Section title={t('imports.past')}>
      <Table
        label={t('imports.past')}
        rows={items}
        keyOf={({ id }) => id}
        isStackedOnPhone
        columns={[
          {
            id: 'file',
            header: t('imports.file'),
            isWrapped: true,
            cell: (one) => <bdi>{one.fileName}</bdi>,
          },
          {
            id: 'kind',
            header: t('imports.kind'),
            width: '10rem',
            isWrapped: true,
            cell: (one) => t(`imports.kind.${one.kind}`),
          },
          {
            id: 'rows',
            header: t('imports.rows'),
            width: '12rem',
            isWrapped: true,
            onPhone: 'line',
            cell: (one) => <Progress one={one} />,
          },
          {
            id: 'at',
            header: t('imports.when'),
            width: '12rem',
            isWrapped: true,
            cell: (one) => (
              <>
                <Time at={one.startedAt} /> {one.startedByName}
              </>
            ),
          },
          {
            id: 'actions',
            header: t('outbox.column.actions'),
            width: '16rem',
            align: 'end',
            cell: (one) => <Actions one={one} />,
          },
        ]}
      />
    </Section>
  )
}

function Progress({ one }: { readonly one: Import }) {
  const { t } = useTranslation()
  const words = t('imports.rows.of', { done: one.doneRows, of: one.rowCount, refused: one.refusedRows })
  if (!isUnderWay(one)) return words
  return (
    <>
      <progress aria-label={one.fileName} value={one.doneRows} max={one.rowCount} /> {words}
    </>
  )
}

function Actions({ one }: { readonly one: Import }) {
  const { t } = useTranslation()
  const undo = useCommand(undoImport)
  const download = async () => {
    // The browser keeps parts of a file apart from the script, so that a million lines weigh on no page.
    let file = new Blob([refusedHead(one.head)])
    let after: number | null = 0
    while (after !== null) {
      const page: AnswerOf<typeof listRefusedRows> = await callApi(listRefusedRows, {
        params: { importId: one.id },
        query: { after },
      })
      const refused = page.items.map(({ code, cells }) => ({ cells, reason: codeText(t, code) }))
      file = new Blob([file, refusedCsv(one.head, refused)], { type: 'text/csv' })
      after = page.next
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `refused-${one.fileName}`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  if (one.undoneAt) return <Badge>{t('imports.undone')}</Badge>
  return (
    <Row>
      {one.refusedRows > 0 && (
        <Button size="small" onPress={() => void download()}>
          {t('imports.refused')}
        </Button>
      )}
      <ConfirmDialog
        title={t('imports.undo.title', { name: one.fileName })}
        action={t('imports.undo')}
        trigger={
          <Button size="small" kind="quiet">
            {t('imports.undo')}
          </Button>
        }
        onConfirm={() => undo.sendAsync({ params: { importId: one.id } })}
      >
        <p>{t(one.kind === 'cases' ? 'imports.undo.cases' : 'imports.undo.text')}</p>
      </ConfirmDialog>
      {undo.problem && <Problem problem={undo.problem} />}
    </Row>
  )
}
