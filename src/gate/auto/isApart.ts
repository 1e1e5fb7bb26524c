/** Is it in a shadow root or in the page of a frame, where the gate for marks does not look? */
export const isApart = (element: Element): boolean => element.isConnected && element.getRootNode() !== document;
