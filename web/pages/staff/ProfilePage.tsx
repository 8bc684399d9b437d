import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changePassword, saveMe } from '../../../shared/api/session.ts'
import { languageNames, languages } from '../../../shared/languages.ts'
import { speak, spokenLanguages } from '../../i18n.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { meQuery, useMe } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Form } from '../../ui/Form.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { PasswordField, TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { TimeZoneField } from '../settings/TimeZoneField.tsx'
import { DueFeed } from './DueFeed.tsx'
import { Sessions } from './Sessions.tsx'

/** One's own account: name, language, password, and where one is signed in. */
export function ProfilePage() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Page title={t('profile.title')} width="reading">
      <Section title={t('profile.me')}>
        <Facts
          facts={[
            { label: t('profile.email'), value: <bdi>{me.email}</bdi> },
            { label: t('profile.roles'), value: <Roles /> },
          ]}
        />
        <NameForm />
      </Section>
      <Section title={t('profile.password')}>
        <PasswordForm />
      </Section>
      <DueFeed />
      <Sessions />
    </Page>
  )
}

function Roles() {
  const { t } = useTranslation()
  const roles = [...new Set(useMe().grants.map(({ role }) => role))]
  return (
    <ul className="plain-list">
      {roles.map((role) => (
        <li key={role}>{t(`role.${role}`)}</li>
      ))}
    </ul>
  )
}

function NameForm() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const me = useMe()
  const [name, setName] = useState(me.name)
  const [language, setLanguage] = useState(me.language)
  const [written, setWritten] = useState(me.languages)
  const [timeZone, setTimeZone] = useState(me.ownTimeZone)
  const command = useCommand(saveMe, {
    onDone: async (saved) => {
      await speak(saved.language)
      queryClient.setQueryData(meQuery.queryKey, saved)
      toast(t('settings.saved'))
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({ body: { name, language, languages: written, timeZone, version: me.version } })
      }
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending}>
          {t('settings.save')}
        </Button>
      }
    >
      <TextField
        name="name"
        label={t('profile.name')}
        isRequired
        autoComplete="name"
        value={name}
        onChange={setName}
      />
      <Select
        name="language"
        label={t('profile.language')}
        options={spokenLanguages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={language}
        onChange={setLanguage}
      />
      <TimeZoneField
        name="timeZone"
        hint={t('profile.timeZone.hint')}
        value={timeZone}
        onChange={setTimeZone}
      />
      <CheckboxGroup
        name="languages"
        label={t('profile.languages')}
        hint={t('profile.languages.hint')}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={[...written]}
        onChange={(chosen) => setWritten(languages.filter((one) => chosen.includes(one)))}
      />
    </Form>
  )
}

function PasswordForm() {
  const { t } = useTranslation()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const command = useCommand(changePassword, {
    onDone: () => {
      setCurrent('')
      setPassword('')
      toast(t('profile.password.done'))
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => command.send({ body: { current, password } })}
      actions={
        <Button type="submit" isPending={command.isPending}>
          {t('profile.password.submit')}
        </Button>
      }
    >
      <PasswordField
        name="current"
        label={t('profile.password.current')}
        isRequired
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <PasswordField
        name="password"
        label={t('profile.password.new')}
        hint={t('profile.password.hint')}
        isRequired
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  )
}
