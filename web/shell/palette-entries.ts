import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readCase } from '../../shared/api/case.ts'
import { listComplaints } from '../../shared/api/complaints.ts'
import { listCustomers } from '../../shared/api/customers.ts'
import { listCategories, listProducts, listSites } from '../../shared/api/organization.ts'
import { listStaff } from '../../shared/api/staff.ts'
import { languageNames } from '../../shared/languages.ts'
import { has } from '../../shared/permissions.ts'
import { groupReference } from '../../shared/reference.ts'
import { dataText } from '../data-text.ts'
import { spokenLanguages } from '../i18n.ts'
import { paths } from '../paths.ts'
import { stepReason } from '../pages/complaints/case/step-actions.ts'
import { hrefOfView, useViewList } from '../pages/complaints/register/use-views.ts'
import { settingsGroups, type SettingsPageId } from '../pages/settings/settings-places.ts'
import { places } from '../places.ts'
import { apiQuery } from '../queries.ts'
import { useMay, useMe } from '../session.ts'
import { setTheme, themes } from '../theme.ts'
import { caseIdOf, paletteActions, type PaletteEntry } from './palette-actions.ts'
import { leave, useChooseLanguage } from './use-person.ts'

/** What may be done with the case that lies open, as its own menu offers it. */
export function useCaseEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const complaintId = caseIdOf(useLocation().pathname)
  const queryClient = useQueryClient()
  if (complaintId === null) return []
  const view = queryClient.getQueryData(apiQuery(readCase, { params: { complaintId } }).queryKey)
  if (!view) return []
  return [
    ...(stepReason(view) === null && view.step !== 'none'
      ? [
          {
            id: 'case.step',
            text: t(`case.step.${view.step}.title`),
            href: paths.complaint(complaintId, { step: 'open' }),
            keys: ['s'],
          },
        ]
      : []),
    ...paletteActions(view).map(({ panel, key }) => ({
      id: `case.${panel}`,
      text: dataText(t, `case.action.${panel}`) ?? panel,
      href: paths.complaint(complaintId, { panel }),
      keys: key ? [key] : undefined,
    })),
    {
      id: 'case.print',
      text: t('case.action.print'),
      href: paths.complaint(complaintId, { as: 'print' }),
    },
    {
      id: 'case.followUp',
      text: t('case.action.followUp'),
      onAction: () => void window.open(paths.followUp(complaintId), '_blank', 'noopener'),
    },
  ]
}

/** The places on the left, and what hangs below them. */
export function usePlaceEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const { grants } = useMe()
  const keys: Readonly<Record<string, readonly string[]>> = { home: ['g', 'h'], register: ['g', 'r'] }
  const reachable = places.filter(({ permission }) => !permission || has(grants, permission))
  return [
    ...reachable.map(({ id, text, href }) => ({ id, text: t(text), href, keys: keys[id] })),
    ...(has(grants, 'complaint.manage')
      ? [{ id: 'setAside', text: t('outbox.setAside'), href: paths.setAside() }]
      : []),
    { id: 'profile', text: t('profile.title'), href: paths.profile() },
    { id: 'portal', text: t('palette.portal'), href: paths.portal() },
  ]
}

/** What can be begun from anywhere, and how the desk looks and speaks. */
export function useActionEntries(showKeys: () => void): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const { grants } = useMe()
  const chooseLanguage = useChooseLanguage()
  return [
    ...(has(grants, 'complaint.register')
      ? [{ id: 'new', text: t('shell.newFeedback'), href: paths.newFeedback(), keys: ['c'] }]
      : []),
    ...(has(grants, 'customer.edit')
      ? [
          { id: 'customer.new', text: t('customers.add'), href: paths.customers({ edit: 'new' }) },
          {
            id: 'customer.import',
            text: `${t('shell.place.customers')}: ${t('imports.title')}`,
            href: paths.customerImport(),
          },
        ]
      : []),
    ...useAddEntries(),
    { id: 'keys', text: t('shell.keys'), keys: ['?'], onAction: showKeys },
    ...themes.map((theme) => ({
      id: `theme.${theme}`,
      text: `${t('shell.theme')}: ${t(`shell.theme.${theme}`)}`,
      onAction: () => setTheme(theme),
    })),
    ...spokenLanguages.map((language) => ({
      id: `language.${language}`,
      text: `${t('shell.language')}: ${languageNames[language]}`,
      onAction: () => void chooseLanguage(language),
    })),
    { id: 'print', text: t('palette.print'), onAction: printSoon },
    { id: 'leave', text: t('shell.signOut'), onAction: () => void leave() },
  ]
}

