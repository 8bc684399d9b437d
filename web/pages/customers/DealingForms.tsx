import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { talkKinds } from '../../../shared/api/customers.ts'
import { addPurchase, addTalk } from '../../../shared/api/customer-types.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Form } from '../../ui/Form.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { numberIn } from '../settings/number-in.ts'
import { useFields } from '../settings/use-fields.ts'

/** What somebody bought, when and for how much. */
export function PurchaseForm({
  card,
  onDone,
}: {
  readonly card: { readonly id: string; readonly currency: string }
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const { dayOf } = useFormat()
  const [fields, change] = useFields({ productText: '', orderNumber: '', amount: '' })
  const [purchasedOn, setOn] = useState<string | null>(() => dayOf(new Date()))
  const command = useCommand(addPurchase, { onDone })
  const { amount, ...texts } = fields
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({
          params: { customerId: card.id },
          body: {
            ...texts,
            amount: amount === '' ? null : numberIn(amount),
            currency: card.currency,
            purchasedOn: purchasedOn ?? '',
          },
        })
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
      <TextField
        name="productText"
        label={t('customers.purchase.what')}
        value={fields.productText}
        onChange={(productText) => change({ productText })}
      />
      <Row align="end">
        <DateField
          name="purchasedOn"
          label={t('customers.purchase.on')}
          isRequired
          value={purchasedOn}
          onChange={setOn}
        />
        <TextField
          name="amount"
          inputMode="decimal"
          label={t('customers.purchase.amount', { currency: card.currency })}
          width={10}
          value={amount}
          onChange={(value) => change({ amount: value })}
        />
        <TextField
          name="orderNumber"
          label={t('customers.purchase.order')}
          width={16}
          value={fields.orderNumber}
          onChange={(orderNumber) => change({ orderNumber })}
        />
      </Row>
    </Form>
  )
}

/** That we were in contact, met, or made an offer. */
export function TalkForm({
  customerId,
  onDone,
}: {
  readonly customerId: string
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const { dayOf } = useFormat()
  const [fields, change] = useFields({ kind: 'contact' as (typeof talkKinds)[number], note: '' })
  const [happenedOn, setOn] = useState<string | null>(() => dayOf(new Date()))
  const command = useCommand(addTalk, { onDone })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({ params: { customerId }, body: { ...fields, happenedOn: happenedOn ?? '' } })
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
      <Row align="end">
        <Select
          name="kind"
          label={t('customers.kind')}
          options={talkKinds.map((one) => ({ value: one, label: t(`customers.talk.${one}`) }))}
          value={fields.kind}
          onChange={(kind) => change({ kind })}
        />
        <DateField
          name="happenedOn"
          label={t('customers.talk.on')}
          isRequired
          value={happenedOn}
          onChange={setOn}
        />
      </Row>
      <TextField
        name="note"
        label={t('customers.talk.note')}
        value={fields.note}
        onChange={(note) => change({ note })}
      />
    </Form>
  )
}
