/**
 * Who may do what. Roles are the people of the field (docs/glossary.md); a
 * permission is one verb on one kind of thing. Server and web read this table.
 */
export const roles = [
  'frontLine',
  'handler',
  'complaintsManager',
  'topManagement',
  'auditor',
  'externalAuditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** A role, everywhere or at one site only. */
export type RoleGrant = { readonly role: Role; readonly siteId: string | null }

export const permissions = [
  'complaint.register', // take in feedback by phone, counter, letter
  'complaint.read', // see the register and cases
  'complaint.note', // write an internal note; auditors and top management read only
  'complaint.settle', // settle on the spot what can be
  'complaint.handle', // restate, assess, investigate, answer, carry out
  'complaint.decide', // decide within the approval limit
  'complaint.assign', // give a case to someone, also oneself
  'complaint.manage', // convert, merge and take that back, mark duplicate or out of scope, reopen, make confidential, approve above the limit
  'complaint.review', // decide again what another decided
  'overview.read', // figures over all cases of one's sites
  'survey.read', // what complainants say about the handling; single answers of cases that one had no part in
  'return.read', // periodic returns to authorities: they count every case of the organization
  'return.file', // record one as filed
  'message.read', // outbox and delivery state
  'customer.read',
  'customer.edit',
  'task.work', // own tasks
  'settings.read',
  'settings.edit', // organization, sites, products, taxonomy, remedies, templates, calendar, branding
  'staff.read',
  'staff.edit', // invite, grant roles, end sessions
  'apiKey.edit',
  'backup.read', // how old the backups of the installation are
  'journal.read', // events of the organization, without complaint content
] as const
export type Permission = (typeof permissions)[number]

export const permissionsOf = {
  frontLine: [
    'complaint.register',
    'complaint.read',
    'complaint.note',
    'complaint.settle',
    'customer.read',
    'task.work',
    'settings.read',
    'staff.read',
  ],
  handler: [
    'complaint.register',
    'complaint.read',
    'complaint.note',
    'complaint.settle',
    'complaint.handle',
    'complaint.decide',
    'complaint.assign',
    'complaint.review',
    'message.read',
    'customer.read',
    'customer.edit',
    'task.work',
    'settings.read',
    'staff.read',
  ],
  complaintsManager: [
    'complaint.register',
    'complaint.read',
    'complaint.note',
    'complaint.settle',
    'complaint.handle',
    'complaint.decide',
    'complaint.assign',
    'complaint.manage',
    'complaint.review',
    'overview.read',
    'survey.read',
    'return.read',
    'return.file',
    'message.read',
    'customer.read',
    'customer.edit',
    'task.work',
    'settings.read',
    'settings.edit',
    'staff.read',
    'journal.read',
  ],
  topManagement: [
    'complaint.read',
    'overview.read',
    'survey.read',
    'return.read',
    'customer.read',
    'task.work',
    'settings.read',
    'staff.read',
    'journal.read',
  ],
  auditor: [
    'complaint.read',
    'overview.read',
    'survey.read',
    'return.read',
    'message.read',
    'customer.read',
    'task.work',
    'settings.read',
    'staff.read',
    'journal.read',
  ],
  // Content reaches an external auditor only through the sample of an audit.
  externalAuditor: ['settings.read', 'journal.read'],
  // Set-up only: an administrator sees no complaint by virtue of this role.
  administrator: [
    'settings.read',
    'settings.edit',
    'staff.read',
    'staff.edit',
    'apiKey.edit',
    'backup.read',
    'message.read',
    'task.work',
    'journal.read',
  ],
} as const satisfies Record<Role, readonly Permission[]>

/** Roles that open complaint content; giving one to oneself is an event that others are told of. */
export const contentRoles: readonly Role[] = roles.filter((role) =>
  (permissionsOf[role] as readonly Permission[]).includes('complaint.read'),
)

/**
 * Whether the grants show every case of a site. Front-line staff see the cases
 * that they took in; every other reader sees all of their sites.
 */
export const readsAllAt = (grants: readonly RoleGrant[], siteId: string | null): boolean =>
  hasAt(
    grants.filter((grant) => grant.role !== 'frontLine'),
    'complaint.read',
    siteId,
  )

/** An answer with a reason: the reason is the key of the text that people read. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }
export const yes: Verdict = { allowed: true }
export const no = (reason: string): Verdict => ({ allowed: false, reason })

/** Whether the grants hold a permission anywhere. */
export const has = (grants: readonly RoleGrant[], permission: Permission): boolean =>
  grants.some((grant) => (permissionsOf[grant.role] as readonly Permission[]).includes(permission))

/**
 * Whether the grants hold a permission for a thing of a site. A grant without
 * a site counts everywhere; a thing without a site belongs to everyone's desk.
 */
export const hasAt = (grants: readonly RoleGrant[], permission: Permission, siteId: string | null): boolean =>
  grants.some(
    (grant) =>
      (grant.siteId === null || siteId === null || grant.siteId === siteId) &&
      (permissionsOf[grant.role] as readonly Permission[]).includes(permission),
  )
