import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addSite, listSites, saveSite } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Catalogue, type EditorProps } from './Catalogue.tsx'
import { Editor } from './Editor.tsx'
import { rowPlace, useFields } from './use-fields.ts'
import { TimeZoneField } from './TimeZoneField.tsx'

type Site = AnswerOf<typeof listSites>['items'][number]

/** Legal entities and the sites where customers come. */
export function SitesPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listSites))
  const nameOfParent = (site: Site) => query.data?.items.find(({ id }) => id === site.parentId)?.name
  return (
    <Catalogue
      id="sites"
      query={query}
      nameOf={(site) => site.name}
      columns={[
        { id: 'kind', header: t('settings.kind'), width: '9rem', cell: (site) => t(`unit.${site.kind}`) },
        { id: 'parent', header: t('settings.under'), width: '12rem', hideBelow: 'wide', cell: nameOfParent },
        { id: 'code', header: t('settings.code'), width: '8rem', cell: (site) => site.code },
      ]}
      Editor={SiteForm}
    />
  )
}

const noSite = {
  kind: 'site' as const,
  parentId: null,
  name: '',
  code: null,
  address: null,
  timeZone: null,
  isActive: true,
}

function SiteForm({ row, rows, onDone }: EditorProps<Site>) {
  const { t } = useTranslation()
  const [site, change, changes] = useFields<Omit<Site, 'id' | 'version'>>(
    row ?? noSite,
    rowPlace('sites', row),
  )
  const done = () => {
    changes.settle()
    onDone()
  }
  const add = useCommand(addSite, { onDone: done })
  const save = useCommand(saveSite, { onDone: done })
  const { isActive, kind, parentId, name, code, address, timeZone } = site
  const given = { kind, parentId, name, code, address, timeZone }
  const submit = () =>
    row
      ? save.send({ params: { id: row.id }, body: { ...given, isActive, version: row.version } })
      : add.send({ body: given })
  const above = rows.filter((one) => one.kind === 'legalEntity' && one.id !== row?.id)
  return (
    <Editor
      commands={[add, save]}
      changes={changes}
      isActive={row ? isActive : undefined}
      onActive={(value) => change({ isActive: value })}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        value={name}
        onChange={(value) => change({ name: value })}
      />
      <RadioGroup
        name="kind"
        label={t('settings.kind')}
        options={(['site', 'legalEntity'] as const).map((one) => ({ value: one, label: t(`unit.${one}`) }))}
        value={kind}
        onChange={(value) => change({ kind: value })}
      />
      {above.length > 0 && (
        <Select
          name="parentId"
          label={t('settings.under')}
          isOptional
          options={[
            { value: '', label: t('settings.underNothing') },
            ...above.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={parentId ?? ''}
          onChange={(value) => change({ parentId: value || null })}
        />
      )}
      <TextField
        name="code"
        label={t('settings.code')}
        hint={t('settings.code.hint')}
        value={code ?? ''}
        onChange={(value) => change({ code: value })}
      />
      <TextArea
        name="address"
        label={t('settings.address')}
        value={address ?? ''}
        onChange={(value) => change({ address: value })}
      />
      <TimeZoneField
        name="timeZone"
        hint={t('settings.sites.timeZone.hint')}
        value={timeZone}
        onChange={(value) => change({ timeZone: value })}
      />
    </Editor>
  )
}
