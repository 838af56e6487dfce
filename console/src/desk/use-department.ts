import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { session } from '../session/session.ts';

/** Whose desk it is: the department that signed in; an administrator names it in the address. Empty until it is known. */
export function useDepartment(): ComputedRef<string> {
  const route = useRoute();
  return computed(() => {
    const { department } = route.query;
    return session.value?.department ?? (typeof department === 'string' ? department : '');
  });
}
