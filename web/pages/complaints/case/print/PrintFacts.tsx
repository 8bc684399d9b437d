import { useTranslation } from 'react-i18next'
import { Facts, type Fact } from '../../../../ui/Facts.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { useCase } from '../case-context.ts'
import { clockName } from '../Clocks.tsx'

/** Who, what and by when, as far as it is taken along. */
export function PrintFacts({ hasContact }: { readonly hasContact: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { complainant, category, product, productText, site, owner, clocks, tags, ...view } = useCase()
  const fact = (label: string, value: string | null | undefined): Fact[] => (value ? [{ label, value }] : [])
  const contact: Fact[] = hasContact
    ? [
        ...fact(t('case.who'), complainant.name),
        ...fact(t('case.who.email'), complainant.email),
        ...fact(t('case.who.phone'), complainant.phone),
        ...fact(t('case.who.address'), complainant.address),
        ...fact(t('case.representative'), complainant.representative?.name),
      ]
    : []
  return (
    <Facts
      layout="columns"
      facts={[
        ...contact,
        ...fact(t('case.who.needs'), complainant.accessibilityNeeds),
        ...fact(t('case.people.owner'), owner?.name),
        ...fact(t('case.facts.category'), category?.name),
        ...fact(t('case.facts.product'), product?.name ?? productText),
        ...fact(t('case.facts.site'), site?.name),
        ...fact(t('case.facts.orderNumber'), hasContact ? view.orderNumber : null),
        ...fact(t('case.tags'), tags.join(', ')),
        ...clocks.map((clock) => ({
          label: clockName(t, clock.key),
          value: `${t('case.clocks.by')} ${format.day(format.dayOf(new Date(clock.dueAt)), now)}`,
        })),
      ]}
    />
  )
}
