import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Facts, type Fact } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Day, Time } from '../../ui/Time.tsx'
import { useLanguageName } from '../complaints/case/words.ts'
import type { Customer } from './CustomerPage.tsx'

/** How a customer is reached and in which language, and to whom they belong. What is not known is left out. */
export function WhoTheyAre({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { employerId, employerName, position } = customer
  const known: readonly (readonly [string, React.ReactNode])[] = [
    [t('customers.kind'), t(`customers.kind.${customer.kind}`)],
    [t('case.who.email'), customer.email && <bdi>{customer.email}</bdi>],
    [
      t('case.who.news'),
      customer.noNewsSince && (
        <>
          {t('case.who.news.off')} <Time at={customer.noNewsSince} />
        </>
      ),
    ],
    [t('case.who.phone'), customer.phone && <bdi dir="ltr">{customer.phone}</bdi>],
    [t('case.who.address'), customer.postalAddress],
    [t('customers.number'), customer.customerNumber && <bdi>{customer.customerNumber}</bdi>],
    [t('customers.further'), customer.contacts.length > 0 && <Further customer={customer} />],
    [t('case.who.language'), languageName(customer.language)],
    [t('customers.timeZone'), customer.timeZone],
    [t('case.who.prefers'), customer.preferredChannel && t(`channel.${customer.preferredChannel}`)],
    [t('case.who.needs'), customer.accessibilityNeeds],
    [
      t('customers.employer'),
      employerId && (
        <>
          <Link href={paths.customer(employerId)}>{employerName ?? t('case.who.unnamed')}</Link>
          {position && ` · ${position}`}
        </>
      ),
    ],
    [t('customers.members'), customer.members.length > 0 && <Members customer={customer} />],
    [t('customers.consent'), customer.consent && <Consent customer={customer} />],
    [t('customers.since'), <Time key="since" at={customer.since} />],
  ]
  const facts = known.flatMap(([label, value]): Fact[] => (value ? [{ label, value }] : []))
  return (
    <Section title={t('customers.who')}>
      <Facts facts={facts} />
    </Section>
  )
}

function Further({ customer }: { readonly customer: Customer }) {
  return (
    <ul className="plain-list">
      {customer.contacts.map(({ kind, value, label, fromId }) => (
        <li key={`${kind}.${value}.${fromId ?? ''}`}>
          <bdi>{value}</bdi> {label && <Badge>{label}</Badge>}
        </li>
      ))}
    </ul>
  )
}

function Members({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation()
  return (
    <ul className="plain-list">
      {customer.members.map(({ id, name, position }) => (
        <li key={id}>
          <Link href={paths.customer(id)}>{name ?? t('case.who.unnamed')}</Link> {position}
        </li>
      ))}
    </ul>
  )
}

function Consent({ customer: { consent, consentOn, consentSource } }: { readonly customer: Customer }) {
  const { t } = useTranslation()
  return (
    consent && (
      <>
        {t(`customers.consent.${consent}`)}
        {consentOn && (
          <>
            {' · '}
            <Day on={consentOn} />
          </>
        )}
        {consentSource && ` · ${consentSource}`}
      </>
    )
  )
}
