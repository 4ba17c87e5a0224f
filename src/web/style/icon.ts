/** Two views of one dot. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#9c2f1c"/><path d="M5 27 16 9l11 18" fill="none" stroke="#fbf8f2" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/><circle cx="16" cy="9" r="3.6" fill="#fbf8f2"/></svg>
`;
