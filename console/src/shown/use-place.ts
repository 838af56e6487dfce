import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { useDepartment } from '../desk/use-department.ts';

/** Where a page that two desks share is shown, and whose things it shows: a department's own, or everybody's. */
export interface WhoLooks {
  readonly place: ComputedRef<'desk' | 'audit'>;
  /** Department that the page is about; undefined for all. */
  readonly department: ComputedRef<string | undefined>;
}

/** At a department's desk its own; at the auditor's all, or the department named in the address. */
export function usePlace(): WhoLooks {
  const route = useRoute();
  const department = useDepartment();
  return {
    place: computed(() => (route.meta.place === 'desk' ? 'desk' : 'audit')),
    department: computed(() => department.value || undefined),
  };
}
