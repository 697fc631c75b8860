/** Links are drawn to be clicked, so nothing but addresses of the web and of mail may stand there. */
export const isSafeLink = (url: string): boolean => /^(https?:\/\/|mailto:)\S/i.test(url);
