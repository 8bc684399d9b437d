import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { customerTypes, type CustomerType } from '../../../shared/api/customer-type-names.ts'
import { readCard, setType } from '../../../shared/api/customer-types.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Day, Time } from '../../ui/Time.tsx'
import { Standing } from './CustomerCard.tsx'
import { PurchaseForm, TalkForm } from './DealingForms.tsx'
import { TypeBadge } from './TypeBadge.tsx'
import { useMoney } from './use-money.ts'

type Card = AnswerOf<typeof readCard>

/** What a customer is to us and why, what they bought, and when we talked. */
export function TypeSection({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(readCard, { params: { customerId } }))
  const [open, setOpen] = useState<'type' | 'purchase' | 'talk' | null>(null)
  const mayEdit = useMay('customer.edit')
  const close = () => setOpen(null)
  return (
    <Section
      title={t('customers.card')}
      actions={
        mayEdit &&
        open === null && (
          <>
            <Button kind="quiet" size="small" icon="plus" onPress={() => setOpen('purchase')}>
              {t('customers.purchase.add')}
            </Button>
            <Button kind="quiet" size="small" icon="plus" onPress={() => setOpen('talk')}>
              {t('customers.talk.add')}
            </Button>
            <Button kind="quiet" size="small" icon="edit" onPress={() => setOpen('type')}>
              {t('customers.type.set')}
            </Button>
          </>
        )
      }
    >
      <Loaded query={query}>
        {(card) => (
          <>
            {open === 'type' && <TypeForm card={card} onDone={close} />}
            {open === 'purchase' && <PurchaseForm card={card} onDone={close} />}
            {open === 'talk' && <TalkForm customerId={card.id} onDone={close} />}
            <Standing card={card} />
            <Dealings card={card} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** Purchases, talks and changes of the type, each the newest first. */
function Dealings({ card }: { readonly card: Card }) {
  const { t } = useTranslation()
  const money = useMoney()
  return (
    <ul className="plain-list">
      {card.purchases.map((one) => (
        <li key={one.id}>
          <span>
            {one.productText ?? t('customers.purchase')}{' '}
            {one.amount !== null && money(one.amount, one.currency ?? card.currency)}
          </span>
          <span className="quiet">
            <Day on={one.purchasedOn} /> <bdi>{one.orderNumber}</bdi>
          </span>
        </li>
      ))}
      {card.talks.map((one) => (
        <li key={one.id}>
          <span>
            {t(`customers.talk.${one.kind}`)} {one.note}
          </span>
          <span className="quiet">
            <Day on={one.happenedOn} />
          </span>
        </li>
      ))}
      {card.types.map((one) => (
        <li key={String(one.since)}>
          <span>
            <TypeBadge type={one.type} /> {one.reason}
          </span>
          <span className="quiet">
            <Time at={one.since} /> {one.byName ?? t('customers.type.byRules')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function TypeForm({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [type, setChosen] = useState<CustomerType | ''>(card.typeReason ? (card.type ?? '') : '')
  const [reason, setReason] = useState(card.typeReason ?? '')
  const command = useCommand(setType, { onDone })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({ params: { customerId: card.id }, body: { type: type === '' ? null : type, reason } })
      }
      actions={
        <>
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t('settings.save')}
          </Button>
          <Button onPress={onDone}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Select
        name="type"
        label={t('customers.type')}
        options={[
          { value: '', label: t('customers.type.byRules') },
          ...customerTypes.map((one) => ({ value: one, label: t(`customers.type.${one}`) })),
        ]}
        value={type}
        onChange={setChosen}
      />
      {type !== '' && (
        <TextField
          name="reason"
          label={t('customers.type.reason')}
          isRequired
          value={reason}
          onChange={setReason}
        />
      )}
    </Form>
  )
}
