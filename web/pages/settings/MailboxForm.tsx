import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  addMailbox,
  beginMailboxConsent,
  lateReplies,
  saveMailbox,
  testMailbox,
} from '../../../shared/api/mailboxes.ts'
import { listCategories, listSites } from '../../../shared/api/organization.ts'
import { languageNames, type Language } from '../../../shared/languages.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { Editor } from './Editor.tsx'
import { useFields } from './use-fields.ts'
import { useFailureText } from './mailbox-failure.ts'
import { bodyOf, fieldsOf, serverBody, type Mailbox, type MailboxFields } from './mailbox-form.ts'
import { MailboxServer } from './MailboxServer.tsx'

export type FieldsProps = {
  readonly fields: MailboxFields
  readonly change: (changed: Partial<MailboxFields>) => void
}

/** One mailbox: what becomes of its mail, and how Redress gets in; the connection can be tried before it is kept. */
export function MailboxForm({
  mailbox,
  redirectUrl,
  onDone,
}: {
  readonly mailbox: Mailbox | null
  readonly redirectUrl: string
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  // No place: passwords are typed here.
  const [fields, change, changes] = useFields(() => fieldsOf(mailbox))
  const done = () => {
    toast(t('settings.saved'))
    changes.settle()
    onDone()
  }
  const add = useCommand(addMailbox, { onDone: done })
  const save = useCommand(saveMailbox, { onDone: done })
  const submit = () => {
    const body = bodyOf(fields, { before: mailbox, now: new Date() })
    if (mailbox) save.send({ params: { mailboxId: mailbox.id }, body: { ...body, version: mailbox.version } })
    else add.send({ body })
  }
  return (
    <Editor commands={[add, save]} changes={changes} onSubmit={submit} onCancel={onDone}>
      <TextField
        name="name"
        label={t('settings.name')}
        hint={t('mailbox.name.hint')}
        isRequired
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="address"
        type="email"
        label={t('mailbox.address')}
        hint={t('mailbox.address.hint')}
        value={fields.address}
        onChange={(address) => change({ address })}
      />
      <Section title={t('mailbox.section.connection')} level={3}>
        {!mailbox?.connection && (
          <Checkbox isSelected={fields.isFetched} onChange={(isFetched) => change({ isFetched })}>
            {t('mailbox.fetches')}
          </Checkbox>
        )}
        {fields.isFetched && (
          <>
            <MailboxServer
              fields={fields}
              change={change}
              redirectUrl={redirectUrl}
              hasPassword={mailbox?.connection?.hasPassword ?? false}
              hasClientSecret={mailbox?.connection?.hasClientSecret ?? false}
            />
            {mailbox && fields.signIn === 'oauth' && <Consent mailbox={mailbox} />}
            <Try mailboxId={mailbox?.id ?? null} fields={fields} />
          </>
        )}
      </Section>
      <Section title={t('mailbox.section.cases')} level={3}>
        <Defaults fields={fields} change={change} />
      </Section>
    </Editor>
  )
}

/** Letting Redress in happens at the provider; what is not saved would be lost on the way. */
function Consent({ mailbox }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation()
  const begin = useCommand(beginMailboxConsent, { onDone: ({ url }) => globalThis.location.assign(url) })
  if (mailbox.connection?.signIn !== 'oauth') return null
  return (
    <>
      {mailbox.connection.hasConsent && <Banner meaning="fine" title={t('mailbox.consent.given')} />}
      <Button
        icon="external"
        isPending={begin.isPending}
        onPress={() => begin.send({ params: { mailboxId: mailbox.id } })}
      >
        {t('mailbox.consent.give')}
      </Button>
    </>
  )
}

function Try({ mailboxId, fields }: { readonly mailboxId: string | null; readonly fields: MailboxFields }) {
  const { t } = useTranslation()
  const failureText = useFailureText()
  const test = useCommand(testMailbox)
  const refused = useFormProblem(test.problem)
  return (
    <>
      <Button
        icon="check"
        isPending={test.isPending}
        onPress={() => test.send({ body: { mailboxId, ...serverBody(fields) } })}
      >
        {t('mailbox.test')}
      </Button>
      {refused && <Banner meaning="late" title={refused.text} />}
      {test.answer && test.answer.failure === null && <Banner meaning="fine" title={t('mailbox.test.ok')} />}
      {test.answer?.failure && (
        <Banner meaning="late" title={t('mailbox.test.failed')}>
          <p>{failureText(test.answer.failure)}</p>
          {test.answer.serverSaid && <p>{t('mailbox.serverSaid', { said: test.answer.serverSaid })}</p>}
        </Banner>
      )}
    </>
  )
}

const none = '-'

function Defaults({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  const { languages } = useMe().organization
  const sites = useQuery(apiQuery(listSites)).data?.items ?? []
  const categories = useQuery(apiQuery(listCategories)).data?.items ?? []
  const orNone = (rows: readonly { id: string; name: string }[]) => [
    { value: none, label: t('mailbox.notSet') },
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <Select
        name="language"
        label={t('mailbox.language')}
        options={[
          { value: none as Language | typeof none, label: t('mailbox.language.none') },
          ...languages.map((one) => ({ value: one, label: languageNames[one] })),
        ]}
        value={fields.language ?? none}
        onChange={(value) => change({ language: value === none ? null : value })}
      />
      <Select
        name="siteId"
        label={t('mailbox.site')}
        options={orNone(sites)}
        value={fields.siteId ?? none}
        onChange={(value) => change({ siteId: value === none ? null : value })}
      />
      <Select
        name="categoryId"
        label={t('mailbox.category')}
        options={orNone(categories.map(({ id, names }) => ({ id, name: Object.values(names)[0] ?? '' })))}
        value={fields.categoryId ?? none}
        onChange={(value) => change({ categoryId: value === none ? null : value })}
      />
      <Select
        name="lateReplies"
        label={t('mailbox.lateReplies')}
        options={lateReplies.map((value) => ({ value, label: t(`mailbox.lateReplies.${value}`) }))}
        value={fields.lateReplies}
        onChange={(value) => change({ lateReplies: value })}
      />
      <Checkbox
        isSelected={fields.hasSubaddresses}
        onChange={(hasSubaddresses) => change({ hasSubaddresses })}
        hint={t('mailbox.hasSubaddresses.hint')}
      >
        {t('mailbox.hasSubaddresses')}
      </Checkbox>
    </>
  )
}
