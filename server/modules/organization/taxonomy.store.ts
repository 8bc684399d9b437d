import type { Generated } from '../../kernel/db/database.ts'

/** Names by language, as the organization wrote them; they go before the pack's. */
export type Names = Readonly<Record<string, string>>

declare module '../../kernel/db/database.ts' {
  interface Database {
    unit: {
      organizationId: string
      id: string
      kind: 'legalEntity' | 'site'
      parentId: string | null
      name: string
      code: string | null
      address: string | null
      timeZone: string | null
      isActive: Generated<boolean>
      version: Generated<number>
    }
    product: {
      organizationId: string
      id: string
      name: string
      code: string | null
      isActive: Generated<boolean>
      version: Generated<number>
    }
    category: {
      organizationId: string
      id: string
      key: string | null
      names: Names
      parentId: string | null
      mandatorySteps: Generated<string[]>
      position: number
      isActive: Generated<boolean>
      version: Generated<number>
    }
    remedy: {
      organizationId: string
      id: string
      key: string | null
      names: Names
      isMonetary: boolean
      position: number
      isActive: Generated<boolean>
      version: Generated<number>
    }
    outsideRoute: {
      organizationId: string
      id: string
      key: string | null
      name: string
      address: string | null
      phone: string | null
      email: string | null
      website: string | null
      windowDays: number | null
      notes: Names
      position: number
      isActive: Generated<boolean>
      version: Generated<number>
    }
  }
}
