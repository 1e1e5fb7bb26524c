export * from './catalogue/index.js';
export type {Item, Service, ServiceCookie, Text, VendorCall} from './model/types.js';
