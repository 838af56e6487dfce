const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in elements and in attributes. */
export const escapedText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
