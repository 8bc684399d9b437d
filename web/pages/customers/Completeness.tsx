import { useTranslation } from 'react-i18next'
import { dataText } from '../../data-text.ts'
import { Section } from '../../ui/Page.tsx'
import type { Customer } from './CustomerPage.tsx'

/** What is known and what is not, as a plain statement. */
export function Completeness({ customer }: { readonly customer: Customer }) {
  const { t, i18n } = useTranslation()
  const { known, missing } = customer.completeness
  const names = missing.map((part) => dataText(t, `customers.part.${part}`) ?? part)
  return (
    <Section title={t('customers.completeness')}>
      <p>
        {t('customers.completeness.share', { known: known.length, all: known.length + missing.length })}
        {names.length > 0 &&
          ` ${t('customers.completeness.missing', { names: new Intl.ListFormat(i18n.language).format(names) })}`}
      </p>
    </Section>
  )
}
