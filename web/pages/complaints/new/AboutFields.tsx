import { useTranslation } from 'react-i18next'
import { lifeCycleStages } from '../../../../shared/statuses.ts'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { Columns, Stack } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Note } from '../../../ui/Note.tsx'
import { optionsOf, useDeskChoices } from '../desk-choices.ts'
import type { ToldProps } from './HowFields.tsx'

/** What it is about, when and where, as far as it was told. */
export function AboutFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Note>{t('new.about.intro')}</Note>
      <Columns min="14rem">
        <Lists told={told} tell={tell} />
        <TextField
          name="happenedWhen"
          label={t('new.happenedWhen')}
          hint={t('new.happenedWhen.hint')}
          value={told.happenedWhen}
          onChange={(happenedWhen) => tell({ happenedWhen })}
        />
        <TextField
          name="happenedWhere"
          label={t('new.happenedWhere')}
          value={told.happenedWhere}
          onChange={(happenedWhere) => tell({ happenedWhere })}
        />
        <TextField
          name="department"
          label={t('new.department')}
          value={told.department}
          onChange={(department) => tell({ department })}
        />
        <Select
          name="lifeCycleStage"
          label={t('new.stage')}
          isOptional
          options={lifeCycleStages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          value={told.lifeCycleStage}
          onChange={(lifeCycleStage) => tell({ lifeCycleStage })}
        />
      </Columns>
      <TextArea
        name="brokenPromise"
        label={t('new.brokenPromise')}
        hint={t('new.brokenPromise.hint')}
        rows={1}
        value={told.brokenPromise}
        onChange={(brokenPromise) => tell({ brokenPromise })}
      />
    </Stack>
  )
}

/** From the organization's lists; a product that is not listed is named in words. */
function Lists({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  const { products, sites, categories } = useDeskChoices()
  return (
    <>
      {products.length > 0 && (
        <ComboBox
          key={`product ${products.length}`}
          name="productId"
          label={t('new.product')}
          options={optionsOf(products)}
          value={told.productId}
          onChange={(productId) => tell({ productId })}
        />
      )}
      {told.productId === null && (
        <TextField
          name="productText"
          label={t(products.length > 0 ? 'new.productText.other' : 'new.product')}
          value={told.productText}
          onChange={(productText) => tell({ productText })}
        />
      )}
      {sites.length > 0 && (
        <ComboBox
          key={`site ${sites.length}`}
          name="siteId"
          label={t('new.site')}
          options={optionsOf(sites)}
          value={told.siteId}
          onChange={(siteId) => tell({ siteId })}
        />
      )}
      <ComboBox
        key={`category ${categories.length}`}
        name="categoryId"
        label={t('new.category')}
        options={optionsOf(categories)}
        value={told.categoryId}
        onChange={(categoryId) => tell({ categoryId })}
      />
    </>
  )
}
