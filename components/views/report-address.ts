/** Where readers report an error: the address that the operator has set, if it is one that a link may hold. */
export function reportAddress(set: string | undefined): string | null {
  return set && /^(https?:\/\/|mailto:)\S+$/.test(set) ? set : null;
}
