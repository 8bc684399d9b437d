import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listComplaints } from '../../../shared/api/complaints.ts'
import { factSections, readCustomer } from '../../../shared/api/customers.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Drawer } from '../../ui/Dialog.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Columns, Page, Section, Stack } from '../../ui/Page.tsx'
import { CaseSection } from '../desk/CaseSection.tsx'
import { Completeness } from './Completeness.tsx'
import { CustomerForm } from './CustomerForm.tsx'
import { FactSection } from './FactSection.tsx'
import { History } from './History.tsx'
import { LoyaltySection } from './LoyaltySection.tsx'
import { SamePerson } from './SamePerson.tsx'
import { TypeSection } from './TypeSection.tsx'
import { WhoTheyAre } from './WhoTheyAre.tsx'

export type Customer = AnswerOf<typeof readCustomer>

/** One customer: how to reach them, what they expect and were promised, their matters, and how the profile came about. */
export function CustomerPage() {
  const { customerId } = useParams({ from: '/shell/customers/$customerId' })
  const query = useQuery(apiQuery(readCustomer, { params: { customerId } }))
  return <Loaded query={query}>{(customer) => <Profile key={customer.id} customer={customer} />}</Loaded>
}

function Profile({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit } = useSearch({ from: '/shell/customers/$customerId' })
  const mayEdit = useMay('customer.edit')
  const back = () => router.history.push(paths.customer(customer.id))
  return (
    <Page
      title={customer.name ?? customer.email ?? customer.phone ?? t('case.who.unnamed')}
      back={{ href: paths.customers(), label: t('customers.title') }}
      actions={
        mayEdit && (
          <ButtonLink icon="edit" href={paths.customer(customer.id, { edit: 'profile' })}>
            {t('case.edit')}
          </ButtonLink>
        )
      }
    >
      <Columns min="22rem">
        <Stack gap={6}>
          <WhoTheyAre customer={customer} />
          <TypeSection customerId={customer.id} />
          <LoyaltySection customerId={customer.id} />
          <Completeness customer={customer} />
          <SamePerson customer={customer} />
        </Stack>
        <Stack gap={6}>
          {factSections.map((section) => (
            <FactSection key={section} section={section} customer={customer} />
          ))}
        </Stack>
      </Columns>
      <Matters customerId={customer.id} />
      <History changes={customer.changes} />
      <Drawer title={t('customers.edit')} isOpen={edit === 'profile'} onOpenChange={back}>
        <CustomerForm customer={customer} onDone={back} />
      </Drawer>
    </Page>
  )
}

const mostMatters = 20

function Matters({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation()
  const mayRead = useMay('complaint.read')
  const query = useQuery({
    ...apiQuery(listComplaints, { query: { customer: customerId, limit: mostMatters } }),
    enabled: mayRead,
  })
  if (!mayRead) return null
  return (
    <Loaded query={query}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Section title={t('customers.matters')}>
            <p>{t('customers.matters.none')}</p>
          </Section>
        ) : (
          <CaseSection
            title={t('customers.matters')}
            rows={items}
            more={next !== null}
            href={paths.register({ customer: customerId })}
          />
        )
      }
    </Loaded>
  )
}
