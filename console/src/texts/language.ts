import { computed, ref, watchEffect } from 'vue';
import { en } from './en.ts';
import { zh, type Texts } from './zh.ts';

export type Language = 'zh' | 'en';

const KEPT = 'heliograph.language';

/** Language of the pages: Chinese unless the reader has chosen otherwise. */
export const language = ref<Language>(localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

/** Texts in the reader's language. */
export const t = computed<Texts>(() => (language.value === 'zh' ? zh : en));

/** A bilingual text of the hub in the reader's language. */
export const say = (text: { readonly zh: string; readonly en: string } | null | undefined): string =>
  text?.[language.value] ?? '';

watchEffect(() => {
  localStorage.setItem(KEPT, language.value);
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});
