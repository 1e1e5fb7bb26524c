import css from '../disclosure/policy.css?inline';

/**
 * The stylesheet of the disclosure, for a page that shows it without JavaScript: to be written into a file that the page links. A page with dongui needs none,
 * and with one it takes this and adds no other.
 */
export const policyTableCss: string = css;
