import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askForPasswordReset, getPasswordReset } from '../../../shared/api/session.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Doorway } from './Doorway.tsx'

/** Who forgot the password has a link mailed, or learns whom to ask. */
export function ForgottenPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(getPasswordReset))
  const [sentTo, setSentTo] = useState<string | null>(null)
  const back = <ButtonLink href={paths.signIn()}>{t('forgotten.back')}</ButtonLink>
  return (
    <Doorway title={t('forgotten.title')}>
      <Loaded query={query}>
        {({ isMailed }) => {
          if (!isMailed)
            return (
              <EmptyState title={t('forgotten.noMail.title')} action={back}>
                {t('forgotten.noMail.text')}
              </EmptyState>
            )
          if (sentTo === null) return <AskForm onSent={setSentTo} />
          return (
            <output>
              <EmptyState title={t('forgotten.sent.title')} action={back}>
                {t('forgotten.sent.text', { email: sentTo })}
              </EmptyState>
            </output>
          )
        }}
      </Loaded>
    </Doorway>
  )
}

function AskForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const command = useCommand(askForPasswordReset, { onDone: () => onSent(email.trim()) })
  const refused = useFormProblem(command.problem)
  const submit = () => {
    const isEmpty = email.trim() === ''
    setMissing(isEmpty ? { text: t('error.invalid'), fields: { email: t('signIn.email.required') } } : null)
    if (!isEmpty) command.send({ body: { email: email.trim() } })
  }
  return (
    <>
      <p className="quiet">{t('forgotten.intro')}</p>
      <Form
        problem={missing ?? refused}
        onSubmit={submit}
        actions={
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t('forgotten.submit')}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          isRequired
          value={email}
          onChange={setEmail}
        />
      </Form>
      <p className="quiet">
        <Link href={paths.signIn()}>{t('forgotten.back')}</Link>
      </p>
    </>
  )
}
