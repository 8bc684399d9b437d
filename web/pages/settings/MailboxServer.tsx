import { useTranslation } from 'react-i18next'
import {
  afterTakings,
  mailboxSecurities,
  oauthProviders,
  signInKinds,
} from '../../../shared/api/mailboxes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Columns } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { PasswordField, TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './MailboxForm.tsx'
import { knownServers, usualPorts, type MailboxFields } from './mailbox-form.ts'

type ServerProps = FieldsProps & {
  readonly redirectUrl: string
  readonly hasPassword: boolean
  readonly hasClientSecret: boolean
}

/** Where the mailbox is, how Redress signs in, and what happens there with mail that was taken. */
export function MailboxServer({ fields, change, hasPassword, ...oauth }: ServerProps) {
  const { t } = useTranslation()
  return (
    <>
      <Checkbox
        isSelected={fields.isActive}
        onChange={(isActive) => change({ isActive })}
        hint={t('mailbox.isActive.hint')}
      >
        {t('mailbox.isActive')}
      </Checkbox>
      <RadioGroup
        name="signIn"
        label={t('mailbox.signIn')}
        options={signInKinds.map((value) => ({ value, label: t(`mailbox.signIn.${value}`) }))}
        value={fields.signIn}
        onChange={(signIn) =>
          change({ signIn, ...(signIn === 'oauth' && serverOf(fields, fields.provider)) })
        }
      />
      {fields.signIn === 'oauth' && <OauthFields fields={fields} change={change} {...oauth} />}
      <Columns min="12rem">
        <Text name="host" label={t('mailbox.host')} fields={fields} change={change} isRequired />
        <Text name="username" label={t('mailbox.username')} fields={fields} change={change} isRequired />
        <Select
          name="security"
          label={t('mailbox.security')}
          options={mailboxSecurities.map((value) => ({ value, label: t(`mailbox.security.${value}`) }))}
          value={fields.security}
          onChange={(security) => change({ security, port: usualPorts[security] })}
        />
        <TextField
          name="port"
          inputMode="numeric"
          label={t('mailbox.port')}
          isRequired
          width={6}
          value={fields.port}
          onChange={(port) => change({ port })}
        />
      </Columns>
      {fields.signIn === 'password' && (
        <PasswordField
          name="password"
          label={t('mailbox.password')}
          {...(hasPassword && { hint: t('mailbox.password.kept') })}
          autoComplete="off"
          isRequired={!hasPassword}
          value={fields.password}
          onChange={(password) => change({ password })}
        />
      )}
      <AtServer fields={fields} change={change} />
    </>
  )
}

/** The server of a known provider, unless the person has named another. */
function serverOf({ host }: MailboxFields, provider: MailboxFields['provider']): Partial<MailboxFields> {
  const isOurs = host === '' || Object.values(knownServers).some((known) => known === host)
  const known = knownServers[provider]
  return isOurs && known ? { host: known, security: 'tls', port: usualPorts.tls } : {}
}

type TextName =
  | 'host'
  | 'username'
  | 'clientId'
  | 'authorizeUrl'
  | 'tokenUrl'
  | 'scope'
  | 'folder'
  | 'movedTo'

function Text({
  name,
  label,
  fields,
  change,
  isRequired = false,
}: FieldsProps & { readonly name: TextName; readonly label: string; readonly isRequired?: boolean }) {
  return (
    <TextField
      name={name}
      label={label}
      isRequired={isRequired}
      autoComplete="off"
      spellCheck="false"
      value={fields[name]}
      onChange={(value) => change({ [name]: value })}
    />
  )
}

function OauthFields({ fields, change, redirectUrl, hasClientSecret }: Omit<ServerProps, 'hasPassword'>) {
  const { t } = useTranslation()
  const given = { fields, change }
  return (
    <>
      <Select
        name="provider"
        label={t('mailbox.oauth.provider')}
        options={oauthProviders.map((value) => ({ value, label: t(`mailbox.oauth.provider.${value}`) }))}
        value={fields.provider}
        onChange={(provider) => change({ provider, ...serverOf(fields, provider) })}
      />
      <p>{t('mailbox.oauth.redirect', { url: redirectUrl })}</p>
      <Text name="clientId" label={t('mailbox.oauth.clientId')} {...given} isRequired />
      <PasswordField
        name="clientSecret"
        label={t('mailbox.oauth.clientSecret')}
        {...(hasClientSecret && { hint: t('mailbox.password.kept') })}
        autoComplete="off"
        value={fields.clientSecret}
        onChange={(clientSecret) => change({ clientSecret })}
      />
      {fields.provider === 'other' && (
        <>
          <Text name="authorizeUrl" label={t('mailbox.oauth.authorizeUrl')} {...given} isRequired />
          <Text name="tokenUrl" label={t('mailbox.oauth.tokenUrl')} {...given} isRequired />
          <Text name="scope" label={t('mailbox.oauth.scope')} {...given} />
        </>
      )}
    </>
  )
}

function AtServer({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Text name="folder" label={t('mailbox.folder')} fields={fields} change={change} isRequired />
      <Select
        name="afterTaking"
        label={t('mailbox.afterTaking')}
        options={afterTakings.map((value) => ({ value, label: t(`mailbox.afterTaking.${value}`) }))}
        value={fields.afterTaking}
        onChange={(afterTaking) => change({ afterTaking })}
      />
      {fields.afterTaking === 'move' && (
        <Text name="movedTo" label={t('mailbox.movedTo')} fields={fields} change={change} isRequired />
      )}
      <RadioGroup
        name="takes"
        label={t('mailbox.takes')}
        options={[
          { value: 'all', label: t('mailbox.takes.all') },
          { value: 'since', label: t('mailbox.takes.since') },
        ]}
        value={fields.takes}
        onChange={(takes) => change({ takes })}
      />
    </>
  )
}
