import { S as Service, c as Purpose } from './types3.js';

/** The languages dongui speaks. */
type Language = 'ko' | 'en';
/** What a site writes: JSON but for the callbacks inside services. Every problem found is reported together. */
interface ConsentConfig {
    /** Who asks, first thing in the banner: `인프라닉스`. Required. */
    company: string;
    /** The privacy policy. `url` should point at chapter 9 itself, for example `/privacy#chapter9`. Required. */
    policy: {
        url: string;
        version?: string;
    };
    /** Catalogue ids (script tag, or with `catalogue`) or own descriptions. */
    services?: readonly (string | Service)[];
    /** Where ids in `services` are looked up: `import * as catalogue from 'dongui/services'`. The script tag brings its own. */
    catalogue?: Readonly<Record<string, Service>>;
    /**
     * The optional purposes the visitor is asked about: built-in ids or own ones.
     * Default `['personalization', 'analytics', 'ads']`, the purposes of chapter 9-1-나.
     */
    purposes?: readonly (string | Purpose)[];
    /** Months until the visitor is asked again, 1 to 12. Default 12. */
    lifetime?: number;
    /** Domain of the cookie, to share the choice with subdomains: `systeer.com`. Default: this host only. */
    domain?: string;
    /** Default: that of `<html lang>`, Korean where it is neither. */
    language?: Language;
    /** Reload after a withdrawal when code that ran cannot be stopped. Default true; false offers a button. */
    reload?: boolean;
    /** The floating button that reopens the settings. Default true. */
    trigger?: boolean;
    /** Google Consent Mode v2 through `dataLayer`, when `ga4`, `gtm` or `google-ads` is among the services. Default true. */
    consentMode?: boolean;
    /** Milliseconds an ordered script may take to load before the next one goes ahead. Default 3000. */
    scriptTimeout?: number;
    /** `false`: no interface at all, for sites that draw their own. Default true. */
    ui?: boolean;
    /**
     * What is held beside marked code. `marked` (default): nothing. `auto`: whatever the catalogue and the services' `urls` recognise. `lockdown`: all
     * but the site's own and essential hosts, by a content security policy; a grant reloads. The latter two need `dongui.auto.js` or `dongui/auto`.
     */
    gate?: 'marked' | 'auto' | 'lockdown';
    /** `hold`: under `auto`, hosts of others that nobody declared are held too. Default `allow`. */
    unknown?: 'allow' | 'hold';
    /** Hold nothing and ask nobody; list in the console, and for `onHeld`, what would have been held. Default false. */
    report?: boolean;
}
/** The part of a config that is not about rules, with defaults filled in. */
interface Settings {
    company: string;
    /** As the site wrote it: nobody has looked whether these are texts. */
    policy: {
        url?: unknown;
        version?: unknown;
    };
    /** Empty: this host only. */
    domain: string;
    /** Empty: the page's. */
    language: Language | '';
    reload: boolean;
    trigger: boolean;
    consentMode: boolean;
    scriptTimeout: number;
    ui: boolean;
    /** Known only where the other gates are: see `gateOptions`. */
    gate?: string;
    unknown?: string;
    report?: boolean;
}

export type { ConsentConfig as C, Language as L, Settings as S };