/** Once the palette no longer lies in front of the page. */
const printSoon = () => void setTimeout(() => print(), 300)

function useAddEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const { grants } = useMe()
  const catalogues = ['sites', 'products', 'categories', 'remedies', 'outside-routes'] as const
  return [
    ...(has(grants, 'settings.edit')
      ? catalogues.map((page) => ({
          id: `add.${page}`,
          text: t(`settings.${page}.add`),
          href: paths.settings(page, { edit: 'new' }),
        }))
      : []),
    ...(has(grants, 'staff.edit')
      ? [
          {
            id: 'add.staff',
            text: t('settings.staff.invite'),
            href: paths.settings('staff', { edit: 'new' }),
          },
        ]
      : []),
  ]
}

/** Every page of the settings, found by what it is for too. */
export function useSettingsEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const { grants } = useMe()
  if (!has(grants, 'settings.read')) return []
  return settingsGroups
    .flatMap(({ pages }) => [...pages])
    .filter((page) => !('permission' in page) || has(grants, page.permission))
    .map(({ id }) => ({
      id: `settings.${id}`,
      text: t(`settings.${id}`),
      hint: t(`settings.${id}.hint`),
      href: paths.settings(id),
    }))
}

/** The ways to look at the register that have a name. */
export function useViewEntries(): readonly PaletteEntry[] {
  const mayRead = useMay('complaint.read')
  return useViewList(mayRead).map((view) => ({
    id: `view.${view.id}`,
    text: view.name,
    href: hrefOfView(view),
  }))
}

const enough = (q: string) => q.length > 1

/** Cases by their reference, words or names, as one may see them. */
export function useComplaintEntries(q: string): readonly PaletteEntry[] {
  const mayRead = useMay('complaint.read')
  const found = useQuery({
    ...apiQuery(listComplaints, { query: { q, limit: 8 } }),
    enabled: mayRead && enough(q),
  })
  return (found.data?.items ?? []).map(({ id, title, reference, customerName }) => ({
    id,
    text: title,
    href: paths.complaint(id),
    hint: [groupReference(reference), customerName].filter(Boolean).join(' · '),
  }))
}

/** Customers by name, address or number. */
export function useCustomerEntries(q: string): readonly PaletteEntry[] {
  const mayRead = useMay('customer.read')
  const found = useQuery({
    ...apiQuery(listCustomers, { query: { q, limit: 6 } }),
    enabled: mayRead && enough(q),
  })
  return (found.data?.items ?? []).map(({ id, name, email, phone, customerNumber }) => ({
    id: `customer.${id}`,
    text: name ?? email ?? phone ?? customerNumber ?? '',
    href: paths.customer(id),
    hint: [email, phone, customerNumber].filter(Boolean).join(' · '),
  }))
}

/** What the organization set up, and who works there; read once somebody types. */
export function useSetUpEntries(q: string): readonly PaletteEntry[] {
  const { t, i18n } = useTranslation()
  const { grants } = useMe()
  const how = { enabled: has(grants, 'settings.read') && enough(q), staleTime: 60_000 }
  const staff = useQuery({
    ...apiQuery(listStaff),
    ...how,
    enabled: has(grants, 'staff.read') && enough(q),
  })
  const sites = useQuery({ ...apiQuery(listSites), ...how })
  const products = useQuery({ ...apiQuery(listProducts), ...how })
  const categories = useQuery({ ...apiQuery(listCategories), ...how })
  const entry = (page: SettingsPageId, id: string, text: string) => ({
    id: `${page}.${id}`,
    text,
    hint: t(`settings.${page}`),
    href: paths.settings(page, { edit: id }),
  })
  if (!enough(q)) return []
  return [
    ...(staff.data?.items ?? []).map(({ id, name }) => entry('staff', id, name)),
    ...(sites.data?.items ?? []).map(({ id, name }) => entry('sites', id, name)),
    ...(products.data?.items ?? []).map(({ id, name }) => entry('products', id, name)),
    ...(categories.data?.items ?? []).map(({ id, names, name }) =>
      entry('categories', id, names[i18n.language as keyof typeof names] ?? name),
    ),
  ]
}
