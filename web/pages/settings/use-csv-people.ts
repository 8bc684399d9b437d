import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roles, type Role } from '../../../shared/permissions.ts'
import { useMe } from '../../session.ts'
import { useSitesAndProducts } from './places-of.ts'
import { textOfFile } from '../../../shared/csv.ts'
import { peopleIn } from './staff-csv.ts'
import type { Member } from './StaffPage.tsx'

/** A list of people as text, from a file or pasted, and what was understood of it. */
export function useCsvPeople(members: readonly Member[]) {
  const { t } = useTranslation()
  const { language } = useMe()
  const { sites } = useSitesAndProducts()
  const [text, setText] = useState('')
  const [file, setFile] = useState<{ name: string; encoding: string }>()
  const people = useMemo(
    () =>
      text.trim() === ''
        ? []
        : peopleIn(text, {
            // Who was taken back before accepting can be invited again.
            emails: new Set(
              members.filter((one) => one.isActive || one.hasPassword).map(({ email }) => email),
            ),
            roleNames: Object.fromEntries(roles.map((role) => [role, t(`role.${role}`)])) as Record<
              Role,
              string
            >,
            sites: sites.map(({ value, label }) => ({ id: value, name: label })),
            language,
          }),
    [text, members, sites, language, t],
  )
  const read = async (chosen: File | undefined) => {
    if (!chosen) return
    const found = textOfFile(new Uint8Array(await chosen.arrayBuffer()), language, TextDecoder)
    setFile({ name: chosen.name, encoding: found.encoding })
    setText(found.text)
  }
  return { people, file, read, text, setText }
}
