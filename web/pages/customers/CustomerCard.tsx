import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCard, useFact } from '../../../shared/api/customer-types.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Problem } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Day } from '../../ui/Time.tsx'
import { TypeBadge } from './TypeBadge.tsx'
import { useMoney } from './use-money.ts'

type Card = AnswerOf<typeof readCard>
type Props = { readonly customerId: string; readonly complaintId: string }

/** Who somebody is to us, beside one of their cases: type, since when, value, what they expect and were promised. */
export function CustomerCard({ customerId, complaintId }: Props) {
  const { t } = useTranslation()
  const query = useQuery({
    ...apiQuery(readCard, { params: { customerId }, query: { complaintId } }),
    enabled: useMay('customer.read'),
  })
  // The contact above is there already; what this adds comes a moment later and says nothing while it is not.
  if (!query.data) return null
  const card = query.data
  return (
    <Section
      title={t('customers.card')}
      actions={<Link href={paths.customer(card.id)}>{t('customers.open')}</Link>}
    >
      <Standing card={card} />
      <ul className="plain-list">
        {card.facts.map((fact) => (
          <li key={fact.id}>
            <Entry fact={fact} customerId={card.id} complaintId={complaintId} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Type, tenure and value, each with what it rests on. */
export function Standing({ card }: { readonly card: Card }) {
  const { t } = useTranslation()
  const money = useMoney()
  const [newest] = card.purchases
  return (
    <Facts
      facts={[
        {
          label: t('customers.type'),
          value: (
            <>
              <TypeBadge type={card.type} /> {card.typeReason}
            </>
          ),
        },
        {
          label: t(card.firstPurchaseOn ? 'customers.buysSince' : 'customers.since'),
          value: <Day on={card.since} />,
        },
        ...(card.purchaseCount > 0
          ? [
              {
                label: t('customers.value'),
                value: t('customers.value.of', {
                  count: card.purchaseCount,
                  value: money(card.purchaseValue, card.currency),
                }),
              },
            ]
          : []),
        ...(newest
          ? [
              {
                label: t('customers.lastPurchase'),
                value: (
                  <>
                    {newest.productText} <Day on={newest.purchasedOn} />
                  </>
                ),
              },
            ]
          : []),
        ...(card.employerName ? [{ label: t('customers.employer'), value: card.employerName }] : []),
      ]}
    />
  )
}

/** One expectation or promise, and whether it was cited or confirmed on this case. */
function Entry({ fact, customerId, complaintId }: Props & { readonly fact: Card['facts'][number] }) {
  const { t } = useTranslation()
  const use = useCommand(useFact)
  const mayUse = useMay('complaint.handle')
  return (
    <>
      <span>
        {fact.body} <Badge>{t(`customers.part.${fact.section}`)}</Badge>
      </span>
      <span className="quiet">
        {t(`customers.source.${fact.source}`)} · <Day on={fact.notedOn} />{' '}
        {fact.usedIn ? (
          <Badge meaning="fine">{t('customers.used')}</Badge>
        ) : (
          mayUse && (
            <Button
              kind="quiet"
              size="small"
              isPending={use.isPending}
              onPress={() =>
                use.send({ params: { customerId, factId: fact.id }, body: { complaintId, place: 'talk' } })
              }
            >
              {t('customers.use')}
            </Button>
          )
        )}
      </span>
      {use.problem && <Problem problem={use.problem} />}
    </>
  )
}
