import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listImports, readImportFile } from '../../../shared/api/customer-imports.ts'
import { importKinds, type ImportKind } from '../../../shared/customer-import.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { isUnderWay, PastImports } from './PastImports.tsx'

const mostBytes = 100 * 1000 * 1000
/** While lines are being written, how far they are is asked this often. */
const lookMs = 1500

/** Customers, purchases and talks from a file: looked at first, taken back whole. */
export function ImportPage() {
  const { t } = useTranslation()
  const { language } = useMe()
  const query = useQuery({
    ...apiQuery(listImports),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? lookMs : false),
  })
  const [kind, setKind] = useState<ImportKind>('purchases')
  const [chosen, setChosen] = useState<File | null>(null)
  const reading = useCommand(readImportFile)
  const read = (file: File | undefined, sheet?: string) => {
    setChosen(file ?? null)
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    reading.send({ query: { language, ...(sheet && { sheet }) }, form })
  }
  const file = chosen && !reading.isPending ? reading.answer : undefined
  return (
    <Page
      title={t('imports.title')}
      intro={t('imports.intro')}
      back={{ href: paths.customers(), label: t('customers.title') }}
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Section title={t('imports.file')}>
              <RadioGroup
                name="kind"
                label={t('imports.kind')}
                orientation="horizontal"
                options={importKinds.map((one) => ({ value: one, label: t(`imports.kind.${one}`) }))}
                value={kind}
                onChange={setKind}
              />
              <FileDrop
                label={t('imports.drop')}
                files={[]}
                onChange={([first]) => read(first)}
                maxFiles={1}
                maxBytes={mostBytes}
                accept=".csv,.txt,.tsv,.xlsx,text/csv"
              />
              {reading.isPending && <Loading>{t('imports.reading')}</Loading>}
              {reading.problem && <Banner meaning="late">{problemText(t, reading.problem)}</Banner>}
            </Section>
            {file && (
              <ImportPreview
                key={`${file.id}.${kind}`}
                file={file}
                kind={kind}
                past={items}
                onSheet={(sheet) => read(chosen ?? undefined, sheet)}
                onDone={() => {
                  toast(t('imports.begun'))
                  setChosen(null)
                }}
              />
            )}
            <PastImports items={items} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
