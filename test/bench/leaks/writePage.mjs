export const writePage = () => "";
