import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  listLikely,
  mergeCustomer,
  tellApart,
  undoVerdict,
  type Likely,
} from '../../../shared/api/customers.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../Loaded.tsx'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Time } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { Customer } from './CustomerPage.tsx'

/** Profiles that may be the same person's, and those that are shown with this one. */
export function SamePerson({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listLikely, { params: { customerId: customer.id } }))
  const likely = query.data?.items ?? []
  if (likely.length === 0 && customer.merged.length === 0) return null
  return (
    <Section title={t('customers.same')} intro={t('customers.same.intro')}>
      <ul className="plain-list">
        {likely.map((one) => (
          <li key={one.id}>
            <LikelyProfile one={one} customer={customer} />
          </li>
        ))}
        {customer.merged.map((one) => (
          <li key={one.verdictId}>
            <Merged one={one} customerId={customer.id} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LikelyProfile({ one, customer }: { readonly one: Likely; readonly customer: Customer }) {
  const { t } = useTranslation()
  const mayEdit = useMay('customer.edit')
  const params = { customerId: customer.id }
  const undo = useCommand(undoVerdict)
  const merge = useCommand(mergeCustomer, {
    onDone: ({ id }) =>
      toast(t('customers.merged'), { onUndo: () => undo.send({ params: { ...params, verdictId: id } }) }),
  })
  const part = useCommand(tellApart)
  const problem = merge.problem ?? part.problem
  const body = { otherId: one.id, note: null }
  return (
    <>
      <Row>
        <ButtonLink kind="quiet" size="small" href={paths.customer(one.id)}>
          {one.name ?? one.email ?? one.phone ?? t('case.who.unnamed')}
        </ButtonLink>
        <Badge meaning={one.score >= 0.9 ? 'soon' : 'note'}>
          {t(one.score >= 0.9 ? 'customers.likely.same' : 'customers.likely.maybe', {
            percent: Math.round(one.score * 100),
          })}
        </Badge>
      </Row>
      <span className="quiet">
        {one.reasons.map((reason) => t(`customers.reason.${reason}`)).join(' · ')}
      </span>
      {mayEdit && (
        <Row>
          <Button size="small" isPending={merge.isPending} onPress={() => merge.send({ params, body })}>
            {t('customers.merge')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            isPending={part.isPending}
            onPress={() => part.send({ params, body })}
          >
            {t('customers.different')}
          </Button>
        </Row>
      )}
      {problem && <Problem problem={problem} />}
    </>
  )
}

function Merged({
  one,
  customerId,
}: {
  readonly one: Customer['merged'][number]
  readonly customerId: string
}) {
  const { t } = useTranslation()
  const undo = useCommand(undoVerdict)
  return (
    <>
      <span>
        {one.name ?? one.email ?? one.phone ?? t('case.who.unnamed')}{' '}
        <Badge>{t('customers.mergedHere')}</Badge>
      </span>
      <span className="quiet">
        {[one.email, one.phone].filter(Boolean).join(' · ')} <Time at={one.at} /> {one.byName}
      </span>
      {useMay('customer.edit') && (
        <Row>
          <Button
            size="small"
            isPending={undo.isPending}
            onPress={() => undo.send({ params: { customerId, verdictId: one.verdictId } })}
          >
            {t('customers.unmerge')}
          </Button>
        </Row>
      )}
    </>
  )
}
