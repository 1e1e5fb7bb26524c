import {h} from 'preact';
import {Guide} from '../guide/Guide.js';
import type {AboutProps} from './AboutProps.js';
import {Changes} from './Changes.js';
import {Contact} from './Contact.js';
import {RecordView} from './RecordView.js';

/** What follows the switches: folded, for who wants to know more. */
export function About(props: AboutProps) {
  return (
    <div>
      <details class="extra">
        <summary>{props.more.guide.title}</summary>
        <Guide texts={props.disclosure.guide} />
      </details>
      {(props.evidence || !props.parts.store.get().choice) && <RecordView {...props} />}
      <Changes {...props} />
      <Contact {...props} />
    </div>
  );
}
