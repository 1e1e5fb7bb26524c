/** What a press on a phone number calls. */
export const telLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
