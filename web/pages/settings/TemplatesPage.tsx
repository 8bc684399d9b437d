import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listTemplates } from '../../../shared/api/correspondence.ts'
import { languageNames } from '../../../shared/languages.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useGo, useSettingsSearch } from './settings-state.ts'
import { TemplateEditor } from './TemplateEditor.tsx'

export type Template = AnswerOf<typeof listTemplates>['items'][number]

/** The texts that complainants read, in one language at a time. */
export function TemplatesPage() {
  const { t } = useTranslation()
  const { languages, defaultLanguage } = useMe().organization
  const { language = defaultLanguage, edit } = useSettingsSearch()
  const go = useGo()
  const query = useQuery(apiQuery(listTemplates, { query: { language } }))
  return (
    <SettingsFrame
      id="templates"
      changeOf={(changed) =>
        changed.key && changed.language
          ? `${dataText(t, `template.${changed.key}`) ?? changed.key} (${languageNames[changed.language]})`
          : undefined
      }
    >
      <Row align="end">
        <Select
          label={t('settings.templates.language')}
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          value={language}
          onChange={(value) => go({ language: value })}
        />
      </Row>
      <Loaded query={query}>
        {({ items }) => {
          const template = items.find(({ key }) => key === edit)
          return template ? (
            <TemplateEditor
              key={`${template.key} ${template.language} ${template.version}`}
              template={template}
            />
          ) : (
            <List templates={items} />
          )
        }}
      </Loaded>
    </SettingsFrame>
  )
}

function List({ templates }: { readonly templates: readonly Template[] }) {
  const { t } = useTranslation()
  return (
    <Table
      label={t('settings.templates')}
      rows={templates}
      keyOf={({ key }) => key}
      hrefOf={({ key, language }) => paths.settings('templates', { edit: key, language })}
      isStackedOnPhone
      columns={useColumns()}
    />
  )
}

function useColumns(): readonly Column<Template>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'name',
      header: t('settings.templates.text'),
      width: '18rem',
      cell: ({ key }) => dataText(t, `template.${key}`) ?? key,
    },
    {
      id: 'subject',
      header: t('settings.templates.subject'),
      onPhone: 'line',
      cell: ({ subject, language }) => <span lang={language}>{subject}</span>,
    },
    {
      id: 'own',
      header: t('settings.templates.own'),
      width: '8rem',
      cell: ({ isOwn }) => isOwn && <Badge meaning="note">{t('settings.templates.own')}</Badge>,
    },
  ]
}
