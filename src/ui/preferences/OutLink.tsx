import {h} from 'preact';
import {isWebAddress} from '../../lib/isWebAddress.js';

/** A link to the provider, announced as a new window (KWCAG 7.2.1). Security: an address that is not of the web is no link. */
export function OutLink({url = '', text, newWindow}: {url: string | undefined; text: string; newWindow: string}) {
  return isWebAddress(url) ? (
    <p>
      <a href={url} part="link" target="_blank" rel="noopener noreferrer">
        {text} {newWindow}
      </a>
    </p>
  ) : null;
}
