import { useTranslation } from 'react-i18next'
import { languageNames } from '../../../shared/languages.ts'
import { paths } from '../../paths.ts'
import { useMe } from '../../session.ts'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { useSitesAndProducts } from './places-of.ts'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useGo, useSettingsSearch } from './settings-state.ts'

/** A poster with a QR code for each site, product and language. */
export function PostersPage() {
  const { t } = useTranslation()
  const { languages, defaultLanguage } = useMe().organization
  const { sites, products } = useSitesAndProducts()
  const { site, product, language = defaultLanguage } = useSettingsSearch()
  const go = useGo()
  const any = { value: '', label: t('settings.posters.any') }
  return (
    <SettingsFrame id="posters" width="reading">
      {sites.length > 0 && (
        <Select
          label={t('settings.posters.site')}
          options={[any, ...sites]}
          value={site ?? ''}
          onChange={(value) => go({ site: value || undefined })}
        />
      )}
      {products.length > 0 && (
        <Select
          label={t('settings.posters.product')}
          options={[any, ...products]}
          value={product ?? ''}
          onChange={(value) => go({ product: value || undefined })}
        />
      )}
      <Select
        label={t('settings.posters.language')}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={language}
        onChange={(value) => go({ language: value })}
      />
      <Row>
        <ButtonLink
          kind="primary"
          icon="print"
          target="_blank"
          href={paths.poster({ language, ...(site && { site }), ...(product && { product }) })}
        >
          {t('settings.posters.open')}
        </ButtonLink>
        <Link target="_blank" href={paths.paperForm(language)}>
          {t('settings.posters.form')}
        </Link>
      </Row>
    </SettingsFrame>
  )
}
