const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for HTML and SVG, between tags and in quoted attributes. Control characters, which neither may hold, become spaces. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] as string).replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ');
