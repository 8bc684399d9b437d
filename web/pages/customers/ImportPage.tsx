import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listImports } from '../../../shared/api/customer-imports.ts'
import { importKinds, type ImportKind } from '../../../shared/customer-import.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { toast } from '../../ui/Toast.tsx'
import { readImportFile, type ImportFile } from './import-file.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { PastImports } from './PastImports.tsx'

const mostBytes = 200 * 1000 * 1000

/** Customers, purchases and talks from a file: looked at first, taken back whole. */
export function ImportPage() {
  const { t } = useTranslation()
  const { language } = useMe()
  const query = useQuery(apiQuery(listImports))
  const [kind, setKind] = useState<ImportKind>('purchases')
  const [file, setFile] = useState<ImportFile | null>(null)
  const read = async ([chosen]: readonly File[]) =>
    setFile(chosen ? readImportFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()), language) : null)
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
                onChange={(files) => void read(files)}
                maxFiles={1}
                maxBytes={mostBytes}
                accept=".csv,.txt,.tsv,text/csv"
              />
            </Section>
            {file && (
              <ImportPreview
                key={`${file.name}.${kind}`}
                file={file}
                kind={kind}
                past={items}
                onDone={() => {
                  toast(t('imports.done'))
                  setFile(null)
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
