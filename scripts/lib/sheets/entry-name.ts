/** What an entry is called, by what its file says: its name, its title, or number and body of a decision. */
export function entryName(data: unknown): string {
  const { name, title, number, issuingAuthority } = data as {
    name?: { vi?: string };
    title?: { vi?: string };
    number?: string;
    issuingAuthority?: { name?: string };
  };
  const decision = [number, issuingAuthority?.name].filter(Boolean).join(', ');
  return name?.vi ?? title?.vi ?? decision;
}
