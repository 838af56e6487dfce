import { computed, type ComputedRef } from 'vue';
import { language } from './language.ts';

/** Texts of one part of the pages, which come with it; the English has the same keys as the Chinese. */
export const texts = <Texts>(zh: Texts, en: NoInfer<Texts>): ComputedRef<Texts> =>
  computed(() => (language.value === 'zh' ? zh : en));
